"""Judging many at once says of every pair what the check says of it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.check_context import CheckContext
from nqs_desktop.domain.decision import Decision
from nqs_desktop.domain.eligibility import check
from nqs_desktop.domain.eligibility_report import Verdict
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.match_engine import judge_all
from nqs_desktop.domain.match_table import MatchCandidate, MatchPosition, MatchTable
from nqs_desktop.domain.requirement import Requirement
from nqs_desktop.domain.staffing import StaffPosition
from tests.domain import match_cases as cases

NOWHERE = LocalizedText()


def table_of(
    people: list[Candidate], requirements: list[Requirement], on: date, context: CheckContext
) -> tuple[MatchTable, list[Candidate], list[StaffPosition]]:
    people = [replace(one, key=str(place)) for place, one in enumerate(people)]
    positions = [
        StaffPosition(str(place), NOWHERE, NOWHERE, Decimal(1), requirement=one)
        for place, one in enumerate(requirements)
    ]
    columns = judge_all(people, positions, on, context)
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
        for column, position in enumerate(positions):
            full = check(candidate, position, table.on, context, decisions)
            lacks = [(one.requirement, one.verdict) for one in full.items if one.verdict is not Verdict.MET]
            told = [(lack.requirement, lack.verdict) for lack in table.lacking(row, column)]
            assert (table.verdict(row, column), sorted(told)) == (full.verdict, sorted(lacks))


@settings(max_examples=100)
@given(
    st.lists(cases.candidates, max_size=5),
    st.lists(cases.requirements, min_size=1, max_size=3),
    st.dates(date(2019, 1, 1), date(2026, 12, 31)),
    cases.contexts,
)
def test_every_pair_has_the_verdict_and_the_lacks_of_the_check(
    people: list[Candidate], requirements: list[Requirement], on: date, context: CheckContext
) -> None:
    table, people, positions = table_of(people, requirements, on, context)
    assert_as_checked(table, people, positions, context, [])
