"""The look that a paper asks for, measured in the finished files of each format."""

from collections import Counter
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from openpyxl import load_workbook
from pypdf import PdfReader

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.paper_style import FRAMEWORK, STANDARD, Margins, NumberPlace, PaperStyle
from nqs_desktop.reports import docx_writer, pdf_writer, xlsx_writer
from nqs_desktop.reports.document import (
    Alignment,
    Block,
    Column,
    Document,
    Figure,
    Heading,
    Paragraph,
    Part,
    Row,
    Run,
    Table,
    TextSize,
    Title,
    plain,
)
from nqs_desktop.reports.type_sizes import POINTS, TypeSizes
from tests.reports.conftest import installed
from tests.reports.measured import MILLIMETRE, Letter, measured
from tests.reports.samples import pages, text_row

LOOK = PaperStyle(
    family="DejaVu Serif",
    text=11.0,
    table=9.0,
    title=16.0,
    heading=15.0,
    spacing=1.5,
    margins=Margins(25, 20, 30, 25),
    numbers=NumberPlace.TOP,
    with_total=False,
)
WRITERS = (pdf_writer.write, docx_writer.write, xlsx_writer.write)
LINE = "Мәтіннің жолдары бірінің астында бірі тұрады. "


def document(*blocks: Block, style: PaperStyle = LOOK, notes: tuple[str, ...] = ()) -> Document:
    return Document("Сынақ", "kk", blocks, "Тақырып", notes, style=style)


def everything(style: PaperStyle = LOOK) -> Document:
    return document(
        Title(("Тақырыбы",)),
        Heading(("Бөлім",), 1, "Бөлім"),
        Heading(("Тармақ",), 2, "Тармақ", Alignment.LEFT),
        plain(LINE * 5),
        plain("шағын", size=TextSize.SMALL),
        Part("a", (Table((Column("Атауы", 1),), (text_row("ұяшық"),)),)),
        style=style,
    )


def size_of(letters: tuple[Letter, ...], text: str) -> float:
    joined = "".join(one.text for one in letters)
    return letters[joined.index(text)].size


def test_roles_become_points_in_one_place() -> None:
    sizes = TypeSizes()
    assert {role: sizes.text(role) for role in TextSize} == dict(POINTS)
    assert {role: sizes.table(role) for role in TextSize} == dict(POINTS)
    larger = TypeSizes(FRAMEWORK)
    assert (larger.text(TextSize.NORMAL), larger.table(TextSize.NORMAL)) == (14.0, 12.0)
    assert (larger.text(TextSize.SMALL), larger.table(TextSize.SMALL)) == (11.5, 10.0)
    assert larger.heading(Alignment.LEFT) == 14.0
    assert TypeSizes(replace(STANDARD, text=0.1)).text(TextSize.TINY) == 1.0


def test_pdf_pages_have_the_font_the_sizes_and_the_lines(tmp_path: Path) -> None:
    installed("DejaVuSerif.ttf")
    report = pdf_writer.write(everything(), tmp_path / "a.pdf")
    assert (report.font_name, report.substitute) == ("DejaVu Serif", False)
    (page,) = measured(tmp_path / "a.pdf")
    assert {one.font for one in page.letters} == {"DejaVuSerif", "DejaVuSerif-Bold"}
    sizes = {"Тақырыбы": 16, "Бөлім": 15, "Тармақ": 11, "шағын": 9, "Атауы": 9, "ұяшық": 9}
    for text, points in sizes.items():
        assert size_of(page.letters, text) == pytest.approx(points), text
    bases = sorted({one.base for one in page.letters if one.size == 11 and "Serif-B" not in one.font})
    steps = Counter(round(upper - lower, 1) for lower, upper in pairwise(bases))
    assert steps.most_common(1)[0][0] == pytest.approx(11 * 1.5 * 1.164, abs=0.1)
    number = next(one for one in page.letters if one.text == "1")
    assert number.bottom > (page.height - 30) * MILLIMETRE
    middle = (25 + (210 - 25 - 20) / 2) * MILLIMETRE
    assert (number.left + number.right) / 2 == pytest.approx(middle, abs=0.5)
    assert number.size == 11
    body = [one for one in page.letters if one is not number]
    assert min(one.left for one in body) >= 25 * MILLIMETRE - 0.5
    assert max(one.right for one in body) <= (210 - 20) * MILLIMETRE + 0.5
    assert max(one.top for one in body) <= (page.height - 30) * MILLIMETRE


