"""Edits of a structure of demands: each returns a new tree, and where the touched part stands in it.

A place is the numbers of the parts from the outermost group down to it; the empty one is the outermost group.
"""

from dataclasses import replace

from nqs_desktop.domain.requirement import Demand, DemandGroup, Joint

Place = tuple[int, ...]


def part_at(tree: DemandGroup, place: Place) -> Demand:
    """Return the part at a place.

    Raises:
        IndexError: There is no such place.
    """
    part: Demand = tree
    for number in place:
        if not isinstance(part, DemandGroup):
            raise IndexError(place)
        part = part.parts[number]
    return part


def group_at(tree: DemandGroup, place: Place) -> DemandGroup:
    """Return the group at a place.

    Raises:
        IndexError: There is no such place, or no group stands there.
    """
    part = part_at(tree, place)
    if not isinstance(part, DemandGroup):
        raise IndexError(place)
    return part


def replaced(tree: DemandGroup, place: Place, part: Demand) -> DemandGroup:
    """Return the tree with ``part`` at a place.

    Raises:
        IndexError: There is no such place, or a demand that is no group would be the outermost part.
    """
    if not place:
        if not isinstance(part, DemandGroup):
            raise IndexError(place)
        return part
    above = group_at(tree, place[:-1])
    parts = list(above.parts)
    parts[place[-1]] = part
    return replaced(tree, place[:-1], replace(above, parts=tuple(parts)))


def added(tree: DemandGroup, place: Place, part: Demand) -> tuple[DemandGroup, Place]:
    """Add a part at the end of the group at ``place``, or behind the demand there."""
    there = part_at(tree, place)
    if isinstance(there, DemandGroup):
        return _inserted(tree, (*place, len(there.parts)), part)
    return _inserted(tree, (*place[:-1], place[-1] + 1), part)


def removed(tree: DemandGroup, place: Place) -> tuple[DemandGroup, Place]:
    """Take a part away; what is touched then is the part before it, else the group.

    Raises:
        IndexError: It is the outermost group, or there is no such place.
    """
    if not place:
        raise IndexError(place)
    smaller = _without(tree, place)
    left = group_at(smaller, place[:-1]).parts
    if not left:
        return smaller, place[:-1]
    return smaller, (*place[:-1], min(place[-1], len(left) - 1))


def moved(tree: DemandGroup, place: Place, by: int) -> tuple[DemandGroup, Place]:
    """Move a part among its neighbours by so many places; at the end it stays."""
    if not place:
        return tree, place
    count = len(group_at(tree, place[:-1]).parts)
    number = min(max(place[-1] + by, 0), count - 1)
    return _inserted(_without(tree, place), (*place[:-1], number), part_at(tree, place))


def moved_in(tree: DemandGroup, place: Place) -> tuple[DemandGroup, Place]:
    """Move a part to the end of the group directly before it; without such a group it stays."""
    if not place or place[-1] == 0:
        return tree, place
    before = (*place[:-1], place[-1] - 1)
    group = part_at(tree, before)
    if not isinstance(group, DemandGroup):
        return tree, place
    return _inserted(_without(tree, place), (*before, len(group.parts)), part_at(tree, place))


def moved_out(tree: DemandGroup, place: Place) -> tuple[DemandGroup, Place]:
    """Move a part out of its group, to the place behind it; a part of the outermost group stays."""
    if len(place) < 2:
        return tree, place
    behind = (*place[:-2], place[-2] + 1)
    return _inserted(_without(tree, place), behind, part_at(tree, place))


def grouped(tree: DemandGroup, place: Place, joint: Joint) -> tuple[DemandGroup, Place]:
    """Put a group around a part; the outermost group becomes a part of a new one."""
    return replaced(tree, place, DemandGroup(joint, (part_at(tree, place),))), place


def _inserted(tree: DemandGroup, place: Place, part: Demand) -> tuple[DemandGroup, Place]:
    above = group_at(tree, place[:-1])
    parts = list(above.parts)
    parts.insert(place[-1], part)
    return replaced(tree, place[:-1], replace(above, parts=tuple(parts))), place


def _without(tree: DemandGroup, place: Place) -> DemandGroup:
    above = group_at(tree, place[:-1])
    parts = (part for number, part in enumerate(above.parts) if number != place[-1])
    return replaced(tree, place[:-1], replace(above, parts=tuple(parts)))
