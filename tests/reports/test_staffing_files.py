"""Files of the printed staffing table, read back: pages, numbers, hostile words."""

import re
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import docx
import pypdfium2
import pytest
from docx.oxml.ns import qn
from openpyxl import load_workbook

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.printed_columns import PrintedColumn
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.domain.staffing_line import totals_of
from nqs_desktop.reports import docx_writer, pdf_writer, xlsx_writer
from nqs_desktop.reports.document import Column, Document, Row, Table, plain
from nqs_desktop.reports.fonts import TypeCase
from nqs_desktop.reports.staffing_table import build
from tests.reports.office import office_pages
from tests.reports.samples import drawn_letters, pages, text_row
from tests.reports.staffing_samples import LINES, content, large, line, paper

BOTH, RU = PrintLanguage.BOTH, PrintLanguage.RU
THIN = "\N{NARROW NO-BREAK SPACE}"


def test_pages_repeat_the_headings_and_part_no_department_from_its_rows(tmp_path: Path) -> None:
    found = large(40, 170)
    out = tmp_path / "кесте.pdf"
    report = pdf_writer.write(build(paper(found), BOTH), out)
    texts = pages(out)
    assert len(texts) == report.pages > 5
    for number, text in enumerate(texts, 1):
        assert f"{number} / {len(texts)}" in text
        if "Маман-" in text:
            assert "Лауазым атауы / Наименование должности" in text
    for text in texts:
        body = text.partition("теңге / Месячный фонд оплаты труда, тенге ")[2]
        # A page never begins with sums and never ends with the name of a department.
        assert not body.startswith(("Бөлімше бойынша", "БАРЛЫҒЫ"))
        assert not re.search(r"Бөлім \d+ / Отдел \d+ \d+ / \d+$", body)
    whole = " ".join(texts)
    assert whole.count("Итого по подразделению") == 40
    assert f"БАРЛЫҒЫ / ВСЕГО {totals_of(found.lines).units}".replace(".", ",") in whole


