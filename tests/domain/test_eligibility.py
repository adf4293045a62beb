"""The whole check: what must hold for every candidate, position and day."""

import json
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nqs_desktop import texts
from nqs_desktop.domain.candidate import Candidate, CandidateExtra, EmploymentRecord
from nqs_desktop.domain.check_context import CheckContext
from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.eligibility import check
from nqs_desktop.domain.eligibility_report import Eligibility, Verdict, requirement_name, verdict_name
from nqs_desktop.domain.localized import LocalizedList, LocalizedText
from nqs_desktop.domain.requirement import (
    EducationDemand,
    ExperienceAlternative,
    ExperienceDemand,
    ExperienceKind,
    Extra,
    ExtraKind,
    IncludedExperience,
    Requirement,
    RequirementPart,
    ReviewReason,
    Strength,
)
from nqs_desktop.domain.specialty_check import SpecialtyList
from tests.domain.cases import (
    HIGHER,
    MET,
    NOT_MET,
    ON,
    REVIEW,
    TVE,
    alternative,
    demand,
    diploma,
    entry,
    person,
    position,
)

CONTEXT = CheckContext(SpecialtyList([]))
NAMES = ("право", "Международное право", "Ветеринария", "экономика", "")


def checked(candidate: Candidate, requirement: Requirement, on: date = ON) -> Eligibility:
    return check(candidate, position(requirement), on, CONTEXT)


@pytest.mark.parametrize(("year", "verdict"), [(2025, MET), (2026, MET), (2027, NOT_MET), (None, MET)])
def test_a_diploma_of_a_later_year_does_not_count_yet(year: int | None, verdict: Verdict) -> None:
    candidate = person(diploma(HIGHER, "Право", year=year))
    levels = Requirement(education=EducationDemand(levels=(HIGHER,)))
    assert checked(candidate, levels).items[0].verdict is verdict


def test_a_position_that_demands_nothing_is_met() -> None:
    assert checked(person(), demand()).verdict is MET


@pytest.mark.parametrize(
    ("candidate", "expected"),
    [
        (person(diploma(HIGHER, "Право"), entry("2020-01-01..", "specialty")), MET),
        (person(diploma(HIGHER, "Международное право"), entry("2020-01-01..", "specialty")), REVIEW),
        (person(diploma(HIGHER, "Международное право"), entry("2025-01-01..", "specialty")), NOT_MET),
        (person(diploma(TVE, "Право"), entry("2020-01-01..", "specialty")), NOT_MET),
    ],
)
def test_whole_verdict(candidate: Candidate, expected: Verdict) -> None:
    requirement = demand(alternative("3", "specialty"), levels=(HIGHER,), fields=("право",))
    result = checked(candidate, requirement)
    assert result.verdict is expected
    assert [item.requirement for item in result.items][:2] == ["education_level", "education_field"]


diplomas = st.builds(
    EducationRecord,
    level=st.sampled_from(EducationLevel),
    specialty=st.builds(LocalizedText, ru=st.sampled_from(NAMES)),
    study_form=st.none() | st.sampled_from(StudyForm),
    year=st.none() | st.integers(2000, 2026),
)
kinds = st.lists(st.sampled_from(ExperienceKind), max_size=3, unique=True).map(tuple)
days = st.dates(date(2010, 1, 1), date(2028, 12, 31))


@st.composite
def employments(draw: st.DrawFn) -> EmploymentRecord:
    start = draw(days)
    end = draw(st.none() | st.integers(0, 1500).map(lambda more: start + timedelta(days=more)))
    field = LocalizedText(ru=draw(st.sampled_from(NAMES)))
    return EmploymentRecord("employer", "", start, end, draw(kinds), field)


