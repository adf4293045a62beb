"""Whatever file is named as a table: a clear sentence, soon, in every language."""

import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from nqs_desktop import texts
from nqs_desktop.domain.errors import UserError
from nqs_desktop.importers.tables import open_tables
from nqs_desktop.importers.tables.recognition import recognise, require_clear
from tests.importers.tables.table_writing import (
    docx_table,
    ole_file,
    sheet_xml,
    write_docx,
    write_package,
    write_pdf_pages,
    write_sheet_xml,
    write_xlsx,
    zipped,
)

CODED = [["Код", "Атауы"], ["1", "Басшылар"], ["11", "Жоғары басшылар"], ["111", "Заң шығарушылар"]]


def refused(path: Path) -> str:
    """Reads a file as an import does; returns the key of the sentence, said in every language."""
    with pytest.raises(UserError) as error:
        require_clear(recognise(open_tables(path)))
    for language in texts.LANGUAGES:
        assert path.name in texts.say(error.value.message, language)
    return error.value.message.key


@pytest.mark.parametrize(
    ("name", "content", "key"),
    [
        ("a.xlsx", b"", "tables.empty"),
        ("a.csv", b" \r\n\r\n", "tables.empty"),
        ("a.csv", b"\xef\xbb\xbf", "tables.empty"),
        ("a.xlsx", ole_file("EncryptionInfo", "EncryptedPackage"), "tables.password"),
        ("a.docx", ole_file("EncryptedPackage"), "tables.password"),
        ("a.xls", ole_file("Workbook"), "tables.save_as"),
        ("a.doc", ole_file("WordDocument"), "tables.save_as"),
        ("a.rtf", b"{\\rtf1 text}", "tables.save_as"),
        ("a.xls", b"<html><table><tr><td>1</td></tr></table></html>", "tables.save_as"),
        ("a.bin", zipped(b"any"), "tables.unknown"),
        ("a.xlsx", b"PK\x03\x04 torn", "tables.damaged"),
        ("a.docx", b"PK\x05\x06" + bytes(18), "tables.unknown"),
        ("a.xlsx", bytes(range(256)) * 9, "tables.damaged"),
        ("a.pdf", b"%PDF-1.7\nnothing of a file", "tables.damaged"),
        ("a.csv", bytes(range(256)) * 9, "tables.no_text"),
        ("a.csv", "Главный бухгалтер".encode("cp866") * 9, "tables.no_text"),
        ("a.csv", b'code;name\n1;"open\n2;b\n', "tables.quotes"),
        ("a.csv", b"code;name\n1;" + b"a" * 2_000_000, "tables.long_cell"),
        ("a.xlsx", "код;атауы\n1;Басшылар\n".encode(), "tables.other_suffix"),
        ("a.jpg", b"\xff\xd8\xff\xe0 picture", "tables.picture"),
        ("~$a.xlsx", b"\x05owner" + bytes(60), "tables.office_lock"),
        ("a.csv", "атауы;саны\nБас есепші;2\nМаман;3\nХатшы;1\n".encode(), "tables.no_codes_in_file"),
        (
            "a.csv",
            "Жыл;Оқиға\n2019;Қабылдау\n2020;Өзгерту\n2021;Енгізу\n".encode(),
            "tables.no_codes_in_file",
        ),
        (
            "a.csv",
            "№;лауазым;жалақы\n1;Бас есепші;250000\n2;Маман;180000\n".encode(),
            "tables.no_codes_in_file",
        ),
    ],
)
def test_files_that_are_no_tables(tmp_path: Path, name: str, content: bytes, key: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert refused(path) == key


def test_a_name_that_does_not_fit(tmp_path: Path) -> None:
    book = write_xlsx(tmp_path / "a.xlsx", CODED)
    assert refused(book.rename(tmp_path / "a.csv")) == "tables.other_suffix"


def test_no_file_and_a_folder(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.xlsx") == "importing.missing"
    assert refused(tmp_path) == "importing.folder"


def test_a_torn_workbook(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", CODED)
    path.write_bytes(path.read_bytes()[:-200])
    assert refused(path) == "tables.damaged"


def test_a_part_with_a_wrong_byte(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", CODED * 50)
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        start = archive.getinfo("xl/worksheets/sheet1.xml").header_offset
    data[start + 80] ^= 0xFF
    path.write_bytes(data)
    assert refused(path) == "tables.damaged"


def test_an_empty_sheet(tmp_path: Path) -> None:
    assert refused(write_xlsx(tmp_path / "a.xlsx", [])) == "tables.empty"
    assert refused(write_xlsx(tmp_path / "b.xlsx", [[""], ["  "]])) == "tables.empty_sheet"


def test_a_formula_without_its_value(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", [*CODED, ["=A4&1", "Атауы"]])
    with pytest.raises(UserError) as error:
        list(open_tables(path).rows())
    assert (error.value.message.key, error.value.message.values["cell"]) == ("tables.formula", "A5")


def test_two_columns_of_codes(tmp_path: Path) -> None:
    rows = [["Код", "Жаңа код", "Атауы"], *([f"{n}", f"{n + 3}", f"Топ {n}"] for n in range(2411, 2431))]
    assert refused(write_xlsx(tmp_path / "a.xlsx", rows)) == "tables.two_code_columns"
    same = [[row[0], row[0], row[1]] for row in CODED]
    assert refused(write_xlsx(tmp_path / "b.xlsx", same)) == "tables.two_code_columns"


def test_codes_without_names(tmp_path: Path) -> None:
    assert refused(write_xlsx(tmp_path / "a.xlsx", [row[:1] for row in CODED])) == "tables.no_names"


@pytest.mark.parametrize(
    "rows",
    [
        b"<row/>" * 10_000_000,
        b'<row r="10000000"><c><v>1</v></c></row>',
        b"".join(b'<row r="%d" ht="15"><c r="A%d" s="1"/></row>' % (n, n) for n in range(1, 250_000)),
    ],
    ids=["steep", "far away", "many"],
)
def test_millions_of_empty_rows(tmp_path: Path, rows: bytes) -> None:
    sheet = sheet_xml("<row r='1'><c r='A1'><v>1</v></c></row>@").encode().replace(b"@", rows)
    assert refused(write_sheet_xml(tmp_path / "a.xlsx", sheet)) == "tables.too_many_rows"


def test_a_dimension_that_lies(tmp_path: Path) -> None:
    cells = "<row r='1'><c r='A1'><v>1</v></c><c r='B1' t='inlineStr'><is><t>Басшылар</t></is></c></row>"
    sheet = sheet_xml(cells).replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>')
    assert list(open_tables(write_sheet_xml(tmp_path / "a.xlsx", sheet)).rows()) == [(1, ("1", "Басшылар"))]


def test_a_bomb_and_entities(tmp_path: Path) -> None:
    bomb = write_package(tmp_path / "a.xlsx", {"xl/workbook.xml": b" " * 60_000_000})
    assert refused(bomb) == "tables.unsafe"
    laughing = '<!DOCTYPE a [<!ENTITY b "1">]>' + sheet_xml("<row><c><v>&b;</v></c></row>")
    assert refused(write_sheet_xml(tmp_path / "b.xlsx", laughing)) == "tables.unsafe"


def test_a_workbook_of_strange_parts(tmp_path: Path) -> None:
    assert refused(write_package(tmp_path / "a.xlsx", {"xl/workbook.xml": "<a/>"})) == "tables.damaged"
    assert refused(write_sheet_xml(tmp_path / "b.xlsx", "<row><v>")) == "tables.damaged"
    assert refused(write_docx(tmp_path / "c.docx", "")) == "tables.empty"
    assert refused(write_docx(tmp_path / "d.docx", docx_table([["", ""]]))) == "tables.empty"


def test_a_sheet_of_pictures_only(tmp_path: Path) -> None:
    book = Workbook()
    book.create_chartsheet("Диаграмма")
    book.save(tmp_path / "a.xlsx")
    assert refused(tmp_path / "a.xlsx") == "tables.empty"


def test_a_scan(tmp_path: Path) -> None:
    path = write_pdf_pages(tmp_path / "a.pdf", lambda canvas: canvas.rect(50, 50, 400, 600, fill=1))
    assert refused(path) == "tables.scan"


def test_a_pdf_with_a_password(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 700, "2411-1 Есепшілер")

    locked = StandardEncryption("open", "own", strength=128)
    assert refused(write_pdf_pages(tmp_path / "a.pdf", draw, encrypt=locked)) == "tables.password"
