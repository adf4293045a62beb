"""The check digit of the individual identification number, and what its digits seem to say."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain import iin

ELEVEN = st.text("0123456789", min_size=11, max_size=11)


@pytest.mark.parametrize(
    ("number", "valid"),
    [
        ("900101300017", True),
        ("900101300016", False),
        ("12345678901", False),
        ("1234567890123", False),
        ("90010130001a", False),
        ("", False),
        ("٩٠٠١٠١٣٠٠٠١٧", False),  # digits, but not ASCII
    ],
)
def test_validity(number: str, valid: bool) -> None:
    assert iin.is_valid(number) is valid


def test_second_weights_and_the_number_that_cannot_be() -> None:
    by_second = next(
        number for number in _numbers() if _rest(number, range(1, 12)) == 10 and _second(number) < 10
    )
    assert iin.check_digit(by_second) == _second(by_second)
    impossible = next(
        number for number in _numbers() if _rest(number, range(1, 12)) == 10 and _second(number) == 10
    )
    assert iin.check_digit(impossible) is None
    assert not any(iin.is_valid(f"{impossible}{digit}") for digit in range(10))


@given(ELEVEN)
def test_at_most_one_check_digit_is_right(first: str) -> None:
    right = [digit for digit in range(10) if iin.is_valid(f"{first}{digit}")]
    digit = iin.check_digit(first)
    assert right == ([] if digit is None else [digit])


@given(ELEVEN, st.integers(0, 9), st.integers(1, 9))
def test_a_wrong_digit_is_noticed_where_its_weight_counts(first: str, place: int, more: int) -> None:
    other = first[:place] + str((int(first[place]) + more) % 10) + first[place + 1 :]
    if 10 not in {_rest(first, range(1, 12)), _rest(other, range(1, 12))}:
        assert iin.check_digit(first) != iin.check_digit(other)


@pytest.mark.parametrize(
    ("number", "born"),
    [
        ("900101300017", date(1990, 1, 1)),
        ("050229500010", None),  # no 29 February in 2005
        ("040229500010", date(2004, 2, 29)),
        ("900101000010", None),  # the seventh digit names no century
        ("9001013", None),
    ],
)
def test_apparent_birth_date(number: str, born: date | None) -> None:
    assert iin.apparent_birth_date(number) == born


def test_normalised() -> None:
    assert iin.normalised(" 900101 300\u00a0017-") == "900101300017"


def _numbers() -> list[str]:
    return [f"{number:011}" for number in range(90010130000, 90010132000)]


def _rest(number: str, weights: range | tuple[int, ...]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(number, weights, strict=True)) % 11


def _second(number: str) -> int:
    return _rest(number, (*range(3, 12), 1, 2))
