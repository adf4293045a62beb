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
