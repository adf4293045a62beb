"""Habits of offices that once were misread without a word."""

from decimal import Decimal
from pathlib import Path

import pytest
from docx import Document
from openpyxl import Workbook

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing_sheet import FaultyRow, LeftRow, SheetTotal
from nqs_desktop.domain.table_mapping import ColumnRole
from nqs_desktop.importers.staffing_tables.headings import role_of
from nqs_desktop.importers.staffing_tables.recognition import columns_left
from nqs_desktop.texts import say
from tests.importers.staffing_tables.invented_tables import (
    HEADING,
    Row,
    items,
    looked_at,
    paths_of,
    positions,
    roles,
    written,
)

Role = ColumnRole
RUSSIAN = ("№ п/п", "Наименование должности", "Шт. ед.")


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        *(("Штат бірлігі", Role.UNITS), ("Бос штат бірлігі", Role.VACANT)),
        *(("Нақты бірлігі", Role.OCCUPIED), ("Количество единиц фактически", Role.OCCUPIED)),
        *(("Месячный ФЗП (тенге)", Role.FUND), ("ДО", Role.SALARY), ("ДО, тенге", Role.SALARY)),
        *(("Оклад с учётом коэффициента", Role.SALARY), ("Коэффициент", Role.COEFFICIENT)),
        ("Коэффициент к должностному окладу", Role.COEFFICIENT),
    ],
)
def test_headings_as_offices_word_them(heading: str, role: ColumnRole) -> None:
    assert role_of(heading) is role


def test_words_of_totals_within_a_title_make_no_total(tmp_path: Path) -> None:
    rows: list[Row] = [
        [*RUSSIAN, "Код НКЗ"],
        [1, "Рабочий (всего по зданию)", 2],
        [2, "Контролёр всего производства", 1],
        [None, "Итого учётчик", 1, "4311-1"],
        [None, "Итого по зданию", 4],
        [None, "Отдел кадров, итого на начало года", 4],
    ]
    found = items(written(tmp_path / "t.xlsx", rows))
    assert [one.row for one in positions(found)] == [2, 3, 4]
    assert [(one.row, one.agrees) for one in found if isinstance(one, SheetTotal)] == [(5, True), (6, True)]


def test_a_number_is_the_same_in_both_languages_whatever_else_stands_in_its_column(tmp_path: Path) -> None:
    rows: list[Row] = [RUSSIAN, ["Отдел кадров"], [1, "Инспектор", 1], ["Итого по отделу", None, 1]]
    assert roles(looked_at(written(tmp_path / "n.xlsx", rows)))[0] is Role.NUMBER


def test_a_title_drawn_over_two_rows_beside_its_merged_units(tmp_path: Path) -> None:
    rows: list[Row] = [
        HEADING,
        [1, "Бас дәрігер", 1],
        [None, "Главный врач", None],
        [2, "Мейіргер", 4],
        [None, "Медицинская сестра", None],
    ]
    found = items(written(tmp_path / "r.xlsx", rows, ["A2:A3", "C2:C3", "A4:A5", "C4:C5"]))
    assert [(one.position.title, one.position.units) for one in positions(found)] == [
        (LocalizedText("Бас дәрігер", "Главный врач"), Decimal(1)),
        (LocalizedText("Мейіргер", "Медицинская сестра"), Decimal(4)),
    ]


def test_a_department_merged_over_the_width_from_a_column_of_codes(tmp_path: Path) -> None:
    rows: list[Row] = [
        ["Код", "Должность", "Ед."],
        ["Отдел учёта"],
        ["2411-1", "Бухгалтер", 1],
        ["Итого", None, 1],
    ]
    found = items(written(tmp_path / "c.xlsx", rows, ["A2:C2", "A4:B4"]))
    assert paths_of(found) == {"Бухгалтер": "Отдел учёта"}
    assert not [one for one in found if isinstance(one, FaultyRow)]
    assert [one.label for one in found if isinstance(one, SheetTotal)] == ["Итого"]


def test_names_of_surcharges_below_one_heading_need_not_be_known(tmp_path: Path) -> None:
    rows: list[Row] = [
        [*RUSSIAN, "Надбавки", None],
        [None, None, None, "за сельскую местность, %", "за вредность"],
        [1, "Врач", 1, 25, 15000],
    ]
    (found,) = positions(items(written(tmp_path / "s.xlsx", rows, ["D1:E1"])))
    assert [one.name.ru for one in found.position.pay.surcharges] == ["за сельскую местность", "за вредность"]


def test_of_two_columns_of_units_the_one_that_shows_is_read_and_the_other_told(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["№", "Должность", "Старые единицы", "Кол-во единиц", "Табло"])
    sheet.append([1, "Врач", 5, 1])
    sheet.column_dimensions["C"].hidden = True
    book.save(tmp_path / "h.xlsx")
    preview = looked_at(tmp_path / "h.xlsx")
    assert preview.mapping.column(Role.UNITS) == 3
    left = columns_left(preview)
    assert left is not None
    assert "3 («Старые единицы»), 5 («Табло»)" in say(left, "ru")


