"""Writes a document as a Word document: real styles, headings, repeated table heads, numbered pages."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.oxml.parser import parse_xml
from docx.section import Section, _Footer, _Header
from docx.shared import Mm

from nqs_desktop import __version__
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.paper_style import LEAST_ROOM, NumberPlace, PaperStyle
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.reports.document import Alignment, Document, PrintedReport, Run
from nqs_desktop.reports.docx_body import BodyBuilder
from nqs_desktop.reports.docx_pictures import WordPictures
from nqs_desktop.reports.docx_styles import set_styles
from nqs_desktop.reports.docx_text import LANGUAGE_TAGS, TWIPS_OF_A_MILLIMETRE, Look
from nqs_desktop.reports.output_file import replacing
from nqs_desktop.reports.type_sizes import TypeSizes
from nqs_desktop.reports.xml_text import xml_text

SHORT_SIDE: Final = 210  # A4, in millimetres
LONG_SIDE: Final = 297
HEADER_AT: Final = 9
FOOTER_AT: Final = 8
_EDGE_SHARE: Final = 0.5  # of a margin that is narrower than what stands in it
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
    style = document.style
    word = docx.Document()
    is_russian = "ru" in (document.language, document.other_language)
    set_styles(word, LANGUAGE_TAGS[document.language], style, hyphens=style.hyphens and is_russian)
    section = word.sections[0]
    _set_page(section, document)
    builder = BodyBuilder(document, *_room(document), WordPictures(word, TypeSizes(style)))
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
    return PrintedReport(out, 0, style.family, substitute=False)


def _sides(document: Document) -> tuple[float, float]:
    return (LONG_SIDE, SHORT_SIDE) if document.landscape else (SHORT_SIDE, LONG_SIDE)


def _room(document: Document) -> tuple[int, int]:
    """Return the twips that a page has across and down.

    Raises:
        UserError: The margins leave none.
    """
    margins = document.style.margins
    width, height = _sides(document)
    room = (width - margins.left - margins.right, height - margins.top - margins.bottom)
    if min(room) < LEAST_ROOM:
        raise UserError("report.no_room")
    return round(room[0] * TWIPS_OF_A_MILLIMETRE), round(room[1] * TWIPS_OF_A_MILLIMETRE)


def _set_page(section: Section, document: Document) -> None:
    section.orientation = WD_ORIENT.LANDSCAPE if document.landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (Mm(side) for side in _sides(document))
    margins = document.style.margins
    section.left_margin, section.right_margin = Mm(margins.left), Mm(margins.right)
    section.top_margin, section.bottom_margin = Mm(margins.top), Mm(margins.bottom)
    section.header_distance = Mm(min(HEADER_AT, margins.top * _EDGE_SHARE))
    section.footer_distance = Mm(min(FOOTER_AT, margins.bottom * _EDGE_SHARE))


def _set_edges(section: Section, document: Document, builder: BodyBuilder) -> None:
    """Set what stands above and below the text: no running title on the first page, numbers on every one."""
    style = document.style
    section.different_first_page_header_footer = True
    at_top = [_numbers("TopNumber", style)] if style.numbers is NumberPlace.TOP else []
    below = [_numbers("Footer", style)] if style.numbers is NumberPlace.BOTTOM else []
    running = builder.paragraph([Run(document.running_title)], Look("Header", Alignment.CENTER))
    empty = builder.paragraph((), Look("Header"))
    _fill(section.header, [*at_top, running])
    _fill(section.first_page_header, at_top or [empty])
    for footer in (section.footer, section.first_page_footer):
        notes = [
            builder.paragraph([Run(note)], Look("FirstNote" if place == 0 else "NoteText"))
            for place, note in enumerate(document.page_notes)
        ]
        _fill(footer, [*notes, *below] or [empty])


def _fill(edge: _Header | _Footer, paragraphs: Sequence[str]) -> None:
    """Put paragraphs in place of the one that a new edge has."""
    edge.is_linked_to_previous = False
    former = edge.paragraphs[0]._p
    # An edge takes paragraphs of a style only; the XML of one is taken by its element alone.
    for paragraph in paragraphs:
        edge._element.append(parse_xml(paragraph))
    edge._element.remove(former)


def _numbers(paragraph_style: str, style: PaperStyle) -> str:
    total = f'<w:r><w:t xml:space="preserve"> / </w:t></w:r>{_field("NUMPAGES")}' if style.with_total else ""
    return (
        f'<w:p xmlns:w="{_WORD}"><w:pPr><w:pStyle w:val="{paragraph_style}"/><w:jc w:val="center"/></w:pPr>'
        f"{_field('PAGE')}{total}</w:p>"
    )


def _field(name: str) -> str:
    return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


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
