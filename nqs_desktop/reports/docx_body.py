"""Turns the blocks of a document into the body of a Word document, in its XML."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from xml.sax.saxutils import escape

from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.chart_block import chart_table
from nqs_desktop.reports.document import Alignment, Run, TextSize
from nqs_desktop.reports.office_chart import parted
from nqs_desktop.reports.text_measure import lines_of
from nqs_desktop.reports.xml_text import xml_text

POINTS: Final = {TextSize.NORMAL: 12.0, TextSize.SMALL: 10.0, TextSize.NOTE: 8.5, TextSize.TINY: 6.5}
LANGUAGE_TAGS: Final = {"kk": "kk-KZ", "ru": "ru-RU"}
TWIPS_OF_A_POINT: Final = 20
TWIPS_OF_A_MILLIMETRE: Final = 1440 / 25.4
CELL_PADDING: Final = 100  # twips at either side of a cell

_KAZAKH: Final = re.compile("[әғқңөұүһі]", re.IGNORECASE)
_SEGMENTS: Final = re.compile(r"( / |\n)")
_WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_ALIGNMENTS: Final = {
    Alignment.LEFT: "left",
    Alignment.CENTER: "center",
    Alignment.RIGHT: "right",
    Alignment.JUSTIFY: "both",
}
_BODY_STYLES: Final = {TextSize.SMALL: "SmallText", TextSize.NOTE: "NoteText", TextSize.TINY: "NoteText"}
_CELL_STYLES: Final = {
    TextSize.NORMAL: "TableText",
    TextSize.SMALL: "TableSmall",
    TextSize.NOTE: "TableNote",
    TextSize.TINY: "TableTiny",
}
_GAP_AFTER_TABLE: Final = 200
_AFTER_SIGNATURES: Final = 20
_KEPT_WHOLE: Final = 120.0  # a row up to this height in points is never torn
_STAMP_INDENT: Final = 0.52
_SIGNATURE_SHARES: Final = (0.44, 0.26, 0.30)
_SIGNATURE_RULES: Final = ("_" * 18, "_" * 20)
_DEEPEST_HEADING: Final = 9


@dataclass(frozen=True, slots=True)
class Look:
    """How a paragraph stands.

    Attributes:
        style: Name of its style; empty for the one of running text.
        align: How its lines stand; ``None``: as its style says.
        indent: Room at the left in twips.
        keep_with_next: It stays with what follows.
    """

    style: str = ""
    align: Alignment | None = None
    indent: int = 0
    keep_with_next: bool = False


class BodyBuilder:
    """Makes the XML of a document's blocks for pages of one width."""

    def __init__(
        self, document: blocks.Document, width: int, chart_run: Callable[[blocks.Chart, float], str]
    ) -> None:
        """Take the document and what the page is like.

        Args:
            document: The document.
            width: Twips that a page has for text.
            chart_run: Returns the run that shows a chart of a width in points.
        """
        self._document = document
        self._chart_run = chart_run
        self._width = width
        self._break = False
        self._level = 0

    def elements(self) -> Iterator[str]:
        """Iterate over the paragraphs and tables, each an element with its namespace."""
        for block in blocks.flat_blocks(self._document.blocks):
            if isinstance(block, blocks.PageBreak):
                self._break = True
                continue
            if self._break and isinstance(block, blocks.Table | blocks.Signatures | blocks.Spacer):
                yield _rooted(self._gap(20))
            yield from map(_rooted, self._elements(block))

    def paragraph(self, runs: Iterable[Run], look: Look) -> str:
        """Return a paragraph with its namespace."""
        return _rooted(self._paragraph(runs, look))

    def _paragraph(self, runs: Iterable[Run], look: Look) -> str:
        inner = "".join(self._run(run) for run in runs if run.text)
        return f"<w:p>{self._properties(look)}{inner}</w:p>"

    def _elements(self, block: blocks.SetBlock) -> Iterator[str]:
        match block:
            case blocks.Title():
                yield from (
                    self._paragraph([Run(line)], Look("Title", keep_with_next=True)) for line in block.lines
                )
            case blocks.Heading():
                yield self._heading(block)
            case blocks.Paragraph():
                style = _BODY_STYLES.get(block.size, "")
                yield self._paragraph(block.runs, Look(style, block.align, 0, block.keep_with_next))
            case blocks.Table():
                yield self._table(block)
                yield self._gap(_GAP_AFTER_TABLE, keep=_stays_with_next(block))
            case blocks.Chart():
                yield from self._chart(block)
            case blocks.Diagram():
                yield self._paragraph([Run(block.title, bold=True)], Look(keep_with_next=True))
                yield self._table(block.table)
                yield self._gap(_GAP_AFTER_TABLE)
            case blocks.Letterhead():
                yield from (self._paragraph([Run(line)], Look("", Alignment.CENTER)) for line in block.lines)
            case blocks.Signatures():
                yield from self._signatures(block)
            case blocks.Stamp():
                yield from self._stamp(block)
            case blocks.Spacer():
                yield self._gap(round(block.millimetres * TWIPS_OF_A_MILLIMETRE), keep=True)

    def _heading(self, heading: blocks.Heading) -> str:
        self._level = min(heading.level, self._level + 1, _DEEPEST_HEADING)
        look = Look(f"Heading{self._level}", heading.align, keep_with_next=True)
        return self._paragraph([Run("\n".join(heading.lines))], look)

    def _gap(self, twips: int, *, keep: bool = False) -> str:
        """Return an empty paragraph of an exact height; between two tables Word needs one."""
        broken = "<w:pageBreakBefore/>" if self._taken_break() else ""
        kept = "<w:keepNext/>" if keep else ""
        spacing = f'<w:spacing w:before="0" w:after="0" w:line="{twips}" w:lineRule="exact"/>'
        return f"<w:p><w:pPr>{kept}{broken}{spacing}</w:pPr></w:p>"

    def _properties(self, look: Look) -> str:
        style = f'<w:pStyle w:val="{look.style}"/>' if look.style else ""
        keep = "<w:keepNext/>" if look.keep_with_next else ""
        broken = "<w:pageBreakBefore/>" if self._taken_break() else ""
        indent = f'<w:ind w:left="{look.indent}"/>' if look.indent else ""
        align = f'<w:jc w:val="{_ALIGNMENTS[look.align]}"/>' if look.align else ""
        return f"<w:pPr>{style}{keep}{broken}{indent}{align}</w:pPr>"

    def _taken_break(self) -> bool:
        taken, self._break = self._break, False
        return taken

    # --- text ---

    def _run(self, run: Run) -> str:
        faces = ("<w:b/>" if run.bold else "") + ("<w:i/>" if run.italic else "")
        return "".join(
            f"<w:r><w:rPr>{faces}{tag}</w:rPr>{_text(words)}</w:r>" for words, tag in self._tongues(run.text)
        )

    def _tongues(self, text: str) -> Iterator[tuple[str, str]]:
        """Iterate over the pieces of a text, each with the tag of its language where it is not the first one.

        In a paper of two languages the texts stand side by side or one below the other; only Kazakh has the
        letters by which a piece is told.
        """
        first, other = self._document.language, self._document.other_language
        if not other:
            yield text, ""
            return
        for piece in _SEGMENTS.split(text):
            language = "kk" if _KAZAKH.search(piece) else "ru"
            told = language if piece.strip() and any(map(str.isalpha, piece)) else first
            tag = f'<w:lang w:val="{LANGUAGE_TAGS[told]}"/>' if told != first else ""
            if piece:
                yield piece, tag

    # --- tables ---

    def _table(self, table: blocks.Table) -> str:
        whole = sum(column.share for column in table.columns)
        widths = [round(column.share / whole * self._width) for column in table.columns]
        headings = "".join(
            self._cell(
                (blocks.plain(column.heading, bold=True, align=Alignment.CENTER, size=table.size),), width
            )
            for column, width in zip(table.columns, widths, strict=True)
        )
        head = f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{headings}</w:tr>"
        followers = (*table.rows[1:], None)
        rows = "".join(
            self._row(row, widths, keep=row.section or (after is not None and after.closing))
            for row, after in zip(table.rows, followers, strict=False)
        )
        return _grid("TableGrid", widths, head + rows)

    def _row(self, row: blocks.Row, widths: Sequence[int], *, keep: bool) -> str:
        spans = row.spans(len(widths))
        taken = (sum(widths[: spans[0]]), *widths[spans[0] :])
        is_whole = row.section or row.closing or _height(row, taken) <= _KEPT_WHOLE
        whole = "<w:trPr><w:cantSplit/></w:trPr>" if is_whole else ""
        cells = "".join(
            self._cell(cell, width, span=span, keep=keep)
            for cell, width, span in zip(row.cells, taken, spans, strict=True)
        )
        return f"<w:tr>{whole}{cells}</w:tr>"

    def _cell(self, cell: blocks.Cell, width: int, *, span: int = 1, keep: bool = False) -> str:
        spanning = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
        paragraphs = "".join(
            self._paragraph(one.runs, Look(_CELL_STYLES[one.size], one.align, 0, keep or one.keep_with_next))
            for one in cell or (blocks.plain(""),)
        )
        properties = f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanning}</w:tcPr>'
        return f"<w:tc>{properties}{paragraphs}</w:tc>"

    def _chart(self, chart: blocks.Chart) -> Iterator[str]:
        yield self._paragraph([Run(chart.title, bold=True)], Look(keep_with_next=True))
        for part in parted(chart):
            run = self._chart_run(part, self._width / TWIPS_OF_A_POINT)
            yield f"<w:p>{self._properties(Look())}{run}</w:p>"
        if not chart.has_table:
            yield self._table(chart_table(chart))
        yield self._gap(_GAP_AFTER_TABLE)

    # --- signing ---

    def _stamp(self, stamp: blocks.Stamp) -> Iterator[str]:
        indent = round(_STAMP_INDENT * self._width)
        lines = ((stamp.heading, True), *((line, False) for line in stamp.lines if line))
        for text, bold in lines:
            yield self._paragraph(
                [Run(text, bold=bold)], Look("", Alignment.LEFT, indent, keep_with_next=True)
            )

    def _signatures(self, signatures: blocks.Signatures) -> Iterator[str]:
        widths = [round(share * self._width) for share in _SIGNATURE_SHARES]
        rows = "".join(self._signature(line, widths) for line in signatures.lines)
        # The date is a row of its own: what stands below a table may be torn from it.
        date = self._cell((blocks.plain(signatures.date_line),), sum(widths), span=len(widths))
        yield _grid("", widths, f"{rows}<w:tr><w:trPr><w:cantSplit/></w:trPr>{date}</w:tr>")
        yield self._gap(_AFTER_SIGNATURES)

    def _signature(self, line: blocks.SignatureLine, widths: Sequence[int]) -> str:
        sign_rule, name_rule = _SIGNATURE_RULES
        cells: tuple[blocks.Cell, ...] = (
            (blocks.plain(line.role),),
            _above_hint(sign_rule, line.sign_hint),
            _above_hint(line.name or name_rule, line.name_hint),
        )
        made = "".join(self._cell(cell, width, keep=True) for cell, width in zip(cells, widths, strict=True))
        return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{made}</w:tr>"


