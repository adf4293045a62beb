"""The check of demands that are joined freely, and what people decided on the findings."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from nqs_desktop import texts
from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.decision import Decision
from nqs_desktop.domain.eligibility.check import check
from nqs_desktop.domain.eligibility.context import CheckContext
from nqs_desktop.domain.eligibility.decided_findings import decision_basis
from nqs_desktop.domain.eligibility.report import COMBINATION, Eligibility, Finding, Verdict
from nqs_desktop.domain.localized import LocalizedList, LocalizedText
from nqs_desktop.domain.requirement import (
    Demand,
    DemandGroup,
    EducationDemand,
    ExperienceDemand,
    Extra,
    ExtraDemand,
    ExtraKind,
    Joint,
    Requirement,
    RequirementPart,
    ReviewReason,
    Strength,
)
from nqs_desktop.domain.requirement_structure import with_structure
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

LAW = EducationDemand((HIGHER,), LocalizedList(ru=("право",)))
TECHNICAL = EducationDemand((TVE,))
CLEARANCE = ExtraDemand(Extra(ExtraKind.CLEARANCE))
LICENCE = ExtraDemand(Extra(ExtraKind.DRIVING_LICENCE, "B"))
AT = datetime(2026, 5, 1, tzinfo=UTC)


def tree(joint: Joint, *parts: Demand) -> DemandGroup:
    return DemandGroup(joint, parts)


EITHER = tree(
    Joint.ANY,
    tree(Joint.EVERY, LAW, alternative("1")),
    tree(Joint.EVERY, TECHNICAL, alternative("5"), CLEARANCE),
)


def asked(*parts: Demand) -> Requirement:
    education, experience = LocalizedText(ru="образование"), LocalizedText(ru="стаж")
    cells = Requirement(
        education=EducationDemand(text=education), experience=ExperienceDemand((), experience)
    )
    return with_structure(cells, tree(Joint.EVERY, *parts))


def checked(candidate: Candidate, requirement: Requirement, *decisions: Decision) -> Eligibility:
    return check(candidate, position(requirement), ON, CheckContext(), decisions)


def item(result: Eligibility, name: str) -> Finding:
    return next(one for one in result.items if one.requirement == name)


@pytest.mark.parametrize(
    ("candidate", "expected"),
    [
        (person(diploma(HIGHER, "Право"), entry("2024-01-01..")), MET),
        (person(diploma(HIGHER, "Право"), entry("2026-01-01..")), NOT_MET),
        (person(diploma(HIGHER, "Международное право"), entry("2024-01-01..")), REVIEW),
        (person(diploma(TVE), entry("2020-01-01.."), extras=(("clearance", ""),)), MET),
        (person(diploma(TVE), entry("2020-01-01..")), NOT_MET),
        # the years of one option and the education of the other make neither
        (person(diploma(TVE), entry("2024-01-01.."), extras=(("clearance", ""),)), NOT_MET),
    ],
)
def test_one_whole_option_is_enough(candidate: Candidate, expected: Verdict) -> None:
    result = checked(candidate, asked(EITHER))
    assert [one.requirement for one in result.items] == [COMBINATION]
    assert result.verdict is expected


def test_every_option_is_shown_with_its_findings() -> None:
    result = checked(person(diploma(HIGHER, "Право"), entry("2024-01-01..")), asked(EITHER))
    combination = item(result, COMBINATION)
    assert [part.verdict for part in combination.parts] == [MET, NOT_MET]
    names = [one.requirement for one in combination.parts[1].items]
    assert names == ["education_level", "education_field", "experience", "clearance"]
    assert combination.words == LocalizedText(ru="образование\nстаж")
    assert combination.found["option"] == 1
    assert len(result.alternatives) == 2
    assert texts.say(combination.reason, "ru").startswith("Выполнен вариант 1 из 2.")


def test_time_helps_an_option_where_nothing_else_is_lacking_then() -> None:
    lasting = person(diploma(TVE), entry("2023-01-01.."), extras=(("clearance", "2027-12-31"),))
    assert item(checked(lasting, asked(EITHER)), COMBINATION).met_from == date(2027, 12, 31)
    expiring = person(diploma(TVE), entry("2023-01-01.."), extras=(("clearance", "2027-12-30"),))
    assert item(checked(expiring, asked(EITHER)), COMBINATION).met_from is None


def test_several_demands_of_a_kind_have_names_of_their_own() -> None:
    both = asked(LAW, TECHNICAL, alternative("3", "specialty"), alternative("1", "managerial"))
    result = checked(person(diploma(HIGHER, "Право"), diploma(TVE), entry("2022-01-01..", "specialty")), both)
    found = {one.requirement: one.verdict for one in result.items}
    assert found["experience"] is MET
    assert found["experience:2"] is NOT_MET
    assert {"education_level", "education_level:2", "education_field:2"} <= set(found)


def test_doubts_reach_the_demands_of_a_tree() -> None:
    reason = ReviewReason("text_missing", RequirementPart.EXPERIENCE, "kk")
    doubted = replace(asked(EITHER), review_reasons=(reason,))
    assert checked(person(diploma(HIGHER, "Право"), entry("2024-01-01..")), doubted).verdict is REVIEW
    extras_only = replace(asked(tree(Joint.ANY, CLEARANCE, LICENCE)), review_reasons=(reason,))
    assert item(checked(person(), extras_only), "experience").verdict is REVIEW


def test_alternatives_of_experience_alone_are_one_item() -> None:
    result = checked(person(entry("2024-01-01..")), asked(alternative("1"), CLEARANCE))
    assert [one.requirement for one in result.items][2:] == ["experience", "clearance"]
    (entry_found,) = item(result, "experience").alternatives[0].entries
    assert entry_found.record.employer == "employer"
    assert item(result, "experience").proof == ("employer, 01.01.2024 – …",)


# --- decisions ---

REVIEWED = demand(levels=(HIGHER,), fields=("право",))
LAWYER = person(diploma(HIGHER, "Международное право"))


def decision(
    verdict: Verdict = MET,
    name: str = "education_field",
    candidate: Candidate = LAWYER,
    requirement: Requirement = REVIEWED,
) -> Decision:
    basis = decision_basis(name, candidate, requirement)
    return Decision(candidate.key, "p", name, verdict, "приложение к диплому", basis, "Ахметова", AT)


@pytest.mark.parametrize("verdict", [MET, NOT_MET])
def test_a_decision_counts_beside_the_programs_own_verdict(verdict: Verdict) -> None:
    result = checked(LAWYER, REVIEWED, decision(verdict))
    field = item(result, "education_field")
    assert (field.verdict, field.program_verdict, field.is_decided) == (verdict, REVIEW, True)
    assert (result.verdict, result.program_verdict) == (verdict, REVIEW)


@pytest.mark.parametrize(
    ("candidate", "requirement"),
    [
        (person(diploma(HIGHER, "Международное право", year=2011)), REVIEWED),
        (LAWYER, demand(levels=(HIGHER,), fields=("право", "экономика"))),
        (LAWYER, replace(REVIEWED, review_reasons=(ReviewReason("example", RequirementPart.EDUCATION),))),
    ],
)
def test_a_decision_on_something_else_is_outdated(candidate: Candidate, requirement: Requirement) -> None:
    field = item(checked(candidate, requirement, decision()), "education_field")
    assert (field.verdict, field.outdated, field.is_decided) == (REVIEW, True, False)
    assert field.decision is not None


def test_a_decision_is_outdated_when_its_name_means_another_demand() -> None:
    open_list = replace(LAW, fields_open=True)
    one, other = (
        with_structure(Requirement(), tree(Joint.EVERY, first, tree(Joint.ANY, second, CLEARANCE)))
        for first, second in ((LAW, open_list), (open_list, LAW))
    )
    assert one.education == other.education
    given = decision(requirement=one)
    assert item(checked(LAWYER, one, given), "education_field").verdict is MET
    field = item(checked(LAWYER, other, given), "education_field")
    assert (field.verdict, field.outdated) == (REVIEW, True)


def test_only_what_is_left_to_a_human_can_be_decided() -> None:
    lawyer = person(diploma(HIGHER, "Право"))
    result = checked(lawyer, REVIEWED, decision(NOT_MET, candidate=lawyer))
    assert (item(result, "education_field").verdict, result.verdict) == (MET, MET)
    assert item(result, "education_field").outdated


def test_a_decision_outlives_the_growth_of_an_open_entry_and_other_records() -> None:
    wish = demand(alternative("9", "specialty", strength=Strength.DESIRABLE))
    worker = person(entry("2024-01-01..", "specialty"))
    given = decision(MET, "experience", worker, wish)
    for days in (0, 1, 400):
        result = check(worker, position(wish), ON + timedelta(days=days), CheckContext(), [given])
        assert result.verdict is MET
    longer = replace(worker, name="Another", extras=person(extras=(("clearance", ""),)).extras)
    assert item(checked(longer, REVIEWED, decision()), "education_field").outdated  # no diploma any more


def test_decisions_on_others_and_on_what_is_not_asked_any_more() -> None:
    other = replace(decision(), candidate="another")
    lost = decision(name="clearance")
    result = checked(LAWYER, REVIEWED, other, lost)
    assert (result.verdict, result.lost_decisions) == (REVIEW, (lost,))


def test_a_choice_is_decided_as_a_whole() -> None:
    candidate = person(diploma(HIGHER, "Международное право"), entry("2024-01-01.."))
    requirement = asked(EITHER)
    given = decision(MET, COMBINATION, candidate, requirement)
    assert checked(candidate, requirement, given).verdict is MET
    lacking = replace(candidate, employment=())
    assert checked(lacking, requirement, given).verdict is NOT_MET


@pytest.mark.parametrize(("worked", "expected"), [(4, NOT_MET), (2, NOT_MET), (10, MET)])
def test_a_doubt_about_the_years_of_one_option_says_nothing_of_another(
    worked: int, expected: Verdict
) -> None:
    options = tree(
        Joint.ANY,
        tree(Joint.EVERY, LAW, alternative("2")),
        tree(Joint.EVERY, TECHNICAL, alternative("10")),
    )
    reason = ReviewReason("years_differ", RequirementPart.EXPERIENCE, "2 / 3")
    doubted = replace(asked(options), review_reasons=(reason,))
    work = entry(f"2010-01-01..{2009 + worked}-12-31")
    assert checked(person(diploma(TVE), work), doubted).verdict is expected
    lawyer = checked(person(diploma(HIGHER, "Право"), work), doubted)
    assert lawyer.verdict is (REVIEW if worked == 2 else MET)


def test_the_other_figure_of_a_doubt_may_stand_in_another_option() -> None:
    options = tree(
        Joint.ANY, tree(Joint.EVERY, LAW, alternative("2")), tree(Joint.EVERY, TECHNICAL, alternative("3"))
    )
    reason = ReviewReason("years_differ", RequirementPart.EXPERIENCE)
    doubted = replace(asked(options), review_reasons=(reason,))
    for worked, expected in ((1, NOT_MET), (2, REVIEW), (3, MET)):
        work = entry(f"2010-01-01..{2009 + worked}-12-31")
        assert checked(person(diploma(HIGHER, "Право"), work), doubted).verdict is expected
