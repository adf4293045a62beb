"""Filling the tables of a framework: what follows from the books, once, and nothing overwritten."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.framework import (
    LEVELS,
    Band,
    CodedName,
    Correspondence,
    FrameworkContent,
    FrameworkOccupation,
    LevelDescription,
    OccupationalColumn,
)
from nqs_desktop.domain.framework_books import (
    FrameworkBooks,
    group_correspondence,
    places_of,
    shares_name,
)
from nqs_desktop.domain.framework_columns import CardColumn
from nqs_desktop.domain.framework_filling import CodedPosition, Filling, fill
from nqs_desktop.domain.localized import Language, LocalizedText
from tests.domain.framework_cases import BOOKS, both, complete_content, level_row, occupation

NOTHING = FrameworkContent({})


def numbered() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"k{next(numbers)}"


def position(title: str, code: str | None = None, units: str = "1") -> CodedPosition:
    return CodedPosition(both(title), code, Decimal(units))


def filled(
    *positions: CodedPosition, content: FrameworkContent = NOTHING, books: FrameworkBooks = BOOKS
) -> Filling:
    return fill(content, positions, books, numbered())


@pytest.mark.parametrize(
    ("code", "places"),
    [
        ("2411-1-001", ("2", "24", "2411", "2411-1")),
        ("2411-1", ("2", "24", "2411", "2411-1")),
        ("2411", ("2", "24", "2411", "")),
        ("241", ("2", "24", "", "")),
        ("2", ("2", "", "", "")),
        ("", ("", "", "", "")),
        ("X1000-0-001", ("X", "", "X1000", "X1000-0")),
        ("X1000", ("X", "", "X1000", "")),
        ("X", ("X", "", "", "")),
    ],
)
def test_groups_of_a_code(code: str, places: tuple[str, str, str, str]) -> None:
    assert places_of(code) == places


def test_an_occupation_out_of_a_group() -> None:
    filling = filled(position("Бухгалтер", "2411-1", "2.5"), position("Кассир", "2411-1", "0.5"))
    (one,) = filling.content.occupations
    assert one.name == BOOKS.name("2411-1")
    assert (one.group, one.unit, one.major) == tuple(map(BOOKS.named, ("2411-1", "2411", "2")))
    assert (one.isco.code, one.isco_name, one.isco.name) == ("2411", "Accountants", LocalizedText())
    assert (one.group_match, one.skill_level) == (Correspondence.PARTIAL, 4)
    (source,) = filling.sources
    assert (len(source.titles), source.units) == (2, Decimal(3))


def test_what_no_source_says_stays_open() -> None:
    (one,) = filled(position("Бухгалтер", "2411-1")).content.occupations
    assert one.isco_match is None
    assert (one.nqf_level, one.sqf_level) == (None, None)


def test_a_title_with_a_code_is_an_occupation_of_its_own() -> None:
    filling = filled(position("Бухгалтер", "2411-1"), position("Есепші", "2411-1-001"))
    names = [one.name for one in filling.content.occupations]
    assert names == [BOOKS.name("2411-1"), BOOKS.name("2411-1-001")]


def test_a_unit_group_that_is_not_divided_is_the_group() -> None:
    (one,) = filled(position("Жуушы", "9120-0")).content.occupations
    assert one.group_match is Correspondence.FULL
    assert group_correspondence("9120-0") is Correspondence.FULL
    assert one.isco.code == ""  # the invented ISCO has no such group


@pytest.mark.parametrize("code", [None, "24", "2411", "X1000", "7777-1"])
def test_a_code_that_names_no_known_group_leaves_the_title(code: str | None) -> None:
    filling = filled(position("Маман", code))
    (one,) = filling.content.occupations
    assert one.name == both("Маман")
    assert one.group.code in ("", "7777-1")


def test_columns_are_sub_major_groups_else_major_ones() -> None:
    filling = filled(
        position("а", "2411-1"), position("б", "2411-2"), position("в", "X1000-0"), position("г")
    )
    assert [one.name for one in filling.content.columns] == [BOOKS.name("24"), BOOKS.name("X")]
    assert [one.column for one in filling.content.occupations] == [
        *[filling.columns[0]] * 2,
        filling.columns[1],
        "",
    ]


def test_a_column_that_is_there_already_is_used() -> None:
    kept = OccupationalColumn("mine", BOOKS.name("24"))
    filling = filled(position("а", "2411-1"), content=replace(NOTHING, columns=(kept,)))
    assert filling.content.columns == (kept,)
    assert filling.content.occupations[0].column == "mine"


def test_each_level_gets_a_row_among_those_of_the_sector() -> None:
    own = (level_row(3), level_row(8, Band.AFTER))
    filling = filled(content=replace(NOTHING, levels=own))
    sector = [row.sqf_level for row in filling.content.levels if row.band is Band.SECTOR]
    assert sector == [1, 2, 3, 4, 5, 6, 7]
    assert len(filling.levels) == 6
    assert set(own) <= set(filling.content.levels)


def test_an_occupation_comes_into_the_only_row_of_its_level() -> None:
    one = replace(occupation(5), key="o")
    rows = (LevelDescription("a", Band.SECTOR, 5),)
    filling = filled(content=replace(NOTHING, occupations=(one,), levels=rows))
    assert filling.placed == ("o",)
    assert filling.content.levels[4].occupations == ("o",)
    two_rows = (*rows, LevelDescription("b", Band.AFTER, 5))
    assert filled(content=replace(NOTHING, occupations=(one,), levels=two_rows)).placed == ()


def test_what_a_user_wrote_stays_and_the_difference_is_told() -> None:
    mine = FrameworkOccupation(
        "o",
        both("Менің атауым"),
        group=CodedName("2411-1", LocalizedText("Өз атауым", None)),
        group_match=Correspondence.NONE,
        skill_level=2,
    )
    filling = filled(position("Бухгалтер", "2411-1"), content=replace(NOTHING, occupations=(mine,)))
    (one,) = filling.content.occupations
    assert one.name == mine.name
    assert (one.group.name.kk, one.group.name.ru) == ("Өз атауым", BOOKS.name("2411-1").ru)
    assert (one.group_match, one.skill_level) == (Correspondence.NONE, 2)
    assert filling.completed == ("o",)
    assert {found.column for found in filling.differences} == {CardColumn.GROUP_KK, CardColumn.SKILL_LEVEL}


def test_an_occupation_without_a_code_is_completed_by_its_position() -> None:
    first = filled(position("Бухгалтер"))
    second = filled(position("Бухгалтер", "2411-1"), content=first.content)
    (one,) = second.content.occupations
    assert (one.name, one.group.code) == (both("Бухгалтер"), "2411-1")


def test_groups_that_disagree_are_left_as_they_are() -> None:
    mine = replace(occupation(5), group=CodedName(), unit=CodedName("9120"), name=both("Бухгалтер"))
    content = replace(NOTHING, occupations=(mine,))
    filling = filled(position("Бухгалтер", "2411-1"), content=content)
    assert filling.content.occupations[0].group.code == ""


def test_occupations_that_no_position_has_stay_and_are_told() -> None:
    filling = filled(position("а", "9120-0"), content=complete_content())
    assert filling.without_position == tuple(f"o{level}" for level in LEVELS)
    assert filling.content.occupations[:8] == complete_content().occupations


def test_marks_of_unofficial_names_come_with_them() -> None:
    entries = dict(BOOKS.entries)
    named = replace(entries["24"].name, unofficial=(Language.RU,))
    entries["24"] = replace(entries["24"], name=named)
    filling = filled(position("а", "2411-1"), books=replace(BOOKS, entries=entries))
    assert filling.content.columns[0].name.unofficial == (Language.RU,)


CODES = st.sampled_from(
    [None, "2", "24", "2411", "2411-1", "2411-2", "2411-1-001", "9120-0", "9120", "X", "X1000-0", "7777-1"]
)
POSITIONS = st.lists(
    st.builds(
        CodedPosition,
        st.builds(LocalizedText, st.sampled_from("абв"), st.sampled_from(["a", "b", None])),
        CODES,
        st.decimals(0, 5, places=2),
    ),
    max_size=8,
)


@given(POSITIONS)
def test_filling_twice_adds_nothing(positions: list[CodedPosition]) -> None:
    first = filled(*positions)
    second = fill(first.content, positions, BOOKS, lambda: "never")
    assert second.changes_nothing
    assert second.content == first.content
    assert sum(source.units for source in first.sources) == sum(one.units for one in positions)


@given(POSITIONS, POSITIONS)
def test_nothing_that_was_there_is_lost(before: list[CodedPosition], after: list[CodedPosition]) -> None:
    first = filled(*before).content
    second = fill(first, after, BOOKS, numbered_after()).content
    assert [one.key for one in second.occupations][: len(first.occupations)] == [
        one.key for one in first.occupations
    ]
    by_key = {one.key: one for one in second.occupations}
    for one in first.occupations:
        assert shares_name(by_key[one.key].name, one.name)
    assert second.columns[: len(first.columns)] == first.columns
    assert len({one.key for one in second.occupations}) == len(second.occupations)


def numbered_after() -> Callable[[], str]:
    numbers = count(1000)
    return lambda: f"k{next(numbers)}"
