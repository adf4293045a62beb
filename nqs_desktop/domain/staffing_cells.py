"""The cells of a staffing table as a clerk types and copies them: text to value, value to text.

Everything that is typed is read as spreadsheets write it: a decimal comma or point, spaces of any width
between thousands, a minus of any kind. What cannot be stored is answered by a sentence.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum
from typing import Final

from nqs_desktop.domain import codes, pay_rules, staffing_rules
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.pay import PositionPay, SurchargeKind
from nqs_desktop.domain.search_text import fold
from nqs_desktop.domain.staffing import Department, StaffPosition
from nqs_desktop.domain.staffing_line import StaffingLine
from nqs_desktop.domain.written_number import plain_number, read_number

_SPACES: Final = re.compile(r"[^\S\n]+")
_LONGEST_SAID: Final = 60


class StaffingColumn(StrEnum):
    """A column of the table editor."""

    NUMBER_KK = "number_kk"
    NUMBER_RU = "number_ru"
    TITLE_KK = "title_kk"
    TITLE_RU = "title_ru"
    DEPARTMENT = "department"
    UNITS = "units"
    OCCUPIED = "occupied"
    VACANT = "vacant"
    CODE = "code"
    PLACE = "place"
    CATEGORY_KK = "category_kk"
    CATEGORY_RU = "category_ru"
    SERVICE_YEARS = "service_years"
    COEFFICIENT = "coefficient"
    SALARY = "salary"
    SURCHARGES = "surcharges"
    FUND = "fund"
    NOTE_KK = "note_kk"
    NOTE_RU = "note_ru"
    REQUIREMENT = "requirement"


Column = StaffingColumn
READ_ONLY: Final = frozenset(
    {Column.OCCUPIED, Column.VACANT, Column.SURCHARGES, Column.FUND, Column.REQUIREMENT}
)
"""What follows from other things: it is copied, and never typed."""
NUMERIC: Final = frozenset(
    {
        Column.UNITS,
        Column.OCCUPIED,
        Column.VACANT,
        Column.SERVICE_YEARS,
        Column.COEFFICIENT,
        Column.SALARY,
        Column.FUND,
    }
)
LANGUAGE_PAIRS: Final[Mapping[Column, tuple[str, Language]]] = {
    Column.NUMBER_KK: ("number", Language.KK),
    Column.NUMBER_RU: ("number", Language.RU),
    Column.TITLE_KK: ("title", Language.KK),
    Column.TITLE_RU: ("title", Language.RU),
    Column.CATEGORY_KK: ("category", Language.KK),
    Column.CATEGORY_RU: ("category", Language.RU),
    Column.NOTE_KK: ("note", Language.KK),
    Column.NOTE_RU: ("note", Language.RU),
}
"""Columns of texts: the field of the position, and the language."""


class RequirementState(StrEnum):
    """What the column of requirements says of a position."""

    NONE = "none"
    SHARED = "shared"
    REVIEW = "review"
    TEXT_MISSING = "text_missing"
    THERE = "there"


def requirement_state(line: StaffingLine) -> RequirementState:
    """Return what is to be said first of a line's requirement sheet."""
    if not line.has_requirement:
        return RequirementState.NONE
    if line.needs_review:
        return RequirementState.REVIEW
    if line.text_missing:
        return RequirementState.TEXT_MISSING
    return RequirementState.SHARED if line.position.requirement_key else RequirementState.THERE


# --- value to text ---


def cell_text(
    column: Column,
    line: StaffingLine,
    departments: Mapping[str, Department] | None = None,
    language: Language = Language.KK,
) -> str:
    """Return what a cell holds, as it is typed and copied.

    Args:
        column: The column.
        line: The line.
        departments: Departments by their keys, for their names.
        language: In which departments and surcharges are named.
    """
    if column is Column.DEPARTMENT:
        department = (departments or {}).get(line.position.department or "")
        return "" if department is None else department.name.best(language)
    if column is Column.SURCHARGES:
        return surcharges_text(line.position.pay, language)
    return _TEXTS[column](line)


def surcharges_text(pay: PositionPay, language: Language) -> str:
    """Return the surcharges in one line: ``«name» 10 %; «name» 5000``."""
    said = []
    for one in pay.surcharges:
        amount = plain_number(one.amount) + ("" if one.kind is SurchargeKind.SUM else " %")
        said.append(f"{one.name.best(language)} {amount}".strip())
    return "; ".join(said)


def _text_of(column: Column) -> Callable[[StaffingLine], str]:
    name, language = LANGUAGE_PAIRS[column]
    return lambda line: getattr(line.position, name).get(language) or ""


