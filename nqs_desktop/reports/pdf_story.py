"""Turns the blocks of a document into what reportlab lays on pages."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether
from reportlab.platypus import PageBreak as NewPage
from reportlab.platypus import Spacer as Gap
from reportlab.platypus import Table as Grid

from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Alignment, Run, TextSize
from nqs_desktop.reports.pdf_chart import ChartBars, ChartForm
from nqs_desktop.reports.pdf_diagram import DiagramDrawing
from nqs_desktop.reports.pdf_logo import LogoDrawing
from nqs_desktop.reports.pdf_table import RuledTable, SetCell, SetRow, TableForm
from nqs_desktop.reports.pdf_text import POINTS, SetParagraph, TextSetter

TITLE_POINTS: Final = 14.0
HEADING_POINTS: Final = {Alignment.CENTER: 13.0}
SPACE_AFTER_TABLE: Final = 10.0
LEAST_AFTER_HEADING: Final = 2 * POINTS[TextSize.NORMAL]
STAMP_INDENT: Final = 0.52  # share of the width that is left free beside the stamp
SIGNATURE_SHARES: Final = (0.44, 0.26, 0.30)
SIGNATURE_RULES: Final = ("_" * 18, "_" * 22)


class StoryBuilder:
    """Makes the flowables of a document for pages of one size."""

    def __init__(self, setter: TextSetter, width: float, page_height: float) -> None:
        """Take the width and height in points that a page has for text."""
        self._setter = setter
        self._width = width
        self._page_height = page_height
        self._headings = 0
        self._outline_level = -1

    def story(self, document: blocks.Document) -> list[Flowable]:
        """Return the flowables in order; headings are kept with what follows them.

        Raises:
            UserError: No font of this machine has a character that is set at once; rows of tables are
                set, and may raise it, when their page comes.
        """
        story: list[Flowable] = []
        kept: list[Flowable] = []
        table: RuledTable | None = None
        for block in blocks.flat_blocks(document.blocks):
            flowables = self._flowables(block)
            table = self._table_above(table, block, flowables)
            if isinstance(block, blocks.Heading) or (
                isinstance(block, blocks.Paragraph) and block.keep_with_next
            ):
                kept += flowables
                continue
            if kept and isinstance(block, blocks.Spacer):
                kept += flowables
                continue
            if kept:
                needed = sum(map(self._height, kept)) + self._least_height(block, flowables)
                story += [CondPageBreak(min(needed, self._page_height)), *kept]
                kept = []
            story += flowables
        return [*story, *kept] or [Gap(1, 1)]

    def _table_above(
        self, table: RuledTable | None, block: blocks.SetBlock, flowables: Sequence[Flowable]
    ) -> RuledTable | None:
        """Return the table whose last row stays with what follows ``block``; tell it what ``block`` takes."""
        if isinstance(block, blocks.Table):
            first = flowables[0]
            if isinstance(first, RuledTable) and block.ends_with_next:
                first.room_below = SPACE_AFTER_TABLE
                return first
            return None
        if table is None:
            return None
        is_open = isinstance(block, blocks.Spacer) or (
            isinstance(block, blocks.Paragraph) and block.keep_with_next
        )
        is_whole = is_open or isinstance(block, blocks.Paragraph)
        table.room_below += (
            sum(map(self._height, flowables)) if is_whole else self._least_height(block, flowables)
        )
        return table if is_open else None

    def _flowables(self, block: blocks.SetBlock) -> list[Flowable]:
        match block:
            case blocks.Title():
                return self._title(block)
            case blocks.Heading():
                return self._heading(block)
            case blocks.Paragraph():
                return [self._setter.paragraph(block, after=4)]
            case blocks.Table():
                return [self._table(block), Gap(1, SPACE_AFTER_TABLE)]
            case blocks.Chart():
                return self._chart(block)
            case blocks.Diagram():
                return self._diagram(block)
            case blocks.Letterhead():
                return self._letterhead(block)
            case blocks.Signatures():
                return [KeepTogether(self._signatures(block))]
            case blocks.Stamp():
                return self._stamp(block)
            case blocks.PageBreak():
                return [NewPage()]
            case blocks.Spacer():
                return [Gap(1, block.millimetres * mm)]

    def _title(self, title: blocks.Title) -> list[Flowable]:
        lines = [self._setter.heading(line, Alignment.CENTER, TITLE_POINTS) for line in title.lines]
        return [*lines, Gap(1, TITLE_POINTS)]

    def _heading(self, heading: blocks.Heading) -> list[Flowable]:
        size = HEADING_POINTS.get(heading.align, POINTS[TextSize.NORMAL])
        lines = [
            self._setter.heading(line, heading.align, size, before=0 if index else size)
            for index, line in enumerate(heading.lines)
        ]
        self._outline_level = min(heading.level - 1, self._outline_level + 1)
        self._headings += 1
        lines[0].outline = (heading.outline, f"heading-{self._headings}", self._outline_level)
        return [*lines, Gap(1, 4)]

    def _table(self, table: blocks.Table) -> RuledTable:
        whole = sum(column.share for column in table.columns)
        widths = tuple(column.share / whole * self._width for column in table.columns)
        headings = [
            [
                self._paragraph(
                    blocks.plain(column.heading, bold=True, align=Alignment.CENTER, size=table.size)
                )
            ]
            for column in table.columns
        ]
        form = TableForm(widths, SetRow(lambda: headings, widths), self._page_height)
        return RuledTable(form, [self._row(row, widths) for row in table.rows])

    def _chart(self, chart: blocks.Chart) -> list[Flowable]:
        form = ChartForm(chart, self._width, self._page_height, self._setter)
        bars = ChartBars(form, chart.bars)
        title = self._setter.paragraph(blocks.plain(chart.title, bold=True), before=6, after=4)
        room = min(self._height(title) + bars.least_height(), self._page_height)
        return [CondPageBreak(room), title, bars, Gap(1, SPACE_AFTER_TABLE)]

    def _chart_beginning(self, flowables: Sequence[Flowable]) -> float:
        heights = (
            one.least_height() if isinstance(one, ChartBars) else self._height(one) for one in flowables[1:3]
        )
        return sum(heights)

    def _diagram(self, diagram: blocks.Diagram) -> list[Flowable]:
        title = self._setter.paragraph(blocks.plain(diagram.title, bold=True), before=6, after=4)
        room = self._page_height - self._height(title) - 1
        drawing = DiagramDrawing(diagram, self._setter, self._width, room)
        together = min(self._height(title) + self._height(drawing), self._page_height)
        return [CondPageBreak(together), title, drawing, Gap(1, SPACE_AFTER_TABLE)]

    def _letterhead(self, letterhead: blocks.Letterhead) -> list[Flowable]:
        logo: list[Flowable] = (
            [LogoDrawing(letterhead.logo, letterhead.logo_height * mm, self._width)]
            if letterhead.logo
            else []
        )
        lines = [
            self._setter.paragraph(blocks.plain(line, align=Alignment.CENTER), after=2)
            for line in letterhead.lines
        ]
        return [*logo, *lines, Gap(1, SPACE_AFTER_TABLE)]

    def _row(self, row: blocks.Row, widths: Sequence[float]) -> SetRow:
        spans = row.spans(len(widths))
        return SetRow(
            partial(self._cells, row),
            (sum(widths[: spans[0]]), *widths[spans[0] :]),
            is_section=row.section,
            is_closing=row.closing,
        )

    def _cells(self, row: blocks.Row) -> list[SetCell]:
        return [[self._paragraph(paragraph) for paragraph in cell] for cell in row.cells]

    def _paragraph(self, paragraph: blocks.Paragraph) -> SetParagraph:
        return self._setter.paragraph(paragraph, before=3)

    def _stamp(self, stamp: blocks.Stamp) -> list[Flowable]:
        indent = STAMP_INDENT * self._width
        lines = ((stamp.heading, True), *((line, False) for line in stamp.lines if line))
        return [
            self._setter.paragraph(blocks.plain(text, bold=bold), indent=indent, after=4)
            for text, bold in lines
        ]

    def _signatures(self, signatures: blocks.Signatures) -> list[Flowable]:
        widths = [share * self._width for share in SIGNATURE_SHARES]
        rows = [self._signature(line) for line in signatures.lines]
        grid = Grid(
            rows,
            colWidths=widths,
            style=[
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("FONTNAME", (0, 0), (-1, -1), self._setter.font),
            ],
        )
        return [grid, Gap(1, 6), self._setter.paragraph(blocks.plain(signatures.date_line))]

    def _signature(self, line: blocks.SignatureLine) -> list[list[SetParagraph]]:
        sign_rule, name_rule = SIGNATURE_RULES
        return [
            [self._setter.paragraph(blocks.plain(line.role))],
            self._above_hint(sign_rule, line.sign_hint),
            self._above_hint(line.name or name_rule, line.name_hint),
        ]

    def _above_hint(self, text: str, hint: str) -> list[SetParagraph]:
        return [
            self._setter.paragraph(blocks.Paragraph((Run(words),), Alignment.CENTER, size))
            for words, size in ((text, TextSize.NORMAL), (hint, TextSize.NOTE))
        ]

    def _height(self, flowable: Flowable) -> float:
        room = flowable.getSpaceBefore() + flowable.getSpaceAfter()
        return float(room + flowable.wrap(self._width, self._page_height)[1])

    def _least_height(self, block: blocks.SetBlock, flowables: Sequence[Flowable]) -> float:
        if isinstance(block, blocks.Signatures):
            return sum(map(self._height, self._signatures(block)))
        if isinstance(block, blocks.Chart):
            return self._chart_beginning(flowables)
        if isinstance(block, blocks.Diagram):
            return sum(map(self._height, flowables[1:3]))
        first = flowables[0]
        return first.least_height() if isinstance(first, RuledTable) else LEAST_AFTER_HEADING
