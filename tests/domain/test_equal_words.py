"""Words of equal meaning: what is one word, which words a query says, and the program's own list."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.equal_words import EqualWord, EqualWords, read_equal_words
from nqs_desktop.importers import equal_words

GROUPS = [["бас", "главный"], ["есепші", "бухгалтер"], ["медицинская сестра", "мейіргер"]]


@pytest.fixture(scope="module")
def listed() -> EqualWords:
    return read_equal_words(GROUPS, {"медсестра": "медицинская сестра", "зам": "заместитель"})


def meant(words: EqualWords, *typed: str) -> dict[tuple[int, ...], list[str]]:
    return {
        slot.places: [" ".join(word.text for word in phrase) for phrase in slot.meant]
        for slot in words.slots(typed)
    }


@pytest.mark.parametrize(
    ("word", "forms", "others"),
    [
        ("бас", ["бас"], ["бастык", "басшы"]),
        ("врач", ["врача", "врачам"], ["врачебный"]),
        ("заместитель", ["заместителя", "заместителем"], ["заместо"]),
        ("бухгалтер", ["бухгалтерлеринин"], ["бухта"]),
        ("главный", ["главного", "главная"], ["глава"]),
    ],
)
def test_forms_of_a_word(word: str, forms: list[str], others: list[str]) -> None:
    assert all(EqualWord.of(word).is_in(form) for form in forms)
    assert not any(EqualWord.of(word).is_in(other) for other in others)


def test_words_of_a_query_that_say_something_else_too(listed: EqualWords) -> None:
    assert meant(listed, "бас", "есепшинин") == {(0,): ["бас", "главный"], (1,): ["есепши", "бухгалтер"]}
    assert meant(listed, "медицинской", "сестре") == {(0, 1): ["медицинская сестра", "мейиргер", "медсестра"]}
    assert meant(listed, "зам") == {(0,): ["зам", "заместитель"]}
    assert meant(listed, "маркшейдер") == {}


def test_a_word_may_be_unfinished(listed: EqualWords) -> None:
    assert meant(listed, "бухг") == {(0,): ["есепши", "бухгалтер"]}
    assert meant(listed, "бух") == {}


@given(st.lists(st.text("абесипшлтг", max_size=8), max_size=6))
def test_any_words_may_be_typed(typed: list[str]) -> None:
    for slot in equal_words.load().slots([word for word in typed if word]):
        assert slot.meant
        assert set(slot.said) <= set(slot.meant)


def test_the_list_has_no_line_of_one_word_and_none_twice() -> None:
    groups = equal_words.load().groups
    assert all(len(set(group)) > 1 for group in groups)
    assert len({frozenset(group) for group in groups}) == len(groups)
