"""The requirements of the rescue service as two people read them by eye: figures and codes only."""

import re
from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from nqs_desktop import texts
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.requirement_words import reason_words
from nqs_desktop.importers import requirement_sheet
from nqs_desktop.importers.bilingual_text import TextLine, part_languages
from nqs_desktop.importers.requirement_sheet import StaffingReadResult
from tests.importers.reading_notation import alternative

DOCUMENT = "003_1654541ac00af558.txt"
UNITS = {
    1: 4,
    8: 2,
    11: 3,
    19: 3,
    21: 2,
    24: 4,
    31: 2,
    33: 2,
    37: 4,
    38: 112,
    39: 2,
    40: 2,
    42: 4,
    47: 2,
    48: 4,
}
UNITS |= {49: 45, 55: 4, 57: 2, 58: 3, 59: 4, 61: 7, 62: 62, 63: 23}
FIRST_OF_DEPARTMENT = (1, 6, 9, 12, 14, 17, 20, 22, 25, 32, 34, 45, 51)
HEADING_LINES = (22, 549, 807, 1161, 1373, 1610, 1862, 2032, 2266, 2794, 2980, 3889, 4401)
HIGHER = "higher,postgraduate"
LEVELS = {35: "higher", 36: "higher", **dict.fromkeys(range(37, 45), "tve,higher")}
LEVELS |= {**dict.fromkeys(range(45, 48), "higher"), **dict.fromkeys(range(48, 51), "tve,higher")}
LEVELS |= {51: "higher", 52: "higher", 53: "higher", 54: "tve,higher", 55: "higher", 56: "tve,higher"}
LEVELS |= {57: "general_secondary,tve,higher", 58: "", 59: "tve", 60: "tve,higher", 61: "tve", 62: "", 63: ""}
FIVE_YEARS = (5, 6, 9, 12, 14, 17, 20, 22, 23, 26, 29, 32)
EXPERIENCE = dict.fromkeys(range(7, 34), f"3 specialty @{HIGHER}")
EXPERIENCE |= dict.fromkeys(FIVE_YEARS, f"5 specialty @{HIGHER}")
EXPERIENCE |= {
    1: f"3-5 managerial+field @{HIGHER}",
    2: f"3 field @{HIGHER} | 3 field @{HIGHER} &special_training",
    3: f"? field @{HIGHER}",
    4: f"2 any @{HIGHER}",
    11: f"3 specialty+managerial @{HIGHER}",
    25: f"5 specialty+managerial @{HIGHER}",
    34: f"3-5 managerial+field @{HIGHER} [? field]",
    35: "3-5 position [? managerial+field]",
    36: "? field [? managerial+field]",
    37: "3-5 field desirable [? managerial] [? field]",
    38: "0 any @tve,higher",
    39: "1-3 field @higher",
    40: "1-3 field example",
    41: "? position",
    42: "1-3 field [? field]",
    44: "0 any @tve,higher",
    45: "3-5 field [? managerial]",
    46: "? field [? field]",
    47: "1-3 field",
    48: "1-3 position",
    49: "1-3 field",
    50: "1-3 field [? field]",
    51: f"3 field @{HIGHER} | 5 field @tve,post_secondary",
    52: f"3 field @{HIGHER} | 5 field @tve,post_secondary",
    53: "? field @higher",
    54: "? any @tve,higher",
    55: f"? position @{HIGHER}",
    56: "? specialty @tve,higher",
    57: "? field @tve,higher | ? managerial @tve,higher",
    58: "? position",
    59: f"3 specialty @{HIGHER} | 5 specialty @tve,post_secondary",
    60: "? any",
    61: "? field @tve",
    62: "0 any",
    63: "0 any",
}
EXTRAS = {
    3: "special_training clearance",
    4: "special_training",
    35: "special_training",
    38: "special_training medical_fitness",
    41: "certificate",
    42: "special_training",
    44: "special_training",
    45: "special_training",
    46: "certificate",
    55: "certificate",
    58: "driving_licence:D",
    60: "certificate",
    62: "driving_licence",
    63: "driving_licence:B|C",
}
CLEAR = {1, 2, *range(4, 34), 38, 44, 47, 48, 49, 59}
FIELDS = {1: 19, 2: 7, 3: 15, 4: 6, 5: 6, **dict.fromkeys((6, 7, 8), 8), **dict.fromkeys((9, 10, 11), 22)}
FIELDS |= {
    **dict.fromkeys((14, 15, 16), 4),
    **dict.fromkeys(range(17, 22), 7),
    **dict.fromkeys(range(22, 32), 3),
}
FIELDS |= {
    34: 6,
    35: 3,
    36: 4,
    37: 6,
    38: 0,
    39: 0,
    40: 1,
    41: 5,
    42: 0,
    44: 3,
    45: 3,
    46: 5,
    47: 1,
    48: 0,
    49: 0,
}
FIELDS |= {50: 4, 51: 5, 52: 3, 53: 1, 54: 2, 56: 2, 57: 0, 58: 0, 59: 2, 60: 4, 61: 1, 62: 0, 63: 0}


