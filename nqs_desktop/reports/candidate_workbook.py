"""Writes candidates as a workbook that people fill in, and the empty template of it."""

import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.candidate_sheets import (
    COLUMNS,
    SEVERAL,
    CandidateSheet,
    Cell,
    CellKind,
    SheetColumn,
    column_words,
    sheet_rows,
    sheet_words,
    value_words,
)
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.reports.candidate_guide import example, write_instructions, write_lists
from nqs_desktop.reports.output_file import replacing
from nqs_desktop.reports.record_file import escaped
from nqs_desktop.reports.sheet_validation import add_validations, lists_title
from nqs_desktop.reports.streamed_workbook import streamed_workbook
from nqs_desktop.reports.wording import Wording

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell as SheetCell
    from openpyxl.worksheet.worksheet import Worksheet

_DAY: Final = "dd.mm.yyyy"
_AS_TEXT: Final = "@"
_EARLIEST_DAY: Final = date(1900, 3, 1)  # before it the calendar of Excel is a day off
_STEP: Final = 500
_SPREADSHEET_SIGNS: Final = tuple("=+-@")  # an edited cell that begins so would become a formula
_OWNER_COLUMNS: Final = 3
_HEADING: Final = PatternFill("solid", fgColor="FFD9E8EC")
_EXAMPLE: Final = Font(italic=True, color="FF7A7A7A")

_Rows = Mapping[CandidateSheet, Sequence[Mapping[str, Cell]]]


def write(
    candidates: Sequence[Candidate], language: PrintLanguage, out: Path, progress: Progress = silent
) -> None:
    """Write candidates to a workbook that import reads back; an existing file is replaced at the end.

    Args:
        candidates: Whom to write.
        language: Language of headings and words, or both.
        out: Where to.
        progress: Called with candidates written and candidates in all.

    Raises:
        UserError: A text is too long for a cell, or the file cannot be written.
        Cancelled: ``progress`` raised it; nothing was written.
    """
    rows: dict[CandidateSheet, list[Mapping[str, Cell]]] = {sheet: [] for sheet in CandidateSheet}
    for number, candidate in enumerate(candidates):
        if number % _STEP == 0:
            progress(number, len(candidates))
        for sheet, cells in sheet_rows(candidate):
            rows[sheet].append(cells)
    _save(rows, language, out, is_example=False)


def write_template(language: PrintLanguage, out: Path) -> None:
    """Write the empty workbook: one row on each sheet is an example that no import takes in.

    Raises:
        UserError: The file cannot be written.
    """
    rows: dict[CandidateSheet, list[Mapping[str, Cell]]] = {sheet: [] for sheet in CandidateSheet}
    for sheet, cells in sheet_rows(example(language.languages[0])):
        rows[sheet].append(cells)
    _save(rows, language, out, is_example=True)


def _save(rows: _Rows, language: PrintLanguage, out: Path, *, is_example: bool) -> None:
    wording = Wording(language)
    data = io.BytesIO()
    with streamed_workbook() as book:
        if is_example:
            _add_instructions(book, wording)
        for sheet in CandidateSheet:
            columns = _shown(COLUMNS[sheet], rows[sheet])
            table = _Table(out.name, book.create_sheet(_title(wording, sheet_words(sheet))), columns, wording)
            table.write(rows[sheet], is_example=is_example)
        if not is_example:  # who opens an export wants to see the persons first
            _add_instructions(book, wording)
        write_lists(book.create_sheet(lists_title(wording)), wording)
        book.save(data)
    with replacing(out) as file:
        file.write(data.getvalue())


def _add_instructions(book: "Workbook", wording: Wording) -> None:
    title = _title(wording, message("candidate_workbook.sheet_instructions"))
    write_instructions(book.create_sheet(title), wording)


