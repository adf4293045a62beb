"""Every format gives the same table: what was written is what is read."""

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from reportlab.pdfgen.canvas import Canvas

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.table_mapping import ColumnRole as Role
from nqs_desktop.importers.tables import open_tables
from nqs_desktop.importers.tables.cell_text import cleaned
from nqs_desktop.importers.tables.recognition import recognise, require_clear
from nqs_desktop.importers.tables.shaping import is_numbering
from tests.importers.tables.table_writing import (
    docx_cell,
    docx_paragraph,
    docx_table,
    sheet_xml,
    write_docx,
    write_pdf,
    write_pdf_pages,
    write_sheet_xml,
    write_xlsx,
)

LONG = "созылған атау, ол бір жолға сыймайды да келесі жолға, одан кейін тағы бір жолға көшіріледі"
GROUPS = [
    (code, f"Группа {word} {'и очень длинное её название, что не входит в строку ' * (n % 4)}".strip(), kk)
    for n, (code, word) in enumerate(
        (f"{unit}{tail}", f"{unit} {'отдел' if tail else 'раздел'}")
        for unit in ("1", "11", "111", "1111", "1112", "1113", "2", "24", "241", "2411", "2412", "2413")
        for tail in (("", "-1", "-2", "-3") if len(unit) == 4 else ("",))
    )
    for kk in [f"{code} тобы {LONG if n % 5 == 0 else ''}".strip()]
]
ROLES = (Role.CODE, Role.NAME_RU, Role.NAME_KK)


def table_of(path: Path, roles: tuple[Role, ...] = ROLES) -> list[tuple[str, ...]]:
    """The codes and names of a file as they are recognised."""
    table = open_tables(path)
    mapping = recognise(table).mapping
    columns = [mapping.column(role) for role in roles]
    return [
        tuple("" if column is None else cells[column] for column in columns)
        for number, cells in table.rows(mapping.sheet)
        if number >= mapping.first_row
    ]


CELL = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="_"), max_size=12)
SIMPLE = st.lists(st.lists(CELL, min_size=2, max_size=4), min_size=1, max_size=6)


@pytest.mark.parametrize("suffix", [".xlsx", ".csv", ".docx"])
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=SIMPLE)
def test_any_table_is_read_back(tmp_path: Path, suffix: str, rows: list[list[str]]) -> None:
    # Where another separator stands in cells without quotation marks, nobody can tell which one parts them.
    assume(suffix != ".csv" or not any(set(cell) & set(";\t|") for row in rows for cell in row))
    width = max(map(len, rows))
    printable = [[cleaned(cell) for cell in row] + [""] * (width - len(row)) for row in rows]
    anchored = [["имя", *printable[0]], *(["слово", *row] for row in printable)]
    path = tmp_path / f"a{suffix}"
    write = {".xlsx": write_texts, ".csv": write_csv, ".docx": write_word}[suffix]
    write(path, anchored)
    last = max(place for row in anchored for place, cell in enumerate(row) if cell) + 1
    kept = [(number, tuple(row[:last])) for number, row in enumerate(anchored, 1)]
    found = list(open_tables(path).rows())
    if any(len(cells) != last for _, cells in found):
        return  # a column of codes with names came out as two: told by tests of shapes
    lost = [entry for entry in kept if entry not in found]
    assert found == [entry for entry in kept if entry not in lost]
    for number, cells in lost:  # the heading that comes again, however many rows were taken for it
        assert is_numbering(cells) or cells in [earlier for before, earlier in kept if before < number]


def write_csv(path: Path, rows: list[list[str]]) -> Path:
    """Writes separated values as the export does: an apostrophe keeps formulas from being any."""
    guarded = [
        [f"'{cell}" if cell.lstrip("'").startswith(tuple("=+-@")) else cell for cell in row] for row in rows
    ]
    stream = io.StringIO()
    csv.writer(stream).writerows(guarded)
    path.write_bytes(stream.getvalue().encode())
    return path


def write_texts(path: Path, rows: list[list[str]]) -> Path:
    return write_xlsx(path, rows, texts=True)


def write_word(path: Path, rows: list[list[str]]) -> Path:
    return write_docx(path, docx_table(rows))


