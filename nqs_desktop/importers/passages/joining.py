"""Joins the demands that were read to one structure where the plain order of the cells does not say it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from nqs_desktop.domain.localized import LocalizedList, LocalizedText
from nqs_desktop.domain.requirement import (
    Demand,
    DemandGroup,
    EducationDemand,
    ExtraDemand,
    Joint,
    Requirement,
)
from nqs_desktop.domain.requirement_structure import demands_something, leaves


def joined(
    plain: Requirement, schooling: Sequence[DemandGroup] = (), others: Sequence[DemandGroup] = ()
) -> DemandGroup | None:
    """Return all demands as one tree; ``None`` where there is no choice and the plain order holds.

    Args:
        plain: The cells; demands that stand in a choice are not repeated beside it.
        schooling: Choices of the education cell: the levels in them are those of the cell.
        others: Choices of other cells, which speak of education of their own.
    """
    choices = (*schooling, *others)
    if not choices:
        return None
    chosen = {leaf for choice in choices for leaf in leaves(choice)}
    parts: list[Demand] = []
    own = [leaf for choice in schooling for leaf in leaves(choice)]
    left = _without(replace(plain.education, text=LocalizedText()), own)
    if demands_something(left):
        parts.append(left)
    alternatives = (one for one in plain.experience.alternatives if one not in chosen)
    parts.append(DemandGroup(Joint.ANY, tuple(alternatives)))
    parts += choices
    parts += [demand for extra in plain.extras if (demand := ExtraDemand(extra)) not in chosen]
    parts += plain.wished_extras
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
