"""Folding, tokens, codes and the Kazakh order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain import search_text

LETTERS = st.text("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяАӘҒҚЁҮІABCabcxyiXhH 0123456789-.,«»\u00a0\u00ad")


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Учёт", "учет"),
        ("  Есеп\u00a0 беру\n", "есеп беру"),
        ("ҚҰҚЫҚ", "құқық"),
        ("и\u0306од", "йод"),
        ("бiлiм", "білім"),  # Latin i, as papers taken out of PDF print it
        ("Cварщик", "сварщик"),
        ("IP-адрес", "ip-адрес"),
        ("орта\u00adлық", "орталық"),
        ("", ""),
    ],
)
def test_fold(typed: str, folded: str) -> None:
    assert search_text.fold(typed) == folded


def test_russian_keyboard_finds_kazakh() -> None:
    assert search_text.fold_keyboard(
        "Әлеуметтік қызмет, өңдеуші, ұйым, гүл, аһ"
    ) == search_text.fold_keyboard("алеуметтик кызмет, ондеуши, уйым, гул, ах")


def test_tokens() -> None:
    assert search_text.tokens("«Право», құқық-тану №5") == ("право", "құқық", "тану", "5")
    assert search_text.keyboard_tokens("құқық") == ("кукык",)
    assert search_text.phrase(" Инженерия , и  дело ") == "инженерия и дело"


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("Х1000", "X1000"),
        ("х1", "X1"),
        ("Х", "X"),
        ("2147-1-001", "21471001"),
        ("2147–1", "21471"),
        ("15210 2", "152102"),
        ("010101 3", "0101013"),
        ("О1О1О13", "0101013"),
        ("21З", "213"),
        ("С2", "C2"),
        ("В2-3-1", "B231"),
        ("водитель", None),
        ("З", None),
        ("2 разряд", None),
        ("1, 2", None),
        ("", None),
        ("---", None),
        ("B", None),
    ],
)
def test_code_query(typed: str, key: str | None) -> None:
    assert search_text.code_query(typed) == key


def test_code_key_of_what_is_stored_meets_the_query() -> None:
    assert search_text.code_key("X1000") == search_text.code_query("Х1000")
    assert search_text.code_key("2147-1-001").startswith(str(search_text.code_query("2147-1")))


def test_kazakh_order() -> None:
    words = ["як", "әр", "ар", "қар", "кар", "лар", "іс", "ыс", "ес", "ёж", "жол", "һә", "10", "Bc", "бал"]
    assert sorted(words, key=search_text.collation_key) == [
        *("10", "Bc", "ар", "әр", "бал", "ес", "ёж", "жол", "кар", "қар", "лар", "һә", "ыс", "іс", "як"),
    ]


@given(LETTERS)
def test_folding_twice_changes_nothing(text: str) -> None:
    once = search_text.fold(text)
    assert search_text.fold(once) == once
    assert search_text.phrase(search_text.phrase(text)) == search_text.phrase(text)


@given(LETTERS)
def test_case_never_matters_to_words_of_one_alphabet(text: str) -> None:
    if not any("a" <= char <= "z" for char in text.casefold()):
        assert search_text.tokens(text) == search_text.tokens(text.upper())


@given(st.text())
def test_any_text_is_taken(text: str) -> None:
    search_text.tokens(text)
    search_text.collation_key(text)
    key = search_text.code_query(text)
    assert key is None or key


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2411 бухгалтер", ("2411", "бухгалтер")),
        ("бухгалтер 2411-1", ("24111", "бухгалтер")),
        ("бас бухгалтер 2411 1", ("24111", "бас бухгалтер")),
        ("С2 бас маман", ("C2", "бас маман")),  # a place of the register, in a Cyrillic letter
        ("2411-1", (None, "2411-1")),
        ("бас бухгалтер", (None, "бас бухгалтер")),
        ("х бухгалтер", (None, "х бухгалтер")),
        ("", (None, "")),
    ],
)
def test_a_code_beside_words(text: str, expected: tuple[str | None, str]) -> None:
    assert search_text.split_code(text) == expected
