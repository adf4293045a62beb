"""The whole check: what must hold for every candidate, position and day."""

import json
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from nqs_desktop import texts
from nqs_desktop.domain.candidate import Candidate, CandidateExtra, EmploymentRecord
from nqs_desktop.domain.decision import Decision
from nqs_desktop.domain.education import EducationRecord
from nqs_desktop.domain.eligibility.check import check
from nqs_desktop.domain.eligibility.context import CheckContext
from nqs_desktop.domain.eligibility.decided_findings import decision_basis
from nqs_desktop.domain.eligibility.report import (
    Eligibility,
    Finding,
    Verdict,
    requirement_name,
    verdict_name,
)
from nqs_desktop.domain.eligibility.specialty_check import SpecialtyList
from nqs_desktop.domain.requirement import (
    DemandGroup,
    ExperienceDemand,
    ExperienceKind,
    Joint,
    Requirement,
    Strength,
)
from nqs_desktop.domain.requirement_structure import as_structure
from nqs_desktop.domain.ruling import FieldRuling
from tests.domain.cases import MET, NOT_MET, ON, REVIEW, position
from tests.domain.check_strategies import (
    candidates,
    days,
    diplomas,
    employments,
    firm_requirements,
    groups,
    lasting_candidates,
    lasting_requirements,
    owned_extras,
    requirements,
    structured,
)

CONTEXT = CheckContext(
    SpecialtyList([]),
    rulings=(
        FieldRuling("право", "Ветеринария", fits=True),
        FieldRuling("экономика", "Ветеринария", fits=False),
    ),
)


def checked(candidate: Candidate, requirement: Requirement, on: date = ON) -> Eligibility:
    return check(candidate, position(requirement), on, CONTEXT)


@given(candidates, requirements)
def test_whole_follows_from_the_items(candidate: Candidate, requirement: Requirement) -> None:
    result = checked(candidate, requirement)
    verdicts = {item.verdict for item in result.items}
    assert (result.verdict is MET) == (verdicts == {MET})
    assert (result.verdict is NOT_MET) == (NOT_MET in verdicts)
    names = [item.requirement for item in result.items]
    assert len(names) == len(set(names))


@given(candidates, requirements)
def test_order_of_the_records_never_matters(candidate: Candidate, requirement: Requirement) -> None:
    turned = replace(
        candidate,
        education=candidate.education[::-1],
        employment=candidate.employment[::-1],
        extras=candidate.extras[::-1],
    )
    assert checked(turned, requirement) == checked(candidate, requirement)


@given(candidates, groups)
def test_order_of_the_demands_never_matters(candidate: Candidate, group: DemandGroup) -> None:
    def turned(node: DemandGroup) -> DemandGroup:
        parts = [turned(part) if isinstance(part, DemandGroup) else part for part in node.parts]
        return DemandGroup(node.joint, tuple(reversed(parts)))

    plain, other = Requirement(structure=group), Requirement(structure=turned(group))
    assert checked(candidate, plain).verdict is checked(candidate, other).verdict


@settings(max_examples=150)
@given(candidates, requirements, diplomas, employments(), st.sampled_from(ExperienceKind), owned_extras)
def test_more_qualification_never_lowers_a_verdict(
    candidate: Candidate,
    requirement: Requirement,
    another: EducationRecord,
    work: EmploymentRecord,
    kind: ExperienceKind,
    extra: CandidateExtra,
) -> None:
    before = checked(candidate, requirement).verdict.rank
    earlier = EmploymentRecord("first", "", date(2000, 1, 1), date(2003, 5, 5), (kind,))
    for grown in (
        replace(candidate, education=(*candidate.education, another)),
        replace(candidate, employment=(*candidate.employment, earlier)),
        replace(candidate, employment=(*candidate.employment, work)),
        replace(candidate, extras=(*candidate.extras, extra)),
    ):
        assert checked(grown, requirement).verdict.rank >= before


@given(candidates, requirements, diplomas, employments(), owned_extras, st.sampled_from((MET, NOT_MET)))
def test_more_qualification_never_turns_a_decided_met_into_not_met(
    candidate: Candidate,
    requirement: Requirement,
    another: EducationRecord,
    work: EmploymentRecord,
    extra: CandidateExtra,
    verdict: Verdict,
) -> None:
    """New records may leave a decision outdated: then a human decides again."""
    place = position(requirement)
    decisions = [
        Decision(
            "c", "p", item.requirement, verdict, "-", decision_basis(item.requirement, candidate, requirement)
        )
        for item in checked(candidate, requirement).items
    ]
    before = check(candidate, place, ON, CONTEXT, decisions)
    assert all(item.is_decided == (item.program_verdict is REVIEW) for item in before.items)
    for grown in (
        replace(candidate, education=(*candidate.education, another)),
        replace(candidate, employment=(*candidate.employment, work)),
        replace(candidate, extras=(*candidate.extras, extra)),
    ):
        after = check(grown, place, ON, CONTEXT, decisions)
        assert after.program_verdict.rank >= before.program_verdict.rank
        if before.verdict is MET:
            assert after.verdict is not NOT_MET