def test_a_list_of_persons_is_not_taken_for_the_staffing_table_beside_it(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].title = "Штат"
    for row in (RUSSIAN, (1, "Учитель", 2)):
        book.worksheets[0].append(row)
    people = book.create_sheet("Список")
    people.append(["№", "ФИО", "Должность", "Ставка", "Категория", "Оклад"])
    people.append([1, "А.", "Учитель", 1, "II", 1])
    book.save(tmp_path / "l.xlsx")
    preview = looked_at(tmp_path / "l.xlsx")
    assert preview.mapping.sheet == "Штат"
    assert ["Список" in say(one, "kk") for one in preview.doubts] == [True]


def test_a_title_that_is_the_same_on_both_sides_of_a_slash(tmp_path: Path) -> None:
    (found,) = positions(items(written(tmp_path / "e.xlsx", [HEADING, [1, "Директор/Директор", 1]])))
    assert found.position.title == LocalizedText("Директор", "Директор")


def test_languages_below_each_other_in_cells_of_word_and_of_separated_values(tmp_path: Path) -> None:
    document = Document()
    table = document.add_table(2, 3)
    for row, texts in enumerate((HEADING, ("1", "Бас маман\nГлавный специалист", "1"))):
        for cell, text in zip(table.rows[row].cells, texts, strict=True):
            cell.text = str(text)
    document.save(str(tmp_path / "w.docx"))
    lines = (";".join(map(str, HEADING)), '1;"Бас маман\nГлавный специалист";1')
    (tmp_path / "c.csv").write_text("\n".join(lines), encoding="utf-8")
    for name in ("w.docx", "c.csv"):
        (found,) = positions(items(tmp_path / name))
        assert found.position.title == LocalizedText("Бас маман", "Главный специалист")


@pytest.mark.parametrize(("prefixes", "told"), [(("", ""), 1), (("1. ", "1.1. "), 0), (("", "   "), 0)])
def test_departments_one_after_the_other_are_told_unless_something_nests_them(
    tmp_path: Path, prefixes: tuple[str, str], told: int
) -> None:
    names = [f"{prefix}{name}" for prefix, name in zip(prefixes, ("Финансы", "Учёт"), strict=True)]
    rows: list[Row] = [RUSSIAN, [None, names[0]], [None, names[1]], [1, "Бухгалтер", 1]]
    (found,) = positions(items(written(tmp_path / "b.xlsx", rows)))
    assert len(found.doubts) == told


def test_signatures_below_a_table_are_left(tmp_path: Path) -> None:
    rows: list[Row] = [
        RUSSIAN,
        [1, "Инженер", 1],
        ["Всего", None, 1],
        ["Начальник отдела кадров", None, "И. Иванов"],
        [None, "Экономист", "А.Б. Серик"],
        [None, "Директор", "__________"],
        ["Исп. Сидоров, тел. 12-34-56"],
    ]
    path = written(tmp_path / "f.xlsx", rows)
    assert roles(looked_at(path))[0] is Role.NUMBER
    found = items(path)
    assert [one.row for one in found if isinstance(one, LeftRow)] == [4, 5, 6, 7]
    assert not [one for one in found if isinstance(one, FaultyRow)]
    assert len(positions(found)) == 1


@pytest.mark.parametrize("salary", ["150.000", "150,000"])
def test_an_amount_that_may_mean_thousands_is_asked_about(tmp_path: Path, salary: str) -> None:
    found = items(written(tmp_path / "m.xlsx", [[*RUSSIAN, "Оклад"], [1, "Инженер", 1, salary]]))
    assert [len(one.faults) for one in found if isinstance(one, FaultyRow)] == [1]


def test_a_department_with_its_total_in_its_own_row_is_told(tmp_path: Path) -> None:
    rows: list[Row] = [RUSSIAN, [None, "Отдел кадров", 3], [1, "Начальник отдела", 1], [2, "Инспектор", 2]]
    found = positions(items(written(tmp_path / "d.xlsx", rows)))
    assert [len(one.doubts) for one in found] == [1, 0, 0]


def test_rows_that_do_not_show_are_read_and_told(tmp_path: Path) -> None:
    book = Workbook()
    for row in (RUSSIAN, (1, "Инженер", 1), (2, "Техник", 1)):
        book.worksheets[0].append(row)
    book.worksheets[0].row_dimensions[3].hidden = True
    book.save(tmp_path / "r.xlsx")
    assert [one.key for one in looked_at(tmp_path / "r.xlsx").doubts] == ["staffing_intake.hidden_rows"]
    assert len(positions(items(tmp_path / "r.xlsx"))) == 2


def test_a_heading_that_says_name_alone_in_two_languages(tmp_path: Path) -> None:
    rows: list[Row] = [
        ["№", "Атауы / Наименование", None, "Саны"],
        [None, "каз.", "рус.", None],
        [1, "Төраға", "Председатель", 1],
    ]
    path = written(tmp_path / "k.xlsx", rows, ["A1:A2", "B1:C1", "D1:D2"])
    assert roles(looked_at(path)) == (Role.NUMBER, Role.TITLE_KK, Role.TITLE_RU, Role.UNITS)
