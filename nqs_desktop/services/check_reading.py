"""What checks need from the database, read anew only after something there has changed."""

from dataclasses import dataclass, field, replace
from itertools import groupby

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.decision import Decision
from nqs_desktop.domain.eligibility.context import CheckContext
from nqs_desktop.domain.eligibility.specialty_check import SpecialtyList
from nqs_desktop.domain.specialty import SpecialtyEntry
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.services.specialty_editions import SpecialtyEditions, list_year


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read since the step ``revision``."""

    revision: int
    context: CheckContext
    candidates: dict[str, Candidate] = field(default_factory=dict)
    positions: dict[str, StaffPosition] = field(default_factory=dict)
    decisions: dict[tuple[str, str], tuple[Decision, ...]] = field(default_factory=dict)


class CheckReading:
    """Candidates, positions and the context of checks; one check after another asks for the same."""

    def __init__(self, database: Database) -> None:
        """Read from ``database``; nothing is read yet."""
        self._database = database
        self._read: _Read | None = None

    def context(self, uow: UnitOfWork) -> CheckContext:
        """Return what the checks need to know as ``uow`` sees it; it may be used after ``uow`` is closed."""
        return self._current(uow).context

    def pair(
        self, uow: UnitOfWork, candidate_key: str, position_key: str
    ) -> tuple[Candidate, StaffPosition, tuple[Decision, ...], CheckContext]:
        """Return a candidate and a position, what was decided on them, and the context.

        Raises:
            UserError: There is no such candidate or position.
        """
        read = self._current(uow)
        if candidate_key not in read.candidates:
            read.candidates[candidate_key] = uow.candidates.candidate(candidate_key)
        if position_key not in read.positions:
            read.positions[position_key] = uow.staffing.position(position_key)
        candidate, position = read.candidates[candidate_key], read.positions[position_key]
        return candidate, position, read.decisions.get((candidate_key, position_key), ()), read.context

    def _current(self, uow: UnitOfWork) -> _Read:
        revision, read = uow.history.newest(), self._read
        if read is None or read.revision != revision:
            context, decisions = check_context(uow, self._database), _decisions(uow)
            read = self._read = _Read(revision, context, decisions=decisions)
        return read


def _decisions(uow: UnitOfWork) -> dict[tuple[str, str], tuple[Decision, ...]]:
    """Return all decisions by candidate and position."""
    found = groupby(uow.decisions.everything(), key=lambda one: (one.candidate, one.position))
    return {pair: tuple(decisions) for pair, decisions in found}


def check_context(uow: UnitOfWork, database: Database) -> CheckContext:
    """Return what a check needs; the list of study forms counts, whichever edition is in force.

    Args:
        uow: Where it is read.
        database: Asked later for what codes name, each code once.
    """
    edition = uow.specialties.study_form_list()
    context = CheckContext(rulings=uow.rulings.everything(), known_specialty=_KnownCodes(database))
    if edition is None:
        return context
    return replace(
        context,
        listed_specialty=SpecialtyList(uow.specialties.entries(edition.id)),
        list_year=list_year(edition),
        list_title=edition.title,
        list_source=edition.source,
    )


class _KnownCodes:
    """Says what a code of a specialty names in any edition."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._found: dict[str, SpecialtyEntry | None] = {}

    def __call__(self, code: str) -> SpecialtyEntry | None:
        if code not in self._found:
            with self._database.reading() as uow:
                self._found[code] = SpecialtyEditions(uow).named(code)
        return self._found[code]
