"""Experience: which entries count, alternatives bound to levels, shares, continuity, doubts of the text."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from nqs_desktop import texts
from nqs_desktop.domain.candidate import Candidate, EmploymentRecord
from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.eligibility.context import CheckContext
from nqs_desktop.domain.eligibility.experience_check import check_experience
from nqs_desktop.domain.eligibility.report import Finding, Verdict
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.requirement import (
    ExperienceAlternative,
    ExperienceKind,
    IncludedExperience,
    Requirement,
    Strength,
)
from nqs_desktop.domain.ruling import FieldRuling
from tests.domain.cases import (
    GENERAL,
    HIGHER,
    MET,
    NOT_MET,
    ON,
    POSTGRADUATE,
    REVIEW,
    TVE,
    alternative,
    demand,
    diploma,
    entry,
    person,
)

DESIRABLE, EXAMPLE = Strength.DESIRABLE, Strength.EXAMPLE
THREE_YEARS = "2020-01-01..2022-12-31"


def found(candidate: Candidate, requirement: Requirement, context: CheckContext | None = None) -> Finding:
    return check_experience(candidate, requirement, ON, context or CheckContext())[0]


def verdict(candidate: Candidate, *alternatives: ExperienceAlternative) -> Verdict:
    return found(candidate, demand(*alternatives)).verdict


@pytest.mark.parametrize(
    ("days", "years", "expected"),
    [
        (THREE_YEARS, "3", MET),
        ("2020-01-01..2022-12-30", "3", NOT_MET),
        ("2026-01-01..", "0.5", MET),
        ("2026-01-02..", "0.5", NOT_MET),
        ("2020-01-01..", "0", MET),
        ("2026-01-01..", None, REVIEW),
        (THREE_YEARS, "3.01", NOT_MET),  # a fraction of a month is rounded up
    ],
)
def test_years(days: str, years: str | None, expected: Verdict) -> None:
    assert verdict(person(entry(days)), alternative(years)) is expected


def test_without_any_entry() -> None:
    assert verdict(person(), alternative("1")) is NOT_MET
    assert verdict(person(), alternative("0")) is MET
    assert verdict(person(), alternative(None)) is REVIEW
    assert found(person(), demand()).verdict is MET


@pytest.mark.parametrize(
    ("asked", "kinds", "expected"),
    [
        ("any", "", MET),
        ("specialty", "", NOT_MET),
        ("specialty", "specialty", MET),
        ("specialty managerial", "specialty", NOT_MET),
        ("specialty managerial", "managerial specialty civil_service", MET),
        ("any managerial", "managerial", MET),
        ("field", "field", MET),  # the text names no field
    ],
)
def test_kinds(asked: str, kinds: str, expected: Verdict) -> None:
    assert verdict(person(entry(THREE_YEARS, kinds)), alternative("3", asked)) is expected


def test_kinds_must_hold_for_the_same_years() -> None:
    apart = person(
        entry("2020-01-01..2021-12-31", "specialty"), entry("2022-01-01..2023-12-31", "managerial")
    )
    assert verdict(apart, alternative("2", "specialty managerial")) is NOT_MET


@pytest.mark.parametrize(
    ("work", "kind", "expected"),
    [
        (entry(THREE_YEARS, "field", "Комплаенс"), "field", MET),
        (entry(THREE_YEARS, "field", "комплаенс и риски"), "field", REVIEW),
        (entry(THREE_YEARS, "field", "торговля"), "field", REVIEW),
        (entry(THREE_YEARS, "field"), "field", REVIEW),
        (entry(THREE_YEARS, "", "комплаенс"), "field", NOT_MET),  # nobody set the kind
        (entry(THREE_YEARS, "position", position="Комплаенс"), "position", MET),
        (entry(THREE_YEARS, "position", position="Водитель"), "position", REVIEW),
        (
            entry(THREE_YEARS, "specialty"),
            "specialty",
            MET,
        ),  # a field where no kind asks for it is not looked at
    ],
)
def test_named_fields(work: EmploymentRecord, kind: str, expected: Verdict) -> None:
    assert verdict(person(work), alternative("3", kind, field="комплаенс")) is expected


def test_a_field_in_either_language_is_enough() -> None:
    work = replace(entry(THREE_YEARS, "field"), field=LocalizedText(kk="Құтқару ісі"))
    asked = replace(alternative("3", "field"), field=LocalizedText(kk="құтқару ісі", ru="спасательное дело"))
    assert verdict(person(work), asked) is MET


def test_rulings_on_fields_of_work() -> None:
    requirement = demand(alternative("3", "field", field="комплаенс"))
    work = person(entry(THREE_YEARS, "field", "внутренний контроль"))
    for fits, expected in ((True, MET), (False, NOT_MET)):
        ruled = CheckContext(rulings=(FieldRuling("комплаенс", "внутренний контроль", fits),))
        assert found(work, requirement, ruled).verdict is expected


@pytest.mark.parametrize(
    ("levels", "years", "expected"),
    [
        ((HIGHER,), 3, MET),
        ((HIGHER,), 2, NOT_MET),
        ((TVE,), 3, NOT_MET),
        ((TVE,), 5, MET),
        ((TVE, HIGHER), 3, MET),  # the highest level counts
        ((POSTGRADUATE,), 3, MET),
        ((GENERAL,), 9, NOT_MET),
        ((), 9, NOT_MET),
    ],
)
def test_alternatives_bound_to_levels(
    levels: tuple[EducationLevel, ...], years: int, expected: Verdict
) -> None:
    worked = entry(f"2010-01-01..{2009 + years}-12-31", "specialty")
    asked = (
        alternative("3", "specialty", levels=(HIGHER, POSTGRADUATE)),
        alternative("5", "specialty", levels=(TVE,)),
    )
    candidate = person(worked, *(diploma(level) for level in levels))
    assert verdict(candidate, *asked) is expected
    assert verdict(candidate, *asked[::-1]) is expected


def test_the_alternative_of_ones_own_level_is_named() -> None:
    asked = demand(alternative("3", levels=(HIGHER,)), alternative("5", levels=(TVE,)))
    finding = found(person(entry("2020-01-01..2021-12-31"), diploma(TVE)), asked)
    assert finding.needed["min_years"] == 5
    assert finding.reason.key == "eligibility.experience_short"


@pytest.mark.parametrize("strength", [DESIRABLE, EXAMPLE])
def test_wishes_never_make_unfit(strength: Strength) -> None:
    wish = alternative("3", "specialty", strength=strength)
    assert verdict(person(), wish) is REVIEW
    assert verdict(person(entry(THREE_YEARS, "specialty")), wish) is MET
    assert verdict(person(), replace(wish, education_levels=(HIGHER,))) is REVIEW


def test_of_which() -> None:
    share = IncludedExperience(Decimal(1), (ExperienceKind.MANAGERIAL,))
    asked = replace(alternative("3", "specialty"), including=(share,))
    led = entry("2020-01-01..2020-12-31", "specialty managerial")
    rest = entry("2021-01-01..2022-12-31", "specialty")
    assert verdict(person(led, rest), asked) is MET
    assert verdict(person(rest, entry("2020-01-01..2020-12-31", "specialty")), asked) is NOT_MET
    outside = entry("2020-01-01..2020-12-31", "managerial")  # not within the years by specialty
    assert verdict(person(outside, entry("2010-01-01..2019-12-31", "specialty")), asked) is NOT_MET
    unnamed = replace(asked, including=(replace(share, min_years=None),))
    assert verdict(person(led, rest), unnamed) is REVIEW
    assert verdict(person(led), unnamed) is NOT_MET


def test_a_second_demand_beside_the_first() -> None:
    share = IncludedExperience(Decimal(1), (ExperienceKind.MANAGERIAL,))
    asked = demand(
        replace(alternative("3", "specialty"), including=(share,)), doubts=("several_demands@experience",)
    )
    within = person(
        entry("2020-01-01..2020-12-31", "specialty managerial"), entry("2021-01-01..", "specialty")
    )
    beside = person(entry("2010-01-01..2010-12-31", "managerial"), entry("2021-01-01..", "specialty"))
    too_short = person(entry("2020-01-01..2020-12-31", "specialty managerial"))
    assert [found(one, asked).verdict for one in (within, beside, too_short)] == [MET, REVIEW, NOT_MET]


def test_continuous() -> None:
    asked = alternative("2", continuous=True)
    broken = person(entry("2020-01-01..2020-12-31"), entry("2021-06-01..2022-05-31"))
    assert verdict(broken, alternative("2")) is MET
    assert verdict(broken, asked) is NOT_MET
    assert verdict(person(entry("2020-01-01..2020-12-31"), entry("2021-01-01..2021-12-31")), asked) is MET
    assert verdict(person(), alternative("0", continuous=True)) is MET


def test_a_degree_instead_of_years() -> None:
    asked = (alternative("10"), alternative("0", extras=("degree",)))
    assert verdict(person(), *asked) is NOT_MET
    assert verdict(person(extras=(("degree", ""),)), *asked) is MET


@pytest.mark.parametrize(
    ("work", "years", "day"),
    [
        ("2024-01-01..", "3", date(2026, 12, 31)),
        ("2020-01-01..", "3", date(2022, 12, 31)),
        ("2024-01-01..2025-12-31", "3", None),
        ("2030-01-01..", "1", date(2030, 12, 31)),
        ("2020-01-01..", "0", None),
        ("2020-01-01..", None, None),
    ],
)
def test_met_from(work: str, years: str | None, day: date | None) -> None:
    assert found(person(entry(work)), demand(alternative(years))).met_from == day


def test_met_from_is_the_earliest_of_what_time_can_reach() -> None:
    asked = demand(alternative("3", levels=(HIGHER,)), alternative("5", levels=(TVE,)))
    finding = found(person(entry("2024-01-01.."), diploma(TVE)), asked)
    assert (finding.verdict, finding.met_from) == (NOT_MET, date(2028, 12, 31))


@pytest.mark.parametrize(
    ("doubt", "years", "worked", "expected"),
    [
        ("years_differ@experience:2 / 3", ("2",), 3, MET),
        ("years_differ@experience:2 / 3", ("2",), 2, REVIEW),
        ("years_differ@experience:2 / 3", ("2",), 1, NOT_MET),
        ("years_differ@experience:2 / 3", (None,), 3, MET),
        ("years_differ@experience:2 / 3", (None,), 2, REVIEW),
        ("years_differ@experience:3-5 / 1-3", ("3",), 3, MET),
        ("years_differ@experience:3-5 / 1-3", ("3",), 2, REVIEW),
        ("years_differ@experience:5", ("3",), 4, REVIEW),
        ("years_differ@experience", ("2", "3"), 3, MET),
        ("years_differ@experience", ("2", "3"), 2, REVIEW),
        ("years_differ@experience", ("2",), 9, REVIEW),  # the other reading is unknown
        ("contradiction@experience", ("2",), 9, REVIEW),
        ("depends@experience", ("2",), 9, REVIEW),
        ("text_missing@experience", ("2",), 9, REVIEW),
        ("text_missing@experience", ("2",), 1, NOT_MET),
        ("desirable@experience", ("2",), 2, MET),
        ("desirable@experience", ("2",), 1, NOT_MET),
        (
            "no_number@experience",
            ("2",),
            2,
            REVIEW,
        ),  # some experience of no stated length is asked for besides
        ("contradiction@competence", ("2",), 2, MET),
        ("no_number@experience", (), 9, REVIEW),
    ],
)
def test_doubts(doubt: str, years: tuple[str | None, ...], worked: int, expected: Verdict) -> None:
    requirement = demand(*(alternative(number) for number in years), doubts=(doubt,))
    assert found(person(entry(f"2010-01-01..{2009 + worked}-12-31")), requirement).verdict is expected


def test_met_from_where_the_languages_disagree_is_that_of_the_longer() -> None:
    requirement = demand(alternative("2"), doubts=("years_differ@experience:2 / 3",))
    assert found(person(entry("2024-01-01..")), requirement).met_from == date(2026, 12, 31)
    unknown = demand(alternative("2"), doubts=("contradiction@experience",))
    assert found(person(entry("2024-01-01..")), unknown).met_from is None


def test_found_counts_the_days_of_the_kind_asked_for_once() -> None:
    candidate = person(
        entry("2020-01-01..2020-12-31", "specialty"),
        entry("2020-07-01..2021-06-30", "specialty"),
        entry("2015-01-01..2015-12-31"),
    )
    finding, (only,) = check_experience(candidate, demand(alternative("3", "specialty")), ON, CheckContext())
    assert finding.found["experience_days"] == 366 + 181
    assert (finding.found["years"], finding.found["months"], finding.found["days"]) == (1, 6, 0)
    assert only.length.experience_days == 366 + 181
    assert finding.needed["min_years"] == 3


def test_reasons_are_sentences() -> None:
    finding = found(person(entry("2024-01-01..", "specialty")), demand(alternative("3", "specialty")))
    assert texts.say(finding.reason, "ru") == (
        "Стажа пока недостаточно: засчитано 2 года 6 месяцев 0 дней; требуется 3 года (по специальности). "
        "По внесённым записям будет достаточно с 31.12.2026."
    )


def test_time_does_not_help_where_the_bound_extra_has_run_out_by_then() -> None:
    requirement = demand(alternative("2", extras=("certificate",)))
    for until, day in (("2027-06-29", None), ("2027-06-30", date(2027, 6, 30)), ("", date(2027, 6, 30))):
        finding = found(person(entry("2025-07-01.."), extras=(("certificate", until),)), requirement)
        assert (finding.verdict, finding.met_from) == (NOT_MET, day)


def test_what_is_met_without_years_is_not_met_from_a_later_day() -> None:
    requirement = demand(alternative("0", levels=(HIGHER,)), alternative("3", levels=(TVE,)))
    finding = found(person(diploma(HIGHER), entry("2026-01-01..")), requirement)
    assert (finding.verdict, finding.met_from) == (MET, None)
    finding = found(person(diploma(TVE), entry("2026-01-01..")), requirement)
    assert (finding.verdict, finding.met_from) == (NOT_MET, date(2028, 12, 31))
