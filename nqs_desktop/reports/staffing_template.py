"""An empty staffing table for people who fill one in: headings in both languages, hints, an example."""

import io
from decimal import Decimal
from pathlib import Path
from typing import Final

from nqs_desktop.domain.staffing_sheet_rows import COLUMNS, LAST_COLUMNS
from nqs_desktop.domain.table_mapping import ColumnRole
from nqs_desktop.reports.output_file import replacing
from nqs_desktop.reports.wording import Wording

_LEFT_OUT: Final = frozenset((ColumnRole.KEY, ColumnRole.SHARED, ColumnRole.NUMBER_RU, ColumnRole.VACANT))
_NUMBER: Final = "№"
_SURCHARGE: Final = (ColumnRole.SURCHARGE_PERCENT, "Үстемеақы, % / Надбавка, %")
_EXAMPLE: Final[dict[ColumnRole, str | Decimal]] = {
    ColumnRole.NUMBER_KK: "Мысал / Пример",
    ColumnRole.TITLE_KK: "Бас маман",
    ColumnRole.TITLE_RU: "Главный специалист",
    ColumnRole.UNITS: Decimal("1.5"),
    ColumnRole.OCCUPIED: Decimal(1),
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
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    from nqs_desktop.domain.messages import message

    columns = [one for one in (*COLUMNS, _SURCHARGE, *LAST_COLUMNS) if one[0] not in _LEFT_OUT]
    book = Workbook()
    sheet = book.active or book.create_sheet()
    sheet.title = "Штат"
    sheet.freeze_panes = "A2"
    sheet.page_setup.orientation = "landscape"
    grey, fill = Font(italic=True, color="FF7F7F7F"), PatternFill("solid", fgColor="FFEFEFEF")
    for place, (role, heading) in enumerate(columns, 1):
        letter = get_column_letter(place)
        sheet.column_dimensions[letter].width = 42 if role in _WIDE else 16
        head = sheet.cell(1, place, _NUMBER if role is ColumnRole.NUMBER_KK else heading)
        head.font, head.fill = Font(bold=True), fill
        head.alignment = Alignment(wrap_text=True, horizontal="center", vertical="center")
        sheet.cell(2, place, _EXAMPLE.get(role)).font = grey
        rule = DataValidation(allow_blank=True, showInputMessage=True)
        if role in _NUMBERS:
            rule.type, rule.operator = "decimal", "between"
            rule.formula1, rule.formula2 = _NUMBERS[role]
            rule.showErrorMessage = True
        if role in _HINTED:
            hint = "\n".join(dict.fromkeys(wording.labels(message(f"staffing_intake.hint_{_hint(role)}"))))
            rule.prompt = hint[:255]
        if role in _NUMBERS or role in _HINTED:
            rule.add(f"{letter}2:{letter}{_ROOM}")
            sheet.add_data_validation(rule)
    notes = book.create_sheet("Түсіндірме · Пояснения")
    notes.column_dimensions["A"].width = 110
    for number, name in enumerate(
        ("departments", "title_kk", "units", "occupied", "code", "place", "totals"), 1
    ):
        for text in dict.fromkeys(wording.labels(message(f"staffing_intake.hint_{name}"))):
            cell = notes.cell(notes.max_row + 1 if number > 1 or notes["A1"].value else 1, 1, text)
            cell.alignment = Alignment(wrap_text=True)
    data = io.BytesIO()
    book.save(data)
    with replacing(out) as file:
        file.write(data.getvalue())


def _hint(role: ColumnRole) -> str:
    return role.value
