"""Papers of plain paragraphs: titles, labels and what stands between them."""

from decimal import Decimal

import pytest

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.paper import PaperDraft
from nqs_desktop.importers.papers import read_pasted


def read(text: str) -> PaperDraft:
    return read_pasted(text.strip(), "paste")


DEMANDS = (
    "высшее экономическое образование и стаж работы по специальности не менее 5 лет. Знание 1С. "
    "Желательно знание английского языка."
)
RUSSIAN = f"""
УТВЕРЖДАЮ
Директор А. Иванова
12 января 2024 года
Квалификационные требования к должностям ТОО «Жасыл дала»
Бухгалтерия
1. Главный бухгалтер (1 единица)
Требования: {DEMANDS}
2) Бухгалтер, 0,5 ед.
Образование: высшее или техническое и профессиональное.
Стаж работы: не менее 1 года.
Отдел перевозок
№3 Водитель (2 штатные единицы)
Образование: среднее.
Опыт работы: без предъявления требований.
Исполнитель: Петрова
"""


def test_a_paper_in_one_language() -> None:
    draft = read(RUSSIAN)
    assert draft.languages == (Language.RU,)
    assert draft.organisation == LocalizedText(None, "Жасыл дала")
    positions = [one.position for one in draft.positions]
    assert [(one.number.ru, one.title.ru, one.units) for one in positions] == [
        ("1", "Главный бухгалтер", Decimal(1)),
        ("2", "Бухгалтер", Decimal("0.5")),
        ("3", "Водитель", Decimal(2)),
    ]
    first = positions[0].requirement
    assert first.competence == LocalizedText(None, "Знание 1С.")
    assert first.optional == LocalizedText(None, "Желательно знание английского языка.")
    assert first.experience.alternatives[0].min_years == 5
    assert not any(one.requirement.needs_review for one in positions)
    assert [one.department for one in positions] == ["department-1", "department-1", "department-2"]
    assert [line.text for line in draft.leftovers] == [
        "УТВЕРЖДАЮ",
        "Директор А. Иванова",
        "12 января 2024 года",
        "Исполнитель: Петрова",
    ]


@pytest.mark.parametrize(
    ("title", "number", "units"),
    [
        ("1. Юрист (0,5 ед.)", "1", "0.5"),
        ("1) Юрист, 1 штатная единица", "1", "1"),
        ("№1 Юрист – 2 единицы", "1", "2"),
        ("№ 1. Юрист (1 ставка)", "1", "1"),
        ("2.1 Юрист (1 единица)", "2.1", "1"),
        ("2.1. Юрист", "2.1", "1"),
        ("§ 7. Юрист", "7", "1"),
    ],
)
def test_numbers_and_units_of_titles(title: str, number: str, units: str) -> None:
    (paper,) = read(f"{title}\nОбразование: высшее юридическое.").positions
    assert paper.position.number == LocalizedText(None, number)
    assert paper.position.title == LocalizedText(None, "Юрист")
    assert paper.position.units == Decimal(units)


def test_both_languages_in_one_title_and_in_turn() -> None:
    draft = read(
        """
        1. Бас есепші / Главный бухгалтер, 1 штат бірлігі
        Біліктілік талаптары: жоғары экономикалық білім және кемінде 5 жыл жұмыс өтілі.
        Квалификационные требования: высшее экономическое образование и стаж работы не менее 5 лет.
        2. Заңгер / Юрист (0,5 бірлік / 0,5 ед.)
        Білімі: жоғары заң білімі.
        Образование: высшее юридическое.
        """
    )
    first, second = (one.position for one in draft.positions)
    assert first.title == LocalizedText("Бас есепші", "Главный бухгалтер")
    assert first.requirement.experience.alternatives[0].min_years == 5
    assert second.title == LocalizedText("Заңгер", "Юрист")
    assert second.units == Decimal("0.5")
    assert second.requirement.education.text == LocalizedText("жоғары заң білімі.", "высшее юридическое.")
    assert not draft.all_guesses()


def test_one_language_after_the_other() -> None:
    draft = read(
        """
        1. Бас есепші (1 бірлік)
        Білімі: жоғары білім.
        2. Заңгер (1 бірлік)
        Білімі: жоғары заң білімі.
        1. Главный бухгалтер (1 единица)
        Образование: высшее образование.
        2. Юрист (1 единица)
        Образование: высшее юридическое образование.
        """
    )
    assert [one.position.title for one in draft.positions] == [
        LocalizedText("Бас есепші", "Главный бухгалтер"),
        LocalizedText("Заңгер", "Юрист"),
    ]
    assert {guess.why.key for guess in draft.all_guesses()} == {"papers.paired"}


def test_duties_are_kept_as_text() -> None:
    draft = read(
        """
        Параграф 1. Директор учреждения
        1. Должностные обязанности:
        руководит учреждением;
        организует работу.
        2. Должен знать: трудовое законодательство.
        3. Требования к квалификации: высшее образование и стаж работы не менее 5 лет.
        """
    )
    (paper,) = draft.positions
    assert paper.position.title.ru == "Директор учреждения"
    assert paper.position.requirement.competence.ru == "трудовое законодательство."
    assert [line.text for line in paper.leftovers] == [
        "1. Должностные обязанности:",
        "руководит учреждением;",
        "организует работу.",
    ]


def test_titles_without_numbers_behind_a_label_or_alone() -> None:
    labelled = read(
        "Должность: Сторож\nТребования:\nсреднее образование\nстаж работы не менее 3 лет\n"
        "Должность: Повар\nТребования: среднее образование"
    )
    assert [one.position.title.ru for one in labelled.positions] == ["Сторож", "Повар"]
    assert labelled.positions[0].position.requirement.experience.text.ru == "стаж работы не менее 3 лет"
    alone = read("Сторож\nОбразование: среднее.\nСтаж: 1 год.\nПовар\nОбразование: среднее.\nСтаж: 2 года.")
    assert [one.position.title.ru for one in alone.positions] == ["Сторож", "Повар"]


def test_items_of_a_list_are_no_titles() -> None:
    draft = read(
        "1. Сторож (1 единица)\nТребования:\n1. Среднее образование\n2. Стаж не менее 3 лет\n"
        "Компетенции: знание охраны."
    )
    (paper,) = draft.positions
    assert paper.position.requirement.education.levels == ("general_secondary",)


def test_a_place_of_units_is_told_once_for_the_whole_paper() -> None:
    draft = read("1. Сторож\nОбразование: среднее.\n2. Повар\nОбразование: среднее.")
    assert [warning.key for warning in draft.warnings] == ["papers.no_units", "reading.organisation_unknown"]
    assert not draft.all_guesses()
