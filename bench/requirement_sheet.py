"""A requirement sheet in both languages against plain paragraphs on as many pages.

The sheet has as many positions, and texts as long, as the requirements of a city's rescue service: 62
positions with about 730 characters in each language. The plain paragraphs are the same texts in the same
font, laid out by reportlab alone.
"""

import tempfile
from itertools import cycle, islice
from pathlib import Path

from bench.invented import organisation
from bench.measurement import Measurement, best_seconds
from nqs_desktop.domain.paper_style import STANDARD
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.reports import pdf_writer, requirement_sheet
from nqs_desktop.reports.document import Document, Table, TextSize, flat_blocks
from nqs_desktop.reports.fonts import TypeCase
from nqs_desktop.reports.type_sizes import TypeSizes

LIMIT = 2.0


def run() -> list[Measurement]:
    fonts = TypeCase()
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "sheet.pdf"
        service = organisation()
        content = requirement_sheet.SheetContent(service.name, service.departments, service.positions)
        document = requirement_sheet.build(content, PrintLanguage.BOTH)
        pages = pdf_writer.write(document, out, fonts=fonts).pages
        texts = _texts(document)
        per_page = len(texts) // _write_plain(texts, fonts, out)
        plain = list(islice(cycle(texts), per_page * pages))
        plain_pages = _write_plain(plain, fonts, out)
        sheet_time, plain_time = best_seconds(
            lambda: pdf_writer.write(requirement_sheet.build(content, PrintLanguage.BOTH), out),
            lambda: _write_plain(plain, fonts, out),
        )
    ratio = (sheet_time / pages) / (plain_time / plain_pages)
    detail = (
        f"{sheet_time:.3f} s for {pages} pages with their tables, "
        f"{plain_time:.3f} s for {plain_pages} pages of paragraphs ({fonts.typeface.name})"
    )
    return [Measurement("requirement sheet, 62 positions in both languages", ratio, LIMIT, detail)]


def _texts(document: Document) -> list[str]:
    return [
        run.text
        for block in flat_blocks(document.blocks)
        if isinstance(block, Table)
        for row in block.rows
        for paragraph in row.cells[-1]
        for run in paragraph.runs
    ]


def _write_plain(texts: list[str], fonts: TypeCase, out: Path) -> int:
    """Lay the texts out as reportlab's own paragraphs and return the number of pages."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.units import mm
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    size, margins = TypeSizes().text(TextSize.NORMAL), STANDARD.margins
    leading = size * fonts.typeface.line_height
    style = ParagraphStyle("plain", fontName=fonts.font(), fontSize=size, leading=leading)
    template = SimpleDocTemplate(
        str(out),
        leftMargin=margins.left * mm,
        rightMargin=margins.right * mm,
        topMargin=margins.top * mm,
        bottomMargin=margins.bottom * mm,
    )
    template.build([Paragraph(text, style) for text in texts])
    return template.page
