"""Search in the ministry's export: every title is found again, typed as it stands or with a slip."""

from collections.abc import Iterator
from contextlib import closing
from random import Random
from sqlite3 import connect

import pytest

from nqs_desktop.db.search_tables import title_key
from nqs_desktop.domain.browse import SearchHit
from nqs_desktop.domain.classifier import ClassifierEntry
from nqs_desktop.domain.classifier_report import ClassifierReport
from nqs_desktop.domain.search_text import fold_keyboard, phrase
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.import_report import ImportReport

SAMPLE = 300
SLIPS = 100
FIRST_ANSWERS = 5
LETTERS = "абвгдежзийклмнопрстуфхцчшщыэюя"


@pytest.fixture
def services(real_import: tuple[Services, ClassifierReport, ImportReport]) -> Services:
    return real_import[0]


@pytest.fixture
def entries(services: Services) -> tuple[ClassifierEntry, ...]:
    with services.database.reading() as uow:
        return uow.classifier.entries()


def has_title(hit: SearchHit, title: str) -> bool:
    return phrase(title) in {phrase(name) for name in (hit.name.kk, hit.name.ru) if name}


def titles_of(entries: tuple[ClassifierEntry, ...], count: int) -> Iterator[str]:
    for entry in Random(7).sample(entries, count):
        yield from (name for name in (entry.name.kk, entry.name.ru) if name)


def test_every_title_is_found_by_its_words(services: Services, entries: tuple[ClassifierEntry, ...]) -> None:
    edition = services.classifier.edition()
    assert edition is not None
    with closing(connect(services.database.path)) as connection:
        columns = "SELECT code, title_kk, title_ru FROM search_document WHERE edition = ?"
        indexed = {(str(code), kk, ru) for code, kk, ru in connection.execute(columns, (edition.id,))}
    for entry in entries:
        keys = [
            title_key(fold_keyboard(phrase(name))) if name else None
            for name in (entry.name.kk, entry.name.ru)
        ]
        assert (entry.code or "", *keys) in indexed


def test_a_title_as_it_stands_comes_first(services: Services, entries: tuple[ClassifierEntry, ...]) -> None:
    for title in titles_of(entries, SAMPLE):
        assert has_title(services.classifier.search(title)[0], title), title


def test_a_title_from_a_russian_keyboard_comes_first(
    services: Services, entries: tuple[ClassifierEntry, ...]
) -> None:
    for title in titles_of(entries, SLIPS):
        first = services.classifier.search(fold_keyboard(title))[0]
        names = {fold_keyboard(phrase(name)) for name in (first.name.kk, first.name.ru) if name}
        assert fold_keyboard(phrase(title)) in names


def test_words_in_any_order_with_a_typing_error_lead_to_the_title(
    services: Services, entries: tuple[ClassifierEntry, ...]
) -> None:
    chance = Random(11)
    for title in titles_of(entries, SLIPS):
        words = phrase(title).split()
        chance.shuffle(words)
        long = [place for place, word in enumerate(words) if len(word) > 4 and word.isalpha()]
        if long:
            place = chance.choice(long)
            words[place] = with_a_slip(words[place], chance)
        typed = " ".join(words)
        hits = services.classifier.search(typed)[:FIRST_ANSWERS]
        assert any(has_title(hit, title) for hit in hits), (typed, title)


def with_a_slip(word: str, chance: Random) -> str:
    at = chance.randrange(len(word))
    slips = (
        word[:at] + word[at + 1 :],
        word[:at] + chance.choice(LETTERS) + word[at:],
        word[:at] + chance.choice(LETTERS) + word[at + 1 :],
        word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :],
    )
    return chance.choice(slips)


def test_a_word_of_each_language_finds_the_deputy_director(services: Services) -> None:
    for typed in ("орынбасар директора", "директора орынбасар", "орынбасар дирек"):
        hits = services.classifier.search(typed)
        assert hits
        for hit in hits[:FIRST_ANSWERS]:
            assert "орынбасар" in phrase(hit.name.kk or "")
            assert "директор" in phrase(hit.name.ru or "")
