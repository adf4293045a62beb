"""Two editions of a staffing table beside each other: what became of each position, and the totals."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing import Department, Organisation
from nqs_desktop.domain.staffing_edition import StaffingEdition
from nqs_desktop.domain.staffing_line import StaffingLine, StaffingTotals


class StaffingChange(StrEnum):
    """What became of a position or a department from the older edition to the newer one."""

    ADDED = "added"
    REMOVED = "removed"
    RENAMED = "renamed"
    MOVED = "moved"
    UNITS = "units"
    CATEGORY = "category"
    CODE = "code"
    PLACE = "place"
    PAY = "pay"


@dataclass(frozen=True, slots=True)
class PositionChange:
    """A position that is not the same in both editions.

    Attributes:
        kinds: What became of it, in the order of :class:`StaffingChange`.
        before: Its older line; ``None`` where it is added.
        after: Its newer line; ``None`` where it is removed.
        department_before: Names of its older department and those above, the highest first.
        department_after: Those of the newer one.
    """

    kinds: tuple[StaffingChange, ...]
    before: StaffingLine | None
    after: StaffingLine | None
    department_before: LocalizedText = LocalizedText()
    department_after: LocalizedText = LocalizedText()

    @property
    def line(self) -> StaffingLine:
        """The newer line, or the older one of a position that is removed."""
        line = self.after or self.before
        if line is None:
            raise ValueError("a change without a line")
        return line

    @property
    def units(self) -> Decimal:
        """Staff units after less those before."""
        return _units(self.after) - _units(self.before)

    @property
    def fund(self) -> Decimal | None:
        """Monthly fund after less that before, unknown as 0; ``None`` where both are unknown."""
        return difference(_fund(self.before), _fund(self.after))


@dataclass(frozen=True, slots=True)
class DepartmentChange:
    """A department that is not the same in both editions.

    Attributes:
        kinds: What became of it: added, removed, renamed, moved.
        before: The older one; ``None`` where it is added.
        after: The newer one; ``None`` where it is removed.
        above_before: Names of the departments above the older one, the highest first; empty at the top.
        above_after: Those above the newer one.
    """

    kinds: tuple[StaffingChange, ...]
    before: Department | None
    after: Department | None
    above_before: LocalizedText = LocalizedText()
    above_after: LocalizedText = LocalizedText()


@dataclass(frozen=True, slots=True)
class ComparedTotals:
    """Sums of a department with all below it, or of the whole table, in both editions.

    Attributes:
        department: The department, as it is now where it is; ``None`` for the whole table.
        depth: How many departments stand above it.
        before: The older sums; empty where there was no such department.
        after: The newer sums.
    """

    department: Department | None
    depth: int
    before: StaffingTotals
    after: StaffingTotals

    @property
    def positions(self) -> int:
        """Positions after less those before."""
        return self.after.positions - self.before.positions

    @property
    def units(self) -> Decimal:
        """Staff units after less those before."""
        return self.after.units - self.before.units

    @property
    def fund(self) -> Decimal | None:
        """Monthly fund after less that before, unknown as 0; ``None`` where both are unknown."""
        return difference(self.before.fund, self.after.fund)

    @property
    def differs(self) -> bool:
        """Whether any of the sums is another one."""
        return bool(self.positions or self.units or self.fund)


@dataclass(frozen=True, slots=True)
class StaffingComparison:
    """Two editions beside each other.

    Attributes:
        organisation: Whose they are, as the newer one names it.
        before: The older edition.
        after: The newer edition.
        positions: Positions that differ, in the order of the newer table; what is removed stands behind what
            it stood behind.
        departments: Departments that differ, in the same order.
        totals: Sums by department in the same order, those of the whole table last.
        unchanged: How many positions are the same.
        base_before: Base salary of the older edition in tenge; ``None`` where it has none.
        base_after: The same of the newer one.
    """

    organisation: Organisation
    before: StaffingEdition
    after: StaffingEdition
    positions: tuple[PositionChange, ...]
    departments: tuple[DepartmentChange, ...]
    totals: tuple[ComparedTotals, ...]
    unchanged: int = 0
    base_before: Decimal | None = None
    base_after: Decimal | None = None

    @property
    def base_differs(self) -> bool:
        """Whether salaries are reckoned from another base salary."""
        return self.base_before != self.base_after

    @property
    def whole(self) -> ComparedTotals:
        """Sums of the whole table."""
        return self.totals[-1]

    @property
    def counts(self) -> Mapping[StaffingChange, int]:
        """How many positions there are of each kind, every kind named; one may be of several."""
        counted = Counter(kind for change in self.positions for kind in change.kinds)
        return {kind: counted[kind] for kind in StaffingChange}

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs."""
        return not self.positions and not self.departments


def difference(before: Decimal | None, after: Decimal | None) -> Decimal | None:
    """Return ``after`` less ``before`` with unknown as 0; ``None`` where both are unknown."""
    if before is None and after is None:
        return None
    return (after or Decimal(0)) - (before or Decimal(0))


def _units(line: StaffingLine | None) -> Decimal:
    return Decimal(0) if line is None else line.position.units


def _fund(line: StaffingLine | None) -> Decimal | None:
    return None if line is None else line.pay.fund