@given(candidates, requirements, st.integers(0, 3), st.booleans())
def test_a_day_of_experience_never_lowers_a_verdict(
    candidate: Candidate, requirement: Requirement, place: int, later: bool
) -> None:
    if not candidate.employment:
        return
    entries = list(candidate.employment)
    place %= len(entries)
    entry, day = entries[place], timedelta(days=1)
    longer = replace(entry, start=entry.start - day)
    if later and entry.end is not None:
        longer = replace(entry, end=entry.end + day)
    grown = replace(candidate, employment=(*entries[:place], longer, *entries[place + 1 :]))
    before, after = checked(candidate, requirement), checked(grown, requirement)
    assert after.verdict.rank >= before.verdict.rank


@given(candidates, requirements)
def test_days_in_two_entries_count_once(candidate: Candidate, requirement: Requirement) -> None:
    twice = replace(candidate, employment=(*candidate.employment, *candidate.employment))
    cut = []
    for entry in candidate.employment:
        middle = entry.start + timedelta(days=40)
        if entry.end is not None and entry.end < middle:
            cut.append(entry)
        else:  # the two share a day
            cut += [replace(entry, end=middle), replace(entry, start=middle)]
    plain = checked(candidate, requirement)
    for other in (twice, replace(candidate, employment=tuple(cut))):
        found = checked(other, requirement)
        assert [one.length for one in found.alternatives] == [one.length for one in plain.alternatives]
        assert found.verdict is plain.verdict


@given(lasting_candidates, lasting_requirements, days, st.integers(1, 800))
def test_a_later_day_never_lowers_a_verdict(
    candidate: Candidate, requirement: Requirement, on: date, more: int
) -> None:
    """Only an extra that expires, a greatest age and "of the last months" can be lost by waiting."""
    before, after = (checked(candidate, requirement, day) for day in (on, on + timedelta(days=more)))
    assert after.verdict.rank >= before.verdict.rank


@given(candidates, requirements, days, st.integers(1, 800))
def test_a_later_day_never_takes_experience_away(
    candidate: Candidate, requirement: Requirement, on: date, more: int
) -> None:
    before, after = (checked(candidate, requirement, day) for day in (on, on + timedelta(days=more)))
    for one, other in zip(before.alternatives, after.alternatives, strict=True):
        assert other.length.experience_days >= one.length.experience_days
        assert other.length.total_months >= one.length.total_months


def _item(result: Eligibility, name: str) -> Finding:
    return next(item for item in result.items if item.requirement == name)


@settings(max_examples=150)
@given(candidates, requirements, days)
def test_met_from_is_when_the_item_becomes_met(
    candidate: Candidate, requirement: Requirement, on: date
) -> None:
    result = checked(candidate, requirement, on)
    for item in result.items:
        if item.met_from and item.met_from <= on:
            assert item.verdict is MET
        elif item.met_from:
            assert item.verdict is not MET
            assert _item(checked(candidate, requirement, item.met_from), item.requirement).verdict is MET
        if item.met_until:
            assert item.verdict is MET
            assert item.met_until >= on
            assert _item(checked(candidate, requirement, item.met_until), item.requirement).verdict is MET


@given(candidates, requirements)
def test_a_doubt_is_never_decided_into_not_met_by_a_wish(
    candidate: Candidate, requirement: Requirement
) -> None:
    wishes = tuple(replace(one, strength=Strength.DESIRABLE) for one in requirement.experience.alternatives)
    education = replace(requirement.education, strength=Strength.EXAMPLE)
    wished = replace(
        requirement, education=education, experience=ExperienceDemand(wishes), extras=(), structure=None
    )
    assert checked(candidate, wished).verdict is not NOT_MET


@given(candidates, st.lists(structured, min_size=1, max_size=3))
def test_every_is_the_worst_and_any_the_best(candidate: Candidate, parts: list[Requirement]) -> None:
    # A tree without demands says nothing, so it is no alternative either.
    trees = [part.structure for part in parts if part.structure and as_structure(part).parts]
    ranks = [checked(candidate, Requirement(structure=tree)).verdict.rank for tree in trees]
    for joint, choose in ((Joint.EVERY, min), (Joint.ANY, max)):
        whole = checked(candidate, Requirement(structure=DemandGroup(joint, tuple(trees))))
        assert whole.verdict.rank == choose(ranks, default=MET.rank)


@settings(max_examples=60)
@given(candidates, firm_requirements)
def test_every_reason_can_be_said_and_every_value_written(
    candidate: Candidate, requirement: Requirement
) -> None:
    result = checked(candidate, requirement)

    def everything(items: tuple[Finding, ...]) -> list[Finding]:
        return [*items, *(one for item in items for part in item.parts for one in everything(part.items))]

    for language in texts.LANGUAGES:
        for item in everything(result.items):
            assert texts.say(item.reason, language)
            assert texts.say(requirement_name(item.requirement), language)
            assert texts.say(verdict_name(item.verdict), language)
            json.dumps([dict(item.found), dict(item.needed)])
        for found in result.alternatives:
            assert texts.say(found.reason, language)
            assert all(texts.say(line, language) for line in found.length.lines())
    assert not any(item.verdict is REVIEW and item.met_until for item in result.items)
