"""The rows of a worksheet as text, read several times as fast as openpyxl makes cells of them.

What a cell holds is still openpyxl's to say: plain texts and numbers are taken as they stand, all else (days,
errors, truths, numbers with a format of their own, texts in pieces) goes through its cells. The gate lets no
document type through, so the plain parser of the standard library meets no entities.
"""

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
        self._days = book._date_formats  # noqa: SLF001 - openpyxl's own reader asks no other way
        self._parser = WorkSheetParser(
            None,
            strings,
            data_only=True,
            epoch=book.epoch,
            date_formats=self._days,
            timedelta_formats=book._timedelta_formats,  # noqa: SLF001
        )
        self._columns: dict[str, int] = {}
        self._plain: dict[str | None, bool] = {}
        self._known: dict[str, str] = {}

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
        for cell in element:
            if cell.tag != _CELL:
                continue
            place = self._column(cell.get("r"), width)
            width = place + 1
            text = self._text(row, place, cell)
            if text and place < MOST_COLUMNS:
                if place > len(texts):
                    texts += [""] * (place - len(texts))
                if place == len(texts):
                    texts.append(text)
                else:
                    texts[place] = text
        return tuple(texts)

    def _column(self, reference: str | None, expected: int) -> int:
        if not reference:
            return expected
        letters = reference.rstrip(_FIGURES)
        place = self._columns.get(letters)
        if place is None:
            place = self._columns[letters] = column_index_from_string(letters) - 1
        return place

    def _text(self, row: int, place: int, cell: Element) -> str:
        kind = cell.get("t")
        value = None
        for child in cell:
            if child.tag == _VALUE:
                value = child.text
        if kind == "s" and value:
            return self._cells.plain_text(self._strings[int(value)])
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
        text = self._known.get(value)
        if text is None:
            is_whole = value.isascii() and value.isdigit() and value[0] != "0"
            if is_whole and len(value) <= _LONGEST_NUMBER:
                return value
            number: float = float(value)
            if "." not in value and "E" not in value and "e" not in value:
                number = int(value)
            text = number_text(number)
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
                place = self._column(cell.get("r"), width)
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
