"""The order of departments and positions in a staffing table, and what a move or a numbering changes."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.requirement import Requirement
from nqs_desktop.domain.staffing import Department, StaffPosition


def arranged(sequence: Sequence[StaffPosition], loose: Collection[int]) -> tuple[StaffPosition, ...]:
    """Return positions with the order that they shall have: those whose ``sort_order`` changes, and new ones.

    Args:
        sequence: All positions of a staffing table in the order that is wanted.
        loose: Places in ``sequence`` of those that were moved or are new: their ``sort_order`` says nothing.
    """
    wanted = orders([None if place in loose else one.sort_order for place, one in enumerate(sequence)])
    return tuple(
        replace(one, sort_order=order)
        for one, order in zip(sequence, wanted, strict=True)
        if not one.key or one.sort_order != order
    )


def orders(kept: Sequence[int | None]) -> list[int]:
    """Return rising numbers for a sequence that keep as many of the given ones as may be.

    Args:
        kept: The numbers that the things have; ``None`` where one has to be found.
    """
    forwards = _rising(kept)
    backwards = [-number for number in reversed(_rising([_negative(number) for number in reversed(kept)]))]
    return min(forwards, backwards, key=lambda found: sum(map(_differs, found, kept)))


def _rising(kept: Sequence[int | None]) -> list[int]:
    """Find numbers from the first on: what has no room pushes on what comes behind it."""
    found: list[int] = []
    place = 0
    while place < len(kept):
        given = kept[place]
        last = found[-1] if found else None
        if given is not None:
            found.append(given if last is None or given > last else last + 1)
            place += 1
            continue
        end = next((at for at in range(place, len(kept)) if kept[at] is not None), len(kept))
        found += _between(last, kept[end] if end < len(kept) else None, end - place)
        place = end
    return found


def _between(before: int | None, after: int | None, count: int) -> list[int]:
    if before is None:
        first = 0 if after is None else after - count
        return list(range(first, first + count))
    room = 0 if after is None else after - before
    step = max(room // (count + 1), 1)
    return [before + step * number for number in range(1, count + 1)]


def _negative(number: int | None) -> int | None:
    return None if number is None else -number


def _differs(found: int, kept: int | None) -> bool:
    return kept is not None and found != kept


def moved_positions(
    positions: Sequence[StaffPosition], keys: Collection[str], department: str | None, place: int
) -> tuple[StaffPosition, ...]:
    """Return the positions that a move changes.

    Args:
        positions: All positions of a staffing table in its order.
        keys: Which are moved; they keep their order among themselves.
        department: Where to; ``None``: outside every department.
        place: Place among the others of that department, from 0; a greater one is its end.
    """
    moving = [replace(one, department=department) for one in positions if one.key in keys]
    staying = [one for one in positions if one.key not in keys]
    siblings = [at for at, one in enumerate(staying) if one.department == department]
    end = siblings[-1] + 1 if siblings else len(staying)
    at = siblings[max(place, 0)] if place < len(siblings) else end
    sequence = [*staying[:at], *moving, *staying[at:]]
    before = {one.key: one for one in positions}
    found = arranged(sequence, range(at, at + len(moving)))
    ordered = {one.key: one for one in found}
    return tuple(changed for one in sequence if (changed := ordered.get(one.key, one)) != before[one.key])


def with_copies(
    positions: Sequence[StaffPosition], models: Sequence[StaffPosition]
) -> tuple[tuple[StaffPosition, ...], tuple[StaffPosition, ...]]:
    """Return what changes when copies come behind the last of their models in each department.

    Args:
        positions: All positions of a staffing table in its order.
        models: Those that are copied.

    Returns:
        The positions that make room, and the copies in the order of ``models``, vacant, without requirements.
    """
    last = {model.department: model.key for model in models}
    copies = [
        replace(
            model, key="", occupied=Decimal(0), requirement_key=None, source=None, requirement=Requirement()
        )
        for model in models
    ]
    sequence: list[tuple[StaffPosition, int | None]] = []
    for one in positions:
        sequence.append((one, None))
        if last.get(one.department) == one.key:
            sequence += [(copy, at) for at, copy in enumerate(copies) if copy.department == one.department]
    wanted = orders([None if at is not None else one.sort_order for one, at in sequence])
    placed = dict(enumerate(copies))
    moved = []
    for (one, at), order in zip(sequence, wanted, strict=True):
        if at is not None:
            placed[at] = replace(one, sort_order=order)
        elif one.sort_order != order:
            moved.append(replace(one, sort_order=order))
    return tuple(moved), tuple(placed.values())


def moved_department(
    departments: Sequence[Department], key: str, parent: str | None, place: int
) -> tuple[Department, ...]:
    """Return the departments that a move changes.

    Args:
        departments: All departments of a staffing table.
        key: Which one is moved, with all below it.
        parent: Below which; ``None``: to the top.
        place: Place among the others there, from 0; a greater one is the end.

    Raises:
        UserError: It would come to lie below itself.
    """
    by_key = {one.key: one for one in departments}
    moving = replace(by_key[key], parent=parent)
    check_no_ring(moving, by_key)
    siblings = sorted(
        (one for one in departments if one.parent == parent and one.key != key),
        key=lambda one: (one.sort_order, one.key),
    )
    sequence = [*siblings[: max(place, 0)], moving, *siblings[max(place, 0) :]]
    wanted = orders([None if one.key == key else one.sort_order for one in sequence])
    changed = (replace(one, sort_order=order) for one, order in zip(sequence, wanted, strict=True))
    return tuple(one for one in changed if one != by_key[one.key])


def check_no_ring(department: Department, by_key: Mapping[str, Department]) -> None:
    """Refuse a department that lies below itself.

    Raises:
        UserError: It does; the words name both.
    """
    above = department.parent
    seen: set[str] = set()
    while above is not None and above not in seen:
        if above == department.key:
            target = by_key[department.parent or above]
            raise UserError(
                "staffing.department_below_itself", name=department.name.both, target=target.name.both
            )
        seen.add(above)
        above = by_key[above].parent if above in by_key else None


def renumbered(positions: Iterable[StaffPosition], first: int = 1) -> tuple[StaffPosition, ...]:
    """Return the positions whose number changes when they are numbered one after the other.

    Args:
        positions: In the order of the paper.
        first: The first number.

    Raises:
        UserError: ``first`` is below 1.
    """
    if first < 1:
        raise UserError("staffing.no_place_before", found=str(first))
    numbered = (
        (one, replace(one, number=LocalizedText(str(number), str(number))))
        for number, one in enumerate(positions, first)
    )
    return tuple(changed for one, changed in numbered if changed != one)
