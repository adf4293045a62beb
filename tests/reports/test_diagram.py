"""Diagrams: words inside their boxes on a page, Word's own shapes, rows of a workbook."""

from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from nqs_desktop.domain.paper_style import STANDARD
from nqs_desktop.reports import docx_writer, pdf_writer, xlsx_writer
from nqs_desktop.reports.document import (
    BoxTone,
    Column,
    Diagram,
    DiagramBox,
    DiagramLine,
    Document,
    Table,
    TextSize,
    plain,
)
from tests.papers.geometry import page_faults
from tests.reports.measured import MILLIMETRE, measured
from tests.reports.office import office_pages
from tests.reports.samples import drawn_letters, pages, text_row

LONG = "Ерекше ұзақ атауы бар бөлім мен қызмет " * 40
NAMES = ("Директор", "Кадр бөлімі", "Қаржы бөлімі")
MARGIN = 30 * MILLIMETRE


def diagram(*texts: str, width: float = 160.0, height: float = 60.0) -> Diagram:
    tones = (BoxTone.STRONG, BoxTone.PLAIN, BoxTone.QUIET)
    boxes = tuple(
        DiagramBox(text, place * 50.0, 20.0 if place else 0.0, 45, 18, tones[place % 3], TextSize.NOTE)
        for place, text in enumerate(texts)
    )
    lines = tuple(
        DiagramLine(((22.5, 18), (22.5, 19), (box.left + 22.5, 19), (box.left + 22.5, 20)), arrow=True)
        for box in boxes[1:]
    )
    rows = tuple(text_row(box.text) for box in boxes)
    return Diagram("Құрылымы", width, height, boxes, lines, Table((Column("Бөлім", 1.0),), rows))


def document(*blocks: Diagram) -> Document:
    return Document("Сынақ", "kk", (plain("Басы"), *blocks, plain("Соңы")))


def test_a_page_shows_vectors_and_words(tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    pdf_writer.write(document(diagram(*NAMES)), out)
    (text,) = pages(out)
    assert "Басы Құрылымы Директор Кадр бөлімі Қаржы бөлімі Соңы" in text
    assert page_faults(out) == []
    assert all(drawn_letters(out).values())
    page = PdfReader(out).pages[0]
    assert not list(page.images)
    content = page.get_contents()
    assert content is not None
    assert content.get_data().count(b" re") >= len(NAMES)


@pytest.mark.parametrize("text", [LONG, "ә" * 300, "Директор", "а/б-в " * 80])
def test_words_stay_inside_their_box(tmp_path: Path, text: str) -> None:
    pdf_writer.write(document(diagram(text, "Б", width=165.0)), tmp_path / "a.pdf")
    (page,) = measured(tmp_path / "a.pdf")
    start = next(place for place, one in enumerate(page.letters) if one.text == "ы" and place > 4)
    inside = [one for one in page.letters[start + 1 :] if one.left < MARGIN + 48 * MILLIMETRE]
    box = [one for one in inside if one.size < 10]
    assert box
    assert min(one.left for one in box) >= MARGIN
    assert max(one.right for one in box) <= MARGIN + 45 * MILLIMETRE
    assert max(one.top for one in box) - min(one.bottom for one in box) <= 18 * MILLIMETRE
    assert min(one.size for one in box) >= 5.0
    assert ("…" in {one.text for one in box}) is (text is LONG)


def test_a_wide_diagram_is_made_smaller(tmp_path: Path) -> None:
    pdf_writer.write(document(diagram(*NAMES, width=330.0, height=700.0)), tmp_path / "a.pdf")
    found = measured(tmp_path / "a.pdf")
    letters = [one for page in found for one in page.letters]
    assert min(one.left for one in letters) >= MARGIN - 1
    assert max(one.right for one in letters) <= (210 - 15) * MILLIMETRE + 1
    assert "Директор" in "".join(one.text for one in letters)


def test_what_is_nothing_is_drawn_as_nothing(tmp_path: Path) -> None:
    empty = replace(diagram(), width=0.0, height=0.0, lines=(DiagramLine(()), DiagramLine(((1, 1),))))
    tiny = replace(diagram("А"), boxes=(DiagramBox("А", 0, 0, 0.5, 0.5), DiagramBox(" ", 5, 5, 20, 9)))
    for writer, name in ((pdf_writer, "a.pdf"), (docx_writer, "a.docx"), (xlsx_writer, "a.xlsx")):
        writer.write(document(empty, tiny), tmp_path / name)
        assert (tmp_path / name).stat().st_size


def test_word_has_shapes_of_its_own(tmp_path: Path) -> None:
    docx_writer.write(document(diagram(*NAMES), diagram(*NAMES)), tmp_path / "a.docx")
    with ZipFile(tmp_path / "a.docx") as package:
        xml = package.read("word/document.xml").decode()
    assert xml.count("<wps:txbx>") == 2 * len(NAMES)
    assert xml.count('prst="line"') == 2 * 2 * 3
    assert xml.count('type="triangle"') == 2 * 2
    numbers = [part.partition('"')[0] for part in xml.split('<wps:cNvPr id="')[1:]]
    assert len(numbers) == len(set(numbers)) == 2 * (1 + 2 * 3 + 3)
    for group in xml.split("<wpg:wgp>")[1:]:
        assert group.index('prst="rect"') < group.index('prst="line"')  # LibreOffice turns the others
    assert not docx.Document(str(tmp_path / "a.docx")).tables


@pytest.mark.parametrize("text", [LONG, "<b>&\x00]]>", "ә" * 500])
def test_words_of_a_shape_are_cut_and_never_broken_xml(tmp_path: Path, text: str) -> None:
    docx_writer.write(document(diagram(text)), tmp_path / "a.docx")
    root = docx.Document(str(tmp_path / "a.docx")).element.body
    words = "".join(one.text or "" for one in root.iter("{*}txbxContent") for one in one.iter("{*}t"))
    assert words
    assert words.rstrip("…") in " ".join(text.replace("\x00", "").split())


def test_a_workbook_tells_the_same_in_rows(tmp_path: Path) -> None:
    xlsx_writer.write(document(diagram(*NAMES)), tmp_path / "a.xlsx")
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert sheet is not None
    values = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value]
    assert values == ["Басы", "Құрылымы", "Бөлім", *NAMES, "Соңы"]


def test_an_office_program_draws_it(tmp_path: Path) -> None:
    paper = replace(document(diagram(*NAMES)), style=replace(STANDARD, text=14.0))
    docx_writer.write(paper, tmp_path / "a.docx")
    (page,) = office_pages(tmp_path / "a.docx", tmp_path)
    for name in ("Басы", "Құрылымы", *NAMES, "Соңы"):
        assert name in page
    (measured_page,) = measured(tmp_path / "a.pdf")
    assert min(one.left for one in measured_page.letters) >= MARGIN - 1
