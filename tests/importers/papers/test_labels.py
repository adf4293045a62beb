"""What heads and labels name, and what is none."""

import pytest

from nqs_desktop.domain.localized import Language
from nqs_desktop.importers.papers.labels import Role, inline_label, role_of, tagged_language


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("№ п/п", Role.NUMBER),
        ("р/с №", Role.NUMBER),
        ("Лауазым атауы / Наименование должности", Role.POSITION),
        ("Наименование", Role.POSITION),
        ("Кол-во ставок", Role.UNITS),
        ("Штат бірліктерінің саны", Role.UNITS),
        ("Структурное подразделение", Role.DEPARTMENT),
        ("Білімі / Образование", Role.EDUCATION),
        ("Требования к образованию", Role.EDUCATION),
        ("Образова ние", Role.EDUCATION),
        ("Стаж (лет)", Role.EXPERIENCE),
        ("Жұмыс өтіліне қойылатын талаптар", Role.EXPERIENCE),
        ("Должен знать", Role.COMPETENCE),
        ("Қосымша міндетті емес талаптар", Role.OPTIONAL),
        ("Требования к образованию и стажу работы", Role.DEMANDS),
        ("3. Требования к квалификации", Role.DEMANDS),
        ("Лауазымға қойылатын талаптар", Role.DEMANDS),
        ("Должностные обязанности", Role.DUTIES),
        ("Лауазымдық міндеттер", Role.DUTIES),
        ("Высшее образование", None),
        ("Жоғары білім", None),
        ("Отдел кадров", None),
        ("Бөлім бастығы", None),
        ("опыт работы не менее 3 лет", None),
        ("Критерии", None),
        ("7", None),
        ("", None),
    ],
)
def test_roles(text: str, role: Role | None) -> None:
    assert role_of(text) is role


def test_labels_before_a_text() -> None:
    label = inline_label("Стаж работы – не менее 3 лет")
    assert label is not None
    assert (label.role, label.label, label.rest) == (Role.EXPERIENCE, "Стаж работы –", "не менее 3 лет")
    label = inline_label("Требования к квалификации: высшее образование: экономика")
    assert label is not None
    assert label.rest == "высшее образование: экономика"
    assert inline_label("Исполнитель: Петрова") is None
    assert inline_label("Опыт работы в отделе: 3") is None


def test_languages_of_heads() -> None:
    assert tagged_language("на казахском языке") is Language.KK
    assert tagged_language("орыс тілінде") is Language.RU
    assert tagged_language("на казахском и русском языках") is None
