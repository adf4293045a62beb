"""The cells of one row of the candidates' workbook, read as what their columns hold.

What does not fit becomes a fault that names sheet, row and column; reading goes on to find the others.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final, TypeVar

from nqs_desktop.domain import iin, licence
from nqs_desktop.domain.candidate_sheets import CellKind, value_words
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement import Extra, ExtraKind
from nqs_desktop.domain.search_text import latin_code
from nqs_desktop.domain.source import Guess
from nqs_desktop.domain.specialty_codes import kind_of_code
from nqs_desktop.domain.written_days import read_written_day
from nqs_desktop.importers.candidate_words import codes, is_still_there, plain_words
from nqs_desktop.importers.sheet_reader import CellError, CellValue, ExactText

E = TypeVar("E", bound=StrEnum)

_SHOWN: Final = 60  # a longer finding is cut in the sentence
_UNFIT: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_PARTS: Final = re.compile(r"[;\n]")
_LIKE_DIGITS: Final = str.maketrans("ОOоoЗзІIl", "000033111")
_FEWEST_DIGITS: Final = 7  # five zeros at most begin an IIN: the year 2000, January to September
_NOT_DIGITS: Final = re.compile(r"^(?:иин|жсн|iin)?[\s:№'`\u2019]*|\.0$", re.IGNORECASE)


@dataclass
class SheetRow:
    """A row.

    Attributes:
        sheet: Name of the sheet.
        number: Number of the row, from 1.
        cells: What stands in it, by the names of the columns.
        headings: The headings as they are printed, by the names of the columns.
        faults: What does not fit; grows while the row is read.
        guesses: What was read otherwise than it stands; grows too.
    """

    sheet: str
    number: int
    cells: Mapping[str, CellValue]
    headings: Mapping[str, str]
    faults: list[Message] = field(default_factory=list)
    guesses: list[Guess] = field(default_factory=list)
    _told: set[str] = field(default_factory=set)

    def text(self, name: str) -> str:
        """Return a text; empty where the cell is empty or cannot be read."""
        value = self.cells.get(name)
        if isinstance(value, bool | CellError):
            self.complain(name, value, message("records.expected_text"))
            return ""
        text = value.isoformat() if isinstance(value, date) else "" if value is None else str(value)
        if unfit := _UNFIT.search(text):
            found = message("candidate_workbook.control_sign", code=f"U+{ord(unfit[0]):04X}")
            self._add(name, found, message("records.expected_text"))
            return ""
        return text

    def _word(self, name: str) -> str:
        """Return a text that is no free one; a dash stands for nothing there."""
        text = self.text(name).strip()
        return text if text.strip("-\u2013\u2014") else ""

    def required(self, name: str) -> str:
        """Return a text that must be there."""
        text = self.text(name)
        if not text.strip() and not isinstance(self.cells.get(name), bool | CellError):
            self.complain(name, None, message("records.expected_text"))
        return text

    def name(self) -> str:
        """Return a name that must be there, with a letter in it."""
        name, value = self.text("name"), self.cells.get("name")
        if not any(map(str.isalpha, name)):
            self.complain("name", value, message("candidate_workbook.expected_name"))
        return name

    def localized(self, name: str) -> LocalizedText:
        """Return a text in two languages with the marks of unofficial ones."""
        marks = [mark for mark in Language if mark.value in self.text("unofficial")]
        return LocalizedText(self.text(f"{name}_kk") or None, self.text(f"{name}_ru") or None, tuple(marks))

    def iin(self) -> str:
        """Return an IIN; zeros that Excel took from its beginning and letters for digits are mended."""
        value = self.cells.get("iin")
        number = iin.normalised(self._word("iin"))
        digits = _NOT_DIGITS.sub("", number)
        mended = digits.translate(_LIKE_DIGITS)
        if mended.isascii() and mended.isdigit() and _FEWEST_DIGITS <= len(mended) < iin.LENGTH:
            mended = mended.zfill(iin.LENGTH)
        if mended == number or not iin.is_valid(mended):
            return number
        key = "iin_zeros" if len(mended) > len(digits) else "iin_letters" if mended != digits else "iin_signs"
        self._guess("iin", str(value), mended, f"candidate_workbook.{key}")
        return mended

    def specialty_code(self) -> str | None:
        """Return a specialty's code in Latin letters."""
        text = self.text("specialty_code")
        code = "".join(latin_code(text).split())
        if code == text or kind_of_code(code) is None:
            return text or None
        self._guess("specialty_code", text, code, "candidate_workbook.code_letters")
        return code

    def year(self) -> int | None:
        """Return a year; also the one of a day, or with the word for a year behind it."""
        value = self.cells.get("year")
        if isinstance(value, date):
            return value.year
        text = re.sub(r"\s*(?:г|ж|год|жыл|жылы)\.?$", "", self._word("year"))
        if not text:
            return None
        if not (text.isascii() and text.isdigit() and len(text) <= 4):
            self.complain("year", value, message("candidate_workbook.expected_year"))
            return None
        return int(text)

    def day(self, name: str) -> date | None:
        """Return a day; ``None`` where the cell is empty or holds none."""
        value = self.cells.get(name)
        if value is None or isinstance(value, date):
            return value
        text = self._word(name) if isinstance(value, str) else str(value)
        if not text:
            return None
        if name == "to" and is_still_there(text):
            return None
        try:
            return read_written_day(text)
        except ValueError:
            self.complain(name, value, message("candidate_workbook.expected_day"))
            return None

    def choice(self, name: str, kind: CellKind, values: type[E]) -> E | None:
        """Return a word of a list; ``None`` where the cell is empty or holds none of it."""
        found = self.choices(name, kind, values)
        if len(found) > 1:
            self.complain(name, self.cells.get(name), _one_of(kind))
        return found[0] if found else None

    def choices(self, name: str, kind: CellKind, values: type[E]) -> tuple[E, ...]:
        """Return the words of a list that a cell holds, parted by semicolons, commas or lines."""
        text = self._word(name)
        known, found = codes(kind), []
        for part in _PARTS.split(text):
            named = [known.get(plain_words(part))]
            if named == [None]:
                named = [known.get(plain_words(one)) for one in part.split(",") if one.strip()]
            for code in named:
                if code is None or code not in set(values):
                    self.complain(name, part.strip(), _one_of(kind))
                elif values(code) not in found:
                    found.append(values(code))
        return tuple(found)

    def required_choice(self, name: str, kind: CellKind, values: type[E]) -> E | None:
        """Return a word of a list that must be there."""
        if not self._word(name):
            self.complain(name, None, _one_of(kind))
            return None
        return self.choice(name, kind, values)

    def extra(self) -> Extra | None:
        """Return a licence with its categories in Latin letters, or another extra."""
        kind = self.required_choice("kind", CellKind.EXTRA, ExtraKind)
        if kind is None:
            return None
        text = self.text("detail")
        detail = text
        if kind is ExtraKind.DRIVING_LICENCE and not isinstance(self.cells.get("detail"), ExactText):
            known = licence.categories(text)
            detail = "|".join(sorted(known or ())) or text
            if known and latin_code(text) != text.upper():
                self._guess("detail", text, ", ".join(sorted(known)), "candidate_workbook.code_letters")
        return Extra(kind, detail)

    def complain(self, name: str, found: CellValue, expected: Message) -> None:
        """Add a fault: what stands in a cell and what was expected there."""
        self._add(name, _shown(found), expected)

    def _add(self, name: str, found: Message, expected: Message) -> None:
        if name in self._told:  # one sentence a cell
            return
        self._told.add(name)
        fault = message(
            "candidate_workbook.wrong_cell",
            sheet=self.sheet,
            row=self.number,
            column=self.headings.get(name, name),
            found=found,
            expected=expected,
        )
        self.faults.append(fault)

    def _guess(self, name: str, printed: str, read_as: str, key: str) -> None:
        column = self.headings.get(name, name)
        why = message(key, sheet=self.sheet, column=column)
        self.guesses.append(Guess(self.number, printed, read_as, why))


def _one_of(kind: CellKind) -> Message:
    words: Sequence[Message] = list(value_words(kind).values())
    listed = words[0]
    for one in words[1:]:
        listed = message("candidate_workbook.next_word", first=listed, second=one)
    return message("candidate_workbook.expected_one_of", words=listed)


def _shown(value: CellValue) -> Message:
    if value is None or value == "":
        return message("records.nothing")
    if isinstance(value, bool):
        return message("records.quoted", text=str(value).upper())
    plain = value.strftime("%d.%m.%Y") if isinstance(value, date) else str(value)
    text = " ".join(plain.split())
    return message("records.quoted", text=text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…")
