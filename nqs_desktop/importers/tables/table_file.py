"""A file with tables, whatever its format; its rows are read once, however often they are asked for."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.importers.tables.file_gate import TableFormat, admitted
from nqs_desktop.importers.tables.shaping import shaped
from nqs_desktop.importers.tables.source import MOST_TEXT, Merged, Row, TableSource


class TableFile:
    """The tables of a file.

    Attributes:
        file: Name of the file.
        sheets: Names of its sheets or tables that hold anything, in their order; at least one.
    """

    def __init__(self, file: str, source: TableSource) -> None:
        """Take a file that was opened.

        Raises:
            UserError: It is damaged or holds nothing.
        """
        self.file = file
        self._source = source
        self.sheets: Final = source.names()
        self._read: dict[str, list[Row]] = {}
        if not self.sheets:
            raise UserError("tables.empty", file=file)

    @property
    def doubts(self) -> tuple[Message, ...]:
        """What reading has had to guess so far, such as the encoding of a text file."""
        return self._source.doubts()

    def merged(self, sheet: str) -> tuple[Merged, ...]:
        """Return which cells of a sheet are merged over several rows."""
        return self._source.merged(sheet)

    def rows(self, sheet: str | None = None, progress: Progress = silent) -> Iterator[Row]:
        """Iterate over the rows of a table that hold anything.

        Args:
            sheet: One of ``sheets``; ``None`` stands for the first.
            progress: Called while the file is read; not for a table that was read before.

        Yields:
            The number of a row in the file, from 1, and its cells as cleaned text, in every row as many.

        Raises:
            UserError: There is no such sheet, it is empty, damaged, or larger than any reference.
        """
        name = self.sheets[0] if sheet is None else sheet
        if name not in self.sheets:
            raise UserError("tables.no_sheet", file=self.file, sheet=name, expected=", ".join(self.sheets))
        if name not in self._read:
            self._read[name] = self._all(name, progress)
        yield from self._read[name]

    def _all(self, sheet: str, progress: Progress) -> list[Row]:
        rows: list[Row] = []
        width, length = 0, 0
        for number, cells in self._source.rows(sheet, progress):
            rows.append((number, cells))
            width = max(width, len(cells))
            length += sum(map(len, cells))
            if length > MOST_TEXT:
                raise UserError("tables.too_much_text", file=self.file)
        if not rows:
            raise UserError("tables.empty_sheet", file=self.file, sheet=sheet)
        for place, (number, cells) in enumerate(rows):
            if len(cells) < width:
                rows[place] = (number, cells + ("",) * (width - len(cells)))
        return shaped(rows)


def open_tables(path: Path) -> TableFile:
    """Open a file with tables: a workbook, a text of separated values, a Word document or a PDF file.

    Args:
        path: A file that the user named, which may be anything.

    Raises:
        UserError: It cannot be read, is no such file, is protected by a password, damaged, unsafe or empty.
    """
    return TableFile(path.name, open_source(path))


def open_source(path: Path) -> TableSource:
    """Open a file for a reader that takes its rows as they stand, one after the other.

    Raises:
        UserError: As for :func:`open_tables`, but for an empty file.
    """
    found, data = admitted(path)
    return _SOURCES[found](path.name, data)


def _xlsx(file: str, data: bytes) -> TableSource:
    from nqs_desktop.importers.tables.xlsx_file import XlsxFile

    return XlsxFile(file, data)


def _csv(file: str, data: bytes) -> TableSource:
    from nqs_desktop.importers.tables.csv_file import CsvFile

    return CsvFile(file, data)


def _docx(file: str, data: bytes) -> TableSource:
    from nqs_desktop.importers.tables.docx_file import DocxFile

    return DocxFile(file, data)


def _pdf(file: str, data: bytes) -> TableSource:
    from nqs_desktop.importers.tables.pdf_file import PdfFile

    return PdfFile(file, data)


_SOURCES: Final[dict[TableFormat, Callable[[str, bytes], TableSource]]] = {
    TableFormat.XLSX: _xlsx,
    TableFormat.CSV: _csv,
    TableFormat.DOCX: _docx,
    TableFormat.PDF: _pdf,
}
