"""Workbooks and documents as office programs and their rivals write them, and as an attacker would."""

import io
import zipfile
from datetime import datetime
from pathlib import Path

import pytest
from docx import Document
from openpyxl import Workbook
from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.table_mapping import ColumnRole as Role
from nqs_desktop.importers.tables import open_tables
from nqs_desktop.importers.tables.recognition import recognise
from nqs_desktop.importers.tables.sheet_scan import SheetScan, scanned
from tests.importers.tables.table_writing import (
    docx_cell,
    docx_paragraph,
    docx_table,
    sheet_xml,
    write_docx,
    write_package,
    write_sheet_xml,
)

CODED = [["Код", "Атауы"], ["1", "Басшылар"], ["11", "Жоғары басшылар"], ["111", "Заң шығарушылар"]]
ROWS = [(number, tuple(row)) for number, row in enumerate(CODED, 1)]
OTHER_KINDS = {
    ".docm": "application/vnd.ms-word.document.macroEnabled.main+xml",
    ".dotx": "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
}
DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
COMPATIBLE = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def refusal(path: Path) -> tuple[str, object]:
    """The key of the sentence that refuses a file, and the cell that it names."""
    with pytest.raises(UserError) as error:
        list(open_tables(path).rows())
    return error.value.message.key, error.value.message.values.get("cell")


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def word_file(path: Path) -> dict[str, bytes]:
    """The parts of a document with a table, as python-docx writes it."""
    document = Document()
    table = document.add_table(len(CODED), 2)
    for cells, row in zip(table.rows, CODED, strict=True):
        for cell, text in zip(cells.cells, row, strict=True):
            cell.text = text
    document.save(str(path))
    return parts_of(path)


def workbook(path: Path) -> dict[str, bytes]:
    """The parts of a workbook with a table."""
    book = Workbook()
    for row in CODED:
        book.worksheets[0].append(row)
    book.save(path)
    return parts_of(path)


@pytest.mark.parametrize("suffix", [".docx", *OTHER_KINDS])
def test_a_document_its_templates_and_those_with_macros(tmp_path: Path, suffix: str) -> None:
    parts = word_file(tmp_path / "source.docx")
    types = parts["[Content_Types].xml"].decode().replace(DOCUMENT, OTHER_KINDS.get(suffix, DOCUMENT))
    path = write_package(tmp_path / f"a{suffix}", parts | {"[Content_Types].xml": types})
    assert list(open_tables(path).rows()) == ROWS


def test_a_document_whose_picture_is_gone(tmp_path: Path) -> None:
    parts = word_file(tmp_path / "source.docx")
    name = "word/_rels/document.xml.rels"
    gone = b'<Relationship Id="rId99" Type="http://x/image" Target="../NULL"/></Relationships>'
    path = write_package(tmp_path / "a.docx", parts | {name: parts[name].replace(b"</Relationships>", gone)})
    assert list(open_tables(path).rows()) == ROWS


