"""Where rows stand among each other: the least number of lines whose place must be written anew."""

from collections.abc import Iterable, Mapping, Sequence

from nqs_desktop.domain.staffing_line import StaffingLine


def places_with_new(
    keys: Iterable[str], lines: Mapping[str, StaffingLine], new: Iterable[str]
) -> dict[str, int]:
    """Return the places of new rows, and of the lines that must make room for them.

    Args:
        keys: The rows of a department in order; those that are neither stored nor in ``new`` left out.
        lines: Lines by key.
        new: Keys of the rows that have no place yet.
    """
    fresh = set(new)
    listed = list(keys)
    first = next((lines[key].position.sort_order for key in listed if key not in fresh), 0)
    leading = next((at for at, key in enumerate(listed) if key not in fresh), 0)
    last = max(first - leading, 0) - 1
    places: dict[str, int] = {}
    for key in listed:
        if key in fresh:
            last += 1
            places[key] = last
            continue
        place = lines[key].position.sort_order
        if place <= last:
            place = last + 1
            places[key] = place
        last = place
    return places


def places_in_order(keys: Sequence[str], lines: Mapping[str, StaffingLine]) -> dict[str, int]:
    """Return the places that change when the lines of a department shall stand in the order of ``keys``."""
    free = sorted(lines[key].position.sort_order for key in keys)
    places: dict[str, int] = {}
    last = -1
    for key, place in zip(keys, free, strict=True):
        last = max(place, last + 1)
        if last != lines[key].position.sort_order:
            places[key] = last
    return places


def moved(keys: Sequence[str], chosen: Iterable[str], step: int) -> list[str]:
    """Return ``keys`` with the chosen ones moved up (-1) or down (1) by one, as far as there is room."""
    marked = set(chosen)
    order = list(keys)
    places = range(len(order)) if step < 0 else range(len(order) - 1, -1, -1)
    for at in places:
        to = at + step
        if order[at] in marked and 0 <= to < len(order) and order[to] not in marked:
            order[at], order[to] = order[to], order[at]
    return order
