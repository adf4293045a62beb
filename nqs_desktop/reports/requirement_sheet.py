"""The requirement sheet: positions by department, each with its table of criteria, and lines to sign.

Its layout is the one that state enterprises use: the title in each language, numbered positions with
their units, a table of two columns whose cells hold the Kazakh text and below it the Russian one.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.paper_template import column_key
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.domain.staffing import Department, StaffPosition
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.kept_blocks import with_kept_end
from nqs_desktop.reports.opening import opening
from nqs_desktop.reports.signing import signatures
from nqs_desktop.reports.wording import ABSENT, UNOFFICIAL_MARK, Wording, marked, units_text
from nqs_desktop.texts import say

COLUMN_SHARES = (0.29, 0.71)


@dataclass(frozen=True, slots=True)
class SheetContent:
    """What a requirement sheet shows.

    Attributes:
        organisation: Whose sheet it is.
        departments: Departments that positions point at, with those above them, in any order.
        positions: The positions to print; those of no department stand first, under no heading.
        signatories: Who signs; a director where empty.
        approval: Who approves at the top right; ``None`` for no such block.
    """

    organisation: LocalizedText
    departments: Sequence[Department]
    positions: Sequence[StaffPosition]
    signatories: Sequence[Signatory] = ()
    approval: Signatory | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A department of a sheet with its positions.

    Attributes:
        department: The department; ``None`` for positions that stand in none.
        level: Level of its heading, from 1; 0 where it has none.
        positions: Its own positions.
    """

    department: Department | None
    level: int
    positions: tuple[StaffPosition, ...]


def build(content: SheetContent, print_language: PrintLanguage) -> blocks.Document:
    """Return the sheet of ``content`` in the languages asked for; a missing language is marked."""
    wording = Wording(print_language)
    body: list[blocks.Block] = []
    for section in sections(content):
        if section.department:
            body.append(department_heading(section.department, section.level, wording))
        for position in section.positions:
            body += [_position_heading(position, section.level + 1, wording), criteria(position, wording)]
    return sheet(content, wording, (*head(content, wording), *with_kept_end(body), *foot(content, wording)))


def sheet(content: SheetContent, wording: Wording, body: Sequence[blocks.Block]) -> blocks.Document:
    """Return a requirement sheet of ready blocks."""
    title = message("report.sheet_title")
    first = wording.languages[0]
    author = content.organisation.best(first)
    return blocks.Document(
        title=". ".join(filter(None, (author, say(title, first)))),
        language=first.value,
        blocks=tuple(body),
        running_title=wording.label(title),
        page_notes=_page_notes(content, wording),
        author=author,
        other_language=wording.other_language,
    )


def head(content: SheetContent, wording: Wording) -> Iterator[blocks.Block]:
    """Yield what stands above the positions: who approves, whose sheet it is, its title in each language."""
    title = message("report.sheet_title")
    yield from opening(wording, title, content.organisation, content.approval)


def foot(content: SheetContent, wording: Wording) -> tuple[blocks.Block, ...]:
    """Return what stands below the positions: the lines to sign."""
    return (blocks.Spacer(10), signatures(content.signatories, wording))


def sections(content: SheetContent) -> Iterator[Section]:
    """Yield the departments that hold positions, in the order of their tree, and those above them.

    Positions of a department that the tree does not reach come first, under no heading: none is lost.
    """
    known = {department.key for department in content.departments}
    children: dict[str | None, list[Department]] = defaultdict(list)
    for department in sorted(content.departments, key=lambda one: (one.sort_order, one.key)):
        children[department.parent if department.parent in known else None].append(department)
    positions: dict[str | None, list[StaffPosition]] = defaultdict(list)
    for position in sorted(content.positions, key=lambda one: one.sort_order):
        positions[position.department].append(position)

    def branch(department: Department, level: int) -> list[Section]:
        below = [section for child in children[department.key] for section in branch(child, level + 1)]
        own = tuple(positions.pop(department.key, ()))
        return [Section(department, level, own), *below] if own or below else []

    placed = [section for root in children[None] for section in branch(root, 1)]
    loose = tuple(position for rest in positions.values() for position in rest)
    if loose:
        yield Section(None, 0, loose)
    yield from placed


def department_heading(department: Department, level: int, wording: Wording) -> blocks.Heading:
    """Return the heading of a department: its languages beside each other where they are short."""
    return blocks.Heading(wording.heading(department.name), level, wording.joined(department.name))


def _position_heading(position: StaffPosition, level: int, wording: Wording) -> blocks.Heading:
    lines = tuple(
        f"{_number(position, language)}{marked(position.title, language)}, "
        f"({units_text(position.units, language)})"
        for language in wording.languages
    )
    outline = f"{_number(position, wording.languages[0])}{position.title.best(wording.languages[0])}"
    return blocks.Heading(lines, level, outline, blocks.Alignment.LEFT)


def _number(position: StaffPosition, language: Language) -> str:
    return f"{position.number.get(language) or ABSENT}. " if position.number else ""


def demands_of(position: StaffPosition) -> tuple[tuple[Message, LocalizedText], ...]:
    """Return what a position demands, each with its name, in the order of the sheet."""
    demands = position.requirement
    return (
        (message("report.education"), demands.education.text),
        (message("report.experience"), demands.experience.text),
        (message("report.competence"), demands.competence),
        (message("report.optional"), demands.optional),
    )


def criteria(position: StaffPosition, wording: Wording) -> blocks.Table:
    """Return the table of what a position demands, the languages one below the other in a cell."""
    headings = (message("report.criteria"), message("report.demands"))
    return blocks.Table(
        tuple(
            blocks.Column(wording.label(heading), share)
            for heading, share in zip(headings, COLUMN_SHARES, strict=True)
        ),
        tuple(
            blocks.Row(
                ((blocks.plain(wording.label(label)),), demand(text, wording.languages)),
                key=column_key(label),
            )
            for label, text in demands_of(position)
        ),
    )


def demand(text: LocalizedText, languages: Sequence[Language]) -> blocks.Cell:
    """Return the cell of a demand: a paragraph for each of its lines, language after language."""
    if not text:
        return (blocks.plain(ABSENT),)
    return tuple(
        blocks.plain(line, bold=text.get(language) is None)
        for language in languages
        for line in marked(text, language).splitlines()
        if line.strip()
    )


def _page_notes(content: SheetContent, wording: Wording) -> tuple[str, ...]:
    texts = [content.organisation, *(department.name for department in content.departments)]
    for position in content.positions:
        demands = position.requirement
        texts += [position.title, demands.education.text, demands.experience.text]
        texts += [demands.competence, demands.optional]
    if not any(text.is_unofficial(language) for text in texts for language in wording.languages):
        return ()
    return (wording.note(UNOFFICIAL_MARK, message("report.unofficial_note")),)
