"""The rows of a staffing table that could not be taken in, with the reasons beside them, to be mended."""

import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.staffing_sheet import DEPARTMENTS, TITLES, FaultyRow
from nqs_desktop.domain.table_mapping import TableMapping
from nqs_desktop.reports.output_file import replacing
from nqs_desktop.reports.record_file import escaped
from nqs_desktop.reports.streamed_workbook import streamed_workbook

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

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
    data = io.BytesIO()
    with streamed_workbook() as book:
        writer = _Writer(cast("Worksheet", book.create_sheet("Қателер · Ошибки")), out.name)
        width = max([len(headings), len(mapping.roles), *(len(row.cells) for row in rows)])
        writer.set_up(width)
        writer.append([*headings, *("",) * (width - len(headings)), _REASON, _ROW], bold=True)
        named = any(role in DEPARTMENTS for role in mapping.roles)
        at = next(place for place, role in enumerate(mapping.roles) if role in TITLES)
        path: tuple[str, ...] = ()
        for row in rows:
            if not named and row.path != path:
                shared = _shared(path, row.path)
                for depth in range(shared, len(row.path)):
                    writer.append([*("",) * at, row.path[depth]], bold=True, level=depth)
                path = row.path
            reasons = "\n".join(say(fault) for fault in row.faults)
            cells = [*row.cells, *("",) * (width - len(row.cells)), reasons, str(row.row)]
            writer.append(cells, marked=width)
        book.save(data)
    with replacing(out) as file:
        file.write(data.getvalue())


def _shared(path: Sequence[str], other: Sequence[str]) -> int:
    """Return how many names two paths begin with alike."""
    alike = 0
    for one, another in zip(path, other, strict=False):
        if one != another:
            break
        alike += 1
    return alike


class _Writer:
    """Appends rows of texts to a sheet."""

    def __init__(self, sheet: "Worksheet", file: str) -> None:
        from openpyxl.styles import Alignment, Font, PatternFill

        self._sheet = sheet
        self._file = file
        self._number = 0
        self._wrapped = Alignment(wrap_text=True, vertical="top")
        self._bold, self._fill = Font(bold=True), PatternFill("solid", fgColor="FFFFE699")

    def set_up(self, width: int) -> None:
        """Set frozen rows and columns."""
        from openpyxl.utils import get_column_letter
        from openpyxl.worksheet.properties import Outline

        self._sheet.freeze_panes = "A2"
        self._sheet.sheet_properties.outlinePr = Outline(summaryBelow=False)
        for place in range(1, width + 3):
            dimension = self._sheet.column_dimensions[get_column_letter(place)]
            dimension.width = _REASON_WIDTH if place == width + 1 else _WIDTH

    def append(
        self, texts: Sequence[str], *, bold: bool = False, level: int = 0, marked: int | None = None
    ) -> None:
        """Append a row; the cell number ``marked``, from 0, is coloured."""
        from openpyxl.cell import WriteOnlyCell

        self._number += 1
        if level:
            self._sheet.row_dimensions[self._number].outlineLevel = min(level, _DEEPEST)
        cells = []
        for place, text in enumerate(texts):
            cell = WriteOnlyCell(self._sheet)
            cell.value, cell.data_type = escaped(self._file, self._number, "", text), "s"
            cell.alignment = self._wrapped
            if bold:
                cell.font = self._bold
            if place == marked:
                cell.fill = self._fill
            cells.append(cell)
        self._sheet.append(cells)
