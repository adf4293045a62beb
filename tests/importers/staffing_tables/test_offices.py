"""Staffing tables as different offices draw them: each is read without a word of its user."""

from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.pay import SurchargeKind
from nqs_desktop.domain.staffing_sheet import FaultyRow, LeftRow, SheetTotal
from nqs_desktop.domain.table_mapping import ColumnRole, TableMapping
from nqs_desktop.texts import LANGUAGES, say
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


def test_a_heading_of_two_rows_below_an_approval_block(tmp_path: Path) -> None:
    rows: list[Row] = [
        ["Бекітемін / Утверждаю"],
        [None, None, None, "Директор лауазымы / Должность директора"],
        [],
        [
            "№",
            "Лауазым атауы / Наименование должности",
            "Санаты",
            "Бірлік",
            "Үстемеақы / Надбавки",
            None,
            "Қоры",
        ],
        [None, None, None, None, "Экология, %", "Сынып / Класс"],
        ["1", "2", "3", "4", "5", "6", "7"],
        ["Басшылық / Руководство"],
        [1, "Директор\nДиректор", "C-2", "1", 10, "20 000 тг", None],
    ]
    path = written(tmp_path / "a.xlsx", rows, ["E4:F4", "A4:A5", "B4:B5", "C4:C5", "D4:D5", "G4:G5", "A7:G7"])
    preview = looked_at(path)
    assert preview.mapping.first_row == 7
    assert roles(preview) == (
        *(Role.NUMBER, Role.TITLE, Role.PLACE, Role.UNITS),
        *(Role.SURCHARGE_PERCENT, Role.SURCHARGE_SUM, Role.FUND),
    )
    (found,) = positions(items(path))
    assert found.row == 8
    assert found.position.title == LocalizedText("Директор", "Директор")
    assert found.position.register_link == "C2"
    told = [(one.name.ru, one.kind, one.amount) for one in found.position.pay.surcharges]
    assert told == [
        ("Экология", SurchargeKind.PERCENT, Decimal(10)),
        ("Класс", SurchargeKind.SUM, Decimal(20000)),
    ]


def test_languages_in_columns_of_their_own_in_any_order(tmp_path: Path) -> None:
    rows: list[Row] = [
        ["Количество штатных единиц", "Наименование должности", "Лауазым атауы", "Код НКЗ", "Примечание"],
        ["0,5", "Главный бухгалтер", "Бас бухгалтер", "2411-1", "на время отпуска"],
    ]
    path = written(tmp_path / "b.xlsx", rows, first=9)
    assert roles(looked_at(path)) == (Role.UNITS, Role.TITLE_RU, Role.TITLE_KK, Role.CODE, Role.NOTE_RU)
    (found,) = positions(items(path))
    assert found.position.title == LocalizedText("Бас бухгалтер", "Главный бухгалтер")
    assert (found.position.units, found.position.occupation_code) == (Decimal("0.5"), "2411-1")


@pytest.mark.parametrize(
    ("written_units", "units"),
    [
        *(("0,5", "0.5"), ("1/2", "0.5"), ("½", "0.5"), ("1½", "1.5"), ("0.25", "0.25"), ("2 ед.", "2")),
        *(("1 бірлік", "1"), (112, "112"), (0.75, "0.75"), ("1,0", "1")),
    ],
)
def test_units_as_offices_write_them(tmp_path: Path, written_units: str | float, units: str) -> None:
    path = written(tmp_path / "u.xlsx", [HEADING, [1, "Инженер", written_units]])
    (found,) = positions(items(path))
    assert found.position.units == Decimal(units)


@pytest.mark.parametrize("wrong", ["0,3", "одна", "-1", "1/0", "200000", None])
def test_units_that_cannot_be_are_a_fault_with_its_place(tmp_path: Path, wrong: str | None) -> None:
    path = written(tmp_path / "w.xlsx", [HEADING, [1, "Инженер", 1], [2, "Техник", wrong]])
    (fault,) = [item for item in items(path) if isinstance(item, FaultyRow)]
    assert fault.row == 3
    said = say(fault.faults[0], "ru")
    assert "Лист1" in said
    assert "строка 3" in said
    assert "Количество единиц" in said
    assert "0,25" in said
    assert all(say(fault.faults[0], language) for language in LANGUAGES)


def test_departments_nested_by_their_numbers(tmp_path: Path) -> None:
    rows: list[Row] = [
        HEADING,
        [None, "1. Бөлім / Департамент финансов"],
        [1, "Директор", 1],
        [None, "1.1 Есеп бөлімі / Отдел учёта"],
        [2, "Бухгалтер", 2],
        [None, "2. Заң бөлімі / Юридический отдел"],
        [3, "Юрист", 1],
    ]
    found = items(written(tmp_path / "n.xlsx", rows))
    assert paths_of(found) == {
        "Директор": "Департамент финансов",
        "Бухгалтер": "Департамент финансов > Отдел учёта",
        "Юрист": "Юридический отдел",
    }


