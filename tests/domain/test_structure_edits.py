"""Editing a structure of demands: no demand is lost or doubled, and the touched part is where it is said."""

from collections import Counter
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain import structure_edits as edits
from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.requirement import (
    Demand,
    DemandGroup,
    EducationDemand,
    ExperienceAlternative,
    Extra,
    ExtraDemand,
    ExtraKind,
    Joint,
)
from nqs_desktop.domain.requirement_structure import leaves

HIGHER = EducationDemand((EducationLevel.HIGHER,))
THREE, FIVE = ExperienceAlternative(Decimal(3)), ExperienceAlternative(Decimal(5))
LICENCE = ExtraDemand(Extra(ExtraKind.DRIVING_LICENCE, "B"))
INNER = DemandGroup(Joint.ANY, (THREE, FIVE))
TREE = DemandGroup(Joint.EVERY, (HIGHER, INNER, LICENCE))

leaf: st.SearchStrategy[Demand] = st.sampled_from([HIGHER, THREE, FIVE, LICENCE])
joints = st.sampled_from(Joint)


def groups(inside: st.SearchStrategy[Demand]) -> st.SearchStrategy[DemandGroup]:
    return st.builds(DemandGroup, joints, st.lists(inside, max_size=4).map(tuple))


trees = groups(st.recursive(leaf, groups, max_leaves=8))


def places(tree: Demand) -> list[edits.Place]:
    found: list[edits.Place] = [()]
    if isinstance(tree, DemandGroup):
        for number, part in enumerate(tree.parts):
            found += [(number, *rest) for rest in places(part)]
    return found


def count(tree: Demand) -> Counter[Demand]:
    return Counter(leaves(tree))


@st.composite
def places_in_trees(draw: st.DrawFn) -> tuple[DemandGroup, edits.Place]:
    tree = draw(trees)
    return tree, draw(st.sampled_from(places(tree)))


@given(places_in_trees(), st.integers(-2, 2), joints)
def test_moving_keeps_every_demand_and_says_where_the_part_is(
    drawn: tuple[DemandGroup, edits.Place], by: int, joint: Joint
) -> None:
    tree, place = drawn
    part = edits.part_at(tree, place)
    for after, there in (
        edits.moved(tree, place, by),
        edits.moved_in(tree, place),
        edits.moved_out(tree, place),
    ):
        assert count(after) == count(tree)
        assert edits.part_at(after, there) == part
    after, there = edits.grouped(tree, place, joint)
    assert count(after) == count(tree)
    assert edits.part_at(after, there) == DemandGroup(joint, (part,))


@given(places_in_trees(), leaf)
def test_what_is_added_can_be_taken_away(drawn: tuple[DemandGroup, edits.Place], part: Demand) -> None:
    tree, place = drawn
    after, there = edits.added(tree, place, part)
    assert count(after) == count(tree) + Counter([part])
    assert edits.part_at(after, there) == part
    assert edits.removed(after, there)[0] == tree


@given(places_in_trees())
def test_taking_away_leaves_the_others_and_touches_a_part_that_is_there(
    drawn: tuple[DemandGroup, edits.Place],
) -> None:
    tree, place = drawn
    if not place:
        with pytest.raises(IndexError):
            edits.removed(tree, place)
        return
    after, there = edits.removed(tree, place)
    assert count(after) == count(tree) - count(edits.part_at(tree, place))
    assert edits.part_at(after, there) is not None


def test_a_part_goes_into_the_group_before_it_and_out_again() -> None:
    inside, there = edits.moved_in(TREE, (2,))
    assert inside == DemandGroup(Joint.EVERY, (HIGHER, DemandGroup(Joint.ANY, (THREE, FIVE, LICENCE))))
    assert there == (1, 2)
    assert edits.moved_out(inside, there) == (TREE, (2,))
    assert edits.moved_in(TREE, (1,)) == (TREE, (1,))


@pytest.mark.parametrize("place", [(3,), (0, 0), (1, 2), (1, 0, 0)])
def test_a_place_that_is_not_there_is_refused(place: edits.Place) -> None:
    with pytest.raises(IndexError):
        edits.part_at(TREE, place)


def test_a_demand_alone_is_no_tree() -> None:
    with pytest.raises(IndexError):
        edits.replaced(TREE, (), LICENCE)
    with pytest.raises(IndexError):
        edits.group_at(TREE, (0,))
