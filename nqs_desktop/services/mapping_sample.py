"""How the first rows of a classifier's file would be read under a mapping, without reading it again."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.classifier import ClassifierLevel
from nqs_desktop.domain.classifier_report import RowFate
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.table_mapping import ColumnRole, TableMapping

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
_NO: Final = frozenset(("0", "false", "no", "нет", "жоқ", "жок", "-"))
_KAZAKH: Final = frozenset("әғқңөұүһіӘҒҚҢӨҰҮҺІ")


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
    for role in ColumnRole:
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
    shown: list[SampleEntry] = []
    entries = 0
    for row, cells in rows:
        if row < mapping.first_row:
            continue
        entry = _entry(row, cells, mapping)
        if len(shown) < _FIRST_ROWS or entry.fate is None:
            shown.append(entry)
            entries += entry.fate is None
        if entries == _ENTRIES:
            break
    return tuple(shown)


def _entry(row: int, cells: tuple[str, ...], mapping: TableMapping) -> SampleEntry:
    from nqs_desktop.importers.occupation_codes import read_code

    def cell(role: ColumnRole) -> str:
        place = mapping.column(role)
        return cells[place] if place is not None and place < len(cells) else ""

    reading = read_code(cell(ColumnRole.CODE))
    name = _name(cell(ColumnRole.NAME), cell(ColumnRole.NAME_KK), cell(ColumnRole.NAME_RU))
    fate = None
    if reading.is_old:
        fate = RowFate.OLD_SCHEME
    elif cell(ColumnRole.ACTIVE).casefold() in _NO:
        fate = RowFate.INACTIVE
    elif not reading.code:
        fate = RowFate.NO_CODE
    elif reading.level is None:
        fate = RowFate.SERVICE
    elif not name:
        fate = RowFate.NO_NAME
    return SampleEntry(row, reading.code, reading.level, name, fate)


def _name(either: str, kk: str, ru: str) -> LocalizedText:
    if not either:
        return LocalizedText(kk, ru)
    return LocalizedText(either, None) if _KAZAKH & set(either) else LocalizedText(None, either)
