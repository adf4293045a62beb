"""Which columns a printed staffing table has."""

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Final

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.staffing_line import StaffingContent, StaffingLine


class PrintedColumn(StrEnum):
    """A column of a printed staffing table; they stand in this order."""

    NUMBER = "number"
    TITLE = "title"
    TITLE_KK = "title-kk"
    TITLE_RU = "title-ru"
    CODE = "code"
    REGISTER_PLACE = "register-place"
    CATEGORY = "category"
    UNITS = "units"
    OCCUPIED = "occupied"
    VACANT = "vacant"
    COEFFICIENT = "coefficient"
    SALARY = "salary"
    SURCHARGES = "surcharges"
    PER_UNIT = "per-unit"
    FUND = "fund"
    REQUIREMENT = "requirement"
    NOTE = "note"


TITLES: Final = (PrintedColumn.TITLE, PrintedColumn.TITLE_KK, PrintedColumn.TITLE_RU)
OF_THE_DAY: Final = (PrintedColumn.OCCUPIED, PrintedColumn.VACANT)
"""What changes from day to day, while the edition stays."""

PAY: Final = (
    PrintedColumn.COEFFICIENT,
    PrintedColumn.SALARY,
    PrintedColumn.SURCHARGES,
    PrintedColumn.PER_UNIT,
    PrintedColumn.FUND,
)
SUMMED: Final = (PrintedColumn.UNITS, *OF_THE_DAY, PrintedColumn.FUND)
"""Columns that have sums below departments and the whole."""

STANDARD: Final = (
    PrintedColumn.NUMBER,
    PrintedColumn.TITLE,
    PrintedColumn.CODE,
    PrintedColumn.REGISTER_PLACE,
    PrintedColumn.CATEGORY,
    PrintedColumn.UNITS,
    *PAY,
    PrintedColumn.NOTE,
)
"""The columns where nobody chose others; those that would stand empty fall away."""

_ALWAYS: Final = (PrintedColumn.NUMBER, PrintedColumn.TITLE, PrintedColumn.UNITS)


def read_columns(text: str) -> tuple[PrintedColumn, ...]:
    """Return the columns that are named, parted by commas.

    Raises:
        UserError: One is none of them.
    """
    names = [name.strip().lower().replace("_", "-") for name in text.split(",")]
    known = {column.value: column for column in PrintedColumn}
    for name in names:
        if name not in known:
            raise UserError("staffing_paper.unknown_column", found=name or "—", expected=", ".join(known))
    return tuple(known[name] for name in names)


def columns_of(content: StaffingContent, chosen: Collection[PrintedColumn] = ()) -> tuple[PrintedColumn, ...]:
    """Return the columns to print, in their order.

    Args:
        content: What is printed.
        chosen: What the user chose, in any order; a table without a title gets that in the paper's languages.
            Empty: ``STANDARD`` without what no line has anything for.
    """
    if not chosen:
        said = {column for line in content.lines for column in _said(line)}
        return tuple(column for column in STANDARD if column in _ALWAYS or column in said)
    wanted = set(chosen) if set(chosen) & set(TITLES) else {*chosen, PrintedColumn.TITLE}
    return tuple(column for column in PrintedColumn if column in wanted)


def _said(line: StaffingLine) -> tuple[PrintedColumn, ...]:
    position, pay = line.position, line.pay
    held: Mapping[PrintedColumn, object] = {
        PrintedColumn.CODE: position.occupation_code,
        PrintedColumn.REGISTER_PLACE: position.register_link,
        PrintedColumn.CATEGORY: position.category,
        PrintedColumn.COEFFICIENT: pay.coefficient,
        PrintedColumn.SALARY: pay.salary,
        PrintedColumn.SURCHARGES: pay.surcharges,
        PrintedColumn.PER_UNIT: pay.surcharges,  # without surcharges it would repeat the salary
        PrintedColumn.FUND: pay.fund,
        PrintedColumn.NOTE: position.note,
    }
    return tuple(column for column, value in held.items() if value)
