"""How titles are read: replaced words, Kazakh deputies and heads, forms in brackets, typing errors."""

import pytest

from nqs_desktop.domain.classification.engine import OccupationClassifier
from nqs_desktop.domain.classification.index import TitleIndex
from nqs_desktop.domain.classification.results import Classification
from nqs_desktop.domain.classification.title import take_apart
from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.importers import occupation_words
from nqs_desktop.texts import say

TITLES = {
    "2999-1-001": ("Бухгалтер", "Бухгалтер"),
    "3999-1-001": ("Есепші", "Счетовод"),
    "3888-1-001": ("Бақсы", "Знахарь(ка)"),
    "3888-1-002": ("Дуа оқушы", "Звездная(ый) тетя/дядя"),
    "2651-1-001": ("Шертпекші", "Шертпист"),
    "2652-1-001": ("Арфашы", "Арфист, музыкантский"),
    "2651-1-002": ("Сырнайшы", "Дударь"),
    "2651-1-003": ("Қобызшы", "Смычник"),
    "2642-1-001": ("Ай журналисі", "Журналист лунный"),
    "1341-1-001": ("Мұнара бас дәрігері", "Главный врач башни"),
    "1341-2-001": ("Бас бақылау дәрігері", "Главный контрольный врач"),
}
SURE = 0.5


def entry(code: str, level: ClassifierLevel, kk: str, ru: str) -> ClassifierEntry:
    name = LocalizedText(kk, ru)
    return ClassifierEntry(
        code=code, level=level, name=name, parent=None, skill_level=None, source=SourceReference("-", 1)
    )


@pytest.fixture(scope="module")
def classifier() -> OccupationClassifier:
    words = occupation_words.load()
    groups = sorted({code[:6] for code in TITLES} | {"26"})
    entries = [entry(code, ClassifierLevel.GROUP, f"{code} қатар", f"Ряд {code}") for code in groups]
    entries += [entry(code, ClassifierLevel.TITLE, *names) for code, names in TITLES.items()]
    return OccupationClassifier(TitleIndex(entries, (), words.small, words.places), words)


def sentences(one: Classification, language: str = "ru") -> str:
    return " / ".join(say(step.sentence, language) for step in one.reasons)


@pytest.mark.parametrize("title", ["Есепші", "аға есепші"])
def test_a_printed_title_comes_first_though_its_word_is_read_as_another(
    classifier: OccupationClassifier, title: str
) -> None:
    found = classifier.classify(title)
    assert found[0].code == "3999-1-001"
    assert "совпадает" in sentences(found[0])
    assert found[1].code == "2999-1-001"
    assert sentences(found[1]).startswith("«есепші» прочитано как «бухгалтер»".replace("е", title[-6], 1))
    assert "совпадает" not in sentences(found[1])
    assert "бірдей: «Бухгалтер»" not in sentences(found[1], "kk") or "сөздер" in sentences(found[1], "kk")


@pytest.mark.parametrize("title", ["знахарь", "знахарка"])
def test_forms_in_brackets_are_titles_of_their_own(classifier: OccupationClassifier, title: str) -> None:
    first = classifier.classify(title)[0]
    assert (first.code, first.certainty >= SURE) == ("3888-1-001", True)


@pytest.mark.parametrize("title", ["звездная тетя", "звездный дядя"])
def test_either_of_two_words_is_a_title(classifier: OccupationClassifier, title: str) -> None:
    assert classifier.classify(title)[0].code == "3888-1-002"


def test_one_typing_error_in_a_word_of_a_name_is_understood(classifier: OccupationClassifier) -> None:
    assert classifier.classify("шертыпекші")[0].code == "2651-1-001"


def test_words_that_follow_each_other_come_before_words_apart(classifier: OccupationClassifier) -> None:
    codes = [one.code[:6] for one in classifier.classify("бас дәрігер")]
    assert codes.index("1341-1") < codes.index("1341-2")


def test_entries_of_a_wide_group_with_the_same_words_follow_it(classifier: OccupationClassifier) -> None:
    codes = [one.code for one in classifier.classify("музыкант")]
    assert codes[0] == "26"
    assert codes[1].startswith("2652-1")


def test_a_kazakh_deputy_is_classified_as_the_one_he_represents() -> None:
    parts = take_apart("Директордың оқу ісі жөніндегі орынбасары", occupation_words.load())
    assert parts.represents
    assert parts.heads == {"директор"}


def test_the_head_of_something_is_no_derived_word() -> None:
    words = occupation_words.load()
    assert not take_apart("Музыка жетекшісі", words).derived
    assert [word.typed for word in take_apart("Жетекші химик", words).derived] == ["Жетекші"]
    assert [word.typed for word in take_apart("Ұста оқушысы", words).derived] == ["оқушысы"]


def test_quotations_are_as_typed_and_whole(classifier: OccupationClassifier) -> None:
    found = classifier.classify("Слесарь-арфист 4 разряда")
    said = " ".join(sentences(one) for one in found)
    assert "«Слесарь-арфист»" in said
    assert "«4 разряда»" in said
    assert "«арфист»" not in said


def test_a_derived_word_before_a_dash_is_quoted_alone(classifier: OccupationClassifier) -> None:
    said = " ".join(sentences(one) for one in classifier.classify("Арфист-стажер"))
    assert "«стажер» отброшено: классифицируется «Арфист»" in said
