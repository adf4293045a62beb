"""Adds columns to a sheet of a workbook and leaves every other part of it as it is, byte for byte."""

import io
import re
import zipfile
from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from nqs_desktop.reports.output_file import replacing
from nqs_desktop.reports.sheet_columns import with_widths

_ROW: Final = re.compile(rb"<((?:[\w-]+:)?)row((?:\s[^>]*?)?)(?:/>|>(.*?)</\1row>)", re.DOTALL)
_NUMBER: Final = re.compile(rb'\sr="(\d+)"')
_CELL: Final = re.compile(rb'<(?:[\w-]+:)?c(?:\s[^>]*?\br="([A-Z]{1,3})\d+")?[\s/>]')
_SPANS: Final = re.compile(rb'\sspans="[^"]*"')
_DIMENSION: Final = re.compile(rb"<(?:[\w-]+:)?dimension\s[^>]*/>")
_FILLS: Final = re.compile(rb"<((?:[\w-]+:)?)fills((?:\s[^>]*)?)>(.*?)</\1fills>", re.DOTALL)
_FORMATS: Final = re.compile(rb"<((?:[\w-]+:)?)cellXfs((?:\s[^>]*)?)>(.*?)</\1cellXfs>", re.DOTALL)
_ONE_FILL: Final = re.compile(rb"<(?:[\w-]+:)?fill[\s/>]")
_ONE_FORMAT: Final = re.compile(rb"<(?:[\w-]+:)?xf[\s/>]")
_COUNT: Final = re.compile(rb'\scount="\d+"')
_UNFIT: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPED: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_LONGEST_CELL: Final = 32_767
_MARK_COLOUR: Final = "FFFFE699"
_STYLE: Final = re.compile(rb'<(?:[\w-]+:)?c\s[^>]*?\bs="(\d+)"')
_MERGED: Final = re.compile(rb'<(?:[\w-]+:)?mergeCell\s[^>]*?\bref="[A-Z]{1,3}(\d+):([A-Z]{1,3})(\d+)"')
_LAST_COLUMN: Final = 16_384  # of a sheet in Excel


class NoRoomError(Exception):
    """The sheet has too few columns at the right of its cells."""


@dataclass(frozen=True, slots=True)
class SheetPlace:
    """Where in the package the sheet is.

    Attributes:
        sheet: Name of the sheet's part.
        styles: Name of the part with the formats of cells; empty where there is none.
        heading: The row whose new cells look as their neighbour at the left; 0 for none.
    """

    sheet: str
    styles: str
    heading: int = 0


@dataclass(frozen=True, slots=True)
class NewCells:
    """What comes at the right of a sheet.

    Attributes:
        rows: Number of a row, from 1, and its new cells; texts stay texts whatever they begin with.
        marked: Rows whose new cells are coloured.
        widths: The width of each new column, in letters.
    """

    rows: Mapping[int, Sequence[str | int]]
    marked: Collection[int]
    widths: Sequence[int]


def write_with_columns(workbook: bytes, place: SheetPlace, cells: NewCells, out: Path) -> None:
    """Write the workbook with new cells at the right of a sheet; an existing file is replaced at the end.

    Args:
        workbook: The workbook, checked and read before.
        place: The sheet.
        cells: The new cells.
        out: The new workbook.

    Raises:
        NoRoomError: The sheet has too few columns left; nothing was written.
        UserError: The file cannot be written; nothing is left of it.
    """
    with zipfile.ZipFile(io.BytesIO(workbook)) as source:
        styles, mark = _with_mark(source.read(place.styles)) if place.styles else (b"", None)
        sheet = _with_cells(source.read(place.sheet), place.heading, cells, mark)
        with replacing(out) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target:
            for part in source.infolist():
                if part.filename == place.sheet:
                    target.writestr(part.filename, sheet)
                elif part.filename == place.styles:
                    target.writestr(part.filename, styles)
                else:
                    target.writestr(part, source.read(part), part.compress_type)


