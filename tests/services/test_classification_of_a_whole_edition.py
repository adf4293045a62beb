"""Classification by the whole classifier: the ministry's export, which is not in the repository."""

import pytest

from nqs_desktop.domain.classifier_report import ClassifierReport
from nqs_desktop.domain.search_text import phrase
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.import_report import ImportReport
from tests.domain.occupation_titles import titles
from tests.services.classification_cases import BEGINNINGS, PRINTED, VAGUE, WORKED

SURE = 0.5
UNIT = 4  # signs of the code of a unit group
GROUP = 6  # signs of the code of a group of occupations


@pytest.fixture
def whole(real_import: tuple[Services, ClassifierReport, ImportReport]) -> Services:
    return real_import[0]


def test_the_worked_examples_come_out_as_with_the_embedded_edition(whole: Services) -> None:
    wrong = [
        (title, duties, found[:1])
        for title, duties, code in WORKED
        if not (found := whole.classification.classify(title, duties)) or not found[0].code.startswith(code)
    ]
    assert not wrong


def test_the_examples_that_the_presentation_prints_keep_their_main_groups(whole: Services) -> None:
    with whole.database.reading() as uow:
        first = uow.classifier.editions()[-1]
        examples = [entry for entry in uow.classifier.entries(first.id) if entry.code is None]
    groups: dict[str, set[str]] = {}
    for entry in examples:
        groups.setdefault(entry.name.kk or "", set()).add((entry.parent or "")[:1])
    wrong = {
        title: found[:1]
        for title, expected in groups.items()
        if not (found := whole.classification.classify(title)) or found[0].code[0] not in expected
    }
    assert not wrong


def test_ordinary_titles_get_their_main_group_and_their_code_where_the_edition_names_it(
    whole: Services,
) -> None:
    with whole.database.reading() as uow:
        entries = uow.classifier.entries()
    named: dict[str, set[str]] = {}
    for entry in entries:
        for text in (entry.name.kk, entry.name.ru):
            named.setdefault(phrase(text or ""), set()).add((entry.code or "")[:GROUP])
    wrong, bold, missed, held = [], [], [], 0
    for title, groups in titles():
        codes = named.get(phrase(title), set())
        found = whole.classification.classify(title)
        right = bool(found) and found[0].code[0] in groups | {code[0] for code in codes}
        wrong += [] if right else [title]
        bold += [title] if not right and found and found[0].certainty >= SURE else []
        held += bool(codes)
        missed += [] if not codes or {one.code[:GROUP] for one in found[:5]} & codes else [title]
    assert held >= 100
    assert not missed
    assert len(wrong) <= 0.05 * len(titles()), wrong
    assert len(bold) <= 0.03 * len(titles()), bold


@pytest.mark.parametrize("title", PRINTED)
def test_a_title_that_the_edition_names_once_is_sure(whole: Services, title: str) -> None:
    first = whole.classification.classify(title)[0]
    assert first.certainty >= SURE
    assert first.level == "title"


@pytest.mark.parametrize("title", [*VAGUE, *BEGINNINGS])
def test_a_vague_title_is_not_sure_and_its_answers_come_from_different_unit_groups(
    whole: Services, title: str
) -> None:
    found = whole.classification.classify(title)
    assert len(found) > 1
    assert all(one.certainty < SURE for one in found)
    assert len({one.code[:UNIT] for one in found}) == len(found)


def test_no_wide_group_is_sure_that_has_titles_below_it(whole: Services) -> None:
    for title in ("прокурор", "лесничий", "мясник", "диспетчер такси", "веб-дизайнер", "етікші"):
        first = whole.classification.classify(title)[0]
        assert first.certainty < SURE or len(first.code) >= UNIT, title
