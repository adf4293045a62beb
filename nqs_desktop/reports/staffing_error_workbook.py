"""The rows of a staffing table that could not be taken in, with the reasons beside them, to be mended."""

import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.staffing_sheet import DEPARTMENTS, TITLES, FaultyRow
from nqs_desktop.domain.table_mapping import TableMapping
from nqs_desktop.reports.output_file import replacing
from nqs_desktop.reports.record_file import escaped

_REASON: Final = "Себебі / Причина"
_ROW: Final = "Себебі: бастапқы жол / Причина: строка исходного файла"
_WIDTH: Final = 18
_REASON_WIDTH: Final = 80
_DEEPEST: Final = 7


def write(
    headings: Sequence[str],
    mapping: TableMapping,
    rows: Sequence[FaultyRow],
    out: Path,
    say: Callable[[Message], str],
) -> None:
    """Write the rows below the headings of their file; what lay at ``out`` is replaced at the end.

    A row that names a department stands above the rows that belong to it.

    Args:
        headings: What stands above the columns of the file.
        mapping: What they hold.
        rows: The rows, in order.
        out: The workbook.
        say: Says a reason in words.

    Raises:
        UserError: A text is too long for a cell, or the file cannot be written.
    """
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Қателер · Ошибки")
    sheet.freeze_panes = "A2"
    sheet.sheet_properties.outlinePr.summaryBelow = False
    width = max([len(headings), len(mapping.roles), *(len(row.cells) for row in rows)])
    for place in range(1, width + 3):
        dimension = sheet.column_dimensions[get_column_letter(place)]
        dimension.width = _REASON_WIDTH if place == width + 1 else _WIDTH
    wrapped, mark = Alignment(wrap_text=True, vertical="top"), PatternFill("solid", fgColor="FFFFE699")

    def cell(number: int, text: str, *, bold: bool = False, marked: bool = False) -> WriteOnlyCell:
        made = WriteOnlyCell(sheet)
        made.value, made.data_type = escaped(out.name, number, "", text), "s"
        made.alignment = wrapped
        if bold:
            made.font = Font(bold=True)
        if marked:
            made.fill = mark
        return made

    words = [*headings, *("",) * (width - len(headings)), _REASON, _ROW]
    sheet.append([cell(1, text, bold=True) for text in words])
    named = any(role in DEPARTMENTS for role in mapping.roles)
    at = next(place for place, role in enumerate(mapping.roles) if role in TITLES)
    path: tuple[str, ...] = ()
    number = 1
    for row in rows:
        if not named and row.path != path:
            shared = next((n for n, (a, b) in enumerate(zip(path, row.path, strict=False)) if a != b), 0)
            for depth in range(shared, len(row.path)):
                number += 1
                sheet.row_dimensions[number].outlineLevel = min(depth, _DEEPEST)
                sheet.append([*("",) * at, cell(number, row.path[depth], bold=True)])
            path = row.path
        number += 1
        reasons = "\n".join(say(fault) for fault in row.faults)
        cells = [*row.cells, *("",) * (width - len(row.cells))]
        made = [cell(number, text) for text in cells]
        sheet.append([*made, cell(number, reasons, marked=True), cell(number, str(row.row))])
    data = io.BytesIO()
    book.save(data)
    with replacing(out) as file:
        file.write(data.getvalue())
