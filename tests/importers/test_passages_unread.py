"""Passages that are no text of either language, damaged, endless, or say nothing that can be read."""

import pytest

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.requirement import Requirement, RequirementPart
from nqs_desktop.importers.passages import read_passage, read_requirement

HIGHER = LocalizedText("Жоғары білім", "Высшее образование")


def codes(text: str, language: Language = Language.RU) -> set[str]:
    return {reason.code for reason in read_passage(text, language).review_reasons}


@pytest.mark.parametrize("encoding", ["koi8-r", "cp866"])
def test_a_text_decoded_wrongly_is_shown_as_not_understood(encoding: str) -> None:
    printed = "Среднее образование, опыт работы три года".encode(encoding).decode("cp1251", "replace")
    assert codes(printed) == {"not_understood"}


def test_a_text_of_another_language_is_shown_as_not_understood() -> None:
    assert codes("Master degree and two years of relevant experience") == {"not_understood"}


def test_a_word_without_end_is_read() -> None:
    assert codes("а" * 300_000) == {"not_understood"}


def test_many_choices_are_read() -> None:
    found = read_passage("среднее образование, опыт 2 года, или " * 300, Language.RU)
    assert {one.min_years for one in found.experience.alternatives} == {2}


@pytest.mark.parametrize(
    ("text", "language", "code"),
    [
        ("Опыт работы от З лет", Language.RU, "misprint"),
        ("Опыт работы 1О лет", Language.RU, "misprint"),
        ("Тәжірибе І2 жыл", Language.KK, "misprint"),
        ("Опыт работы 7 (восемь) лет", Language.RU, "contradiction"),
        ("Тәжірибе 7 (сегіз) жыл", Language.KK, "contradiction"),
    ],
)
def test_a_number_that_is_printed_wrongly_is_looked_at(text: str, language: Language, code: str) -> None:
    assert codes(text, language) == {code}


@pytest.mark.parametrize("text", ["Опыт работы от З (трёх) лет", "Опыт 2,5 (два с половиной) года"])
def test_a_number_that_words_repeat_is_sure(text: str) -> None:
    assert codes(text) == set()


def requirement(experience: LocalizedText) -> Requirement:
    return read_requirement(HIGHER, experience, LocalizedText(), LocalizedText())


def test_an_experience_cell_that_says_nothing_readable_is_not_taken_for_no_demand() -> None:
    found = requirement(LocalizedText("Ширақ адам", "Расторопный человек"))
    assert [(one.code, one.part) for one in found.review_reasons] == [
        ("not_understood", RequirementPart.EXPERIENCE)
    ]


@pytest.mark.parametrize(
    "experience",
    [LocalizedText("Талап етілмейді", "Не требуется"), LocalizedText("Жоқ", "Нет"), LocalizedText("-", "-")],
)
def test_an_experience_cell_that_denies_asks_for_none(experience: LocalizedText) -> None:
    found = requirement(experience)
    assert not found.needs_review
    assert [one.min_years for one in found.experience.alternatives] == [0]


def test_words_torn_by_a_hyphen_and_a_gap_keep_their_places() -> None:
    text = "Стаж рабо- ты по спе- циальности 4 года"
    facts = read_passage(text, Language.RU).facts
    assert facts
    assert all(text[fact.start : fact.end] == fact.words for fact in facts)