owned_extras = st.sampled_from(("clearance", "degree", "driving_licence:B", "driving_licence")).map(
    lambda code: CandidateExtra(Extra.parse(code))
)
candidates = st.builds(
    Candidate,
    key=st.just("c"),
    name=st.just("n"),
    birth_date=st.none() | st.dates(date(1960, 1, 1), date(2010, 1, 1)),
    education=st.lists(diplomas, max_size=3).map(tuple),
    employment=st.lists(employments(), max_size=4).map(tuple),
    extras=st.lists(owned_extras, max_size=3).map(tuple),
)
asked_kinds = kinds.filter(bool)
numbers = st.none() | st.sampled_from([Decimal(number) for number in ("0", "0.5", "1", "3", "5")])
shares = st.builds(IncludedExperience, min_years=numbers, kinds=asked_kinds)
alternatives = st.builds(
    ExperienceAlternative,
    min_years=numbers,
    kinds=asked_kinds,
    field=st.builds(LocalizedText, ru=st.sampled_from(NAMES)),
    education_levels=st.lists(st.sampled_from(EducationLevel), max_size=2).map(tuple),
    strength=st.sampled_from(Strength),
    including=st.lists(shares, max_size=1).map(tuple),
    continuous=st.booleans(),
    extras=st.sampled_from(((), (Extra(ExtraKind.DEGREE),))),
)
doubts = st.builds(
    ReviewReason,
    code=st.sampled_from(
        [
            "years_differ",
            "levels_differ",
            "fields_differ",
            "text_missing",
            "contradiction",
            "depends",
            "desirable",
            "example",
            "several_demands",
            "unknown_level",
            "no_number",
        ]
    ),
    part=st.sampled_from((RequirementPart.EDUCATION, RequirementPart.EXPERIENCE)),
    detail=st.sampled_from(("", "1 / 3", "higher / tve", "право")),
)
firm_requirements = st.builds(
    Requirement,
    education=st.builds(
        EducationDemand,
        levels=st.lists(st.sampled_from(EducationLevel), max_size=2, unique=True).map(tuple),
        fields=st.builds(
            LocalizedList, ru=st.lists(st.sampled_from(NAMES[:-1]), max_size=2, unique=True).map(tuple)
        ),
        fields_open=st.booleans(),
    ),
    experience=st.builds(ExperienceDemand, alternatives=st.lists(alternatives, max_size=3).map(tuple)),
    extras=st.lists(
        st.sampled_from(("clearance", "driving_licence:B|C", "driving_licence", "min_age:18")).map(
            Extra.parse
        ),
        max_size=2,
    ).map(tuple),
)
requirements = st.builds(
    lambda requirement, reasons: replace(requirement, review_reasons=tuple(reasons)),
    firm_requirements,
    st.lists(doubts, max_size=2),
)


@given(candidates, requirements)
def test_whole_follows_from_the_items(candidate: Candidate, requirement: Requirement) -> None:
    result = checked(candidate, requirement)
    verdicts = {item.verdict for item in result.items}
    assert (result.verdict is MET) == (verdicts == {MET})
    assert (result.verdict is NOT_MET) == (NOT_MET in verdicts)


@given(candidates, requirements)
def test_order_of_the_records_never_matters(candidate: Candidate, requirement: Requirement) -> None:
    turned = replace(
        candidate,
        education=candidate.education[::-1],
        employment=candidate.employment[::-1],
        extras=candidate.extras[::-1],
    )
    assert checked(turned, requirement) == checked(candidate, requirement)


@given(candidates, requirements, diplomas, st.sampled_from(ExperienceKind), owned_extras)
def test_more_qualification_never_lowers_a_verdict(
    candidate: Candidate,
    requirement: Requirement,
    another: EducationRecord,
    kind: ExperienceKind,
    extra: CandidateExtra,
) -> None:
    before = checked(candidate, requirement).verdict.rank
    earlier = EmploymentRecord("first", "", date(2000, 1, 1), date(2003, 5, 5), (kind,))
    for grown in (
        replace(candidate, education=(*candidate.education, another)),
        replace(candidate, employment=(*candidate.employment, earlier)),
        replace(candidate, extras=(*candidate.extras, extra)),
    ):
        assert checked(grown, requirement).verdict.rank >= before


@given(candidates, requirements, days)
def test_a_later_day_never_lowers_a_verdict(candidate: Candidate, requirement: Requirement, on: date) -> None:
    before = checked(candidate, requirement, on).verdict.rank
    assert checked(candidate, requirement, on + timedelta(days=1)).verdict.rank >= before


@given(candidates, requirements, days)
def test_met_from_is_when_the_item_becomes_met(
    candidate: Candidate, requirement: Requirement, on: date
) -> None:
    for item in checked(candidate, requirement, on).items:
        if item.met_from and item.met_from <= on:
            assert item.verdict is MET
        elif item.met_from and item.requirement == "experience":
            later = checked(candidate, requirement, item.met_from)
            assert {one.requirement: one.verdict for one in later.items}["experience"] is MET


@given(candidates, requirements)
def test_a_doubt_is_never_decided_into_not_met_by_a_wish(
    candidate: Candidate, requirement: Requirement
) -> None:
    wishes = tuple(replace(one, strength=Strength.DESIRABLE) for one in requirement.experience.alternatives)
    wished = replace(requirement, experience=ExperienceDemand(wishes))
    found = {item.requirement: item.verdict for item in checked(candidate, wished).items}
    assert found["experience"] is not NOT_MET


@settings(max_examples=60)
@given(candidates, firm_requirements)
def test_every_reason_can_be_said_and_every_value_written(
    candidate: Candidate, requirement: Requirement
) -> None:
    result = checked(candidate, requirement)
    for language in texts.LANGUAGES:
        for item in result.items:
            assert texts.say(item.reason, language)
            assert texts.say(requirement_name(item.requirement), language)
            assert texts.say(verdict_name(item.verdict), language)
            json.dumps([dict(item.found), dict(item.needed)])
        for found in result.alternatives:
            assert texts.say(found.reason, language)
            assert all(texts.say(line, language) for line in found.length.lines())
