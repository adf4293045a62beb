"""Writes a document as a Word document: real styles, headings, repeated table heads, numbered pages."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.oxml.parser import parse_xml
from docx.section import Section
from docx.shared import Mm

from nqs_desktop import __version__
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.reports.document import Alignment, Document, PrintedReport, Run
from nqs_desktop.reports.docx_body import LANGUAGE_TAGS, TWIPS_OF_A_MILLIMETRE, BodyBuilder, Look
from nqs_desktop.reports.docx_chart import ChartParts
from nqs_desktop.reports.docx_styles import FONT, set_styles
from nqs_desktop.reports.output_file import replacing
from nqs_desktop.reports.xml_text import xml_text

SHORT_SIDE: Final = 210  # A4, in millimetres
LONG_SIDE: Final = 297
LEFT_MARGIN: Final = 30  # room for the holes of a file
RIGHT_MARGIN: Final = 15
TOP_MARGIN: Final = 20
BOTTOM_MARGIN: Final = 20
HEADER_AT: Final = 9
FOOTER_AT: Final = 8
_WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_LONGEST_PROPERTY: Final = 255


def write(document: Document, out: Path, progress: Progress = silent) -> PrintedReport:
    """Write ``document`` to ``out``, which is replaced only when the whole file is written.

    Args:
        document: What to write.
        out: The ``.docx`` file; its folder must exist.
        progress: Told how many blocks are written; may raise ``Cancelled``, which leaves ``out`` alone.

    Raises:
        UserError: The file cannot be written.
        Cancelled: ``progress`` raised it.
    """
    word = docx.Document()
    set_styles(word, LANGUAGE_TAGS[document.language])
    section = word.sections[0]
    _set_page(section, landscape=document.landscape)
    width = (LONG_SIDE if document.landscape else SHORT_SIDE) - LEFT_MARGIN - RIGHT_MARGIN
    builder = BodyBuilder(document, round(width * TWIPS_OF_A_MILLIMETRE), ChartParts(word).run)
    end = word.element.body.sectPr
    total = len(document.blocks)
    for done, element in enumerate(builder.elements()):
        progress(min(done, total), total)
        end.addprevious(parse_xml(element))
    _set_edges(section, document, builder)
    _set_properties(word, document)
    progress(total, total)
    with replacing(out) as file:
        word.save(file)
    return PrintedReport(out, 0, FONT, substitute=False)


def _set_page(section: Section, *, landscape: bool) -> None:
    sides = (LONG_SIDE, SHORT_SIDE) if landscape else (SHORT_SIDE, LONG_SIDE)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (Mm(side) for side in sides)
    section.left_margin, section.right_margin = Mm(LEFT_MARGIN), Mm(RIGHT_MARGIN)
    section.top_margin, section.bottom_margin = Mm(TOP_MARGIN), Mm(BOTTOM_MARGIN)
    section.header_distance, section.footer_distance = Mm(HEADER_AT), Mm(FOOTER_AT)


def _set_edges(section: Section, document: Document, builder: BodyBuilder) -> None:
    """Set what stands above and below the text: no running title on the first page, numbers on every one."""
    section.different_first_page_header_footer = True
    running = builder.paragraph([Run(document.running_title)], Look("Header", Alignment.CENTER))
    for header, content in ((section.header, running), (section.first_page_header, None)):
        header.is_linked_to_previous = False
        if content:
            # A header takes paragraphs of a style only; the XML of one is taken by its element alone.
            header._element.append(parse_xml(content))
            header._element.remove(header.paragraphs[0]._p)
    for footer in (section.footer, section.first_page_footer):
        footer.is_linked_to_previous = False
        for place, note in enumerate(document.page_notes):
            style = "FirstNote" if place == 0 else "NoteText"
            footer._element.append(parse_xml(builder.paragraph([Run(note)], Look(style))))
        footer._element.append(parse_xml(_NUMBERS))
        footer._element.remove(footer.paragraphs[0]._p)


def _field(name: str) -> str:
    return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


_NUMBERS: Final = (
    f'<w:p xmlns:w="{_WORD}"><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="center"/></w:pPr>'
    f'{_field("PAGE")}<w:r><w:t xml:space="preserve"> / </w:t></w:r>{_field("NUMPAGES")}</w:p>'
)


def _set_properties(word: WordDocument, document: Document) -> None:
    properties, now = word.core_properties, datetime.now(UTC)
    properties.title = xml_text(document.title)[:_LONGEST_PROPERTY]
    properties.author = xml_text(document.author)[:_LONGEST_PROPERTY]
    properties.last_modified_by = ""
    properties.subject = xml_text(document.running_title)[:_LONGEST_PROPERTY]
    properties.comments = f"NQS Desktop {__version__}"
    properties.language = LANGUAGE_TAGS[document.language]
    properties.created = properties.modified = now
    properties.revision = 1
