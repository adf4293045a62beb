"""A person's decisions over the check, in a real database."""

from dataclasses import replace
from datetime import date

import pytest

from nqs_desktop.domain.eligibility.report import Finding, Verdict
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.requirement import DemandGroup, Extra, ExtraDemand, ExtraKind, Joint
from nqs_desktop.domain.requirement_structure import as_structure, with_structure
from nqs_desktop.services.catalogue import Services

ON = date(2026, 11, 21)
WHO, WHERE, WHAT = "demo-4", "demo-head-of-department", "education_field"


@pytest.fixture
def library(library: Services) -> Services:
    """The demonstration, with a field that a specialty is related to."""
    requirement = library.staffing.position(WHERE).requirement
    fields = replace(requirement.education.fields, ru=("документоведение",))
    education = replace(requirement.education, fields=fields)
    library.staffing.save_requirement(WHERE, replace(requirement, education=education))
    return library


def item(services: Services, name: str = WHAT) -> Finding:
    found = services.checker.check(WHO, WHERE, ON)
    return next(one for one in found.items if one.requirement == name)


def decide(services: Services, reason: str = "по приложению к диплому") -> None:
    services.checker.decide(WHO, WHERE, WHAT, Verdict.MET, reason, ON)


def test_a_decision_counts_names_its_author_and_can_be_undone(library: Services) -> None:
    assert item(library).verdict is Verdict.REVIEW
    decide(library, " по приложению\n к диплому ")
    decided = item(library)
    assert (decided.verdict, decided.program_verdict) == (Verdict.MET, Verdict.REVIEW)
    assert decided.decision is not None
    assert decided.decision.reason == "по приложению к диплому"
    assert decided.decision.who
    assert decided.decision.at is not None
    result = library.checker.check(WHO, WHERE, ON)
    assert (result.verdict, result.program_verdict) == (Verdict.MET, Verdict.REVIEW)
    assert result in library.checker.check_all(WHO, ON)
    library.history.undo()
    assert item(library).decision is None
    library.history.redo()
    library.checker.revoke(WHO, WHERE, WHAT)
    assert item(library).decision is None


def test_a_decision_is_outdated_when_the_requirement_changes(library: Services) -> None:
    decide(library)
    requirement = library.staffing.position(WHERE).requirement
    fields = replace(requirement.education.fields, ru=("архивное дело",))
    education = replace(requirement.education, fields=fields)
    library.staffing.save_requirement(WHERE, replace(requirement, education=education))
    field = item(library)
    assert field.verdict is Verdict.REVIEW or field.verdict is Verdict.NOT_MET
    assert field.outdated


def test_a_decision_on_what_is_not_asked_any_more_is_told(library: Services) -> None:
    decide(library)
    requirement = library.staffing.position(WHERE).requirement
    clearance = ExtraDemand(Extra(ExtraKind.CLEARANCE))
    choice = DemandGroup(Joint.ANY, (as_structure(requirement), clearance))
    library.staffing.save_requirement(WHERE, with_structure(requirement, choice))
    result = library.checker.check(WHO, WHERE, ON)
    assert [one.requirement for one in result.items] == ["combination"]
    assert [one.requirement for one in result.lost_decisions] == [WHAT]


@pytest.mark.parametrize(
    ("requirement", "verdict", "reason", "key"),
    [
        (WHAT, Verdict.MET, " ", "services.decision_without_reason"),
        (WHAT, Verdict.REVIEW, "причина", "services.decision_undecided"),
        ("education_level", Verdict.NOT_MET, "причина", "services.decision_not_needed"),
        ("clearance", Verdict.MET, "причина", "services.decision_on_nothing"),
    ],
)
def test_what_cannot_be_decided(
    library: Services, requirement: str, verdict: Verdict, reason: str, key: str
) -> None:
    with pytest.raises(UserError) as refused:
        library.checker.decide(WHO, WHERE, requirement, verdict, reason, ON)
    assert refused.value.message.key == key
    assert library.checker.check(WHO, WHERE, ON).verdict is Verdict.REVIEW


def test_nobody_and_nothing(library: Services) -> None:
    for who, where in (("nobody", WHERE), (WHO, "nowhere")):
        with pytest.raises(UserError):
            library.checker.decide(who, where, WHAT, Verdict.MET, "причина", ON)
