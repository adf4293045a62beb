"""What candidates, positions and demands may not say, and what deserves a second look."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import reduce

import pytest

from nqs_desktop import texts
from nqs_desktop.domain import candidate_rules, requirement_rules, staffing_rules
from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.requirement import (
    DemandGroup,
    EducationDemand,
    ExperienceKind,
    Extra,
    ExtraDemand,
    ExtraKind,
    IncludedExperience,
    Joint,
    Requirement,
    Strength,
)
from nqs_desktop.domain.requirement_structure import with_structure
from nqs_desktop.domain.staffing import Organisation, StaffPosition
from tests.domain.cases import alternative, demand, diploma, entry, person, position

TODAY = date(2026, 6, 30)
BORN = date(1990, 1, 1)
CLEARANCE = ExtraDemand(Extra(ExtraKind.CLEARANCE), Strength.DESIRABLE)


def keys(messages: Iterable[Message]) -> list[str]:
    """The names of the messages; each can be said in the three languages."""
    said = list(messages)
    for one in said:
        assert all(texts.say(one, language) for language in texts.LANGUAGES)
    return [one.key.partition(".")[2] for one in said]


@pytest.mark.parametrize(
    ("candidate", "faults"),
    [
        (person(), []),
        (replace(person(), name="  "), ["no_name"]),
        (replace(person(), iin="900101300017"), []),
        (replace(person(), iin="900101300016"), ["iin_check_digit"]),
        (replace(person(), iin="900101300016", iin_override="printed so on the identity card"), []),
        (replace(person(), iin="900101300016", iin_override=" "), ["iin_check_digit"]),
        (replace(person(), iin="90010130001"), ["iin_not_twelve_digits"]),
        (replace(person(), iin="90010130001", iin_override="reason"), ["iin_not_twelve_digits"]),
        (person(birth_date=date(2026, 7, 1)), ["birth_in_future"]),
        (person(entry("2020-01-02..2020-01-01")), ["dates_in_wrong_order"]),
        (person(entry("2020-01-01..2020-01-01")), []),
        (person(entry("1989-01-01.."), birth_date=BORN), ["work_before_birth"]),
        (person(diploma(year=1989), birth_date=BORN), ["diploma_before_birth"]),
        (person(diploma(year=2027)), ["diploma_in_future"]),
        (person(diploma(year=2026)), []),
        (person(entry("2030-01-01..")), []),  # future entries are recorded: the check counts from them on
    ],
)
def test_faults_of_a_candidate(candidate: Candidate, faults: list[str]) -> None:
    assert keys(candidate_rules.faults(candidate, TODAY)) == faults


def test_a_number_that_is_never_given_out() -> None:
    eleven = "90010130080"  # both weightings give 10
    assert keys(candidate_rules.faults(replace(person(), iin=f"{eleven}0"), TODAY)) == ["iin_impossible"]


@pytest.mark.parametrize(
    ("candidate", "doubts"),
    [
        (person(entry("2020-01-01..2020-12-31", "any"), entry("2021-01-01..", "any")), []),
        (person(entry("2020-01-01..2020-12-31", "any"), entry("2020-12-31..", "any")), ["work_overlaps"]),
        (replace(person(birth_date=BORN), iin="900101300017"), []),
        (replace(person(birth_date=date(1991, 1, 1)), iin="900101300017"), ["iin_other_birth"]),
        (replace(person(), iin="900101300016", iin_override="r"), ["iin_overridden"]),
        (replace(person(), iin="900101300016"), []),  # a fault, and nobody has kept it yet
        (person(entry("2030-01-01..", "any")), ["work_in_future"]),
        (person(entry("2020-01-01..")), ["kinds_not_set"]),
        (person(entry("2000-01-01..", "any"), birth_date=BORN), ["worked_as_child"]),
    ],
)
def test_doubts_about_a_candidate(candidate: Candidate, doubts: list[str]) -> None:
    assert keys(candidate_rules.doubts(candidate, TODAY)) == doubts


def test_a_long_entry_overlaps_all_that_lie_within_it() -> None:
    within = [entry(f"{year}-01-01..{year}-12-31", "any") for year in (2011, 2013, 2015)]
    found = candidate_rules.doubts(person(entry("2010-01-01..2020-12-31", "any"), *within), TODAY)
    assert [one.values["second"] for one in found] == [2, 3, 4]


def share(years: str, kinds: tuple[ExperienceKind, ...] = (ExperienceKind.MANAGERIAL,)) -> IncludedExperience:
    return IncludedExperience(Decimal(years), kinds)


@pytest.mark.parametrize(
    ("requirement", "faults"),
    [
        (demand(), []),
        (demand(alternative("3", "specialty")), []),
        (demand(alternative(None)), []),
        (demand(alternative("3", "")), ["no_kinds"]),
        (demand(alternative("-1")), ["wrong_years"]),
        (demand(alternative("51")), ["wrong_years"]),
        (demand(replace(alternative("3"), min_years=Decimal("NaN"))), ["wrong_years"]),
        (demand(replace(alternative("3"), max_years=Decimal(2))), ["years_in_wrong_order"]),
        (demand(replace(alternative("3"), max_years=Decimal(3))), []),
        (demand(replace(alternative("3"), including=(share("4"),))), ["share_too_long"]),
        (demand(replace(alternative("3"), including=(share("1", ()),))), ["no_kinds"]),
        (demand(extras=("driving_licence:B|C", "clearance", "min_age:18")), []),
        (demand(extras=("driving_licence:Z",)), ["wrong_licence"]),
        (demand(extras=("min_age",)), ["wrong_age"]),
        (demand(extras=("min_age:7",)), ["wrong_age"]),
        (demand(extras=("clearance", "clearance")), ["extra_repeated"]),
        (demand(alternative("3", extras=("driving_licence:Z",))), ["wrong_licence"]),
    ],
)
def test_faults_of_a_demand(requirement: Requirement, faults: list[str]) -> None:
    assert keys(requirement_rules.faults(requirement)) == faults
    assert keys(staffing_rules.faults(position(requirement))) == faults


EMPTY = DemandGroup(Joint.EVERY)
DEEP = reduce(lambda inner, _: DemandGroup(Joint.ANY, (inner, inner)), range(8), EMPTY)


def of_education(**cells: object) -> Requirement:
    return Requirement(education=EducationDemand(**cells))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("requirement", "faults"),
    [
        (
            of_education(specialties=("0101000", "6B041", "6В042")),
            [],
        ),  # a Cyrillic letter is read as its twin
        (of_education(specialties=("право",)), ["wrong_specialty_code"]),
        (of_education(specialties=("ABC",)), ["wrong_specialty_code"]),
        (of_education(specialties=("0101000", "01 01000")), ["specialty_code_repeated"]),
        (demand(extras=("min_age:18", "max_age:45")), []),
        (demand(extras=("min_age:46", "max_age:45")), ["ages_in_wrong_order"]),
        (demand(extras=("max_age:7",)), ["wrong_max_age"]),
        (demand(replace(alternative("3"), including=(replace(share("1"), last_months=12),))), []),
        (
            demand(replace(alternative("3"), including=(replace(share("1"), last_months=601),))),
            ["wrong_last_months"],
        ),
        (
            demand(replace(alternative("3"), including=(replace(share("1"), last_months=11),))),
            ["share_beyond_window"],
        ),
        (Requirement(structure=DemandGroup(Joint.EVERY, (EMPTY,))), ["empty_group"]),
        (Requirement(structure=DEEP), ["too_deep", "empty_group"]),
        (
            Requirement(extras=(CLEARANCE.extra,), wished_extras=(CLEARANCE,)),
            ["extra_repeated"],
        ),
    ],
)
def test_faults_of_what_the_cells_alone_do_not_say(requirement: Requirement, faults: list[str]) -> None:
    assert keys(requirement_rules.faults(requirement)) == faults


def test_doubts_about_levels_and_structures() -> None:
    higher, tve = EducationLevel.HIGHER, EducationLevel.TVE
    assert keys(requirement_rules.doubts(of_education(levels=(higher, tve), accepted=(tve,)))) == [
        "named_not_accepted"
    ]
    choice = DemandGroup(Joint.ANY, (CLEARANCE, EducationDemand((higher,))))
    stored = with_structure(Requirement(), choice)
    assert keys(requirement_rules.doubts(stored)) == []
    assert keys(requirement_rules.doubts(replace(stored, wished_extras=()))) == ["structure_differs"]


def test_doubts_about_a_demand() -> None:
    requirement = demand(alternative("3", "field"), alternative("3", "any", field="комплаенс"))
    assert keys(requirement_rules.doubts(requirement)) == ["field_unnamed", "field_unused"]


BARE = position(demand())


@pytest.mark.parametrize(
    ("changed", "faults"),
    [
        (BARE, []),
        (replace(BARE, title=LocalizedText()), ["no_title"]),
        (replace(BARE, units=Decimal("0.25")), []),
        (replace(BARE, units=Decimal("-1")), ["wrong_units"]),
        (replace(BARE, units=Decimal("Infinity")), ["wrong_units"]),
        (replace(BARE, occupied=Decimal("0.5")), []),
        (replace(BARE, occupied=Decimal("-1")), ["wrong_occupied"]),
        (replace(BARE, occupied=Decimal("NaN")), ["wrong_occupied"]),
        (replace(BARE, occupation_code="2147-1-001", register_link="B2-3"), []),
        (replace(BARE, occupation_code="Х1000"), []),
        (replace(BARE, occupation_code="21-47"), ["wrong_occupation_code"]),
        (replace(BARE, register_link="E1"), ["wrong_register_place"]),
    ],
)
def test_faults_of_a_position(changed: StaffPosition, faults: list[str]) -> None:
    assert keys(staffing_rules.faults(changed)) == faults


@pytest.mark.parametrize(
    ("number", "faults"),
    [("", []), ("123456789012", []), ("12345678901", ["wrong_bin"]), ("x" * 12, ["wrong_bin"])],
)
def test_a_business_number_has_twelve_digits(number: str, faults: list[str]) -> None:
    organisation = Organisation("", LocalizedText(ru="мекеме"), number)
    assert keys(staffing_rules.organisation_faults(organisation)) == faults
    assert keys(staffing_rules.organisation_faults(Organisation("", LocalizedText()))) == ["no_name"]


def test_doubts_about_a_position() -> None:
    both = LocalizedText("маман", "специалист")
    assert keys(staffing_rules.doubts(BARE)) == ["title_missing_kk"]
    differ = replace(BARE, title=both, number=LocalizedText("42", "43"), units=Decimal(0))
    assert keys(staffing_rules.doubts(differ)) == ["numbers_differ", "no_units"]
    crowded = replace(BARE, title=both, units=Decimal(1), occupied=Decimal("1.5"))
    assert keys(staffing_rules.doubts(crowded)) == ["more_occupied"]
    assert crowded.vacant == 0
    assert replace(crowded, occupied=Decimal("0.25")).vacant == Decimal("0.75")
    one = replace(BARE, title=both, number=LocalizedText(kk="42"))
    assert keys(staffing_rules.doubts(one)) == ["number_missing_ru"]
