"""Judges every candidate against every position: as :func:`eligibility.check` would, a thousand times faster.

Of all the demands of all positions, each distinct one is judged once, for all candidates together, by the
pieces of which the check is made. A position then only joins the verdicts on its demands. Reasons are not
kept: the check itself gives them for the pairs that are looked at.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.decision import Decision
from nqs_desktop.domain.eligibility.check import check
from nqs_desktop.domain.eligibility.context import CheckContext
from nqs_desktop.domain.eligibility.report import COMBINATION, Eligibility, Verdict
from nqs_desktop.domain.eligibility.structure_check import (
    check_structure,
    education_doubts_on,
    experience_doubts_on,
    held_on,
    numbered,
    place_of,
)
from nqs_desktop.domain.eligibility.text_doubt import education_doubts
from nqs_desktop.domain.matching.education import Items, MatchedEducation
from nqs_desktop.domain.matching.experience import MatchedExperience
from nqs_desktop.domain.matching.extras import MatchedExtras
from nqs_desktop.domain.matching.people import People, best, every
from nqs_desktop.domain.matching.table import MatchColumn, VerdictMasks
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.requirement import (
    Demand,
    DemandGroup,
    EducationDemand,
    ExperienceAlternative,
    ExperienceDemand,
    ExtraDemand,
    Requirement,
)
from nqs_desktop.domain.requirement_structure import (
    as_structure,
    experience_of,
    is_experience,
    joined_parts,
    leaves,
)
from nqs_desktop.domain.staffing import StaffPosition


class MatchEngine:
    """Judges many candidates on a day, one position after another."""

    def __init__(self, candidates: Sequence[Candidate], on: date, context: CheckContext) -> None:
        """Lay out ``candidates``; ``on`` and ``context`` are those of the check."""
        self._people = People(tuple(held_on(one, on) for one in candidates))
        self._on = on
        self._context = context
        self._education = MatchedEducation(self._people, context)
        self._extras = MatchedExtras(self._people, on)
        self._experience = MatchedExperience(self._people, on, context, self._extras)

    def column(self, requirement: Requirement) -> MatchColumn:
        """Return the verdicts on all candidates for what a position demands."""
        tree = as_structure(requirement)
        parts = joined_parts(tree)
        if sum(isinstance(part, EducationDemand) for part in parts) > 1:
            return self._one_by_one(requirement)
        judged = [*self._judged(parts, requirement), *self._unasked(tree, requirement)]
        judged.sort(key=lambda item: place_of(item[0]))
        names = numbered(name for name, _ in judged)
        items = tuple((name, masks) for name, (_, masks) in zip(names, judged, strict=True))
        return MatchColumn(self._every(items), items)

    def _judged(
        self, parts: Iterable[Demand], requirement: Requirement
    ) -> Iterator[tuple[str, VerdictMasks]]:
        """Judge demands that must all be met, in the way of :func:`check_structure`."""
        for part in parts:
            if is_experience(part):
                yield self._experience_item(experience_of(part), requirement)
            elif isinstance(part, EducationDemand):
                yield from self._education_items(part, requirement)
            elif isinstance(part, ExtraDemand):
                doubts = education_doubts(requirement).licence
                yield part.extra.code, self._extras.item(part, doubts)
            elif isinstance(part, DemandGroup):
                yield COMBINATION, self._combination(part, requirement)

    def _unasked(self, tree: DemandGroup, requirement: Requirement) -> Iterator[tuple[str, VerdictMasks]]:
        kinds = {type(leaf) for leaf in leaves(tree)}
        if EducationDemand not in kinds:
            yield from self._education_items(EducationDemand(), requirement)
        if ExperienceAlternative not in kinds:
            yield self._experience_item((), requirement)

    def _education_items(self, demand: EducationDemand, requirement: Requirement) -> Items:
        return self._education.items(demand, education_doubts_on(demand, requirement))

    def _experience_item(
        self, alternatives: tuple[ExperienceAlternative, ...], requirement: Requirement
    ) -> tuple[str, VerdictMasks]:
        doubts = experience_doubts_on(alternatives, requirement)
        return "experience", self._experience.item(ExperienceDemand(alternatives), doubts)

    def _combination(self, group: DemandGroup, requirement: Requirement) -> VerdictMasks:
        options = (joined_parts(part) if isinstance(part, DemandGroup) else (part,) for part in group.parts)
        judged = (self._every(self._judged(option, requirement)) for option in options)
        return best(judged, self._people.everyone)

    def _every(self, items: Iterable[tuple[str, VerdictMasks]]) -> VerdictMasks:
        return every((masks for _, masks in items), self._people.everyone)

    def _one_by_one(self, requirement: Requirement) -> MatchColumn:
        """Judge each candidate by the check.

        Where several demands of education must be met, which of them asks for a form of study, and so the
        names of the findings, depend on the person.
        """
        lacking: dict[str, dict[Verdict, int]] = {}
        for place, candidate in enumerate(self._people.candidates):
            for found in check_structure(candidate, requirement, self._on, self._context):
                bits = lacking.setdefault(found.requirement, dict.fromkeys(Verdict, 0))
                bits[found.verdict] |= 1 << place
        everyone = self._people.everyone
        items = tuple(
            (
                name,
                VerdictMasks(
                    everyone & ~(bits[Verdict.NOT_MET] | bits[Verdict.REVIEW]), bits[Verdict.NOT_MET]
                ),
            )
            for name, bits in lacking.items()
        )
        return MatchColumn(self._every(items), items)


def judge_all(
    candidates: Sequence[Candidate],
    positions: Sequence[StaffPosition],
    on: date,
    context: CheckContext,
    decisions: Iterable[Decision] = (),
    progress: Progress = silent,
) -> tuple[MatchColumn, ...]:
    """Judge every candidate against every position on a day.

    Args:
        candidates: The rows; a candidate's bit is its place here.
        positions: The columns.
        on: The day asked.
        context: As for the check.
        decisions: What people decided; those on others than the candidates and positions are left out.
        progress: Told after each position how many are done.

    Returns:
        For each position the verdicts that :func:`eligibility.check` gives, and those of its items.

    Raises:
        Cancelled: ``progress`` raised it.
    """
    progress(0, len(positions))
    engine = MatchEngine(candidates, on, context)
    rows = {candidate.key: place for place, candidate in enumerate(candidates)}
    decided: dict[str, dict[str, list[Decision]]] = defaultdict(lambda: defaultdict(list))
    for decision in decisions:
        if decision.candidate in rows:
            decided[decision.position][decision.candidate].append(decision)
    columns = []
    for done, position in enumerate(positions, 1):
        column = engine.column(position.requirement)
        for key, about in decided.get(position.key, {}).items():
            full = check(candidates[rows[key]], position, on, context, about)
            column = with_pair(column, rows[key], full)
        columns.append(column)
        progress(done, len(positions))
    return tuple(columns)


def with_pair(column: MatchColumn, candidate: int, found: Eligibility) -> MatchColumn:
    """Return a column with what the check said of one candidate, for example with decisions of people."""
    verdicts = {item.requirement: item.verdict for item in found.items}
    items = tuple(
        (name, masks.with_verdict(candidate, verdicts.get(name, Verdict.MET))) for name, masks in column.items
    )
    return MatchColumn(column.whole.with_verdict(candidate, found.verdict), items)
