"""Positions in a table: columns, marks, finding."""

from decimal import Decimal

import pytest

from nqs_desktop.domain.browse import PositionRow
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.position_table import PositionColumns, PositionSearch, mark_words, number_of
from nqs_desktop.ui.models.row_table import RowTableModel


def row(
    key: str,
    number: tuple[str | None, str | None],
    title: str,
    *,
    review: bool = False,
    missing: bool = False,
) -> PositionRow:
    return PositionRow(
        key=key,
        number=LocalizedText(*number),
        title=LocalizedText(f"{title} қызметкері", title),
        department_key="d",
        department=LocalizedText("Кеңсе", "Канцелярия"),
        units=Decimal("0.5"),
        occupation_code="2411-1" if key == "a" else None,
        register_link=None,
        needs_review=review,
        text_missing=missing,
    )


ROWS = (
    row("a", ("42", "43"), "Құтқарушы", review=True),
    row("b", ("9", "9"), "Бухгалтер", missing=True),
    row("c", (None, None), "Водитель-спасатель"),
)


def test_numbers_that_differ_are_both_shown() -> None:
    assert [number_of(one) for one in ROWS] == ["42/43", "9", ""]


def test_numbers_sort_as_numbers_and_those_without_come_last(language: LanguageSwitch) -> None:
    model = RowTableModel((PositionColumns(language).number(),), lambda one: one.key)
    model.set_rows(ROWS)
    model.sort(0)
    assert [one.key for one in model.rows] == ["b", "a", "c"]


def test_a_mark_says_what_it_means() -> None:
    assert [bool(mark_words(one)) for one in ROWS] == [True, True, False]
    assert mark_words(ROWS[0]) != mark_words(ROWS[1])


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("", "abc"),
        ("құтқ", "a"),
        ("кутк", "a"),
        ("43", "a"),
        ("2411", "a"),
        ("бух кан", "b"),
        ("спасатель", "c"),
        ("кеңсе", "abc"),
        ("шахтёр", ""),
        ("?!", "abc"),
    ],
)
def test_every_word_typed_begins_some_word_of_the_row(typed: str, keys: str) -> None:
    search = PositionSearch()
    assert "".join(one.key for one in search.find(ROWS, typed)) == keys
