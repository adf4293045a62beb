"""Shares of the experience that must lie within the last months before the day asked."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from nqs_desktop import texts
from nqs_desktop.domain.eligibility.context import CheckContext
from nqs_desktop.domain.eligibility.experience_check import check_experience
from nqs_desktop.domain.eligibility.experience_completion import window_start
from nqs_desktop.domain.eligibility.report import Finding, Verdict
from nqs_desktop.domain.requirement import ExperienceAlternative, ExperienceKind, IncludedExperience
from tests.domain.cases import MET, NOT_MET, ON, REVIEW, alternative, demand, entry, person


def asked(years: str, share: str, months: int, kind: str = "managerial") -> ExperienceAlternative:
    within = IncludedExperience(Decimal(share), (ExperienceKind(kind),), last_months=months)
    return replace(alternative(years), including=(within,))


def found(one: ExperienceAlternative, *days: str, on: date = ON) -> Finding:
    entries = [entry(*day.split(" ", 1)) for day in days]
    return check_experience(person(*entries), demand(one), on, CheckContext())[0]


@pytest.mark.parametrize(
    ("on", "months", "first"),
    [
        (date(2026, 6, 30), 12, date(2025, 7, 1)),
        (date(2026, 2, 28), 12, date(2025, 3, 1)),
        (date(2024, 2, 29), 1, date(2024, 2, 1)),
        (date(2024, 12, 30), 10, date(2024, 2, 29)),
        (date(2026, 6, 15), 36, date(2023, 6, 16)),
        (date(20, 1, 1), 600, date.min),
    ],
)
def test_the_last_months_end_with_the_day_asked(on: date, months: int, first: date) -> None:
    assert window_start(on, months) == first


@pytest.mark.parametrize(
    ("worked", "expected", "met_from"),
    [
        ("2018-01-01.. managerial", MET, date(2020, 12, 31)),
        ("2018-01-01..2025-12-31 managerial", NOT_MET, None),  # six of the last twelve months are missing
        ("2018-01-01..2026-06-30 managerial", MET, date(2020, 12, 31)),
        ("2018-01-01..2026-06-29 managerial", NOT_MET, None),  # one day is missing on the day asked
        ("2025-09-01.. managerial", NOT_MET, date(2028, 8, 31)),
    ],
)
def test_a_year_within_the_last_twelve_months(worked: str, expected: Verdict, met_from: date | None) -> None:
    finding = found(asked("3", "1", 12), worked)
    assert (finding.verdict, finding.met_from) == (expected, met_from)


def test_work_that_begins_again_is_waited_for() -> None:
    one = asked("3", "0.5", 12)
    before, again = "2018-01-01..2024-12-31 managerial", "2026-03-01.. managerial"
    finding = found(one, before, again)
    assert (finding.verdict, finding.met_from) == (NOT_MET, date(2026, 8, 31))
    assert found(one, before, again, on=date(2026, 8, 30)).verdict is NOT_MET
    assert found(one, before, again, on=date(2026, 8, 31)).verdict is MET


def test_what_was_met_can_be_lost_by_waiting_and_come_back() -> None:
    one = asked("1", "1", 24)
    work = ("2020-01-01..2022-12-31 managerial", "2027-01-01..2028-12-31 managerial")
    verdicts = [found(one, *work, on=date(year, 12, 31)).verdict for year in (2023, 2025, 2028)]
    assert verdicts == [MET, NOT_MET, MET]
    assert found(one, *work).met_from == date(2027, 12, 31)


def test_another_entry_takes_nothing_away() -> None:
    one = asked("3", "1", 12)
    led = "2018-01-01.. managerial"
    assert found(one, led, "2026-01-01..2026-03-31", "2019-01-01..2019-12-31 specialty").verdict is MET


def test_a_share_of_another_field_is_for_a_human_within_the_months_too() -> None:
    share = IncludedExperience(
        Decimal(1), (ExperienceKind.FIELD,), alternative("1", field="право").field, last_months=12
    )
    one = replace(alternative("3"), including=(share,))
    late = check_experience(
        person(entry("2018-01-01..", "field", "экономика")), demand(one), ON, CheckContext()
    )
    early = check_experience(
        person(entry("2018-01-01..2024-12-31", "field", "экономика")), demand(one), ON, CheckContext()
    )
    assert (late[0].verdict, early[0].verdict) == (REVIEW, NOT_MET)


def test_without_interruption() -> None:
    one = replace(asked("2", "1", 12), continuous=True)
    assert found(one, "2023-01-01.. managerial").verdict is MET
    broken = ("2023-01-01..2025-12-31 managerial", "2026-02-01.. managerial")
    assert (found(one, *broken).verdict, found(one, *broken).met_from) == (NOT_MET, date(2028, 1, 31))
    assert found(replace(alternative("0"), continuous=True)).verdict is MET


def test_the_arithmetic_of_each_share_is_shown() -> None:
    one = asked("3", "1", 12)
    finding = found(one, "2018-01-01..2024-12-31", "2026-01-01.. managerial")
    (share,) = finding.alternatives[0].shares
    assert (share.verdict, share.length.total_months, share.length.days) == (NOT_MET, 6, 0)
    assert texts.say(finding.reason, "ru").startswith(
        "Стажа пока недостаточно: засчитано 7 лет 6 месяцев 0 дней, в том числе 0 лет 6 месяцев 0 дней "
        "(на руководящих должностях); требуется 3 года (общий), в том числе 1 год (на руководящих "
        "должностях) в течение 12 месяцев, предшествующих дню проверки."
    )
