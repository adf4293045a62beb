"""Excel workbooks as tables, streamed by openpyxl."""

import io
import warnings
from collections.abc import Iterator
from typing import Final

from openpyxl.chartsheet.chartsheet import Chartsheet
from openpyxl.packaging.relationship import Relationship
from openpyxl.reader.excel import ExcelReader
from openpyxl.styles.stylesheet import apply_stylesheet
from openpyxl.xml.constants import ARC_STYLE, SHARED_STRINGS

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.progress import Progress
from nqs_desktop.importers.tables.cell_text import cleaned
from nqs_desktop.importers.tables.damage import damage_told
from nqs_desktop.importers.tables.sheet_cells import SheetCells
from nqs_desktop.importers.tables.sheet_rows import SheetRows, shared_strings
from nqs_desktop.importers.tables.sheet_scan import SheetScan, scanned
from nqs_desktop.importers.tables.source import MOST_ROWS, Merged, Row

_STEP: Final = 500
_LAST_ROW: Final = 1_048_576  # of a sheet in Excel
_LARGEST_PART: Final = 128 * 1024 * 1024
_LARGEST_SHEET: Final = 224 * 1024 * 1024

warnings.filterwarnings("ignore", module="openpyxl")  # of what it leaves out, and no table needs


class XlsxFile:
    """A workbook.

    Attributes:
        styles_part: Name of the part that holds the formats of cells; empty where there is none.
    """

    def __init__(self, file: str, data: bytes) -> None:
        """Take a workbook that has passed the gate.

        Args:
            file: Name of the file, for the sentences.
            data: Its content.

        Raises:
            UserError: It is damaged or larger than any reference.
        """
        self._file = file
        self._doubts: list[Message] = []
        with damage_told(file):
            reader = _SheetReader(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            places = reader.read_places()
            self._parts = {cleaned(title) or part: part for title, part in places.items()}
            self._scans = {name: self._scanned(reader, part) for name, part in self._parts.items()}
            sizes = {part: reader.archive.getinfo(part).file_size for part in reader.valid_files}
            sheets = set(self._parts.values())  # they are streamed: a few cells are held at a time
            if any(
                size > (_LARGEST_SHEET if part in sheets else _LARGEST_PART) for part, size in sizes.items()
            ):
                raise UserError("tables.too_much_text", file=file)
            reader.read_tables()
            self._tables = {cleaned(one.title) or places[one.title]: one for one in reader.wb.worksheets}
            self._epoch = reader.wb.epoch
            self._archive = reader.archive
            self._strings = reader.shared_strings
            self.styles_part = ARC_STYLE if ARC_STYLE in reader.valid_files else ""

    def names(self) -> tuple[str, ...]:
        """Return the names of the sheets that hold a value."""
        return tuple(name for name, scan in self._scans.items() if scan.filled)

    def part(self, sheet: str) -> str:
        """Return the name of the part that holds a sheet."""
        return self._parts[sheet]

    def hidden(self) -> frozenset[str]:
        """Return the names of the sheets that do not show in the program that made them."""
        return frozenset(name for name, table in self._tables.items() if table.sheet_state != "visible")

    def doubts(self) -> tuple[Message, ...]:
        """Return which cells are merged, hold an error or a day that was a code."""
        return tuple(self._doubts)

    def merged(self, sheet: str) -> tuple[Merged, ...]:
        """Return which cells of a sheet are merged over several rows."""
        return self._scans[sheet].merged

    def hidden_rows(self, sheet: str) -> tuple[int, ...]:
        """Return the numbers of the rows of a sheet that do not show."""
        return self._scans[sheet].hidden

    def scan(self, sheet: str) -> SheetScan:
        """Return what a first look over a sheet found."""
        return self._scans[sheet]

    def rows(
        self,
        sheet: str,
        progress: Progress,
        *,
        formulas: bool = False,
        lines: bool = False,
        indents: dict[int, int] | None = None,
    ) -> Iterator[Row]:
        """Iterate over the rows of a sheet that hold anything.

        Args:
            sheet: Its name.
            progress: Called with rows read and rows in all.
            formulas: Whether a formula without its value is an empty cell.
            lines: Whether the lines of a cell are kept apart, by line feeds.
            indents: Is given how far the text of a row stands in, for rows of few cells, by their numbers.

        Raises:
            UserError: The workbook is damaged, the sheet too large, or a formula has no value.
        """
        scan = self._scans[sheet]
        if scan.rows > MOST_ROWS:
            raise self._too_many_rows()
        if scan.formula and not formulas:
            raise UserError("tables.formula", file=self._file, cell=scan.formula)
        reader = SheetCells(self._epoch, lines=lines)
        with damage_told(self._file):
            found = SheetRows(self._tables[sheet], self._strings, reader)
            with self._archive.open(self._parts[sheet]) as stream:
                for count, (number, texts) in enumerate(found.rows(stream, indents)):
                    if number > _LAST_ROW:
                        raise self._too_many_rows()
                    if count % _STEP == 0:
                        progress(min(count + 1, scan.rows), scan.rows)
                    if texts:
                        yield number, texts
        if reader.first_fault:
            self._doubts.append(message("tables.cell_fault", sheet=sheet, cell=reader.first_fault))
        if reader.first_day:
            self._doubts.append(message("tables.code_from_day", sheet=sheet, cell=reader.first_day))
        if scan.merged:
            cells, first, _ = max(scan.merged, key=lambda one: one[1])
            self._doubts.append(message("tables.merged", sheet=sheet, cells=cells, row=first))

    def _scanned(self, reader: ExcelReader, part: str) -> SheetScan:
        with reader.archive.open(part) as stream:
            scan = scanned(stream)
        if scan.rows > MOST_ROWS:  # it is refused when it is asked for: not a row of it shall be unfolded
            reader.valid_files.remove(part)
        return scan

    def _too_many_rows(self) -> UserError:
        return UserError("tables.too_many_rows", file=self._file, limit=MOST_ROWS)


class _SheetReader(ExcelReader):
    """Reads the worksheets: not the charts, properties, theme and names, which may be faulty."""

    def read_places(self) -> dict[str, str]:
        """Return the titles of the sheets and the names of the parts that hold them."""
        self.read_manifest()
        self.read_workbook()
        found = [(sheet.name, place.target) for sheet, place in self.parser.find_sheets()]
        return {title: part for title, part in found if part in self.valid_files}

    def read_tables(self) -> None:
        """Read what the worksheets point to, and where they begin."""
        self._read_texts()
        apply_stylesheet(self.archive, self.wb)
        self.read_worksheets()

    def _read_texts(self) -> None:
        """Read the texts that cells name by number."""
        part = self.package.find(SHARED_STRINGS)  # type: ignore[no-untyped-call] # the stubs lack it
        if part is not None:
            with self.archive.open(part.PartName[1:]) as stream:
                self.shared_strings = shared_strings(stream)

    def read_chartsheet(self, sheet: Chartsheet, rel: Relationship) -> None:
        """Leave a sheet of charts out."""
