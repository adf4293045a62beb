"""Positions, sheets and readings of PDF files for the tests of the reports."""

import re
import struct
from collections.abc import Iterator
from decimal import Decimal
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader
from pypdf.generic import DictionaryObject, PdfObject, StreamObject
from reportlab.pdfbase.ttfonts import TTFontFile

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.requirement import EducationDemand, ExperienceDemand, Requirement
from nqs_desktop.domain.staffing import Department, StaffPosition
from nqs_desktop.reports.document import Document, Paragraph, Row, Table, flat_blocks, plain
from nqs_desktop.reports.requirement_sheet import SheetContent

KAZAKH_LETTERS = "әғқңөұүһіӘҒҚҢӨҰҮҺІ"
ORGANISATION = LocalizedText("«Көктем» балабақшасы", "Детский сад «Весна»")
MANAGEMENT = Department("m", LocalizedText("Басшылық", "Руководство"))


def requirement(text: LocalizedText, *, optional: LocalizedText = LocalizedText()) -> Requirement:
    return Requirement(EducationDemand(text=text), ExperienceDemand(text=text), text, optional)


def position(
    number: str = "1",
    title: LocalizedText = LocalizedText("Меңгеруші", "Заведующий"),
    *,
    units: str = "1",
    department: str | None = "m",
    demands: Requirement = requirement(LocalizedText("Жоғары білім.", "Высшее образование.")),
) -> StaffPosition:
    return StaffPosition(
        f"p{number}",
        LocalizedText(number, number),
        title,
        Decimal(units),
        department,
        requirement=demands,
        sort_order=int(number),
    )


def sheet(*positions: StaffPosition) -> SheetContent:
    return SheetContent(ORGANISATION, (MANAGEMENT,), positions or (position(),))


def words(document: Document) -> list[str]:
    """Return the texts of the table cells and paragraphs of a document in order."""
    found: list[str] = []
    for block in flat_blocks(document.blocks):
        match block:
            case Paragraph():
                found.append(_text(block))
            case Table():
                found += [_text(paragraph) for row in block.rows for cell in row.cells for paragraph in cell]
    return found


def rows(document: Document) -> list[list[str]]:
    """Return the rows of all tables, the paragraphs of a cell joined by line breaks."""
    return [
        ["\n".join(map(_text, cell)) for cell in row.cells]
        for block in flat_blocks(document.blocks)
        if isinstance(block, Table)
        for row in block.rows
    ]


def text_row(*texts: str) -> Row:
    return Row(tuple((plain(text),) for text in texts))


def pages(path: Path) -> list[str]:
    """Return the text of each page, every run of white space as one space and words whole again."""
    with path.open("rb") as file:
        texts = [page.extract_text() for page in PdfReader(file).pages]
    return [" ".join(re.sub("\u00ad\\s*", "", text).split()) for text in texts]


def drawn_letters(path: Path) -> dict[str, bool]:
    """Tell for each character of a PDF file whether the font inside the file has a shape for it."""
    drawn: dict[str, bool] = {}
    for font in _embedded_fonts(path):
        face = TTFontFile(BytesIO(_stream(_dictionary(font["/FontDescriptor"])["/FontFile2"])))
        start, length = face.get_table_pos("cmap")
        glyphs = _glyphs(face.get_chunk(start, length))
        for code, character in _to_unicode(_stream(font["/ToUnicode"]).decode("latin-1")):
            glyph = glyphs[code]
            drawn[character] = glyph > 0 and face.glyphPos[glyph + 1] > face.glyphPos[glyph]
    return drawn


def font_names(path: Path) -> set[str]:
    return {str(font["/BaseFont"]).rpartition("+")[2] for font in _embedded_fonts(path)}


def _text(paragraph: Paragraph) -> str:
    return "".join(run.text for run in paragraph.runs)


def _embedded_fonts(path: Path) -> Iterator[DictionaryObject]:
    seen: set[str] = set()
    with path.open("rb") as file:
        for page in PdfReader(file).pages:
            for name, font in _dictionary(_dictionary(page["/Resources"])["/Font"]).items():
                if name not in seen:
                    seen.add(name)
                    yield _dictionary(font)


def _dictionary(found: PdfObject) -> DictionaryObject:
    resolved = found.get_object()
    assert isinstance(resolved, DictionaryObject)
    return resolved


def _stream(found: PdfObject) -> bytes:
    resolved = found.get_object()
    assert isinstance(resolved, StreamObject)
    return resolved.get_data()


def _glyphs(table: bytes) -> tuple[int, ...]:
    """Return the glyph of each code from a character map of one table of format 6 that begins at code 0."""
    form, _, _, first, count = struct.unpack(">5H", table[12:22])
    assert (form, first) == (6, 0)
    return struct.unpack(f">{count}H", table[22 : 22 + 2 * count])


def _to_unicode(character_map: str) -> Iterator[tuple[int, str]]:
    for code, character in re.findall(r"^<([0-9A-F]{2})> <([0-9A-F]{4,})>$", character_map, re.MULTILINE):
        letter = chr(int(character, 16))
        if letter.isprintable() and not letter.isspace():
            yield int(code, 16), letter
