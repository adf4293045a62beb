"""Reads a workbook of candidates: the template filled in, what export wrote, or a list of one's own.

Sheets are known by their names in any of the languages or else by their headings, columns by their headings.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from nqs_desktop.domain.candidate_sheets import (
    COLUMNS,
    EXAMPLE_KEYS,
    KINDS_UNSAID,
    CandidateDraft,
    CandidateSheet,
    column_words,
    sheet_words,
)
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.search_text import phrase
from nqs_desktop.domain.source import Guess
from nqs_desktop.importers.candidate_cells import SheetRow
from nqs_desktop.importers.candidate_rows import PersonRecords, read_record
from nqs_desktop.importers.candidate_words import NAME_PARTS, is_remark, numbers_columns, other_headings
from nqs_desktop.importers.sheet_reader import CellValue, SheetTable, read_sheets
from nqs_desktop.texts import LANGUAGES, say

_ROWS_ABOVE: Final = 10  # a title may stand above the heading
_FEWEST_HEADINGS: Final = 2  # of a sheet that its name does not tell
_FLAT: Final = frozenset(("id", "name"))
_OWNERS: Final = ("person", "iin", "name")
_PERSONAL: Final = ("iin", "iin_override", "birth_date", "phone", "email", "address")


@dataclass(frozen=True, slots=True)
class WorkbookReading:
    """What a workbook says.

    Attributes:
        drafts: The persons, in the order of their sheet.
        guesses: What was read otherwise than it stands.
        warnings: What was passed over.
        faults: What does not fit; while there is any, the persons are not whole.
    """

    drafts: tuple[CandidateDraft, ...]
    guesses: tuple[Guess, ...]
    warnings: tuple[Message, ...]
    faults: tuple[Message, ...]


def read(path: Path, going_on: Callable[[], None] = lambda: None) -> WorkbookReading | None:
    """Read the workbook at ``path``; ``None`` where its first sheet is a table of records with their fields.

    Args:
        path: The workbook.
        going_on: Called every some hundred rows; may raise ``Cancelled``.

    Raises:
        Cancelled: ``going_on`` raised it.
        UserError: It cannot be read, holds nothing or has no sheet of persons.
    """
    tables = read_sheets(path, going_on)
    if not tables:
        raise UserError("tables.empty", file=path.name)
    if {str(cell) for cell in tables[0].rows[0][1]} >= _FLAT:
        return None
    sheets = _recognised(tables)
    if CandidateSheet.PERSONS not in sheets:
        raise UserError(
            "candidate_workbook.no_persons",
            file=path.name,
            found=", ".join(table.name for table in tables),
            expected=sheet_words(CandidateSheet.PERSONS),
        )
    return _Workbook(tables, sheets).read()


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A recognised sheet: which it is, where its heading ends, and what stands in which column."""

    table: SheetTable
    heading_row: int
    columns: Mapping[str, int]
    headings: Mapping[str, str]
    unknown: tuple[str, ...]

    def values(self, cells: Sequence[CellValue]) -> dict[str, CellValue]:
        """Return the cells of a row by their columns; the parts of a name make up the whole."""
        values = {name: cells[place] for name, place in self.columns.items() if place < len(cells)}
        parts = [values.pop(part, None) for part in NAME_PARTS]
        if self.columns.get("name") == self.columns.get(NAME_PARTS[0]):
            values["name"] = " ".join(str(part).strip() for part in parts if part is not None)
        return values


def _recognised(tables: Sequence[SheetTable]) -> dict[CandidateSheet, _Sheet]:
    """Return which table is which: by the name first, then by the headings of those that are left."""
    found: dict[CandidateSheet, _Sheet] = {}
    names = _sheet_names()
    left = []
    for table in tables:
        named = names.get(phrase(table.name))
        sheet = _with_heading(table, named, 1) if named is not None and named not in found else None
        if named is not None and sheet is not None:
            found[named] = sheet
        elif phrase(table.name) not in _own_sheets():
            left.append(table)
    for table in left:
        fitting = {
            kind: sheet
            for kind in CandidateSheet
            if kind not in found and (sheet := _with_heading(table, kind, _FEWEST_HEADINGS)) is not None
        }
        if fitting:
            kind = max(fitting, key=lambda one: len(fitting[one].columns))
            found[kind] = fitting[kind]
    return found


