"""Words of the table editor: headings of its columns, what cells show."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.staffing import Department
from nqs_desktop.domain.staffing_cells import (
    NUMERIC,
    RequirementState,
    StaffingColumn,
    cell_text,
    requirement_state,
)
from nqs_desktop.domain.staffing_line import StaffingLine
from nqs_desktop.ui.formatting import number_text

C = StaffingColumn
DEFAULT_WIDTHS: Final[Mapping[C, int]] = {
    C.NUMBER_KK: 44,
    C.NUMBER_RU: 44,
    C.TITLE_KK: 210,
    C.TITLE_RU: 210,
    C.DEPARTMENT: 150,
    C.UNITS: 70,
    C.OCCUPIED: 70,
    C.VACANT: 60,
    C.CODE: 92,
    C.PLACE: 70,
    C.CATEGORY_KK: 90,
    C.CATEGORY_RU: 90,
    C.SERVICE_YEARS: 64,
    C.COEFFICIENT: 90,
    C.SALARY: 90,
    C.SURCHARGES: 120,
    C.FUND: 100,
    C.NOTE_KK: 140,
    C.NOTE_RU: 140,
    C.REQUIREMENT: 120,
}
HIDDEN_AT_FIRST: Final = frozenset(
    {C.DEPARTMENT, C.CATEGORY_KK, C.CATEGORY_RU, C.SERVICE_YEARS, C.SURCHARGES, C.NOTE_KK, C.NOTE_RU}
)


def column_heading(column: StaffingColumn) -> str:
    """Return the short word above a column."""
    return (_headings() | _headings_of_pay())[column]


def _headings() -> dict[C, str]:
    return {
        C.NUMBER_KK: QCoreApplication.translate("StaffingGrid", "No. kk"),
        C.NUMBER_RU: QCoreApplication.translate("StaffingGrid", "No. ru"),
        C.TITLE_KK: QCoreApplication.translate("StaffingGrid", "Title in Kazakh"),
        C.TITLE_RU: QCoreApplication.translate("StaffingGrid", "Title in Russian"),
        C.DEPARTMENT: QCoreApplication.translate("StaffingGrid", "Department"),
        C.UNITS: QCoreApplication.translate("StaffingGrid", "Units"),
        C.OCCUPIED: QCoreApplication.translate("StaffingGrid", "Occupied"),
        C.VACANT: QCoreApplication.translate("StaffingGrid", "Vacant"),
        C.CODE: QCoreApplication.translate("StaffingGrid", "Occupation code"),
        C.PLACE: QCoreApplication.translate("StaffingGrid", "Register place"),
        C.CATEGORY_KK: QCoreApplication.translate("StaffingGrid", "Category, kk"),
        C.CATEGORY_RU: QCoreApplication.translate("StaffingGrid", "Category, ru"),
    }


def _headings_of_pay() -> dict[C, str]:
    return {
        C.SERVICE_YEARS: QCoreApplication.translate("StaffingGrid", "Service, years"),
        C.COEFFICIENT: QCoreApplication.translate("StaffingGrid", "Coefficient"),
        C.SALARY: QCoreApplication.translate("StaffingGrid", "Salary"),
        C.SURCHARGES: QCoreApplication.translate("StaffingGrid", "Surcharges"),
        C.FUND: QCoreApplication.translate("StaffingGrid", "Monthly fund"),
        C.NOTE_KK: QCoreApplication.translate("StaffingGrid", "Note, kk"),
        C.NOTE_RU: QCoreApplication.translate("StaffingGrid", "Note, ru"),
        C.REQUIREMENT: QCoreApplication.translate("StaffingGrid", "Requirements"),
    }


def requirement_word(line: StaffingLine) -> str:
    """Return what the column of requirements says."""
    words = {
        RequirementState.NONE: "",
        RequirementState.SHARED: QCoreApplication.translate("StaffingGrid", "shared"),
        RequirementState.REVIEW: QCoreApplication.translate("StaffingGrid", "to be reviewed"),
        RequirementState.TEXT_MISSING: QCoreApplication.translate("StaffingGrid", "a language is missing"),
        RequirementState.THERE: QCoreApplication.translate("StaffingGrid", "there"),
    }
    return words[requirement_state(line)]


def shown_text(
    column: StaffingColumn,
    line: StaffingLine,
    departments: Mapping[str, Department],
    language: Language,
) -> str:
    """Return what a stored cell shows: numbers with thin spaces, words in the language in use."""
    if column is C.REQUIREMENT:
        return requirement_word(line)
    if column in NUMERIC:
        return _number(column, line)
    return cell_text(column, line, departments, language)


def _number(column: StaffingColumn, line: StaffingLine) -> str:
    position, pay = line.position, line.position.pay
    number: Decimal | None
    match column:
        case C.UNITS:
            number = position.units
        case C.OCCUPIED:
            return number_text(position.occupied) if position.occupied else ""
        case C.VACANT:
            return number_text(line.vacant) if line.vacant else ""
        case C.SERVICE_YEARS:
            number = pay.service_years
        case C.COEFFICIENT:
            number = pay.coefficient
        case C.SALARY:
            number = pay.salary
        case _:
            number = line.pay.fund
    return "" if number is None else number_text(number)
