"""The check of a candidate against a position: a verdict for each requirement, never a weighted sum."""

from collections.abc import Iterable
from datetime import date

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.decision import Decision
from nqs_desktop.domain.eligibility.context import CheckContext
from nqs_desktop.domain.eligibility.decided_findings import with_decisions
from nqs_desktop.domain.eligibility.report import Eligibility, all_of, alternatives_in
from nqs_desktop.domain.eligibility.structure_check import check_structure, held_on
from nqs_desktop.domain.staffing import StaffPosition

__all__ = ["CheckContext", "check", "held_on"]


def check(
    candidate: Candidate,
    position: StaffPosition,
    on: date,
    rules: CheckContext,
    decisions: Iterable[Decision] = (),
) -> Eligibility:
    """Judge a candidate against what a position demands on a day.

    Args:
        candidate: Education, employment and extras as recorded; their order never matters.
        position: The position with its requirement.
        on: The day asked: open entries count to it, validities are looked at on it, a diploma of a later
            year does not count yet.
        rules: The specialty list in force and what people have ruled.
        decisions: What people decided; those on other candidates and positions are left out.

    Returns:
        The findings in the order education, form of study, experience, extras, combinations. A position that
        demands nothing is met.
    """
    requirement = position.requirement
    items = check_structure(candidate, requirement, on, rules)
    alternatives = alternatives_in(items)
    about = [one for one in decisions if (one.candidate, one.position) == (candidate.key, position.key)]
    items, lost = with_decisions(items, candidate, requirement, about)
    verdict = all_of(item.verdict for item in items)
    return Eligibility(candidate.key, position.key, on, verdict, items, alternatives, lost)
