"""Figures of staffing tables: units and people on a day, by department and by group of occupations."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.decision import Decision
from nqs_desktop.domain.eligibility import check as eligibility
from nqs_desktop.domain.eligibility.context import CheckContext
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.search_text import fold
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.domain.staffing_edition import StaffingEdition
from nqs_desktop.domain.staffing_figures import Figures, KnownBeside, Post, figures_of
from nqs_desktop.domain.staffing_posts import post_of
from nqs_desktop.services.books_in_force import BooksInForce
from nqs_desktop.services.check_reading import check_context
from nqs_desktop.services.staffing_reader import content_of, editions_asked


class StaffingFigures:
    """Counts in the staffing tables of one database."""

    def __init__(self, database: Database) -> None:
        """Count in ``database``."""
        self._database = database
        self._books = BooksInForce.of(database)

    def figures(
        self, organisation: str, edition: str | None, on: date, progress: Progress = silent
    ) -> Figures:
        """Return the figures of an organisation's staffing table on a day.

        Args:
            organisation: Its key.
            edition: Key of an edition; ``None``: the one that is worked on.
            on: The day for which people are looked at, and for which those in post are checked.
            progress: Told after each person in post how many are checked.

        Raises:
            UserError: There is no such organisation or edition.
            Cancelled: ``progress`` raised it.
        """
        with self._database.reading() as uow:
            chosen = editions_asked(uow, organisation, edition)[0]
            content = content_of(uow, chosen.key, on)
            positions = {
                one.key: one for one in uow.staffing.at(chosen.key).positions(chosen.organisation, on)
            }
            names = self._books.group_names(uow)
            checks = _checks(uow, self._database, positions, on)
            there = _in_post(uow, chosen, positions, on)
        posts = tuple(_posts(there, checks, progress))
        requirements = {key: position.requirement for key, position in positions.items()}
        return figures_of(content, on, KnownBeside(posts, names, requirements))


class _Checks(NamedTuple):
    """What those in post are checked with."""

    candidates: Mapping[str, Candidate]
    positions: Mapping[str, StaffPosition]
    on: date
    context: CheckContext
    decisions: Mapping[tuple[str, str], list[Decision]]


def _checks(uow: UnitOfWork, database: Database, positions: Mapping[str, StaffPosition], on: date) -> _Checks:
    decisions: dict[tuple[str, str], list[Decision]] = {}
    for decision in uow.decisions.everything():
        decisions.setdefault((decision.candidate, decision.position), []).append(decision)
    candidates = {candidate.key: candidate for candidate in uow.candidates.everything()}
    return _Checks(candidates, positions, on, check_context(uow, database), decisions)


def _in_post(
    uow: UnitOfWork, edition: StaffingEdition, positions: Mapping[str, StaffPosition], on: date
) -> list[Occupancy]:
    """Return the occupancies of people, holders and stand-ins, that cover the day."""
    return [
        one
        for one in uow.occupancies.everything(edition.organisation)
        if (one.candidate or one.name) and one.position in positions and one.covers(on)
    ]


def _posts(occupancies: list[Occupancy], checks: _Checks, progress: Progress) -> Iterator[Post]:
    for done, occupancy in enumerate(occupancies):
        progress(done, len(occupancies))
        candidate = checks.candidates.get(occupancy.candidate or "")
        if candidate is None:
            yield Post(occupancy.position, occupancy.candidate or fold(occupancy.name))
        else:
            yield _checked(candidate, checks.positions[occupancy.position], checks)
    progress(len(occupancies), len(occupancies))


def _checked(candidate: Candidate, position: StaffPosition, checks: _Checks) -> Post:
    decisions = checks.decisions.get((candidate.key, position.key), ())
    found = eligibility.check(candidate, position, checks.on, checks.context, decisions)
    return post_of(candidate, position.key, found)
