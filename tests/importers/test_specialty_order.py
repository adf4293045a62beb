import re
from collections import Counter
from pathlib import Path

import pytest

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.specialty import SpecialtyEntry, SpecialtyKind
from nqs_desktop.importers import specialty_order
from nqs_desktop.importers.result import ReadResult

SMALL = """1.0100000 – Білім беру
0101000\t|\tМектепке дейінгі тәрбие және оқыту*
010101 3\t|\tМектепке дейінгі ұйымдардың тәрбиешісі
"""


@pytest.fixture(scope="module")
def order(seeds: Path) -> str:
    return (seeds / "000_4b80bf1dd7e21170.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def result(order: str) -> ReadResult[SpecialtyEntry]:
    return specialty_order.read(order)


def test_every_row_of_the_list_is_read_once(order: str, result: ReadResult[SpecialtyEntry]) -> None:
    rows = [line for line in order.split("\n") if re.match(r"\d[\d ]*\s*\|", line)]
    areas = [line for line in order.split("\n") if re.match(r"\d+\. ?\d{7}", line)]
    kinds = Counter(entry.kind for entry in result.entries)
    assert kinds == {SpecialtyKind.AREA: 14, SpecialtyKind.SPECIALTY: 139, SpecialtyKind.QUALIFICATION: 456}
    assert len(areas) == 14
    assert len(rows) == 139 + 456
    assert len({entry.source.line for entry in result.entries}) == len(result.entries)


def test_names_and_codes_stand_in_their_lines(order: str, result: ReadResult[SpecialtyEntry]) -> None:
    lines = order.split("\n")
    guessed = {guess.line for guess in result.guesses}
    for entry in result.entries:
        assert entry.source.line is not None
        line = lines[entry.source.line - 1]
        assert entry.printed_code in line
        if entry.source.line not in guessed:
            assert (entry.name.kk or "?") in line


def test_a_lost_digit_is_restored_and_told(result: ReadResult[SpecialtyEntry]) -> None:
    restored = {
        entry.printed_code: entry for entry in result.entries if entry.printed_code.startswith("15210 ")
    }
    assert {code: entry.code for code, entry in restored.items()} == {
        "15210 2": "1521012",
        "15210 3": "1521023",
    }
    assert [entry.level for entry in restored.values()] == [2, 3]
    told = [(g.printed, g.read_as) for g in result.guesses if g.why.key == "importing.digit_lost"]
    assert told == [("15210 2", "152101 2"), ("15210 3", "152102 3")]


def test_a_number_that_is_printed_twice_stays_twice(result: ReadResult[SpecialtyEntry]) -> None:
    twice = [entry.code for entry in result.entries if entry.printed_code.startswith("152002")]
    assert twice == ["1520021", "1520022"]
    assert "importing.number_repeats" in {warning.key for warning in result.warnings}


def test_codes_are_unique_and_of_seven_digits(result: ReadResult[SpecialtyEntry]) -> None:
    assert all(re.fullmatch(r"\d{7}", entry.code) for entry in result.entries)
    assert max(Counter(entry.code for entry in result.entries).values()) == 1


def test_latin_letters_make_one_word(result: ReadResult[SpecialtyEntry]) -> None:
    names = {entry.printed_code: entry.name.kk for entry in result.entries}
    assert names["131901 2"] == "BIM-қолданушы"
    assert (names["131902 3"] or "").startswith("BIM")
    assert {526, 527} <= {guess.line for guess in result.guesses}


def test_marks_leave_the_name(result: ReadResult[SpecialtyEntry]) -> None:
    marked = {entry.code for entry in result.entries if entry.special_needs}
    assert len(marked) == 17
    assert {"0411000", "0505000", "1201000", "1518000"} <= marked
    assert {entry.printed_code for entry in result.entries if entry.military} == {"1122000", "122805 2"}
    assert not any("*" in (entry.name.kk or "") for entry in result.entries)
    assert "importing.mark_out_of_place" in {warning.key for warning in result.warnings}


def test_each_row_hangs_below_the_one_above_it(result: ReadResult[SpecialtyEntry]) -> None:
    seen: set[str] = set()
    for entry in result.entries:
        if entry.kind is SpecialtyKind.AREA:
            assert entry.parent is None
        else:
            assert entry.parent in seen
        seen.add(entry.code)


def test_a_small_list_is_read() -> None:
    area, specialty, qualification = specialty_order.read(SMALL).entries
    assert (area.code, specialty.parent, qualification.parent) == ("0100000", "0100000", "0101000")
    assert specialty.special_needs
    assert not specialty.military
    assert (qualification.code, qualification.level) == ("0101013", 3)


@pytest.mark.parametrize(
    ("row", "warning"),
    [
        ("0201000\t|\tҚұқықтану", "importing.code_out_of_place"),
        ("010102 3\t|\t", "importing.row_not_read"),
        ("01\t|\tБірдеңе", "importing.row_not_read"),
        ("02999 3\t|\tБірдеңе", "importing.code_not_restored"),
    ],
)
def test_what_does_not_fit_is_told(row: str, warning: str) -> None:
    keys = [told.key for told in specialty_order.read(SMALL + row).warnings]
    assert warning in keys


def test_a_text_without_rows_is_refused() -> None:
    with pytest.raises(UserError) as refused:
        specialty_order.read("Бұйрық\n1. Бекітілсін\n")
    assert refused.value.message.key == "importing.no_rows"