def _with_heading(table: SheetTable, kind: CandidateSheet, fewest: int) -> _Sheet | None:
    """Return a table whose heading has what rows of a kind must have; else ``None``."""
    known = _headings(kind)
    required = {column.name for column in COLUMNS[kind] if column.required}
    for number, cells in table.rows[:_ROWS_ABOVE]:
        columns: dict[str, int] = {}
        headings, unknown = {}, []
        for place, cell in enumerate(cells):
            text = " ".join(str(cell or "").split())
            name = known.get(phrase(text))
            if name is not None and name not in columns:
                columns[name], headings[name] = place, text.rstrip(" *")
            elif text:
                unknown.append(text)
        surname = NAME_PARTS[0]
        if "name" not in columns and surname in columns:
            columns["name"], headings["name"] = columns[surname], headings[surname]
        if required <= set(columns) and len(columns) >= fewest:
            return _Sheet(table, number, columns, headings, tuple(unknown))
    return None


class _Workbook:
    """Reads the sheets of one workbook."""

    def __init__(self, tables: Sequence[SheetTable], sheets: Mapping[CandidateSheet, _Sheet]) -> None:
        self._tables = tables
        self._sheets = sheets
        self._faults: list[Message] = []
        self._guesses: list[Guess] = []
        self._warnings: list[Message] = []
        self._persons: list[PersonRecords] = []
        self._by_owner: dict[str, defaultdict[str, list[int]]] = {name: defaultdict(list) for name in _OWNERS}
        self._examples: set[str] = set()

    def read(self) -> WorkbookReading:
        """Read all sheets."""
        self._tell_unknown()
        for row in self._rows(CandidateSheet.PERSONS):
            self._take_person(row)
        for kind in CandidateSheet:
            if kind is not CandidateSheet.PERSONS and kind in self._sheets:
                for row in self._rows(kind):
                    self._take_record(kind, row)
        unsaid = self._unsaid()
        drafts = tuple(person.draft(unsaid) for person in self._persons)
        return WorkbookReading(drafts, tuple(self._guesses), tuple(self._warnings), tuple(self._faults))

    def _rows(self, kind: CandidateSheet) -> Iterator[SheetRow]:
        sheet = self._sheets[kind]
        below = [(number, cells) for number, cells in sheet.table.rows if number > sheet.heading_row]
        for number, cells in below[1:] if below and numbers_columns(below[0][1]) else below:
            values = sheet.values(cells)
            if all(value in (None, "") for value in values.values()):
                continue
            row = SheetRow(sheet.table.name, number, values, sheet.headings, self._faults, self._guesses)
            if is_remark(values):
                text = row.text("name") or row.text("person")
                self._warnings.append(
                    message("candidate_workbook.remark", sheet=row.sheet, row=number, text=text)
                )
            else:
                yield row

    def _take_person(self, row: SheetRow) -> None:
        key, name = row.text("person").strip(), row.text("name")
        if phrase(key) in EXAMPLE_KEYS:
            self._examples.add(phrase(name))
            self._warnings.append(
                message("candidate_workbook.example", sheet=row.sheet, row=row.number, name=name)
            )
            return
        person = PersonRecords.read(row, key)
        place = len(self._persons)
        twins = self._by_owner["person"][key] if key else self._by_owner["iin"][person.candidate.iin]
        if twins and (key or person.candidate.iin):
            column = "person" if key else "iin"
            first = message("candidate_workbook.expected_unique", row=self._persons[twins[0]].row)
            row.complain(column, key or person.candidate.iin, first)
        elif not key and not person.candidate.iin and self._is_there(person):
            row.complain("name", name, message("candidate_workbook.expected_known"))
        self._persons.append(person)
        owners = {"person": key, "iin": person.candidate.iin, "name": phrase(name)}
        for column, value in owners.items():
            if value:
                self._by_owner[column][value].append(place)

    def _is_there(self, person: PersonRecords) -> bool:
        """Tell whether a person of this name and date of birth stands above."""
        candidate = person.candidate
        return any(
            self._persons[place].candidate.birth_date == candidate.birth_date
            for place in self._by_owner["name"][phrase(candidate.name)]
        )

    def _take_record(self, kind: CandidateSheet, row: SheetRow) -> None:
        if phrase(row.text("person")) in EXAMPLE_KEYS:
            return
        owner = self._owner(row)
        record = read_record(kind, row)
        if owner is not None and record is not None:
            owner.add(kind, record, (row.sheet, row.number))

    def _owner(self, row: SheetRow) -> PersonRecords | None:
        """Return whose record a row is: by key, else by IIN, else by a name that one person has."""
        given = {"person": row.text("person").strip(), "iin": row.iin(), "name": phrase(row.text("name"))}
        column = next((name for name in _OWNERS if given[name]), None)
        if column is None:
            row.complain("name", None, message("candidate_workbook.expected_owner"))
            return None
        found = self._by_owner[column].get(given[column], [])
        if len(found) != 1:
            key = "expected_owner_once" if found else "expected_owner_there"
            row.complain(column, row.cells.get(column), message(f"candidate_workbook.{key}"))
            return None
        other = self._by_owner["iin"].get(given["iin"], found)
        if other != found and column == "person":
            row.complain("iin", row.cells.get("iin"), message("candidate_workbook.expected_same_owner"))
        return self._persons[found[0]]

    def _unsaid(self) -> frozenset[str]:
        """Return the fields of a person that no sheet and no column speaks of."""
        absent = {kind.value for kind in CandidateSheet if kind not in self._sheets}
        columns = self._sheets[CandidateSheet.PERSONS].columns
        absent |= {name for name in _PERSONAL if name not in columns}
        employment = self._sheets.get(CandidateSheet.EMPLOYMENT)
        if employment is not None and "kinds" not in employment.columns:
            absent.add(KINDS_UNSAID)
        return frozenset(absent)

    def _tell_unknown(self) -> None:
        recognised = {id(sheet.table) for sheet in self._sheets.values()}
        for table in self._tables:
            if id(table) not in recognised and phrase(table.name) not in _own_sheets():
                self._warnings.append(message("candidate_workbook.sheet_passed_over", sheet=table.name))
        for sheet in self._sheets.values():
            if sheet.unknown:
                self._warnings.append(
                    message(
                        "candidate_workbook.columns_passed_over",
                        sheet=sheet.table.name,
                        columns=", ".join(sheet.unknown),
                    )
                )


@cache
def _sheet_names() -> dict[str, CandidateSheet]:
    found = {}
    for sheet in CandidateSheet:
        said = [say(sheet_words(sheet), language) for language in LANGUAGES]
        for text in (*said, f"{said[0]} {said[1]}", sheet.value):
            found[phrase(text)] = sheet
    return found


@cache
def _own_sheets() -> frozenset[str]:
    """Return the names of the sheets that explain the others."""
    found = set()
    for name in ("sheet_instructions", "sheet_lists"):
        said = [say(message(f"candidate_workbook.{name}"), language) for language in LANGUAGES]
        found |= {phrase(text) for text in (*said, f"{said[0]} {said[1]}")}
    return frozenset(found)


@cache
def _headings(kind: CandidateSheet) -> dict[str, str]:
    names = {column.name for column in COLUMNS[kind]}
    names |= {*NAME_PARTS}
    found = {text: name for text, name in other_headings().items() if name in names}
    for column in COLUMNS[kind]:
        said = [say(column_words(column), language) for language in LANGUAGES]
        for text in (*said, f"{said[0]} {said[1]}", column.name):
            found[phrase(text)] = column.name
    return found
