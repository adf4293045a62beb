"""Wordings that personnel papers use for the same demand: bounds, ages, contracts, torn words."""

import pytest

from nqs_desktop.domain.localized import Language
from tests.importers.reading_notation import education, experience, extras, reasons

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
        ("Тридцать месяцев стажа", RU, "2.5 any"),
        ("Стаж работы не менее сорока лет", RU, "40 any"),
        ("Стаж работы медицинской сестрой не менее 3 лет", RU, "3 position"),
        ("Стаж педагогической деятельности не менее 3 лет", RU, "3 field"),
        ("Стаж не менее 3 лет либо 2 года при наличии высшего образования", RU, "3 any | 2 any @higher"),
        ("Білім беру саласында 2 жыл 6 ай еңбек өтілі.", KK, "2.5 field"),
    ],
)
def test_numbers(text: str, language: Language, said: str) -> None:
    assert experience(text, language) == said
    assert reasons(text, language) == ""


@pytest.mark.parametrize(
    ("text", "language", "years", "age"),
    [
        ("Возраст до 35 лет, опыт работы от 1 года.", RU, "1 any", "max_age:35"),
        ("Возраст от 18 до 35 лет. Опыт работы от 1 года.", RU, "1 any", "min_age:18 max_age:35"),
        ("Мужчины в возрасте 25-45 лет", RU, "", "min_age:25 max_age:45"),
        ("Возраст не более 40 лет", RU, "", "max_age:40"),
        ("35 жасқа дейін, жұмыс тәжірибесі 1 жылдан бастап.", KK, "1 any", "max_age:35"),
        ("18-35 жас аралығында", KK, "", "min_age:18 max_age:35"),
        ("18 жастан 35 жасқа дейін", KK, "", "min_age:18 max_age:35"),
        ("Үміткердің жасы 25-тен 45 жасқа дейін", KK, "", "min_age:25 max_age:45"),
        ("Жасы 21-ден кем емес, кемінде бір жыл жұмыс өтілі.", KK, "1 any", "min_age:21"),
    ],
)
def test_ages(text: str, language: Language, years: str, age: str) -> None:
    assert experience(text, language) == years
    assert extras(text, language) == age


