"""The paper with the tree of an organisation: diagrams of its departments, each with the same in a table."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from nqs_desktop.domain.amounts import decimal_text
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.paper_template import column_key
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.domain.staffing import Department
from nqs_desktop.domain.staffing_line import StaffingContent, StaffingTotals, totals_by_department, totals_of
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Alignment, TextSize
from nqs_desktop.reports.fact_table import lines_cell, number_cell
from nqs_desktop.reports.kept_blocks import signed
from nqs_desktop.reports.opening import opening
from nqs_desktop.reports.organisation_tree import TreeNode, TreeSheet, tree_sheets
from nqs_desktop.reports.protocol_parts import SIZE, notes
from nqs_desktop.reports.staffing_edges import own_head
from nqs_desktop.reports.wording import ABSENT, Wording, marked
from nqs_desktop.texts import say

_WIDTH: Final = 252.0
_HEIGHT: Final = 140.0
_FIRST_HEIGHT: Final = 110.0
_FIRST_HEIGHT_BELOW_APPROVAL: Final = 80.0
_ROOT: Final = ""


@dataclass(frozen=True, slots=True)
class StructurePaper:
    """What the paper shows.

    Attributes:
        content: The staffing table, or the part of it below one department.
        on: The day of what is occupied.
        heads: Title of the position that heads a department and who holds it, by the department's key.
        department: The department of a part; ``None`` for the whole organisation.
        signatories: Who signs; a director where empty.
        approval: Who approves at the top right; ``None`` for no such block.
    """

    content: StaffingContent
    on: date
    heads: Mapping[str, tuple[LocalizedText, str]]
    department: Department | None = None
    signatories: Sequence[Signatory] = ()
    approval: Signatory | None = None


def build(paper: StructurePaper, print_language: PrintLanguage) -> blocks.Document:
    """Return the paper in the languages asked for."""
    wording = Wording(print_language)
    first = wording.languages[0]
    name = paper.content.organisation.name
    title = message("tree_paper.title_of_department" if paper.department else "tree_paper.title")
    maker = _Maker(paper, wording)
    body = [*_head(paper, title, wording), *maker.diagrams(), *maker.full_names(), *maker.own_positions()]
    body += [
        blocks.plain(line, size=TextSize.SMALL) for line in wording.labels(message("tree_paper.counts_note"))
    ]
    departments = (department.name for department in paper.content.departments)
    return blocks.Document(
        title=". ".join(filter(None, (name.best(first), say(title, first)))),
        language=first.value,
        blocks=signed(body, paper.signatories or own_head(paper.content.organisation), wording),
        running_title=wording.label(title),
        page_notes=notes(wording, (name, *departments, *(title for title, _ in paper.heads.values()))),
        author=name.best(first),
        other_language=wording.other_language,
        landscape=True,
    )


def _head(paper: StructurePaper, title: Message, wording: Wording) -> Iterator[blocks.Block]:
    if paper.content.edition.is_draft:
        draft = wording.label(message("tree_paper.draft"))
        yield blocks.plain(draft, bold=True, align=Alignment.RIGHT)
    organisation = paper.content.organisation.name
    yield from opening(wording, title, organisation, paper.approval, space=4)
    as_of = wording.label(message("tree_paper.on", date=date_text(paper.on)))
    yield blocks.plain(as_of, align=Alignment.CENTER)


class _Maker:
    """Makes the diagrams and their tables."""

    def __init__(self, paper: StructurePaper, wording: Wording) -> None:
        self._paper = paper
        self._wording = wording
        content = paper.content
        self._totals = totals_by_department(content)
        self._departments = {one.key: one for one in content.departments}
        self._children: dict[str, list[Department]] = defaultdict(list)
        root = paper.department.key if paper.department else _ROOT
        self._root = root
        for one in content.departments:
            if one.key != root:
                above = one.parent if one.parent in self._departments else root
                self._children[above or root].append(one)
        self._shortened: set[str] = set()

    def diagrams(self) -> Iterator[blocks.Diagram]:
        """Yield the sheets of the tree."""
        first = _FIRST_HEIGHT_BELOW_APPROVAL if self._paper.approval else _FIRST_HEIGHT
        sheets = tree_sheets(self._tree(), _WIDTH, _HEIGHT, first, self._refer)
        for sheet in sheets:
            self._shortened |= sheet.shortened
            key = "diagram_goes_on" if sheet.goes_on else "diagram"
            title = self._wording.label(message("tree_paper.only_diagram"))
            if len(sheets) > 1:
                number = self._wording.label(message(f"tree_paper.{key}", number=sheet.number))
                title = f"{number}. {self._name(sheet.root)}"
            yield blocks.Diagram(
                title,
                sheet.width,
                sheet.height,
                sheet.boxes,
                sheet.lines,
                self._table(sheet),
            )

    def full_names(self) -> Iterator[blocks.Block]:
        """Yield the texts of which a box shows the beginning only; call it after :meth:`diagrams`."""
        if not self._shortened:
            return
        heading = self._wording.label(message("tree_paper.full_names"))
        yield blocks.Paragraph((blocks.Run(heading, bold=True),), keep_with_next=True)
        for key in (_ROOT, *self._departments):
            if key in self._shortened:
                words = "; ".join((self._name(key), *self._head(key)))
                yield blocks.plain(words, size=TextSize.SMALL)

    def _tree(self) -> TreeNode:
        """Return the tree, made from its leaves up: it may be deeper than functions may call themselves."""
        made: dict[str, TreeNode] = {}
        order = [self._root]
        for key in order:
            order += [child.key for child in self._children[key]]
        for key in reversed(order):
            below = tuple(made.pop(child.key) for child in self._children[key])
            made[key] = TreeNode(key, self._name(key), (*self._head(key), self._counts(key)), below)
        return made[self._root]

    # --- words ---

    def _name(self, key: str) -> str:
        known = self._departments.get(key)
        name = known.name if known else self._paper.content.organisation.name
        return self._wording.joined(name) or ABSENT

    def _head(self, key: str) -> tuple[str, ...]:
        found = self._paper.heads.get(key)
        if found is None:
            return ()
        title, name = found
        said = (
            say(
                message("tree_paper.head_named", title=marked(title, language), name=name)
                if name
                else message("tree_paper.head", title=marked(title, language)),
                language,
            )
            for language in self._wording.languages
        )
        return (" / ".join(said),)

    def _counts(self, key: str) -> str:
        """Return the figures of a department, each number once beside its words in the paper's languages."""
        sums = self._sums(key)
        counts = (
            (message("tree_paper.count_positions"), Decimal(sums.positions)),
            (message("tree_paper.count_units"), sums.units),
            (message("tree_paper.count_occupied"), sums.occupied),
            (message("tree_paper.count_vacant"), sums.vacant),
        )
        said = (f"{self._wording.label(label)}:\u00a0{decimal_text(number)}" for label, number in counts)
        return f"{'. '.join(said)}."

    def _sums(self, key: str) -> StaffingTotals:
        return self._totals[key or None]

    def _refer(self, number: int) -> str:
        return self._wording.label(message("tree_paper.refer", number=number))

    # --- the same in rows ---

    def _table(self, sheet: TreeSheet) -> blocks.Table:
        """Return what a sheet shows in rows, its root first; heads only where somebody has named one."""
        numbers = ("positions", "units", "occupied", "vacant")
        headings = [(message("tree_paper.column_department"), 0.36)]
        if self._paper.heads:
            headings.append((message("tree_paper.column_head"), 0.24))
        headings += [(message(f"tree_paper.count_{one}"), 0.10) for one in numbers]
        columns = tuple(
            blocks.Column(self._wording.label(heading), share, key=column_key(heading))
            for heading, share in headings
        )
        return blocks.Table(columns, tuple(map(self._row, sheet.nodes)), SIZE)

    def _row(self, key: str) -> blocks.Row:
        known = self._departments.get(key)
        name = known.name if known else self._paper.content.organisation.name
        bold = key == self._root
        lines = dict.fromkeys(self._wording.texts(name))
        cells: list[blocks.Cell] = [tuple(blocks.plain(line, bold=bold, size=SIZE) for line in lines)]
        if self._paper.heads:
            title, holder = self._paper.heads.get(key, (LocalizedText(), ""))
            cells.append(lines_cell([*(self._wording.texts(title) if title else ()), holder], size=SIZE))
        sums = self._sums(key)
        values = (Decimal(sums.positions), sums.units, sums.occupied, sums.vacant)
        cells += [number_cell(one, size=SIZE, align=Alignment.RIGHT, bold=bold) for one in values]
        return blocks.Row(tuple(cells))

    def own_positions(self) -> Iterator[blocks.Block]:
        """Yield how many positions of the root are in none of the departments below it, where it has both."""
        own = totals_of(
            line
            for line in self._paper.content.lines
            if line.position.department in (None, self._root)
            or line.position.department not in self._departments
        )
        if not own.positions or not self._children[self._root]:
            return
        key = "own_of_department" if self._root else "own"
        said = message(f"tree_paper.{key}", positions=own.positions, units=decimal_text(own.units))
        yield from (blocks.plain(line, size=TextSize.SMALL) for line in self._wording.labels(said))
