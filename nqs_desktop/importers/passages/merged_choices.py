"""Merges the choices that the two languages of a cell leave; where they disagree none is taken."""

from collections.abc import Sequence

from nqs_desktop.domain.localized import LocalizedList
from nqs_desktop.domain.requirement import (
    Demand,
    DemandGroup,
    EducationDemand,
    ExperienceAlternative,
    ExtraDemand,
    RequirementPart,
)
from nqs_desktop.domain.requirement_structure import leaves
from nqs_desktop.importers.passages.merging import Differences, merge_alternative, said


def merge_choices(
    kk: Sequence[DemandGroup], ru: Sequence[DemandGroup], part: RequirementPart, differences: Differences
) -> tuple[DemandGroup, ...]:
    """Return the choices of both languages as one; none, and a reason, where they are built otherwise."""
    merged = [_merged(left, right) for left, right in zip(kk, ru, strict=False)]
    if len(kk) != len(ru) or None in merged:
        differences.add("alternatives_differ", part, _words(kk), _words(ru))
        return ()
    return tuple(group for group in merged if isinstance(group, DemandGroup))


def _merged(kk: Demand, ru: Demand) -> Demand | None:
    """Return two nodes as one; ``None`` where they are built otherwise."""
    match kk, ru:
        case DemandGroup(), DemandGroup():
            parts = [_merged(left, right) for left, right in zip(kk.parts, ru.parts, strict=False)]
            if kk.joint is not ru.joint or len(kk.parts) != len(ru.parts):
                return None
            whole = tuple(part for part in parts if part is not None)
            return DemandGroup(kk.joint, whole) if len(whole) == len(parts) else None
        case EducationDemand(), EducationDemand():
            if kk.levels != ru.levels:
                return None
            return EducationDemand(kk.levels, LocalizedList(kk.fields.kk, ru.fields.ru))
        case ExperienceAlternative(), ExperienceAlternative():
            return merge_alternative(kk, ru, Differences())
        case ExtraDemand(), ExtraDemand():
            return kk if kk == ru else None
        case _:
            return None


def _words(choices: Sequence[DemandGroup]) -> str:
    """Return the demands between which the choice is, as codes."""
    return "; ".join(" | ".join(_said(leaf) for leaf in leaves(choice)) for choice in choices)


def _said(leaf: Demand) -> str:
    match leaf:
        case EducationDemand():
            return ", ".join(leaf.levels)
        case ExperienceAlternative():
            return said(leaf)
        case ExtraDemand():
            return leaf.extra.code
        case _:
            return ""
