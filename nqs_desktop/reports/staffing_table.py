"""The staffing table on paper: departments with positions, sums at each level, who approves and signs."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.printed_columns import PrintedColumn, columns_of
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.domain.staffing_line import (
    StaffingContent,
    StaffingTotals,
    totals_by_department,
)
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import TextSize
from nqs_desktop.reports.fitted_columns import LANDSCAPE_WIDTH, FittedColumn, fitted
from nqs_desktop.reports.kept_blocks import kept_with_next, signed
from nqs_desktop.reports.protocol_parts import notes
from nqs_desktop.reports.staffing_cells import HEADINGS, LineCells
from nqs_desktop.reports.staffing_edges import closing_words, head, own_head, title_of
from nqs_desktop.reports.staffing_rows import table_rows
from nqs_desktop.reports.wording import Wording
from nqs_desktop.texts import say

_WEIGHTS: Final[Mapping[PrintedColumn, float]] = {
    PrintedColumn.TITLE: 5.0,
    PrintedColumn.TITLE_KK: 4.0,
    PrintedColumn.TITLE_RU: 4.0,
    PrintedColumn.CATEGORY: 0.7,
    PrintedColumn.UNITS: 0.2,
    PrintedColumn.SALARY: 0.4,
    PrintedColumn.SURCHARGES: 0.4,
    PrintedColumn.PER_UNIT: 0.6,
    PrintedColumn.FUND: 0.7,
    PrintedColumn.REQUIREMENT: 0.7,
    PrintedColumn.NOTE: 1.5,
}
_CROWDED: Final[Mapping[PrintedColumn, float]] = {
    PrintedColumn.TITLE: 6.0,
    PrintedColumn.TITLE_KK: 5.0,
    PrintedColumn.TITLE_RU: 5.0,
    PrintedColumn.NOTE: 0.5,
}
"""Parts of the room that is left where there is little of it."""

_WISHED: Final[Mapping[PrintedColumn, float]] = {
    PrintedColumn.TITLE: 170.0,
    PrintedColumn.TITLE_KK: 130.0,
    PrintedColumn.TITLE_RU: 130.0,
    PrintedColumn.NOTE: 70.0,
}
_LOOKS: Final[Sequence[tuple[TextSize, Mapping[PrintedColumn, float], Mapping[PrintedColumn, float]]]] = (
    (TextSize.SMALL, _WEIGHTS, _WISHED),
    (TextSize.NOTE, _WEIGHTS, _WISHED),
    (TextSize.NOTE, _CROWDED, {}),
    (TextSize.TINY, _CROWDED, {}),
)
"""Sizes, weights and wished widths, the best first: letters are small before words are torn, not sooner."""


@dataclass(frozen=True, slots=True)
class StaffingPaper:
    """What a printed staffing table shows.

    Attributes:
        content: The edition, or with ``extract`` the part of it below one department.
        on: The day of what is occupied.
        columns: What the user chose; empty: the standard ones that are not empty.
        signatories: Who signs; the head of the organisation where empty.
        approval: Who approves at the top right; ``None``: the head of the organisation.
        extract: The department of an extract; ``None`` for the whole table.
        room: Points that its page has for a table whose letters have their usual size.
    """

    content: StaffingContent
    on: date
    columns: Sequence[PrintedColumn] = ()
    signatories: Sequence[Signatory] = ()
    approval: Signatory | None = None
    extract: LocalizedText | None = None
    room: float = LANDSCAPE_WIDTH


def build(paper: StaffingPaper, print_language: PrintLanguage) -> blocks.Document:
    """Return the staffing table in the languages asked for.

    Args:
        paper: What it shows.
        print_language: Languages of the paper; of two, Kazakh stands above Russian in each cell.
    """
    wording = Wording(print_language)
    first = wording.languages[0]
    content = paper.content
    columns = columns_of(content, paper.columns)
    totals = totals_by_department(content)
    title = title_of(content, paper.extract)
    body = [
        *head(paper.content, wording, approval=paper.approval, extract=paper.extract),
        kept_with_next(_table(content, columns, totals, wording, paper.room)),
        *map(kept_with_next, closing_words(content, totals[None], columns, paper.on, wording)),
    ]
    texts = (line.position.title for line in content.lines)
    names = (department.name for department in content.departments)
    return blocks.Document(
        title=". ".join(filter(None, (content.organisation.name.best(first), say(title, first)))),
        language=first.value,
        blocks=signed(body, paper.signatories or own_head(content.organisation), wording),
        running_title=wording.label(title),
        page_notes=notes(wording, (content.organisation.name, *names, *texts)),
        author=content.organisation.name.best(first),
        other_language=wording.other_language,
        landscape=True,
    )


def branch_of(content: StaffingContent, key: str) -> StaffingContent:
    """Return the part of a staffing table that lies in one of its departments or below it.

    Args:
        content: The whole.
        key: Key of the department; it stands at the top of the part.
    """
    below = {key}
    for department in content.departments:
        if department.parent in below:
            below.add(department.key)
    return replace(
        content,
        departments=tuple(
            replace(one, parent=None) if one.key == key else one
            for one in content.departments
            if one.key in below
        ),
        lines=tuple(line for line in content.lines if line.position.department in below),
    )


def _table(
    content: StaffingContent,
    columns: Sequence[PrintedColumn],
    totals: Mapping[str | None, StaffingTotals],
    wording: Wording,
    room: float,
) -> blocks.Table:
    """Return the table in the largest letters in which no word of its columns is torn."""
    numbers = {line.key: line.position.number for line in content.lines}
    for size, weights, wished in _LOOKS:
        plans = [
            FittedColumn(wording.label(HEADINGS[one]), weights.get(one, 0.0), wished.get(one, 0.0))
            for one in columns
        ]
        cells = LineCells(wording, size, numbers)
        rows = tuple(table_rows(content, columns, totals, cells))
        texts = [_column_texts(rows, place, len(columns)) for place in range(len(columns))]
        fitting, is_enough = fitted(plans, texts, room, size)
        if is_enough:
            break
    return blocks.Table(fitting, rows, TextSize.TINY if size is TextSize.TINY else TextSize.NOTE)


def _column_texts(rows: Iterable[blocks.Row], place: int, columns: int) -> Iterator[str]:
    """Iterate over the texts of a column; those of cells that span several say nothing of its width."""
    for row in rows:
        spanned = columns - len(row.cells)
        if not row.section and (place > spanned or not spanned):
            yield from (run.text for one in row.cells[place - spanned] for run in one.runs)
