"""The framework as a Word document and as a workbook: section 12 measured, the same words as in the PDF."""

import re
from pathlib import Path

import docx
import pypdfium2
import pytest
from docx.shared import Mm, Pt
from openpyxl import load_workbook

from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.importers.tables.pdf_page import read_page
from nqs_desktop.reports import docx_writer, pdf_writer, xlsx_writer
from nqs_desktop.reports.framework.paper import build
from tests.reports.framework_samples import OCCUPATIONS, paper
from tests.reports.measured import MILLIMETRE, MeasuredPage, measured, text_of
from tests.reports.office import office_pages

BREAKS = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]\s*(?=[^\W\d_])")  # lines end elsewhere
WORDS = re.compile(r"[^\W\d_]{2,}|\d{4,}")  # pages are numbered differently
RULE = 0.5


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a framework in both languages in every format."""
    place = tmp_path_factory.mktemp("framework")
    document = build(paper(), PrintLanguage.BOTH)
    pdf_writer.write(document, place / "paper.pdf")
    docx_writer.write(document, place / "word.docx")
    xlsx_writer.write(document, place / "book.xlsx")
    return place


@pytest.fixture(scope="module")
def opened(folder: Path) -> list[MeasuredPage]:
    """The pages of the Word document as LibreOffice prints them."""
    office_pages(folder / "word.docx", folder)
    return measured(folder / "word.pdf")


def test_the_word_document_says_section_12_in_its_styles(folder: Path) -> None:
    word = docx.Document(str(folder / "word.docx"))
    assert word.styles["Normal"].font.size == Pt(14)
    for name in ("Title", "Heading 1", "Heading 2"):
        assert (word.styles[name].font.size, word.styles[name].font.bold) == (Pt(14), True)
    assert word.styles["Table Text"].font.size == Pt(12)
    fonts = word.styles.element.xpath(".//w:docDefaults//w:rFonts/@w:ascii")
    assert fonts == ["Times New Roman"]
    spacing = word.styles.element.xpath(".//w:docDefaults//w:spacing")
    assert [(one.get(_name("line")), one.get(_name("lineRule"))) for one in spacing] == [("240", "auto")]


def test_the_word_document_has_the_margins_and_the_number_at_the_top(folder: Path) -> None:
    word = docx.Document(str(folder / "word.docx"))
    (section,) = word.sections
    sides = (section.left_margin, section.right_margin, section.top_margin, section.bottom_margin)
    for found, wanted in zip(sides, (30, 15, 20, 20), strict=True):
        assert found == pytest.approx(Mm(wanted), abs=Mm(1) / 10)
    assert section.page_width == pytest.approx(Mm(210), abs=Mm(1) / 10)
    assert section.page_height == pytest.approx(Mm(297), abs=Mm(1) / 10)
    headers = [section.header]
    if section.different_first_page_header_footer:
        headers.append(section.first_page_header)
    for header in headers:
        xml = header._element.xml
        assert re.search(r"\bPAGE\b", xml)
        assert 'w:jc w:val="center"' in xml
        assert "NUMPAGES" not in xml
    for footer in (section.footer, section.first_page_footer):
        assert "PAGE" not in footer._element.xml


def test_opened_by_libreoffice_it_measures_as_the_order_wants(opened: list[MeasuredPage]) -> None:
    assert {one.size for page in opened for one in page.body} == {14.0, 12.0}
    for number, page in enumerate(opened, 1):
        assert page.width == pytest.approx(210, abs=0.1)
        assert page.height == pytest.approx(297, abs=0.1)
        assert page.ink.left >= 30 - RULE
        assert page.ink.right >= 15 - RULE
        assert page.ink.bottom >= 20 - RULE
        assert text_of(page.number) == str(number)
        middle = (page.number[0].left + page.number[-1].right) / 2 / MILLIMETRE
        assert middle == pytest.approx((30 + 210 - 15) / 2, abs=0.5)


def test_names_of_sections_are_bold_in_the_word_document(opened: list[MeasuredPage]) -> None:
    lines = [line for page in opened for line in page.lines() if re.match(r"\d+\.[^\d.]", text_of(line))]
    assert len(lines) == 24
    assert {(one.size, one.is_bold) for line in lines for one in line} == {(14.0, True)}


def test_word_and_pdf_say_the_same(folder: Path, opened: list[MeasuredPage]) -> None:
    assert opened
    assert _words(folder / "word.pdf") == _words(folder / "paper.pdf")


def test_the_workbook_has_a_sheet_for_each_section_and_numbers_that_are_numbers(folder: Path) -> None:
    book = load_workbook(folder / "book.xlsx")
    assert len(book.sheetnames) >= 24
    sheet = next(one for one in book if one.title.startswith("11"))
    values = [cell.value for row in sheet.iter_rows() for cell in row]
    for number in range(1, len(OCCUPATIONS) + 1):
        assert number in values
    assert "2008 Кәсіптер сыныптауышының халықаралық стандарты (бастауыш топтар)" in values
    assert not any(isinstance(value, str) and value.startswith("=") for value in values)


def _words(file: Path) -> set[str]:
    with pypdfium2.PdfDocument(file) as document:
        read = [read_page(document, number).words for number in range(len(document))]
    texts = (" ".join(word.text for word in words) for words in read)
    return {word for text in texts for word in WORDS.findall(BREAKS.sub("", text))}


def _name(name: str) -> str:
    return f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{name}"
