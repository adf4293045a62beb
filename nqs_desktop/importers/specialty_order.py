"""Reads the list of specialties of order 398 (2019), which restates the list of order 506 (2018)."""

import re
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.specialty import SpecialtyEntry, SpecialtyKind
from nqs_desktop.importers.printed_text import mend
from nqs_desktop.importers.result import ReadingNotes, ReadResult

SOURCE: Final = "№ 398, 05.09.2019"
"""Name of the order in the source column, without words so that it reads in every language."""

_AREA: Final = re.compile(r"\s*[0-9]+\.\s*(?P<code>[0-9]{7})\s*[-–—]\s*(?P<name>\S.*)")
_ROW: Final = re.compile(r"\s*(?P<code>[0-9][0-9 ]*?)\s*\|\s*(?P<name>.*)")
_SPECIALTY: Final = re.compile(r"[0-9]{7}")
_QUALIFICATION: Final = re.compile(r"(?P<number>[0-9]{5,6}) (?P<level>[1-4])")
_STARS: Final = re.compile(r"\s*(\*{1,2})$")
_SPECIAL_NEEDS, _MILITARY = "*", "**"


def read(text: str) -> ReadResult[SpecialtyEntry]:
    """Return every area, specialty and qualification that ``text`` prints.

    Args:
        text: The order as it is, lines ending with a line feed.

    Raises:
        UserError: There is no row of the list in it.
    """
    reader = _Reader(ReadingNotes(), [])
    for number, line in enumerate(text.split("\n"), start=1):
        reader.take(number, line)
    if not reader.entries:
        raise UserError("importing.no_rows", document=SOURCE)
    return reader.notes.result(tuple(reader.entries))


@dataclass(slots=True)
class _Reader:
    """The list as far as it was read, with what stands above the next row."""

    notes: ReadingNotes
    entries: list[SpecialtyEntry]
    area: str | None = None
    specialty: str | None = None
    last_number: str = ""  # of the qualification before, six digits

    def take(self, line: int, printed: str) -> None:
        if area := _AREA.fullmatch(printed):
            self.area, self.specialty = area["code"], None
            self._add(line, SpecialtyKind.AREA, area["code"], area["code"], area["name"], None)
        elif row := _ROW.fullmatch(printed):
            self._take_row(line, row["code"], row["name"])

    def _take_row(self, line: int, code: str, name: str) -> None:
        qualification = _QUALIFICATION.fullmatch(code)
        if not name.strip():
            self.notes.warn(message("importing.row_not_read", line=line, printed=code))
        elif _SPECIALTY.fullmatch(code):
            self.specialty = code
            self.last_number = f"{code[:4]}00"
            self._add(line, SpecialtyKind.SPECIALTY, code, code, name, self.area)
        elif qualification:
            number = self._whole_number(line, code, qualification["number"], qualification["level"])
            whole = number + qualification["level"]
            self._add(line, SpecialtyKind.QUALIFICATION, whole, code, name, self.specialty)
        else:
            self.notes.warn(message("importing.row_not_read", line=line, printed=f"{code} | {name}"))

    def _whole_number(self, line: int, code: str, number: str, level: str) -> str:
        """Return the six digits of a qualification; one that lost a digit is the next in the row."""
        following = f"{int(self.last_number or 0) + 1:06d}"
        if len(number) < len(following):
            if not following.startswith(number):
                self.notes.warn(message("importing.code_not_restored", line=line, code=code))
                return number
            self.notes.guess(line, code, f"{following} {level}", message("importing.digit_lost"))
            number = following
        elif number == self.last_number:
            self.notes.warn(message("importing.number_repeats", line=line, code=code, number=number))
        self.last_number = number
        return number

    def _add(
        self, line: int, kind: SpecialtyKind, code: str, printed_code: str, printed: str, parent: str | None
    ) -> None:
        stars = _STARS.search(printed)
        mark = stars[1] if stars else ""
        mended = mend(_STARS.sub("", printed))
        for reason in mended.reasons:
            self.notes.guess(line, printed, mended.text, reason)
        if mark and kind is not SpecialtyKind.SPECIALTY:
            self.notes.warn(message("importing.mark_out_of_place", line=line, name=mended.text, mark=mark))
        if kind is not SpecialtyKind.AREA and (parent is None or not _belongs(code, parent, kind)):
            self.notes.warn(message("importing.code_out_of_place", line=line, code=printed_code))
        self.entries.append(
            SpecialtyEntry(
                kind=kind,
                code=code,
                printed_code=printed_code,
                level=int(code[-1]) if kind is SpecialtyKind.QUALIFICATION else None,
                name=LocalizedText(kk=mended.text),
                special_needs=mark == _SPECIAL_NEEDS,
                military=mark == _MILITARY,
                parent=parent,
                source=SourceReference(SOURCE, line),
            )
        )


def _belongs(code: str, parent: str, kind: SpecialtyKind) -> bool:
    shared = 2 if kind is SpecialtyKind.SPECIALTY else 4
    return code[:shared] == parent[:shared]
