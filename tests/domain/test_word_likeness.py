"""How a typed word answers: whole, begun, in another form, with one typing error, inside."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.word_likeness import Likeness, TypedWord, match, typing_errors

WORDS = st.text("абвгдежзиклмнопрстуфхцчшщыэюя", min_size=4, max_size=14)


@st.composite
def slips(draw: st.DrawFn) -> tuple[str, str]:
    """A word and a writing of it with one typing error, anywhere, its first letter included."""
    word = draw(WORDS)
    at = draw(st.integers(0, len(word) - 1))
    letter = draw(st.sampled_from("абвгдежзиклмн"))
    typed = draw(
        st.sampled_from(
            (
                word[:at] + word[at + 1 :],
                word[:at] + letter + word[at:],
                word[:at] + letter + word[at + 1 :],
                word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :],
            )
        )
    )
    return word, typed


def likeness(typed: str, word: str) -> Likeness | None:
    found = match(TypedWord.of(typed), word)
    return None if found is None else found.likeness


@pytest.mark.parametrize(
    ("typed", "word", "expected"),
    [
        ("есепші", "есепші", Likeness.WORD),
        ("есепши", "есепші", Likeness.KEYBOARD_WORD),
        ("есеп", "есепші", Likeness.BEGINNING),
        ("кутк", "құтқарушы", Likeness.KEYBOARD_BEGINNING),
        ("к", "к", Likeness.BEGINNING),
        ("директора", "директор", Likeness.FORM),
        ("директоры", "директора", Likeness.FORM),
        ("басы", "бас", Likeness.FORM),
        ("бухгалтерлердің", "бухгалтер", Likeness.ALIKE_BEGINNING),
        ("пухгалтер", "бухгалтер", Likeness.ALIKE),
        ("пухг", "бухгалтер", Likeness.ALIKE_BEGINNING),
        ("бес", "бас", Likeness.ALIKE),
        ("бес", "басы", None),
        ("кшейд", "маркшейдер", Likeness.INSIDE),
        ("директива", "директора", None),
        ("ша", "маша", None),
        ("2147", "2146", Likeness.ALIKE),
    ],
)
def test_kinds_of_answers(typed: str, word: str, expected: Likeness | None) -> None:
    assert likeness(typed, word) == expected


@given(slips())
def test_a_word_with_one_error_is_recognised_and_looked_for(slip: tuple[str, str]) -> None:
    word, typed = slip
    if len(typed) >= 4:
        assert likeness(typed, word) is not None
    if typed != word and len(typed) >= 3:
        assert word.startswith(typed) or word in typing_errors(typed)


@given(WORDS, st.text(max_size=12))
def test_what_answers_lies_within_the_word(word: str, typed: str) -> None:
    for one in filter(None, (match(TypedWord.of(typed), word),)) if typed else ():
        assert 0 <= one.start < one.end <= len(word)


def test_what_has_no_errors() -> None:
    assert typing_errors("ab1") == []
    assert typing_errors("аб") == []
    assert typing_errors("а" * 1000) == []
    assert "doctor" in typing_errors("doktor")
