"""How the demands of a requirement are joined: the tree of "and" and "or", and the flat cells beside it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final, TypeVar

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.localized import Language, LocalizedList, LocalizedText
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.requirement import (
    Demand,
    DemandGroup,
    EducationDemand,
    ExperienceAlternative,
    ExperienceDemand,
    ExtraDemand,
    Joint,
    Requirement,
    Strength,
)
from nqs_desktop.domain.requirement_sentences import demand_words

DEEPEST: Final = 8
"""Groups within groups that a structure may hold, the outermost counted."""

T = TypeVar("T")
Leaf = EducationDemand | ExperienceAlternative | ExtraDemand


def as_structure(requirement: Requirement) -> DemandGroup:
    """Return the tree of what a requirement demands.

    Where none is stored it is the plain order: the education, and one of the alternatives, and every extra.
    Leaves carry no text of their own where the cell holds it. The group is normalised as
    :func:`with_structure` describes; one without parts demands nothing.
    """
    if requirement.structure is not None:
        return normalised(requirement.structure)
    parts: list[Demand] = []
    if demands_something(requirement.education):
        parts.append(replace(requirement.education, text=LocalizedText()))
    parts.append(DemandGroup(Joint.ANY, requirement.experience.alternatives))
    parts += [ExtraDemand(extra) for extra in requirement.extras]
    parts += requirement.wished_extras
    return normalised(DemandGroup(Joint.EVERY, tuple(parts)))


def with_structure(requirement: Requirement, group: DemandGroup) -> Requirement:
    """Return ``requirement`` with its demands joined as ``group`` says; texts and review reasons stay.

    The group is normalised: groups of one part give way to the part, groups within a group of the same joint
    are opened, what asks for nothing is left out. Where the plain order of the cells says it all, the demands
    are stored in the cells alone; else the tree is stored and its leaves stand in the cells as well.
    """
    tree = normalised(group)
    flat = _projected(requirement, tree)
    return replace(flat, structure=None if _is_plain(tree) else tree)


def structure_words(requirement: Requirement, language: Language) -> tuple[Message, ...]:
    """Return what is demanded as sentences, one for each demand that must be met; none where there is none.

    The sentences begin with a small letter and have no full stop, as a list shows them. Every number and
    every name that the structure holds is in them.

    Args:
        requirement: The requirement; its texts are not looked at.
        language: In which language to name fields; the sentences themselves are messages.
    """
    return tuple(demand_words(part, language) for part in joined_parts(as_structure(requirement)))


def leaves(node: Demand) -> Iterator[Leaf]:
    """Iterate over the demands of a tree in the order of the paper."""
    if not isinstance(node, DemandGroup):
        yield node
        return
    for part in node.parts:
        yield from leaves(part)


def groups(node: Demand) -> Iterator[DemandGroup]:
    """Iterate over the groups of a tree, an outer one before those within it."""
    if isinstance(node, DemandGroup):
        yield node
        for part in node.parts:
            yield from groups(part)


def depth(node: Demand) -> int:
    """Return how many groups lie within each other; 0 for a demand alone."""
    if not isinstance(node, DemandGroup):
        return 0
    return 1 + max((depth(part) for part in node.parts), default=0)


def normalised(group: DemandGroup) -> DemandGroup:
    """Return a group that means the same without groups that add nothing.

    A group without parts, and an education that asks for nothing, says nothing: it is no alternative either.
    """
    node = _simplified(group)
    if node is None:
        return DemandGroup(Joint.EVERY)
    return node if isinstance(node, DemandGroup) else DemandGroup(Joint.EVERY, (node,))


def joined_parts(group: DemandGroup) -> tuple[Demand, ...]:
    """Return the parts that must all be met: those of the group, or the group itself if one is enough."""
    return group.parts if group.joint is Joint.EVERY else (group,)


def is_experience(node: Demand) -> bool:
    """Tell whether a node is an alternative of experience, or a choice between such."""
    if isinstance(node, DemandGroup):
        return node.joint is Joint.ANY and all(isinstance(part, ExperienceAlternative) for part in node.parts)
    return isinstance(node, ExperienceAlternative)


def experience_of(node: Demand) -> tuple[ExperienceAlternative, ...]:
    """Return the alternatives of experience in a tree, in the order of the paper."""
    return tuple(leaf for leaf in leaves(node) if isinstance(leaf, ExperienceAlternative))


def demands_something(education: EducationDemand) -> bool:
    """Tell whether an education cell asks for a level, a field or a specialty."""
    return bool(education.levels or education.fields or education.accepted or education.specialties)


def is_stale(requirement: Requirement) -> bool:
    """Tell whether the flat cells say something else than the stored structure: one was changed alone."""
    if requirement.structure is None:
        return False
    return _projected(requirement, normalised(requirement.structure)) != requirement


def _simplified(node: Demand) -> Demand | None:
    if isinstance(node, EducationDemand):
        return node if demands_something(node) else None
    if not isinstance(node, DemandGroup):
        return node
    parts: list[Demand] = []
    for part in node.parts:
        inner = _simplified(part)
        if isinstance(inner, DemandGroup) and inner.joint is node.joint:
            parts += inner.parts
        elif inner is not None:
            parts.append(inner)
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else DemandGroup(node.joint, tuple(parts))


def _is_plain(tree: DemandGroup) -> bool:
    """Tell whether the tree is one education, one choice of experience and extras, all of them asked for."""
    parts = joined_parts(tree)
    education = sum(isinstance(part, EducationDemand) for part in parts)
    experience = sum(is_experience(part) for part in parts)
    extras = sum(isinstance(part, ExtraDemand) for part in parts)
    return education <= 1 and experience <= 1 and education + experience + extras == len(parts)


def _projected(requirement: Requirement, tree: DemandGroup) -> Requirement:
    """Return the requirement with the leaves of the tree in its cells."""
    found = tuple(leaves(tree))
    education = [leaf for leaf in found if isinstance(leaf, EducationDemand)]
    extras = [leaf for leaf in found if isinstance(leaf, ExtraDemand)]
    alternatives = tuple(leaf for leaf in found if isinstance(leaf, ExperienceAlternative))
    wished = tuple(leaf for leaf in extras if leaf.strength is not Strength.REQUIRED)
    required = tuple(leaf.extra for leaf in extras if leaf.strength is Strength.REQUIRED)
    if not _is_plain(tree):
        alternatives, wished, required = _once(alternatives), _once(wished), _once(required)
    return replace(
        requirement,
        education=_united(education, requirement.education.text),
        experience=ExperienceDemand(alternatives, requirement.experience.text),
        extras=required,
        wished_extras=wished,
    )


def _united(demands: Sequence[EducationDemand], text: LocalizedText) -> EducationDemand:
    """Return one cell for several demands of education; what it accepts is said only where all say so."""
    if len(demands) == 1:
        return replace(demands[0], text=text)
    named = {level for demand in demands for level in demand.levels}
    accepted = {level for demand in demands for level in demand.accepted}
    says_all = all(demand.accepted for demand in demands)
    strengths = {demand.strength for demand in demands}
    return EducationDemand(
        levels=_in_order(named),
        fields=LocalizedList(
            _once(field for demand in demands for field in demand.fields.kk),
            _once(field for demand in demands for field in demand.fields.ru),
        ),
        fields_open=any(demand.fields_open for demand in demands),
        text=text,
        accepted=_in_order(accepted) if says_all else (),
        specialties=_once(code for demand in demands for code in demand.specialties),
        strength=strengths.pop() if len(strengths) == 1 else Strength.REQUIRED,
    )


def _in_order(levels: set[EducationLevel]) -> tuple[EducationLevel, ...]:
    return tuple(level for level in EducationLevel if level in levels)


def _once(values: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(values))
