"""The table of matches: what it says of pairs, in which order, and who nearly fits from when on."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.eligibility.check import check
from nqs_desktop.domain.eligibility.context import CheckContext
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.matching.nearness import met_from, time_may_help
from nqs_desktop.domain.matching.table import (
    Lack,
    MatchCandidate,
    MatchColumn,
    MatchPosition,
    MatchTable,
    VerdictMasks,
)
from nqs_desktop.domain.requirement import Requirement
from tests.domain.cases import (
    HIGHER,
    MET,
    NOT_MET,
    ON,
    REVIEW,
    alternative,
    demand,
    diploma,
    entry,
    person,
    position,
)

NOTHING = LocalizedText()
MASKS = VerdictMasks(met=0b001, not_met=0b100)
LEVEL = VerdictMasks(met=0b011, not_met=0b000)


def head(key: str, vacant: int) -> MatchPosition:
    return MatchPosition(key, NOTHING, NOTHING, NOTHING, Decimal(vacant))


def table() -> MatchTable:
    column = MatchColumn(MASKS, (("education_level", LEVEL), ("experience", MASKS)))
    free = MatchColumn(VerdictMasks(0b111, 0), ())
    people = tuple(MatchCandidate(key, key.upper()) for key in "abc")
    return MatchTable(ON, people, (head("p", 1), head("q", 0)), (column, free))


def test_a_pair_is_read_from_the_bits() -> None:
    found = table()
    assert [found.verdict(row, 0) for row in range(3)] == [MET, REVIEW, NOT_MET]
    assert found.lacking(0, 0) == ()
    assert found.lacking(1, 0) == (Lack("experience", REVIEW),)
    assert found.lacking(2, 0) == (Lack("education_level", REVIEW), Lack("experience", NOT_MET))
    assert found.counts(0) == {MET: 1, REVIEW: 1, NOT_MET: 1}
    assert found.counts(1) == {MET: 3, REVIEW: 0, NOT_MET: 0}


@given(st.lists(st.lists(st.sampled_from(list(Verdict)), min_size=5, max_size=5), max_size=20))
def test_verdicts_of_every_candidate_are_counted_at_once(told: list[list[Verdict]]) -> None:
    people = tuple(MatchCandidate(str(number), "") for number in range(5))
    columns = []
    for verdicts in told:
        masks = VerdictMasks(0, 0)
        for place, verdict in enumerate(verdicts):
            masks = masks.with_verdict(place, verdict)
        columns.append(MatchColumn(masks, ()))
    found = MatchTable(ON, people, tuple(head(str(n), 1) for n in range(len(told))), tuple(columns))
    expected = tuple(
        {verdict: sum(column[place] is verdict for column in told) for verdict in Verdict}
        for place in range(5)
    )
    assert found.counts_of_candidates(range(len(told))) == expected


def test_views_are_sorted_best_first_and_filtered() -> None:
    found = table()
    assert [pair.candidate for pair in found.of_position(0)] == [0, 1, 2]
    assert [pair.position for pair in found.of_candidate(2)] == [1, 0]
    assert found.vacancies() == (0,)
    assert {verdict: list(found.with_verdict(verdict, 0)) for verdict in Verdict} == {
        MET: [0],
        NOT_MET: [2],
        REVIEW: [1],
    }
    assert [pair.candidate for pair in found.nearly(0)] == [2]
    assert found.nearly(0, 0) == []
    assert [pair.position for pair in found.nearly_for(2)] == [0]


def test_one_verdict_is_set_anew() -> None:
    assert MASKS.with_verdict(2, MET) == VerdictMasks(0b101, 0)
    assert MASKS.with_verdict(0, NOT_MET) == VerdictMasks(0, 0b101)
    assert MASKS.with_verdict(0, REVIEW) == VerdictMasks(0, 0b100)


def of_time(candidate: Candidate, requirement: Requirement) -> date | None:
    return met_from(check(candidate, position(requirement), ON, CheckContext()))


def test_waiting_helps_where_years_alone_are_lacking() -> None:
    needs = demand(alternative("3"), levels=(HIGHER,))
    assert of_time(person(diploma(), entry("2024-01-01..")), needs) == date(2026, 12, 31)
    assert of_time(person(entry("2024-01-01..")), needs) is None
    assert of_time(person(diploma(), entry("2020-01-01..")), needs) is None
    assert of_time(person(diploma()), needs) is None


def test_waiting_does_not_help_where_a_paper_runs_out_before() -> None:
    needs = demand(alternative("3"), extras=("clearance",))
    lasting, short = (
        person(entry("2024-01-01.."), extras=(("clearance", until),))
        for until in ("2026-12-31", "2026-12-30")
    )
    assert of_time(lasting, needs) == date(2026, 12, 31)
    assert of_time(short, needs) is None


def test_time_brings_years_and_ages_only() -> None:
    working, resting = person(entry("2024-01-01..")), person(entry("2024-01-01..2026-06-30"))
    years, age = Lack("experience", NOT_MET), Lack("min_age:18", NOT_MET)
    assert time_may_help([years, age], working, ON)
    assert time_may_help([Lack("experience:2", REVIEW), Lack("combination", NOT_MET)], working, ON)
    assert not time_may_help([years, Lack("clearance", NOT_MET)], working, ON)
    assert not time_may_help([Lack("max_age:35", NOT_MET)], working, ON)
    assert not time_may_help([years], resting, ON)
    assert time_may_help([age], resting, ON)
