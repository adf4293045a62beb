"""A requirement in sentences, in both languages."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.requirement import (
    ExperienceAlternative,
    ExperienceKind,
    Extra,
    ExtraKind,
    IncludedExperience,
    RequirementPart,
    ReviewReason,
    Strength,
)
from nqs_desktop.domain.requirement_words import alternative_words, extra_words, reason_words
from nqs_desktop.texts import LANGUAGES, say

FIELD = LocalizedText("құтқару ісінде", "в спасательном деле")


def said(alternative: ExperienceAlternative, language: Language) -> str:
    return say(alternative_words(alternative, language), language)


@pytest.mark.parametrize(
    ("years", "ru", "kk"),
    [
        ("0", "стаж работы не требуется", "жұмыс өтілі талап етілмейді"),
        ("1", "стаж работы не менее 1 года", "кемінде 1 жыл жұмыс өтілі"),
        ("3", "стаж работы не менее 3 лет", "кемінде 3 жыл жұмыс өтілі"),
        ("21", "стаж работы не менее 21 года", "кемінде 21 жыл жұмыс өтілі"),
        ("0.5", "стаж работы не менее 6 месяцев", "кемінде 6 ай жұмыс өтілі"),
        ("1.5", "стаж работы не менее 1 года 6 месяцев", "кемінде 1 жыл 6 ай жұмыс өтілі"),
    ],
)
def test_years_stand_in_the_case_that_the_language_needs(years: str, ru: str, kk: str) -> None:
    alternative = ExperienceAlternative(Decimal(years))
    assert said(alternative, Language.RU) == ru
    assert said(alternative, Language.KK) == kk


def test_years_without_a_number_and_a_range_are_told_apart() -> None:
    assert said(ExperienceAlternative(None), Language.RU) == "стаж работы без указания срока"
    ranged = ExperienceAlternative(Decimal(3), Decimal(5))
    assert said(ranged, Language.RU) == "стаж работы не менее 3 лет (в тексте — до 5 лет)"
    assert said(ranged, Language.KK) == "кемінде 3 жыл жұмыс өтілі (мәтінде 5 жылға дейін)"


def test_all_that_an_alternative_holds_is_said() -> None:
    alternative = ExperienceAlternative(
        Decimal(10),
        kinds=(ExperienceKind.SPECIALTY, ExperienceKind.FIELD),
        field=FIELD,
        education_levels=(EducationLevel.TVE,),
        strength=Strength.DESIRABLE,
        including=(IncludedExperience(Decimal(3), (ExperienceKind.MANAGERIAL,)),),
        continuous=True,
        extras=(Extra(ExtraKind.DEGREE),),
    )
    assert said(alternative, Language.RU) == (
        "стаж работы не менее 10 лет — по специальности, в указанной сфере («в спасательном деле»); "
        "в том числе не менее 3 лет — на руководящих должностях; "
        "уровень образования: техническое и профессиональное; без перерыва; "
        "а также: Учёная или академическая степень (не обязательно, желательно)"
    )


def test_a_field_is_named_in_the_language_that_has_it() -> None:
    alternative = ExperienceAlternative(
        Decimal(1), kinds=(ExperienceKind.FIELD,), field=LocalizedText("құтқару ісінде")
    )
    assert "құтқару ісінде" in said(alternative, Language.RU)


def test_an_extra_says_its_categories() -> None:
    words = extra_words(Extra(ExtraKind.DRIVING_LICENCE, "B|C"))
    assert say(words, "ru") == "Водительское удостоверение: B / C"
    assert say(extra_words(Extra(ExtraKind.CLEARANCE)), "ru") == "Допуск к государственным секретам"


@pytest.mark.parametrize(
    ("code", "detail", "ru"),
    [
        ("text_missing", "kk", "Нет текста на языке: казахский"),
        (
            "levels_differ",
            "kk: higher / ru: tve, post_secondary",
            "Уровни образования в текстах на двух языках различаются: "
            "казахский: высшее / русский: техническое и профессиональное, послесреднее",
        ),
        (
            "extras_differ",
            "kk: — / ru: driving_licence:B|C",
            "Дополнительные требования в текстах на двух языках различаются: "
            "казахский: — / русский: Водительское удостоверение: B / C",
        ),
    ],
)
def test_a_reason_speaks_no_words_of_the_data_format(code: str, detail: str, ru: str) -> None:
    assert say(reason_words(ReviewReason(code, RequirementPart.EDUCATION, detail)), "ru") == ru


def test_the_words_of_the_paper_stay_as_they_are_printed() -> None:
    reason = ReviewReason("desirable", RequirementPart.EXPERIENCE, "any field, kk")
    assert "any field, kk" in say(reason_words(reason), "ru")


kinds = st.lists(st.sampled_from(ExperienceKind), min_size=1, unique=True).map(tuple)
years = st.none() | st.decimals(0, 50, places=1)
texts = st.builds(LocalizedText, st.none() | st.just("сала"), st.none() | st.just("сфера"))
alternatives = st.builds(
    ExperienceAlternative,
    years,
    years,
    kinds,
    texts,
    st.lists(st.sampled_from(EducationLevel), unique=True).map(tuple),
    st.sampled_from(Strength),
    st.lists(st.builds(IncludedExperience, years, kinds, texts), max_size=2).map(tuple),
    st.booleans(),
    st.lists(st.builds(Extra, st.sampled_from(ExtraKind)), max_size=2).map(tuple),
)


@given(alternatives)
def test_every_alternative_has_a_sentence_in_every_language(alternative: ExperienceAlternative) -> None:
    for language in Language:
        for ui in LANGUAGES:
            sentence = say(alternative_words(alternative, language), ui)
            assert sentence
            assert "{" not in sentence
