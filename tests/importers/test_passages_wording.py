"""Wordings that personnel papers use for the same demand: bounds, ages, contracts, torn words."""

import pytest

from nqs_desktop.domain.localized import Language
from tests.importers.reading_notation import experience, extras, reasons

KK = Language.KK
RU = Language.RU


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Опыт работы от трёх и более лет.", RU, "3 any"),
        ("Имеющий стаж работы в системе здравоохранения три и более года.", RU, "3 field"),
        ("Стаж работы 5 и более лет", RU, "5 any"),
        ("Денсаулық сақтау жүйесінде үш және одан да көп жыл жұмыс өтілі бар.", KK, "3 field"),
        ("Үш және одан артық жыл жұмыс өтілі", KK, "3 any"),
        ("Трудовой стаж в сфере образования 2 года 6 месяцев.", RU, "2.5 field"),
        ("Стаж работы от 1 года и 6 месяцев до 3 лет", RU, "1.5-3 any"),
        ("Білім беру саласында 2 жыл 6 ай еңбек өтілі.", KK, "2.5 field"),
    ],
)
def test_numbers(text: str, language: Language, said: str) -> None:
    assert experience(text, language) == said
    assert reasons(text, language) == ""


@pytest.mark.parametrize(
    ("text", "language", "years", "age"),
    [
        ("Возраст до 35 лет, опыт работы от 1 года.", RU, "1 any", ""),
        ("Возраст от 18 до 35 лет. Опыт работы от 1 года.", RU, "1 any", "min_age:18"),
        ("Мужчины в возрасте 25-45 лет", RU, "", "min_age:25"),
        ("Возраст не более 40 лет", RU, "", ""),
        ("35 жасқа дейін, жұмыс тәжірибесі 1 жылдан бастап.", KK, "1 any", ""),
        ("18-35 жас аралығында", KK, "", "min_age:18"),
        ("18 жастан 35 жасқа дейін", KK, "", "min_age:18"),
        ("Жасы 21-ден кем емес, кемінде бір жыл жұмыс өтілі.", KK, "1 any", "min_age:21"),
    ],
)
def test_ages(text: str, language: Language, years: str, age: str) -> None:
    assert experience(text, language) == years
    assert extras(text, language) == age
