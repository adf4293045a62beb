"""Sheets of one file that are parts of one classifier: a major group each, a level each, a language each."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.table_mapping import ColumnRole, TableMapping, TablePreview
from nqs_desktop.importers.occupation_codes import read_code
from nqs_desktop.importers.tables import TableFile
from nqs_desktop.importers.tables.recognition import NAME_ROLES, recognise

_NAMES: Final = frozenset(NAME_ROLES)
_UNIT: Final = 4


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A sheet with codes and names: which codes of the classifier it has, and in which languages."""

    mapping: TableMapping
    codes: frozenset[str]
    names: frozenset[ColumnRole]

    @property
    def levels(self) -> set[int]:
        """The lengths of its codes."""
        return {len(code) for code in self.codes}


@dataclass(frozen=True, slots=True)
class Sheets:
    """The sheets of a file.

    Attributes:
        mappings: Those that are read together, the clearest first.
        left: Names of those that hold codes too, but are no part of the same table.
    """

    mappings: tuple[TableMapping, ...]
    left: tuple[str, ...]

    def doubts(self) -> tuple[Message, ...]:
        """Return what the user should know who has one sheet read only."""
        others = ", ".join(f"«{mapping.sheet}»" for mapping in self.mappings[1:])
        read = f"«{self.mappings[0].sheet}»"
        return (message("classifier_import.other_sheets", sheets=others, read=read),) if others else ()

    def warnings(self, file: str) -> tuple[Message, ...]:
        """Return what the clerk should know of them."""
        first, *others = (f"«{mapping.sheet}»" for mapping in self.mappings)
        told: list[Message] = []
        if others:
            sheets = ", ".join((first, *others))
            told.append(message("classifier_import.sheets_together", file=file, sheets=sheets))
        if self.left:
            sheets = ", ".join(f"«{name}»" for name in self.left)
            told.append(message("classifier_import.sheets_left", file=file, sheets=sheets, read=first))
        return tuple(told)


def sheets_of(file: TableFile, preview: TablePreview, wanted: Collection[ColumnRole]) -> Sheets:
    """Return which sheets of ``file`` belong to the one of ``preview``.

    Sheets continue each other where the codes of one end before those of the next begin, or where one has
    the groups above the codes of the other; two of the same codes in two languages stand side by side.

    Args:
        file: The file.
        preview: How the sheet that was chosen is read.
        wanted: The roles that columns may have.
    """
    if len(file.sheets) == 1:
        return Sheets((preview.mapping,), ())
    chosen = _sheet(file, preview)
    together, left = [chosen], []
    for name in file.sheets:
        if name == preview.mapping.sheet:
            continue
        try:
            other = _sheet(file, recognise(file, name, wanted=wanted))
        except UserError:
            continue  # A title page, or a sheet of notes.
        if not other.codes or not other.names:
            continue
        if all(_continue(one, other) or _translates(one, other) for one in together):
            together.append(other)
        else:
            left.append(name)
    return Sheets(tuple(sheet.mapping for sheet in together), tuple(left))


def _sheet(file: TableFile, preview: TablePreview) -> _Sheet:
    mapping = preview.mapping
    column = mapping.column(ColumnRole.CODE)
    codes: set[str] = set()
    for number, cells in file.rows(mapping.sheet):
        if column is not None and number >= mapping.first_row:
            reading = read_code(cells[column])
            if reading.level is not None:
                codes.add(reading.code)
    return _Sheet(mapping, frozenset(codes), _NAMES.intersection(mapping.roles))


def _continue(one: _Sheet, other: _Sheet) -> bool:
    if one.names != other.names or one.codes & other.codes:
        return False
    if not one.levels & other.levels:
        return _begin(one, other) or _begin(other, one)
    # A table of contents has numbers that look like codes, but none as long as those of unit groups.
    if min(max(one.levels), max(other.levels)) < _UNIT:
        return False
    return max(one.codes) < min(other.codes) or max(other.codes) < min(one.codes)


def _begin(one: _Sheet, other: _Sheet) -> bool:
    """Tell whether the codes of ``one`` are those of groups above the codes of ``other``."""
    above = {code[:length] for code in other.codes for length in one.levels if length < len(code)}
    return 2 * len(one.codes & above) > len(one.codes)


def _translates(one: _Sheet, other: _Sheet) -> bool:
    fewer = min(len(one.codes), len(other.codes))
    return not one.names & other.names and 2 * len(one.codes & other.codes) >= fewer
