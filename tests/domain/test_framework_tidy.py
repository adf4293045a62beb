"""Texts of a framework before they are kept: what is pasted out of slides and scanned papers."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.framework import CodedName, EconomicActivity, ProfessionalStandard
from nqs_desktop.domain.framework_tidy import (
    tidy_level,
    tidy_name,
    tidy_occupation,
    tidy_standard,
    tidy_text,
)
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.importers.record_file import cleaned
from tests.domain.framework_cases import level_row, occupation


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("бір\x0bекі", "бір\nекі"),
        ("бір\r\nекі\rүш\u2028төрт", "бір\nекі\nүш\nтөрт"),
        ("а\x00\x01б\ufffe\ud800", "аб"),
        ("и\u0306", "й"),
        ("=1+1 <b>&\tжай</b>", "=1+1 <b>&\tжай</b>"),
        ("\x00", None),
    ],
)
def test_texts(written: str, kept: str | None) -> None:
    assert tidy_text(LocalizedText(written, "мәтін")) == LocalizedText(kept, "мәтін")


def test_a_name_stands_on_one_line_and_keeps_its_mark() -> None:
    name = LocalizedText(" Бас\x0bмаман ", "Главный\nспециалист", (Language.RU,))
    assert tidy_name(name) == LocalizedText("Бас маман", "Главный специалист", (Language.RU,))


@given(st.text())
def test_what_is_kept_is_what_a_file_brings_back(text: str) -> None:
    kept = tidy_text(LocalizedText(text, text)).kk
    assert kept is None or cleaned("x.json", 1, kept) == kept
    assert tidy_text(LocalizedText(kept, kept)) == LocalizedText(kept, kept)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("О Мемлекеттік басқару", "O Мемлекеттік басқару"),
        ("о. Басқару", "O. Басқару"),
        ("О", "O"),
        ("R Өнер", "R Өнер"),
        ("Өнер", "Өнер"),
        ("Орман шаруашылығы", "Орман шаруашылығы"),
        ("Я Өнер", "Я Өнер"),
    ],
)
def test_the_letter_of_a_section_is_latin(written: str, kept: str) -> None:
    activity = EconomicActivity(section=LocalizedText(written, written))
    assert tidy_occupation(replace(occupation(5), activity=activity)).activity.section == LocalizedText(
        kept, kept
    )


def test_codes_and_references() -> None:
    pasted = replace(
        occupation(5), group=CodedName(" х1000-1 "), isco=CodedName(" 2211\x00"), isco_name="A\nb"
    )
    one = tidy_occupation(pasted)
    assert (one.group.code, one.isco.code, one.isco_name) == ("X1000-1", "2211", "A b")
    standard = ProfessionalStandard("", LocalizedText("а\nб"), reference=" № 5\x0b2024 ")
    assert tidy_standard(standard) == replace(standard, name=LocalizedText("а б"), reference="№ 5 2024")


def test_a_row_names_an_occupation_once() -> None:
    assert tidy_level(replace(level_row(5), occupations=("a", "b", "a"))).occupations == ("a", "b")
