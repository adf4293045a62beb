"""Moves in a staffing table keep an order, and change no more than they must."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing import Department, StaffPosition
from nqs_desktop.domain.staffing_arrangement import (
    arranged,
    moved_department,
    moved_positions,
    orders,
    renumbered,
)

NUMBERS = st.lists(st.one_of(st.none(), st.integers(0, 40)), max_size=12)


def position(key: str, order: int, department: str | None = None) -> StaffPosition:
    number = LocalizedText(str(order), str(order))
    return StaffPosition(key, number, LocalizedText(key), Decimal(1), department, sort_order=order)


@given(NUMBERS)
def test_orders_rise(kept: list[int | None]) -> None:
    found = orders(kept)
    assert len(found) == len(kept)
    assert all(one < other for one, other in pairwise(found))


@given(st.lists(st.integers(0, 40), unique=True, max_size=12))
def test_what_rises_already_stays(kept: list[int]) -> None:
    assert orders(sorted(kept)) == sorted(kept)


def test_a_new_row_takes_the_room_between_its_neighbours() -> None:
    sequence = [position("a", 16), position("", 0), position("b", 32)]
    assert [(one.key, one.sort_order) for one in arranged(sequence, {1})] == [("", 24)]


@pytest.mark.parametrize(("place", "changed"), [(0, 1), (1, 2), (3, 2), (6, 2), (7, 1)])
def test_a_move_changes_only_what_lies_between(place: int, changed: int) -> None:
    rows = [position(key, order) for order, key in enumerate("abcdefgh")]
    assert len(moved_positions(rows, {"c"}, None, place)) == changed


@given(st.data())
def test_moved_positions_stand_where_they_were_put(data: st.DataObject) -> None:
    count = data.draw(st.integers(1, 10))
    places = st.sampled_from(["x", "y", None])
    rows = [position(f"{number:02}", number * 3, data.draw(places)) for number in range(count)]
    keys = data.draw(st.sets(st.sampled_from([row.key for row in rows]), min_size=1))
    target, place = data.draw(places), data.draw(st.integers(0, 12))
    changed = {one.key: one for one in moved_positions(rows, keys, target, place)}
    after = sorted((changed.get(row.key, row) for row in rows), key=lambda row: row.sort_order)
    there = [row.key for row in after if row.department == target]
    others = [row.key for row in rows if row.department == target and row.key not in keys]
    moved = [row.key for row in rows if row.key in keys]
    assert there == [*others[:place], *moved, *others[place:]]
    assert [row.key for row in after if row.key not in keys] == [r.key for r in rows if r.key not in keys]


def department(key: str, parent: str | None, order: int) -> Department:
    return Department(key, LocalizedText(key), parent, order)


def test_a_department_goes_below_another_one_at_the_place_that_is_named() -> None:
    tree = [department("a", None, 0), department("b", None, 1), department("b1", "b", 0)]
    assert moved_department(tree, "a", "b", 0) == (department("a", "b", -1),)
    assert moved_department(tree, "a", "b", 5) == (department("a", "b", 1),)


@pytest.mark.parametrize("target", ["b", "b1", "b11"])
def test_a_department_never_comes_below_itself(target: str) -> None:
    tree = [department("b", None, 0), department("b1", "b", 0), department("b11", "b1", 0)]
    with pytest.raises(UserError) as refused:
        moved_department(tree, "b", target, 0)
    assert refused.value.message.key == "staffing.department_below_itself"


def test_numbers_follow_the_paper_in_both_languages() -> None:
    rows = [position("a", 1), position("b", 7)]
    changed = renumbered(rows)
    assert [(one.key, one.number) for one in changed] == [("b", LocalizedText("2", "2"))]
    assert [one.number.kk for one in renumbered(rows, 5)] == ["5", "6"]
    with pytest.raises(UserError):
        renumbered(rows, 0)
