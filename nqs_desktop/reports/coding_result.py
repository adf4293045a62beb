"""What coding came to: positions without a code with proposals, those with one, totals by major group."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from nqs_desktop.domain.browse import EditionInfo
from nqs_desktop.domain.classification.results import Classification, RememberedCode
from nqs_desktop.domain.classifier import ClassifierEntry
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.paper_template import column_key
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Alignment, Figure, TextSize
from nqs_desktop.reports.fact_table import lines_cell, number_cell
from nqs_desktop.reports.kept_blocks import signed
from nqs_desktop.reports.opening import opening
from nqs_desktop.reports.protocol_parts import SIZE, notes, plain_cell, said, section
from nqs_desktop.reports.wording import ABSENT, OTHER_LANGUAGE_MARK, Wording, marked
from nqs_desktop.texts import say

_HUNDRED: Final = 100
_SHARES: Final = (0.05, 0.23, 0.08, 0.11, 0.22, 0.11, 0.20)
"""Both tables of positions have the same columns, so that a workbook needs no cells that span others."""

_Heading = tuple[Message, float]


@dataclass(frozen=True, slots=True)
class CodedPosition:
    """A position with its code or with what is proposed.

    Attributes:
        position: The position.
        entry: The entry of its code; ``None`` where it has none or the edition lacks it.
        major: The major group of the code; ``None`` where it is not known.
        settled: What a person remembered of this code for this title; ``None`` for nothing.
        proposals: Where it has no code, what the assistant answers, best first.
    """

    position: StaffPosition
    entry: ClassifierEntry | None = None
    major: ClassifierEntry | None = None
    settled: RememberedCode | None = None
    proposals: Sequence[Classification] = ()


@dataclass(frozen=True, slots=True)
class CodingPaper:
    """What the paper shows.

    Attributes:
        organisation: Whose positions they are.
        edition: The edition of the classifier in force.
        positions: The positions in the order of the staffing table; at least one.
        department: The department of a part; empty for all.
        signatories: Who signs; a director where empty.
        approval: Who approves at the top right; ``None`` for no such block.
    """

    organisation: LocalizedText
    edition: EditionInfo
    positions: Sequence[CodedPosition]
    department: LocalizedText = LocalizedText()
    signatories: Sequence[Signatory] = ()
    approval: Signatory | None = None


def build(paper: CodingPaper, print_language: PrintLanguage) -> blocks.Document:
    """Return the paper in the languages asked for; what is only proposed is called so."""
    wording = Wording(print_language)
    first = wording.languages[0]
    title = message("coding_paper.title")
    uncoded = [one for one in paper.positions if one.position.occupation_code is None]
    coded = [one for one in paper.positions if one.position.occupation_code is not None]
    body = [*_head(paper, title, wording)]
    if uncoded:
        note = (blocks.plain(line, size=SIZE) for line in wording.labels(_PROPOSED_NOTE))
        heading = section(wording, message("coding_paper.without_code"))
        body.append(blocks.Part("without_code", (heading, _uncoded(uncoded, wording), *note)))
    if coded:
        heading = section(wording, message("coding_paper.coded"))
        body.append(blocks.Part("coded", (heading, _coded(coded, wording))))
    heading = section(wording, message("coding_paper.totals"))
    body.append(blocks.Part("totals", (heading, _totals(paper.positions, wording))))
    return blocks.Document(
        title=". ".join(filter(None, (paper.organisation.best(first), say(title, first)))),
        language=first.value,
        blocks=signed(body, paper.signatories, wording),
        running_title=wording.label(title),
        page_notes=(*notes(wording, _texts(paper)), *_other_language_note(paper, wording)),
        author=paper.organisation.best(first),
        other_language=wording.other_language,
        landscape=True,
    )


_PROPOSED_NOTE: Final = message("coding_paper.proposed_note")


def _head(paper: CodingPaper, title: Message, wording: Wording) -> Iterator[blocks.Block]:
    yield from opening(wording, title, paper.organisation, paper.approval, space=6)
    for name, key in ((paper.department, "department"), (paper.edition.title, "edition")):
        lines = (
            say(message(f"coding_paper.{key}", name=marked(name, language)), language)
            for language in wording.languages
            if name.get(language)
        )
        for line in dict.fromkeys(lines):
            yield blocks.plain(line, align=Alignment.CENTER, size=TextSize.SMALL)


def _uncoded(positions: Sequence[CodedPosition], wording: Wording) -> blocks.Table:
    headings = [
        message(f"coding_paper.{name}")
        for name in ("number", "position", "units", "proposed_code", "group", "certainty", "reason")
    ]
    rows = (_proposed(one, wording) for one in positions)
    return _table(wording, zip(headings, _SHARES, strict=True), rows)


def _proposed(one: CodedPosition, wording: Wording) -> Iterator[blocks.Cell]:
    yield from _of_position(one.position, wording)
    if not one.proposals:
        yield plain_cell(ABSENT, Alignment.CENTER)
        yield plain_cell(ABSENT)
        yield plain_cell(ABSENT, Alignment.CENTER)
        yield said(wording, message("coding_paper.no_proposal"))
        return
    best, *others = one.proposals
    yield plain_cell(best.code, Alignment.CENTER)
    yield lines_cell(_names(best.name, wording), size=SIZE)
    percent = round(best.certainty * _HUNDRED)
    run = (blocks.Run(str(percent)),)
    yield (blocks.Paragraph(run, Alignment.CENTER, SIZE, figure=Figure(Decimal(percent))),)
    reasons = tuple(
        blocks.plain(" ".join(say(reason.sentence, language) for reason in best.reasons), size=SIZE)
        for language in wording.languages
        if best.reasons
    )
    codes = "; ".join(f"{other.code} ({round(other.certainty * _HUNDRED)}\u00a0%)" for other in others)
    further = said(wording, message("coding_paper.further", codes=codes)) if others else ()
    yield (*reasons, *further) or plain_cell(ABSENT)


def _coded(positions: Sequence[CodedPosition], wording: Wording) -> blocks.Table:
    headings = [
        message(f"coding_paper.{name}")
        for name in ("number", "position", "units", "code", "group", "skill_level", "decided")
    ]
    rows = (_with_code(one, wording) for one in positions)
    return _table(wording, zip(headings, _SHARES, strict=True), rows)


def _with_code(one: CodedPosition, wording: Wording) -> Iterator[blocks.Cell]:
    yield from _of_position(one.position, wording)
    yield plain_cell(one.position.occupation_code or ABSENT, Alignment.CENTER)
    level = one.entry.skill_level if one.entry else None
    if one.entry is None:
        yield said(wording, message("coding_paper.not_in_edition"), bold=True)
    else:
        yield lines_cell(_names(one.entry.name, wording), size=SIZE)
    yield plain_cell(ABSENT if level is None else str(level), Alignment.CENTER)
    key = one.settled.settled.value if one.settled else "set_in_table"
    yield said(wording, message(f"coding_paper.{key}"))


def _of_position(position: StaffPosition, wording: Wording) -> Iterator[blocks.Cell]:
    numbers = dict.fromkeys(position.number.get(one) or ABSENT for one in wording.languages)
    yield plain_cell(" / ".join(numbers) if position.number else ABSENT, Alignment.CENTER)
    yield lines_cell(wording.texts(position.title), size=SIZE)
    yield number_cell(position.units, size=SIZE, align=Alignment.RIGHT)


def _totals(positions: Sequence[CodedPosition], wording: Wording) -> blocks.Table:
    """Return positions and units of each major group, of those without a code, and of all."""
    headings = (
        (message("coding_paper.code"), 0.10),
        (message("coding_paper.major"), 0.60),
        (message("coding_paper.positions"), 0.15),
        (message("coding_paper.units"), 0.15),
    )
    majors = {one.major.code or "": one.major.name for one in positions if one.major}
    groups = [
        (code, _names(majors[code], wording), [one for one in positions if _major(one) == code])
        for code in sorted(majors)
    ]
    uncoded = [one for one in positions if one.position.occupation_code is None]
    unknown = [one for one in positions if one.position.occupation_code is not None and one.major is None]
    for key, counted in (("unknown_group", unknown), ("no_code", uncoded)):
        if counted:
            groups.append(("", wording.labels(message(f"coding_paper.{key}")), counted))
    rows = [_total(code, name, counted) for code, name, counted in groups]
    label = wording.labels(message("coding_paper.in_all"))
    rows.append(_total("", label, positions, bold=True))
    table = _table(wording, headings, rows)
    return replace(table, rows=(*table.rows[:-1], replace(table.rows[-1], closing=True)))


def _major(one: CodedPosition) -> str | None:
    return one.major.code if one.major else None


def _total(
    code: str, name: Iterable[str], positions: Sequence[CodedPosition], *, bold: bool = False
) -> tuple[blocks.Cell, ...]:
    units = sum((one.position.units for one in positions), Decimal(0))
    return (
        plain_cell(code, Alignment.CENTER),
        tuple(blocks.plain(line, bold=bold, size=SIZE) for line in dict.fromkeys(name)),
        number_cell(Decimal(len(positions)), size=SIZE, align=Alignment.RIGHT, bold=bold),
        number_cell(units, size=SIZE, align=Alignment.RIGHT, bold=bold),
    )


def _names(name: LocalizedText, wording: Wording) -> tuple[str, ...]:
    """Return a name of the classifier; a lacking language is marked, as is the other one in its place."""
    if len(wording.languages) > 1 or name.get(wording.languages[0]):
        return wording.texts(name)
    return (f"{name.best(wording.languages[0])}{OTHER_LANGUAGE_MARK}",)


def _table(
    wording: Wording, headings: Iterable[_Heading], rows: Iterable[Iterable[blocks.Cell]]
) -> blocks.Table:
    columns = tuple(
        blocks.Column(wording.label(heading), share, key=column_key(heading)) for heading, share in headings
    )
    return blocks.Table(columns, tuple(blocks.Row(tuple(cells)) for cells in rows), SIZE)


def _other_language_note(paper: CodingPaper, wording: Wording) -> tuple[str, ...]:
    """Return what the mark of a name in the other language means, where one bears it."""
    if len(wording.languages) > 1 or all(one.get(wording.languages[0]) for one in _names_of(paper) if one):
        return ()
    return (wording.note(OTHER_LANGUAGE_MARK, message("report.other_language_note")),)


def _names_of(paper: CodingPaper) -> Iterator[LocalizedText]:
    for one in paper.positions:
        yield from (entry.name for entry in (one.entry, one.major) if entry)
        yield from (proposal.name for proposal in one.proposals[:1])


def _texts(paper: CodingPaper) -> Iterator[LocalizedText]:
    yield from (paper.organisation, paper.department, paper.edition.title)
    yield from (one.position.title for one in paper.positions)
    yield from _names_of(paper)
