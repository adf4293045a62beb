"""A position has a title in each language: both count, and both are remembered."""

import pytest

from nqs_desktop.domain.errors import UserError
from nqs_desktop.services.catalogue import Services

VAGUE, SURE = "Маман", "Бухгалтер"


def codes(services: Services, *titles: str) -> list[str]:
    return [one.code for one in services.classification.classify_either(titles)]


def test_the_other_title_answers_where_the_first_is_not_sure(services: Services) -> None:
    alone = [one.code for one in services.classification.classify(SURE)]
    assert codes(services, VAGUE, SURE) == alone
    assert codes(services, "", SURE) == alone
    assert codes(services, "ъъъъъъ", SURE) == alone
    assert codes(services, SURE, "бас директор") == alone


def test_the_first_title_answers_where_none_is_sure(services: Services) -> None:
    vague = [one.code for one in services.classification.classify(VAGUE)]
    assert codes(services, VAGUE, "ъъъъъъ") == vague
    assert codes(services, "ъъъъъъ", VAGUE) == vague
    assert codes(services, "", "  ") == []
    assert codes(services) == []


def test_a_code_is_remembered_for_both_titles_in_one_step(services: Services) -> None:
    assistant = services.classification
    changes = assistant.settle_all(("Есепші", "  Счетовод "), "2411-1", ())
    assert {(one.title, one.code) for one in assistant.remembered()} == {
        ("Есепші", "2411-1"),
        ("Счетовод", "2411-1"),
    }
    assert codes(services, "счетовод")[0] == "2411-1"
    assert changes.changes
    services.history.undo()
    assert assistant.remembered() == []


def test_titles_that_say_the_same_count_once(services: Services) -> None:
    assistant = services.classification
    assistant.settle_all(("Директор", "директор", ""), "2411-1", ())
    assert [(one.title, one.times) for one in assistant.remembered()] == [("Директор", 1)]
    with pytest.raises(UserError):
        assistant.settle_all(("", "…"), "2411-1", ())


def test_a_step_names_a_long_title_in_short(services: Services) -> None:
    title = " ".join(f"слово{number}" for number in range(400))
    services.classification.settle(title, "2411-1", ())
    step = services.history.can_undo()
    assert step is not None
    assert len(str(step.values["title"])) <= 80
