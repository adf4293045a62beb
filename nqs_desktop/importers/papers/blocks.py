"""What every format of paper becomes: paragraphs and tables in reading order, each line with its number."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.paper import PaperLine
from nqs_desktop.importers.tables.cell_text import cleaned

_SYMBOLS: Final = {**dict.fromkeys(range(0xF000, 0xF100), "•"), 0xF02D: "–", 0xF02B: "+"}
"""Signs of symbol fonts, which lists set before their items, have no meaning outside of their font."""
NO_CELL: Final = -1
"""What stands in the grid of a table where a row has no cell."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a paper.

    Attributes:
        cells: The lines of each cell; a merged cell is one.
        grid: For each row and column the number of the cell there: the same number side by side or one below
            the other is a merged cell; ``NO_CELL`` where a row is shorter. All rows are of one length.
    """

    cells: tuple[tuple[PaperLine, ...], ...]
    grid: tuple[tuple[int, ...], ...]
    _first_rows: dict[int, int] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Note in which row each cell begins: those of a damaged file need not be rectangles."""
        for number, row in enumerate(self.grid):
            for cell in row:
                self._first_rows.setdefault(cell, number)

    @property
    def width(self) -> int:
        """The number of columns."""
        return len(self.grid[0]) if self.grid else 0

    def lines(self, row: int, column: int) -> tuple[PaperLine, ...]:
        """Return the lines of the cell at a place, wherever in it the place lies."""
        cell = self.grid[row][column]
        return () if cell == NO_CELL else self.cells[cell]

    def text(self, row: int, column: int) -> str:
        """Return the text of the cell at a place as one line."""
        return " ".join(line.text for line in self.lines(row, column))

    def is_below(self, row: int, column: int) -> bool:
        """Tell whether the cell at a place begins in a row above."""
        cell = self.grid[row][column]
        return cell != NO_CELL and self._first_rows[cell] < row

    def own(self, row: int) -> list[tuple[int, tuple[PaperLine, ...]]]:
        """Return the cells that begin in a row and hold anything, each with its first column."""
        found: dict[int, int] = {}
        for column, cell in enumerate(self.grid[row]):
            if cell != NO_CELL and self.cells[cell] and not self.is_below(row, column):
                found.setdefault(cell, column)
        return [(column, self.cells[cell]) for cell, column in found.items()]

    def span(self, row: int, column: int) -> int:
        """Return over how many columns of a row the cell at a place reaches."""
        cell = self.grid[row][column]
        return self.grid[row].count(cell)


Block = PaperLine | Table


@dataclass(slots=True)
class PaperBlocks:
    """A paper in whatever format it came.

    Attributes:
        document: Name of the file, or of what was pasted.
        blocks: Paragraphs and tables in reading order.
        running: Lines that pages repeat at their edges, and page numbers.
        notes: Footnotes and endnotes: no reader knows which position they speak of.
        warnings: What reading has had to guess.
    """

    document: str
    blocks: list[Block] = field(default_factory=list)
    running: list[PaperLine] = field(default_factory=list)
    warnings: list[Message] = field(default_factory=list)
    notes: list[PaperLine] = field(default_factory=list)

    def lines(self) -> Iterator[PaperLine]:
        """Iterate over all lines in reading order, running ones left out."""
        for block in self.blocks:
            if isinstance(block, PaperLine):
                yield block
            else:
                for cell in block.cells:
                    yield from cell


class LineCounter:
    """Numbers the lines of a paper as they are read."""

    def __init__(self) -> None:
        """Begin with line 1."""
        self._last = 0

    def lines(self, text: str, place: str = "") -> tuple[PaperLine, ...]:
        """Return the lines of ``text`` that hold anything, numbered on."""
        found = []
        for part in text.splitlines():
            if words := cleaned(part.translate(_SYMBOLS)):
                self._last += 1
                found.append(PaperLine(self._last, words, place))
        return tuple(found)


class TableBuilder:
    """Builds a table row by row."""

    def __init__(self) -> None:
        """Begin with no row."""
        self._cells: list[tuple[PaperLine, ...]] = []
        self._grid: list[list[int]] = []

    def cell(self, lines: tuple[PaperLine, ...]) -> int:
        """Take a cell and return its number."""
        self._cells.append(lines)
        return len(self._cells) - 1

    def row(self, cells: list[int]) -> None:
        """Take a row of cells by their numbers, a merged one as often as it has columns."""
        self._grid.append(cells)

    def above(self, column: int) -> int:
        """Return the cell that stands in a column of the row before."""
        if not self._grid or column >= len(self._grid[-1]):
            return NO_CELL
        return self._grid[-1][column]

    def more(self, cell: int, lines: tuple[PaperLine, ...]) -> None:
        """Add lines to a cell."""
        self._cells[cell] += lines

    def table(self) -> Table | None:
        """Return the table; ``None`` where nothing stands in it."""
        if not any(self._cells):
            return None
        width = max(map(len, self._grid))
        grid = tuple((*row, *[NO_CELL] * (width - len(row))) for row in self._grid)
        return Table(tuple(self._cells), grid)
