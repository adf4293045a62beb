"""The rows of a worksheet as text, read several times as fast as openpyxl makes cells of them.

What a cell holds is still openpyxl's to say: plain texts and numbers are taken as they stand, all else (days,
errors, truths, numbers with a format of their own, texts in pieces) goes through its cells. The gate lets no
document type through, so the plain parser of the standard library meets no entities.
"""

import io
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING, Final
from xml.etree.ElementTree import Element, iterparse

from openpyxl.cell.read_only import ReadOnlyCell
from openpyxl.utils.cell import column_index_from_string
from openpyxl.worksheet._reader import WorkSheetParser
from openpyxl.xml.constants import SHEET_MAIN_NS

from nqs_desktop.importers.tables.cell_text import number_text
from nqs_desktop.importers.tables.sheet_cells import SheetCells, indent_of
from nqs_desktop.importers.tables.source import MOST_COLUMNS, Row

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

_NAMESPACE: Final = f"{{{SHEET_MAIN_NS}}}"
_ROW: Final = f"{_NAMESPACE}row"
_CELL: Final = f"{_NAMESPACE}c"
_VALUE: Final = f"{_NAMESPACE}v"
_INLINE: Final = f"{_NAMESPACE}is"
_STRING: Final = f"{_NAMESPACE}si"
_TEXT: Final = f"{_NAMESPACE}t"
_FIGURES: Final = "0123456789"
_LONGEST_NUMBER: Final = 15
_FEW: Final = 3


class SheetRows:
    """Reads the rows of one worksheet."""

    def __init__(self, sheet: "ReadOnlyWorksheet", strings: list[str], cells: SheetCells) -> None:
        """Prepare.

        Args:
            sheet: The worksheet.
            strings: The texts that cells name by number.
            cells: Turns what is not plain into text, and cleans texts.
        """
        book = sheet.parent
        self._sheet = sheet
        self._strings = strings
        self._cells = cells
        self._days = book._date_formats  # type: ignore[attr-defined] # the stubs lack it
        self._parser = WorkSheetParser(
            io.BytesIO(),  # only its way of reading a cell is wanted
            strings,
            data_only=True,
            epoch=book.epoch,
            date_formats=self._days,
            timedelta_formats=book._timedelta_formats,  # type: ignore[attr-defined] # the stubs lack it
        )
        self._columns: dict[str, int] = {}
        self._plain: dict[str | None, bool] = {}
        self._known: dict[str, str] = {}
        self._cleaned: dict[int, str] = {}

    def rows(self, stream: IO[bytes], indents: dict[int, int] | None = None) -> Iterator[Row]:
        """Iterate over the rows that stand in the sheet, empty ones too.

        Args:
            stream: The XML of the sheet.
            indents: Is given how far the text of a row stands in, for rows of few cells, by their numbers.

        Raises:
            ParseError, ValueError: The sheet is damaged.
        """
        last = 0
        for _, element in iterparse(stream):  # noqa: S314 - the gate lets no document type through
            if element.tag != _ROW:
                continue
            named = element.get("r")
            number = int(float(named)) if named else last + 1
            if number > last:
                last = number
                texts = self._texts(number, element)
                if indents is not None and texts and (indent := self._indent(number, element, texts)):
                    indents[number] = indent
                yield number, texts
            element.clear()

    def _texts(self, row: int, element: Element) -> tuple[str, ...]:
        texts: list[str] = []
        width = 0
        figures = -len(str(row))
        columns, strings, known, plain = self._columns, self._cleaned, self._known, self._plain
        for cell in element:  # a million times: nothing is called that need not be
            if cell.tag != _CELL:
                continue
            reference = cell.get("r")
            place = columns.get(reference[:figures], -1) if reference else width
            if place < 0:
                place = self._column(reference or "")
            width = place + 1
            kind, value = cell.get("t"), cell.findtext(_VALUE)
            text: str | None = None
            if kind == "s" and value:
                number = int(value)
                text = strings.get(number)
                if text is None:
                    text = strings[number] = self._cells.plain_text(self._strings[number])
            elif (kind is None or kind == "n") and value and plain.get(cell.get("s")):
                text = known.get(value)
            if text is None:
                text = self._text(row, place, cell, kind, value)
            if text and place < MOST_COLUMNS:
                if place > len(texts):
                    texts += [""] * (place - len(texts))
                if place == len(texts):
                    texts.append(text)
                else:
                    texts[place] = text
        return tuple(texts)

    def _column(self, reference: str) -> int:
        letters = reference.rstrip(_FIGURES)
        place = column_index_from_string(letters) - 1
        self._columns[letters] = place
        return place

    def _text(self, row: int, place: int, cell: Element, kind: str | None, value: str | None) -> str:
        """Return the text of a cell that was not read before."""
        if kind is None or kind == "n":
            if not value:
                return ""
            if self._is_plain(cell.get("s")):
                return self._number(value)
        elif kind == "str":
            return self._cells.plain_text(value) if value else ""
        elif kind == "inlineStr":
            inline = cell.find(_INLINE)
            if inline is not None and len(inline) == 1 and inline[0].tag == _TEXT:
                return self._cells.plain_text(inline[0].text or "")
        found = self._cells.texts([self._slow(row, place, cell)])
        return found[0] if found else ""

    def _number(self, value: str) -> str:
        whole = value.isascii() and value.isdigit() and value[0] != "0" and len(value) <= _LONGEST_NUMBER
        if whole:
            text = value
        else:
            is_fraction = "." in value or "e" in value.lower()
            text = number_text(float(value) if is_fraction else int(value))
        if len(self._known) < _MOST_KNOWN:
            self._known[value] = text
        return text

    def _is_plain(self, style: str | None) -> bool:
        """Tell whether numbers of a style show as they are: no days, no percent, no zeros before them."""
        plain = self._plain.get(style)
        if plain is None:
            number = int(style or 0)
            form = ReadOnlyCell(self._sheet, 1, 1, None, "n", number).number_format
            plain = number not in self._days and self._cells.is_plain(form)
            self._plain[style] = plain
        return plain

    def _slow(self, row: int, place: int, cell: Element) -> ReadOnlyCell:
        self._parser.row_counter, self._parser.col_counter = row, place
        found = self._parser.parse_cell(cell)
        return ReadOnlyCell(
            self._sheet, row, place + 1, found["value"], found["data_type"], found["style_id"]
        )

    def _indent(self, row: int, element: Element, texts: tuple[str, ...]) -> int:
        if len(element) - texts.count("") > len(texts) or sum(map(bool, texts)) > _FEW:
            return 0
        cells: list[ReadOnlyCell | None] = [None] * len(texts)
        width = 0
        for cell in element:
            if cell.tag == _CELL:
                reference = cell.get("r")
                place = self._column(reference) if reference else width
                width = place + 1
                if place < len(cells) and texts[place]:
                    cells[place] = self._slow(row, place, cell)
        return indent_of(cells, texts)


def shared_strings(stream: IO[bytes]) -> list[str]:
    """Return the texts that cells name by number; readings of characters are left out.

    Raises:
        ParseError: The part is damaged.
    """
    strings = []
    for _, element in iterparse(stream):  # noqa: S314 - the gate lets no document type through
        if element.tag == _STRING:
            if len(element) == 1 and element[0].tag == _TEXT:
                text = element[0].text or ""
            else:
                parts = [element, *(part for part in element if part.tag == f"{_NAMESPACE}r")]
                text = "".join(part.findtext(_TEXT) or "" for part in parts)
            strings.append(text.replace("x005F_", "") if "x005F_" in text else text)
            element.clear()
    return strings


_MOST_KNOWN: Final = 50_000
