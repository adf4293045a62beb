"""What holds for every passage: nothing breaks the reading, and translations read alike."""

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.importers.passages import read_passage, read_requirement
from nqs_desktop.importers.passages.folding import fold
from nqs_desktop.importers.passages.kazakh_cues import ENTRIES as KAZAKH
from nqs_desktop.importers.passages.russian_cues import ENTRIES as RUSSIAN
from nqs_desktop.importers.passages.tokens import tokenise
from tests.importers.reading_notation import alternative

VOCABULARY = sorted(
    {
        word.rstrip("*?")
        for entries in (KAZAKH, RUSSIAN)
        for phrases in entries.values()
        for lines in phrases.values()
        for line in lines
        for part in line.split()
        for word in part.split("|")
        if not part.startswith("~")
    }
)
MARKS = [
    ",",
    ".",
    ";",
    ":",
    "(",
    ")",
    '"',
    "«",
    "»",
    "-",
    "–",
    "/",
    "\n",
    "№",
    "3",
    "5",
    "лет",
    "жыл",
    "В",
    "1)",
]
languages = st.sampled_from(list(Language))
texts = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(VOCABULARY + MARKS * 12), max_size=40).map(" ".join),
    st.lists(st.sampled_from(VOCABULARY + MARKS * 12), max_size=40).map("".join),
)


@given(texts, languages)
@settings(max_examples=400, deadline=None)
def test_reading_never_fails_and_its_words_lie_in_the_text(text: str, language: Language) -> None:
    reading = read_passage(text, language)
    for fact in reading.facts:
        assert 0 <= fact.start < fact.end <= len(reading.text)
        assert reading.text[fact.start : fact.end] == fact.words
    for one in reading.experience.alternatives:
        assert one.kinds
        assert one.min_years is None or one.min_years >= 0


@given(texts)
def test_folding_keeps_every_place(text: str) -> None:
    assert len(fold(text)) == len(text)
    for token in tokenise(text):
        assert fold(text)[token.start : token.end] == token.text


@given(texts, texts)
@settings(max_examples=100, deadline=None)
def test_a_requirement_can_be_read_from_any_texts(kazakh: str, russian: str) -> None:
    cell = LocalizedText(kazakh, russian)
    requirement = read_requirement(cell, cell, cell, cell)
    assert requirement.education.text == cell
    assert requirement.needs_review == bool(requirement.review_reasons)


@dataclass(frozen=True)
class Pair:
    """One meaning in both languages."""

    kk: str
    ru: str


LEVELS = [
    Pair("жоғары білім", "высшее образование"),
    Pair("жоғары (немесе жоғары оқу орнынан кейінгі) білім", "высшее (или послевузовское) образование"),
    Pair("техникалық және кәсіптік білім", "техническое и профессиональное образование"),
    Pair("орта арнаулы білім", "среднее специальное образование"),
    Pair("орта білімнен кейінгі білім", "послесреднее образование"),
    Pair("жалпы орта білім", "общее среднее образование"),
]
AMOUNTS = [
    Pair("кемінде 3 жыл", "не менее 3 лет"),
    Pair("кемінде бес жыл", "не менее пяти лет"),
    Pair("кемінде 3-5 жыл", "не менее 3-5 лет"),
    Pair("1 жылдан 3 жылға дейін", "от 1 до 3 лет"),
    Pair("кемінде алты ай", "не менее шести месяцев"),
    Pair("кемінде бір жарым жыл", "не менее полутора лет"),
    Pair("бір жылдан кем емес", "не менее года"),
    Pair("7 жылдан астам", "свыше 7 лет"),
    Pair("кемінде 2 (екі) жыл", "не менее 2 (двух) лет"),
]
KINDS = [
    Pair("", ""),
    Pair("мамандығы бойынша", "по специальности"),
    Pair("басшы лауазымдарында", "на руководящих должностях"),
    Pair("мамандығы бойынша басшы лауазымдарында", "по специальности на руководящих должностях"),
    Pair("тиісті салаларда басшы лауазымында", "на руководящих должностях в соответствующих областях"),
    Pair("құрылыс саласында", "в сфере строительства"),
    Pair("ұйым қызметінің бейіні бойынша", "по профилю деятельности организации"),
    Pair("диспетчер лауазымында", "в должности диспетчера"),
    Pair("мемлекеттік қызметте", "на государственной службе"),
    Pair("мәдениет немесе өнер саласында", "в сфере культуры или искусства"),
    Pair("өндірісте", "на производстве"),
    Pair("мамандығы бойынша немесе басшы лауазымдарында", "по специальности или на руководящих должностях"),
    Pair("үздіксіз", "непрерывно"),
]
CLOSINGS = [
    Pair("", ""),
    Pair(
        ", оның ішінде басшы лауазымдарында кемінде 1 жыл",
        ", в том числе на руководящих должностях не менее 1 года",
    ),
    Pair(", компьютерде жұмыс істей білуі", ", умение работать на компьютере"),
    Pair("; В санатты жүргізуші куәлігі", "; водительское удостоверение категории В"),
    Pair(". Маман сертификаты", ". Сертификат специалиста"),
    Pair(". 18 жастан кем емес", ". Не моложе 18 лет"),
]


@st.composite
def alternatives(draw: st.DrawFn) -> Pair:
    level, amount, kind = (draw(st.sampled_from(pairs)) for pairs in (LEVELS, AMOUNTS, KINDS))
    return Pair(
        " ".join(f"{level.kk} және {kind.kk} {amount.kk} жұмыс өтілі".split()),
        " ".join(f"{level.ru} и стаж работы {kind.ru} {amount.ru}".split()),
    )


@st.composite
def translations(draw: st.DrawFn) -> Pair:
    first = draw(alternatives())
    closing = draw(st.sampled_from(CLOSINGS))
    if not draw(st.booleans()):
        return Pair(f"{first.kk}{closing.kk}.", f"{first.ru}{closing.ru}.")
    second = draw(alternatives())
    return Pair(f"{first.kk} немесе {second.kk}{closing.kk}.", f"{first.ru} либо {second.ru}{closing.ru}.")


@given(translations())
@settings(max_examples=300, deadline=None)
def test_a_true_translation_reads_alike(pair: Pair) -> None:
    kazakh, russian = read_passage(pair.kk, Language.KK), read_passage(pair.ru, Language.RU)
    assert kazakh.education.levels == russian.education.levels
    assert [alternative(one) for one in kazakh.experience.alternatives] == [
        alternative(one) for one in russian.experience.alternatives
    ]
    assert kazakh.extras == russian.extras
    assert [reason.code for reason in kazakh.review_reasons] == [
        reason.code for reason in russian.review_reasons
    ]


@given(translations())
@settings(max_examples=100, deadline=None)
def test_a_true_translation_needs_no_human(pair: Pair) -> None:
    cell = LocalizedText(pair.kk, pair.ru)
    requirement = read_requirement(LocalizedText(), cell, LocalizedText(), LocalizedText())
    assert requirement.review_reasons == ()
    read = read_passage(pair.ru, Language.RU).experience.alternatives
    assert [alternative(one) for one in requirement.experience.alternatives] == [
        alternative(one) for one in read
    ]
