"""Two readings of one requirement: where they differ, and taking over a part of the other one."""

from collections.abc import Collection
from dataclasses import replace
from enum import StrEnum

from nqs_desktop.domain.requirement import Requirement
from nqs_desktop.domain.requirement_structure import as_structure, with_structure


class Aspect(StrEnum):
    """What of the structured reading can be taken over by itself.

    ``STRUCTURE`` is all that is demanded, at once: demands joined freely cannot be taken over singly.
    """

    STRUCTURE = "structure"
    LEVELS = "levels"
    FIELDS = "fields"
    ALTERNATIVES = "alternatives"
    EXTRAS = "extras"
    REASONS = "reasons"


def differing(one: Requirement, other: Requirement) -> tuple[Aspect, ...]:
    """Return in what two requirements differ, apart from their texts."""
    apart = tuple(aspect for aspect in Aspect if _of(one, aspect) != _of(other, aspect))
    if one.structure is None and other.structure is None:
        return tuple(aspect for aspect in apart if aspect is not Aspect.STRUCTURE)
    return tuple(aspect for aspect in apart if aspect in {Aspect.STRUCTURE, Aspect.REASONS})


def unasked(requirement: Requirement, read: Requirement) -> tuple[Aspect, ...]:
    """Return of what ``requirement`` asks for nothing at all where the reading of its texts does.

    The check would take it as not demanded, whatever the paper says.
    """
    asked, named = (
        {
            Aspect.LEVELS: one.education.levels or one.education.accepted,
            Aspect.FIELDS: one.education.fields or one.education.specialties,
            Aspect.ALTERNATIVES: one.experience.alternatives,
            Aspect.EXTRAS: one.extras or one.wished_extras,
        }
        for one in (requirement, read)
    )
    return tuple(aspect for aspect, value in named.items() if value and not asked[aspect])


def with_aspects(requirement: Requirement, other: Requirement, aspects: Collection[Aspect]) -> Requirement:
    """Return ``requirement`` with ``aspects`` as ``other`` has them; the texts stay."""
    if Aspect.STRUCTURE in aspects:
        requirement = with_structure(requirement, as_structure(other))
    education, read = requirement.education, other.education
    if Aspect.LEVELS in aspects:
        education = replace(education, levels=read.levels, accepted=read.accepted, strength=read.strength)
    if Aspect.FIELDS in aspects:
        education = replace(
            education, fields=read.fields, fields_open=read.fields_open, specialties=read.specialties
        )
    experience = requirement.experience
    if Aspect.ALTERNATIVES in aspects:
        experience = replace(experience, alternatives=other.experience.alternatives)
    return replace(
        requirement,
        education=education,
        experience=experience,
        extras=other.extras if Aspect.EXTRAS in aspects else requirement.extras,
        wished_extras=other.wished_extras if Aspect.EXTRAS in aspects else requirement.wished_extras,
        review_reasons=(other.review_reasons if Aspect.REASONS in aspects else requirement.review_reasons),
    )


def _of(requirement: Requirement, aspect: Aspect) -> object:
    education = requirement.education
    return {
        Aspect.STRUCTURE: as_structure(requirement),
        Aspect.LEVELS: (education.levels, education.accepted, education.strength),
        Aspect.FIELDS: (education.fields, education.fields_open, education.specialties),
        Aspect.ALTERNATIVES: requirement.experience.alternatives,
        Aspect.EXTRAS: (requirement.extras, requirement.wished_extras),
        Aspect.REASONS: requirement.review_reasons,
    }[aspect]
