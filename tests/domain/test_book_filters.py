"""Filters over the books: what fits, and the branches that lead to it."""

from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.book_filters import (
    RegisterChoices,
    RegisterFilter,
    ShownNodes,
    SpecialtyChoices,
    SpecialtyFilter,
    SpecialtyMark,
)
from nqs_desktop.domain.browse import SearchHit, TreeNode
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.register import QualificationLevel, RegisterCategory, RegisterEntry
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.specialty import SpecialtyEntry, SpecialtyKind

NAME, SOURCE = LocalizedText("а", "б"), SourceReference("d", 1)
PARENTS: dict[int, int | None] = {1: None, 2: 1, 3: 2, 4: 2, 5: 1, 6: 5}


def specialty(kind: SpecialtyKind, level: int | None = None, mark: str = "") -> SpecialtyEntry:
    return SpecialtyEntry(kind, "0", "0", level, NAME, mark == "*", mark == "**", None, SOURCE)


ROWS = {
    1: specialty(SpecialtyKind.AREA),
    2: specialty(SpecialtyKind.SPECIALTY, mark="*"),
    3: specialty(SpecialtyKind.QUALIFICATION, 2),
    4: specialty(SpecialtyKind.QUALIFICATION, 3),
    5: specialty(SpecialtyKind.SPECIALTY, mark="**"),
    6: specialty(SpecialtyKind.QUALIFICATION, 3),
}


def matching(wanted: SpecialtyFilter) -> list[int]:
    return wanted.matching(ROWS, PARENTS)


def test_qualifications_are_marked_as_their_specialty_is() -> None:
    assert matching(SpecialtyFilter(mark=SpecialtyMark.SPECIAL_NEEDS)) == [2, 3, 4]
    assert matching(SpecialtyFilter(mark=SpecialtyMark.MILITARY)) == [5, 6]
    assert matching(SpecialtyFilter(mark=SpecialtyMark.SPECIAL_NEEDS, level=3)) == [4]
    assert matching(SpecialtyFilter(kind=SpecialtyKind.SPECIALTY)) == [2, 5]
    assert matching(SpecialtyFilter()) == list(ROWS)


def test_a_filter_is_true_where_it_asks_for_something() -> None:
    assert not SpecialtyFilter()
    assert SpecialtyFilter(level=3)
    assert not RegisterFilter()
    assert RegisterFilter(category=RegisterCategory.NONE)


def test_branches_without_a_match_do_not_show() -> None:
    shown = ShownNodes.of([4], PARENTS)
    assert shown.child_counts == {1: 1, 2: 1, 4: 0}
    nodes = [TreeNode(number, "", NAME, "specialty", 9) for number in (2, 5)]
    assert [(node.id, node.child_count) for node in shown.nodes(nodes)] == [(2, 1)]
    hits = [SearchHit("specialties", number, "", NAME, "specialty", 1.0) for number in (2, 4)]
    assert [hit.node_id for hit in shown.hits(hits)] == [4]


@given(st.sets(st.integers(1, 6)))
def test_every_match_can_be_reached(wanted: set[int]) -> None:
    shown = ShownNodes.of(wanted, PARENTS)
    for node in wanted:
        step: int | None = node
        while step is not None:
            assert step in shown.child_counts
            step = PARENTS[step]
    below = sum(shown.child_counts.values())
    assert below == sum(1 for node in shown.child_counts if PARENTS[node] is not None)


def test_choices_are_what_the_edition_has() -> None:
    choices = SpecialtyChoices.of(ROWS.values())
    assert choices == SpecialtyChoices(tuple(SpecialtyMark), tuple(SpecialtyKind), (2, 3))
    assert SpecialtyChoices.of([]) == SpecialtyChoices()


def test_the_register_is_filtered_by_branch_level_and_category() -> None:
    high, field = QualificationLevel.HIGH, LocalizedText("Білім беру", "Образование")
    title = RegisterEntry("B", "B2", "1", field, high, RegisterCategory.FIRST, NAME, SOURCE)
    other = RegisterEntry("C", "C2", None, LocalizedText(), None, None, NAME, SOURCE)
    assert RegisterChoices.of([title, other]) == RegisterChoices((field,), (high,), (RegisterCategory.FIRST,))
    for wanted in (RegisterFilter(field=field), RegisterFilter(level=high), RegisterFilter(field, high)):
        assert [wanted.keeps(title), wanted.keeps(other)] == [True, False]
    assert not RegisterFilter(category=RegisterCategory.NONE).keeps(title)
