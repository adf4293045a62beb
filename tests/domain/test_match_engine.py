"""Judging many at once says of every pair what the check says of it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bench import match_data
from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.decision import Decision
from nqs_desktop.domain.eligibility.check import check
from nqs_desktop.domain.eligibility.context import CheckContext
from nqs_desktop.domain.eligibility.decided_findings import decision_basis
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.errors import Cancelled
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.matching.engine import judge_all
from nqs_desktop.domain.matching.nearness import met_from, time_may_help
from nqs_desktop.domain.matching.table import Lack, MatchCandidate, MatchPosition, MatchTable, VerdictMasks
from nqs_desktop.domain.requirement import Requirement
from nqs_desktop.domain.staffing import StaffPosition
from tests.domain import match_cases as cases
from tests.domain.cases import ON, person, position

NOWHERE = LocalizedText()


def table_of(
    people: list[Candidate],
    requirements: list[Requirement],
    on: date,
    context: CheckContext,
    decisions: Iterable[Decision] = (),
) -> tuple[MatchTable, list[Candidate], list[StaffPosition]]:
    people = [replace(one, key=str(place)) for place, one in enumerate(people)]
    positions = [
        StaffPosition(str(place), NOWHERE, NOWHERE, Decimal(1), requirement=one)
        for place, one in enumerate(requirements)
    ]
    columns = judge_all(people, positions, on, context, decisions)
    rows = tuple(MatchCandidate(one.key, one.name) for one in people)
    heads = tuple(MatchPosition(one.key, NOWHERE, NOWHERE, NOWHERE, one.vacant) for one in positions)
    return MatchTable(on, rows, heads, columns), people, positions


def assert_as_checked(
    table: MatchTable,
    people: list[Candidate],
    positions: list[StaffPosition],
    context: CheckContext,
    decisions: list[Decision],
) -> None:
    for row, candidate in enumerate(people):
        for column, place in enumerate(positions):
            full = check(candidate, place, table.on, context, decisions)
            lacks = [(one.requirement, one.verdict) for one in full.items if one.verdict is not Verdict.MET]
            told = [(lack.requirement, lack.verdict) for lack in table.lacking(row, column)]
            assert (table.verdict(row, column), sorted(told)) == (full.verdict, sorted(lacks))


many = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
days = st.dates(date(2019, 1, 1), date(2026, 12, 31))


@many
@given(
    st.lists(cases.candidates, max_size=3),
    st.lists(cases.requirements, min_size=1, max_size=2),
    days,
    cases.contexts,
)
def test_every_pair_has_the_verdict_and_the_lacks_of_the_check(
    people: list[Candidate], requirements: list[Requirement], on: date, context: CheckContext
) -> None:
    table, people, positions = table_of(people, requirements, on, context)
    assert_as_checked(table, people, positions, context, [])


@many
@given(cases.candidates, cases.requirements, days, cases.contexts, st.data())
def test_decisions_of_people_are_in_the_verdicts(
    one: Candidate, requirement: Requirement, on: date, context: CheckContext, data: st.DataObject
) -> None:
    _, people, positions = table_of([one, one], [requirement, requirement], on, context)
    open_items = [
        item.requirement
        for item in check(people[1], positions[0], on, context).items
        if item.verdict is Verdict.REVIEW
    ]
    decisions = [
        Decision(
            people[1].key,
            positions[0].key,
            name,
            data.draw(st.sampled_from([Verdict.MET, Verdict.NOT_MET])),
            "seen",
            data.draw(st.sampled_from([decision_basis(name, people[1], requirement), "another"])),
        )
        for name in open_items
    ]
    table, people, positions = table_of([one, one], [requirement, requirement], on, context, decisions)
    assert_as_checked(table, people, positions, context, decisions)


@pytest.mark.parametrize("seed", range(3))
def test_an_invented_office_is_judged_as_the_check_judges_it(seed: int) -> None:
    office = match_data.office(12, 30, seed)
    requirements = [position.requirement for position in office.positions]
    table, people, positions = table_of(list(office.candidates), requirements, ON, office.context)
    assert_as_checked(table, people, positions, office.context, [])


def test_nobody_and_nothing_make_an_empty_table() -> None:
    assert judge_all([], [], ON, CheckContext()) == ()
    (column,) = judge_all([], [position(Requirement())], ON, CheckContext())
    assert column.whole == VerdictMasks(0, 0)


def test_progress_tells_of_positions_and_may_stop() -> None:
    told: list[tuple[int, int]] = []
    positions = [position(Requirement())] * 3
    judge_all(
        [person()], positions, ON, CheckContext(), progress=lambda done, total: told.append((done, total))
    )
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]

    def stop(done: int, total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        judge_all([person()], positions, ON, CheckContext(), progress=stop)


@many
@given(cases.candidates, cases.requirements, days, cases.contexts)
def test_whom_time_is_said_not_to_help_it_does_not(
    one: Candidate, requirement: Requirement, on: date, context: CheckContext
) -> None:
    full = check(one, position(requirement), on, context)
    lacking = [Lack(item.requirement, item.verdict) for item in full.items if item.verdict is not Verdict.MET]
    if not time_may_help(lacking, one, on):
        assert met_from(full) is None
