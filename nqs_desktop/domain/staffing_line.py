"""A position as a staffing table prints it: a line with its pay, how it is filled, and sums over lines."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from nqs_desktop.domain.occupancy import Filling
from nqs_desktop.domain.pay import Pay, PayScale, fund_of
from nqs_desktop.domain.staffing import Department, Organisation, StaffPosition
from nqs_desktop.domain.staffing_edition import StaffingEdition


@dataclass(frozen=True, slots=True)
class StaffingLine:
    """A line of a staffing table.

    Attributes:
        position: The position; its ``requirement`` is left empty, ``occupied`` is that of the day.
        pay: Its monthly pay.
        filling: How it is filled on the day.
        has_requirement: Whether its sheet says anything.
        needs_review: Whether its sheet has reasons for review.
        text_missing: Whether one of the texts of its sheet stands in one language only.
    """

    position: StaffPosition
    pay: Pay = Pay()
    filling: Filling = Filling()
    has_requirement: bool = False
    needs_review: bool = False
    text_missing: bool = False

    @property
    def key(self) -> str:
        """Key of the position."""
        return self.position.key

    @property
    def vacant(self) -> Decimal:
        """Units that nobody holds; never below zero."""
        return self.position.vacant


@dataclass(frozen=True, slots=True)
class StaffingContent:
    """A whole edition of a staffing table, as papers and comparisons need it.

    Attributes:
        organisation: Whose it is.
        edition: The edition.
        departments: Its departments, each after the one above it.
        lines: Its lines in the order of the table: those outside every department, then department by
            department as they stand in ``departments``.
        scale: What pay is reckoned from.
    """

    organisation: Organisation
    edition: StaffingEdition
    departments: tuple[Department, ...] = ()
    lines: tuple[StaffingLine, ...] = ()
    scale: PayScale = PayScale()


@dataclass(frozen=True, slots=True)
class StaffingTotals:
    """Sums over lines.

    Attributes:
        positions: Number of lines.
        units: Staff units.
        occupied: Units that are held.
        vacant: Units that nobody holds.
        away: Units that are vacant for a time.
        fund: Monthly fund in tenge of the lines whose pay is known; ``None`` where none is.
        unpaid: Number of lines whose pay is not known.
    """

    positions: int = 0
    units: Decimal = Decimal(0)
    occupied: Decimal = Decimal(0)
    vacant: Decimal = Decimal(0)
    away: Decimal = Decimal(0)
    fund: Decimal | None = None
    unpaid: int = 0


def totals_of(lines: Iterable[StaffingLine]) -> StaffingTotals:
    """Return the sums over lines."""
    listed = tuple(lines)
    return StaffingTotals(
        positions=len(listed),
        units=sum((one.position.units for one in listed), Decimal(0)),
        occupied=sum((one.filling.occupied for one in listed), Decimal(0)),
        vacant=sum((one.vacant for one in listed), Decimal(0)),
        away=sum((one.filling.away for one in listed), Decimal(0)),
        fund=fund_of(one.pay.fund for one in listed),
        unpaid=sum(one.pay.fund is None for one in listed),
    )


def added(totals: Iterable[StaffingTotals]) -> StaffingTotals:
    """Return the sum of sums."""
    listed = tuple(totals)
    return StaffingTotals(
        positions=sum(one.positions for one in listed),
        units=sum((one.units for one in listed), Decimal(0)),
        occupied=sum((one.occupied for one in listed), Decimal(0)),
        vacant=sum((one.vacant for one in listed), Decimal(0)),
        away=sum((one.away for one in listed), Decimal(0)),
        fund=fund_of(one.fund for one in listed),
        unpaid=sum(one.unpaid for one in listed),
    )


def totals_by_department(content: StaffingContent) -> Mapping[str | None, StaffingTotals]:
    """Return the sums of each department with all below it, by its key; ``None`` is the whole table."""
    own: dict[str | None, list[StaffingLine]] = {}
    for line in content.lines:
        own.setdefault(line.position.department, []).append(line)
    below: dict[str | None, list[StaffingTotals]] = {}
    sums: dict[str | None, StaffingTotals] = {}
    for department in reversed(content.departments):
        total = added([totals_of(own.get(department.key, ())), *below.get(department.key, ())])
        sums[department.key] = total
        below.setdefault(department.parent, []).append(total)
    sums[None] = added([totals_of(own.get(None, ())), *below.get(None, ())])
    return sums
