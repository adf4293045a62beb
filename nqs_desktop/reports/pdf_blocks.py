"""Turns each block of a document into what reportlab lays on pages."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable
from reportlab.platypus import PageBreak as NewPage
from reportlab.platypus import Spacer as Gap

from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Alignment, Run, TextSize
from nqs_desktop.reports.pdf_chart import ChartBars, ChartForm
from nqs_desktop.reports.pdf_diagram import DiagramDrawing
from nqs_desktop.reports.pdf_fitted import SMALLEST
from nqs_desktop.reports.pdf_logo import LogoDrawing
from nqs_desktop.reports.pdf_table import (
    KEPT_WHOLE,
    PADDING_X,
    TIGHT_PADDING_X,
    RuledTable,
    SetCell,
    SetRow,
    TableForm,
)
from nqs_desktop.reports.pdf_table_head import TableHead
from nqs_desktop.reports.pdf_text import SetParagraph, TextSetter

SPACE_AFTER_TABLE: Final = 10.0
SPACE_AFTER_HEADING: Final = 4.0
STAMP_INDENT: Final = 0.52  # share of the width that is left free beside the stamp
SIGNATURE_SHARES: Final = (0.44, 0.26, 0.30)
SIGNATURE_RULES: Final = ("_" * 18, "_" * 22)

_LEAST_DIAGRAM: Final = 0.3  # of a page, however long its title is
_ROUNDING: Final = 0.05
_LONGEST_CODE: Final = 15  # letters
_LEAST_LINES: Final = 2
_WHOLE_LINES: Final = 3  # no page ends or begins with a lone line: so many cannot be parted


class BlockSetter:
    """Makes the flowables of blocks for pages of one size."""

    def __init__(self, setter: TextSetter, width: float, page_height: float) -> None:
        """Take the width and height in points that a page has for text."""
        self._setter = setter
        self.width = width
        self.page_height = page_height
        self._headings = 0
        self._outline_level = -1

    def flowables(self, block: blocks.SetBlock, above: float = 0.0) -> list[Flowable]:
        """Return the flowables of a block, at least one.

        Args:
            block: The block.
            above: Points that what must stand on its page takes above it.

        Raises:
            UserError: No font of this machine has a character that is set at once, or a logo is damaged;
                rows of tables are set, and may raise it, when their page comes.
        """
        match block:
            case blocks.Title():
                return self._title(block)
            case blocks.Heading():
                return self._heading(block)
            case blocks.Paragraph():
                return [self._setter.paragraph(block, after=4)]
            case blocks.Table():
                return [self._table(block)]
            case blocks.Chart():
                return self._chart(block)
            case blocks.Diagram():
                return self._diagram(block, above)
            case blocks.Letterhead():
                return self._letterhead(block)
            case blocks.Signatures():
                return self._signatures(block)
            case blocks.Stamp():
                return self._stamp(block)
            case blocks.PageBreak():
                return [NewPage()]
            case blocks.Spacer():
                return [Gap(1, block.millimetres * mm)]

    def height(self, flowable: Flowable) -> float:
        """Return the height of a flowable with the space around it in points."""
        room = flowable.getSpaceBefore() + flowable.getSpaceAfter()
        return float(room + flowable.wrap(self.width, self.page_height)[1])

    def least_height(self, flowables: Sequence[Flowable]) -> float:
        """Return the height in points without which nothing of a block can stand on a page."""
        first, *others = flowables
        match first:
            case RuledTable():
                return first.least_height()
            case CondPageBreak():
                shown = (
                    one.least_height() if isinstance(one, ChartBars) else self.height(one)
                    for one in others[:2]
                )
                return sum(shown)
            case SetParagraph():
                return self._least_lines(first)
        return self.height(first)

    def _least_lines(self, paragraph: SetParagraph) -> float:
        height, leading = self.height(paragraph), paragraph.style.leading
        before = float(paragraph.getSpaceBefore())
        lines = round((height - before - paragraph.getSpaceAfter()) / leading)
        return height if lines <= _WHOLE_LINES else before + _LEAST_LINES * leading

    def _title(self, title: blocks.Title) -> list[Flowable]:
        size = self._setter.sizes.title
        last = len(title.lines) - 1
        return [
            self._setter.heading(line, Alignment.CENTER, size, after=size if place == last else 0)
            for place, line in enumerate(title.lines)
        ]

    def _heading(self, heading: blocks.Heading) -> list[Flowable]:
        size = self._setter.sizes.heading(heading.align)
        last = len(heading.lines) - 1
        lines = [
            self._setter.heading(
                line,
                heading.align,
                size,
                before=0 if place else size,
                after=SPACE_AFTER_HEADING if place == last else 0,
            )
            for place, line in enumerate(heading.lines)
        ]
        self._outline_level = min(heading.level - 1, self._outline_level + 1)
        self._headings += 1
        lines[0].outline = (heading.outline, f"heading-{self._headings}", self._outline_level)
        return [*lines]

    # --- tables ---

    def _table(self, table: blocks.Table) -> RuledTable:
        whole = sum(column.share for column in table.columns)
        widths = tuple(column.share / whole * self.width for column in table.columns)
        padding = TIGHT_PADDING_X if table.tight else PADDING_X
        heading = TableHead(table, widths, padding, self._setter, self.page_height)
        form = TableForm(widths, heading, self.page_height)
        last = len(table.rows) - 1
        rows = [
            self._row(row, widths, padding, stays=place < last and _stays(row))
            for place, row in enumerate(table.rows)
        ]
        return RuledTable(form, rows, space_after=SPACE_AFTER_TABLE)

    def _row(self, row: blocks.Row, widths: Sequence[float], padding: float, *, stays: bool) -> SetRow:
        spans = row.spans(len(widths))
        taken = (sum(widths[: spans[0]]), *widths[spans[0] :])
        return SetRow(
            partial(self._cells, row.cells, [width - 2 * padding for width in taken]),
            taken,
            padding=padding,
            is_section=row.section or stays,
            is_closing=row.closing,
            whole=KEPT_WHOLE * self.page_height,
        )

    def _cells(self, cells: Sequence[blocks.Cell], rooms: Sequence[float]) -> list[SetCell]:
        return [
            [self._cell(paragraph, room) for paragraph in cell]
            for cell, room in zip(cells, rooms, strict=True)
        ]

    def _cell(self, paragraph: blocks.Paragraph, room: float) -> SetParagraph:
        """Return a paragraph set; a number that has no room is set smaller: torn it would be another one.

        So is a day and a code.
        """
        text = self._setter.cell(paragraph)
        if not _is_whole(paragraph) or (width := text.line_width()) <= room:
            return text
        points = max(text.style.fontSize * room / width - _ROUNDING, SMALLEST)
        return self._setter.cell(paragraph, points=points)

    # --- pictures ---

    def _chart(self, chart: blocks.Chart) -> list[Flowable]:
        form = ChartForm(chart, self.width, self.page_height, self._setter)
        bars = ChartBars(form, chart.bars)
        title = self._setter.paragraph(blocks.plain(chart.title, bold=True), before=6, after=4)
        room = min(self.height(title) + bars.least_height(), self.page_height)
        bars.spaceAfter = SPACE_AFTER_TABLE
        return [CondPageBreak(room), title, bars]

    def _diagram(self, diagram: blocks.Diagram, above: float) -> list[Flowable]:
        title = self._setter.paragraph(blocks.plain(diagram.title, bold=True), before=6, after=4)
        room = self.page_height - above - self.height(title) - 1
        room = max(room, _LEAST_DIAGRAM * self.page_height)
        drawing = DiagramDrawing(diagram, self._setter, self.width, room)
        together = min(self.height(title) + self.height(drawing), self.page_height)
        drawing.spaceAfter = SPACE_AFTER_TABLE
        return [CondPageBreak(together), title, drawing]

    # --- the head and the foot of a paper ---

    def _letterhead(self, letterhead: blocks.Letterhead) -> list[Flowable]:
        logo: list[Flowable] = []
        if letterhead.logo:
            height = min(letterhead.logo_height * mm, self.page_height / 2)
            logo = [LogoDrawing(letterhead.logo, height, self.width)]
            logo[0].spaceAfter = SPACE_AFTER_HEADING
        last = len(letterhead.lines) - 1
        lines = [
            self._setter.paragraph(
                blocks.plain(line, align=Alignment.CENTER), after=SPACE_AFTER_TABLE if place == last else 2
            )
            for place, line in enumerate(letterhead.lines)
        ]
        return [*logo, *lines] or [Gap(1, 1)]

    def _stamp(self, stamp: blocks.Stamp) -> list[Flowable]:
        indent = STAMP_INDENT * self.width
        lines = ((stamp.heading, True), *((line, False) for line in stamp.lines if line))
        return [
            self._setter.paragraph(blocks.plain(text, bold=bold), indent=indent, after=4)
            for text, bold in lines
        ]

    def _signatures(self, signatures: blocks.Signatures) -> list[Flowable]:
        """Return the lines to sign as a table without rules: each stays with the next, as a section does."""
        widths = tuple(share * self.width for share in SIGNATURE_SHARES)
        rows = [
            SetRow(partial(self._signature, line), widths, padding=0.0, is_section=True)
            for line in signatures.lines
        ]
        date = blocks.plain(signatures.date_line)
        rows.append(
            SetRow(lambda: [[self._setter.paragraph(date)]], (self.width,), padding=0.0, is_closing=True)
        )
        return [RuledTable(TableForm(widths, None, self.page_height, ruled=False), rows)]

    def _signature(self, line: blocks.SignatureLine) -> list[SetCell]:
        sign_rule, name_rule = SIGNATURE_RULES
        return [
            [self._setter.paragraph(blocks.plain(line.role))],
            self._above_hint(self._rule(sign_rule, SIGNATURE_SHARES[1]), line.sign_hint),
            self._above_hint(line.name or self._rule(name_rule, SIGNATURE_SHARES[2]), line.name_hint),
        ]

    def _rule(self, rule: str, share: float) -> str:
        """Return a line to write on that a share of the page holds: torn it would be two."""
        width = self._setter.paragraph(blocks.plain(rule)).line_width() / len(rule)
        return rule[: max(int(share * self.width / width), 1)]

    def _above_hint(self, text: str, hint: str) -> SetCell:
        return [
            self._setter.paragraph(blocks.Paragraph((Run(words),), Alignment.CENTER, size))
            for words, size in ((text, TextSize.NORMAL), (hint, TextSize.NOTE))
        ]


def _is_whole(paragraph: blocks.Paragraph) -> bool:
    """Tell whether a paragraph is a number, a day or a code, which stands in one line."""
    if paragraph.figure or paragraph.day:
        return True
    words = "".join(run.text for run in paragraph.runs)
    return len(words) <= _LONGEST_CODE and words[:1].isdigit() and " " not in words


def _stays(row: blocks.Row) -> bool:
    return any(paragraph.keep_with_next for cell in row.cells for paragraph in cell)
