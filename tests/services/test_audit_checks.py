"""The checks of the audit on invented papers: none is wrong in a clean one, a planted fault is found once."""

from dataclasses import replace
from decimal import Decimal

import pytest

from nqs_desktop.domain.audit.checks import run_checks
from nqs_desktop.domain.audit.findings import AuditFinding, Severity
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.requirement import RequirementPart, ReviewReason
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.texts import say
from tests.services.audit_papers import (
    FINANCE,
    audited,
    clean,
    kinds,
    numbered,
    position,
    sheet,
    with_texts,
    years,
)


def test_a_clean_paper_yields_nothing() -> None:
    assert kinds(clean()) == []


def test_a_paper_without_texts_yields_nothing() -> None:
    assert kinds([replace(one, requirement=type(one.requirement)()) for one in clean()]) == []


HIGHER_ONLY = (
    "Жоғары білім және мамандығы бойынша кемінде 2 жыл жұмыс өтілі.",
    "Высшее образование и стаж работы по специальности не менее 2 лет.",
)
BOTH_LEVELS = (
    "Жоғары білім және мамандығы бойынша кемінде 3 жыл жұмыс өтілі немесе техникалық және кәсіптік білім "
    "және мамандығы бойынша кемінде 5 жыл жұмыс өтілі.",
    "Высшее образование и стаж работы по специальности не менее 3 лет или техническое и профессиональное "
    "образование и стаж работы по специальности не менее 5 лет.",
)
LICENCES = ("B санатындағы жүргізуші куәлігі.", "Водительское удостоверение категории C.")
PLANTED = {
    "years": (with_texts(2, experience=(years(3)[0], years(2)[1])), ("2", "years_differ")),
    "range": (
        with_texts(2, experience=("Кемінде 3-5 жыл жұмыс өтілі.", "Стаж работы не менее 3 лет.")),
        ("2", "years_differ"),
    ),
    "years of levels": (
        with_texts(
            5,
            experience=(BOTH_LEVELS[0], BOTH_LEVELS[1].replace("3 лет", "9 лет").replace("5 лет", "3 лет")),
        ),
        ("5", "years_differ"),
    ),
    "a wish in one language": (
        with_texts(3, experience=(years(2)[0], "Желателен стаж работы по специальности не менее 2 лет.")),
        ("3", "years_differ"),
    ),
    "levels": (
        with_texts(2, education=(FINANCE[0], FINANCE[1].replace("Высшее", "Среднее профессиональное"))),
        ("2", "levels_differ"),
    ),
    "a field replaced by a known one": (
        with_texts(2, education=(FINANCE[0], FINANCE[1].replace("финансы", "юриспруденция"))),
        ("2", "fields_differ"),
    ),
    "a field replaced by an unknown one": (
        with_texts(2, education=(FINANCE[0], FINANCE[1].replace("финансы", "история"))),
        ("2", "fields_differ"),
    ),
    "a field left out": (
        with_texts(2, education=(FINANCE[0].replace("қаржы, ", ""), FINANCE[1])),
        ("2", "fields_differ"),
    ),
    "a kind of experience": (
        with_texts(2, experience=(years(3)[0], "Стаж работы на руководящих должностях не менее 3 лет.")),
        ("2", "fields_differ"),
    ),
    "licences": (
        with_texts(3, experience=(f"{years(2)[0]} {LICENCES[0]}", f"{years(2)[1]} {LICENCES[1]}")),
        ("3", "fields_differ"),
    ),
    "a text": (with_texts(2, experience=(years(3)[0], None)), ("2", "text_missing")),
    "a title": (with_texts(3, title=(None, "Специалист финансового отдела")), ("3", "text_missing")),
    "a cell": (with_texts(2, experience=(None, None)), ("2", "text_missing")),
    "numbers": (numbered("1", "2", "3/8", "4", "5"), ("3 / 8", "numbers_differ")),
    "numbers near": (numbered("1", "2", "3/4", "4", "5"), ("3 / 4", "numbers_differ")),
    "a skip": (numbered("1", "2", "3", "6", "7"), ("6", "numbering_skips")),
    "a repeat": (numbered("1", "2", "2", "4", "5"), ("2", "numbering_repeats")),
    "cells higher": (with_texts(5, experience=HIGHER_ONLY), ("5", "cells_contradict")),
    "cells lower": (with_texts(4, experience=BOTH_LEVELS), ("4", "cells_contradict")),
    "a junior": (with_texts(3, experience=years(4)), ("3", "junior_above_senior")),
    "a junior above the head": (with_texts(5, experience=years(7)), ("5", "junior_above_senior")),
    "relevant experience": (
        with_texts(3, experience=("Тиісті жұмыс өтілі.", "Соответствующий стаж работы.")),
        ("3", "undecidable"),
    ),
    "what depends": (
        with_texts(
            3,
            experience=(
                "Лауазым деңгейіне байланысты жұмыс өтілі.",
                "Стаж работы в зависимости от уровня должности.",
            ),
        ),
        ("3", "undecidable"),
    ),
    "no number": (with_texts(3, experience=("Жұмыс тәжірибесі.", "Опыт работы.")), ("3", "undecidable")),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_fault_is_found_once(name: str) -> None:
    paper, expected = PLANTED[name]
    assert kinds(paper) == [expected]


@pytest.mark.parametrize(
    "experience",
    [
        ("Жұмыс өтілі талап етілмейді.", "Без предъявления требований к стажу работы."),
        ("Кемінде бір жыл жұмыс өтілі.", "Стаж работы не менее года."),
        ("Кемінде 3-5 жыл жұмыс өтілі.", "Стаж работы не менее 3-5 лет."),
    ],
)
def test_a_true_translation_is_no_fault(experience: tuple[str, str]) -> None:
    assert kinds(with_texts(1, experience=experience)[:1]) == []


def test_a_number_that_differs_goes_before_a_skip() -> None:
    assert kinds(numbered("1", "2/3", "4", "5", "6")) == [
        ("2 / 3", "numbers_differ"),
        ("4", "numbering_skips"),
    ]


def test_numbering_may_begin_anew_and_bear_letters() -> None:
    assert kinds(numbered("1", "2", "2а", "1", "2")) == []


def test_a_paper_of_one_language_is_one_fault() -> None:
    paper = [
        position(1, ("Маман", None), (FINANCE[0], None), (years(2)[0], None)),
        position(2, ("Есепші", None), (FINANCE[0], None), (years(2)[0], None)),
    ]
    alone = [
        replace(
            one,
            number=LocalizedText(one.number.kk),
            department=None,
            requirement=replace(one.requirement, competence=LocalizedText(), optional=LocalizedText()),
        )
        for one in paper
    ]
    assert [kind for _, kind in kinds(alone)] == ["text_missing"]


def test_units_stay_a_fault_until_a_person_sets_others() -> None:
    doubt = ReviewReason("units_differ", RequirementPart.POSITION, "kk: 2 / ru: 3")
    paper = clean()
    requirement = replace(paper[1].requirement, review_reasons=(doubt,))
    paper[1] = replace(paper[1], units=Decimal(2), requirement=requirement)
    assert kinds(paper) == [("2", "units_differ")]
    paper[1] = replace(paper[1], units=Decimal(3))
    assert kinds(paper) == []


def test_a_department_in_one_language_is_said_once() -> None:
    paper = sheet(clean())
    named = dict(paper.departments)
    named["finance"] = replace(named["finance"], name=LocalizedText("Қаржы бөлімі"))
    found = run_checks(replace(paper, departments=named))
    assert [(one.position, one.kind.value, one.where.value) for one in found] == [
        ("p1", "text_missing", "department")
    ]


def test_managing_asked_of_a_junior_is_more() -> None:
    managing = (
        "Мамандығы бойынша басшы лауазымдарында кемінде 3 жыл жұмыс өтілі.",
        "Стаж работы по специальности на руководящих должностях не менее 3 лет.",
    )
    assert kinds(with_texts(3, experience=managing)) == [("3", "junior_above_senior")]


def test_a_category_is_a_rank() -> None:
    paper = [
        position(1, ("Бірінші санатты инженер", "Инженер первой категории"), FINANCE, years(2)),
        position(2, ("Екінші санатты инженер", "Инженер второй категории"), FINANCE, years(3)),
        position(3, ("Санаты жоқ инженер", "Инженер без категории"), FINANCE, years(1)),
    ]
    assert ("2", "junior_above_senior") in kinds(paper)
    assert ("3", "junior_above_senior") not in kinds(paper)


def test_a_deputy_is_below_whom_it_deputises() -> None:
    chief = ("Бас бухгалтер", "Главный бухгалтер")
    deputy = ("Бас бухгалтердің орынбасары", "Заместитель главного бухгалтера")
    paper = [position(1, chief, FINANCE, years(3)), position(2, deputy, FINANCE, years(5))]
    assert kinds(paper) == [("2", "junior_above_senior")]
    assert kinds([replace(one, department=None) for one in paper]) == [("2", "junior_above_senior")]


def test_without_departments_nobody_is_below_a_head() -> None:
    paper = [replace(one, department=None) for one in with_texts(5, experience=years(7))]
    assert kinds(paper) == []


def _only(paper: list[StaffPosition]) -> AuditFinding:
    (finding,) = audited(paper)
    return finding


def test_a_finding_says_both_figures_and_marks_their_words() -> None:
    finding = _only(PLANTED["years"][0])
    assert finding.severity is Severity.ERROR
    for language in ("kk", "ru", "en"):
        said = say(finding.message, language)
        assert "3" in said
        assert "2" in said
        assert say(finding.why, language)
        assert say(finding.advice, language)
    assert finding.text.kk is not None
    assert finding.text.ru is not None
    assert "3 жыл" in "".join(finding.text.kk[start:end] for start, end in finding.marks_kk)
    assert "2 лет" in "".join(finding.text.ru[start:end] for start, end in finding.marks_ru)


def test_fields_without_counterpart_are_marked() -> None:
    finding = _only(PLANTED["a field replaced by a known one"][0])
    kk, ru = finding.text.kk or "", finding.text.ru or ""
    assert [kk[start:end] for start, end in finding.marks_kk] == ["қаржы"]
    assert [ru[start:end] for start, end in finding.marks_ru] == ["юриспруденция"]


def test_the_fingerprint_changes_with_the_text_only() -> None:
    first = _only(PLANTED["years"][0])
    again = _only(with_texts(2, experience=(years(3)[0], years(2)[1])))
    other = _only(with_texts(2, experience=(years(3)[0], years(1)[1])))
    assert first.fingerprint == again.fingerprint != other.fingerprint
