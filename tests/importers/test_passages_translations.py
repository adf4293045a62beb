"""Structures rendered in both languages by several templates: the readings of true translations agree."""

import unicodedata
from dataclasses import dataclass
from typing import Literal

from hypothesis import given, settings
from hypothesis import strategies as st

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.requirement_structure import is_stale
from nqs_desktop.importers.passages import PassageReading, read_passage, read_requirement
from tests.importers.whole_reading import whole


@dataclass(frozen=True)
class Said:
    """A demand with wordings of it in both languages, and how it stands in the notation of readings."""

    notation: str
    kk: tuple[str, ...]
    ru: tuple[str, ...]


LEVELS = [
    Said(
        "higher", ("жоғары білім", "жоғары білімі бар"), ("высшее образование", "наличие высшего образования")
    ),
    Said(
        "tve", ("орта арнаулы білім", "техникалық және кәсіптік білім"), ("среднее специальное образование",)
    ),
    Said("general_secondary", ("жалпы орта білім",), ("общее среднее образование",)),
]
YEARS = [
    Said(
        "3", ("кемінде 3 жыл", "кемінде үш (3) жыл", "үш жылдан кем емес"), ("не менее 3 лет", "от трёх лет")
    ),
    Said("1", ("кемінде бір жыл", "бір жылдан кем емес"), ("не менее года", "не менее 1 (одного) года")),
    Said("0.5", ("кемінде 6 ай", "жарты жылдан кем емес"), ("не менее шести месяцев", "не менее полугода")),
    Said("2.5", ("кемінде 2 жыл 6 ай",), ("не менее 2 лет 6 месяцев", "не менее 2,5 лет")),
    Said("3-5", ("3 жылдан 5 жылға дейін", "3-5 жыл"), ("от 3 до 5 лет", "3-5 лет")),
]
KINDS = [
    Said("any", ("",), ("",)),
    Said("specialty", ("мамандығы бойынша",), ("по специальности", "по соответствующей специальности")),
    Said("managerial", ("басшы лауазымдарында", "басшылық лауазымда"), ("на руководящих должностях",)),
    Said("field", ("құрылыс саласында",), ("в сфере строительства", "в строительной отрасли")),
    Said("position", ("ІІ санатты инженер лауазымында",), ("в должности инженера II категории",)),
    Said("civil_service", ("мемлекеттік қызметте",), ("на государственной службе",)),
]
SHARES = [
    Said(
        "[1 managerial]", ("кемінде 1 жыл басшы лауазымында",), ("не менее 1 года на руководящих должностях",)
    ),
    Said("[1 specialty <12]", ("соңғы 12 ай мамандығы бойынша",), ("последние 12 месяцев по специальности",)),
]
EXTRAS = [
    Said("certificate", ("маман сертификаты",), ("сертификат специалиста",)),
    Said("driving_licence:B", ("В санатты жүргізуші куәлігі",), ("водительское удостоверение категории В",)),
    Said("clearance", ("мемлекеттік құпияларға рұқсат",), ("допуск к государственным секретам",)),
    Said("medical_fitness", ("медициналық тексеруден өту",), ("прохождение медицинского осмотра",)),
    Said(
        "min_age:21",
        ("21 жастан кіші емес", "жасы 21-ден кем емес"),
        ("не моложе 21 года", "возраст от 21 года"),
    ),
    Said("max_age:45", ("45 жастан аспаған", "45 жасқа дейін"), ("не старше 45 лет", "возраст до 45 лет")),
]


@dataclass(frozen=True)
class Passages:
    kk: str
    ru: str
    notation: str


def pick(draw: st.DrawFn, said: Said) -> tuple[str, str]:
    return draw(st.sampled_from(said.kk)), draw(st.sampled_from(said.ru))


@st.composite
def experiences(draw: st.DrawFn) -> Passages:
    years, kind = draw(st.sampled_from(YEARS)), draw(st.sampled_from(KINDS))
    (years_kk, years_ru), (kind_kk, kind_ru) = pick(draw, years), pick(draw, kind)
    kk = draw(st.sampled_from([f"{kind_kk} {years_kk} жұмыс өтілі", f"{kind_kk} жұмыс өтілі {years_kk}"]))
    ru = draw(st.sampled_from([f"стаж работы {kind_ru} {years_ru}", f"опыт работы {years_ru} {kind_ru}"]))
    notation = f"{years.notation} {kind.notation}"
    if draw(st.booleans()) and years.notation == "3":
        share = draw(st.sampled_from(SHARES))
        share_kk, share_ru = pick(draw, share)
        kk, ru = f"{kk}, оның ішінде {share_kk}", f"{ru}, в том числе {share_ru}"
        notation = f"{notation} {share.notation}"
    return Passages(" ".join(kk.split()), " ".join(ru.split()), notation)