_TEXTS: Final[Mapping[Column, Callable[[StaffingLine], str]]] = {
    **{column: _text_of(column) for column in LANGUAGE_PAIRS},
    Column.UNITS: lambda line: plain_number(line.position.units),
    Column.OCCUPIED: lambda line: plain_number(line.position.occupied),
    Column.VACANT: lambda line: plain_number(line.vacant),
    Column.CODE: lambda line: line.position.occupation_code or "",
    Column.PLACE: lambda line: line.position.register_link or "",
    Column.SERVICE_YEARS: lambda line: plain_number(line.position.pay.service_years),
    Column.COEFFICIENT: lambda line: plain_number(line.position.pay.coefficient),
    Column.SALARY: lambda line: plain_number(line.position.pay.salary),
    Column.FUND: lambda line: plain_number(line.pay.fund),
    Column.REQUIREMENT: lambda line: requirement_state(line).value,
}


# --- text to value ---


def read_cell(
    column: Column, text: str, position: StaffPosition, departments: Iterable[Department] = ()
) -> StaffPosition | Message:
    """Return ``position`` with what was typed into one of its cells, or why that cannot be stored.

    Args:
        column: The column; see :data:`READ_ONLY` for those that are never typed.
        text: What was typed or pasted.
        position: The position as it is.
        departments: The departments that may be named.
    """
    text = _tidy(text)
    if column in LANGUAGE_PAIRS:
        name, language = LANGUAGE_PAIRS[column]
        return _with_text(position, name, language, text)
    if column in READ_ONLY:
        return message("staffing_cells.read_only")
    text = text.replace("\n", " ")
    match column:
        case Column.DEPARTMENT:
            return _with_department(position, text, departments)
        case Column.CODE:
            return _with_code(position, text)
        case Column.PLACE:
            return _with_place(position, text)
        case Column.UNITS:
            return _with_units(position, text)
        case _:
            return _with_pay(position, column, text)


def row_faults(position: StaffPosition) -> tuple[Message, ...]:
    """Return what keeps a whole row from being stored, the cells of which are right one by one."""
    return tuple(staffing_rules.faults(position))


def _tidy(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "\n".join(_SPACES.sub(" ", line).strip() for line in text.strip().split("\n"))


def _said(text: str) -> str:
    return text if len(text) <= _LONGEST_SAID else f"{text[:_LONGEST_SAID]}…"


def _with_text(position: StaffPosition, name: str, language: Language, text: str) -> StaffPosition:
    if not name.startswith("note"):
        text = text.replace("\n", " ")
    old: LocalizedText = getattr(position, name)
    if (old.get(language) or "") == text:
        return position
    marks = tuple(mark for mark in old.unofficial if mark is not language)
    new = (
        LocalizedText(text, old.ru, marks) if language is Language.KK else LocalizedText(old.kk, text, marks)
    )
    match name:
        case "number":
            return replace(position, number=new)
        case "title":
            return replace(position, title=new)
        case "category":
            return replace(position, category=new)
        case _:
            return replace(position, note=new)


def _with_department(
    position: StaffPosition, text: str, departments: Iterable[Department]
) -> StaffPosition | Message:
    if not text:
        return replace(position, department=None)
    wanted = fold(text)
    found = [
        one
        for one in departments
        if wanted in {fold(name) for name in (one.name.kk, one.name.ru, one.name.both) if name}
    ]
    if any(one.key == position.department for one in found):
        return position
    if not found:
        return message("staffing_cells.unknown_department", found=_said(text))
    if len(found) > 1:
        return message("staffing_cells.several_departments", found=_said(text))
    return replace(position, department=found[0].key)


def _with_code(position: StaffPosition, text: str) -> StaffPosition | Message:
    try:
        return replace(position, occupation_code=codes.occupation_code(text))
    except ValueError as error:
        return message("staffing.wrong_occupation_code", found=_said(str(error)))


def _with_place(position: StaffPosition, text: str) -> StaffPosition | Message:
    try:
        return replace(position, register_link=codes.register_place(text))
    except ValueError as error:
        return message("staffing.wrong_register_place", found=_said(str(error)))


def _with_units(position: StaffPosition, text: str) -> StaffPosition | Message:
    units = read_number(text) if text else Decimal(0)
    if units is None:
        return message("staffing_cells.no_number", found=_said(text))
    if units == position.units:
        return position
    if not 0 <= units <= staffing_rules.MOST_UNITS:
        return message("staffing.wrong_units", found=_said(text), most=int(staffing_rules.MOST_UNITS))
    if units % staffing_rules.UNIT_STEP:
        return message("staffing_cells.units_in_steps", found=_said(text))
    if units < position.occupied:
        return message(
            "staffing_cells.units_are_held",
            units=plain_number(units),
            held=plain_number(position.occupied),
        )
    return replace(position, units=units)


def _with_pay(position: StaffPosition, column: Column, text: str) -> StaffPosition | Message:
    number = read_number(text) if text else None
    if text and number is None:
        return message("staffing_cells.no_number", found=_said(text))
    match column:
        case Column.SERVICE_YEARS:
            alone, pay = PositionPay(service_years=number), replace(position.pay, service_years=number)
        case Column.COEFFICIENT:
            alone, pay = PositionPay(coefficient=number), replace(position.pay, coefficient=number)
        case _:
            alone, pay = PositionPay(salary=number), replace(position.pay, salary=number)
    fault = next(pay_rules.faults(alone), None)
    return fault or replace(position, pay=pay)
