"""Lays the blocks of a document on the rows of one worksheet."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.chart_block import chart_table
from nqs_desktop.reports.document import Alignment, Run, TextSize
from nqs_desktop.reports.logo import read_logo
from nqs_desktop.reports.office_chart import MOST_BARS, height_of, parted
from nqs_desktop.reports.sheet_heads import head_rows_of
from nqs_desktop.reports.sheet_rows import (
    HIGHEST_ROW,
    ROW_PADDING,
    Grid,
    PlacedChart,
    SheetCell,
    SheetRow,
    cell_of,
)
from nqs_desktop.reports.type_sizes import TypeSizes
from nqs_desktop.reports.wideness import wideness

_SPACE_ABOVE_HEADING: Final = 8.0
_CHART_ROW: Final = 30.0
_POINTS_OF_A_MILLIMETRE: Final = 72 / 25.4
_SIGN_RULE: Final = "_" * 14
_NAME_RULE: Final = "_" * 18


class SheetLayout:
    """The rows of a document.

    Where all tables have the same headings, these stand once, above the first table, or above the first
    heading of the text where there are several: the sheet is one list, whose heading can stay in view and be
    repeated on every page.

    Attributes:
        grid: The columns.
        one_heading: Whether all tables have the same headings.
    """

    def __init__(self, document: blocks.Document, width: float) -> None:
        """Take the document and the width in points that a page has for text."""
        self._blocks = tuple(blocks.flat_blocks(document.blocks))
        charts = [block for block in self._blocks if isinstance(block, blocks.Chart)]
        tables = [block for block in self._blocks if isinstance(block, blocks.Table)]
        tables += map(chart_table, charts)
        tables += [block.table for block in self._blocks if isinstance(block, blocks.Diagram)]
        self._sizes = TypeSizes(document.style)
        self._width = width
        self.grid = Grid(tables, width, wideness(document.style.family))
        self._document = document
        self._first_table = tables[0] if tables else None
        several = (blocks.Heading, blocks.Table, blocks.Diagram)
        self._begins = (blocks.Table,) if len(tables) == 1 else several
        self.one_heading = not charts and len({table.columns for table in tables}) == 1
        self._headed = not self.one_heading
        self._breaks = False

    def rows(self, progress: Progress = silent) -> Iterator[SheetRow]:
        """Iterate over the rows from the top; ``progress`` is told how many blocks are done."""
        total = len(self._blocks)
        for done, block in enumerate(self._blocks):
            progress(done, total)
            if not self._headed and isinstance(block, self._begins) and self._first_table:
                self._headed = True
                yield from self._headings(self._first_table)
            yield from self._rows(block)
        if self._document.page_notes:
            yield self._empty(self._sizes.text(TextSize.NOTE))
            for note in self._document.page_notes:
                yield from self._line((Run(note),), points=self._sizes.text(TextSize.NOTE))
        progress(total, total)

    def _rows(self, block: blocks.SetBlock) -> Iterator[SheetRow]:
        match block:
            case blocks.Title():
                for line in block.lines:
                    yield from self._line((Run(line, bold=True),), Alignment.CENTER, self._sizes.title)
            case blocks.Heading():
                yield replace(self._empty(_SPACE_ABOVE_HEADING), keeps=True)
                points = self._sizes.heading(block.align)
                lines = self._line((Run("\n".join(block.lines), bold=True),), block.align, points)
                yield from (replace(line, keeps=True) for line in lines)
            case blocks.Paragraph():
                cell = cell_of((block,), self.grid.whole(), self._sizes.text)
                lines = self.grid.row([cell], breaks=self._taken_break())
                yield from (replace(line, keeps=block.keep_with_next) for line in lines)
            case blocks.Table():
                yield from self._table(block)
            case blocks.Chart():
                yield from self._chart(block)
            case blocks.Diagram():
                yield from self._line((Run(block.title, bold=True),))
                if not self._headed:
                    self._headed = True
                    yield from self._headings(block.table)
                yield from self._table(block.table)
            case blocks.Letterhead() | blocks.Signatures() | blocks.Stamp():
                yield from self._edge(block)
            case blocks.PageBreak():
                self._breaks = True
            case blocks.Spacer():
                yield self._empty(block.millimetres * _POINTS_OF_A_MILLIMETRE)

    def _edge(self, block: blocks.Letterhead | blocks.Signatures | blocks.Stamp) -> Iterator[SheetRow]:
        match block:
            case blocks.Letterhead():
                if block.logo:
                    yield self._logo(block)
                for line in block.lines:
                    yield from self._line((Run(line),), Alignment.CENTER)
            case blocks.Signatures():
                yield from self._signatures(block)
            case blocks.Stamp():
                for text, bold in ((block.heading, True), *((line, False) for line in block.lines if line)):
                    yield from self._line((Run(text, bold=bold),), Alignment.RIGHT)

    def _logo(self, letterhead: blocks.Letterhead) -> SheetRow:
        logo = read_logo(letterhead.logo)
        highest = min(letterhead.logo_height * _POINTS_OF_A_MILLIMETRE, HIGHEST_ROW - ROW_PADDING)
        size = logo.size(highest, self._width)
        return SheetRow((), size[1] + ROW_PADDING, breaks=self._taken_break(), logo=(logo, *size))

    def _line(
        self,
        runs: tuple[Run, ...],
        align: Alignment = Alignment.LEFT,
        points: float | None = None,
    ) -> Iterator[SheetRow]:
        """Iterate over the rows of a text that runs over all columns."""
        size = points or self._sizes.text(TextSize.NORMAL)
        yield from self.grid.row(
            [SheetCell(runs, *self.grid.whole(), align, size)], breaks=self._taken_break()
        )

    def _empty(self, points: float) -> SheetRow:
        return SheetRow((), points, breaks=self._taken_break())

    def _taken_break(self) -> bool:
        taken, self._breaks = self._breaks, False
        return taken

    def _headings(self, table: blocks.Table) -> Iterator[SheetRow]:
        rows = head_rows_of(table, self.grid, self._sizes.table(table.size))
        for number, row in enumerate(rows):
            yield replace(row, breaks=self._taken_break() and not number)

    def _table(self, table: blocks.Table) -> Iterator[SheetRow]:
        if not self.one_heading:
            yield from self._headings(table)
        places = self.grid.places(table)
        for row in table.rows:
            span = row.spans(len(places))[0]
            taken = [(places[0][0], places[span - 1][1]), *places[span:]]
            cells = [
                cell_of(cell, place, self._sizes.table) for cell, place in zip(row.cells, taken, strict=True)
            ]
            lines = self.grid.row(cells, ruled=True, breaks=self._taken_break())
            yield from (replace(line, keeps=row.section) for line in lines)
        if not self.one_heading:
            yield self._empty(self._sizes.text(TextSize.NORMAL))

    def _chart(self, chart: blocks.Chart) -> Iterator[SheetRow]:
        yield self._empty(_SPACE_ABOVE_HEADING)
        yield from self._line((Run(chart.title, bold=True),))
        table = chart_table(chart)
        above = list(self._table(table))[:-1]
        yield from above
        starts = [place for place, row in enumerate(above) if not (row.heads or row.continued)]
        places = tuple(first for first, _ in self.grid.places(table))
        below = 0
        for number, part in enumerate(parted(chart)):
            first = starts[number * MOST_BARS]
            yield SheetRow(
                (),
                _CHART_ROW,
                breaks=len(part.bars) > MOST_BARS // 2,
                chart=PlacedChart(part, len(above) + below - first, len(above) + below, places),
            )
            rest = int(height_of(part) // _CHART_ROW) + 1
            yield from (self._empty(_CHART_ROW) for _ in range(rest))
            below += 1 + rest

    def _signatures(self, signatures: blocks.Signatures) -> Iterator[SheetRow]:
        for line in signatures.lines:
            text = f"{line.role}   {_SIGN_RULE} {line.sign_hint}   {line.name or _NAME_RULE} {line.name_hint}"
            yield from self._line((Run(text),))
            yield self._empty(_SPACE_ABOVE_HEADING)
        yield from self._line((Run(signatures.date_line),))
