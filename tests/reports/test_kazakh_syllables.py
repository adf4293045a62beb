"""Syllables of Kazakh words, between which a word is broken that no line can hold."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.reports.kazakh_syllables import syllable_breaks


def parted(word: str) -> str:
    places = (0, *syllable_breaks(word), len(word))
    return "-".join(word[start:end] for start, end in pairwise(places))


@pytest.mark.parametrize(
    "syllables",
    [
        "бө-лі-ні-сін-де-гі",
        "нұс-қау-лық-та-рын",
        "ұйым-дас-ты-ра-ды",
        "құ-рал-да-ры-ның",
        "Ма-шық-тар",
        "қи-ын",
        "тау",
        "оқу",
        "ҰКС",
    ],
)
def test_each_syllable_has_one_vowel_and_none_is_a_lone_letter(syllables: str) -> None:
    assert parted(syllables.replace("-", "")) == syllables


def test_a_word_with_a_hyphen_and_signs_keeps_them() -> None:
    assert parted("(жауапкершілік),").replace("-", "") == "(жауапкершілік),"
    assert syllable_breaks("1234") == ()


@given(st.text(alphabet="аәбеёжзикқлмнңоөпрстуұүфхіьэюя-«»1", max_size=30))
def test_no_break_leaves_fewer_than_two_letters(word: str) -> None:
    places = syllable_breaks(word)
    assert list(places) == sorted(set(places))
    for place in places:
        assert word[place - 2 : place].isalpha()
        assert word[place : place + 2].isalpha()
