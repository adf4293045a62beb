"""The rows of a file with a staffing table as they stand, one after the other, never all at once."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from openpyxl.utils.cell import column_index_from_string

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.importers.tables.source import Merged, Row, TableSource
from nqs_desktop.importers.tables.table_file import open_source
from nqs_desktop.importers.tables.xlsx_file import XlsxFile

HIDDEN_SHEET: Final = "nqs"
"""The sheet in which an export keeps what a table of rows has no place for."""

_AREA: Final = re.compile(r"([A-Z]+)(\d+):([A-Z]+)(\d+)")


@dataclass(frozen=True, slots=True)
class Area:
    """Merged cells; rows from 1, columns from 0, both ends belong to it."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(slots=True)
class Layout:
    """What a sheet tells beside its cells.

    Attributes:
        wide: Cells merged over columns, by their first row.
        high: For each column the cells merged over rows, in order: first row and last.
        outline: Levels of rows that are folded below others, by their numbers.
        indents: How far the texts of rows stand in, by their numbers; filled while the rows are read.
        hidden: Columns that do not show, from 0.
    """

    wide: dict[int, list[Area]] = field(default_factory=dict)
    high: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    outline: Mapping[int, int] = field(default_factory=dict)
    indents: dict[int, int] = field(default_factory=dict)
    hidden: frozenset[int] = frozenset()

    def first_of(self, row: int, column: int) -> int:
        """Return the first row of the merged cells that a cell belongs to; its own where it is not merged."""
        found = self.high.get(column)
        if not found:
            return row
        place = bisect_right(found, (row, 1 << 30)) - 1
        return found[place][0] if place >= 0 and row <= found[place][1] else row


class StaffingFile:
    """A workbook, a text of separated values or another file with tables.

    Attributes:
        file: Name of the file.
        sheets: Names of the sheets that hold anything, without those that the program keeps for itself.
    """

    def __init__(self, path: Path) -> None:
        """Open a file.

        Raises:
            UserError: It cannot be read, is no such file, protected, damaged, unsafe or empty.
        """
        self.file = path.name
        self._source: TableSource = open_source(path)
        self._names = self._source.names()
        hidden = self._source.hidden() if isinstance(self._source, XlsxFile) else frozenset()
        shown = tuple(name for name in self._names if name not in hidden)
        self.sheets: Final = shown or tuple(name for name in self._names if name != HIDDEN_SHEET)
        if not self.sheets:
            raise UserError("tables.empty", file=self.file)

    @property
    def has_own_sheet(self) -> bool:
        """Whether the file has a sheet that the program keeps for itself."""
        return isinstance(self._source, XlsxFile) and HIDDEN_SHEET in self._names

    @property
    def doubts(self) -> tuple[Message, ...]:
        """What reading has had to guess, such as the encoding of a text file."""
        return tuple(one for one in self._source.doubts() if one.key not in _EXPECTED)

    def row_count(self, sheet: str) -> int:
        """Return how many rows stand in a sheet, empty ones counted; 0 where the format does not tell."""
        return self._source.scan(sheet).rows if isinstance(self._source, XlsxFile) else 0

    def formula(self, sheet: str) -> str:
        """Return the place of a formula that was saved without its value; empty for none."""
        return self._source.scan(sheet).formula if isinstance(self._source, XlsxFile) else ""

    def hidden_rows(self, sheet: str) -> tuple[int, ...]:
        """Return the numbers of the rows of a sheet that do not show."""
        return self._source.hidden_rows(sheet) if isinstance(self._source, XlsxFile) else ()

    def layout(self, sheet: str) -> Layout:
        """Return what a sheet tells beside its cells."""
        if not isinstance(self._source, XlsxFile):
            return Layout()
        scan = self._source.scan(sheet)
        layout = Layout(outline=scan.outline, hidden=scan.hidden_columns)
        for cells in scan.wide:
            area = _area(cells)
            layout.wide.setdefault(area.top, []).append(area)
        for cells, first, last in scan.merged:
            _add_high(layout, (cells, first, last))
        for column in layout.high.values():
            column.sort()
        return layout

    def rows(self, sheet: str, layout: Layout | None = None, progress: Progress = silent) -> Iterator[Row]:
        """Iterate over the rows of a sheet that hold anything, each as wide as it is.

        Args:
            sheet: One of ``sheets``, or the program's own.
            layout: Is given how far texts stand in.
            progress: Called with rows read and rows in all; may raise ``Cancelled``.

        Raises:
            UserError: There is no such sheet, or the file is damaged or its table too large.
        """
        if sheet not in self._names:
            raise UserError("tables.no_sheet", file=self.file, sheet=sheet, expected=", ".join(self.sheets))
        if isinstance(self._source, XlsxFile):
            indents = None if layout is None else layout.indents
            yield from self._source.rows(sheet, progress, formulas=True, lines=True, indents=indents)
        else:
            yield from self._source.rows(sheet, progress, lines=True)


_EXPECTED: Final = frozenset(("tables.merged", "tables.code_from_day"))


def _area(cells: str) -> Area:
    found = _AREA.fullmatch(cells)
    if found is None:
        return Area(0, 0, 0, 0)
    left, top, right, bottom = found.groups()
    return Area(
        int(top), column_index_from_string(left) - 1, int(bottom), column_index_from_string(right) - 1
    )


def _add_high(layout: Layout, merged: Merged) -> None:
    cells, first, last = merged
    found = _AREA.fullmatch(cells)
    if found is not None and len(found[1]) < 3 and len(found[3]) < 3:
        left, right = (column_index_from_string(found[place]) - 1 for place in (1, 3))
        for column in range(left, right + 1):
            layout.high.setdefault(column, []).append((first, last))
