"""Names of files that every system takes."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.file_names import LONGEST, distinct, file_name

RESERVED = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)),
}


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("1. Бөлім бастығы (kk)", "1. Бөлім бастығы (kk)"),
        ("Әлия Құрманғазы – Өңір", "Әлия Құрманғазы – Өңір"),
        ('a<b>c:"d/e\\f|g?*h', "a-b-c-d-e-f-g-h"),
        ("  two\n\tlines  ", "two lines"),
        ("ends with dots. . .", "ends with dots"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("Com1 ", "_Com1"),
        ("control", "control"),
        ("...", "_"),
        ("", "_"),
    ],
)
def test_words_as_a_name(words: str, name: str) -> None:
    assert file_name(words) == name


@given(st.text(max_size=400))
def test_any_words_make_a_name_that_windows_takes(words: str) -> None:
    name = file_name(words)
    assert 0 < len(name) <= LONGEST
    assert len(name.encode()) < 245
    assert not set(name) & set('<>:"/\\|?*')
    assert not any(unicodedata.category(sign) == "Cc" for sign in name)
    assert name[-1] not in " ."
    assert name.partition(".")[0].strip().casefold() not in RESERVED
    assert file_name(name) == name


@given(
    st.lists(st.sampled_from(["a", "A", "ә", "Ә", "a (2)", "b" * LONGEST])), st.sets(st.sampled_from("ab"))
)
def test_no_name_is_given_twice(names: list[str], taken: set[str]) -> None:
    given_names = distinct(names, taken)
    folded = [name.casefold() for name in given_names]
    assert len(given_names) == len(names)
    assert len(set(folded)) == len(folded)
    assert not set(folded) & taken
    assert all(len(name) <= LONGEST for name in given_names)
