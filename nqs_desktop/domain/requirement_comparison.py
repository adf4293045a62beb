"""Two readings of one requirement: where they differ, and taking over a part of the other one."""

from collections.abc import Collection
from dataclasses import replace
from enum import StrEnum

from nqs_desktop.domain.requirement import Requirement


class Aspect(StrEnum):
    """What of the structured reading can be taken over by itself."""

    LEVELS = "levels"
    FIELDS = "fields"
    ALTERNATIVES = "alternatives"
    EXTRAS = "extras"
    REASONS = "reasons"


def differing(one: Requirement, other: Requirement) -> tuple[Aspect, ...]:
    """Return in what two requirements differ, apart from their texts."""
    return tuple(aspect for aspect in Aspect if _of(one, aspect) != _of(other, aspect))


def with_aspects(requirement: Requirement, other: Requirement, aspects: Collection[Aspect]) -> Requirement:
    """Return ``requirement`` with ``aspects`` as ``other`` has them; the texts stay."""
    education = requirement.education
    if Aspect.LEVELS in aspects:
        education = replace(education, levels=other.education.levels)
    if Aspect.FIELDS in aspects:
        fields, is_open = other.education.fields, other.education.fields_open
        education = replace(education, fields=fields, fields_open=is_open)
    experience = requirement.experience
    if Aspect.ALTERNATIVES in aspects:
        experience = replace(experience, alternatives=other.experience.alternatives)
    return replace(
        requirement,
        education=education,
        experience=experience,
        extras=other.extras if Aspect.EXTRAS in aspects else requirement.extras,
        review_reasons=(other.review_reasons if Aspect.REASONS in aspects else requirement.review_reasons),
    )


def _of(requirement: Requirement, aspect: Aspect) -> object:
    return {
        Aspect.LEVELS: requirement.education.levels,
        Aspect.FIELDS: (requirement.education.fields, requirement.education.fields_open),
        Aspect.ALTERNATIVES: requirement.experience.alternatives,
        Aspect.EXTRAS: requirement.extras,
        Aspect.REASONS: requirement.review_reasons,
    }[aspect]
