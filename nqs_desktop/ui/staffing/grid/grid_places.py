"""Where rows stand among each other: the least number of lines whose place must be written anew."""

from collections.abc import Collection, Mapping, Sequence

from nqs_desktop.domain.staffing_arrangement import orders
from nqs_desktop.domain.staffing_line import StaffingLine


def new_places(
    keys: Sequence[str], lines: Mapping[str, StaffingLine], loose: Collection[str]
) -> dict[str, int]:
    """Return the places that change when the rows of a department shall stand in the order of ``keys``.

    Args:
        keys: The rows in the order that is wanted.
        lines: Lines by key.
        loose: Keys of the rows that are new or were moved: they have no place yet.
    """
    known = [None if key in loose else lines[key].position.sort_order for key in keys]
    found = dict(zip(keys, orders(known), strict=True))
    return {
        key: place for key, place in found.items() if key in loose or lines[key].position.sort_order != place
    }


def moved(keys: Sequence[str], chosen: Collection[str], step: int) -> list[str]:
    """Return ``keys`` with the chosen ones moved up (-1) or down (1) by one, as far as there is room."""
    order = list(keys)
    places = range(len(order)) if step < 0 else range(len(order) - 1, -1, -1)
    for at in places:
        to = at + step
        if order[at] in chosen and 0 <= to < len(order) and order[to] not in chosen:
            order[at], order[to] = order[to], order[at]
    return order
