"""The workbook itself, read back: texts, rows, what is repeated, how it prints."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.worksheet.worksheet import Worksheet

from nqs_desktop.domain.errors import Cancelled, UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.reports.document import (
    Block,
    Column,
    Document,
    Heading,
    PageBreak,
    Paragraph,
    Row,
    Run,
    Table,
    Title,
    plain,
)
from nqs_desktop.reports.requirement_sheet import build
from nqs_desktop.reports.xlsx_writer import write
from tests.reports.office import office_pages
from tests.reports.samples import position, requirement, sheet, text_row

COLUMNS = (Column("Коды", 0.3), Column("Атауы", 0.7))
BOTH = PrintLanguage.BOTH


def document(*blocks: Block, title: str = "Сынақ", notes: tuple[str, ...] = ()) -> Document:
    return Document(title, "kk", blocks, "Тақырып & тағы", notes, "Ұйым")


def written(content: Document, folder: Path) -> Worksheet:
    report = write(content, folder / "парақ.xlsx")
    assert (report.pages, report.substitute) == (0, False)
    (found,) = load_workbook(report.path, rich_text=True).worksheets
    return found


def rows(found: Worksheet) -> list[list[str]]:
    return [
        [str(cell.value) for cell in row if cell.value is not None]
        for row in found.iter_rows()
        if any(cell.value is not None for cell in row)
    ]


def test_a_sheet_in_both_languages_reads_back(tmp_path: Path) -> None:
    found = written(build(sheet(position(), position("2")), BOTH), tmp_path)
    assert found.title == "«Көктем» балабақшасы"
    texts = rows(found)
    assert texts[:4] == [
        ["«Көктем» балабақшасы"],
        ["Лауазымдарға қойылатын біліктілік талаптары"],
        ["Детский сад «Весна»"],
        ["Квалификационные требования к должностям"],
    ]
    assert texts[4] == ["Өлшемдер / Критерии", "Талаптар / Требования"]
    assert texts[5:8] == [
        ["Басшылық / Руководство"],
        ["1. Меңгеруші, (1 бірлік)\n1. Заведующий, (1 единица)"],
        ["Білімі / Образование", "Жоғары білім.\nВысшее образование."],
    ]
    assert texts.count(["Өлшемдер / Критерии", "Талаптар / Требования"]) == 1
    heading = next(
        cell.row for row in found.iter_rows() for cell in row if cell.value == "Өлшемдер / Критерии"
    )
    assert found.print_title_rows == f"${heading}:${heading}"
    assert found.freeze_panes == f"A{heading + 1}"


def test_how_it_prints(tmp_path: Path) -> None:
    found = written(document(plain("Мәтін"), Table(COLUMNS, (text_row("1", "бір"),))), tmp_path)
    assert (found.page_setup.paperSize, found.page_setup.orientation) == (9, "portrait")
    assert (found.page_setup.fitToWidth, found.page_setup.fitToHeight) == (1, 0)
    assert found.sheet_properties.pageSetUpPr is not None
    assert found.sheet_properties.pageSetUpPr.fitToPage is True
    assert found.page_margins.left == pytest.approx(30 / 25.4)
    edges = found.HeaderFooter
    assert edges.oddFooter is not None
    assert edges.firstFooter is not None
    assert edges.oddHeader is not None
    assert edges.oddFooter.center.text == edges.firstFooter.center.text == "&P / &N"
    assert edges.oddHeader.center.text == "Тақырып && тағы"
    assert edges.differentFirst is True
    lying = written(replace(document(plain("Мәтін")), landscape=True), tmp_path)
    assert lying.page_setup.orientation == "landscape"


@pytest.mark.parametrize("text", ["=1+1", "+7 701", "-5", "@SUM(A1)", "'бір", '=HYPERLINK("x")'])
def test_no_text_becomes_a_formula(tmp_path: Path, text: str) -> None:
    mixed = (Paragraph((Run(text, bold=True), Run(" және"))),)
    found = written(document(Table(COLUMNS, (text_row(text, text), Row((mixed, mixed))))), tmp_path)
    cells = [cell for row in found.iter_rows(min_row=2) for cell in row]
    assert {cell.data_type for cell in cells} == {"s"}
    assert [str(cell.value) for cell in cells] == [text, text, f"{text} және", f"{text} және"]
    assert all(cell.quotePrefix for cell in cells)


def test_faces_and_wrapping(tmp_path: Path) -> None:
    mixed = (Paragraph((Run("Аты: "), Run("Ә. Ә.", bold=True))), plain("екінші"))
    found = written(document(Table(COLUMNS, (Row((mixed, (plain("қалың", bold=True),))),))), tmp_path)
    first, second = found[2]
    assert str(first.value) == "Аты: Ә. Ә.\nекінші"
    assert isinstance(first.value, CellRichText)
    assert [(piece.text, bool(piece.font.b)) for piece in first.value if isinstance(piece, TextBlock)] == [
        ("Аты: ", False),
        ("Ә. Ә.", True),
        ("\n", False),
        ("екінші", False),
    ]
    assert second.font.b is True
    assert first.alignment.wrap_text is True
    assert (first.font.name, first.font.sz) == ("Times New Roman", 12)


def test_a_row_that_is_too_high_goes_on_in_the_next(tmp_path: Path) -> None:
    sentence = "Мамандығы бойынша жұмыс өтілі кемінде үш жыл. "
    text = (sentence * 120).strip()
    found = written(document(Table(COLUMNS, (Row(((plain("Білімі"),), (plain(text),))),))), tmp_path)
    parts = [str(row[1].value) for row in found.iter_rows(min_row=2)]
    assert len(parts) > 1
    assert " ".join(parts) == text
    assert [row[0].value for row in found.iter_rows(min_row=2)] == ["Білімі", *[None] * (len(parts) - 1)]
    heights = [found.row_dimensions[number].height or 0 for number in range(2, 2 + len(parts))]
    assert max(heights) <= 409
    short = written(document(Table(COLUMNS, (text_row("1", "бір"),))), tmp_path)
    assert (short.row_dimensions[2].height or 0) < 25


def test_tables_of_other_columns_stand_below_each_other(tmp_path: Path) -> None:
    three = (Column("А", 0.2), Column("Б", 0.3), Column("В", 0.5))
    found = written(
        document(
            Title(("Атауы",)),
            Heading(("Бірінші",), 1, "Бірінші"),
            Table(COLUMNS, (text_row("1", "бір"), Row(((plain("Бөлім"),),), section=True))),
            PageBreak(),
            Table(three, (text_row("a", "b", "c"),)),
            notes=("¹ ескерту",),
        ),
        tmp_path,
    )
    assert rows(found) == [
        ["Атауы"],
        ["Бірінші"],
        ["Коды", "Атауы"],
        ["1", "бір"],
        ["Бөлім"],
        ["А", "Б", "В"],
        ["a", "b", "c"],
        ["¹ ескерту"],
    ]
    assert found.freeze_panes is None
    assert found.max_column == 4  # edges at 0.2, 0.3 and 0.5 of the width
    assert len(found.row_breaks.brk) == 1
    spans = {str(span) for span in found.merged_cells.ranges}
    assert "A1:D1" in spans


def test_the_headings_of_an_only_table_stand_right_above_it(tmp_path: Path) -> None:
    only = document(Heading(("Бірінші",), 1, "Бірінші"), Table(COLUMNS, (text_row("1", "бір"),)))
    assert rows(written(only, tmp_path)) == [["Бірінші"], ["Коды", "Атауы"], ["1", "бір"]]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("А/Б: [в]?*", "А Б в"),
        ("'тырнақша'", "тырнақша"),
        ("", "1"),
        ("Лауазымдарға қойылатын біліктілік талаптары", "Лауазымдарға қойылатын"),
        ("ұ" * 40, "ұ" * 31),
    ],
)
def test_names_of_sheets(tmp_path: Path, title: str, name: str) -> None:
    assert written(document(plain("Мәтін"), title=title), tmp_path).title == name


def test_what_cannot_be_written_leaves_the_former_file(tmp_path: Path) -> None:
    out = tmp_path / "a.xlsx"
    out.write_bytes(b"the former one")

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write(document(plain("Мәтін")), out, stop)
    assert out.read_bytes() == b"the former one"
    with pytest.raises(UserError, match="no_folder"):
        write(document(plain("Мәтін")), tmp_path / "nowhere" / "a.xlsx")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(max_size=60), min_size=1, max_size=4), st.booleans())
def test_every_text_comes_back(tmp_path: Path, given_texts: list[str], bold: bool) -> None:
    paragraphs = tuple(Paragraph((Run(one, bold=bold), Run("қ"))) for one in given_texts)
    found = written(document(Table(COLUMNS, (Row(((plain("1"),), paragraphs)),))), tmp_path)
    printed = "".join(str(row[1].value) for row in found.iter_rows(min_row=2))
    for text in given_texts:
        if text.isprintable():
            assert "".join(text.split()) in "".join(printed.split())


@pytest.mark.parametrize("above", range(36, 46))
def test_a_heading_is_printed_on_the_page_of_its_rows(tmp_path: Path, above: int) -> None:
    lines = tuple(plain("Мәтін") for _ in range(above))
    section = Row(((plain("Бөлім"),),), section=True)
    table = Table(COLUMNS, (section, text_row("1", "бір"), text_row("2", "екі")))
    other = Table((Column("Атауы", 1.0),), (text_row("соңы"),))
    found = written(document(*lines, Heading(("Тақырыпша",), 1, "Т"), table, other), tmp_path)
    heights = [found.row_dimensions[number].height or 0.0 for number in range(1, found.max_row + 1)]
    breaks = {brk.id for brk in found.row_breaks.brk}
    page, used, shown = 0, 0.0, {}
    for number, height in enumerate(heights, 1):
        used += height
        if used > (297 - 40) * 72 / 25.4 or number - 1 in breaks:
            page, used = page + 1, height
        shown[str(found.cell(number, 1).value)] = page
    assert shown["Тақырыпша"] == shown["Коды"] == shown["Бөлім"] == shown["1"]
    assert shown["Атауы"] == shown["соңы"]


def test_an_office_program_opens_it(tmp_path: Path) -> None:
    long = requirement(
        LocalizedText("Жоғары білім талап етіледі. " * 30, "Требуется высшее образование. " * 30)
    )
    content = sheet(*(position(str(number), demands=long) for number in (1, 2)))
    write(build(content, BOTH), tmp_path / "sheet.xlsx")
    printed = office_pages(tmp_path / "sheet.xlsx", tmp_path)
    assert len(printed) > 2
    assert sum("Талаптар / Требования" in page for page in printed) == len(printed)
    # A row that were too low would hide the end of its text.
    assert "".join(printed).count("Требуется высшее образование.") == 2 * 3 * 30
    assert all(f"{number} / {len(printed)}" in page for number, page in enumerate(printed, 1))
