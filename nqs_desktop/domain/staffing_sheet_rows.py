"""A staffing table as rows of a sheet that people read and the import reads back."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto
from typing import Final

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.pay import Surcharge, SurchargeKind
from nqs_desktop.domain.staffing import Department, StaffPosition
from nqs_desktop.domain.staffing_line import (
    StaffingContent,
    StaffingLine,
    StaffingTotals,
    totals_by_department,
)
from nqs_desktop.domain.table_mapping import ColumnRole

Cell = str | Decimal | None

DEPARTMENT_MARK: Final = "@"
"""What stands before the key of a department in the column of the program's own keys."""

COLUMNS: Final[tuple[tuple[ColumnRole, str], ...]] = (
    (ColumnRole.KEY, "Кілт / Ключ"),
    (ColumnRole.NUMBER_KK, "№ (қаз.)"),
    (ColumnRole.NUMBER_RU, "№ (рус.)"),
    (ColumnRole.TITLE_KK, "Бөлімше, лауазым атауы (қазақ тілінде)"),
    (ColumnRole.TITLE_RU, "Подразделение, наименование должности (на русском языке)"),
    (ColumnRole.CODE, "ҰКС коды / Код НКЗ"),
    (ColumnRole.PLACE, "Тізілімдегі орны / Место в реестре"),
    (ColumnRole.CATEGORY_KK, "Санаты (қазақ тілінде)"),
    (ColumnRole.CATEGORY_RU, "Категория (на русском языке)"),
    (ColumnRole.UNITS, "Штат бірліктерінің саны / Количество штатных единиц"),
    (ColumnRole.OCCUPIED, "Бос емес бірліктер / Занято единиц"),
    (ColumnRole.VACANT, "Бос бірліктер / Вакантные единицы"),
    (ColumnRole.SERVICE_YEARS, "Еңбек өтілі, жыл / Стаж, лет"),
    (ColumnRole.COEFFICIENT, "Коэффициент"),
    (ColumnRole.SALARY, "Лауазымдық жалақы, теңге / Должностной оклад, тенге"),
)
"""The columns before those of surcharges, with the headings that the import recognises."""

LAST_COLUMNS: Final[tuple[tuple[ColumnRole, str], ...]] = (
    (ColumnRole.FUND, "Айлық қор, теңге / Месячный фонд, тенге"),
    (ColumnRole.NOTE_KK, "Ескертпе (қазақ тілінде)"),
    (ColumnRole.NOTE_RU, "Примечание (на русском языке)"),
    (ColumnRole.SHARED, "Ортақ талаптар / Общие требования"),
)
"""The columns after those of surcharges."""

_KINDS: Final = {
    SurchargeKind.SUM: "үстемеақы, теңге / надбавка, тенге",
    SurchargeKind.PERCENT: "үстемеақы, % / надбавка, %",
    SurchargeKind.PERCENT_OF_BASE: "БЛА үстемеақысы, % / надбавка, % от БДО",
}
_APART: Final = " | "
_ROLES: Final = {
    SurchargeKind.SUM: ColumnRole.SURCHARGE_SUM,
    SurchargeKind.PERCENT: ColumnRole.SURCHARGE_PERCENT,
    SurchargeKind.PERCENT_OF_BASE: ColumnRole.SURCHARGE_OF_BASE,
}


