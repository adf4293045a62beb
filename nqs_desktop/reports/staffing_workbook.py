"""A staffing table as a workbook that people read and edit, or as separated values; both are read back."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from nqs_desktop.domain.formula_guard import guarded, looks_like_formula
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.progress import Progress
from nqs_desktop.domain.record_values import localized, unofficial
from nqs_desktop.domain.staffing_line import StaffingContent
from nqs_desktop.domain.staffing_sheet_rows import Cell as Value
from nqs_desktop.domain.staffing_sheet_rows import RowKind, SheetRow, StaffingSheet
from nqs_desktop.domain.staffing_table_records import (
    department_record,
    edition_record,
    organisation_record,
    scale_record,
)
from nqs_desktop.domain.table_mapping import ColumnRole
from nqs_desktop.reports.output_file import replacing
from nqs_desktop.reports.record_file import escaped
from nqs_desktop.reports.streamed_workbook import streamed_workbook

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

OWN_SHEET: Final = "nqs"
"""The sheet in which the export keeps what a table of rows has no place for."""

_WIDTHS: Final = {
    ColumnRole.KEY: 3,
    ColumnRole.NUMBER_KK: 7,
    ColumnRole.NUMBER_RU: 7,
    ColumnRole.TITLE_KK: 42,
    ColumnRole.TITLE_RU: 42,
    ColumnRole.NOTE_KK: 24,
    ColumnRole.NOTE_RU: 24,
    ColumnRole.SHARED: 3,
}
_HIDDEN: Final = (ColumnRole.KEY, ColumnRole.SHARED)
_USUAL_WIDTH: Final = 13
_MONEY: Final = (ColumnRole.SALARY, ColumnRole.FUND, ColumnRole.SURCHARGE_SUM)
_STEP: Final = 500
_DEEPEST_OUTLINE: Final = 7
_TITLES: Final = ("ШТАТ КЕСТЕСІ / ШТАТНОЕ РАСПИСАНИЕ",)


def write_workbook(content: StaffingContent, out: Path, progress: Progress) -> None:
    """Write a table as a workbook; what lay at ``out`` is replaced at the end.

    Raises:
        UserError: A text is too long for a cell, or the file cannot be written.
        Cancelled: ``progress`` raised it; nothing is left behind.
    """
    sheet_rows = StaffingSheet(content, numbered=False)
    data = io.BytesIO()
    with streamed_workbook() as book:
        writer = _Writer(cast("Worksheet", book.create_sheet("Штат")), sheet_rows, out.name)
        writer.write(content, progress)
        own = cast("Worksheet", book.create_sheet(OWN_SHEET))
        own.sheet_state = "hidden"
        for fact in _facts(content, sheet_rows):
            own.append([writer.text(own, json.dumps(fact, ensure_ascii=False))])
        book.save(data)
    with replacing(out) as file:
        file.write(data.getvalue())


def write_values(content: StaffingContent, out: Path) -> None:
    """Write a table as separated values; departments bear the numbers of their places in the tree.

    Raises:
        UserError: The file cannot be written.
    """
    sheet = StaffingSheet(content, numbered=True)
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(sheet.headings)
    for row in sheet.rows():
        writer.writerow([_plain(cell) for cell in row.cells])
    with replacing(out) as file:
        file.write(text.getvalue().encode("utf-8-sig"))


def _plain(cell: Value) -> str:
    if cell is None:
        return ""
    if isinstance(cell, Decimal):
        return f"{cell.normalize():f}"
    return guarded(cell)


class _Writer:
    """The sheet that people see."""

    def __init__(self, sheet: "Worksheet", rows: StaffingSheet, file: str) -> None:
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
        from openpyxl.utils import get_column_letter

        self._sheet = sheet
        self._rows = rows
        self._file = file
        self._letter = get_column_letter
        line = Side("thin", color="FFBFBFBF")
        self._border = Border(line, line, line, line)
        self._bold, self._plain = Font(bold=True), Font()
        self._wrapped = Alignment(wrap_text=True, vertical="top")
        self._centred = Alignment(horizontal="center", vertical="center", wrap_text=True)
        self._indents = [Alignment(indent=depth, vertical="top", wrap_text=True) for depth in range(16)]
        self._fill = PatternFill("solid", fgColor="FFEFEFEF")

    def write(self, content: StaffingContent, progress: Progress) -> None:
        """Write everything."""
        sheet = self._sheet
        first_row = len(_TITLES) + 3
        self._set_up(first_row)
        for title in (content.organisation.name.both, *_TITLES):
            sheet.append([None, None, None, self.text(sheet, title, bold=True)])
        heading = [self.text(sheet, text, bold=True) for text in self._rows.headings]
        for cell in heading:
            cell.alignment, cell.border, cell.fill = self._centred, self._border, self._fill
        sheet.append(heading)
        total = len(content.lines) + len(content.departments)
        number = first_row
        for number, row in enumerate(self._rows.rows(), first_row):
            if number % _STEP == 0:
                progress(min(number, total), total)
            if row.depth:
                sheet.row_dimensions[number].outlineLevel = min(row.depth, _DEEPEST_OUTLINE)
            sheet.append(self._cells(row))
        sheet.print_area = f"A1:{self._letter(len(self._rows.roles))}{number}"

    def _set_up(self, first_row: int) -> None:
        """Set frozen rows, page and columns."""
        from openpyxl.worksheet.properties import Outline, PageSetupProperties

        sheet = self._sheet
        sheet.freeze_panes = f"F{first_row}"
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = 9
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.sheet_properties.outlinePr = Outline(summaryBelow=False)
        sheet.print_title_rows = f"{first_row - 1}:{first_row - 1}"
        for place, role in enumerate(self._rows.roles, 1):
            dimension = sheet.column_dimensions[self._letter(place)]
            dimension.width = _WIDTHS.get(role, _USUAL_WIDTH)
            dimension.hidden = role in _HIDDEN

    def text(self, sheet: "Worksheet", text: str, *, bold: bool = False) -> "Cell":
        """Return a cell with a text that no spreadsheet takes for a formula."""
        from openpyxl.cell import WriteOnlyCell

        cell = WriteOnlyCell(sheet)
        cell.value, cell.data_type = escaped(self._file, 0, "", text), "s"
        cell.quotePrefix = looks_like_formula(text)
        if bold:
            cell.font = self._bold
        return cell

    def _cells(self, row: SheetRow) -> "list[Cell]":
        from openpyxl.cell import WriteOnlyCell

        cells = []
        for role, value in zip(self._rows.roles, row.cells, strict=True):
            if isinstance(value, str):
                cell = self.text(self._sheet, value)
            else:
                cell = WriteOnlyCell(self._sheet, value)  # type: ignore[arg-type] # it takes decimals
                if role in _MONEY:
                    cell.number_format = "#,##0.##"
            cell.border, cell.alignment = self._border, self._wrapped
            if row.kind is not RowKind.POSITION:
                cell.font, cell.fill = self._bold, self._fill
                if role is ColumnRole.TITLE_KK:
                    cell.alignment = self._indents[min(row.depth, len(self._indents) - 1)]
            cells.append(cell)
        return cells


def _facts(content: StaffingContent, sheet: StaffingSheet) -> Iterator[dict[str, Json]]:
    """Iterate over what the rows of the table have no place for."""
    yield {"organisation": organisation_record(content.organisation)}
    yield {"edition": edition_record(content.edition)}
    yield {"pay_scale": scale_record(content.scale)}
    for department in content.departments:
        yield {"department": department_record(department)}
    for column in sheet.surcharges:
        name = {
            "heading": column.heading,
            "name": localized(column.name),
            **unofficial({"name": column.name}),
        }
        yield {"surcharge": name}
    for line in content.lines:
        texts = ("number", "title", "category", "note")
        for field in texts:
            marks: Iterable[str] = getattr(line.position, field).unofficial
            if marks:
                yield {"marks": {"id": line.key, "field": field, "languages": [str(mark) for mark in marks]}}
    for key, columns in sheet.orders():
        yield {"order": {"id": key, "columns": [str(column) for column in columns]}}
