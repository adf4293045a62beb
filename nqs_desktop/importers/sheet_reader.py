"""A workbook that people fill in: the cells of all its sheets, with their line ends and as what they are."""

import io
import unicodedata
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Final

from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from nqs_desktop.domain.errors import UserError
from nqs_desktop.importers.tables.damage import damage_told
from nqs_desktop.importers.tables.file_gate import TableFormat, admitted
from nqs_desktop.importers.tables.sheet_scan import places_without_value

if TYPE_CHECKING:
    from openpyxl.cell import Cell, MergedCell

_MOST_ROWS: Final = 200_000
_MOST_COLUMNS: Final = 64
_STEP: Final = 500  # rows
_SHEETS: Final = "xl/worksheets/"

CellValue = str | int | Decimal | bool | date | None


class ExactText(str):
    """A text that stands just so: its cell bears the mark that Excel sets for a leading apostrophe."""

    __slots__ = ()


class CellError(str):
    """An error of Excel such as ``#REF!``."""

    __slots__ = ()


Row = tuple[int, tuple[CellValue, ...]]
"""Number of a row, from 1, and its cells up to the last that is not empty."""


@dataclass(frozen=True, slots=True)
class SheetTable:
    """A sheet that shows something.

    Attributes:
        name: What it is called.
        rows: The rows that hold anything.
    """

    name: str
    rows: tuple[Row, ...]


def read_sheets(path: Path, going_on: Callable[[], None] = lambda: None) -> tuple[SheetTable, ...]:
    """Return the sheets of a workbook that hold anything, hidden ones too.

    Args:
        path: The workbook.
        going_on: Called every some hundred rows; may raise ``Cancelled``.

    Raises:
        Cancelled: ``going_on`` raised it.
        UserError: The file is missing, no workbook, protected, damaged, unsafe or too large, or a formula
            was saved without its value.
    """
    found, data = admitted(path)
    if found is not TableFormat.XLSX:
        raise UserError("tables.other_suffix", file=path.name, found=found.value)
    _refuse_formulas_without_value(path.name, data)
    tables = []
    with damage_told(path.name):
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        try:
            for sheet in book.worksheets:
                sheet.reset_dimensions()  # its own word on its extent may be wrong: rows would be lost
                rows = tuple(_rows(path.name, sheet.iter_rows(max_col=_MOST_COLUMNS), going_on))
                if rows:
                    tables.append(SheetTable(sheet.title, rows))
        finally:
            book.close()
    return tuple(tables)


def _refuse_formulas_without_value(file: str, data: bytes) -> None:
    with damage_told(file), zipfile.ZipFile(io.BytesIO(data)) as package:
        for part in package.namelist():
            if part.startswith(_SHEETS) and part.endswith(".xml"):
                with package.open(part) as stream:
                    place = next(places_without_value(stream), None)
                if place is not None:
                    raise UserError("tables.formula", file=file, cell=place)


def _rows(
    file: str, rows: "Iterable[Sequence[Cell | MergedCell]]", going_on: Callable[[], None]
) -> Iterator[Row]:
    for number, cells in enumerate(rows, 1):
        if number % _STEP == 0:
            going_on()
        if number > _MOST_ROWS:
            raise UserError("records.too_many_rows", file=file, limit=_MOST_ROWS)
        values = [None if cell.value is None else _value(cell) for cell in cells]
        while values and values[-1] in (None, ""):
            values.pop()
        if values:
            yield number, tuple(values)


def _value(cell: "Cell | MergedCell") -> CellValue:
    value = cell.value
    if isinstance(value, str):
        if cell.data_type == "e":
            return CellError(value)
        text = unescape(value).replace("\r\n", "\n").replace("\r", "\n")
        text = unicodedata.normalize("NFC", text)
        return ExactText(text) if _is_exact(cell) else text.strip()
    if isinstance(value, datetime):
        return value.date()  # the hour that a formula or a copy brought along says nothing of a person
    if isinstance(value, float):
        return int(value) if value.is_integer() else Decimal(repr(value))
    if value is None or isinstance(value, bool | int | date):
        return value
    return str(value)


def _is_exact(cell: "Cell | MergedCell") -> bool:
    style = getattr(cell, "style_array", None) if cell.has_style else None  # the stubs know another class
    return style is not None and bool(style.quotePrefix)
