"""The arithmetic of length of service, by tables and by properties."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nqs_desktop import texts
from nqs_desktop.domain.service_length import (
    Period,
    anniversary,
    met_from,
    months_asked,
    service_length,
    shown_months,
)

ON = date(2026, 6, 30)
DAY = timedelta(days=1)


def period(text: str) -> Period:
    """``2020-01-01..2020-12-31``; an empty end is an open entry."""
    first, _, last = text.partition("..")
    return date.fromisoformat(first), date.fromisoformat(last) if last else None


def periods(text: str) -> list[Period]:
    return [period(part) for part in text.split()]


@pytest.mark.parametrize(
    ("entries", "years", "months", "days", "calendar"),
    [
        ("", 0, 0, 0, 0),
        ("2020-01-01..2020-01-01", 0, 0, 1, 1),
        ("2020-01-01..2020-01-31", 0, 1, 0, 31),
        ("2020-01-01..2022-12-31", 3, 0, 0, 1096),
        ("2020-01-01..2022-12-30", 2, 11, 30, 1095),  # a day short; a period alone makes no month of its days
        ("2020-02-29..2021-02-27", 1, 0, 0, 365),  # the anniversary in a common year is 28 February
        ("2020-02-29..2021-02-26", 0, 11, 29, 364),
        ("2020-02-29..2024-02-28", 4, 0, 0, 1461),
        ("2021-02-28..2022-02-27", 1, 0, 0, 365),
        ("2021-01-31..2021-02-27", 0, 1, 0, 28),
        ("2020-01-01..2020-01-15 2020-03-01..2020-03-15", 0, 1, 0, 30),
        ("2020-01-01..2020-01-30 2020-03-01..2020-03-01", 0, 1, 1, 31),
        ("2020-01-01..2020-06-30 2020-07-01..2020-12-31", 1, 0, 0, 366),  # adjoining
        ("2020-01-01..2020-09-30 2020-04-01..2020-12-31", 1, 0, 0, 366),  # overlapping
        ("2020-01-01..2020-12-31 2020-03-01..2020-04-30", 1, 0, 0, 366),  # one within the other
        ("2020-01-01..2020-06-30 2020-07-02..2020-12-31", 0, 11, 30, 365),  # a day's gap
        ("2026-06-01..", 0, 1, 0, 30),  # open: to the day asked
        ("2026-06-01..2030-01-01", 0, 1, 0, 30),
        ("2026-07-01..", 0, 0, 0, 0),  # begins later
        ("2026-06-30..", 0, 0, 1, 1),
    ],
)
def test_length(entries: str, years: int, months: int, days: int, calendar: int) -> None:
    length = service_length(periods(entries), ON)
    assert (length.years, length.months, length.days) == (years, months, days)
    assert length.experience_days == calendar


def test_lines_show_the_whole_sum() -> None:
    length = service_length(periods("2020-01-01..2020-01-20 2020-03-01..2020-04-15"), ON)
    said = [texts.say(line, "ru") for line in length.lines()]
    assert said == [
        "01.01.2020 – 20.01.2020: 0 лет 0 месяцев 20 дней",
        "01.03.2020 – 15.04.2020: 0 лет 1 месяц 15 дней",
        "Сумма периодов: 0 лет 1 месяц 35 дней",
        "Остаточные дни разных периодов: 30 дней = 1 месяц",
        "Всего: 0 лет 2 месяца 5 дней (календарно 66 дней)",
    ]
    assert len(service_length([], ON).lines()) == 1


@pytest.mark.parametrize(
    ("years", "months"), [("0", 0), ("0.5", 6), ("3", 36), ("1.5", 18), ("0.1", 2), ("0.25", 3)]
)
def test_months_asked(years: str, months: int) -> None:
    assert months_asked(Decimal(years)) == months


@pytest.mark.parametrize(
    ("months", "russian", "english"),
    [
        (36, "3 года", "3 years"),
        (6, "6 месяцев", "6 months"),
        (12, "1 год", "1 year"),
        (18, "1 год 6 месяцев", "1 year 6 months"),
        (132, "11 лет", "11 years"),
        (252, "21 год", "21 years"),
    ],
)
def test_months_in_words(months: int, russian: str, english: str) -> None:
    assert texts.say(shown_months(months), "ru") == russian
    assert texts.say(shown_months(months), "en") == english


@pytest.mark.parametrize(
    ("entries", "months", "day"),
    [
        ("2020-01-01..", 36, "2022-12-31"),
        ("2020-02-29..", 12, "2021-02-27"),
        ("2025-01-01..", 36, "2027-12-31"),
        ("2020-01-01..2021-12-31", 36, None),
        ("2020-01-01..2021-12-31 2030-01-01..2030-12-31", 36, "2030-12-31"),  # a recorded future entry
        ("2020-01-01..2020-12-31 2030-01-01..", 36, "2031-12-31"),
        ("2020-01-01..2020-01-20 2021-01-01..", 1, "2021-01-10"),
        ("", 1, None),
        ("2020-01-01..", 0, None),
        ("9990-01-01..", 360, None),
        ("9990-01-01..", 108, "9998-12-31"),
    ],
)
def test_met_from(entries: str, months: int, day: str | None) -> None:
    assert met_from(periods(entries), months) == (date.fromisoformat(day) if day else None)


def test_anniversary_of_a_day_that_the_month_lacks() -> None:
    assert anniversary(date(2020, 2, 29), 12) == date(2021, 2, 28)
    assert anniversary(date(2020, 2, 29), 48) == date(2024, 2, 29)
    assert anniversary(date(2020, 8, 31), 1) == date(2020, 9, 30)


dates = st.dates(date(2000, 1, 1), date(2030, 12, 31))


@st.composite
def entries_(draw: st.DrawFn) -> list[Period]:
    drawn: list[Period] = []
    for _ in range(draw(st.integers(0, 6))):
        first = draw(dates)
        last = None if draw(st.booleans()) else first + timedelta(days=draw(st.integers(0, 2000)))
        drawn.append((first, last))
    return drawn


@given(entries_(), st.randoms(use_true_random=False), dates)
def test_order_never_matters(entries: list[Period], random: st.DataObject, on: date) -> None:
    shuffled = list(entries)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert service_length(shuffled, on) == service_length(entries, on)
    assert met_from(shuffled, 24) == met_from(entries, 24)


@given(entries_(), dates)
def test_no_day_counts_twice(entries: list[Period], on: date) -> None:
    days = {
        first + timedelta(days=step)
        for first, last in entries
        for step in range((min(last or on, on) - first).days + 1)
    }
    assert service_length(entries, on).experience_days == len(days)
    assert service_length(entries * 2, on) == service_length(entries, on)


@given(entries_(), dates)
def test_a_later_day_never_takes_length_away(entries: list[Period], on: date) -> None:
    assert service_length(entries, on).total_months <= service_length(entries, on + DAY).total_months


winters = st.dates(date(2022, 11, 20), date(2025, 4, 10))


@st.composite
def winter_entries(draw: st.DrawFn) -> list[Period]:
    """Short periods around Februaries, where the months of a longer one are the shortest."""
    firsts = draw(st.lists(winters, min_size=1, max_size=4))
    return [(first, first + timedelta(days=draw(st.integers(0, 70)))) for first in firsts]


@settings(max_examples=300)
@given(winter_entries(), st.lists(winters, max_size=2), winters)
def test_another_day_never_takes_length_away(entries: list[Period], joined: list[date], day: date) -> None:
    entries += [(one, one + timedelta(days=12)) for one in joined]
    gaps = [last + DAY for _, last in entries if last]
    before = service_length(entries, date.max).total_months
    for added in (day, *gaps):
        grown = service_length([*entries, (added, added)], date.max)
        assert grown.total_months >= before
        assert 0 <= grown.days <= sum(period.days for period in grown.periods) + 2 * len(grown.periods)


def test_a_filled_gap_before_february_takes_nothing_away() -> None:
    apart = periods("2000-01-01..2000-01-13 2023-01-14..2023-01-30 2023-02-01..2023-02-28")
    joined = periods("2000-01-01..2000-01-13 2023-01-14..2023-02-28")
    length = service_length(joined, ON)
    assert (service_length(apart, ON).total_months, length.total_months) == (2, 2)
    assert (length.evened, length.days, length.experience_days) == (2, 0, 59)
    assert [texts.say(line, "en") for line in length.lines()][3:5] == [
        "A longer time never counts less than a part of it (without 30 or 31 January the periods would have "
        "more days left over): + 2 days",
        "Left-over days of different periods: 30 days = 1 month",
    ]


@given(entries_(), st.integers(1, 400), dates)
def test_met_from_is_the_first_day(entries: list[Period], months: int, on: date) -> None:
    first = met_from(entries, months)
    assert (service_length(entries, on).total_months >= months) == (first is not None and first <= on)


@given(dates, st.integers(0, 5000))
def test_one_period_is_its_months_and_days(first: date, more: int) -> None:
    last = first + timedelta(days=more)
    length = service_length([(first, last)], date.max)
    assert anniversary(first, length.total_months) + timedelta(days=length.days) == last + DAY
    assert length.days <= 30