def test_text_that_was_changed_enclosed_or_boxed(tmp_path: Path) -> None:
    """Insertions count, deletions do not; forms enclose rows and cells; a box is told twice in the file."""
    run = "<w:r><w:t>{}</w:t></w:r>"
    changed = (
        f"<w:p><w:del><w:r><w:delText>бұрынғы</w:delText></w:r></w:del><w:ins>{run.format('1')}</w:ins></w:p>"
    )
    enclosed = f"<w:sdt><w:sdtContent>{docx_cell('Басшылар')}</w:sdtContent></w:sdt>"
    row = f"<w:tr><w:tc>{changed}</w:tc>{enclosed}</w:tr>"
    late = f"<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>{docx_cell('Тек атауы')}</w:tr>"
    nested = f"<w:tr><w:tc>{docx_table([['11', '12']])}<w:p/></w:tc>{docx_cell('Кесте ішінде')}</w:tr>"
    rows = f"{row}<w:sdt><w:sdtContent>{late}</w:sdtContent></w:sdt>{nested}"
    box = f"<w:txbxContent>{docx_paragraph('қорапта')}</w:txbxContent>"
    both = (
        f"<mc:AlternateContent xmlns:mc='{COMPATIBLE}'><mc:Choice>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    )
    body = f"<w:sdt><w:sdtContent><w:tbl>{rows}</w:tbl></w:sdtContent></w:sdt><w:p><w:r>{both}</w:r></w:p>"
    table = open_tables(write_docx(tmp_path / "a.docx", body))
    assert list(table.rows("1")) == [
        (1, ("1", "Басшылар")),
        (2, ("", "Тек атауы")),
        (3, ("11 12", "Кесте ішінде")),
    ]
    assert list(table.rows("¶")) == [(1, ("қорапта",))]


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
DOCTYPES = {
    "laughs": f'<!DOCTYPE a [<!ENTITY l0 "ха">{LAUGHS}]>',
    "outside": '<!DOCTYPE a [<!ENTITY l11 SYSTEM "file:///etc/hostname">]>',
    "grammar": '<!DOCTYPE a SYSTEM "http://localhost:9/a.dtd">',
}


@pytest.mark.parametrize("doctype", DOCTYPES.values(), ids=DOCTYPES)
@pytest.mark.parametrize(
    ("suffix", "part"),
    [
        (".docx", "word/document.xml"),
        (".docx", "_rels/.rels"),
        (".xlsx", "xl/workbook.xml"),
        (".xlsx", "xl/styles.xml"),
        (".xlsx", "xl/worksheets/sheet1.xml"),
    ],
)
def test_entities_in_any_part(tmp_path: Path, suffix: str, part: str, doctype: str) -> None:
    path = tmp_path / f"a{suffix}"
    parts = word_file(path) if suffix == ".docx" else workbook(path)
    declared, _, rest = parts[part].decode().rpartition("?>")
    rest = rest.replace("Басшылар", "&l11;")
    write_package(path, parts | {part: f"{declared}?>{doctype}{rest}" if declared else doctype + rest})
    assert refusal(path)[0] == "tables.unsafe"


@pytest.mark.parametrize("suffix", [".xlsx", ".docx"])
def test_the_strict_kind(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    parts = word_file(path) if suffix == ".docx" else workbook(path)
    plain, strict = b"http://schemas.openxmlformats.org/officeDocument/2006", b"http://purl.oclc.org/ooxml"
    write_package(path, parts | {"_rels/.rels": parts["_rels/.rels"].replace(plain, strict)})
    assert refusal(path)[0] == "tables.save_as"


@pytest.mark.parametrize(
    ("cell", "named"),
    [
        ('<c r="B2"><f>A1</f></c>', "B2"),
        ('<c r="B2" s="3"><f t="shared" si="0"/></c>', "B2"),
        ('<c r="B2"><f>A1&amp;""</f><v></v></c>', "B2"),
        ('<c s="1" r="B2"><f>A1</f><v/></c>', "B2"),
        ("<c><f>A1</f></c>", "?"),
        ('<c r="B2" t="str"><f>A1</f><v></v></c>', ""),
        ('<c r="B2"><f>A1</f><v>7</v></c>', ""),
        ('<c r="B2" t="inlineStr"><is><t>=A1</t></is></c><c r="C2"><v>1</v></c>', ""),
    ],
)
def test_formulas_without_their_values(tmp_path: Path, cell: str, named: str) -> None:
    rows = f'<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>11</v></c>{cell}</row>'
    path = write_sheet_xml(tmp_path / "a.xlsx", sheet_xml(rows))
    if named:
        assert refusal(path) == ("tables.formula", named)
    else:
        assert [cells[0] for _, cells in open_tables(path).rows()] == ["1", "11"]


@pytest.mark.parametrize("prefix", ["", "x:"])
def test_a_scan_of_a_long_sheet(prefix: str) -> None:
    """A scan sees what lies over the edges of the pieces that it reads, and counts nothing twice."""
    row = '<row r="{0}"><c r="A{0}"><f>A1</f><v>{0}</v></c></row>'
    merged = "".join(f'<mergeCell ref="A{n}:A{n + 1}"/>' for n in range(1, 60_000, 2))
    told = tuple((f"A{n}:A{n + 1}", n, n + 1) for n in range(1, 60_000, 2))
    plain = "".join(map(row.format, range(1, 40_001))) + f"<row/>{merged}"
    xml, faulty = (
        one.replace("</", "\0").replace("<", f"<{prefix}").replace("\0", f"</{prefix}").encode()
        for one in (plain, plain.replace("<v>39999</v>", ""))
    )
    assert scanned(io.BytesIO(xml)) == SheetScan(40_001, True, told)
    assert scanned(io.BytesIO(faulty)).formula == "A39999"


def test_charts_hidden_sheets_and_broken_properties_do_no_harm(tmp_path: Path) -> None:
    book = Workbook()
    for row in CODED:
        book.worksheets[0].append(row)
    book.create_sheet("Бос")
    book.create_chartsheet("Диаграмма")
    hidden = book.create_sheet("Жасырын")
    hidden.sheet_state = "hidden"
    hidden.append(["7"])
    book.save(tmp_path / "source.xlsx")
    parts = parts_of(tmp_path / "source.xlsx")
    parts["docProps/core.xml"] = parts["docProps/core.xml"].replace(b"T", b"?")
    table = open_tables(write_package(tmp_path / "a.xlsx", parts))
    assert table.sheets == (book.worksheets[0].title, "Жасырын")
    assert list(table.rows()) == ROWS


@pytest.mark.parametrize(("epoch", "day"), [(WINDOWS_EPOCH, "2020-06-18"), (MAC_EPOCH, "2024-06-19")])
def test_numbers_under_formats_of_days(tmp_path: Path, epoch: datetime, day: str) -> None:
    """Codes that stand in cells made for days stay codes, in both calendars; days are days."""
    book = Workbook()
    book.epoch = epoch
    book.worksheets[0].append([1, 59, 61, 2411, 0.5, 44000, "2019-07-01"])
    for cell in book.worksheets[0][1]:
        cell.number_format = "dd.mm.yyyy"
    book.save(tmp_path / "a.xlsx")
    ((_, cells),) = open_tables(tmp_path / "a.xlsx").rows()
    assert cells == ("1", "59", "61", "2411", "0.5", day, "2019-07-01")


def test_a_document_as_a_reference(tmp_path: Path) -> None:
    word_file(tmp_path / "a.docx")
    preview = recognise(open_tables(tmp_path / "a.docx"))
    assert preview.mapping.roles == (Role.CODE, Role.NAME_KK)


def test_tables_of_one_width_with_headings_of_their_own(tmp_path: Path) -> None:
    contents = docx_table([("№", "Бөлім", "Бет"), ("1", "Басшылар", "25"), ("2", "Мамандар", "31")])
    chapter = [("Код", "Имя", "Атауы"), ("1", "Руководители", "Басшылар"), ("11", "Высшие", "Жоғары")]
    following = [("X", "Военные", "Әскерилер"), ("X1000", "Офицеры", "Офицерлер")]
    parts = (contents, docx_table(chapter), docx_table(following), docx_table(chapter[:1]))
    table = open_tables(write_docx(tmp_path / "a.docx", "".join(parts)))
    assert table.sheets == ("1", "2")
    preview = recognise(table)
    assert preview.mapping.sheet == "2"
    assert [cells for _, cells in table.rows("2")] == [*chapter, *following]
