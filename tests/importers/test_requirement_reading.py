"""Merging what the two languages and the cells of a position say."""

import pytest

from nqs_desktop.domain.localized import LocalizedList, LocalizedText
from nqs_desktop.domain.requirement import Requirement, RequirementPart
from nqs_desktop.importers.passages import read_requirement
from tests.importers.reading_notation import alternative

NOTHING = LocalizedText()


def read(education: tuple[str, str] | None = None, experience: tuple[str, str] | None = None) -> Requirement:
    return read_requirement(
        LocalizedText(*education) if education else NOTHING,
        LocalizedText(*experience) if experience else NOTHING,
        NOTHING,
        NOTHING,
    )


def said(requirement: Requirement) -> str:
    return " | ".join(alternative(one) for one in requirement.experience.alternatives)


def why(requirement: Requirement) -> list[tuple[str, str, str]]:
    return [(reason.code, reason.part.value, reason.detail) for reason in requirement.review_reasons]


def test_equal_facts_become_one_and_fields_stay_with_their_language() -> None:
    requirement = read(
        ("Жоғары білім: құқық, қаржы.", "Высшее образование: право, финансы."),
        ("Сауда саласында кемінде 3 жыл жұмыс өтілі.", "Стаж работы в сфере торговли не менее 3 лет."),
    )
    assert requirement.education.levels == ("higher",)
    assert requirement.education.fields == LocalizedList(("құқық", "қаржы"), ("право", "финансы"))
    (only,) = requirement.experience.alternatives
    assert alternative(only) == "3 field"
    assert only.field == LocalizedText("Сауда саласында", "в сфере торговли")
    assert not requirement.needs_review


@pytest.mark.parametrize(
    ("kazakh", "russian", "merged", "reason"),
    [
        (
            "Кемінде 3 жыл жұмыс өтілі",
            "Стаж работы не менее 5 лет",
            "? any",
            ("years_differ", "experience", "kk: 3 / ru: 5"),
        ),
        (
            "Кемінде 3-5 жыл жұмыс өтілі",
            "Стаж работы не менее 3 лет",
            "3 any",
            ("years_differ", "experience", "kk: 3-5 / ru: 3"),
        ),
        (
            "Кемінде 3 жыл жұмыс өтілі",
            "Опыт работы",
            "? any",
            ("years_differ", "experience", "kk: 3 / ru: —"),
        ),
        (
            "Мамандығы бойынша кемінде 3 жыл жұмыс өтілі",
            "Стаж работы не менее 3 лет",
            "3 specialty",
            ("kinds_differ", "experience", "kk: specialty / ru: any"),
        ),
        (
            "Жоғары білім және кемінде 3 жыл жұмыс өтілі",
            "Высшее или послевузовское образование и стаж работы не менее 3 лет",
            "3 any @higher,postgraduate",
            ("levels_differ", "experience", "kk: higher / ru: higher, postgraduate"),
        ),
        (
            "Кемінде 3 жыл жұмыс өтілі болғаны жөн",
            "Стаж работы не менее 3 лет",
            "3 any desirable",
            ("strength_differs", "experience", "kk: desirable / ru: required"),
        ),
        (
            "Кемінде 3 жыл жұмыс өтілі",
            "Непрерывный стаж работы не менее 3 лет",
            "3 any continuous",
            ("continuous_differs", "experience", "kk: 3 / ru: 3"),
        ),
        (
            "Кемінде 10 жыл жұмыс өтілі, оның ішінде басшы лауазымдарында кемінде 3 жыл",
            "Стаж работы не менее 10 лет, из них не менее 2 лет на руководящих должностях",
            "10 any [? managerial]",
            ("years_differ", "experience", "kk: 3 / ru: 2"),
        ),
        (
            "Мамандығы бойынша кемінде 3 жыл жұмыс өтілі немесе мемлекеттік қызмет өтілі кемінде 2 жыл",
            "Стаж работы по специальности не менее 3 лет",
            "3 specialty | 2 civil_service",
            ("alternatives_differ", "experience", "kk: 2 civil_service / ru: —"),
        ),
        (
            "Кемінде 3 жыл жұмыс өтілі",
            "Стаж работы не менее 3 лет, сертификат специалиста",
            "3 any",
            ("extras_differ", "experience", "kk: — / ru: certificate"),
        ),
    ],
)
def test_that_neither_language_is_chosen_where_they_disagree(
    kazakh: str, russian: str, merged: str, reason: tuple[str, str, str]
) -> None:
    requirement = read(experience=(kazakh, russian))
    assert said(requirement) == merged
    assert reason in why(requirement)


