"""Rows of totals against what the rows above them add up to."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Final

from nqs_desktop.domain.search_text import fold
from nqs_desktop.domain.staffing_sheet import SheetTotal, SumCheck
from nqs_desktop.domain.table_mapping import ColumnRole
from nqs_desktop.importers.staffing_tables.departments import Departments

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
        found = [self._compared(row, label, key, printed) for key in named or [*chain, None]]
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


def disagreeing(totals: Iterable[SheetTotal]) -> tuple[SheetTotal, ...]:
    """Return the rows of totals that do not add up."""
    return tuple(total for total in totals if not total.agrees)