def _shown(columns: Iterable[SheetColumn], rows: Sequence[Mapping[str, Cell]]) -> tuple[SheetColumn, ...]:
    """Return the columns without rare ones in which no row has anything."""
    return tuple(column for column in columns if not column.rare or any(row.get(column.name) for row in rows))


def _title(wording: Wording, words: Message) -> str:
    return " · ".join(dict.fromkeys(wording.labels(words)))


class _Table:
    """Writes one sheet; a cell is made once for each column and filled anew for each row."""

    def __init__(
        self, file: str, sheet: "Worksheet", columns: Sequence[SheetColumn], wording: Wording
    ) -> None:
        self._file = file
        self._sheet = sheet
        self._columns = columns
        self._headings = [
            wording.label(column_words(column)) + (" *" if column.required else "") for column in columns
        ]
        self._wording = wording
        self._words = {
            kind: {code: wording.label(words) for code, words in value_words(kind).items()}
            for kind in CellKind
        }

    def write(self, rows: Sequence[Mapping[str, Cell]], *, is_example: bool) -> None:
        """Write heading and rows."""
        self._dress(len(rows))
        self._sheet.append([self._heading(text) for text in self._headings])
        plain = [_cell(self._sheet, _AS_TEXT, is_example=is_example) for _ in self._columns]
        exact = [_cell(self._sheet, _AS_TEXT, is_exact=True) for _ in self._columns]
        days = [_cell(self._sheet, _DAY, is_example=is_example) for _ in self._columns]
        numbers = [_cell(self._sheet, "0", is_example=is_example) for _ in self._columns]
        for number, row in enumerate(rows, 2):
            cells: list[SheetCell | None] = []
            for place, column in enumerate(self._columns):
                value = row.get(column.name)
                if value is None or value == "":
                    cells.append(None)
                elif isinstance(value, date) and value >= _EARLIEST_DAY:
                    cells.append(_filled(days[place], value))
                elif isinstance(value, int):
                    cells.append(_filled(numbers[place], value))
                else:
                    text = self._text(number, place, column, value)
                    cells.append(_filled((exact if _is_exact(text) else plain)[place], text))
            self._sheet.append(cells)

    def _text(self, row: int, place: int, column: SheetColumn, value: str | date) -> str:
        words = self._words[column.kind]
        text = value.isoformat() if isinstance(value, date) else value
        if words:
            text = SEVERAL.join(words.get(code, code) for code in text.split(SEVERAL))
        return escaped(self._file, row, self._headings[place], text)

    def _heading(self, text: str) -> "SheetCell":
        cell = WriteOnlyCell(self._sheet, text)
        cell.font = Font(bold=True)
        cell.fill = _HEADING
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        return cell

    def _dress(self, count: int) -> None:
        sheet = self._sheet
        sheet.freeze_panes = "C2" if self._columns[1].name == "name" else f"{'ABCD'[_OWNER_COLUMNS]}2"
        for place, column in enumerate(self._columns, 1):
            dimension = sheet.column_dimensions[get_column_letter(place)]
            dimension.width = column.width
            dimension.number_format = {CellKind.DAY: _DAY, CellKind.YEAR: "0"}.get(column.kind, _AS_TEXT)
        sheet.row_dimensions[1].height = 32
        add_validations(sheet, self._columns, count, self._wording)


def _is_exact(text: str) -> bool:
    """Tell whether a cell needs the mark of an apostrophe to stay the text that it is, also when edited."""
    return text != text.strip() or text.startswith(_SPREADSHEET_SIGNS)


def _cell(
    sheet: "Worksheet", number_format: str, *, is_exact: bool = False, is_example: bool = False
) -> "SheetCell":
    cell = WriteOnlyCell(sheet)
    cell.number_format = number_format
    if is_exact:
        cell.quotePrefix = True
    if is_example:
        cell.font = _EXAMPLE
    return cell


def _filled(cell: "SheetCell", value: str | int | date) -> "SheetCell":
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"  # a text that begins like a formula is none
    return cell
