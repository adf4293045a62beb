"""A workbook whose titles are to be coded: its sheets, their rows, and where in the package they are."""

import io
import re
import zipfile
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

from openpyxl.utils import get_column_letter

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.importers.tables.damage import damage_told
from nqs_desktop.importers.tables.file_gate import TableFormat, admitted
from nqs_desktop.importers.tables.sheet_scan import places_without_value
from nqs_desktop.importers.tables.xlsx_file import XlsxFile

_LETTERS: Final = re.compile(r"[A-Z]+")


class TitledWorkbook:
    """A workbook that has passed the gate.

    Attributes:
        file: Its name.
        data: Its content.
        sheets: Names of the sheets that hold anything.
        first: The first of them that is not hidden.
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

        hidden = self._book.hidden()
        self.first = next((name for name in self.sheets if name not in hidden), self.sheets[0])

    def rows(self, sheet: str, progress: Progress = silent) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Iterate over the rows of a sheet that hold anything: number, from 1, and cells as text.

        A formula without its value is an empty cell: see :meth:`check_values`.

        Raises:
            UserError: There is no such sheet, it is damaged or too large.
        """
        if sheet not in self.sheets:
            raise UserError("tables.no_sheet", file=self.file, sheet=sheet, expected=", ".join(self.sheets))
        yield from self._book.rows(sheet, progress, formulas=True)

    def check_values(self, sheet: str, columns: Collection[int]) -> None:
        """Refuse formulas without their values in some columns, counted from 0.

        Raises:
            UserError: There is one.
        """
        named = {get_column_letter(column + 1) for column in columns}
        with (
            damage_told(self.file),
            zipfile.ZipFile(io.BytesIO(self.data)) as package,
            package.open(self._book.part(sheet)) as stream,
        ):
            places = list(places_without_value(stream))
        for place in places:
            letters = _LETTERS.match(place)
            if letters is None or letters[0] in named:
                raise UserError("tables.formula", file=self.file, cell=place)

    def parts(self, sheet: str) -> tuple[str, str]:
        """Return the names of the parts of a sheet and of the formats of cells, empty where there is none."""
        return self._book.part(sheet), self._book.styles_part
