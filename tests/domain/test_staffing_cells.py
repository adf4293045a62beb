"""Cells of the staffing table: what is typed, what is stored, what is copied."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.pay import PositionPay, Surcharge, SurchargeKind
from nqs_desktop.domain.staffing import Department, StaffPosition
from nqs_desktop.domain.staffing_cells import (
    READ_ONLY,
    StaffingColumn,
    cell_text,
    read_cell,
)
from nqs_desktop.domain.staffing_doubts import BookCodes, cell_doubt
from nqs_desktop.domain.staffing_line import StaffingLine
from nqs_desktop.domain.written_number import plain_number, read_number

DEPARTMENTS = (
    Department("d1", LocalizedText("Басшылық", "Руководство")),
    Department("d2", LocalizedText("Қор бөлімі", "Отдел фондов")),
    Department("d3", LocalizedText("Хатшылық", "Отдел фондов")),
)
BY_KEY = {one.key: one for one in DEPARTMENTS}
POSITION = StaffPosition(
    "p", LocalizedText("1", "1"), LocalizedText("Қор сақтаушы", "Хранитель фондов"), Decimal(1), "d1"
)


def changed(column: StaffingColumn, text: str, position: StaffPosition = POSITION) -> StaffPosition:
    read = read_cell(column, text, position, DEPARTMENTS)
    assert isinstance(read, StaffPosition), read
    return read


def refused(column: StaffingColumn, text: str, position: StaffPosition = POSITION) -> str:
    read = read_cell(column, text, position, DEPARTMENTS)
    assert isinstance(read, Message), read
    return read.key


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0,5", "0.5"),
        ("0.5", "0.5"),
        (",5", "0.5"),
        ("1 234,50", "1234.5"),
        ("1\N{NO-BREAK SPACE}234\N{NARROW NO-BREAK SPACE}567", "1234567"),
        ("1.234,5", "1234.5"),
        ("1,234.5", "1234.5"),
        ("−3", "-3"),
    ],
)
def test_numbers_as_spreadsheets_write_them(text: str, number: str) -> None:
    assert read_number(text) == Decimal(number)


@pytest.mark.parametrize("text", ["", "abc", "1,2,3", "1-2", "½", "1e5", "NaN", "١"])
def test_what_is_no_number(text: str) -> None:
    assert read_number(text) is None


@given(st.decimals(0, 100_000, places=2))
def test_a_written_number_is_read_as_the_same(number: Decimal) -> None:
    assert read_number(plain_number(number)) == number


def test_units_go_in_quarters() -> None:
    assert changed(StaffingColumn.UNITS, " 1,75 ").units == Decimal("1.75")
    assert changed(StaffingColumn.UNITS, "").units == 0
    assert refused(StaffingColumn.UNITS, "0,3") == "staffing_cells.units_in_steps"
    assert refused(StaffingColumn.UNITS, "abc") == "staffing_cells.no_number"
    assert refused(StaffingColumn.UNITS, "−1") == "staffing.wrong_units"
    assert refused(StaffingColumn.UNITS, "0,5", replace(POSITION, occupied=Decimal(1))) == (
        "staffing_cells.units_are_held"
    )


def test_units_of_an_older_paper_stay_until_they_are_changed() -> None:
    old = replace(POSITION, units=Decimal("0.3"))
    assert changed(StaffingColumn.UNITS, "0,3", old) == old


def test_codes_are_read_however_they_are_typed() -> None:
    assert changed(StaffingColumn.CODE, "х1000").occupation_code == "X1000"
    assert changed(StaffingColumn.CODE, " ").occupation_code is None
    assert changed(StaffingColumn.PLACE, "в2-3").register_link == "B2-3"
    assert refused(StaffingColumn.CODE, "12345") == "staffing.wrong_occupation_code"
    assert refused(StaffingColumn.PLACE, "Z9") == "staffing.wrong_register_place"


def test_a_department_is_named_in_either_language_or_both() -> None:
    for text in ("қор бөлімі", "Қор бөлімі / Отдел фондов"):
        assert changed(StaffingColumn.DEPARTMENT, text).department == "d2"
    assert changed(StaffingColumn.DEPARTMENT, "").department is None
    assert refused(StaffingColumn.DEPARTMENT, "Отдел фондов") == "staffing_cells.several_departments"
    assert refused(StaffingColumn.DEPARTMENT, "Склад") == "staffing_cells.unknown_department"
    within = replace(POSITION, department="d3")
    assert changed(StaffingColumn.DEPARTMENT, "Отдел фондов", within) == within


def test_pay_keeps_to_its_rules() -> None:
    assert changed(StaffingColumn.SALARY, "250 000,50").pay.salary == Decimal("250000.50")
    assert changed(StaffingColumn.SERVICE_YEARS, "7").pay.service_years == 7
    assert changed(StaffingColumn.COEFFICIENT, "").pay.coefficient is None
    assert refused(StaffingColumn.SALARY, "−5") == "pay.wrong_salary"
    assert refused(StaffingColumn.COEFFICIENT, "five") == "staffing_cells.no_number"


def test_texts_lose_what_spreadsheets_add() -> None:
    assert changed(StaffingColumn.TITLE_KK, " Қор\N{NO-BREAK SPACE} сақтаушы\n").title == POSITION.title
    assert changed(StaffingColumn.TITLE_RU, "два\nслова").title.ru == "два слова"
    assert changed(StaffingColumn.NOTE_RU, "две\nстроки").note.ru == "две\nстроки"
    assert changed(StaffingColumn.TITLE_RU, "").title == LocalizedText("Қор сақтаушы")


def test_a_title_that_is_typed_is_no_translation_of_ours() -> None:
    position = replace(POSITION, title=replace(POSITION.title, unofficial=(Language.RU,)))
    assert changed(StaffingColumn.TITLE_RU, "Хранитель", position).title.unofficial == ()


FULL = replace(
    POSITION,
    units=Decimal("1.5"),
    occupation_code="2621-2",
    register_link="C2",
    category=LocalizedText("бірінші", "первая"),
    note=LocalizedText("ескерту", "две\nстроки"),
    pay=PositionPay(
        Decimal(100),
        Decimal("2.5"),
        Decimal(3),
        (Surcharge(LocalizedText("Зиян", "Вредность"), SurchargeKind.PERCENT, Decimal(10)),),
    ),
)


@pytest.mark.parametrize("column", sorted(set(StaffingColumn) - READ_ONLY))
def test_what_is_copied_is_read_as_the_same(column: StaffingColumn) -> None:
    text = cell_text(column, StaffingLine(FULL), BY_KEY)
    assert text
    assert changed(column, text, FULL) == FULL
    empty = replace(StaffPosition("p", LocalizedText(), LocalizedText(), Decimal(0)), pay=PositionPay())
    assert cell_text(column, StaffingLine(changed(column, text, empty)), BY_KEY) == text


@pytest.mark.parametrize("column", sorted(READ_ONLY))
def test_what_is_reckoned_is_never_typed(column: StaffingColumn) -> None:
    assert refused(column, "1") == "staffing_cells.read_only"


def test_surcharges_are_named_in_one_line() -> None:
    assert cell_text(StaffingColumn.SURCHARGES, StaffingLine(FULL)) == "Зиян 10 %"


NOTHING_KNOWN = BookCodes()


def doubt(column: StaffingColumn, position: StaffPosition, known: BookCodes = NOTHING_KNOWN) -> str:
    found = cell_doubt(column, StaffingLine(position), known)
    return found.key if found else ""


def test_what_deserves_a_second_look() -> None:
    half = replace(POSITION, title=LocalizedText("Маман"), occupied=Decimal(2))
    known = BookCodes(frozenset({"1"}), frozenset({"C1"}))
    assert doubt(StaffingColumn.TITLE_RU, half) == "staffing.title_missing_ru"
    assert doubt(StaffingColumn.TITLE_KK, half) == ""
    assert doubt(StaffingColumn.OCCUPIED, half) == "staffing.more_occupied"
    assert doubt(StaffingColumn.UNITS, replace(half, units=Decimal(0))) == "staffing.no_units"
    assert doubt(StaffingColumn.CODE, FULL, known) == "staffing_cells.unknown_code"
    assert doubt(StaffingColumn.PLACE, FULL, known) == "staffing_cells.unknown_place"
    assert doubt(StaffingColumn.CODE, FULL) == doubt(StaffingColumn.PLACE, FULL) == ""
    assert doubt(StaffingColumn.NOTE_KK, FULL) == ""
