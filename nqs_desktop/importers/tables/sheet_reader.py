"""The cells of a worksheet, read as the bytes come: no row waits for the next, none is asked for twice."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import IO, Final

from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel

from nqs_desktop.domain.errors import UserError
from nqs_desktop.importers.tables.cell_text import cleaned, number_text
from nqs_desktop.importers.tables.office_package import XmlFeed
from nqs_desktop.importers.tables.source import MOST_COLUMNS, MOST_ROWS

_LAST_ROW: Final = 1_048_576  # of a sheet in Excel
_DIGITS: Final = "0123456789"
_FIRST_DAY: Final = 10_000  # of May 1927: a smaller number under a date's format is a code
_CODE_AS_DAY: Final = re.compile(r"(2[1-9]\d\d|[3-9]\d{3})-0([1-9])-01")  # Excel takes 2411-1 for a month
_ROWS: Final = re.compile(r"[A-Z]+(\d{1,7}):[A-Z]+(\d{1,7})")
_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")

CellFormat = str
"""How numbers of a style are shown: ``date``, zeros and hyphens such as ``0000-0``, or empty."""


@cache
def local(name: str) -> str:
    """Return the name of an element without its namespace."""
    return name.rpartition("}")[2]


@cache
def column_number(letters: str) -> int:
    """Return the number of a column, from 0, by its letters: ``A``, ``AB``."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def merged_rows(cells: str) -> int:
    """Return the first row of merged cells such as ``A4:A6``; 0 where they lie in one row."""
    found = _ROWS.fullmatch(cells)
    return int(found[1]) if found and found[1] != found[2] else 0


def excel_text(text: str) -> str:
    """Return a string of a workbook, in which ``_x000D_`` stands for a sign that XML cannot hold."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


class SheetReader:
    """Reads one worksheet.

    Attributes:
        first_fault: Place of the first cell that holds an error of Excel such as ``#REF!``; empty for none.
        first_day: Place of the first code that Excel had made a day of; empty for none.
        last_merged: Cells merged over several rows, the lowest of them, such as ``A4:A6``; empty for none.
    """

    def __init__(
        self, file: str, shared: Sequence[str], formats: Sequence[CellFormat], epoch_1904: bool
    ) -> None:
        self._file = file
        self._shared = shared
        self._formats = formats
        self._epoch_1904 = epoch_1904
        self.first_fault = ""
        self.first_day = ""
        self.last_merged = ""
        self._ready: list[tuple[int, tuple[str, ...]]] = []
        self._row, self._rows = 0, 0
        self._cells: list[str] = []
        self._column = -1
        self._kind, self._style, self._place = "n", "", ""
        self._formula = False
        self._text: list[str] | None = None
        self._value = ""
        self._phonetic = False

    def rows(self, stream: IO[bytes]) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Iterate over the rows that hold anything.

        Args:
            stream: The XML of the worksheet.

        Raises:
            UserError: There are too many rows, or a formula without its value.
            ExpatError: It is no XML.
        """
        for _ in XmlFeed(self._start, self._end, self._hear).feed(stream):
            yield from self._ready
            self._ready.clear()
        yield from self._ready

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        name = local(name)
        if name == "c":
            place = self._place = attributes.get("r", "")
            letters = place.rstrip(_DIGITS)
            self._column = (
                column_number(letters) if letters.isalpha() and letters.isascii() else self._column + 1
            )
            self._kind = attributes.get("t", "n")
            self._style = attributes.get("s", "")
            self._formula = False
            self._value = ""
        elif name in {"v", "t"}:
            self._text = None if self._phonetic else []
        elif name == "row":
            self._start_row(attributes.get("r", ""))
        elif name == "f":
            self._formula = True
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))
        elif name == "rPh":
            self._phonetic = True

    def _merge(self, cells: str) -> None:
        if merged_rows(cells) and merged_rows(cells) > merged_rows(self.last_merged):
            self.last_merged = cells

    def _start_row(self, number: str) -> None:
        self._rows += 1
        self._row = int(number) if number.isdecimal() and len(number) < 10 else self._row + 1
        if self._rows > MOST_ROWS or self._row > _LAST_ROW:
            raise UserError("tables.too_many_rows", file=self._file, limit=MOST_ROWS)
        self._cells = []
        self._column = -1

    def _hear(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)

    def _end(self, name: str) -> None:
        name = local(name)
        if name in {"v", "t"}:
            if self._text is not None:
                self._value += "".join(self._text)
                self._text = None
        elif name == "c":
            if self._value or self._formula:
                self._put(self._content())
        elif name == "row":
            if any(self._cells):
                self._ready.append((self._row, tuple(self._cells)))
        elif name == "rPh":
            self._phonetic = False

    def _put(self, content: str) -> None:
        cells, column = self._cells, self._column
        if not content or column >= MOST_COLUMNS:
            return
        if len(cells) <= column:
            cells.extend([""] * (column + 1 - len(cells)))
        cells[column] = content

    def _content(self) -> str:
        kind, value = self._kind, self._value
        if kind == "s":
            number = int(value) if value.isdecimal() else -1
            return self._shared[number] if 0 <= number < len(self._shared) else ""
        if kind in {"str", "inlineStr"}:
            return cleaned(excel_text(value))
        if self._formula and not value.strip():
            raise UserError("tables.formula", file=self._file, cell=self._called())
        if kind == "e":
            self.first_fault = self.first_fault or self._called()
            return ""
        if kind in {"b", "d"}:
            return cleaned(value)
        style = int(self._style) if self._style.isdecimal() else 0
        shown = self._formats[style] if style < len(self._formats) else ""
        return self._shown(number_text(value.strip()), shown) if shown else number_text(value.strip())

    def _called(self) -> str:
        return self._place or f"{get_column_letter(self._column + 1)}{self._row}"

    def _shown(self, number: str, shown: CellFormat) -> str:
        """Return a number as its cell shows it: a day as ISO text, a code with its zeros and hyphens."""
        if shown == "date":
            day = _day(number, self._epoch_1904)
            if code := _CODE_AS_DAY.fullmatch(day):
                self.first_day = self.first_day or self._called()
                return f"{code[1]}-{code[2]}"
            return day
        zeros = shown.count("0")
        if not number.isdecimal() or (len(number) > zeros and "-" not in shown):
            return number
        figures = list(number.zfill(zeros))
        text = ""
        for sign in reversed(shown):
            text = (figures.pop() if sign == "0" else sign) + text
        return "".join(figures) + text


def _day(number: str, epoch_1904: bool) -> str:
    """Return the day that a number stands for; a small one is a code whose cell got the wrong format."""
    try:
        if float(number) < _FIRST_DAY:
            return number
        moment = from_excel(float(number), CALENDAR_MAC_1904 if epoch_1904 else CALENDAR_WINDOWS_1900)
    except (ValueError, OverflowError):
        return number
    text = moment.isoformat(" ") if moment is not None else number
    return text.removesuffix(" 00:00:00")
