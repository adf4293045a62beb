"""Charts of bars on paper: every number in words of the page, vectors in each format."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from nqs_desktop.domain.chart import ChartCategory, ChartData, ChartSeries, ChartTone
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.reports import docx_writer, pdf_writer, xlsx_writer
from nqs_desktop.reports.chart_block import chart_block, chart_table
from nqs_desktop.reports.chart_looks import LOOKS
from nqs_desktop.reports.document import Chart, ChartBar, Document, Heading, plain
from nqs_desktop.reports.office_chart import MOST_BARS
from nqs_desktop.reports.wording import Wording
from tests.reports.samples import drawn_letters, pages

PARTS = (("Бос емес", ChartTone.FILLED), ("Уақытша бос", ChartTone.AWAY), ("Бос", ChartTone.VACANT))


def chart(bars: int) -> Chart:
    rows = tuple(
        ChartBar(f"Бөлімше-{number}", (Decimal(number), Decimal("0.25"), Decimal(2)), number % 3)
        for number in range(bars)
    )
    return Chart("Штат бірліктері", "Бөлімше", PARTS, rows, "Барлығы")


def document(*charts: Chart) -> Document:
    return Document("Сынақ", "kk", (plain("Басы"), *charts, plain("Соңы")))


def test_data_become_words_in_both_languages() -> None:
    data = ChartData(
        message("figures.departments"),
        message("figures.units"),
        (ChartSeries(message("figures.vacant"), ChartTone.VACANT),),
        (
            ChartCategory(LocalizedText("Ас үй", "Кухня"), (Decimal(2),), code="5"),
            ChartCategory(LocalizedText(), (Decimal(1),)),
            ChartCategory(message("figures.outside"), (Decimal(1),), depth=1),
        ),
    )
    block = chart_block(data, message("figures.department"), Wording(PrintLanguage.BOTH))
    assert [bar.label for bar in block.bars] == [
        "5 Ас үй / Кухня",
        "—",
        "Бөлімшелерден тыс / Вне подразделений",
    ]
    assert block.parts == (("Бос / Вакантно", ChartTone.VACANT),)
    assert block.total_heading == ""
    assert len(chart_table(block).columns) == 2


def test_a_chart_of_a_page_is_drawn_and_holds_every_number(tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    pdf_writer.write(document(chart(80)), out)
    texts = pages(out)
    assert len(texts) == 2
    whole = " ".join(texts)
    for number in range(80):
        assert f"Бөлімше-{number} {number} 0,25 2 {number + 2},25" in whole
    assert all("Уақытша" in text for text in texts)
    assert all(drawn_letters(out).values())
    with out.open("rb") as file:
        first = PdfReader(file).pages[0]
        assert not list(first.images)
        assert first.get_contents() is not None


@pytest.mark.parametrize("bars", [0, 1])
def test_a_chart_without_length_is_drawn(tmp_path: Path, bars: int) -> None:
    empty = replace(chart(0), bars=(ChartBar("Бос", (Decimal(0),) * 3),) * bars)
    assert pdf_writer.write(document(empty), tmp_path / "a.pdf").pages == 1
    docx_writer.write(document(empty), tmp_path / "a.docx")
    xlsx_writer.write(document(empty), tmp_path / "a.xlsx")


def test_names_of_more_than_a_page_stop_nothing(tmp_path: Path) -> None:
    long = replace(chart(3), bars=(ChartBar("сөз " * 3000, (Decimal(1),) * 3), *chart(2).bars))
    pdf_writer.write(document(long), tmp_path / "a.pdf")
    docx_writer.write(document(long), tmp_path / "a.docx")
    xlsx_writer.write(document(long), tmp_path / "a.xlsx")
    assert "Бөлімше-1 1 0,25 2 3,25" in " ".join(pages(tmp_path / "a.pdf"))


def test_word_draws_its_own_charts_of_a_few_bars_each(tmp_path: Path) -> None:
    docx_writer.write(document(chart(MOST_BARS + 1), replace(chart(2), has_table=True)), tmp_path / "a.docx")
    with ZipFile(tmp_path / "a.docx") as package:
        names = [name for name in package.namelist() if name.startswith("word/charts/")]
        xml = package.read("word/charts/chart1.xml").decode()
    assert len(names) == 3
    assert "numLit" in xml
    assert 'prst="wdUpDiag"' in xml
    word = docx.Document(str(tmp_path / "a.docx"))
    (table,) = word.tables
    assert len(table.rows) == MOST_BARS + 2
    assert [cell.text for cell in table.rows[1].cells][1:] == ["0", "0,25", "2", "2,25"]


def test_excel_draws_its_own_charts_over_the_cells_of_the_table(tmp_path: Path) -> None:
    xlsx_writer.write(document(chart(MOST_BARS + 1)), tmp_path / "a.xlsx")
    (sheet,) = load_workbook(tmp_path / "a.xlsx").worksheets
    drawn = sheet._charts  # type: ignore[attr-defined]  # openpyxl tells charts of a file in no other way
    assert [len(one.series) for one in drawn] == [3, 3]
    reference = drawn[1].series[2].val.numRef.f
    place = reference.rpartition("!")[2].replace("$", "").partition(":")[0]
    assert sheet[place].value == 2
    labels = drawn[1].series[2].cat.strRef or drawn[1].series[2].cat.numRef
    place = labels.f.rpartition("!")[2].replace("$", "").partition(":")[0]
    assert str(sheet[place].value).strip() == f"Бөлімше-{MOST_BARS}"
    heading = drawn[0].series[1].tx.strRef.f.rpartition("!")[2].replace("$", "")
    assert sheet[heading.partition(":")[0]].value == "Уақытша бос"


def test_no_two_meanings_look_alike() -> None:
    assert set(LOOKS) == set(ChartTone)
    assert len(set(LOOKS.values())) == len(LOOKS)
    together = (
        (ChartTone.FILLED, ChartTone.AWAY, ChartTone.VACANT),
        (ChartTone.MET, ChartTone.REVIEW, ChartTone.NOT_MET, ChartTone.UNKNOWN),
    )
    for tones in together:  # told by their hatching alone, where the print is grey
        assert len({LOOKS[tone].hatch for tone in tones}) == len(tones)


def test_a_heading_stays_with_the_first_bar_of_its_chart(tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    heading = Heading(("Бас сөз",), 1, "Бас сөз")
    for lines in range(38, 50):
        above = tuple(plain("жол") for _ in range(lines))
        pdf_writer.write(Document("А", "kk", (*above, heading, chart(3))), out)
        (page,) = [text for text in pages(out) if "Бас сөз" in text]
        assert "Бөлімше-0" in page
