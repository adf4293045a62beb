"""Which letters of a shown text are highlighted: exactly those that answer."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nqs_desktop.domain.search_highlight import matched_spans

ODD = st.text(max_size=40) | st.text('абқёйíı ßﬁ\u00ad\u0306\u0308\0"*()-1х2', max_size=30)


def marked(query: str, text: str) -> list[str]:
    return [text[start:end] for start, end in matched_spans(query, text)]


@pytest.mark.parametrize(
    ("query", "text", "letters"),
    [
        ("горн", "Горные инженеры", ["Горн"]),
        ("инж гор", "Горные инженеры", ["Гор", "инж"]),
        ("учет", "УЧЁТ и отчётность", ["УЧЁТ"]),
        ("куткар", "Тау-құтқарушы", ["құтқар"]),  # the Russian keyboard
        ("орынбасар директора", "Директордың орынбасары", ["Директор", "орынбасар"]),
        ("директара", "Заместитель директора", ["директора"]),  # a typing error
        ("тирек", "Директор", ["Дирек"]),  # one in the first letter of an unfinished word
        ("бухгалтеры", "Главный бухгалтер", ["бухгалтер"]),  # another form
        ("кшейд", "Маркшейдер", ["кшейд"]),
        ("директора", "Директор, заместитель директора", ["директора"]),  # the better word alone
        ("учет", unicodedata.normalize("NFD", "учёт"), [unicodedata.normalize("NFD", "учёт")]),
        (unicodedata.normalize("NFD", "йод"), "Йод", ["Йод"]),
        ("орталық", "Орта\u00adлық кітапхана", ["Орта\u00adлық"]),
        ("21471", "2147-1-001", ["2147-1"]),
        ("2147 1", "2147-1-001", ["2147-1"]),
        ("х1000", "X1000", ["X1000"]),
        ("водители", "2147-1-001", []),
        ("", "Водители", []),
        ("-", "Водители", []),
        ("у", "Учёт", ["У"]),
    ],
)
def test_the_letters_that_answer(query: str, text: str, letters: list[str]) -> None:
    assert marked(query, text) == letters


@pytest.mark.parametrize(
    ("query", "text", "letters"),
    [
        ("2411 бухгалтер", "2411-1-001", ["2411"]),
        ("2411 бухгалтер", "Бас бухгалтер", ["бухгалтер"]),
        ("бухгалтер 2411-1", "2411-1-001", ["2411-1"]),
    ],
)
def test_a_code_beside_words(query: str, text: str, letters: list[str]) -> None:
    assert marked(query, text) == letters


def test_words_of_equal_meaning_are_shown_whole() -> None:
    text = "Заместитель главного бухгалтера"
    spans = matched_spans("орынбасар есепші", text, ("заместитель", "бухгалтер"))
    assert [text[start:end] for start, end in spans] == ["Заместитель", "бухгалтера"]


@given(ODD, ODD)
@example("\0", "\0")
@example("а" * 100_000, "ааа")
@example("ст", "ﬁ")
def test_spans_are_ordered_and_within_any_text(query: str, text: str) -> None:
    last = -1
    for start, end in matched_spans(query, text):
        assert last < start < end <= len(text)
        last = end
