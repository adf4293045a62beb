"""The whole check: what its verdict follows from."""

from datetime import date

import pytest

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.eligibility.check import check
from nqs_desktop.domain.eligibility.context import CheckContext
from nqs_desktop.domain.eligibility.report import Eligibility, Verdict
from nqs_desktop.domain.eligibility.specialty_check import SpecialtyList
from nqs_desktop.domain.requirement import EducationDemand, Requirement
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
