"""Judges every candidate against every position: as :func:`eligibility.check` would, a thousand times faster.

Of all the demands of all positions, each distinct one is judged once, for all candidates together, by the
pieces of which the check is made. A position then only joins the verdicts on its demands. Reasons are not
kept: the check itself gives them for the pairs that are looked at.
"""

from collections.abc import Sequence
from datetime import date

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.check_context import CheckContext
from nqs_desktop.domain.eligibility import held_on
from nqs_desktop.domain.match_education import MatchedEducation
from nqs_desktop.domain.match_experience import MatchedExperience
from nqs_desktop.domain.match_extras import MatchedExtras
from nqs_desktop.domain.match_people import People, every
from nqs_desktop.domain.match_table import MatchColumn
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.requirement import Requirement
from nqs_desktop.domain.staffing import StaffPosition


class MatchEngine:
    """Judges many candidates on a day, one position after another."""

    def __init__(self, candidates: Sequence[Candidate], on: date, context: CheckContext) -> None:
        """Lay out ``candidates``; ``on`` and ``context`` are those of the check."""
        self._people = People(tuple(held_on(one, on) for one in candidates))
        self._education = MatchedEducation(self._people, context)
        self._extras = MatchedExtras(self._people, on)
        self._experience = MatchedExperience(self._people, on, context, self._extras)

    def column(self, requirement: Requirement) -> MatchColumn:
        """Return the verdicts on all candidates for what a position demands."""
        items = (
            *self._education.items(requirement),
            ("experience", self._experience.item(requirement)),
            *self._extras.items(requirement),
        )
        return MatchColumn(every((masks for _, masks in items), self._people.everyone), items)


def judge_all(
    candidates: Sequence[Candidate],
    positions: Sequence[StaffPosition],
    on: date,
    context: CheckContext,
    progress: Progress = silent,
) -> tuple[MatchColumn, ...]:
    """Judge every candidate against every position on a day.

    Args:
        candidates: The rows; a candidate's bit is its place here.
        positions: The columns.
        on: The day asked.
        context: As for the check.
        progress: Told after each position how many are done.

    Returns:
        For each position the verdicts that :func:`eligibility.check` gives, and those of its items.

    Raises:
        Cancelled: ``progress`` raised it.
    """
    progress(0, len(positions))
    engine = MatchEngine(candidates, on, context)
    columns = []
    for done, position in enumerate(positions, 1):
        columns.append(engine.column(position.requirement))
        progress(done, len(positions))
    return tuple(columns)
