"""Headings of several rows in each format: what spans what, what is repeated, what is turned."""

from collections import Counter
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from openpyxl import load_workbook

from nqs_desktop.reports import docx_writer, pdf_writer, xlsx_writer
from nqs_desktop.reports.document import Column, Document, HeadCell, HeadRow, Table
from tests.papers.geometry import page_faults
from tests.reports.measured import measured
from tests.reports.office import office_pages
from tests.reports.samples import pages, text_row

COLUMNS = (Column("№", 0.1), Column("Атауы", 0.5), Column("Қазақша", 0.2), Column("Орысша", 0.2))
HEADS: tuple[HeadRow, ...] = (
    (HeadCell("№", rows=2), HeadCell("Атауы", rows=2, upright=True), HeadCell("Тілдері", columns=2)),
    (HeadCell("Қазақша"), HeadCell("Орысша")),
    (HeadCell("1", bold=False), HeadCell("2", bold=False), HeadCell("3", bold=False), HeadCell("4")),
)


def document(rows: int, *, tight: bool = False) -> Document:
    content = tuple(text_row(f"жол-{number}", "а", "б", "в") for number in range(rows))
    return Document("Сынақ", "kk", (Table(COLUMNS, content, heads=HEADS, tight=tight),))


@pytest.mark.parametrize("tight", [False, True])
def test_every_page_begins_with_all_rows_of_the_heading(tmp_path: Path, tight: bool) -> None:
    out = tmp_path / "a.pdf"
    pdf_writer.write(document(80, tight=tight), out)
    texts = pages(out)
    assert len(texts) > 1
    for text in texts:
        assert Counter(text.split())["Тілдері"] == 1
        assert text.index("Орысша") < text.index("жол-")
    assert page_faults(out) == []


def test_turned_words_run_upwards(tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    pdf_writer.write(document(1), out)
    letters = measured(out)[0].letters
    start = next(place for place, one in enumerate(letters) if one.text == "А")
    word = letters[start : start + 5]
    assert "".join(one.text for one in word) == "Атауы"
    assert [one.base for one in word] == sorted(one.base for one in word)
    assert max(one.right for one in word) - min(one.left for one in word) < 15


def test_word_merges_the_cells_and_repeats_every_row(tmp_path: Path) -> None:
    docx_writer.write(document(2), tmp_path / "a.docx")
    (table,) = docx.Document(str(tmp_path / "a.docx")).tables
    heads = [row._tr for row in table.rows[:3]]
    assert all(row.find(f".//{qn('w:tblHeader')}") is not None for row in heads)
    assert [cell.text for cell in table.rows[0].cells] == ["№", "Атауы", "Тілдері", "Тілдері"]
    assert [cell.text for cell in table.rows[1].cells] == ["№", "Атауы", "Қазақша", "Орысша"]
    assert len(list(heads[0].iter(qn("w:textDirection")))) == 1
    assert heads[0].find(f".//{qn('w:trHeight')}") is not None
    assert table.rows[3]._tr.find(f".//{qn('w:tblHeader')}") is None


def test_a_workbook_merges_the_cells_and_keeps_them_in_view(tmp_path: Path) -> None:
    xlsx_writer.write(document(2), tmp_path / "a.xlsx")
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert sheet is not None
    assert {str(one) for one in sheet.merged_cells.ranges} == {"A1:A2", "B1:B2", "C1:D1"}
    assert sheet.print_title_rows == "$1:$3"
    assert sheet.freeze_panes == "A4"
    assert sheet["B1"].alignment.textRotation == 90
    assert sheet["D3"].font.b
    assert not sheet["A3"].font.b
    assert all(sheet.cell(2, column).border.bottom.style == "thin" for column in range(1, 5))


def test_an_office_program_repeats_it(tmp_path: Path) -> None:
    docx_writer.write(document(80), tmp_path / "a.docx")
    printed = office_pages(tmp_path / "a.docx", tmp_path)
    assert len(printed) > 1
    assert all(page.split().count("Тілдері") == 1 for page in printed)
