"""Turns the blocks of a document into the body of a Word document, in its XML."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Protocol

from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.chart_block import chart_table
from nqs_desktop.reports.document import Alignment, Run, TextSize
from nqs_desktop.reports.docx_styles import heading_align
from nqs_desktop.reports.docx_table import TableMaker, grid
from nqs_desktop.reports.docx_text import (
    BODY_STYLES,
    TWIPS_OF_A_MILLIMETRE,
    TWIPS_OF_A_POINT,
    Look,
    ParagraphMaker,
    rooted,
)
from nqs_desktop.reports.office_chart import parted
from nqs_desktop.reports.text_measure import text_width
from nqs_desktop.reports.type_sizes import TypeSizes

_GAP_AFTER_TABLE: Final = 200
_GAP_AFTER_SIGNATURES: Final = 20
_STAMP_INDENT: Final = 0.52
_SIGNATURE_SHARES: Final = (0.44, 0.26, 0.30)
_SIGNATURE_RULES: Final = ("_" * 18, "_" * 20)
_DEEPEST_HEADING: Final = 9
_EM: Final = 1000


class Pictures(Protocol):
    """Puts pictures into a Word document; each is a run."""

    def chart(self, chart: blocks.Chart, width: float) -> str:
        """Return the run that shows a chart of a width in points."""

    def logo(self, letterhead: blocks.Letterhead, width: float) -> str:
        """Return the run that shows a logo no wider than ``width`` points."""

    def diagram(self, diagram: blocks.Diagram, width: float, height: float) -> str:
        """Return the run that shows a diagram no wider and no higher than told in points."""


class BodyBuilder:
    """Makes the XML of a document's blocks for pages of one size."""

    def __init__(self, document: blocks.Document, width: int, height: int, pictures: Pictures) -> None:
        """Take the document, the twips that a page has across and down, and what puts in its pictures."""
        self._document = document
        self._pictures = pictures
        self._width = width
        self._height = height
        self._paragraphs = ParagraphMaker(document)
        self._sizes = TypeSizes(document.style)
        self._tables = TableMaker(self._paragraphs, self._sizes, width, height)
        self._level = 0

    def elements(self) -> Iterator[str]:
        """Iterate over the paragraphs and tables, each an element with its namespace."""
        for block in blocks.flat_blocks(self._document.blocks):
            if isinstance(block, blocks.PageBreak):
                self._paragraphs.begins_page = True
                continue
            is_no_paragraph = isinstance(block, blocks.Table | blocks.Signatures | blocks.Spacer)
            if self._paragraphs.begins_page and is_no_paragraph:
                yield rooted(self._paragraphs.gap(20))
            yield from map(rooted, self._elements(block))

    def paragraph(self, runs: Iterable[Run], look: Look) -> str:
        """Return a paragraph with its namespace."""
        return rooted(self._paragraphs.paragraph(runs, look))

    def _elements(self, block: blocks.SetBlock) -> Iterator[str]:
        match block:
            case blocks.Title():
                yield self._paragraphs.paragraph([Run("\n".join(block.lines))], Look("Title"))
            case blocks.Heading():
                yield self._heading(block)
            case blocks.Paragraph():
                look = Look(BODY_STYLES.get(block.size, ""), block.align, 0, block.keep_with_next)
                yield self._paragraphs.paragraph(block.runs, look)
            case blocks.Table():
                yield self._tables.table(block)
                yield self._paragraphs.gap(_GAP_AFTER_TABLE, keep=block.ends_with_next)
            case blocks.Chart() | blocks.Diagram():
                yield from self._picture(block)
            case blocks.Letterhead() | blocks.Signatures() | blocks.Stamp():
                yield from self._edge(block)
            case blocks.Spacer():
                yield self._paragraphs.gap(round(block.millimetres * TWIPS_OF_A_MILLIMETRE), keep=True)

    def _heading(self, heading: blocks.Heading) -> str:
        self._level = min(heading.level, self._level + 1, _DEEPEST_HEADING)
        points = self._sizes.heading(heading.align)
        other = None if points == self._sizes.heading(heading_align(self._level)) else points
        look = Look(f"Heading{self._level}", heading.align, keep_with_next=True, points=other)
        return self._paragraphs.paragraph([Run("\n".join(heading.lines))], look)

    # --- pictures ---

    def _picture(self, picture: blocks.Chart | blocks.Diagram) -> Iterator[str]:
        yield self._paragraphs.paragraph([Run(picture.title, bold=True)], Look(keep_with_next=True))
        if isinstance(picture, blocks.Diagram):
            height = self._height / TWIPS_OF_A_POINT * 0.9  # its title stands above it
            run = self._pictures.diagram(picture, self._width / TWIPS_OF_A_POINT, height)
            yield self._paragraphs.holding(run, Look(align=Alignment.CENTER))
            yield self._paragraphs.gap(_GAP_AFTER_TABLE)
            return
        for part in parted(picture):
            run = self._pictures.chart(part, self._width / TWIPS_OF_A_POINT)
            yield self._paragraphs.holding(run, Look())
        if not picture.has_table:
            yield self._tables.table(chart_table(picture))
        yield self._paragraphs.gap(_GAP_AFTER_TABLE)

    # --- the head and the foot of a paper ---

    def _edge(self, block: blocks.Letterhead | blocks.Signatures | blocks.Stamp) -> Iterator[str]:
        match block:
            case blocks.Letterhead():
                yield from self._letterhead(block)
            case blocks.Signatures():
                yield from self._signatures(block)
            case blocks.Stamp():
                indent = round(_STAMP_INDENT * self._width)
                lines = ((block.heading, True), *((line, False) for line in block.lines if line))
                for text, bold in lines:
                    look = Look("", Alignment.LEFT, indent, keep_with_next=True)
                    yield self._paragraphs.paragraph([Run(text, bold=bold)], look)

    def _letterhead(self, letterhead: blocks.Letterhead) -> Iterator[str]:
        look = Look("Letterhead", Alignment.CENTER, keep_with_next=True)
        if letterhead.logo:
            run = self._pictures.logo(letterhead, self._width / TWIPS_OF_A_POINT)
            yield self._paragraphs.holding(run, look)
        for line in letterhead.lines:
            yield self._paragraphs.paragraph([Run(line)], look)
        yield self._paragraphs.gap(_GAP_AFTER_TABLE, keep=True)

    def _signatures(self, signatures: blocks.Signatures) -> Iterator[str]:
        widths = [round(share * self._width) for share in _SIGNATURE_SHARES]
        rows = "".join(self._signature(line, widths) for line in signatures.lines)
        # The date is a row of its own: what stands below a table may be torn from it.
        date_line = (blocks.plain(signatures.date_line),)
        date = self._tables.cell(date_line, sum(widths), span=len(widths), styles=BODY_STYLES)
        yield grid("", widths, f"{rows}<w:tr><w:trPr><w:cantSplit/></w:trPr>{date}</w:tr>", padding=0)
        yield self._paragraphs.gap(_GAP_AFTER_SIGNATURES)

    def _signature(self, line: blocks.SignatureLine, widths: Sequence[int]) -> str:
        sign_rule, name_rule = _SIGNATURE_RULES
        cells: tuple[blocks.Cell, ...] = (
            (blocks.plain(line.role),),
            _above_hint(self._rule(sign_rule, widths[1]), line.sign_hint),
            _above_hint(line.name or self._rule(name_rule, widths[2]), line.name_hint),
        )
        together = zip(cells, widths, strict=True)
        made = "".join(
            self._tables.cell(cell, width, keep=True, styles=BODY_STYLES) for cell, width in together
        )
        return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{made}</w:tr>"

    def _rule(self, rule: str, width: int) -> str:
        """Return a line to write on that a cell holds, whose width is in twips."""
        points = text_width("_") * self._sizes.text(TextSize.NORMAL) / _EM
        return rule[: max(int(width / TWIPS_OF_A_POINT / points), 1)]


def _above_hint(text: str, hint: str) -> blocks.Cell:
    sizes = ((text, TextSize.NORMAL), (hint, TextSize.NOTE))
    return tuple(blocks.plain(words, align=Alignment.CENTER, size=size) for words, size in sizes)
