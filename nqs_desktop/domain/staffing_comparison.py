"""Compares two editions of a staffing table."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeVar

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.staffing import Department
from nqs_desktop.domain.staffing_difference import (
    ComparedTotals,
    DepartmentChange,
    PositionChange,
    StaffingChange,
    StaffingComparison,
)
from nqs_desktop.domain.staffing_line import (
    StaffingContent,
    StaffingLine,
    StaffingTotals,
    totals_by_department,
)
from nqs_desktop.domain.staffing_pairing import Pairing, pair

Item = TypeVar("Item")
PATH_MARK: Final = " › "
"""What stands between a department and the one above it."""


def compare(old: StaffingContent, new: StaffingContent) -> StaffingComparison:
    """Return what differs between two staffing tables.

    Numbers and places within a department are not compared: they shift with every line that is added. Nor is
    who holds a position: people change without an order on the table.

    Args:
        old: The older table.
        new: The newer table; editions of one table share keys, others are paired by words.
    """
    pairing = pair(old, new)
    paths = _paths(old.departments), _paths(new.departments)
    changes = tuple(_position_changes(old.lines, new.lines, pairing, paths))
    return StaffingComparison(
        organisation=new.organisation,
        before=old.edition,
        after=new.edition,
        positions=changes,
        departments=tuple(_department_changes(old.departments, new.departments, pairing, paths)),
        totals=tuple(_totals(old, new, pairing)),
        unchanged=len(new.lines) - sum(change.after is not None for change in changes),
        base_before=old.scale.base,
        base_after=new.scale.base,
    )


_Paths = tuple[Mapping[str | None, LocalizedText], Mapping[str | None, LocalizedText]]


def _position_changes(
    old: Sequence[StaffingLine], new: Sequence[StaffingLine], pairing: Pairing, paths: _Paths
) -> Iterator[PositionChange]:
    for before, after in merged(old, new, pairing.positions, lambda line: line.key):
        kinds = _position_kinds(before, after, pairing)
        if kinds:
            yield PositionChange(
                kinds,
                before,
                after,
                LocalizedText() if before is None else paths[0][before.position.department],
                LocalizedText() if after is None else paths[1][after.position.department],
            )


def _position_kinds(
    before: StaffingLine | None, after: StaffingLine | None, pairing: Pairing
) -> tuple[StaffingChange, ...]:
    if before is None:
        return (StaffingChange.ADDED,)
    if after is None:
        return (StaffingChange.REMOVED,)
    one, other = before.position, after.position
    differing = {
        StaffingChange.RENAMED: _words_differ(one.title, other.title),
        StaffingChange.MOVED: pairing.department(one.department) != other.department,
        StaffingChange.UNITS: one.units != other.units,
        StaffingChange.CATEGORY: _words_differ(one.category, other.category),
        StaffingChange.CODE: one.occupation_code != other.occupation_code,
        StaffingChange.PLACE: one.register_link != other.register_link,
        StaffingChange.PAY: _pay_differs(before, after),
    }
    return tuple(kind for kind, differs in differing.items() if differs)


def _pay_differs(before: StaffingLine, after: StaffingLine) -> bool:
    """Tell whether one unit is paid otherwise; a fund that follows the units alone is no change of pay."""
    one, other = before.pay, after.pay
    if before.position.pay.surcharges != after.position.pay.surcharges:
        return True
    if one.fund is None and other.fund is None:
        return before.position.pay != after.position.pay
    if (one.coefficient, one.salary, one.surcharges, one.unit) != (
        other.coefficient,
        other.salary,
        other.surcharges,
        other.unit,
    ):
        return True
    return before.position.units == after.position.units and one.fund != other.fund


def _department_changes(
    old: Sequence[Department], new: Sequence[Department], pairing: Pairing, paths: _Paths
) -> Iterator[DepartmentChange]:
    for before, after in merged(old, new, pairing.departments, lambda one: one.key):
        kinds = _department_kinds(before, after, pairing)
        if kinds:
            yield DepartmentChange(
                kinds,
                before,
                after,
                LocalizedText() if before is None else paths[0][before.parent],
                LocalizedText() if after is None else paths[1][after.parent],
            )


def _department_kinds(
    before: Department | None, after: Department | None, pairing: Pairing
) -> tuple[StaffingChange, ...]:
    if before is None:
        return (StaffingChange.ADDED,)
    if after is None:
        return (StaffingChange.REMOVED,)
    renamed = _words_differ(before.name, after.name)
    moved = pairing.department(before.parent) != after.parent
    differing = {StaffingChange.RENAMED: renamed, StaffingChange.MOVED: moved}
    return tuple(kind for kind, differs in differing.items() if differs)


def _totals(old: StaffingContent, new: StaffingContent, pairing: Pairing) -> Iterator[ComparedTotals]:
    sums = totals_by_department(old), totals_by_department(new)
    depths = _depths(old.departments), _depths(new.departments)
    nothing = StaffingTotals()
    for before, after in merged(old.departments, new.departments, pairing.departments, lambda one: one.key):
        depth = depths[1][after.key] if after else depths[0][before.key] if before else 0
        yield ComparedTotals(
            after or before,
            depth,
            nothing if before is None else sums[0][before.key],
            nothing if after is None else sums[1][after.key],
        )
    yield ComparedTotals(None, 0, sums[0][None], sums[1][None])


def merged(
    old: Sequence[Item], new: Sequence[Item], pairs: Mapping[str, str], key: Callable[[Item], str]
) -> Iterator[tuple[Item | None, Item | None]]:
    """Yield pairs in the order of ``new``; what has no partner in it follows what it followed in ``old``."""
    newer = {theirs: ours for ours, theirs in pairs.items()}
    older = {key(item): item for item in old}
    gone: dict[str | None, list[Item]] = {}
    last: str | None = None
    for item in old:
        partner = pairs.get(key(item))
        if partner is None:
            gone.setdefault(last, []).append(item)
        else:
            last = partner
    yield from ((item, None) for item in gone.get(None, ()))
    for item in new:
        mine = newer.get(key(item))
        yield (None if mine is None else older[mine], item)
        yield from ((left, None) for left in gone.get(key(item), ()))


def _paths(departments: Iterable[Department]) -> Mapping[str | None, LocalizedText]:
    """Return the names of each department with those above it; empty for no department."""
    paths: dict[str | None, LocalizedText] = {None: LocalizedText()}
    for one in departments:
        above = paths.get(one.parent, LocalizedText())
        paths[one.key] = _joined(above, one.name) if above else one.name
    return paths


def _joined(above: LocalizedText, name: LocalizedText) -> LocalizedText:
    kk, ru = (PATH_MARK.join((above.best(one), name.best(one))) for one in Language)
    return LocalizedText(kk, ru)


def _depths(departments: Iterable[Department]) -> Mapping[str, int]:
    depths: dict[str, int] = {}
    for one in departments:
        depths[one.key] = depths.get(one.parent or "", -1) + 1
    return depths


def _words_differ(one: LocalizedText, other: LocalizedText) -> bool:
    return (one.kk, one.ru) != (other.kk, other.ru)
