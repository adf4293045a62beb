"""The classification assistant: the rules with their worked examples, honest doubt, and its memory."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import text

from nqs_desktop.domain.classification.results import Classification, ClassificationRule, RememberedAs
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.local_title import LocalTitle
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.services.catalogue import Services, open_services
from nqs_desktop.services.classification import ClassificationAssistant
from nqs_desktop.texts import say
from tests.domain.occupation_titles import titles
from tests.services.classification_cases import VAGUE, WORKED

SURE = 0.5


@pytest.fixture(scope="module")
def assistant(fresh: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ClassificationAssistant]:
    """An assistant that remembers nothing, for questions only."""
    services = open_services(str(shutil.copy(fresh, tmp_path_factory.mktemp("titles") / "nqs.db")))
    yield services.classification
    services.database.close()


def rules(answer: Classification) -> set[ClassificationRule]:
    return {one.rule for one in answer.reasons}


@pytest.mark.parametrize(("title", "duties", "code"), WORKED)
def test_a_worked_example_comes_out_as_the_presentation_says(
    assistant: ClassificationAssistant, title: str, duties: str, code: str
) -> None:
    first = assistant.classify(title, duties)[0]
    assert first.code.startswith(code), first


def test_every_example_title_that_the_presentation_prints_gets_its_main_group(
    assistant: ClassificationAssistant, services: Services
) -> None:
    with services.database.reading() as uow:
        examples = [entry for entry in uow.classifier.entries() if entry.code is None]
    groups: dict[str, set[str]] = {}
    for entry in examples:
        groups.setdefault(entry.name.kk or "", set()).add((entry.parent or "")[:1])
    wrong = {
        title: answers[:1]
        for title, expected in groups.items()
        if not (answers := assistant.classify(title)) or answers[0].code[0] not in expected
    }
    assert len(groups) > 150
    assert not wrong


def test_the_main_group_of_ordinary_titles_is_right_for_nine_of_ten_and_sure_answers_are_right(
    assistant: ClassificationAssistant,
) -> None:
    first = {title: next(iter(assistant.classify(title)), None) for title, _ in titles()}
    right = {title for title, groups in titles() if (one := first[title]) and one.code[0] in groups}
    sure = {title for title, one in first.items() if one is not None and one.certainty >= SURE}
    assert len(first) >= 300
    assert len(right) >= 0.95 * len(first), sorted(first.keys() - right)
    assert len(sure & right) >= 0.97 * len(sure), sorted(sure - right)
    assert len(sure) >= 0.7 * len(first)


@pytest.mark.parametrize("title", VAGUE)
def test_a_vague_title_gets_several_groups_and_none_of_them_boldly(
    assistant: ClassificationAssistant, title: str
) -> None:
    answers = assistant.classify(title)
    assert len({one.code for one in answers}) > 1
    assert all(one.certainty < SURE for one in answers)
    assert assistant.classify(f"{title} ") == answers


@pytest.mark.parametrize("title", ["", "   ", "!!!", "123", "ывапрол", "qwerty zxcvb", "\u200b", "а" * 5000])
def test_nonsense_gets_nothing_or_nothing_sure(assistant: ClassificationAssistant, title: str) -> None:
    assert all(one.certainty < SURE for one in assistant.classify(title))


def test_a_title_that_stands_in_two_main_groups_is_not_sure(assistant: ClassificationAssistant) -> None:
    answers = assistant.classify("Күзетші")
    assert {one.code[0] for one in answers[:2]} == {"5", "9"}
    assert all(one.certainty < SURE for one in answers)


def test_the_reasons_name_rule_and_words_in_each_language(assistant: ClassificationAssistant) -> None:
    manager = assistant.classify("Бас агроном", "Выращивание урожая и руководство другими агрономами")
    assert manager[0].code == "1310-1"
    assert rules(manager[0]) == {ClassificationRule.MANAGER_KEEPS_DERIVED_WORD}
    assert "руководство другими агрономами" in manager[0].reasons[0].words
    assert manager[1].code == "2132-1"
    derived = assistant.classify("Жетекші химик")[0]
    assert derived.reasons[0].rule is ClassificationRule.DERIVED_WORD_DROPPED
    for language in ("kk", "ru", "en"):
        assert "Жетекші" in say(derived.reasons[0].sentence, language)
    bread = assistant.classify("Ассистент пекаря", "Выпечка и продажа хлеба")
    assert ClassificationRule.PRODUCTION_FIRST in rules(bread[0])
    time = assistant.classify("Оқытушы, ЖОО", "математиканы оқыту 30%, физиканы оқыту 70%")
    assert (time[0].code, time[0].reasons[-1].rule) == ("2316-3", ClassificationRule.MOST_TIME)


@pytest.mark.parametrize("title", ["бас бухгалтер", "орынбасар директора", "дарігер", "ДӘРІГЕР", "бугалтер"])
def test_letters_of_a_russian_keyboard_mixed_languages_and_typing_errors_are_understood(
    assistant: ClassificationAssistant, title: str
) -> None:
    assert assistant.classify(title)


@given(title=text(max_size=60), duties=text(max_size=60))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_text_is_an_error_and_answers_are_codes_of_the_edition(
    assistant: ClassificationAssistant, title: str, duties: str
) -> None:
    answers = assistant.classify(title, duties)
    assert all(0 < one.certainty <= 1 and one.code and one.reasons for one in answers)
    assert [one.certainty for one in answers] == sorted((one.certainty for one in answers), reverse=True)
    assert len({one.code for one in answers}) == len(answers)


def test_a_settled_code_comes_first_next_time(services: Services) -> None:
    assistant = services.classification
    offered = assistant.classify("маман")
    changes = assistant.settle("маман", offered[1].code, offered)
    assert changes.changes
    again = assistant.classify("  МАМАН ")
    assert again[0].code == offered[1].code
    assert again[0].certainty >= SURE
    assert again[0].reasons[0].rule is ClassificationRule.REMEMBERED
    assert [(one.settled, one.times) for one in assistant.remembered()] == [(RememberedAs.CHANGED, 1)]
    assistant.settle("Маман", again[0].code, again)
    assert [(one.settled, one.times) for one in assistant.remembered()] == [(RememberedAs.CONFIRMED, 2)]
    first = assistant.classify("сатушы")
    assistant.settle("сатушы", first[0].code, first)
    assert {one.settled for one in assistant.remembered()} == {RememberedAs.CONFIRMED, RememberedAs.ACCEPTED}


def test_memories_that_disagree_are_not_sure_until_one_prevails_and_can_be_forgotten(
    services: Services,
) -> None:
    assistant = services.classification
    assistant.settle("маман", "2411-1", [])
    assistant.settle("маман", "3313-0", [])
    answers = assistant.classify("маман")
    assert {one.code for one in answers[:2]} == {"2411-1", "3313-0"}
    assert all(one.certainty < SURE for one in answers)
    assistant.settle("маман", "3313-0", answers)
    assistant.settle("маман", "3313-0", answers)
    assert assistant.classify("маман")[0].code == "3313-0"
    assistant.forget("маман", "3313-0")
    assert [one.code for one in assistant.remembered()] == ["2411-1"]
    assert assistant.classify("маман")[0].certainty > 0.9


def test_the_last_word_of_a_person_wins_over_an_earlier_one_that_was_said_more_often(
    services: Services,
) -> None:
    assistant = services.classification
    for _ in range(3):
        assistant.settle("маман", "2411-1", assistant.classify("маман"))
    assistant.settle("маман", "3313-0", assistant.classify("маман"))
    answers = assistant.classify("маман")
    assert [one.code for one in answers[:2]] == ["3313-0", "2411-1"]
    assert all(one.certainty < SURE for one in answers)
    assistant.settle("маман", "2411-1", answers)
    assert assistant.classify("маман")[0].code == "2411-1"


@pytest.mark.parametrize(
    ("title", "code"), [("", "2411-1"), ("!!", "2411-1"), ("маман", "9999"), ("маман", "а")]
)
def test_what_cannot_be_remembered_is_refused(services: Services, title: str, code: str) -> None:
    with pytest.raises(UserError):
        services.classification.settle(title, code, [])
    assert services.classification.remembered() == []


def test_an_own_title_answers_and_says_that_it_is_one(services: Services) -> None:
    assert services.classification.classify("кофе сомельесі")[:1] != []
    with services.database.unit_of_work(message("steps.save_setting", name="own")) as uow:
        uow.local_titles.save(LocalTitle("", "5120", LocalizedText("Қоғамдық ас дегустаторы", None)))
        uow.commit()
    first = services.classification.classify("қоғамдық ас дегустаторы")[0]
    assert (first.code, first.local) == ("5120", True)
    assert first.certainty >= SURE


def test_another_edition_can_be_asked_and_an_unknown_one_is_refused(services: Services) -> None:
    with services.database.reading() as uow:
        edition = uow.classifier.edition()
    assert edition is not None
    assert services.classification.classify("бухгалтер", edition=edition.id)[0].code == "2411-1"
    with pytest.raises(UserError):
        services.classification.classify("бухгалтер", edition=9999)


def test_the_window_and_its_papers_have_one_index_together(services: Services) -> None:
    services.classification.make_ready()
    other = ClassificationAssistant(services.database)
    assert other.is_ready()
    assert other.classifier() is services.classification.classifier()
