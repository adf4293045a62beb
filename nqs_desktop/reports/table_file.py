"""A table of words as an Excel workbook or as separated values."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.formula_guard import guarded
from nqs_desktop.reports.output_file import replacing
from nqs_desktop.reports.record_file import escaped
from nqs_desktop.reports.streamed_workbook import streamed_workbook

SUFFIXES: Final = (".xlsx", ".csv")
_WIDEST: Final = 60
_NARROWEST: Final = 12


def write(headings: Sequence[str], rows: Sequence[Sequence[str]], out: Path) -> None:
    """Write a table; what lay at ``out`` is replaced at the end.

    Args:
        headings: Words over the columns.
        rows: Texts, as many in a row as there are headings.
        out: A path that ends in one of ``SUFFIXES``.

    Raises:
        UserError: The suffix is another one, a text is too long for a cell, or the file cannot be written.
    """
    suffix = out.suffix.lower()
    if suffix not in SUFFIXES:
        found, expected = suffix or "—", ", ".join(SUFFIXES)
        raise UserError("records.wrong_suffix", file=out.name, found=found, expected=expected)
    data = _csv_bytes(headings, rows) if suffix == ".csv" else _workbook_bytes(out.name, headings, rows)
    with replacing(out) as file:
        file.write(data)


def _csv_bytes(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    for row in (headings, *rows):
        writer.writerow([guarded(cell) for cell in row])
    return text.getvalue().encode("utf-8-sig")


def _workbook_bytes(file: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    out = io.BytesIO()
    with streamed_workbook() as book:
        sheet = book.create_sheet()
        sheet.freeze_panes = "A2"
        for place, heading in enumerate(headings):
            longest = max((len(row[place]) for row in rows[:200]), default=0)
            width = min(max(longest, len(heading) + 2, _NARROWEST), _WIDEST)
            sheet.column_dimensions[get_column_letter(place + 1)].width = width
        for number, row in enumerate((headings, *rows), 1):
            cells = []
            for heading, text in zip(headings, row, strict=True):
                cell = WriteOnlyCell(sheet)
                cell.value, cell.data_type = escaped(file, number, heading, text), "s"
                if number == 1:
                    cell.font = Font(bold=True)
                cells.append(cell)
            sheet.append(cells)
        book.save(out)
    return out.getvalue()
