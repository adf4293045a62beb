"""Coding a workbook: new columns beside the old ones, all else as it was, nothing left of a broken run."""

import io
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from nqs_desktop.domain.errors import Cancelled, UserError
from nqs_desktop.services.batch_request import BatchRequest
from nqs_desktop.services.catalogue import Services

ROWS: list[tuple[str | int | None, ...]] = [
    ("№", "Должность", "Обязанности"),
    (1, "Бухгалтер", None),
    (2, "специалист", None),
    (3, "Бас агроном", "Выращивание урожая и руководство другими агрономами"),
    (4, None, None),
    (5, "ывапролдж", None),
    (6, "бухгалтер", "  "),
    (7, "=SUM(A1:A9)", "текст" * 9000),
]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.title = "Штат"
    for row in ROWS:
        sheet.append(row)
    sheet["B8"].data_type = "s"
    sheet["B2"].font = Font(bold=True)
    sheet["A1"].fill = PatternFill("solid", fgColor="FF00FF00")
    sheet["E3"].fill = PatternFill("solid", fgColor="FF00FF00")
    sheet.merge_cells("A10:B10")
    sheet.column_dimensions["B"].width = 44
    sheet.freeze_panes = "A2"
    other = workbook.create_sheet("Итог")
    other["A1"] = "=1+1"
    other["B2"] = "не трогать"
    path = tmp_path / "штат.xlsx"
    workbook.save(path)
    return path


def request(book: Path, out: Path, language: str = "ru") -> BatchRequest:
    return BatchRequest(book, "Штат", 1, 2, out, language)


def texts(sheet: Worksheet, column: int, *rows: int) -> list[str]:
    return [str(sheet.cell(row, column).value or "") for row in rows]


def test_the_codes_stand_in_new_columns_and_all_else_stays(
    services: Services, book: Path, tmp_path: Path
) -> None:
    out = tmp_path / "кодтар.xlsx"
    result = services.batch_coding.run(request(book, out))
    assert (result.rows, result.sure, result.unsure, result.uncoded) == (6, 3, 1, 2)
    sheet = load_workbook(out)["Штат"]
    assert texts(sheet, 6, 1, 2, 4, 7) == ["Код НКЗ", "2411-1", "1310-1", "2411-1"]
    assert texts(sheet, 7, 2) == ["Бухгалтерлер"]
    assert texts(sheet, 9, 1, 2) == ["Уверенность, %", "97"]
    assert texts(sheet, 10, 1, 2, 3, 5, 6) == ["Состояние", "уверенно", "проверить", "", "код не найден"]
    assert "руководство другими агрономами" in texts(sheet, 11, 4)[0]
    assert "31" in texts(sheet, 12, 3)[0]
    assert sheet.cell(3, 6).fill.fgColor.rgb == "FFFFE699"
    assert sheet.cell(2, 6).fill.fill_type is None


