"""Search by example in both languages, by code, with slips; and any text at all."""

import time
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from nqs_desktop.db.engine import Database
from nqs_desktop.db.search_ranking import Query, Rank, score
from nqs_desktop.domain.browse import SearchHit
from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.importers import equal_words
from tests.db.conftest import Writing
from tests.db.small_books import small_books


def find(database: Database, text: str, *kinds: str, limit: int = 200) -> list[SearchHit]:
    with database.reading() as uow:
        return list(uow.search.find(text, kinds or None, limit))


def names(database: Database, text: str, *kinds: str) -> list[str]:
    return [hit.name.best("kk") for hit in find(database, text, *kinds)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("2147", "Тау-кен инженерлері"),
        ("2147-1-001", "Бас маркшейдер"),
        ("2147 1 001", "Бас маркшейдер"),
        ("214", "Инженерлер"),
        ("Х1000", "Учётчик"),  # the Cyrillic letter
        ("x1000", "Учётчик"),
        ("010101 3", "Тәрбиеші"),
        ("0101013", "Тәрбиеші"),
        ("учетчик", "Учётчик"),
        ("УЧЁТЧИК", "Учётчик"),
        ("бас маркшейдер", "Бас маркшейдер"),
        ("главный маркшейдер", "Бас маркшейдер"),
        ("маркш", "Бас маркшейдер"),
        ("гл марк", "Бас маркшейдер"),
        ("кшейд", "Бас маркшейдер"),
        ("тәрбиеші", "Тәрбиеші"),
        ("тарбиеши", "Тәрбиеші"),  # the Russian keyboard
        ("денсаулык", "Денсаулық сақтау"),
        ("маркшедер", "Бас маркшейдер"),  # a letter too few
        ("металургтері", "Тау-кен инженер-металлургтері"),
        ("В2", ""),  # the Cyrillic letter names the link, which has no name
        ("бухгалтер", "бухгалтер"),
        ("бухгалтеры", "бухгалтер"),  # another form
        ("бухгалтерлердің", "бухгалтер"),
        ("пухгалтер", "бухгалтер"),  # an error in the first letter
        ("ухгалтер", "бухгалтер"),
        ("бухаглт", "бухгалтер"),  # an error in a word that is not finished
        ("бухгаллтер", "бухгалтер"),
        ("маркшейдер главный", "Бас маркшейдер"),
        ("бас главный", "Бас маркшейдер"),  # a word of each language
        ("маркшедер глвный", "Бас маркшейдер"),  # an error in each word
        ("горные экономисты", "Тау-кен инженерлері"),  # most of the words, as nothing has all
        ("О1О1О13", "Тәрбиеші"),
    ],
)
def test_the_first_hit(database: Database, typed: str, first: str) -> None:
    hits = names(database, typed)
    assert hits
    assert hits[0] == first


@pytest.mark.parametrize(
    "typed", ["", " ", "«»", "—", "*", '"', "'", "()", "абракадабра", "zzzz", "🙂", "\0"]
)
def test_nothing_is_found_for_nothing(database: Database, typed: str) -> None:
    assert find(database, typed) == []


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text() | st.text('абқ"*()-^:+{}[]~?\\ ANDORTEX01', max_size=30))
@example('"')
@example("NEAR(a b)")
@example("words : a")
@example("a OR b AND NOT c")
@example("маман*")
@example("\ud800".encode("utf-8", "replace").decode())
def test_no_text_is_a_command_or_an_error(database: Database, typed: str) -> None:
    hits = find(database, typed)
    assert len({(hit.kind, hit.node_id, hit.key) for hit in hits}) == len(hits)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_a_hit_says_what_and_where_it_is(database: Database) -> None:
    (hit, *_) = find(database, "2147")
    assert (hit.kind, hit.node_id, hit.key, hit.level) == ("classifier", 4, "2147", "unit")
    assert hit.name == LocalizedText("Тау-кен инженерлері", "Горные инженеры", (Language.RU,))
    with database.reading() as uow:
        assert uow.classifier.entry(hit.node_id).code == hit.key


def test_better_answers_come_first() -> None:
    query = Query.read("директора")
    names = (
        "Директора",
        "Заместитель директора",
        "Директораты",
        "Заместитель директоров",
        "Дирректора",
        "Содиректора",
    )
    ranks = [score(query, "", (name,)) for name in names]
    assert ranks == sorted(ranks, reverse=True)
    assert len({int(rank) for rank in ranks}) == len(names)
    both = score(Query.read("орынбасар директора"), "", ("Директордың орынбасары", "Заместитель директора"))
    part = score(Query.read("орынбасар директора"), "", ("Бас директор", "Генеральный директор"))
    assert int(both) == Rank.BEGINNINGS
    assert int(part) == Rank.MOST_WORDS


