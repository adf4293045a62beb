"""Periods in working days: laws that hold for every calendar, and days counted by hand."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.deadlines import CalendarDay
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.working_days import (
    SpecialDay,
    WorkCalendar,
    add_working_days,
    working_day_until,
    working_days_between,
)

DAYS = st.dates(date(2023, 1, 1), date(2028, 12, 31))
CALENDARS = st.builds(WorkCalendar, st.dictionaries(DAYS, st.booleans(), max_size=40))
PLAIN = WorkCalendar()


@given(CALENDARS, DAYS, st.integers(1, 80))
def test_a_period_ends_on_a_working_day_and_has_as_many_as_asked(
    calendar: WorkCalendar, start: date, count: int
) -> None:
    end = add_working_days(calendar, start, count)
    assert end > start
    assert calendar.is_working(end)
    assert working_days_between(calendar, start, end) == count


@given(CALENDARS, DAYS, st.integers(0, 40), st.integers(0, 40))
def test_two_periods_in_turn_are_one_long_period(
    calendar: WorkCalendar, start: date, first: int, second: int
) -> None:
    middle = add_working_days(calendar, start, first)
    assert add_working_days(calendar, middle, second) == add_working_days(calendar, start, first + second)


@given(CALENDARS, DAYS, DAYS, DAYS)
def test_counts_add_up_and_turn_their_sign(calendar: WorkCalendar, one: date, two: date, three: date) -> None:
    def between(start: date, end: date) -> int:
        return working_days_between(calendar, start, end)

    assert between(one, two) == -between(two, one)
    assert between(one, two) + between(two, three) == between(one, three)


@given(CALENDARS, DAYS, DAYS, st.integers(1, 60))
def test_one_more_day_off_never_shortens_a_period(
    calendar: WorkCalendar, start: date, off: date, count: int
) -> None:
    with_it = WorkCalendar({**calendar.exceptions, off: False})
    assert add_working_days(with_it, start, count) >= add_working_days(calendar, start, count)


@given(CALENDARS, DAYS)
def test_the_last_working_day_until_a_day_has_none_after_it(calendar: WorkCalendar, day: date) -> None:
    found = working_day_until(calendar, day)
    assert calendar.is_working(found)
    assert working_days_between(calendar, found, day) == 0


def test_the_day_of_the_event_is_not_counted() -> None:
    monday = date(2026, 11, 16)
    assert add_working_days(PLAIN, monday, 1) == date(2026, 11, 17)
    assert add_working_days(PLAIN, monday, 5) == date(2026, 11, 23)
    assert add_working_days(PLAIN, date(2026, 11, 21), 1) == date(2026, 11, 23)
    assert add_working_days(PLAIN, monday, 0) == monday


def test_a_period_of_less_than_nothing_is_a_fault_of_the_caller() -> None:
    with pytest.raises(ValueError, match="-1"):
        add_working_days(PLAIN, date(2026, 1, 1), -1)


def test_what_the_user_says_wins_over_what_is_known() -> None:
    holiday, name = date(2026, 5, 7), LocalizedText("Мереке", "Праздник")
    known = [SpecialDay(holiday, name, is_working=False)]
    corrected = WorkCalendar.of(known, [CalendarDay(holiday, is_working=True)])
    assert not WorkCalendar.of(known).is_working(holiday)
    assert corrected.is_working(holiday)
    assert not corrected.is_working(holiday + timedelta(days=2))