def test_what_was_there_stays(services: Services, book: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    services.batch_coding.run(request(book, out))
    coded, before = load_workbook(out), load_workbook(book)
    sheet = coded["Штат"]
    for row in before["Штат"].iter_rows(max_col=5):
        for cell in row:
            same = sheet[cell.coordinate]
            assert (same.value, same.data_type, same.font.b) == (cell.value, cell.data_type, cell.font.b)
            assert same.fill.fgColor.rgb == cell.fill.fgColor.rgb
    assert sheet["B8"].data_type == "s"
    assert sheet.column_dimensions["B"].width == 44
    assert [str(one) for one in sheet.merged_cells.ranges] == ["A10:B10"]
    assert sheet.freeze_panes == "A2"
    other = [[cell.value for cell in row] for row in coded["Итог"].iter_rows()]
    assert other == [["=1+1", None], [None, "не трогать"]]


def test_the_other_parts_of_the_package_are_the_same_bytes(
    services: Services, book: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.xlsx"
    services.batch_coding.run(request(book, out))
    with zipfile.ZipFile(book) as before, zipfile.ZipFile(out) as after:
        assert before.namelist() == after.namelist()
        changed = {name for name in before.namelist() if before.read(name) != after.read(name)}
    assert changed == {"xl/worksheets/sheet1.xml", "xl/styles.xml"}


def test_the_preview_finds_the_columns(services: Services, book: Path) -> None:
    preview = services.batch_coding.preview(book)
    assert preview.sheets == ("Штат", "Итог")
    assert preview.sheet == "Штат"
    assert preview.headings[:3] == ("№", "Должность", "Обязанности")
    assert (preview.title_column, preview.duties_column, preview.row_count) == (1, 2, 6)
    assert preview.rows[0][0] == 2
    with pytest.raises(UserError):
        services.batch_coding.preview(book, "нет такого")


@pytest.mark.parametrize("language", ["kk", "en"])
def test_words_come_in_the_language_asked(
    services: Services, book: Path, tmp_path: Path, language: str
) -> None:
    out = tmp_path / "out.xlsx"
    services.batch_coding.run(request(book, out, language))
    words = {"kk": "сенімді", "en": "sure"}
    assert load_workbook(out)["Штат"].cell(2, 10).value == words[language]


def test_a_sheet_without_headings_is_coded_from_its_first_row(services: Services, tmp_path: Path) -> None:
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    for title in ("дәрігер", "врач функциональной диагностики"):
        sheet.append((title,))
    path = tmp_path / "list.xlsx"
    workbook.save(path)
    preview = services.batch_coding.preview(path)
    assert preview.title_column == 0
    out = tmp_path / "out.xlsx"
    assert services.batch_coding.run(BatchRequest(path, preview.sheet, 0, None, out)).rows == 2
    assert load_workbook(out).worksheets[0].cell(1, 2).value == "221"


def test_the_name_of_a_paper_and_the_numbers_of_its_columns_are_no_titles(
    services: Services, tmp_path: Path
) -> None:
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    for row in (("Штатное расписание", None), ("№", "Наименование должности"), (1, 2), (1, "Бухгалтер")):
        sheet.append(row)
    path, out = tmp_path / "list.xlsx", tmp_path / "out.xlsx"
    workbook.save(path)
    assert services.batch_coding.preview(path).row_count == 1
    result = services.batch_coding.run(BatchRequest(path, "Sheet", 1, None, out, "ru"))
    assert (result.rows, result.sure) == (1, 1)
    coded = load_workbook(out).worksheets[0]
    assert texts(coded, 3, 1, 2, 3, 4) == ["", "Код НКЗ", "", "2411-1"]


def test_a_remembered_code_is_written(services: Services, book: Path, tmp_path: Path) -> None:
    services.classification.settle("Специалист", "3313-0", [])
    out = tmp_path / "out.xlsx"
    assert services.batch_coding.run(request(book, out)).sure == 4
    assert load_workbook(out)["Штат"].cell(3, 6).value == "3313-0"


def test_a_cancelled_run_leaves_nothing(services: Services, book: Path, tmp_path: Path) -> None:
    def _stop(done: int, total: int) -> None:
        assert done <= total
        raise Cancelled

    out = tmp_path / "out.xlsx"
    before = sorted(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        services.batch_coding.run(request(book, out), _stop)
    assert sorted(tmp_path.iterdir()) == before


def test_progress_ends_at_the_whole(services: Services, book: Path, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    work = request(book, tmp_path / "out.xlsx")
    services.batch_coding.run(work, lambda done, total: steps.append((done, total)))
    assert steps[-1][0] == steps[-1][1] > 0


def test_what_cannot_be_coded_is_refused_and_nothing_is_written(
    services: Services, book: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.xlsx"
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(book.read_bytes()[:900])
    protected = tmp_path / "protected.xlsx"
    word = "EncryptedPackage".encode("utf-16-le")
    protected.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + word + b"\0" * 600)
    words = tmp_path / "titles.csv"
    words.write_text("Должность\nБухгалтер\n", encoding="utf-8")
    bad_files = (broken, protected, words, tmp_path / "none.xlsx")
    requests = [
        *(BatchRequest(path, "Штат", 1, None, out) for path in bad_files),
        BatchRequest(book, "нет", 1, None, out),
        BatchRequest(book, "Штат", 99, None, out),
        BatchRequest(book, "Штат", 1, -1, out),
        BatchRequest(book, "Штат", 1, None, tmp_path / "out.csv"),
        BatchRequest(book, "Штат", 1, None, tmp_path / "none" / "out.xlsx"),
    ]
    for one in requests:
        with pytest.raises(UserError):
            services.batch_coding.run(one)
    assert not out.exists()
    assert not list(tmp_path.glob("*.part"))


def test_rows_of_other_writers_are_coded_too(services: Services, book: Path, tmp_path: Path) -> None:
    """Some writers name all parts with a prefix, leave out places, and write empty rows in short."""
    other = tmp_path / "prefixed.xlsx"
    text = (
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        '<x:sheetData><x:row/><x:row r="2" spans="1:1">'
        '<x:c t="inlineStr"><x:is><x:t>Дәрігер</x:t></x:is></x:c>'
        "</x:row></x:sheetData></x:worksheet>"
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(book) as source, zipfile.ZipFile(buffer, "w") as target:
        for name in source.namelist():
            target.writestr(name, text if name == "xl/worksheets/sheet1.xml" else source.read(name))
    other.write_bytes(buffer.getvalue())
    out = tmp_path / "out.xlsx"
    services.batch_coding.run(BatchRequest(other, "Штат", 0, None, out))
    assert load_workbook(out)["Штат"]["B2"].value == "221"