@pytest.fixture(scope="module")
def text(seeds: Path) -> str:
    path = seeds / DOCUMENT
    if not path.is_file():
        pytest.skip(f"the document is not there ({path})")
    return path.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def result(text: str) -> StaffingReadResult:
    return requirement_sheet.read(text, DOCUMENT)


def test_every_position_with_number_units_and_department(result: StaffingReadResult) -> None:
    positions = result.draft.positions
    assert [position.number.kk for position in positions] == [
        str(number) for number in range(1, 64) if number != 43
    ]
    assert [position.number.ru for position in positions] == [
        str(number) for number in range(1, 64) if number != 42
    ]
    departments = [f"department-{number + 1}" for number in range(13)]
    assert [department.key for department in result.draft.departments] == departments
    assert [department.source.line for department in result.draft.departments if department.source] == list(
        HEADING_LINES
    )
    for position in positions:
        number = int(position.number.kk or 0)
        own = sum(number >= first for first in FIRST_OF_DEPARTMENT)
        assert (number, position.units) == (number, Decimal(UNITS.get(number, 1)))
        assert position.department == departments[own - 1]
        assert not position.title.missing


def test_what_each_position_asks_for(result: StaffingReadResult) -> None:
    for position in result.draft.positions:
        number = int(position.number.kk or 0)
        requirement = position.requirement
        experience = " | ".join(alternative(one) for one in requirement.experience.alternatives)
        extras = " ".join(extra.code for extra in requirement.extras)
        levels = ",".join(requirement.education.levels)
        assert (number, levels) == (number, LEVELS.get(number, HIGHER))
        assert (number, experience) == (number, EXPERIENCE[number])
        assert (number, extras) == (number, EXTRAS.get(number, ""))
        assert (number, requirement.needs_review) == (number, number not in CLEAR)


def test_the_number_of_fields_in_each_language(result: StaffingReadResult) -> None:
    differ = {12: (16, 14), 13: (16, 14), 32: (6, 7), 33: (6, 7), 55: (1, 1)}
    for position in result.draft.positions:
        number = int(position.number.kk or 0)
        fields = position.requirement.education.fields
        expected = differ.get(number) or (FIELDS[number], FIELDS[number])
        assert (number, len(fields.kk), len(fields.ru)) == (number, *expected)


def test_no_word_is_lost_or_invented(text: str, result: StaffingReadResult) -> None:
    """Everything but labels, heads of tables and the words of units stands in exactly one place."""

    def words(*parts: str | None) -> Counter[str]:
        return Counter(word for part in parts for word in re.findall(r"\w+", (part or "").lower()))

    def both(text: LocalizedText) -> Counter[str]:
        return words(text.kk, text.ru)

    front, _ = requirement_sheet.segment(requirement_sheet.text_lines(text))
    found = words(*(line.text for line in front))
    for department in result.draft.departments[1:]:
        found += both(department.name)
    for position in result.draft.positions:
        requirement = position.requirement
        found += (
            both(position.number) + both(position.title) + words(str(position.units), str(position.units))
        )
        found += both(requirement.education.text) + both(requirement.experience.text)
        found += both(requirement.competence) + both(requirement.optional)
    labels_and_heads = 21  # words beside the texts of one position, with "unit" in both languages
    mended = 1
    assert found - words(text) == words("білім")
    assert (words(text) - found).total() == 62 * labels_and_heads + mended


def test_each_text_is_in_its_language(result: StaffingReadResult) -> None:
    for position in result.draft.positions:
        requirement = position.requirement
        for cell in (
            requirement.education.text,
            requirement.experience.text,
            requirement.competence,
            requirement.optional,
        ):
            for language in Language:
                own = cell.get(language)
                assert own is not None
                assert part_languages([TextLine(1, own)]).order == (language,)


def test_what_was_guessed_is_told_in_every_language(result: StaffingReadResult) -> None:
    assert Counter(guess.why.key for guess in result.guesses) == {
        "reading.organisation_guessed": 2,
        "importing.mixed_alphabets": 1,
        "importing.space_at_hyphen": 2,
        "reading.order_swapped": 1,
        "reading.comma_missing": 2,
        "reading.stray_slash": 3,
        "reading.numbers_differ": 1,
    }
    assert [guess.line for guess in result.guesses if guess.why.key.startswith("importing.")] == [
        405,
        3212,
        3583,
    ]
    assert [(warning.values["before"], warning.values["after"]) for warning in result.warnings] == [
        ("42", "44"),
        ("41", "43"),
    ]
    for language in texts.LANGUAGES:
        for message in (*(guess.why for guess in result.guesses), *result.warnings):
            assert texts.say(message, language)
        for position in result.draft.positions:
            for reason in position.requirement.review_reasons:
                assert texts.say(reason_words(reason), language)
