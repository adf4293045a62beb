"""A workbook whose titles are to be coded: its sheets, their rows, and where in the package they are."""

from collections.abc import Iterator
from pathlib import Path

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.progress import silent
from nqs_desktop.importers.tables.file_gate import TableFormat, admitted
from nqs_desktop.importers.tables.xlsx_file import XlsxFile


class TitledWorkbook:
    """A workbook that has passed the gate.

    Attributes:
        file: Its name.
        data: Its content.
        sheets: Names of the sheets that hold anything.
    """

    def __init__(self, path: Path) -> None:
        """Open the workbook at ``path``.

        Raises:
            UserError: It cannot be read, is no workbook, protected by a password, damaged, unsafe or empty.
        """
        found, self.data = admitted(path)
        if found is not TableFormat.XLSX:
            raise UserError("classification.not_xlsx", file=path.name)
        self.file = path.name
        self._book = XlsxFile(path.name, self.data)
        self.sheets = self._book.names()
        if not self.sheets:
            raise UserError("tables.empty", file=path.name)

    def rows(self, sheet: str) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Iterate over the rows of a sheet that hold anything: number, from 1, and cells as text.

        Raises:
            UserError: There is no such sheet, it is damaged or too large.
        """
        if sheet not in self.sheets:
            raise UserError("tables.no_sheet", file=self.file, sheet=sheet, expected=", ".join(self.sheets))
        yield from self._book.rows(sheet, silent)

    def parts(self, sheet: str) -> tuple[str, str]:
        """Return the names of the parts of a sheet and of the formats of cells, empty where there is none."""
        return self._book.part(sheet), self._book.styles_part
