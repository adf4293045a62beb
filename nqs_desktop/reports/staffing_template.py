"""An empty staffing table for people who fill one in: headings in both languages, hints, an example."""

import io
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.staffing_sheet_rows import COLUMNS, LAST_COLUMNS
from nqs_desktop.domain.table_mapping import ColumnRole
from nqs_desktop.reports.output_file import replacing
from nqs_desktop.reports.wording import Wording

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_NOTES: Final = ("departments", "title_kk", "units", "occupied", "code", "place", "totals")
_LONGEST_HINT: Final = 255  # what Excel shows
_LEFT_OUT: Final = frozenset((ColumnRole.KEY, ColumnRole.SHARED, ColumnRole.NUMBER_RU, ColumnRole.VACANT))
_NUMBER: Final = "№"
_SURCHARGE: Final = (ColumnRole.SURCHARGE_PERCENT, "Үстемеақы, % / Надбавка, %")
_EXAMPLE: Final[dict[ColumnRole, str | float]] = {
    ColumnRole.NUMBER_KK: "Мысал / Пример",
    ColumnRole.TITLE_KK: "Бас маман",
    ColumnRole.TITLE_RU: "Главный специалист",
    ColumnRole.UNITS: 1.5,
    ColumnRole.OCCUPIED: 1,
}
_NUMBERS: Final = {
    ColumnRole.UNITS: ("0", "100000"),
    ColumnRole.OCCUPIED: ("0", "100000"),
    ColumnRole.SERVICE_YEARS: ("0", "60"),
    ColumnRole.COEFFICIENT: ("0", "100"),
    ColumnRole.SALARY: ("0", "100000000"),
    ColumnRole.SURCHARGE_PERCENT: ("0", "1000"),
}
_HINTED: Final = frozenset(
    (ColumnRole.TITLE_KK, ColumnRole.UNITS, ColumnRole.OCCUPIED, ColumnRole.CODE, ColumnRole.PLACE)
)
_ROOM: Final = 5_000
_WIDE: Final = (ColumnRole.TITLE_KK, ColumnRole.TITLE_RU)


def write(out: Path, wording: Wording) -> None:
    """Write the template; what lay at ``out`` is replaced at the end.

    Raises:
        UserError: The file cannot be written.
    """
    from openpyxl import Workbook

    columns = [one for one in (*COLUMNS, _SURCHARGE, *LAST_COLUMNS) if one[0] not in _LEFT_OUT]
    book = Workbook()
    sheet = cast("Worksheet", book.active)
    sheet.title = "Штат"
    sheet.freeze_panes = "A2"
    sheet.page_setup.orientation = "landscape"
    for place, (role, heading) in enumerate(columns, 1):
        _write_column(sheet, place, role, _NUMBER if role is ColumnRole.NUMBER_KK else heading)
        _add_rule(sheet, place, role, wording)
    notes = book.create_sheet("Түсіндірме · Пояснения")
    notes.column_dimensions["A"].width = 110
    texts = [text for name in _NOTES for text in dict.fromkeys(wording.labels(_hint(name)))]
    for number, text in enumerate(texts, 1):
        notes.cell(number, 1, text).alignment = Alignment(wrap_text=True)
    data = io.BytesIO()
    book.save(data)
    with replacing(out) as file:
        file.write(data.getvalue())


def _write_column(sheet: "Worksheet", place: int, role: ColumnRole, heading: str) -> None:
    """Write the heading of a column and its cell of the example."""
    sheet.column_dimensions[get_column_letter(place)].width = 42 if role in _WIDE else 16
    head = sheet.cell(1, place, heading)
    head.font, head.fill = Font(bold=True), PatternFill("solid", fgColor="FFEFEFEF")
    head.alignment = Alignment(wrap_text=True, horizontal="center", vertical="center")
    sheet.cell(2, place, _EXAMPLE.get(role)).font = Font(italic=True, color="FF7F7F7F")


def _add_rule(sheet: "Worksheet", place: int, role: ColumnRole, wording: Wording) -> None:
    """Give a column its hint, and the bounds of its numbers."""
    if role not in _NUMBERS and role not in _HINTED:
        return
    rule = DataValidation(allow_blank=True, showInputMessage=True)
    if role in _NUMBERS:
        rule.type, rule.operator = "decimal", "between"
        rule.formula1, rule.formula2 = _NUMBERS[role]
        rule.showErrorMessage = True
    if role in _HINTED:
        rule.prompt = "\n".join(dict.fromkeys(wording.labels(_hint(role.value))))[:_LONGEST_HINT]
    letter = get_column_letter(place)
    rule.add(f"{letter}2:{letter}{_ROOM}")
    sheet.add_data_validation(rule)


def _hint(name: str) -> Message:
    return message(f"staffing_intake.hint_{name}")