def _with_cells(sheet: bytes, heading: int, new: NewCells, mark: int | None) -> bytes:
    first = max(_width(sheet), _merged_width(sheet, new.rows)) + 1
    if first + len(new.widths) - 1 > _LAST_COLUMN:
        raise NoRoomError
    last = 0

    def _row(match: re.Match[bytes]) -> bytes:
        nonlocal last
        prefix, attributes, inside = match.groups()
        number = _NUMBER.search(attributes)
        last = int(number.group(1)) if number else last + 1
        added = new.rows.get(last)
        if added is None:
            return match.group()
        style = mark if last in new.marked else _last_style(inside) if last == heading else None
        name = prefix.decode()
        cells = "".join(_cell(name, first + place, last, value, style) for place, value in enumerate(added))
        kept = _SPANS.sub(b"", attributes).rstrip(b"/")
        return b"".join(
            (b"<", prefix, b"row", kept, b">", inside or b"", cells.encode(), b"</", prefix, b"row>")
        )

    grown = _DIMENSION.sub(b"", _ROW.sub(_row, sheet), count=1)
    return with_widths(grown, first, new.widths)


def _width(sheet: bytes) -> int:
    """Return the number of the last column that any row uses, formatted empty cells too; 0 for none."""
    widest = 0
    for row in _ROW.finditer(sheet):
        column = 0
        for cell in _CELL.finditer(row.group(3) or b""):
            column = _column_number(cell.group(1)) if cell.group(1) else column + 1
            widest = max(widest, column)
    return widest


def _merged_width(sheet: bytes, rows: Collection[int]) -> int:
    """Return the number of the last column of the cells that are merged in any of ``rows``; 0 for none."""
    numbers = sorted(rows)
    widest = 0
    for top, letters, bottom in _MERGED.findall(sheet):
        place = bisect_left(numbers, int(top))
        if place < len(numbers) and numbers[place] <= int(bottom):
            widest = max(widest, _column_number(letters))
    return widest


def _last_style(cells: bytes | None) -> int | None:
    styles = _STYLE.findall(cells or b"")
    return int(styles[-1]) if styles else None


def _cell(prefix: str, column: int, row: int, value: str | int, style: int | None) -> str:
    at = f'r="{_letters(column)}{row}"' + (f' s="{style}"' if style is not None else "")
    if isinstance(value, int):
        return f"<{prefix}c {at}><{prefix}v>{value}</{prefix}v></{prefix}c>"
    text = escape(_ESCAPED.sub("_x005F_", _UNFIT.sub("", value))[:_LONGEST_CELL])
    shown = f'<{prefix}is><{prefix}t xml:space="preserve">{text}</{prefix}t></{prefix}is>' if text else ""
    kind = ' t="inlineStr"' if text else ""
    return f"<{prefix}c {at}{kind}>{shown}</{prefix}c>"


def _with_mark(styles: bytes) -> tuple[bytes, int | None]:
    """Return the formats of cells with one more, of coloured ground, and its number; ``None`` for none."""
    fills, formats = _FILLS.search(styles), _FORMATS.search(styles)
    if fills is None or formats is None:
        return styles, None
    fill, mark = len(_ONE_FILL.findall(fills.group(3))), len(_ONE_FORMAT.findall(formats.group(3)))
    p = fills.group(1).decode()
    colour = (
        f'<{p}fill><{p}patternFill patternType="solid"><{p}fgColor rgb="{_MARK_COLOUR}"/>'
        f'<{p}bgColor indexed="64"/></{p}patternFill></{p}fill>'
    )
    number = f'<{p}xf numFmtId="0" fontId="0" fillId="{fill}" borderId="0" xfId="0" applyFill="1"/>'
    grown = _FILLS.sub(lambda found: _grown(found, b"fills", fill + 1, colour), styles, count=1)
    return _FORMATS.sub(lambda found: _grown(found, b"cellXfs", mark + 1, number), grown, count=1), mark


def _grown(found: re.Match[bytes], name: bytes, count: int, added: str) -> bytes:
    prefix, attributes, inside = found.groups()
    counted = _COUNT.sub(b"", attributes) + f' count="{count}"'.encode()
    return b"".join((b"<", prefix, name, counted, b">", inside, added.encode(), b"</", prefix, name, b">"))


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _letters(column: int) -> str:
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
