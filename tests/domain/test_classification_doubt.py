"""Certainty of a title in a whole edition of invented groups: what is typed must single an answer out."""

import pytest

from nqs_desktop.domain.classification.engine import OccupationClassifier
from nqs_desktop.domain.classification.index import TitleIndex
from nqs_desktop.domain.classification.results import Classification, ClassificationRule
from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.importers import occupation_words

TITLES = {
    "5161-1-001": "Вязатель снов",
    "7318-2-001": "Вязатель узлов",
    "8152-3-001": "Вязатель сетей",
    "8152-3-002": "Плавильщик снега (горного)",
    "8152-3-003": "Плавильщик снега (полевого)",
    "3422-1-001": "Ловец ветра",
    "3422-1-002": "Ловец ветра и дождя",
    "3423-1-001": "Ловец ветра у моря",
    "2113-1-001": "Смотритель радуг (в области моря)",
    "2114-1-001": "Смотритель радуг (в области гор)",
    "2131-1-001": "Смотритель радуг (в области образования)",
}
SURE = 0.5


def entry(code: str, level: ClassifierLevel, name: str) -> ClassifierEntry:
    return ClassifierEntry(
        code=code, level=level, name=LocalizedText(None, name), parent=None, skill_level=None, source=SOURCE
    )


SOURCE = SourceReference("-", 1)


@pytest.fixture(scope="module")
def classifier() -> OccupationClassifier:
    words = occupation_words.load()
    groups = sorted({code[:6] for code in TITLES})
    entries = [entry(code, ClassifierLevel.GROUP, f"Ряд {place}") for place, code in enumerate(groups)]
    entries += [entry(code, ClassifierLevel.TITLE, name) for code, name in TITLES.items()]
    return OccupationClassifier(TitleIndex(entries, (), words.small), words)


def first(found: list[Classification]) -> tuple[str, bool]:
    return found[0].code, found[0].certainty >= SURE


def test_the_beginning_of_titles_of_three_unit_groups_is_not_sure_and_spreads(
    classifier: OccupationClassifier,
) -> None:
    found = classifier.classify("вязатель")
    assert all(one.certainty < SURE for one in found)
    assert {one.code[:4] for one in found} == {"5161", "7318", "8152"}
    assert len(found) == 3


def test_a_title_that_is_printed_stays_sure_though_longer_ones_begin_so(
    classifier: OccupationClassifier,
) -> None:
    assert first(classifier.classify("ловец ветра")) == ("3422-1-001", True)


def test_a_title_without_the_words_in_brackets_is_not_the_same_title(
    classifier: OccupationClassifier,
) -> None:
    found = classifier.classify("смотритель радуг")
    assert all(one.certainty < SURE for one in found)
    assert {one.code[:4] for one in found} == {"2113", "2114", "2131"}


def test_titles_of_one_group_that_begin_alike_are_answered_with_their_group(
    classifier: OccupationClassifier,
) -> None:
    assert classifier.classify("плавильщик снега")[0].code == "8152-3"


def test_a_word_like_chief_may_make_a_manager(classifier: OccupationClassifier) -> None:
    found = classifier.classify("главный ловец ветра")
    assert found[0].code == "3422-1-001"
    assert all(one.certainty < SURE for one in found)
    assert ClassificationRule.DERIVED_WORD_DROPPED in {one.rule for one in found[0].reasons}
    assert first(classifier.classify("старший ловец ветра")) == ("3422-1-001", True)
