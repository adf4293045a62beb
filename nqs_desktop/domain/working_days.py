"""Working days of an office in Kazakhstan: a week of five days, with days off and days that were moved."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from nqs_desktop.domain.deadlines import CalendarDay
from nqs_desktop.domain.localized import LocalizedText

_SATURDAY: Final = 5
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """A day that is not as its place in the week says.

    Attributes:
        day: The day.
        name: The holiday, or what was moved where.
        is_working: Whether work is done on it: ``False`` for holidays and days off, ``True`` for a Saturday
            or Sunday that is worked.
        estimated: Whether the day is reckoned and not decreed yet, as that of Kurban Ait is for years ahead.
    """

    day: date
    name: LocalizedText
    is_working: bool
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """A day of a year's calendar that is not as its place in the week says, or of which the user spoke.

    Attributes:
        day: The day.
        known: What the program knows of it; ``None`` where the user alone spoke of it.
        correction: What the user said of it; ``None`` where it is as known.
    """

    day: date
    known: SpecialDay | None
    correction: CalendarDay | None = None

    @property
    def is_working(self) -> bool:
        """Whether work is done on it: the user has the last word."""
        said = self.correction or self.known
        return said.is_working if said is not None else self.day.weekday() < _SATURDAY

    @property
    def is_estimated(self) -> bool:
        """Whether the day is reckoned and nobody has confirmed it."""
        return self.correction is None and self.known is not None and self.known.estimated


@dataclass(frozen=True, slots=True)
class YearCalendar:
    """The days of a year that differ from the week.

    Attributes:
        year: The year.
        entries: The days, in order.
        knows_moves: Whether the program knows which days off were moved in this year.
    """

    year: int
    entries: tuple[CalendarEntry, ...]
    knows_moves: bool

    @property
    def corrected(self) -> int:
        """How many of its days the user spoke of."""
        return sum(entry.correction is not None for entry in self.entries)


def year_calendar(
    year: int, known: Iterable[SpecialDay], corrections: Iterable[CalendarDay], *, knows_moves: bool
) -> YearCalendar:
    """Return what is known of ``year`` and what the user said of it; days of other years are left out."""
    special = {one.day: one for one in known if one.day.year == year}
    said = {one.day: one for one in corrections if one.day.year == year}
    days = sorted({*special, *said})
    entries = tuple(CalendarEntry(day, special.get(day), said.get(day)) for day in days)
    return YearCalendar(year, entries, knows_moves)


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """Tells working days from days off; without exceptions Monday to Friday are worked.

    Attributes:
        exceptions: Whether work is done on a day, where its place in the week does not say so.
    """

    exceptions: Mapping[date, bool] = field(default_factory=dict)

    @classmethod
    def of(cls, known: Iterable[SpecialDay], corrections: Iterable[CalendarDay] = ()) -> "WorkCalendar":
        """Return the calendar of what is known; what the user corrected wins."""
        exceptions = {one.day: one.is_working for one in known}
        exceptions.update((one.day, one.is_working) for one in corrections)
        return cls(exceptions)

    def is_working(self, day: date) -> bool:
        """Tell whether work is done on ``day``."""
        return self.exceptions.get(day, day.weekday() < _SATURDAY)


def add_working_days(calendar: WorkCalendar, start: date, count: int) -> date:
    """Return the last day of a period of ``count`` working days *after* ``start``.

    The first of them is the first working day that follows ``start``, whether or not ``start`` is one.

    Args:
        calendar: The calendar.
        start: The day of the event after which the period runs.
        count: Length of the period, from 0; 0 gives ``start``.

    Raises:
        ValueError: ``count`` is negative.
    """
    if count < 0:
        raise ValueError(f"a period of {count} days")
    day = start
    while count:
        day += _DAY
        count -= calendar.is_working(day)
    return day


def working_days_between(calendar: WorkCalendar, start: date, end: date) -> int:
    """Return how many working days follow ``start`` up to ``end``; negative where ``end`` is earlier."""
    if end < start:
        return -working_days_between(calendar, end, start)
    days = (start + timedelta(days=number) for number in range(1, (end - start).days + 1))
    return sum(calendar.is_working(day) for day in days)


def working_day_until(calendar: WorkCalendar, day: date) -> date:
    """Return ``day``, or the last working day before it where it is none."""
    while not calendar.is_working(day):
        day -= _DAY
    return day
