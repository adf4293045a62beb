"""Matching: one candidate with all positions, one vacancy with all candidates, all with all."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Final, TypeVar

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.decision import Decision
from nqs_desktop.domain.eligibility import check as eligibility
from nqs_desktop.domain.eligibility.context import CheckContext
from nqs_desktop.domain.eligibility.report import Eligibility, Verdict
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.matching.engine import judge_all
from nqs_desktop.domain.matching.nearness import NearMatch, met_from, time_may_help
from nqs_desktop.domain.matching.table import MatchCandidate, MatchPair, MatchPosition, MatchTable
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.services.check_reading import check_context

MOST_EXPLAINED: Final = 1000
"""Checks with all their reasons that a run keeps; a window shows far fewer pairs at once."""

Thing = TypeVar("Thing", Candidate, StaffPosition)


@dataclass(frozen=True, slots=True)
class Vacancies:
    """The positions with vacant units on a day.

    Attributes:
        positions: Their keys in the order of the papers.
        all_vacant: Nobody has recorded that a unit is occupied, so that every position counts as vacant.
        temporary: Keys of the positions with units that are vacant for a time: the holder is away and not
            replaced.
    """

    positions: tuple[str, ...]
    all_vacant: bool
    temporary: tuple[str, ...] = ()


class MatchRun:
    """A table of matches with all that it was judged by: reasons are given of what the database said then.

    Attributes:
        table: The verdicts of all pairs.
    """

    def __init__(
        self,
        candidates: tuple[Candidate, ...],
        positions: tuple[StaffPosition, ...],
        context: CheckContext,
        decisions: Iterable[Decision],
        table: MatchTable,
    ) -> None:
        """Keep what ``table`` was made of."""
        self.table = table
        self._candidates = candidates
        self._positions = positions
        self._context = context
        self._decisions: dict[tuple[str, str], list[Decision]] = {}
        for decision in decisions:
            self._decisions.setdefault((decision.candidate, decision.position), []).append(decision)
        self._explained = lru_cache(maxsize=MOST_EXPLAINED)(self._check)

    def explain(self, candidate: int, position: int) -> Eligibility:
        """Return the full check of a pair by its places, with the reasons of every item; kept for a while."""
        return self._explained(candidate, position)

    def met_from(self, candidate: int, position: int) -> date | None:
        """Return the first day on which time alone makes a pair fit that does not fit; ``None`` for none."""
        pair = self.table.pair(candidate, position)
        if pair.verdict is Verdict.MET:
            return None
        if not time_may_help(pair.lacking, self._candidates[candidate], self.table.on):
            return None
        day = met_from(self._check(candidate, position))
        # What is met today, such as years "of the last months", may be lost by then.
        return day if day and self._check(candidate, position, day).verdict is Verdict.MET else None

    def nearly(self, position: int, most_missing: int = 1) -> list[NearMatch]:
        """Return the candidates who miss at most so many demands of a position, the nearest first.

        Args:
            position: Place of the position.
            most_missing: The most demands that may be not met; what is for a human to decide does not count.
        """
        return self._near(self.table.nearly(position, most_missing))

    def nearly_for(self, candidate: int, most_missing: int = 1) -> list[NearMatch]:
        """Return the positions of whose demands a candidate misses at most so many, the nearest first."""
        return self._near(self.table.nearly_for(candidate, most_missing))

    def _near(self, pairs: Iterable[MatchPair]) -> list[NearMatch]:
        near = [NearMatch(pair, self.met_from(pair.candidate, pair.position)) for pair in pairs]
        return sorted(near, key=lambda one: (one.pair.order, one.met_from or date.max))

    def _check(self, candidate: int, position: int, on: date | None = None) -> Eligibility:
        person, place = self._candidates[candidate], self._positions[position]
        decisions = self._decisions.get((person.key, place.key), ())
        return eligibility.check(person, place, on or self.table.on, self._context, decisions)


class Matching:
    """Matches within one database."""

    def __init__(self, database: Database) -> None:
        """Match in ``database``."""
        self._database = database

    def run(
        self,
        on: date,
        positions: Collection[str] | None = None,
        candidates: Collection[str] | None = None,
        progress: Progress = silent,
    ) -> MatchRun:
        """Judge candidates against positions on a day.

        Args:
            on: The day asked; any date. What is vacant is reckoned by this day too.
            positions: Keys in the order of the columns; ``None`` for all, in the order of the papers.
            candidates: Keys in the order of the rows; ``None`` for all, by key.
            progress: Told after each position how many are done.

        Raises:
            UserError: There is no such candidate or position.
            Cancelled: ``progress`` raised it.
        """
        with self._database.reading() as uow:
            people = _chosen(uow.candidates.everything(), candidates, uow.candidates.candidate)
            staffing = uow.staffing.at(None, on)
            seats = _chosen(staffing.positions(), positions, staffing.position)
            context = check_context(uow, self._database)
            decisions = uow.decisions.everything()
            heads = _heads(uow, seats, on)
        columns = judge_all(people, seats, on, context, decisions, progress)
        rows = tuple(MatchCandidate(one.key, one.name) for one in people)
        return MatchRun(people, seats, context, decisions, MatchTable(on, rows, heads, columns))

    def table(
        self,
        on: date,
        positions: Collection[str] | None = None,
        candidates: Collection[str] | None = None,
        progress: Progress = silent,
    ) -> MatchTable:
        """Return the verdicts alone; arguments and errors as for :meth:`run`."""
        return self.run(on, positions, candidates, progress).table

    def one_candidate(self, candidate: str, on: date, progress: Progress = silent) -> MatchRun:
        """Judge a candidate against all positions; errors as for :meth:`run`."""
        return self.run(on, None, (candidate,), progress)

    def one_vacancy(self, position: str, on: date, progress: Progress = silent) -> MatchRun:
        """Judge all candidates against a position; errors as for :meth:`run`."""
        return self.run(on, (position,), None, progress)

    def vacancies(self, on: date) -> Vacancies:
        """Return the positions with vacant units on a day."""
        with self._database.reading() as uow:
            positions = uow.staffing.positions(None, on)
            fillings = uow.occupancies.fillings(on)
        return Vacancies(
            tuple(one.key for one in positions if one.vacant > 0),
            not fillings,
            tuple(one.key for one in positions if one.key in fillings and fillings[one.key].away > 0),
        )


def _chosen(
    everything: tuple[Thing, ...], keys: Collection[str] | None, named: Callable[[str], Thing]
) -> tuple[Thing, ...]:
    """Return the things of some keys; ``named`` says that there is none of a key."""
    if keys is None:
        return everything
    by_key = {thing.key: thing for thing in everything}
    return tuple(by_key[key] if key in by_key else named(key) for key in dict.fromkeys(keys))


def _heads(uow: UnitOfWork, positions: Iterable[StaffPosition], on: date) -> tuple[MatchPosition, ...]:
    fillings = uow.occupancies.fillings(on)
    departments = {department.key: department.name for department in uow.staffing.departments()}
    return tuple(
        MatchPosition(
            one.key,
            one.number,
            one.title,
            departments.get(one.department or "", LocalizedText()),
            one.vacant,
            fillings[one.key].away if one.key in fillings else Decimal(0),
        )
        for one in positions
    )