@pytest.mark.parametrize(
    "signs", ["а" * 100_000, "а б " * 25_000, '"' * 100_000, "\0*" * 50_000, "1" * 100_000]
)
def test_what_is_pasted_may_be_long(database: Database, signs: str) -> None:
    assert len(find(database, signs)) >= 0


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=50))
def test_any_sign_of_unicode_may_be_typed(database: Database, typed: str) -> None:
    find(database, typed)
    find(database, f"маркшейдер{typed}")


def test_kinds_and_limit(database: Database) -> None:
    assert {hit.kind for hit in find(database, "т")} >= {"classifier", "specialties", "register"}
    assert {hit.kind for hit in find(database, "т", "specialties")} == {"specialties"}
    assert len(find(database, "т", limit=2)) == 2
    assert find(database, "т", limit=2) == find(database, "т")[:2]


def test_codes_come_in_their_order(database: Database) -> None:
    assert [hit.key for hit in find(database, "2", "classifier")][:6] == [
        "2", "21", "214", "2147", "2147-1", "2147-1-001",
    ]  # fmt: skip
    assert [hit.level for hit in find(database, "B2-2")] == ["step", "title", "title"]


def test_only_the_edition_in_force_answers_unless_another_is_named(
    database: Database, writing: Writing
) -> None:
    entry = ClassifierEntry(
        "214", ClassifierLevel.MINOR, LocalizedText("Жаңа атау"), None, None, SourceReference("x")
    )
    with writing() as uow:
        added = uow.classifier.add_edition(small_books().editions[0], [entry])
    assert names(database, "214", "classifier") == ["Жаңа атау"]
    with database.reading() as uow:
        assert uow.search.find("214", edition=1)[0].name.kk == "Инженерлер"
        assert [hit.name.kk for hit in uow.search.find("214", edition=added.id)] == ["Жаңа атау"]
        for kinds, edition in ((None, 99), (("register",), added.id)):
            with pytest.raises(UserError, match="no_edition"):
                uow.search.find("214", kinds, edition=edition)
    with writing() as uow:
        uow.history.undo()
    assert names(database, "214", "classifier")[0] == "Инженерлер"


def test_positions_are_found_as_soon_as_they_are_saved(database: Database, writing: Writing) -> None:
    with writing() as uow:
        uow.staffing.add_organisation(LocalizedText("Ұйым"))
        title = LocalizedText("Аға құтқарушы", "Старший спасатель")
        saved = uow.staffing.save_position(StaffPosition("", LocalizedText("1"), title, Decimal(1)))
    (hit,) = find(database, "спасатель", "positions")
    assert (hit.kind, hit.node_id, hit.key, hit.name, hit.level) == (
        "positions",
        0,
        saved.key,
        title,
        "position",
    )
    with writing() as uow:
        uow.staffing.save_position(replace(saved, title=LocalizedText("Жүргізуші"), occupation_code="8322-1"))
    assert find(database, "спасатель", "positions") == []
    assert [hit.key for hit in find(database, "8322", "positions")] == [saved.key]
    with writing() as uow:
        uow.staffing.remove_position(saved.key)
    assert find(database, "жүргізуші", "positions") == []
    with writing() as uow:
        uow.history.undo()
    assert [hit.key for hit in find(database, "жүргізуші", "positions")] == [saved.key]
    assert database.verify() == ()


def points(query: Query, text: str) -> float:
    return score(query, "", (text,))


def test_the_order_of_ranks() -> None:
    cases = {
        Rank.TITLE: "бас маман",
        Rank.WORDS: "бас маман кеңесші",
        Rank.BEGINNINGS: "бастық мамандары",
        Rank.INSIDE: "колбаса амаманды",
    }
    query = Query.read("бас маман")
    scores = [points(query, text) for text in cases.values()]
    assert scores == sorted(scores, reverse=True)
    assert [int(value) for value in scores] == [int(rank) for rank in cases]
    assert points(query, "мүлде басқа") == 0
    begins = points(query, "бас маман және тағы")
    assert begins > points(query, "тағы да бас маман")


def test_an_index_is_made_anew_alike(database: Database, writing: Writing) -> None:
    before = find(database, "т")
    with writing() as uow:
        uow.search.rebuild()
        uow.settings.set("a", "1")
    assert find(database, "т") == before
    assert database.verify() == ()


