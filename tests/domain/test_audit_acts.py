"""Acts that the languages name differently, or that a paper writes in two ways."""

import pytest

from nqs_desktop.domain.audit.act_writing import unusual_acts
from nqs_desktop.domain.audit.acts import acts_of_languages
from nqs_desktop.domain.audit.findings import AuditPlace, FindingKind, Severity
from tests.domain.audit_papers import ORDER_KK, ORDER_RU, clean_paper, paper_with, position


def test_a_clean_paper_has_no_findings() -> None:
    assert not list(acts_of_languages(clean_paper()))
    assert not list(unusual_acts(clean_paper()))


@pytest.mark.parametrize(
    ("kk", "ru", "key"),
    [
        (ORDER_KK, ORDER_RU.replace("217", "271"), "act_number"),
        (ORDER_KK.replace("5 мамыр", "6 мамыр"), ORDER_RU, "act_day"),
        (ORDER_KK.replace("бұйрығымен", "қаулысымен"), ORDER_RU, "act_kind"),
        ("Еңбек кодексін білу.", "Знание Налогового кодекса.", "act_title"),
        ("Еңбек кодексін білу.", "Знание своего дела.", "act_only_kk"),
        ("Анықтамалыққа сәйкес.", ORDER_RU, "act_only_ru"),
    ],
)
def test_acts_that_differ_between_the_languages(kk: str, ru: str, key: str) -> None:
    (found,) = acts_of_languages([position(1, competence=(kk, ru))])
    assert (found.kind, found.where) == (FindingKind.ACT_DIFFERS, AuditPlace.COMPETENCE)
    assert found.message.key == f"audit_texts.{key}"
    assert found.marks_kk or found.marks_ru


def test_a_text_that_is_missing_is_no_difference_of_acts() -> None:
    assert not list(acts_of_languages([position(1, competence=(None, ORDER_RU))]))


def test_an_act_named_twice_in_one_language_is_one_act() -> None:
    pair = (ORDER_KK, f"{ORDER_RU} {ORDER_RU}")
    assert not list(acts_of_languages([position(1, competence=pair)]))


def test_a_number_that_is_wrong_in_both_languages_differs_from_the_rest_of_the_paper() -> None:
    pair = (ORDER_KK.replace("217", "271"), ORDER_RU.replace("217", "271"))
    paper = paper_with(position(7, competence=pair))
    assert not list(acts_of_languages(paper))
    found = list(unusual_acts(paper))
    assert [(one.position, one.severity) for one in found] == [("p7", Severity.ERROR)] * 2


@pytest.mark.parametrize(("right", "wrong"), [("транспорта", "транпорта"), ("Министра", "Председателя")])
def test_a_reference_written_otherwise_than_usual(right: str, wrong: str) -> None:
    pair = (ORDER_KK, ORDER_RU.replace(right, wrong))
    (found,) = unusual_acts(paper_with(position(7, competence=pair)))
    assert found.position == "p7"
    assert [ORDER_RU.replace(right, wrong)[slice(*span)] for span in found.marks_ru] == [wrong]


def test_the_letters_of_the_state_are_its_name() -> None:
    pair = (
        ORDER_KK.replace("Қазақстан Республикасы", "ҚР"),
        ORDER_RU.replace("Республики Казахстан", "РК").replace("года", "г."),
    )
    assert not list(unusual_acts(paper_with(position(7, competence=pair))))


LAWS_KK = (
    "Қазақстан Республикасының Конституциясын, «Президент туралы» Конституциялық заңды, «Байланыс туралы», "
    "«Су туралы» және «Газ туралы» Қазақстан Республикасының Заңдарын, «Даму – 2040» стратегиясын білу."
)
LAWS_RU = (
    "Знание Конституции, Конституционного закона «О Президенте», законов Республики Казахстан «О связи», "
    "«О воде» и «О газе», стратегии «Развитие – 2040»."
)


def test_a_list_of_laws_is_counted() -> None:
    assert not list(acts_of_languages([position(1, competence=(LAWS_KK, LAWS_RU))]))
    shorter = LAWS_KK.replace("«Су туралы» және ", "")
    (found,) = acts_of_languages([position(1, competence=(shorter, LAWS_RU))])
    assert found.message.key == "audit_texts.act_only_ru"
