"""Excel workbooks as papers: every visible sheet is a table, with its merged cells."""

import re
from collections.abc import Sequence
from typing import Final

from openpyxl.utils.cell import column_index_from_string, get_column_letter

from nqs_desktop.domain.messages import message
from nqs_desktop.domain.progress import Progress
from nqs_desktop.importers.papers.blocks import NO_CELL, LineCounter, PaperBlocks, Table, TableBuilder
from nqs_desktop.importers.tables.source import MOST_COLUMNS, Merged, Row
from nqs_desktop.importers.tables.xlsx_file import XlsxFile

_MOST_NAMED: Final = 10
_RANGE: Final = re.compile(r"([A-Z]+)\d+:([A-Z]+)\d+")


def read_xlsx(file: str, data: bytes, progress: Progress) -> PaperBlocks:
    """Return the sheets of a workbook that show; rows with one filled cell before a table are paragraphs.

    Args:
        file: Name of the file.
        data: Its content, which has passed the gate.
        progress: Called with rows read and rows in all.

    Raises:
        UserError: It is damaged, too large, or a formula in it has no value.
    """
    book = XlsxFile(file, data)
    paper = PaperBlocks(file)
    counter = LineCounter()
    hidden = book.hidden()
    names = [name for name in book.names() if name not in hidden]
    for name in book.names():
        if name in hidden:
            paper.warnings.append(message("papers.hidden_sheet", sheet=name))
            continue
        rows = list(book.rows(name, progress, lines=True))
        filled = {number for number, _ in rows}
        if unseen := [str(row) for row in book.hidden_rows(name) if row in filled]:
            named = ", ".join(unseen[:_MOST_NAMED]) + ("…" if len(unseen) > _MOST_NAMED else "")
            paper.warnings.append(message("papers.hidden_rows", sheet=name, rows=named))
        prefix = f"{name}!" if len(names) > 1 else ""
        table = _table(rows, book.merged(name), counter, prefix)
        if table is not None:
            paper.blocks.append(table)
    paper.warnings += (doubt for doubt in book.doubts() if doubt.key != "tables.merged")
    return paper


def _table(rows: Sequence[Row], merged: Sequence[Merged], counter: LineCounter, prefix: str) -> Table | None:
    builder = TableBuilder()
    width = max((len(cells) for _, cells in rows), default=0)
    held = _held(merged, width)
    begun: dict[int, int] = {}
    for number, cells in rows:
        row: list[int] = []
        for column in range(width):
            text = cells[column] if column < len(cells) else ""
            area = held.get((number, column))
            if area is not None and area in begun and not text:
                row.append(begun[area])
                continue
            if not text and area is None:
                row.append(NO_CELL)
                continue
            row.append(builder.cell(counter.lines(text, f"{prefix}{get_column_letter(column + 1)}{number}")))
            if area is not None:
                begun[area] = row[-1]
        builder.row(row)
    return builder.table()


def _held(merged: Sequence[Merged], width: int) -> dict[tuple[int, int], int]:
    """Return for each row and column (from 0) within merged cells which of them holds it."""
    held: dict[tuple[int, int], int] = {}
    for area, (cells, first, last) in enumerate(merged):
        found = _RANGE.fullmatch(cells)
        if not found:
            continue
        left, right = (column_index_from_string(name) for name in found.groups())
        for row in range(first, last + 1):
            for column in range(left - 1, min(right, width, MOST_COLUMNS)):
                held[row, column] = area
    return held