@pytest.mark.parametrize(
    ("numbers", "total", "first", "second"),
    [
        (NumberPlace.BOTTOM, True, "Бір 1 / 2", "Тақырып Екі 2 / 2"),
        (NumberPlace.TOP, True, "1 / 2 Бір", "2 / 2 Тақырып Екі"),
        (NumberPlace.TOP, False, "1 Бір", "2 Тақырып Екі"),
        (NumberPlace.NONE, True, "Бір", "Тақырып Екі"),
    ],
)
def test_where_pages_are_numbered(
    tmp_path: Path, numbers: NumberPlace, total: bool, first: str, second: str
) -> None:
    style = replace(STANDARD, numbers=numbers, with_total=total)
    paper = document(plain("Бір"), Heading(("Екі",), 1, "Екі"), style=style)
    blocks = (paper.blocks[0], *(plain("\u00a0") for _ in range(40)), paper.blocks[1])
    pdf_writer.write(replace(paper, blocks=blocks), tmp_path / "a.pdf")
    found = [" ".join(text.split()) for text in pages(tmp_path / "a.pdf")]
    assert [sorted(text.split()) for text in found] == [sorted(first.split()), sorted(second.split())]


def test_narrow_margins_keep_the_edges_apart_from_the_text(tmp_path: Path) -> None:
    style = replace(STANDARD, margins=Margins(5, 5, 5, 5))
    pdf_writer.write(document(plain(LINE * 200), style=style, notes=("ескерту",)), tmp_path / "a.pdf")
    for page in measured(tmp_path / "a.pdf"):
        boxes = sorted({(one.base, one.size) for one in page.letters}, reverse=True)
        assert all(upper - lower >= 5 for (upper, _), (lower, _) in pairwise(boxes) if upper != lower)
        assert all(one.bottom > 0 and one.top < page.height * MILLIMETRE for one in page.letters)


@pytest.mark.parametrize("write", WRITERS)
def test_margins_that_leave_no_room_are_refused(tmp_path: Path, write: object) -> None:
    assert callable(write)
    style = replace(STANDARD, margins=Margins(100, 80, 20, 20))
    with pytest.raises(UserError, match="no_room"):
        write(document(plain("Мәтін"), style=style), tmp_path / "a")
    assert not list(tmp_path.iterdir())


def test_notes_that_fill_a_page_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no_room"):
        pdf_writer.write(document(plain("а"), notes=(LINE * 300,)), tmp_path / "a.pdf")


def test_a_running_title_of_any_length_leaves_room_for_the_text(tmp_path: Path) -> None:
    long = replace(document(plain(LINE * 120), style=STANDARD), running_title=LINE * 60)
    assert pdf_writer.write(long, tmp_path / "a.pdf").pages == 2
    assert "…" in pages(tmp_path / "a.pdf")[1]


def test_word_styles_bear_the_look(tmp_path: Path) -> None:
    report = docx_writer.write(everything(), tmp_path / "a.docx")
    assert (report.font_name, report.substitute) == ("DejaVu Serif", False)
    word = docx.Document(str(tmp_path / "a.docx"))
    sizes = {
        "Normal": 11,
        "Title": 16,
        "Heading 1": 15,
        "Heading 2": 11,
        "Small Text": 9,
        "Table Text": 9,
        "Table Small": 7.5,
    }
    for name, points in sizes.items():
        size = word.styles[name].element.find(f".//{qn('w:sz')}")
        assert size is not None
        assert int(size.get(qn("w:val"))) == 2 * points, name
    defaults = word.styles.element.find(qn("w:docDefaults"))
    assert defaults is not None
    fonts = defaults.find(f".//{qn('w:rFonts')}")
    spacing = defaults.find(f".//{qn('w:spacing')}")
    assert fonts is not None
    assert spacing is not None
    assert fonts.get(qn("w:ascii")) == "DejaVu Serif"
    assert spacing.get(qn("w:line")) == "360"
    assert defaults.find(f".//{qn('w:widowControl')}") is not None
    section = word.sections[0]
    sides = (section.left_margin, section.right_margin, section.top_margin, section.bottom_margin)
    assert [round(side.mm) for side in sides if side is not None] == [25, 20, 30, 25]
    for header in (section.header, section.first_page_header):
        fields = [one.get(qn("w:instr")) for one in header._element.iter(qn("w:fldSimple"))]
        assert fields == [" PAGE "]
    assert not list(section.footer._element.iter(qn("w:fldSimple")))


def test_a_heading_of_another_stand_keeps_its_size_in_word(tmp_path: Path) -> None:
    heading = Heading(("Сол",), 1, "Сол", Alignment.LEFT)
    docx_writer.write(document(heading), tmp_path / "a.docx")
    (found,) = (one for one in docx.Document(str(tmp_path / "a.docx")).paragraphs if one.text == "Сол")
    assert found.style is not None
    assert found.style.name == "Heading 1"
    assert [run.font.size and run.font.size.pt for run in found.runs] == [11]


