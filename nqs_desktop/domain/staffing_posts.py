"""A person in post as figures count one: what a check against the position tells, as much as is known."""

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.eligibility.report import (
    COMBINATION,
    EDUCATION_KINDS,
    EXPERIENCE,
    Eligibility,
    Verdict,
    all_of,
)
from nqs_desktop.domain.staffing_figures import Post


def post_of(candidate: Candidate, position: str, found: Eligibility) -> Post:
    """Return a candidate in post.

    Args:
        candidate: Who is in post.
        position: Key of the position.
        found: The check of the one against the other. What is found of education and experience together,
            where a demand joins them, counts for both.
    """
    studied, worked = bool(candidate.education), bool(candidate.employment)
    levels = (record.level for record in candidate.education)
    return Post(
        position,
        candidate.key,
        max(levels, key=lambda level: level.rank, default=None),
        _known(_of_kinds(found, EDUCATION_KINDS), recorded=studied),
        _known(_of_kinds(found, frozenset({EXPERIENCE})), recorded=worked),
        _known(found.verdict, recorded=studied or worked),
    )


def _of_kinds(found: Eligibility, kinds: frozenset[str]) -> Verdict:
    return all_of(item.verdict for item in found.items if item.kind in kinds | {COMBINATION})


def _known(verdict: Verdict, *, recorded: bool) -> Verdict | None:
    """A verdict other than met says nothing of a person of whom nothing is recorded."""
    return verdict if recorded or verdict is Verdict.MET else None
