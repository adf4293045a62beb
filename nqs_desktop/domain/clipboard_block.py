"""A block of cells as spreadsheets pass it through the clipboard: tabs between cells, a line a row.

A cell with a tab, a line break or a quotation mark at its start stands in quotation marks, and those within
it are doubled: so spreadsheets write it and so they read it.
"""

from collections.abc import Iterable, Sequence
from typing import Final

Block = tuple[tuple[str, ...], ...]
_QUOTE: Final = '"'


def write_block(rows: Iterable[Sequence[str]]) -> str:
    """Return a block as clipboard text; each row ends with a line break."""
    return "".join("\t".join(_written(cell) for cell in row) + "\n" for row in rows)


def read_block(text: str) -> Block:
    """Return the cells of a clipboard text, row by row; rows may differ in length.

    A quotation mark within a cell stands for itself, and one that opens a cell and is never closed too.
    Line breaks are read however the system wrote them; the one at the very end begins no row.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    rows: list[tuple[str, ...]] = []
    row: list[str] = []
    place = 0
    while place < len(text):
        cell, place = _cell(text, place)
        row.append(cell)
        if place == len(text):
            break
        if text[place] == "\n":
            rows.append(tuple(row))
            row = []
        elif place == len(text) - 1:
            row.append("")
        place += 1
    if row:
        rows.append(tuple(row))
    return tuple(rows)


def _written(cell: str) -> str:
    cell = cell.replace("\r\n", "\n").replace("\r", "\n")
    if "\t" in cell or "\n" in cell or cell.startswith(_QUOTE):
        return _QUOTE + cell.replace(_QUOTE, _QUOTE * 2) + _QUOTE
    return cell


def _cell(text: str, start: int) -> tuple[str, int]:
    """Return the cell that begins at ``start`` and where it ends: at a tab, a line break or the end."""
    if text.startswith(_QUOTE, start):
        quoted = _quoted(text, start)
        if quoted is not None:
            return quoted
    ends = [end for end in (text.find("\t", start), text.find("\n", start)) if end >= 0]
    end = min(ends, default=len(text))
    return text[start:end], end


def _quoted(text: str, start: int) -> tuple[str, int] | None:
    """Return a cell in quotation marks and where it ends; ``None`` where it is not closed."""
    place = start + 1
    while (end := text.find(_QUOTE, place)) >= 0:
        after = end + 1
        if after == len(text) or text[after] in "\t\n":
            return text[start + 1 : end].replace(_QUOTE * 2, _QUOTE), after
        if text[after] != _QUOTE:
            return None
        place = after + 1
    return None