def _stays_with_next(table: blocks.Table) -> bool:
    return any(one.keep_with_next for row in table.rows[-1:] for cell in row.cells for one in cell)


def _above_hint(text: str, hint: str) -> blocks.Cell:
    sizes = ((text, TextSize.NORMAL), (hint, TextSize.NOTE))
    return tuple(blocks.plain(words, align=Alignment.CENTER, size=size) for words, size in sizes)


def _grid(style: str, widths: Sequence[int], rows: str) -> str:
    styled = f'<w:tblStyle w:val="{style}"/>' if style else ""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    margins = "".join(f'<w:{side} w:w="{CELL_PADDING}" w:type="dxa"/>' for side in ("left", "right"))
    return (
        f'<w:tbl><w:tblPr>{styled}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>"
    )


def _rooted(element: str) -> str:
    """Return an element with the namespace; one on every paragraph would make large tables slow."""
    name = element[: element.index(">")]
    return f'{name} xmlns:w="{_WORD}"{element[len(name) :]}'


def _text(words: str) -> str:
    """Return words as the content of a run; their line breaks stay."""
    lines = (f'<w:t xml:space="preserve">{escape(xml_text(line))}</w:t>' for line in words.split("\n"))
    return "<w:br/>".join(lines)


def _height(row: blocks.Row, widths: Sequence[int]) -> float:
    heights = (
        sum(_paragraph_height(paragraph, width) for paragraph in cell)
        for cell, width in zip(row.cells, widths, strict=True)
    )
    return max(heights, default=0.0)


def _paragraph_height(paragraph: blocks.Paragraph, width: int) -> float:
    points = POINTS[paragraph.size]
    text = " ".join("".join(run.text for run in paragraph.runs).split())
    lines = lines_of(text, points, (width - 2 * CELL_PADDING) / TWIPS_OF_A_POINT)
    return lines * points * 1.15
