"""The cells of a worksheet as text: what a person sees in them, not what Excel made of it."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from openpyxl.utils.datetime import to_excel
from openpyxl.utils.escape import unescape

from nqs_desktop.importers.tables.cell_text import cleaned, cleaned_lines, number_text

if TYPE_CHECKING:
    from openpyxl.cell import Cell, MergedCell
    from openpyxl.cell.read_only import ReadOnlyCell

_FIRST_DAY: Final = 10_000  # of May 1927: a smaller number under a date's format is a code
_CODE_AS_DAY: Final = re.compile(r"(2[1-9]\d\d|[3-9]\d{3})-0([1-9])-01")  # Excel takes 2411-1 for a month
_FEW: Final = 3
_BLANKS_OF_STEP: Final = 2
_UNQUOTED: Final = re.compile(r'["\\]')


class SheetCells:
    """Turns the cells of one worksheet into text.

    Attributes:
        first_fault: Place of the first cell that holds an error of Excel such as ``#REF!``; empty for none.
        first_day: Place of the first code that Excel had made a day of; empty for none.
    """

    def __init__(self, epoch: datetime, *, lines: bool = False) -> None:
        """Prepare for a worksheet.

        Args:
            epoch: The day from which the workbook counts its days.
            lines: Keep the lines of a cell apart, by line feeds; else they become one.
        """
        self._epoch = epoch
        self._lines = lines
        self._cleaned: dict[str, str] = {}
        self.first_fault = ""
        self.first_day = ""

    def texts(self, cells: "Sequence[Cell | MergedCell | ReadOnlyCell]") -> tuple[str, ...]:
        """Return the texts of a row up to the last that is not empty."""
        texts = []
        for cell in cells:
            value = cell.value
            if value is None:
                texts.append("")
            elif value.__class__ is str:
                found = self._cleaned.get(value)
                texts.append(self._plain(cell, value) if found is None else found)
            else:
                texts.append(self._shown(cell, value))
        while texts and not texts[-1]:
            texts.pop()
        return tuple(texts)

    def plain_text(self, text: str) -> str:
        """Return a text cleaned."""
        found = self._cleaned.get(text)
        return self._clean(text) if found is None else found

    @staticmethod
    def is_plain(number_format: str) -> bool:
        """Tell whether a format shows a number as it is: without a percent sign, no zeros of a code."""
        return "%" not in number_format and not _zeros(number_format)

    def _plain(self, cell: "Cell | MergedCell | ReadOnlyCell", text: str) -> str:
        """Return a text cleaned: once, however many cells show it."""
        if cell.data_type == "e":
            self.first_fault = self.first_fault or cell.coordinate
            return ""
        return self._clean(text)

    def _clean(self, text: str) -> str:
        plain = unescape(text) if "_x" in text else text
        found = cleaned_lines(plain) if self._lines else cleaned(plain)
        if not text.startswith("#"):  # else it may be an error in the next cell
            self._cleaned[text] = found = text if found == text else found
        return found

    def _shown(self, cell: "Cell | MergedCell | ReadOnlyCell", value: object) -> str:
        """Return a number, a truth or a day as its cell shows it."""
        if isinstance(value, bool):
            return str(int(value))
        if isinstance(value, int | float):
            form = cell.number_format
            if "%" in form:
                return f"{number_text(value * 100)}%"
            number, zeros = number_text(value), _zeros(form)
            return _filled(number, zeros) if zeros else number
        if isinstance(value, datetime | date | time | timedelta):
            return self._day(cell, value)
        return cleaned(str(value))

    def _day(self, cell: "Cell | MergedCell | ReadOnlyCell", value: date | time | timedelta) -> str:
        """Return a day as ISO text; a small one is a code whose cell got the wrong format."""
        number: float = to_excel(value, self._epoch)  # type: ignore[no-untyped-call] # the stubs lack it
        if number < _FIRST_DAY or not isinstance(value, date):
            return number_text(number)
        text = value.isoformat(" ") if isinstance(value, datetime) else value.isoformat()
        text = text.removesuffix(" 00:00:00")
        if code := _CODE_AS_DAY.fullmatch(text):
            self.first_day = self.first_day or cell.coordinate
            return f"{code[1]}-{code[2]}"
        return text


def indent_of(cells: "Sequence[ReadOnlyCell | None]", texts: Sequence[str]) -> int:
    """Return how many steps the first text of a row of at most three texts stands in; 0 for other rows."""
    filled = [place for place, text in enumerate(texts) if text]
    if len(filled) > _FEW:
        return 0
    lettered = [place for place in filled if texts[place].upper() != texts[place].lower()]
    if not lettered:
        return 0
    cell = cells[lettered[0]]
    if cell is None:
        return 0
    text = str(cell.value)
    blanks = len(text) - len(text.lstrip())
    return int(cell.alignment.indent or 0) or -(-blanks // _BLANKS_OF_STEP)


@lru_cache(maxsize=1024)
def _zeros(number_format: str) -> str:
    """Return the zeros and hyphens that a format such as ``0000-0`` consists of; empty for another."""
    plain = _UNQUOTED.sub("", number_format)
    return plain if len(plain) > 1 and not plain.strip("0-") and not plain.startswith("-") else ""


def _filled(number: str, zeros: str) -> str:
    """Return a number as its format shows it: a code with its zeros and hyphens."""
    if not number.isdecimal() or (len(number) > zeros.count("0") and "-" not in zeros):
        return number
    figures = list(number.zfill(zeros.count("0")))
    text = ""
    for sign in reversed(zeros):
        text = (figures.pop() if sign == "0" else sign) + text
    return "".join(figures) + text