@pytest.mark.parametrize(("language", "other", "told"), [("kk", "ru", 1), ("ru", "", 1), ("kk", "", 0)])
def test_word_breaks_words_where_a_paper_is_russian(
    tmp_path: Path, language: str, other: str, told: int
) -> None:
    paper = Document("А", language, (Paragraph((Run("Сөз"),), Alignment.JUSTIFY),), other_language=other)
    docx_writer.write(paper, tmp_path / "a.docx")
    word = docx.Document(str(tmp_path / "a.docx"))
    assert len(list(word.settings.element.iter(qn("w:autoHyphenation")))) == told
    off = next(word.paragraphs[0]._p.iter(qn("w:suppressAutoHyphens")))
    assert off.get(qn("w:val")) == "0"
    docx_writer.write(replace(paper, style=replace(STANDARD, hyphens=False)), tmp_path / "b.docx")
    word = docx.Document(str(tmp_path / "b.docx"))
    assert not list(word.settings.element.iter(qn("w:autoHyphenation")))


def test_workbooks_bear_the_look(tmp_path: Path) -> None:
    report = xlsx_writer.write(everything(), tmp_path / "a.xlsx")
    assert report.font_name == "DejaVu Serif"
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert sheet is not None
    sizes = {str(cell.value).strip(): cell.font.sz for row in sheet.iter_rows() for cell in row if cell.value}
    assert sizes == {
        "Тақырыбы": 16,
        "Бөлім": 15,
        "Тармақ": 11,
        (LINE * 5).strip(): 11,
        "шағын": 9,
        "Атауы": 9,
        "ұяшық": 9,
    }
    assert {cell.font.name for row in sheet.iter_rows() for cell in row if cell.value} == {"DejaVu Serif"}
    margins = sheet.page_margins
    found = [round(side * 25.4) for side in (margins.left, margins.right, margins.top, margins.bottom)]
    assert found == [25, 20, 30, 25]
    edges = sheet.HeaderFooter
    assert edges.firstHeader is not None
    assert edges.oddHeader is not None
    assert edges.firstHeader.center.text == "&P"
    assert edges.oddHeader.center.text == "&P\nТақырып"
    assert edges.oddFooter is not None
    assert not edges.oddFooter.center.text
    assert sheet.print_area == f"'Сынақ'!$A$1:$A${sheet.max_row}"


def test_a_day_is_a_date_in_a_workbook(tmp_path: Path) -> None:
    day = Paragraph((Run("05.01.2026"),), day=date(2026, 1, 5))
    paper = document(Table((Column("Күні", 1),), (text_row("х"),)), day, style=STANDARD)
    xlsx_writer.write(paper, tmp_path / "a.xlsx")
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert sheet is not None
    days = [cell for row in sheet.iter_rows() for cell in row if cell.number_format == "dd.mm.yyyy"]
    assert [str(cell.value)[:10] for cell in days] == ["2026-01-05"]


def test_fonts_are_embedded_in_part(tmp_path: Path) -> None:
    pdf_writer.write(everything(), tmp_path / "a.pdf")
    page = PdfReader(tmp_path / "a.pdf").pages[0]
    fonts = [font.get_object() for font in page["/Resources"]["/Font"].values()]  # type: ignore[index]
    for font in fonts:
        assert str(font["/BaseFont"])[7] == "+"  # the mark of a font of some letters only
        assert "/FontFile2" in font["/FontDescriptor"].get_object()


def test_a_number_without_room_is_set_smaller_and_stays_whole(tmp_path: Path) -> None:
    amount = "1\u00a0233\u00a0418\u00a0949,50"
    figure = Paragraph((Run(amount),), Alignment.RIGHT, figure=Figure(Decimal("1233418949.5")))
    table = Table((Column("А", 0.12), Column("Б", 0.88)), (Row(((figure,), (figure,))),))
    pdf_writer.write(document(table, style=replace(STANDARD, family="DejaVu Serif")), tmp_path / "a.pdf")
    letters = [one for one in measured(tmp_path / "a.pdf")[0].letters if one.text in "0123456789,"]
    small = [one for one in letters if one.size < 10]
    assert "".join(one.text for one in small) == "1233418949,50"
    assert len({one.base for one in small}) == 1
    assert max(one.right for one in small) <= (30 + 0.12 * 165) * MILLIMETRE


@pytest.mark.parametrize("code", ["2342-1-044", "05.01.2026"])
def test_a_code_stands_in_one_line(tmp_path: Path, code: str) -> None:
    table = Table((Column("А", 0.12), Column("Б", 0.88)), (text_row(code, "х"),))
    pdf_writer.write(document(table, style=replace(STANDARD, table=14)), tmp_path / "a.pdf")
    assert code in pages(tmp_path / "a.pdf")[0]
