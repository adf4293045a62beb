"""Codes of occupations in any writing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.classifier import ClassifierLevel as Level
from nqs_desktop.domain.codes import occupation_code
from nqs_desktop.importers.occupation_codes import parent_of, read_code, skill_of

STORED = {
    "2": Level.MAJOR,
    "21": Level.SUB_MAJOR,
    "214": Level.MINOR,
    "2147": Level.UNIT,
    "2147-1": Level.GROUP,
    "2147-1-001": Level.TITLE,
    "X": Level.MAJOR,
    "X1000": Level.UNIT,
    "X1000-0": Level.GROUP,
    "X1000-0-001": Level.TITLE,
}


@pytest.mark.parametrize(("code", "level"), STORED.items())
def test_a_code_as_it_is_stored(code: str, level: Level) -> None:
    reading = read_code(code)
    assert (reading.code, reading.level, reading.is_repaired, reading.is_old) == (code, level, False, False)
    assert occupation_code(code) == code


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("2147 - 1 - 001", "2147-1-001"),
        ("2147–1—001", "2147-1-001"),
        ("2147.1.001", "2147-1-001"),
        ("2147-1.", "2147-1"),
        ("2147-1*", "2147-1"),
        ("2147_1_001", "2147-1-001"),
        ("2147-1-001²", "2147-1-001"),
        ("'2147", "2147"),
        ("21 47", "2147"),
        ("21471001", "2147-1-001"),
        ("2147-1001", "2147-1-001"),
        ("21471", "2147-1"),
        ("2147.1", "2147-1"),
        ("21З0-О", "2130-0"),
        ("Х", "X"),
        ("х1000", "X1000"),
        ("Х1000-0", "X1000-0"),
        ("ХЗООО", "X3000"),
        ("X 1000 0", "X1000-0"),
    ],
)
def test_a_code_in_another_writing_is_repaired(printed: str, code: str) -> None:
    reading = read_code(printed)
    assert (reading.code, reading.level, reading.is_repaired) == (code, read_code(code).level, True)


@pytest.mark.parametrize("printed", ["011000", "214710", "2147А1", "2147Х1", "2147 1 0"])
def test_six_signs_are_of_the_classifier_before_2017(printed: str) -> None:
    reading = read_code(printed)
    assert (reading.level, reading.is_old) == (None, True)


@pytest.mark.parametrize(
    "printed", ["Y1000", "1-99-999", "2331-001", "0", "01", "1.1", "код", "2147-1-1", "X10"]
)
def test_other_codes_are_none_of_the_classifier(printed: str) -> None:
    reading = read_code(printed)
    assert (reading.code, reading.level, reading.is_old) == (printed, None, False)


def test_parents_and_skills() -> None:
    parents = {"2": None, "21": "2", "2147": "214", "2147-1": "2147", "2147-1-001": "2147-1", "X": None}
    parents |= {"X1000": "X", "X1000-0": "X1000", "X1000-0-001": "X1000-0"}
    assert {code: parent_of(code) for code in parents} == parents
    assert [skill_of(code) for code in "123456789X"] == [None, 4, 3, 2, 2, 2, 2, 2, 1, None]


@given(st.text("0123456789XХЗОoабв -–.", max_size=14))
def test_what_is_read_is_a_code_and_reads_as_itself(printed: str) -> None:
    reading = read_code(printed)
    if reading.level is not None:
        assert occupation_code(reading.code) == reading.code
        assert read_code(reading.code).level is reading.level
        assert not read_code(reading.code).is_repaired
