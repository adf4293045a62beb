"""Joins the demands that were read to one structure where the plain order of the cells does not say it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from nqs_desktop.domain.localized import LocalizedList, LocalizedText
from nqs_desktop.domain.requirement import (
    Demand,
    DemandGroup,
    EducationDemand,
    ExperienceAlternative,
    Extra,
    ExtraDemand,
    Joint,
)
from nqs_desktop.domain.requirement_structure import demands_something, leaves


def joined(
    education: EducationDemand,
    alternatives: Sequence[ExperienceAlternative],
    extras: Iterable[Extra],
    wished: Iterable[ExtraDemand],
    choices: Sequence[DemandGroup],
) -> DemandGroup | None:
    """Return all demands as one tree; ``None`` where there are no ``choices`` and the plain order holds.

    Args:
        education: The education cell.
        alternatives: The alternatives of experience.
        extras: Extras that are required.
        wished: Extras that are not.
        choices: Groups whose leaves stand in these cells as well; they are not repeated beside the group.
    """
    if not choices:
        return None
    chosen = [leaf for choice in choices for leaf in leaves(choice)]
    parts: list[Demand] = []
    left = _without(replace(education, text=LocalizedText()), chosen)
    if demands_something(left):
        parts.append(left)
    parts.append(DemandGroup(Joint.ANY, tuple(one for one in alternatives if one not in chosen)))
    parts += choices
    parts += [demand for extra in extras if (demand := ExtraDemand(extra)) not in chosen]
    parts += wished
    return DemandGroup(Joint.EVERY, tuple(parts))


def _without(education: EducationDemand, chosen: Iterable[Demand]) -> EducationDemand:
    """Return the education that no choice holds; nothing of it where a choice holds all its levels."""
    held = [leaf for leaf in chosen if isinstance(leaf, EducationDemand)]
    if not held:
        return education
    levels = tuple(level for level in education.levels if not any(level in one.levels for one in held))
    if not levels:
        return EducationDemand()
    fields = LocalizedList(
        tuple(word for word in education.fields.kk if not any(word in one.fields.kk for one in held)),
        tuple(word for word in education.fields.ru if not any(word in one.fields.ru for one in held)),
    )
    return replace(education, levels=levels, fields=fields)
