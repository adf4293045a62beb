"""Kazakhstan's days off as the library has them, against days that were looked up by hand."""

from datetime import date

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.working_days import WorkCalendar, add_working_days
from nqs_desktop.importers.public_holidays import knows_moved_days, special_days


def test_holidays_bear_their_names_in_both_languages() -> None:
    days = {one.day: one for one in special_days(2026)}
    nauryz = days[date(2026, 3, 22)]
    assert (nauryz.name.kk, nauryz.is_working, nauryz.estimated) == ("Наурыз мейрамы", False, False)
    assert days[date(2026, 12, 16)].name.get(Language.RU) == "День Независимости"
    assert list(days) == sorted(days)


def test_every_holiday_of_the_years_in_use_has_a_russian_name() -> None:
    missing = {one.name.kk for year in range(2023, 2035) for one in special_days(year) if one.name.missing}
    assert not missing


def test_a_holiday_on_a_weekend_gives_the_next_working_day() -> None:
    monday = next(one for one in special_days(2024) if one.day == date(2024, 3, 25))
    assert not monday.is_working
    assert (monday.name.kk or "").startswith("Наурыз мейрамы")


def test_moved_days_are_a_day_off_and_a_day_that_is_worked() -> None:
    days = {one.day: one.is_working for one in special_days(2024)}
    assert days[date(2024, 5, 8)] is False
    assert days[date(2024, 5, 4)] is True
    sunday = next(one for one in special_days(2025) if one.is_working)
    assert sunday.day == date(2025, 1, 5)
    assert "03.01.2025" in (sunday.name.ru or "")
    assert [one.day for one in special_days(2013) if one.is_working][-1] == date(2013, 12, 28)


def test_it_tells_of_which_years_it_knows_the_moved_days() -> None:
    assert knows_moved_days(2024)
    assert knows_moved_days(2025)
    assert not knows_moved_days(2060)


def test_kurban_ait_of_years_ahead_is_estimated() -> None:
    guessed = [one for one in special_days(2040) if one.estimated]
    assert guessed
    assert all((one.name.kk or "").startswith("Құрбан айт") for one in guessed)
    assert not any(one.estimated for one in special_days(2024))


def test_the_sixty_days_of_the_preparation_with_the_calendars_of_three_years() -> None:
    days = [one for year in (2024, 2025, 2026) for one in special_days(year)]
    calendar = WorkCalendar.of(days)
    assert add_working_days(calendar, date(2024, 2, 12), 60) == date(2024, 5, 15)
    # 2025: March 16 (10, 21, 24 and 25 are off), April 22, May 19 (1, 7 and 9 are off), June 2 to 4.
    assert add_working_days(calendar, date(2025, 3, 3), 60) == date(2025, 6, 4)
    # 2026: September 22, October 21 (26 is off), November 17.
    assert add_working_days(calendar, date(2026, 8, 31), 60) == date(2026, 11, 24)