def test_numbers_of_a_workbook_are_codes(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append([2411, 2411.0, 101000, 24111, 2411, 0.1, True, "a_x000D_b\xa0c"])
    for cell, shown in zip(sheet[1], ["0", "dd.mm.yyyy", "0000000", '0000"-"0', "yyyy", "0.0"], strict=False):
        cell.number_format = shown
    book.save(tmp_path / "a.xlsx")
    (row,) = open_tables(tmp_path / "a.xlsx").rows()
    assert row == (1, ("2411", "2411", "0101000", "2411-1", "2411", "0.1", "1", "a b c"))


def test_codes_that_excel_made_days_of(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", [[date(2411, 1, 1), "Есепшілер"], [date(2019, 7, 1), "Күні"]])
    table = open_tables(path)
    assert [cells for _, cells in table.rows()] == [("2411-1", "Есепшілер"), ("2019-07-01", "Күні")]
    assert [(doubt.key, doubt.values["cell"]) for doubt in table.doubts] == [("tables.code_from_day", "A1")]


def test_merged_cells_of_a_workbook(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Код", "Атауы"], ["", "қазақша"], *([code, kk] for code, _, kk in GROUPS[:9])):
        sheet.append(row)
    sheet.merge_cells("A1:A2")
    book.save(tmp_path / "a.xlsx")
    assert recognise(open_tables(tmp_path / "a.xlsx")).doubts == ()
    sheet.merge_cells("A5:A7")
    book.save(tmp_path / "b.xlsx")
    preview = recognise(open_tables(tmp_path / "b.xlsx"))
    assert [(doubt.key, doubt.values["cells"]) for doubt in preview.doubts] == [
        ("tables.merged_rows", "A5:A7")
    ]
    with pytest.raises(UserError) as raised:
        require_clear(preview)
    assert raised.value.message.key == "tables.merged_rows"
    assert [cells[0] for _, cells in preview.rows[4:7]] == [GROUPS[2][0], "", ""]


@pytest.mark.parametrize(("cells", "key"), [("B5:C6", "tables.merged_rows"), ("D5:D9", "tables.merged")])
def test_merged_names_and_what_is_not_needed(tmp_path: Path, cells: str, key: str) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Код", "Имя", "Атауы", "Ескертпе"], *([*group, "жоқ"] for group in GROUPS)):
        sheet.append(row)
    sheet.merge_cells(cells)
    book.save(tmp_path / "a.xlsx")
    preview = recognise(open_tables(tmp_path / "a.xlsx"))
    assert [doubt.key for doubt in preview.doubts] == [key]


def test_cells_of_other_programs(tmp_path: Path) -> None:
    """Prefixed names, no places of cells, texts in runs, values of formulas, errors, phonetic guides."""
    content = (
        '<x:row><x:c t="inlineStr"><x:is><x:r><x:t>Бас </x:t></x:r><x:r><x:t>есепші</x:t></x:r>'
        "<x:rPh sb='0' eb='3'><x:t>guide</x:t></x:rPh></x:is></x:c>"
        '<x:c t="str"><x:f>A1</x:f><x:v>24</x:v></x:c><x:c t="e"><x:v>#REF!</x:v></x:c>'
        '<x:c t="str"><x:f>A2</x:f><x:v></x:v></x:c></x:row>'
    )
    xml = sheet_xml(content).replace("<worksheet xmlns=", "<x:worksheet xmlns:x=")
    xml = xml.replace("<sheetData", "<x:sheetData").replace("</", "</x:").replace("</x:x:", "</x:")
    table = open_tables(write_sheet_xml(tmp_path / "a.xlsx", xml))
    assert list(table.rows()) == [(1, ("Бас есепші", "24"))]
    assert [doubt.key for doubt in table.doubts] == ["tables.cell_fault"]


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "kz1048"])
def test_text_of_any_writing(tmp_path: Path, separator: str, encoding: str) -> None:
    lines = [
        ("Код", "Наименование", "Атауы"),
        *((code, f"{ru}\nвторая, строка; её", kk) for code, ru, kk in GROUPS),
    ]
    stream = io.StringIO()
    csv.writer(stream, delimiter=separator).writerows(lines)
    (tmp_path / "a.csv").write_bytes(stream.getvalue().encode(encoding))
    table = open_tables(tmp_path / "a.csv")
    wanted = [(code, f"{ru} вторая, строка; её", kk) for code, ru, kk in GROUPS]
    assert table_of(tmp_path / "a.csv") == wanted
    assert [doubt.values["encoding"] for doubt in table.doubts] == (
        [] if encoding.startswith("utf-8") else [encoding]
    )


def test_a_document_with_tables_on_every_page(tmp_path: Path) -> None:
    head = [("Код", "Наименование", "Атауы"), ("1", "2", "3")]
    pages = [
        docx_table([*head, *GROUPS[:9]]),
        docx_paragraph("Продолжение"),
        docx_table([*head, *GROUPS[9:]]),
    ]
    path = write_docx(tmp_path / "a.docx", docx_table([("Утверждён", "приказом")]) + "".join(pages))
    assert table_of(path) == GROUPS
    assert open_tables(path).sheets == ("1", "2", "¶")


def test_merged_cells_of_a_document(tmp_path: Path) -> None:
    """A value belongs to the first cell; rows below keep their own text."""
    rows = [
        docx_cell("Перечень", '<w:gridSpan w:val="3"/>'),
        docx_cell("1") + docx_cell("Руководители\nи начальники") + docx_cell("Басшылар"),
        docx_cell("11", '<w:vMerge w:val="restart"/>') + docx_cell("Высшие") + docx_cell("Жоғары"),
        docx_cell("", "<w:vMerge/>") + docx_cell("прочие") + docx_cell("өзге"),
        docx_cell("111") + docx_cell("Законодатели", '<w:gridSpan w:val="2"/>'),
    ]
    body = "".join(f"<w:tr>{row}</w:tr>" for row in rows)
    table = open_tables(write_docx(tmp_path / "a.docx", f"<w:tbl>{body}</w:tbl>"))
    assert [cells for _, cells in table.rows()] == [
        ("Перечень", "", ""),
        ("1", "Руководители и начальники", "Басшылар"),
        ("11", "Высшие", "Жоғары"),
        ("", "прочие", "өзге"),
        ("111", "Законодатели", ""),
    ]


def test_a_document_of_lines(tmp_path: Path) -> None:
    lines = ["Перечень занятий", *(f"{code} {ru}" for code, ru, _ in GROUPS)]
    path = write_docx(tmp_path / "a.docx", "".join(map(docx_paragraph, lines)))
    assert table_of(path, (Role.CODE, Role.NAME_RU)) == [(code, ru) for code, ru, _ in GROUPS]


@pytest.mark.parametrize("grid", [True, False])
@pytest.mark.parametrize("middle", [True, False])
def test_a_pdf_over_pages(tmp_path: Path, grid: bool, middle: bool) -> None:
    heading = ("Код", "Наименование группы", "Топтың атауы")
    rows = GROUPS * 2
    path = write_pdf(tmp_path / "a.pdf", heading, rows, (70, 190, 190), grid=grid, middle=middle)
    assert table_of(path) == rows


def test_a_pdf_of_lines(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        for place, (code, ru, _) in enumerate(GROUPS):
            canvas.drawString(60, 780 - 14 * place, f"{code} {ru[:60]}")
        canvas.drawCentredString(300, 30, "1")

    path = write_pdf_pages(tmp_path / "a.pdf", draw)
    assert table_of(path, (Role.CODE, Role.NAME_RU)) == [(code, ru[:60].strip()) for code, ru, _ in GROUPS]


def test_a_turned_page(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setPageRotation(90)
        canvas.rotate(90)
        for place, (code, ru, kk) in enumerate(GROUPS):
            for left, text in ((60, code), (140, ru[:40]), (460, kk[:40])):
                canvas.drawString(left, -40 - 16 * place, text)

    path = write_pdf_pages(tmp_path / "a.pdf", draw)
    assert table_of(path) == [(code, ru[:40].strip(), kk[:40].strip()) for code, ru, kk in GROUPS]
