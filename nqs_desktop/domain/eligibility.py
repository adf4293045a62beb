"""The check of a candidate against a position: a verdict for each requirement, never a weighted sum."""

from dataclasses import replace
from datetime import date

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.check_context import CheckContext
from nqs_desktop.domain.education_check import check_education
from nqs_desktop.domain.eligibility_report import Eligibility, all_of
from nqs_desktop.domain.experience_check import check_experience
from nqs_desktop.domain.extras_check import check_extras
from nqs_desktop.domain.staffing import StaffPosition

__all__ = ["CheckContext", "check", "held_on"]


def check(candidate: Candidate, position: StaffPosition, on: date, rules: CheckContext) -> Eligibility:
    """Judge a candidate against what a position demands on a day.

    Args:
        candidate: Education, employment and extras as recorded; their order never matters.
        position: The position with its requirement.
        on: The day asked: open entries count to it, validities are looked at on it, a diploma of a later
            year does not count yet.
        rules: The specialty list in force and what people have ruled.

    Returns:
        The findings in the order education, form of study, experience, extras. A position that demands
        nothing is met.
    """
    requirement = position.requirement
    candidate = held_on(candidate, on)
    experience, alternatives = check_experience(candidate, requirement, on, rules)
    items = (
        *check_education(candidate.education, requirement, rules),
        experience,
        *check_extras(candidate, requirement, on),
    )
    verdict = all_of(item.verdict for item in items)
    return Eligibility(candidate.key, position.key, on, verdict, items, alternatives)


def held_on(candidate: Candidate, on: date) -> Candidate:
    """Return a candidate without the diplomas of years after ``on``."""
    held = tuple(one for one in candidate.education if one.year is None or one.year <= on.year)
    return candidate if len(held) == len(candidate.education) else replace(candidate, education=held)