def test_a_full_classifier_answers_while_one_types(database: Database, writing: Writing) -> None:
    words = (
        "бас",
        "аға",
        "кіші",
        "инженер",
        "маман",
        "бухгалтер",
        "жүргізуші",
        "техник",
        "оператор",
        "көлік",
        "тау",
    )
    entries = [
        ClassifierEntry(
            f"{1000 + number // 10}-{number % 10}",
            ClassifierLevel.GROUP,
            LocalizedText(
                " ".join(words[(number // step) % len(words)] for step in (1, 11, 121)),
                f"Должность {number} категории",
            ),
            None,
            2,
            SourceReference("full", number),
        )
        for number in range(13_000)
    ]
    with writing() as uow:
        uow.classifier.add_edition(small_books().editions[0], entries)
    slowest = 0.0
    for typed in (
        "б",
        "бас",
        "бас инж",
        "д",
        "должность",
        "должность 77",
        "1",
        "12",
        "тау көл",
        "женер",
        "инжинер",
        "инженер " * 1250,
        "б " * 5000,
    ):
        begin = time.perf_counter()
        assert find(database, typed)
        slowest = max(slowest, time.perf_counter() - begin)
    for pasted in ("жөндеуші" * 1250, " ".join(f"сөз{number}" for number in range(1250))):
        begin = time.perf_counter()
        assert not find(database, pasted)
        slowest = max(slowest, time.perf_counter() - begin)
    # Generous, for a busy machine; it takes a tenth of it.
    assert slowest < 0.5


OFFICE = (
    ("1221-1-014", "Бас бухгалтер", "Главный бухгалтер"),
    ("1221-1-007", "Бухгалтерлік есеп бөлімінің бастығы", "Начальник отдела бухгалтерского учета"),
    ("2411-1", "Бухгалтерлер", "Бухгалтеры"),
    ("2411-1-001", "Бухгалтер", "Бухгалтер"),
    ("5120-9-005", "Аспаз", None),
    ("3221-0-002", "Мейіргер", None),
    ("1210-0-089", "Фирма директорының орынбасары", None),
    ("9116-0-016", "Аумақты тазалаушы", "Уборщик территории"),
)


@pytest.fixture
def office(database: Database, writing: Writing) -> Database:
    """The database with an edition of a few titles of everyday occupations."""
    entries = [
        ClassifierEntry(code, ClassifierLevel.TITLE, LocalizedText(kk, ru), None, None, SourceReference("x"))
        for code, kk, ru in OFFICE
    ]
    with writing() as uow:
        uow.classifier.add_edition(small_books().editions[0], entries)
    return database


def codes(database: Database, text: str) -> list[str]:
    with database.reading() as uow:
        return [hit.key for hit in uow.search.find(text, ("classifier",), equal_words=equal_words.load)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("бас есепші", "1221-1-014"),
        ("бас есепшінің", "1221-1-014"),
        ("есепші", "2411-1-001"),
        ("повар", "5120-9-005"),  # a name in one language only, asked for in the other
        ("медсестра", "3221-0-002"),
        ("медицинской сестре", "3221-0-002"),
        ("медбике", "3221-0-002"),
        ("заместитель директора", "1210-0-089"),
        ("орынбасар директора", "1210-0-089"),
        ("зам директора", "1210-0-089"),
        ("еден жуушы", "9116-0-016"),
        ("уборщица", "9116-0-016"),
        ("2411 есепші", "2411-1-001"),
    ],
)
def test_words_of_equal_meaning_find_what_is_printed(office: Database, typed: str, first: str) -> None:
    assert codes(office, typed)[0] == first


def test_the_typed_word_itself_comes_before_its_meaning(office: Database) -> None:
    assert codes(office, "бухгалтеры")[:2] == ["2411-1", "2411-1-001"]
    query = Query.read("бас есепші").widened(equal_words.load())
    names = ("Бас есепші", "Бас есепшілер", "Бас бухгалтер", "Бас есеп")
    ranks = [int(score(query, "", (name,))) for name in names]
    assert ranks == [Rank.TITLE, Rank.BEGINNINGS, Rank.EQUAL, Rank.ALIKE]


def test_a_hit_tells_the_words_that_meant_the_typed_ones(office: Database) -> None:
    with office.reading() as uow:
        hit, *_ = uow.search.find("бас есепші", equal_words=equal_words.load)
        assert set(hit.meant) == {"бас", "бухгалтер", "главный"}
        assert uow.search.find("бас бухгалтер", equal_words=equal_words.load)[0].meant == ()


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("2411 бухгалтер", ["2411-1-001", "2411-1"]),
        ("бухгалтер 2411-1", ["2411-1-001", "2411-1"]),
        ("бухгалтер 1221 1", ["1221-1-014", "1221-1-007"]),
        ("2411 бухгалтир", ["2411-1-001", "2411-1"]),
        ("бухгалтер 9", ["2411-1-001"]),  # there is none below that code
    ],
)
def test_a_code_and_words(office: Database, typed: str, first: list[str]) -> None:
    assert codes(office, typed)[: len(first)] == first
