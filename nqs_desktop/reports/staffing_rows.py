"""Rows of the printed staffing table: department after department, each closed by its sums."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.printed_columns import SUMMED, PrintedColumn
from nqs_desktop.domain.staffing import Department
from nqs_desktop.domain.staffing_line import StaffingContent, StaffingLine, StaffingTotals
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Alignment, Run
from nqs_desktop.reports.staffing_cells import LineCells
from nqs_desktop.reports.wording import Wording
from nqs_desktop.texts import say

_TOP: Final = 1
_ITALIC_FROM: Final = 3


def table_rows(
    content: StaffingContent,
    columns: Sequence[PrintedColumn],
    totals: Mapping[str | None, StaffingTotals],
    cells: LineCells,
) -> Iterator[blocks.Row]:
    """Iterate over the rows of the table.

    Lines outside every department stand first. A department's sums, which hold those below it, close it;
    where no column has sums, only the positions are there.

    Args:
        content: Departments and lines.
        columns: The columns.
        totals: Sums by key of the department; ``None`` is the whole table.
        cells: Makes the cells.
    """
    known = {department.key for department in content.departments}
    children: dict[str | None, list[Department]] = defaultdict(list)
    for department in content.departments:
        children[department.parent if department.parent in known else None].append(department)
    lines: dict[str | None, list[StaffingLine]] = defaultdict(list)
    for line in content.lines:
        place = line.position.department
        lines[place if place in known else None].append(line)
    for line in lines[None]:
        yield blocks.Row(cells.of_line(line, columns))
    has_sums = any(column in SUMMED for column in columns)
    # A stack of its own: a tree may be deeper than functions may call themselves.
    pending = [(department, _TOP, False) for department in reversed(children[None])]
    while pending:
        department, level, is_done = pending.pop()
        if is_done:
            label = _sum_label(department.name, cells.wording)
            yield blocks.Row(cells.of_sum(label, totals[department.key], columns), closing=True)
            continue
        yield blocks.Row((_name(department.name, level, cells),), section=True)
        for line in lines[department.key]:
            yield blocks.Row(cells.of_line(line, columns))
        if has_sums:
            pending.append((department, level, True))
        pending += [(child, level + 1, False) for child in reversed(children[department.key])]
    if has_sums:
        label = (cells.wording.label(message("staffing_paper.sum_of_all")),)
        yield blocks.Row(cells.of_sum(label, totals[None], columns), closing=True)


def _name(name: LocalizedText, level: int, cells: LineCells) -> blocks.Cell:
    align = Alignment.CENTER if level == _TOP else Alignment.LEFT
    return tuple(
        blocks.Paragraph((Run(line, bold=True, italic=level >= _ITALIC_FROM),), align, cells.size)
        for line in cells.wording.heading(name)
    )


def _sum_label(name: LocalizedText, wording: Wording) -> tuple[str, ...]:
    """Return what a row of sums is called, a line for each language."""
    return tuple(
        say(message("staffing_paper.sum_of_department", name=text), language)
        for text, language in zip(
            (name.best(language) for language in wording.languages), wording.languages, strict=True
        )
    )