def test_alternatives_are_matched_by_what_they_share_whatever_their_order() -> None:
    requirement = read(
        experience=(
            "Жоғары білім және кемінде 3 жыл жұмыс өтілі немесе орта арнаулы білім және кемінде 5 жыл жұмыс "
            "өтілі",
            "Среднее специальное образование и стаж работы не менее 5 лет или высшее образование и стаж "
            "работы не менее 3 лет",
        )
    )
    assert said(requirement) == "3 any @higher | 5 any @tve"
    assert not requirement.needs_review


def test_levels_that_only_one_language_names_are_kept_and_noted() -> None:
    requirement = read(("Жоғары білім", "Высшее или среднее профессиональное образование"))
    assert requirement.education.levels == ("tve", "higher")
    assert why(requirement) == [("levels_differ", "education", "kk: higher / ru: tve, higher")]


def test_a_missing_language_is_noted_and_the_other_one_read() -> None:
    requirement = read_requirement(
        LocalizedText(None, "Высшее образование: право"), NOTHING, NOTHING, LocalizedText("білуі", None)
    )
    assert requirement.education.levels == ("higher",)
    assert requirement.education.fields == LocalizedList((), ("право",))
    assert why(requirement) == [("text_missing", "education", "kk")]


def test_a_cell_that_speaks_of_no_experience_asks_for_none() -> None:
    requirement = read(
        ("Жоғары білім", "Высшее образование"),
        ("Жоғары білімі бар, арнайы дайындықтан өткен.", "Высшее образование, специальная подготовка."),
    )
    assert said(requirement) == "0 any @higher"
    assert [extra.code for extra in requirement.extras] == ["special_training"]
    assert not requirement.needs_review


def test_without_an_experience_cell_the_education_cell_may_say_it() -> None:
    requirement = read(
        (
            "Жұмыс өтіліне талап қойылмайтын жалпы орта білім.",
            "Среднее общее образование без предъявления требований к стажу работы.",
        )
    )
    assert said(requirement) == "0 any @general_secondary"
    assert not requirement.needs_review


def test_experience_in_the_education_cell_is_noted_beside_the_cell_of_its_own() -> None:
    requirement = read(
        ("Жоғары білім, кемінде 5 жыл жұмыс өтілі", "Высшее образование, стаж работы не менее 5 лет"),
        ("Кемінде 3 жыл жұмыс өтілі", "Стаж работы не менее 3 лет"),
    )
    assert said(requirement) == "3 any"
    assert [reason.code for reason in requirement.review_reasons] == ["experience_in_education"]


@pytest.mark.parametrize(
    ("education", "experience", "codes"),
    [
        (
            "Высшее образование",
            "Среднее специальное образование и стаж работы не менее 5 лет",
            ["cells_differ"],
        ),
        (
            "Высшее или среднее специальное образование",
            "Высшее образование и стаж работы 1 год",
            ["cells_differ"],
        ),
        ("Высшее образование", "Высшее или послевузовское образование и стаж работы 1 год", []),
        ("Высшее образование", "Стаж работы 1 год", []),
    ],
)
def test_cells_that_name_other_levels_are_noted(education: str, experience: str, codes: list[str]) -> None:
    requirement = read_requirement(
        LocalizedText(ru=education), LocalizedText(ru=experience), NOTHING, NOTHING
    )
    found = [reason.code for reason in requirement.review_reasons if reason.code != "text_missing"]
    assert found == codes


def test_doubts_of_both_languages_are_one_with_the_words_of_both() -> None:
    requirement = read(experience=("Сауда саласындағы жұмыс тәжірибесі", "Опыт работы в торговле"))
    assert why(requirement) == [
        ("no_number", "experience", "Сауда саласындағы жұмыс тәжірибесі / Опыт работы в торговле")
    ]


def test_a_licence_without_a_category_says_nothing_beside_one_with_a_category() -> None:
    requirement = read(
        ("Тиісті санаттағы жүргізуші куәлігі", "Водительское удостоверение соответствующей категории"),
        ("D санатындағы жүргізуші куәлігі", "Водительские права категории D"),
    )
    assert [extra.code for extra in requirement.extras] == ["driving_licence:D"]


def test_extras_of_the_competence_cell_count_and_its_text_is_kept() -> None:
    competence = LocalizedText("Мемлекеттік құпияларға рұқсаты болуы.", "Допуск к государственным секретам.")
    optional = LocalizedText("Сертификат.", "Сертификат.")
    requirement = read_requirement(NOTHING, NOTHING, competence, optional)
    assert [extra.code for extra in requirement.extras] == ["clearance"]
    assert (requirement.competence, requirement.optional) == (competence, optional)
    assert all(reason.part is not RequirementPart.OPTIONAL for reason in requirement.review_reasons)