@st.composite
def plain_passages(draw: st.DrawFn) -> Passages:
    """A level, experience and extras, joined by "and" or commas."""
    level, years = draw(st.sampled_from(LEVELS)), draw(experiences())
    extras = draw(st.lists(st.sampled_from(EXTRAS), max_size=2, unique=True))
    level_kk, level_ru = pick(draw, level)
    worded = [pick(draw, extra) for extra in extras]
    link = draw(st.sampled_from([(" және ", " и "), (", ", ", ")]))
    stop = draw(st.sampled_from(["; ", ". "]))
    kk = stop.join([f"{level_kk}{link[0]}{years.kk}", *(words for words, _ in worded)])
    ru = stop.join([f"{level_ru}{link[1]}{years.ru}", *(words for _, words in worded)])
    head, _, share = years.notation.partition(" [")
    notation = f"E {level.notation} // X {head} @{level.notation}{' [' + share if share else ''}"
    if extras:
        notation += f" // + {' '.join(extra.notation for extra in extras)}"
    return Passages(f"{kk}.", f"{ru}.", notation)


@st.composite
def choices(draw: st.DrawFn) -> Passages:
    """A level, a paper or years, of which one will do."""
    level, years = draw(st.sampled_from(LEVELS)), draw(experiences())
    level_kk, level_ru = pick(draw, level)
    return Passages(
        f"{level_kk} немесе {years.kk}.",
        f"{level_ru} либо {years.ru}.",
        f"E {level.notation} // X {years.notation} // S any({level.notation}, {years.notation})",
    )


@given(st.one_of(plain_passages(), choices()))
@settings(max_examples=200, deadline=None)
def test_what_was_rendered_is_read_back_in_both_languages(said: Passages) -> None:
    assert whole(said.ru, Language.RU) == said.notation
    assert whole(said.kk, Language.KK) == said.notation


@given(st.one_of(plain_passages(), choices()))
@settings(max_examples=60, deadline=None)
def test_a_true_translation_merges_without_a_doubt(said: Passages) -> None:
    cell = LocalizedText(said.kk, said.ru)
    requirement = read_requirement(LocalizedText(), cell, LocalizedText(), LocalizedText())
    assert requirement.review_reasons == ()
    assert not is_stale(requirement)
    assert (requirement.structure is not None) == ("// S" in said.notation)


FORMS: tuple[Literal["NFC", "NFD", "NFKD"], ...] = ("NFC", "NFD", "NFKD")


@given(plain_passages(), st.sampled_from(FORMS))
@settings(max_examples=50, deadline=None)
def test_words_stand_where_the_facts_say_in_the_text_as_given(
    said: Passages, form: Literal["NFC", "NFD", "NFKD"]
) -> None:
    for text, language in ((said.kk, Language.KK), (said.ru, Language.RU)):
        given_text = unicodedata.normalize(form, text)
        reading = read_passage(given_text, language)
        assert reading.text == given_text
        assert_placed(reading)
        assert whole(given_text, language) == said.notation


def assert_placed(reading: PassageReading) -> None:
    """Every fact stands in the text, and every part of the reading has words."""
    for fact in reading.facts:
        assert 0 <= fact.start < fact.end <= len(reading.text)
        assert reading.text[fact.start : fact.end] == fact.words
    said = {fact.fact for fact in reading.facts}
    values = {(fact.fact, fact.value) for fact in reading.facts}
    assert all(("review_reasons", reason.code) in values for reason in reading.review_reasons)
    assert all(
        ("extras", extra.code) in values or ("wished_extras", extra.code) in values
        for extra in reading.extras
    )
    assert bool(reading.structure) <= ("structure" in said)
    for number, one in enumerate(reading.experience.alternatives):
        assert {f"experience.{number}.min_years", f"experience.{number}.extras"} & said
        assert not one.continuous or f"experience.{number}.continuous" in said