@pytest.mark.parametrize(
    ("text", "language", "said", "why"),
    [
        (
            "Инженер II категории: высшее образование и стаж работы не менее 3 лет; инженер без категории: "
            "высшее образование без предъявления требований к стажу работы.",
            RU,
            "3 any @higher | 0 any @higher",
            "depends@experience",
        ),
        (
            "II санатты маман: жоғары білім және кемінде 3 жыл жұмыс өтілі; санаты жоқ маман: жоғары білім, "
            "жұмыс өтіліне талап қойылмайды.",
            KK,
            "3 any @higher | 0 any @higher",
            "depends@experience",
        ),
        (
            "При наличии высшего уровня квалификации стаж работы по специальности не менее 5 лет",
            RU,
            "5 specialty",
            "depends@experience",
        ),
        (
            "Высшее образование и стаж не менее 3 лет, без высшего образования – не менее 7 лет",
            RU,
            "3 any @higher | 7 any",
            "unknown_level@education",
        ),
        ("При отсутствии высшего образования стаж не менее 9 лет", RU, "9 any", "unknown_level@education"),
        ("Жоғары білімі болмаған жағдайда кемінде 9 жыл жұмыс өтілі", KK, "9 any", "unknown_level@education"),
        ("Стаж работы не менее ___ лет.", RU, "? any", "no_number@experience"),
        ("Стаж работы не менее З лет.", RU, "3 any", "misprint@experience"),
    ],
)
def test_what_a_human_decides(text: str, language: Language, said: str, why: str) -> None:
    assert experience(text, language) == said
    assert reasons(text, language) == why


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Еңбек шарты 2 жылға жасалады. Жұмыс тәжірибесі қажет емес.", KK, "0 any"),
        ("Шарт 1 жыл мерзімге жасалады, кемінде 2 жыл тәжірибе", KK, "2 any"),
        ("Бес күндік жұмыс аптасы, 2 жылдан бастап тәжірибе.", KK, "2 any"),
        ("Медициналық қарап-тексеруден өту, кемінде 1 жыл өтіл.", KK, "1 any"),
        (
            "Соңғы 12 айда мамандығы бойынша кемінде 6 ай жұмыс өтілі.",
            KK,
            "0.5 specialty [0.5 specialty <12]",
        ),
        (
            "Мұнай саласында кемінде бес жыл тәжірибе, оның үш жылы басшы лауазымда.",
            KK,
            "5 field [3 managerial]",
        ),
        (
            "В последние 3 года не менее 2 лет стажа на руководящих должностях.",
            RU,
            "2 managerial [2 managerial <36]",
        ),
    ],
)
def test_times_that_are_no_service(text: str, language: Language, said: str) -> None:
    assert experience(text, language) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Права кат. В, С, Е; опыт от 5 лет.",
            "driving_licence:B driving_licence:C driving_licence:E",
        ),
        ("Водительские права категории ВС", "driving_licence:B driving_licence:C"),
        ("Водительские права категории CE", "driving_licence:CE"),
        ("Водительские права, все категории", "driving_licence"),
    ],
)
def test_licences(text: str, said: str) -> None:
    assert extras(text, RU) == said


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Наличие высшего уровня квалификации", RU, ""),
        ("Наличие высшей квалификационной категории", RU, ""),
    ],
)
def test_what_is_no_level(text: str, language: Language, said: str) -> None:
    assert education(text, language) == said


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Стаж ра-\nботы по спе-\nциальности не ме-\nнее 3 лет.", RU, "3 specialty"),
        ("Стаж работы по спе\u00adциальности не менее 3 лет.", RU, "3 specialty"),
        ("Маман-\nдығы бойынша кемін-\nде 3 жыл жұмыс өтілі.", KK, "3 specialty"),
        ("Опыт работы не менее 3-\n5 лет.", RU, "3-5 any"),
    ],
)
def test_torn_words(text: str, language: Language, said: str) -> None:
    assert experience(text, language) == said


def test_that_the_words_of_a_field_are_mended() -> None:
    said = education("Высшее образование по специальности фи-\nнансы", RU)
    assert said == "higher: финансы"
    said = education("Высшее образование по специальности инженерно-\nтехническая защита", RU)
    assert said == "higher: инженерно-техническая защита"


EITHER = "level_or_years@education level_or_years@experience"


@pytest.mark.parametrize(
    ("text", "language", "why"),
    [
        ("Высшее образование либо стаж работы не менее 10 лет в должности мастера", RU, ""),
        ("Высшее образование в сфере права или не менее 5 лет стажа", RU, ""),
        ("Степень магистра либо стаж работы не менее 3 лет.", RU, ""),
        ("Жоғары білім немесе мамандығы бойынша кемінде 10 жыл жұмыс өтілі", KK, ""),
        ("Магистр дәрежесі немесе кемінде 3 жыл жұмыс өтілі.", KK, ""),
        ("Высшее образование по специальности право или экономика и стаж не менее 3 лет", RU, ""),
        ("Высшее образование и стаж 3 года или стаж 5 лет на руководящих должностях", RU, ""),
        ("Жоғары заң немесе экономикалық білім, кемінде 3 жыл жұмыс өтілі", KK, ""),
        ("для педагога-эксперта не менее 3 лет", RU, "stray_time@experience"),
        ("Мамандыгы бойынша кемінде 3 жыл жумыс отили", KK, ""),
        ("Курсы повышения квалификации не менее 3 месяцев", RU, "not_understood@experience"),
        ("Высшее образование и сертификат или не менее 5 лет стажа", RU, EITHER),
    ],
)
def test_demands_that_no_alternative_holds(text: str, language: Language, why: str) -> None:
    assert reasons(text, language) == why


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Учёная степень либо стаж работы не менее 3 лет", RU),
        ("Ғылыми дәреже немесе кемінде 3 жыл жұмыс өтілі", KK),
    ],
)
def test_a_degree_instead_of_years_may_come_first(text: str, language: Language) -> None:
    assert experience(text, language) == "0 any &degree | 3 any"
    assert extras(text, language) == ""