class RowKind(Enum):
    """What a row is."""

    DEPARTMENT = auto()
    POSITION = auto()
    TOTAL = auto()


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row.

    Attributes:
        kind: What it is.
        cells: Its cells, a value a column.
        depth: How deep the department lies that it is or stands in, from 0.
    """

    kind: RowKind
    cells: tuple[Cell, ...]
    depth: int = 0


@dataclass(frozen=True, slots=True)
class SurchargeColumn:
    """A column of surcharges.

    Attributes:
        heading: What stands above it; no other column has the same.
        name: What they are called.
        kind: How they are reckoned.
        place: Which of the surcharges of that name and kind of a position it holds, from 0.
    """

    heading: str
    name: LocalizedText
    kind: SurchargeKind
    place: int

    @property
    def role(self) -> ColumnRole:
        """What the column holds."""
        return _ROLES[self.kind]


class StaffingSheet:
    """The rows of a table, and what only the program needs to read them back.

    Attributes:
        surcharges: The columns of surcharges.
        headings: What stands above all columns.
        roles: What they hold.
    """

    def __init__(self, content: StaffingContent, *, numbered: bool) -> None:
        """Lay out ``content``.

        Args:
            content: A table.
            numbered: For a file that holds rows alone: departments bear the number of their place in the
                tree, and the languages of a surcharge stand apart in its heading.
        """
        self._content = content
        self._numbered = numbered
        self.surcharges = _surcharge_columns(content.lines, apart=numbered)
        listed = [*COLUMNS, *((one.role, one.heading) for one in self.surcharges), *LAST_COLUMNS]
        self.roles = tuple(role for role, _ in listed)
        self.headings = tuple(heading for _, heading in listed)
        self._at = {role: place for place, role in enumerate(self.roles)}

    def rows(self) -> Iterator[SheetRow]:
        """Iterate over the rows: departments, positions, sums."""
        content = self._content
        sums = totals_by_department(content)
        own: dict[str | None, list[StaffingLine]] = {}
        for line in content.lines:
            own.setdefault(line.position.department, []).append(line)
        yield from (self._position(line, 0) for line in own.get(None, ()))
        open_: list[tuple[Department, int]] = []
        for department, depth, numbering in _in_tree(content.departments):
            while open_ and open_[-1][1] >= depth:
                yield from self._closed(*open_.pop(), sums)
            open_.append((department, depth))
            yield self._department(department, depth, numbering)
            yield from (self._position(line, depth) for line in own.get(department.key, ()))
        while open_:
            yield from self._closed(*open_.pop(), sums)
        yield self._total("Барлығы / Всего", sums[None], 0)

    def orders(self) -> Iterator[tuple[str, tuple[int, ...]]]:
        """Iterate over positions whose surcharges stand otherwise than the columns, by key.

        The numbers say for each surcharge of the position which of its filled columns holds it, from 0.
        """
        for line in self._content.lines:
            places = _places(line.position, self.surcharges)
            filled = sorted(places)
            if places != filled:
                yield line.key, tuple(filled.index(place) for place in places)

    def _closed(self, department: Department, depth: int, sums: "_Sums") -> Iterator[SheetRow]:
        total = sums[department.key]
        if total.positions:
            yield self._total(f"Жиыны / Итого: {department.name.both}", total, depth)

    def _department(self, department: Department, depth: int, numbering: str) -> SheetRow:
        cells = self._empty()
        cells[self._at[ColumnRole.KEY]] = f"{DEPARTMENT_MARK}{department.key}"
        if self._numbered:
            cells[self._at[ColumnRole.NUMBER_KK]] = numbering
        cells[self._at[ColumnRole.TITLE_KK]] = department.name.kk
        cells[self._at[ColumnRole.TITLE_RU]] = department.name.ru
        return SheetRow(RowKind.DEPARTMENT, tuple(cells), depth)

    def _position(self, line: StaffingLine, depth: int) -> SheetRow:
        position, pay = line.position, line.position.pay
        told: dict[ColumnRole, Cell] = {
            ColumnRole.KEY: position.key,
            ColumnRole.NUMBER_KK: position.number.kk,
            ColumnRole.NUMBER_RU: position.number.ru,
            ColumnRole.TITLE_KK: position.title.kk,
            ColumnRole.TITLE_RU: position.title.ru,
            ColumnRole.CODE: position.occupation_code,
            ColumnRole.PLACE: position.register_link,
            ColumnRole.CATEGORY_KK: position.category.kk,
            ColumnRole.CATEGORY_RU: position.category.ru,
            ColumnRole.UNITS: position.units,
            ColumnRole.OCCUPIED: position.occupied,
            ColumnRole.VACANT: position.vacant,
            ColumnRole.SERVICE_YEARS: pay.service_years,
            ColumnRole.COEFFICIENT: pay.coefficient,
            ColumnRole.SALARY: pay.salary,
            ColumnRole.FUND: line.pay.fund,
            ColumnRole.NOTE_KK: position.note.kk,
            ColumnRole.NOTE_RU: position.note.ru,
            ColumnRole.SHARED: position.requirement_key,
        }
        cells = self._empty()
        for role, value in told.items():
            cells[self._at[role]] = value
        for place, surcharge in zip(_places(position, self.surcharges), pay.surcharges, strict=True):
            cells[len(COLUMNS) + place] = surcharge.amount
        return SheetRow(RowKind.POSITION, tuple(cells), depth)

    def _total(self, label: str, total: StaffingTotals, depth: int) -> SheetRow:
        cells = self._empty()
        cells[self._at[ColumnRole.TITLE_KK]] = label
        cells[self._at[ColumnRole.UNITS]] = total.units
        cells[self._at[ColumnRole.OCCUPIED]] = total.occupied
        cells[self._at[ColumnRole.VACANT]] = total.vacant
        cells[self._at[ColumnRole.FUND]] = total.fund
        return SheetRow(RowKind.TOTAL, tuple(cells), depth)

    def _empty(self) -> list[Cell]:
        return [None] * len(self.roles)


_Sums = Mapping[str | None, StaffingTotals]


def _in_tree(departments: Sequence[Department]) -> Iterator[tuple[Department, int, str]]:
    """Iterate over departments, each with its depth and the number of its place such as ``1.2``."""
    depths: dict[str, int] = {}
    numbers: dict[str | None, str] = {None: ""}
    counts: dict[str | None, int] = {}
    for department in departments:
        parent = department.parent
        counts[parent] = counts.get(parent, 0) + 1
        depths[department.key] = 0 if parent is None else depths[parent] + 1
        above = numbers[parent]
        numbers[department.key] = f"{above}.{counts[parent]}" if above else str(counts[parent])
        yield department, depths[department.key], numbers[department.key]


def own_role(heading: str) -> ColumnRole | None:
    """Return what a column holds whose heading an export wrote; ``None`` for other headings."""
    known = next((role for role, words in (*COLUMNS, *LAST_COLUMNS) if words == heading), None)
    if known is not None:
        return known
    said = heading.rpartition(": ")[2]
    return next((_ROLES[kind] for kind, words in _KINDS.items() if words == said), None)


def surcharge_name(heading: str) -> LocalizedText | None:
    """Return the name that a heading of an export bears with its languages apart; ``None`` for others."""
    name, _, kind = heading.rpartition(": ")
    kk, apart, ru = name.partition(_APART.strip())
    return LocalizedText(kk.strip(), ru.strip()) if apart and kind in _KINDS.values() else None


def _surcharge_columns(lines: Sequence[StaffingLine], *, apart: bool) -> tuple[SurchargeColumn, ...]:
    """Return a column for each name and kind, several where a position has one more than once."""
    wanted: dict[tuple[LocalizedText, SurchargeKind, int], None] = {}
    for line in lines:
        for name, kind, place in _numbered(line.position.pay.surcharges):
            wanted.setdefault((name, kind, place))
    headings: set[str] = set()
    columns = []
    for name, kind, place in wanted:
        said = f"{name.kk or ''}{_APART}{name.ru or ''}" if apart else name.both
        heading = f"{said}: {_KINDS[kind]}"
        again = 1
        while heading in headings and not apart:
            again += 1
            heading = f"{said} ({again}): {_KINDS[kind]}"
        headings.add(heading)
        columns.append(SurchargeColumn(heading, name, kind, place))
    return tuple(columns)


def _numbered(surcharges: Sequence[Surcharge]) -> Iterator[tuple[LocalizedText, SurchargeKind, int]]:
    counts: dict[tuple[LocalizedText, SurchargeKind], int] = {}
    for one in surcharges:
        place = counts.get((one.name, one.kind), 0)
        counts[one.name, one.kind] = place + 1
        yield one.name, one.kind, place


def _places(position: StaffPosition, columns: Sequence[SurchargeColumn]) -> list[int]:
    """Return the number of the column of each surcharge of a position, in the order of the position."""
    if not position.pay.surcharges:
        return []
    at = {(one.name, one.kind, one.place): place for place, one in enumerate(columns)}
    return [at[told] for told in _numbered(position.pay.surcharges)]
