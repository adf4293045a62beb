"""Names of organisation and departments, and titles of which each language names another position."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from nqs_desktop.domain.audit.checks import run_checks
from nqs_desktop.domain.audit.findings import AuditFinding, AuditPlace, FindingKind, Severity
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing import Department, StaffPosition
from nqs_desktop.texts import say
from tests.services.audit_papers import DEPARTMENTS, clean, kinds, sheet

TITLES = {
    3: ("Қаржы бөлімінің маманы", "Специалист финансового отдела"),
    4: ("Кадр бөлімінің бастығы", "Начальник отдела кадров"),
}


def _audited(
    departments: Mapping[str, LocalizedText] | None = None,
    organisation: tuple[str | None, str | None] = (None, None),
) -> list[AuditFinding]:
    paper = replace(
        sheet(clean()),
        organisation=LocalizedText(*organisation),
        departments=DEPARTMENTS | {key: Department(key, name) for key, name in (departments or {}).items()},
    )
    return run_checks(paper)


def _titled(number: int, title: tuple[str, str]) -> list[StaffPosition]:
    return [
        replace(one, title=LocalizedText(*title)) if one.number.kk == str(number) else one for one in clean()
    ]


@pytest.mark.parametrize(
    ("kk", "ru", "word"),
    [
        ("Қаржы бөлімі", "Финасовый отдел", "Финасовый"),
        ("Қаржы бөлімі", "Финнансовый отдел", "Финнансовый"),
        ("Қаржы бөлімі", "Единный финансовый отдел", "Единный"),
    ],
)
def test_a_misspelt_name_of_a_department_is_told_at_its_first_position(kk: str, ru: str, word: str) -> None:
    found = [
        one for one in _audited({"finance": LocalizedText(kk, ru)}) if one.where is AuditPlace.DEPARTMENT
    ]
    assert [(one.number.kk, one.kind, one.severity) for one in found] == [
        ("1", FindingKind.SPELLING, Severity.WARNING)
    ]
    assert f"«{word}»" in say(found[0].message, "ru")


@pytest.mark.parametrize(
    "name",
    [("Қаржы бөлімі", "Финансовый отдел"), ("Қаржы учаскесі", "Участок финансов"), ("Бэк-офис", "Бэк-офис")],
)
def test_a_right_name_is_no_finding(name: tuple[str, str]) -> None:
    assert _audited({"finance": LocalizedText(*name)}) == []


@pytest.mark.parametrize(
    ("organisation", "told"),
    [
        (("Алматы қаласының ауруханасы", "Больница города Аматы"), ["Аматы"]),
        (("Қарағанды облысының мектебі", "Школа Караганадинской области"), []),
        (("Семей қаласының кітапханасы", "Библиотека города Семея"), []),
        (("Павлодар қаласының мұражайы", "Музей города Павлодара"), []),
    ],
)
def test_a_place_that_the_languages_spell_differently(organisation: tuple[str, str], told: list[str]) -> None:
    found = _audited(organisation=organisation)
    assert [one.where for one in found] == [AuditPlace.ORGANISATION] * len(told)
    assert [one.text.ru[slice(*one.marks_ru[0])] for one in found if one.text.ru] == told


def test_a_department_that_its_titles_call_otherwise() -> None:
    found = _audited({"finance": LocalizedText("Қаржылық бөлім", "Финансовый отдел")})
    assert [(one.number.kk, one.where, one.severity) for one in found] == [
        ("1", AuditPlace.DEPARTMENT, Severity.REMARK)
    ]
    assert say(found[0].message, "ru").endswith("(3 раза).")


def test_one_title_that_calls_its_department_otherwise() -> None:
    found = kinds(_titled(3, ("Қаржылық бөлімнің маманы", TITLES[3][1])))
    assert found == [("3", "spelling")]


@pytest.mark.parametrize(
    ("number", "title", "severity"),
    [
        (3, ("Қаржы бөлімінің жетекші маманы", "Главный специалист финансового отдела"), Severity.ERROR),
        (3, ("Қаржы бөлімінің маманы", "Старший специалист финансового отдела"), Severity.WARNING),
        (
            3,
            ("Қаржы бөлімінің I санатты маманы", "Специалист II категории финансового отдела"),
            Severity.ERROR,
        ),
        (3, ("Қаржы бөлімінің бухгалтері", "Экономист финансового отдела"), Severity.WARNING),
        (4, ("Кадр бөлімі бастығының орынбасары", "Начальник отдела кадров"), Severity.ERROR),
        (4, ("Кадр бөлімінің бастығы", "Специалист отдела кадров"), Severity.ERROR),
    ],
)
def test_titles_of_two_positions(number: int, title: tuple[str, str], severity: Severity) -> None:
    found = [one for one in run_checks(sheet(_titled(number, title))) if one.where is AuditPlace.TITLE]
    assert [(one.number.kk, one.kind, one.severity) for one in found] == [
        (str(number), FindingKind.FIELDS_DIFFER, severity)
    ]


def test_titles_with_other_numbers() -> None:
    title = ("Қаржы бөлімінің 4-разрядты операторы", "Оператор 5 разряда финансового отдела")
    assert kinds(_titled(3, title)) == [("3", "numbers_differ")]


@pytest.mark.parametrize(
    "title",
    [
        ("Бас дәрігердің орынбасары", "Заместитель главного врача"),
        ("Қаржы бөлімі басшысының көмекшісі", "Помощник руководителя финансового отдела"),
        ("Бас жоспар бөлімінің маманы", "Специалист отдела генерального плана"),
        ("Шаруашылық меңгерушісі", "Завхоз"),
        ("Іс жүргізуші", "Делопроизводитель"),
        ("Педиатр", "Врач-педиатр"),
        ("Аға ғылыми қызметкер", "Старший научный сотрудник"),
        ("Жетекші инженер-бағдарламашы", "Ведущий инженер-программист"),
        ("Көркемдік жетекші", "Художественный руководитель"),
        ("В санатты жүргізуші", "Водитель категории В"),
        ("Бас бухгалтер", "Главный бухгалтер"),
        ("Мейірбике", "Медицинская сестра"),
        ("Бас мейіргер", "Главная медицинская сестра"),
        ("Ересек топ тәрбиешісі", "Воспитатель старшей группы"),
    ],
)
def test_a_true_translation_of_a_title_is_no_finding(title: tuple[str, str]) -> None:
    assert [one.kind for one in run_checks(sheet(_titled(3, title)))] == []
