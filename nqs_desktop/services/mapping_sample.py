"""How the first rows of a classifier's file would be read under a mapping, without reading it again."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from nqs_desktop.domain.classifier import ClassifierLevel
from nqs_desktop.domain.classifier_report import RowFate
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.table_mapping import ColumnRole, TableMapping

if TYPE_CHECKING:
    from nqs_desktop.importers.occupation_rows import OccupationRow

CLASSIFIER_ROLES: Final = (
    ColumnRole.IGNORED,
    ColumnRole.CODE,
    ColumnRole.NAME_KK,
    ColumnRole.NAME_RU,
    ColumnRole.NAME,
    ColumnRole.ACTIVE,
    ColumnRole.ID,
    ColumnRole.PARENT_ID,
    ColumnRole.PARENT_CODE,
)
"""What a column of the classifier's file may hold, as the user chooses from it."""

_FIRST_ROWS: Final = 3
_ENTRIES: Final = 20
_NAMES: Final = (ColumnRole.NAME, ColumnRole.NAME_KK, ColumnRole.NAME_RU)
_TELLING: Final = 60
"""Rows that tell the language of names that may be of either."""


@dataclass(frozen=True, slots=True)
class SampleEntry:
    """A row of the file as it would be read.

    Attributes:
        row: Number of the row in the file, from 1.
        code: Its code as it would be stored, or what stands in the code column.
        level: Its level; ``None`` where the code is none of the classifier's.
        name: Its name.
        fate: Why it would be set aside; ``None`` where it would become an entry. What depends on other rows,
            such as a code that is there twice, is not told.
    """

    row: int
    code: str
    level: ClassifierLevel | None
    name: LocalizedText
    fate: RowFate | None


def mapping_fault(mapping: TableMapping) -> Message | None:
    """Return why a table cannot be read under this mapping; ``None`` where it can."""
    counted = Counter(mapping.roles)
    if not counted[ColumnRole.CODE]:
        return message("mapping.no_code")
    if not any(counted[role] for role in _NAMES):
        return message("mapping.no_name")
    for role in (*CLASSIFIER_ROLES, ColumnRole.NAME_EN):
        if role is not ColumnRole.IGNORED and counted[role] > 1:
            columns = [str(place) for place, each in enumerate(mapping.roles, 1) if each is role]
            return message(f"mapping.twice_{role.value}", columns=", ".join(columns))
    if counted[ColumnRole.NAME] and (counted[ColumnRole.NAME_KK] or counted[ColumnRole.NAME_RU]):
        return message("mapping.mixed_names")
    if bool(counted[ColumnRole.PARENT_ID]) > bool(counted[ColumnRole.ID]):
        return message("mapping.parent_without_id")
    return None


def sample_of(rows: Iterable[tuple[int, tuple[str, ...]]], mapping: TableMapping) -> tuple[SampleEntry, ...]:
    """Return how the first rows would be read, and those that would be the first entries.

    Args:
        rows: The rows of the table with their numbers; read no further than needed.
        mapping: How they are read.
    """
    from nqs_desktop.importers.occupation_rows import TableRows, rows_of

    shown: list[SampleEntry] = []
    entries = 0
    for row in rows_of(TableRows("", rows, mapping), telling=_TELLING):
        entry = _entry(row)
        if len(shown) < _FIRST_ROWS or entry.fate is None:
            shown.append(entry)
            entries += entry.fate is None
        if entries == _ENTRIES:
            break
    return tuple(shown)


def _entry(row: "OccupationRow") -> SampleEntry:
    from nqs_desktop.importers.occupation_codes import read_code
    from nqs_desktop.importers.occupation_table import fate_of

    reading = read_code(row.code)
    fate = fate_of(row, reading)
    if fate is RowFate.SERVICE and not row.code:
        fate = RowFate.NO_CODE
    return SampleEntry(row.number, reading.code, reading.level, LocalizedText(row.kk, row.ru), fate)
