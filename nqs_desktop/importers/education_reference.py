"""Reads an official table of specialties, such as the reference of education in force: codes and two names.

The columns are found by what stands in them. Where the table numbers its rows and names the row above each,
that is the tree; else the digits of the codes are.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.specialty import SpecialtyEntry, SpecialtyKind
from nqs_desktop.domain.specialty_codes import qualification_level
from nqs_desktop.importers.education_codes import MendedCode, mend_code, whole_specialty
from nqs_desktop.importers.education_columns import EducationColumns, Row, find_columns, swapped
from nqs_desktop.importers.education_tree import TreeRow, arrange
from nqs_desktop.importers.printed_text import mend
from nqs_desktop.importers.result import ReadingNotes, ReadResult

_STARS: Final = ("**", "*")


def read(file: str, sheets: Iterable[tuple[str, Sequence[Row]]]) -> ReadResult[SpecialtyEntry]:
    """Return every level of education, specialty and qualification of a table.

    Args:
        file: Name of the file: what the entries come from.
        sheets: Name and rows of each sheet; the first with codes and names in two languages is read.

    Raises:
        UserError: No sheet has such columns.
    """
    notes = ReadingNotes()
    entries: tuple[SpecialtyEntry, ...] = ()
    for name, rows in sheets:
        columns = None if entries else find_columns(rows)
        if columns is not None:
            entries = _Reader(file, columns, notes).entries(rows)
        elif rows:
            notes.warn(message("importing.sheet_not_read", sheet=name, rows=len(rows)))
    if not entries:
        raise UserError("importing.no_specialty_columns", file=file)
    return notes.result(entries)


@dataclass(frozen=True, slots=True)
class _Line:
    """A row with a code and a name."""

    number: int
    printed_code: str
    code: MendedCode
    kk: str
    ru: str
    identity: str
    parent: str


@dataclass(slots=True)
class _Reader:
    file: str
    columns: EducationColumns
    notes: ReadingNotes
    lines: list[_Line] = field(default_factory=list)

    def entries(self, rows: Sequence[Row]) -> tuple[SpecialtyEntry, ...]:
        """Return the rows below the heading, each after the one above it."""
        for number, cells in rows:
            if number > self.columns.heading:
                self._take(number, cells)
        codes = self._whole_codes()
        self._tell_repeats(codes)
        names = self._names()
        tree = arrange(
            [
                TreeRow(line.number, code, line.code.kind, line.identity, line.parent)
                for line, code in zip(self.lines, codes, strict=True)
            ],
            self.notes,
            numbered=self.columns.parent is not None,
        )
        return tuple(
            self._entry(self.lines[place], codes[place], names[place], parent) for place, parent in tree
        )

    def _take(self, number: int, cells: Sequence[str]) -> None:
        printed = _cell(cells, self.columns.code).strip()
        kk, ru = (_cell(cells, place) for place in (self.columns.kk, self.columns.ru))
        if not any(cell.strip() for cell in cells):
            return
        code = mend_code(printed) if printed else None
        if code is None or not (kk.strip() or ru.strip()):
            shown = " | ".join(cell for cell in cells if cell.strip())
            self.notes.warn(message("importing.row_not_read", line=number, printed=shown))
            return
        if code.reason is not None:
            self.notes.guess(number, " ".join(printed.split()), code.code, code.reason)
        for place, cell in enumerate(cells):
            if place not in self.columns.all and cell.strip():
                self.notes.warn(message("importing.cell_not_read", line=number, found=cell.strip()))
        identity, parent = (
            "" if place is None else _cell(cells, place).strip()
            for place in (self.columns.identity, self.columns.parent)
        )
        self.lines.append(_Line(number, printed, code, kk, ru, identity, parent))

    def _whole_codes(self) -> list[str]:
        """Return the codes, those of specialties with the digit that they lost."""
        codes = [line.code.code for line in self.lines]
        known = Counter(codes)
        below: dict[str, list[str]] = defaultdict(list)
        for line in self.lines:
            if line.code.kind is SpecialtyKind.QUALIFICATION:
                below[line.parent].append(line.code.code)
        for place, line in enumerate(self.lines):
            if not line.identity or line.code.kind is SpecialtyKind.QUALIFICATION:
                continue
            whole = whole_specialty(codes[place], below[line.identity], known)
            if whole is not None:
                self.notes.guess(line.number, line.printed_code, whole, message("importing.digit_lost_above"))
                codes[place] = whole
        return codes

    def _tell_repeats(self, codes: Sequence[str]) -> None:
        first: dict[str, int] = {}
        for line, code in zip(self.lines, codes, strict=True):
            if code in first:
                self.notes.warn(
                    message("importing.code_repeats", line=line.number, code=code, first=first[code])
                )
            first.setdefault(code, line.number)

    def _names(self) -> list[LocalizedText]:
        """Return the names, each in its language and without damage."""
        turned = swapped([(line.kk, line.ru) for line in self.lines])
        names = []
        for line, is_turned in zip(self.lines, turned, strict=True):
            kk, ru = (self._mended(line.number, text) for text in (line.kk, line.ru))
            if is_turned:
                kk, ru = ru, kk
                why = message("importing.languages_swapped")
                self.notes.guess(line.number, f"{ru} / {kk}", f"{kk} / {ru}", why)
            names.append(LocalizedText(kk, ru))
        return names

    def _mended(self, number: int, printed: str) -> str:
        mended = mend(printed)
        for reason in mended.reasons:
            self.notes.guess(number, " ".join(printed.split()), mended.text, reason)
        return mended.text

    def _entry(self, line: _Line, code: str, name: LocalizedText, parent: str | None) -> SpecialtyEntry:
        kind = line.code.kind
        mark = next((star for star in _STARS if _ends(name, star)), "")
        bare = LocalizedText((name.kk or "").rstrip("* "), (name.ru or "").rstrip("* "))
        return SpecialtyEntry(
            kind=kind,
            code=code,
            printed_code=" ".join(line.printed_code.split()),
            level=qualification_level(code) if kind is SpecialtyKind.QUALIFICATION else None,
            name=bare if mark else name,
            special_needs=mark == "*",
            military=mark == "**",
            parent=parent if kind is not SpecialtyKind.AREA else None,
            source=SourceReference(self.file, line.number),
        )


def _cell(cells: Sequence[str], place: int) -> str:
    return cells[place] if place < len(cells) else ""


def _ends(name: LocalizedText, star: str) -> bool:
    return any(text is not None and text.endswith(star) for text in (name.kk, name.ru))