def test_every_letter_and_the_sums_are_in_the_pdf(tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    pdf_writer.write(build(paper(), BOTH), out)
    assert all(drawn_letters(out).values())
    text = " ".join(pages(out)).replace("\u00a0", " ")
    assert "БАРЛЫҒЫ / ВСЕГО 4,75 349 089" in text
    assert "(триста сорок девять тысяч восемьдесят девять тенге)" in text


def test_no_text_leaves_the_page(tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    long = line("1", "top", title=LocalizedText("Ұзын" * 60, "Инженер-электроник " * 40))
    pdf_writer.write(
        build(replace(paper(content((long, *LINES[1:]))), columns=tuple(PrintedColumn)), BOTH), out
    )
    with pypdfium2.PdfDocument(out) as document:
        for page in document:
            width, height = page.get_size()
            text = page.get_textpage()
            for number in range(text.count_chars()):
                left, bottom, right, top = text.get_charbox(number)
                assert 0 <= left <= right <= width
                assert 0 <= bottom <= top <= height


def test_numbers_of_a_workbook_are_numbers(tmp_path: Path) -> None:
    xlsx_writer.write(build(paper(), RU), tmp_path / "a.xlsx")
    (sheet,) = load_workbook(tmp_path / "a.xlsx").worksheets
    assert sheet.page_setup.orientation == "landscape"
    rows = [[cell.value for cell in row if cell.value is not None] for row in sheet.iter_rows()]
    (second,) = [row for row in rows if row[:1] == ["2"]]
    assert second == ["2", "Воспитатель", "2342-1", "B2", 2.5, 4.44, 78575, 0, 78575, 196438]
    (total,) = [row for row in rows if row[:1] == ["ВСЕГО"]]
    assert total == ["ВСЕГО", 4.75, 349089]
    formats = {cell.number_format for row in sheet.iter_rows() for cell in row if cell.value == 196438}
    assert formats == {"#,##0"}
    heading = next(cell.row for row in sheet.iter_rows() for cell in row if cell.value == "№")
    assert sheet.print_title_rows == f"${heading}:${heading}"


def test_a_word_document_keeps_sums_with_their_group(tmp_path: Path) -> None:
    docx_writer.write(build(paper(), RU), tmp_path / "a.docx")
    word = docx.Document(str(tmp_path / "a.docx"))
    table = word.tables[0]
    assert table.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None
    texts = [[cell.text for cell in row.cells] for row in table.rows]
    assert texts[3][:4] == ["Итого по подразделению: Руководство"] * 4  # one cell over four columns
    assert texts[-1][-1] == f"349{THIN}089"
    kept = [row._tr.find(f".//{qn('w:keepNext')}") is not None for row in table.rows]
    assert kept[1:4] == [True, True, False]


def test_an_office_program_prints_the_words_of_the_pdf(tmp_path: Path) -> None:
    document = build(paper(large(12, 60)), BOTH)
    pdf_writer.write(document, tmp_path / "same.pdf")
    docx_writer.write(document, tmp_path / "paper.docx")
    printed = office_pages(tmp_path / "paper.docx", tmp_path)
    assert all(f"{number} / {len(printed)}" in page for number, page in enumerate(printed, 1))
    assert _bag(printed) == _bag(pages(tmp_path / "same.pdf"))


def _bag(texts: list[str]) -> set[str]:
    """Return the words and figures of pages, without what each page repeats or numbers."""
    text = re.sub(r"\d+ / \d+\b|[\u00a0\u202f]", " ", " ".join(texts))
    return {word for word in text.split() if not word.startswith("_")}


@pytest.mark.parametrize(
    "title",
    [
        "Маман " * 330,
        "<b>Маман</b> & <para>",
        "=1+1",
        "@SUM(A1)",
        "Маман\u0000\u202e\ud800",
    ],
)
def test_hostile_titles_are_printed_letter_by_letter(tmp_path: Path, title: str) -> None:
    text = LocalizedText(title, title)
    document = build(paper(content((line("1", "top", title=text), *LINES[1:]))), BOTH)
    for writer, suffix in ((pdf_writer, "pdf"), (docx_writer, "docx"), (xlsx_writer, "xlsx")):
        assert writer.write(document, tmp_path / f"a.{suffix}").path.stat().st_size > 1000
    (sheet,) = load_workbook(tmp_path / "a.xlsx").worksheets
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    if title.startswith("<b>"):
        assert title in " ".join(pages(tmp_path / "a.pdf"))


@pytest.mark.parametrize("title", ["مدير المدرسة", "מנהל"])
def test_titles_from_right_to_left_are_for_word_and_excel(tmp_path: Path, title: str) -> None:
    text = LocalizedText(title, title)
    document = build(paper(content((line("1", "top", title=text), *LINES[1:]))), BOTH)
    with pytest.raises(UserError, match="right_to_left"):
        pdf_writer.write(document, tmp_path / "a.pdf")
    docx_writer.write(document, tmp_path / "a.docx")
    xlsx_writer.write(document, tmp_path / "a.xlsx")
    (sheet,) = load_workbook(tmp_path / "a.xlsx").worksheets
    assert any(title in str(cell.value) for row in sheet.iter_rows() for cell in row)


def test_rows_that_stay_together_and_need_more_than_a_page_are_parted(tmp_path: Path) -> None:
    columns = (Column("А", 1), Column("Б", 1))
    row = text_row("бір", "екі")
    sums = Row(((plain("жиыны"),), (plain("1"),)), closing=True)
    names = Row(((plain("бөлім"),),), section=True)
    table = Table(columns, (*[names] * 150, row, *[sums] * 150))
    out = tmp_path / "a.pdf"
    assert pdf_writer.write(Document("А", "kk", (plain("алдында"), table)), out).pages > 8
    text = " ".join(pages(out))
    assert (text.count("бөлім"), text.count("жиыны"), text.count("бір екі")) == (150, 150, 1)


def test_amounts_in_tiyn_keep_both_places(tmp_path: Path) -> None:
    pay = replace(LINES[0].pay, fund=Decimal("78575.50"))
    xlsx_writer.write(build(paper(content((replace(LINES[0], pay=pay),))), RU), tmp_path / "a.xlsx")
    (sheet,) = load_workbook(tmp_path / "a.xlsx").worksheets
    found = [cell for row in sheet.iter_rows() for cell in row if cell.value == 78575.5]
    assert {cell.number_format for cell in found} == {"#,##0.00"}


def test_a_picture_that_no_font_has_is_refused_in_words_on_pages_alone(
    tmp_path: Path, dejavu: TypeCase
) -> None:
    text = LocalizedText("Өрт сөндіруші \N{FIRE ENGINE}", "Пожарный \N{FIRE ENGINE}")
    document = build(paper(content((line("1", "top", title=text),))), BOTH)
    with pytest.raises(UserError) as caught:
        pdf_writer.write(document, tmp_path / "a.pdf", fonts=dejavu)
    assert caught.value.message.values["character"] == "\N{FIRE ENGINE}"
    assert not (tmp_path / "a.pdf").exists()
    docx_writer.write(document, tmp_path / "a.docx")
    xlsx_writer.write(document, tmp_path / "a.xlsx")
    (sheet,) = load_workbook(tmp_path / "a.xlsx").worksheets
    assert any("\N{FIRE ENGINE}" in str(cell.value) for row in sheet.iter_rows() for cell in row)