def test_departments_nested_by_the_outline_and_by_indents(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    rows: list[Row] = [
        HEADING,
        [None, "Финансы"],
        [1, "Директор", 1],
        [None, "Отдел учёта"],
        [2, "Бухгалтер", 1],
    ]
    for row in [*rows, [None, "   Касса"], [3, "Кассир", 1]]:
        sheet.append(list(row))
    sheet.row_dimensions[4].outlineLevel = 1
    path = tmp_path / "o.xlsx"
    book.save(path)
    found = paths_of(items(path))
    assert found["Бухгалтер"] == "Финансы > Отдел учёта"
    assert found["Кассир"] == "Финансы > Отдел учёта > Касса"


def test_a_column_of_departments_merged_over_its_rows(tmp_path: Path) -> None:
    heading = ["Құрылымдық бөлімше", "Структурное подразделение", "Наименование должности", "Единиц"]
    rows: list[Row] = [
        heading,
        ["Бөлім А", "Отдел А", "Инженер", 1],
        [None, None, "Техник", 2],
        ["Бөлім Б", "Отдел Б", "Юрист", 1],
    ]
    path = written(tmp_path / "m.xlsx", rows, ["A2:A3", "B2:B3"])
    assert paths_of(items(path)) == {"Инженер": "Отдел А", "Техник": "Отдел А", "Юрист": "Отдел Б"}


def test_totals_that_add_up_and_one_that_does_not(tmp_path: Path) -> None:
    rows: list[Row] = [
        HEADING,
        [None, "Отдел учёта"],
        [1, "Бухгалтер", 1.5],
        ["", "Бөлім бойынша жиыны / Итого по отделу", 1.5],
        [None, "Юридический отдел"],
        [2, "Юрист", 2],
        [None, "Итого по отделу", 3],
        [None, "Барлығы / Всего", "3,5"],
        ["Директор ____________ А. Б."],
    ]
    found = items(written(tmp_path / "t.xlsx", rows))
    totals = [item for item in found if isinstance(item, SheetTotal)]
    assert [(one.row, one.agrees) for one in sorted(totals, key=lambda one: one.row)] == [
        (4, True),
        (7, False),
        (8, True),
    ]
    wrong = next(one for one in totals if not one.agrees)
    assert [(one.printed, one.reckoned) for one in wrong.checks] == [(Decimal(3), Decimal(2))]
    assert [item.row for item in found if isinstance(item, LeftRow)] == [9]


def test_the_heading_and_its_numbers_come_again_on_later_pages(tmp_path: Path) -> None:
    numbers = ["1", "2", "3"]
    rows: list[Row] = [HEADING, numbers, ["1", "Инженер", "1"], [], HEADING, numbers, ["2", "Техник", "1"]]
    found = items(written(tmp_path / "p.xlsx", rows))
    assert [one.position.title.best("ru") for one in positions(found)] == ["Инженер", "Техник"]
    assert not [item for item in found if isinstance(item, FaultyRow)]


def test_of_several_sheets_the_one_with_a_staffing_table_is_offered(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].title = "Мұқаба"
    book.worksheets[0].append(["Штат кестесі"])
    sheet = book.create_sheet("Штат")
    for row in (HEADING, (1, "Инженер", 1)):
        sheet.append(row)
    path = tmp_path / "s.xlsx"
    book.save(path)
    preview = looked_at(path)
    assert preview.mapping.sheet == "Штат"
    assert preview.sheets == ("Мұқаба", "Штат")


def test_separated_values_with_semicolons(tmp_path: Path) -> None:
    path = tmp_path / "c.csv"
    path.write_bytes(
        "№;Лауазым атауы;Бірлік саны;Занято\r\n1;Бас маман;0,5;0,25\r\n".encode("windows-1251", "replace")
    )
    path.write_text("№;Лауазым атауы;Бірлік саны;Занято\r\n1;Бас маман;0,5;0,25\r\n", encoding="utf-8")
    (found,) = positions(items(path))
    assert found.position.title == LocalizedText(kk="Бас маман")
    assert (found.position.units, found.position.occupied) == (Decimal("0.5"), Decimal("0.25"))


def test_salary_service_and_a_fund_that_is_reckoned_otherwise(tmp_path: Path) -> None:
    heading = [*HEADING, "Должностной оклад", "Стаж", "БДО", "Месячный фонд", "Вакантные"]
    rows: list[Row] = [heading, [1, "Инженер", 2, "150 000,50", "свыше 5 лет", 17697, 300001, 1.5]]
    rows.append([2, "Техник", 1, 100000, None, 17697, 200000, None])
    found = positions(items(written(tmp_path / "f.xlsx", rows)))
    first = found[0].position
    assert (first.pay.salary, first.pay.service_years) == (Decimal("150000.50"), Decimal(5))
    assert first.occupied == Decimal("0.5")
    assert not found[0].doubts
    assert "200" in say(found[1].doubts[0], "ru")


def test_more_occupied_than_there_is_and_wrong_codes_are_faults(tmp_path: Path) -> None:
    heading = [*HEADING, "Занято", "Код НКЗ", "Место в реестре"]
    rows: list[Row] = [heading, [1, "Инженер", 1, 2, "24-11-1", "Z9"]]
    (fault,) = [item for item in items(written(tmp_path / "e.xlsx", rows)) if isinstance(item, FaultyRow)]
    assert len(fault.faults) == 3


def test_a_mapping_that_the_user_corrected(tmp_path: Path) -> None:
    path = written(tmp_path / "x.xlsx", [["foo", "bar"], ["Инженер", 1]])
    preview = looked_at(path)
    assert set(roles(preview)) == {Role.IGNORED}
    assert [doubt.key for doubt in preview.doubts] == ["staffing_intake.no_heading"]
    mapping = TableMapping(preview.mapping.sheet, 2, (Role.TITLE_RU, Role.UNITS))
    (found,) = positions(items(path, mapping))
    assert found.position.title == LocalizedText(ru="Инженер")


def test_a_number_and_a_title_alone_are_a_position_without_units(tmp_path: Path) -> None:
    path = written(tmp_path / "l.xlsx", [HEADING, [1, "Инженер", 1], [2, "Техник", None], [3, "Юрист", 1]])
    assert [item.row for item in items(path) if isinstance(item, FaultyRow)] == [3]
