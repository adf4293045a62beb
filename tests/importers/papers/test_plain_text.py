"""Papers of plain paragraphs: titles, labels and what stands between them."""

import textwrap
from dataclasses import replace
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


@pytest.mark.parametrize("width", [40, 55, 80])
def test_wrapped_lines_read_as_whole_ones(width: int) -> None:
    whole = read(RUSSIAN).positions
    wrapped = read("\n".join(textwrap.fill(line, width) for line in RUSSIAN.split("\n"))).positions
    for one, other in zip(whole, wrapped, strict=True):
        place = other.position.source
        assert replace(one.position, source=place) == other.position


def test_labels_within_a_line_and_demands_as_a_list() -> None:
    (inline,) = read(
        "1. Кадровик (категория B-2, 0,5 ставки)\n"
        "Требования к образованию: высшее. Требования к стажу: не требуется. Компетенции: знание архива."
    ).positions
    assert inline.position.title.ru == "Кадровик (категория B-2)"
    assert inline.position.units == Decimal("0.5")
    requirement = inline.position.requirement
    assert requirement.education.text.ru == "высшее."
    assert requirement.experience.text.ru == "не требуется."
    assert requirement.competence.ru == "знание архива."
    first, second = read(
        "Кладовщик\nТребования:\n- среднее образование;\n- стаж не менее 2 лет;\n- знание учёта.\n"
        "Грузчик\nТребования:\n- среднее образование."
    ).positions
    assert (first.position.title.ru, second.position.title.ru) == ("Кладовщик", "Грузчик")
    assert first.position.requirement.experience.alternatives[0].min_years == 2
    assert first.position.requirement.competence.ru == "- знание учёта."


def test_a_stroke_parts_short_texts() -> None:
    (paper,) = read(
        "1. Директор / Директор\nБілімі / Образование: жоғары / высшее\n"
        "Жұмыс өтілі / Стаж работы: кемінде 5 жыл / не менее 5 лет"
    ).positions
    assert paper.position.title == LocalizedText("Директор", "Директор")
    assert paper.position.requirement.education.text == LocalizedText("жоғары", "высшее")
    assert paper.position.requirement.experience.text == LocalizedText("кемінде 5 жыл", "не менее 5 лет")
