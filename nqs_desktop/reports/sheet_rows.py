"""Rows of a printed worksheet: which columns a block's cells take and how high its rows must be."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import accumulate, pairwise
from typing import Final

from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Alignment, Run, TextSize
from nqs_desktop.reports.logo import Logo
from nqs_desktop.reports.text_measure import LEADING, spans
from nqs_desktop.reports.type_sizes import POINTS

HIGHEST_ROW: Final = 400.0
"""Height in points above which a row is told in several: Excel shows none above 409."""

CELL_PADDING: Final = 8.0
ROW_PADDING: Final = 4.0
_STEPS: Final = 1000  # shares of the width are told apart to a thousandth


@dataclass(frozen=True, slots=True)
class SheetCell:
    """A cell: its words, the columns that it takes (from 0, the last one excluded) and how it looks.

    What says a number or a day and nothing else has it as its ``figure`` or its ``day``.

    Attributes:
        rows: How many rows it takes.
        upright: Whether its words are turned to be read from below.
    """

    runs: tuple[Run, ...]
    first: int
    end: int
    align: Alignment = Alignment.LEFT
    points: float = POINTS[TextSize.NORMAL]
    figure: blocks.Figure | None = None
    day: date | None = None
    rows: int = 1
    upright: bool = False

    @property
    def text(self) -> str:
        """Its words without their faces."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row.

    Attributes:
        cells: Its cells from left to right.
        height: In points.
        ruled: Whether it belongs to a table.
        heads: Whether it holds the headings of a table.
        continued: Whether it goes on with the row above, which was too high for one.
        breaks: Whether a new page begins with it.
        keeps: Whether it stands on the page of the next one.
        chart: The chart that stands in it and in the empty rows below; its numbers stand right above it.
        logo: The picture that stands in the middle of it, and its width and height in points.
    """

    cells: tuple[SheetCell, ...]
    height: float
    ruled: bool = False
    heads: bool = False
    continued: bool = False
    breaks: bool = False
    keeps: bool = False
    chart: "PlacedChart | None" = None
    logo: tuple[Logo, float, float] | None = None


@dataclass(frozen=True, slots=True)
class PlacedChart:
    """A chart on its way to a worksheet.

    Attributes:
        chart: The chart.
        rows_above: How many rows above its own the first of its bars stands.
        heading_above: How many rows above its own the headings stand.
        places: Columns of the names and then of the numbers, from 0.
    """

    chart: blocks.Chart
    rows_above: int
    heading_above: int
    places: tuple[int, ...]


class Grid:
    """The columns of a worksheet on which every table of a document fits."""

    def __init__(self, tables: Sequence[blocks.Table], width: float, wideness: float = 1.0) -> None:
        """Take what the columns are for.

        Args:
            tables: The tables.
            width: Width in points that a page has for text.
            wideness: How wide the letters of the font are, those of Times New Roman being 1.
        """
        self._wideness = wideness
        edges = {0, _STEPS}
        for table in tables:
            edges.update(_edges(table))
        self._edges = sorted(edges)
        self._width = width

    @property
    def widths(self) -> tuple[float, ...]:
        """The widths of the columns in points."""
        return tuple((end - start) / _STEPS * self._width for start, end in pairwise(self._edges))

    def places(self, table: blocks.Table) -> list[tuple[int, int]]:
        """Return the columns that each column of a table takes."""
        edges = [self._edges.index(edge) for edge in _edges(table)]
        return list(pairwise(edges))

    def whole(self) -> tuple[int, int]:
        """Return all columns."""
        return 0, len(self._edges) - 1

    def room(self, cell: SheetCell) -> float:
        """Return the width in points that a cell has for its words."""
        return max(sum(self.widths[cell.first : cell.end]) - CELL_PADDING, 1.0)

    # --- rows ---

    def row(
        self, cells: Sequence[SheetCell], *, ruled: bool = False, heads: bool = False, breaks: bool = False
    ) -> Iterator[SheetRow]:
        """Iterate over the rows that a row of the paper takes: several where one would be too high."""
        lines = [self._lines(cell) for cell in cells]
        rooms = [int((HIGHEST_ROW - ROW_PADDING) // (cell.points * LEADING)) for cell in cells]
        count = max(-(-len(found) // room) for found, room in zip(lines, rooms, strict=True))
        for part in range(count):
            shown, height = [], 0.0
            for cell, found, room in zip(cells, lines, rooms, strict=True):
                here = found[part * room : (part + 1) * room]
                runs = _slice(cell.runs, here[0][0], here[-1][1]) if here else ()
                told = cell if part == 0 else replace(cell, figure=None, day=None)
                shown.append(cell if count == 1 else replace(told, runs=runs))
                height = max(height, len(here) * cell.points * LEADING)
            yield SheetRow(
                tuple(shown),
                height + ROW_PADDING,
                ruled=ruled,
                heads=heads,
                continued=part > 0,
                breaks=breaks and not part,
            )

    def _lines(self, cell: SheetCell) -> list[tuple[int, int]]:
        bold = any(run.bold for run in cell.runs)
        return list(spans(cell.text, cell.points * self._wideness, self.room(cell), bold=bold))

    def height(self, cell: SheetCell) -> float:
        """Return the height in points that the words of a cell take."""
        return len(self._lines(cell)) * cell.points * LEADING + ROW_PADDING


def cell_of(
    paragraphs: blocks.Cell, place: tuple[int, int], points: Callable[[TextSize], float]
) -> SheetCell:
    """Return paragraphs as one cell, one below the other, as large as the largest of them.

    Args:
        paragraphs: The paragraphs.
        place: The columns that the cell takes.
        points: Returns the size of a role in points.
    """
    runs: list[Run] = []
    for number, paragraph in enumerate(paragraphs):
        if number:
            runs.append(Run("\n"))
        runs += [replace(run, text=" ".join(run.text.split("\n"))) for run in paragraph.runs]
    first = paragraphs[0] if paragraphs else blocks.plain("")
    size = max((points(paragraph.size) for paragraph in paragraphs), default=points(TextSize.NORMAL))
    is_one = len(paragraphs) == 1
    return SheetCell(
        tuple(runs),
        *place,
        first.align,
        size,
        first.figure if is_one else None,
        first.day if is_one else None,
    )


def _slice(runs: tuple[Run, ...], first: int, end: int) -> tuple[Run, ...]:
    cut: list[Run] = []
    start = 0
    for run in runs:
        inner = run.text[max(first - start, 0) : max(end - start, 0)]
        if inner:
            cut.append(replace(run, text=inner))
        start += len(run.text)
    return tuple(cut)


def _edges(table: blocks.Table) -> list[int]:
    """Return where the columns of a table begin and end, in thousandths of the width."""
    whole = sum(column.share for column in table.columns)
    sums = accumulate(column.share for column in table.columns)
    return [0, *(round(done / whole * _STEPS) for done in sums)]
