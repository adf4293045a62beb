"""The heading of a table on the rows of a worksheet, in one or several of them."""

from typing import Final

from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Alignment, Run
from nqs_desktop.reports.sheet_rows import HIGHEST_ROW, ROW_PADDING, Grid, SheetCell, SheetRow
from nqs_desktop.reports.table_heads import PlacedHead, placed_heads
from nqs_desktop.reports.text_measure import text_width

_EM: Final = 1000
_BOLD: Final = 1.06
_LONGEST_UPRIGHT: Final = 170.0  # points


def head_rows_of(table: blocks.Table, grid: Grid, points: float) -> list[SheetRow]:
    """Return the rows of a heading.

    Args:
        table: The table.
        grid: The columns of the worksheet.
        points: Size of the words.
    """
    places = grid.places(table)
    rows = [
        [_cell(head, places[head.first][0], places[head.end - 1][1], points) for head in row]
        for row in placed_heads(table)
    ]
    if len(rows) == 1 and not any(cell.upright for cell in rows[0]):
        return list(grid.row(rows[0], ruled=True, heads=True))
    heights = [0.0] * len(rows)
    numbered = [(number, cell) for number, row in enumerate(rows) for cell in row]
    for number, cell in sorted(numbered, key=lambda pair: pair[1].rows):
        missing = _height(cell, grid) - sum(heights[number : number + cell.rows])
        if missing > 0:
            last = number + cell.rows - 1
            heights[last] = min(heights[last] + missing, HIGHEST_ROW)
    return [
        SheetRow(tuple(row), height, ruled=True, heads=True)
        for row, height in zip(rows, heights, strict=True)
    ]


def _cell(placed: PlacedHead, first: int, end: int, points: float) -> SheetCell:
    head = placed.cell
    runs = (Run(head.text, bold=head.bold),)
    return SheetCell(runs, first, end, Alignment.CENTER, points, rows=head.rows, upright=head.upright)


def _height(cell: SheetCell, grid: Grid) -> float:
    if not cell.upright:
        return grid.height(cell)
    length = text_width(cell.text) * _BOLD * cell.points / _EM
    return min(length, _LONGEST_UPRIGHT) + 2 * ROW_PADDING
