"""Rows of totals against what the rows above them add up to."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Final

from nqs_desktop.domain.search_text import fold
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.domain.staffing_sheet import SheetTotal, SumCheck
from nqs_desktop.domain.table_mapping import ColumnRole
from nqs_desktop.importers.staffing_tables import cells as reading
from nqs_desktop.importers.staffing_tables.departments import Departments
from nqs_desktop.importers.staffing_tables.position_cells import PositionCells

Figures = Mapping[ColumnRole, Decimal]

_ZERO: Final = Decimal(0)


class Sums:
    """Adds up positions by department, and says whether printed totals agree."""

    def __init__(self, departments: Departments) -> None:
        """Begin with nothing added."""
        self._departments = departments
        self._own: dict[str | None, dict[ColumnRole, Decimal]] = {}
        self._all: defaultdict[ColumnRole, Decimal] = defaultdict(Decimal)

    def add(self, department: str | None, figures: Figures) -> None:
        """Add a position."""
        own = self._own.get(department)
        if own is None:
            own = self._own[department] = defaultdict(Decimal)
        for role, amount in figures.items():
            own[role] += amount
            self._all[role] += amount

    def check(self, row: int, label: str, printed: Figures) -> SheetTotal:
        """Return a row of totals beside the sums that it is most likely about.

        A label that names a department is about that one; else any department that is open, or the whole, may
        be meant: the first that agrees. Where none does, it is the one in which the row stands.
        """
        chain = list(self._departments.chain(self._departments.current))
        words = fold(label)
        named = [key for key in chain if self._is_named(key, words)]
        scopes: list[str | None] = [*named] if named else [*chain, None]
        found = [self._compared(row, label, key, printed) for key in scopes]
        if not named and chain:
            found += [self._alone(row, label, key, printed) for key in chain]
        return next((one for one in found if one.agrees), found[0])

    def whole(self, total: SheetTotal) -> SheetTotal:
        """Return a row of totals compared with the sums of the whole table."""
        printed = {check.role: check.printed for check in total.checks}
        return self._compared(total.row, total.label, None, printed)

    def _is_named(self, key: str, words: str) -> bool:
        name = self._departments.get(key).name
        return any(fold(text) in words for text in (name.kk, name.ru) if text and len(text) > 3)

    def _compared(self, row: int, label: str, key: str | None, printed: Figures) -> SheetTotal:
        if key is None:
            return _total(row, label, "", printed, self._all)
        below = [
            figures
            for department, figures in self._own.items()
            if department is not None and key in self._departments.chain(department)
        ]
        reckoned = {role: sum((one.get(role, _ZERO) for one in below), _ZERO) for role in printed}
        return _total(row, label, self._departments.get(key).name.both, printed, reckoned)

    def _alone(self, row: int, label: str, key: str, printed: Figures) -> SheetTotal:
        own = self._own.get(key, {})
        return _total(row, label, self._departments.get(key).name.both, printed, own)


def _total(row: int, label: str, scope: str, printed: Figures, reckoned: Figures) -> SheetTotal:
    checks = tuple(SumCheck(role, amount, reckoned.get(role, _ZERO)) for role, amount in printed.items())
    return SheetTotal(row, label, scope, checks)


class TotalRows:
    """Checks rows of totals; one that disagrees waits for what follows, which tells what it is about."""

    def __init__(self, departments: Departments) -> None:
        """Begin with nothing added."""
        self._sums = Sums(departments)
        self._waiting: list[SheetTotal] = []

    @property
    def is_waiting(self) -> bool:
        """Whether a row of totals waits for what follows."""
        return bool(self._waiting)

    def add(self, position: StaffPosition, reader: PositionCells, cells: tuple[str, ...]) -> None:
        """Add a position."""
        figures: dict[ColumnRole, Decimal] = {
            ColumnRole.UNITS: position.units,
            ColumnRole.OCCUPIED: position.occupied,
            ColumnRole.VACANT: position.vacant,
        }
        fund = reader.cell(cells, ColumnRole.FUND)
        amount = reading.money(fund) if fund else None
        if amount is not None:
            figures[ColumnRole.FUND] = amount
        self._sums.add(position.department, figures)

    def check(self, row: int, label: str, printed: Mapping[ColumnRole, Decimal]) -> Iterator[SheetTotal]:
        """Yield a row of totals that agrees; keep another one."""
        yield from self.settle()
        found = self._sums.check(row, label, printed)
        if found.agrees:
            yield found
        else:
            self._waiting.append(found)

    def settle(self, *, is_last: bool = False) -> Iterator[SheetTotal]:
        """Yield what waits: before more positions as it is, at the end the last one as that of the whole."""
        if is_last and self._waiting:
            self._waiting[-1] = self._sums.whole(self._waiting[-1])
        yield from self._waiting
        self._waiting.clear()
