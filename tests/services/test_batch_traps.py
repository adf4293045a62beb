"""Workbooks as offices keep them: hidden columns, formulas, merged cells, hidden sheets."""

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font
from openpyxl.worksheet.dimensions import ColumnDimension
from openpyxl.worksheet.worksheet import Worksheet

from nqs_desktop.domain.errors import UserError
from nqs_desktop.services.batch_request import BatchRequest, BatchResult
from nqs_desktop.services.catalogue import Services

NEW = 7


class Titles:
    """A workbook of titles on the sheet «Штат»."""

    def __init__(self, folder: Path) -> None:
        self.path, self.out = folder / "штат.xlsx", folder / "кодтар.xlsx"
        self.book = Workbook()
        sheet = self.book.active
        assert sheet is not None
        self.sheet = sheet
        self.sheet.title = "Штат"
        for row in (("№", "Должность", "Всего"), (1, "Бухгалтер", 2), (2, "специалист", 3)):
            self.sheet.append(row)

    def request(self, out: Path | None = None, title: int = 1) -> BatchRequest:
        self.book.save(self.path)
        return BatchRequest(self.path, "Штат", title, None, out or self.out, "ru")

    def coded(self, services: Services) -> Worksheet:
        self.result: BatchResult = services.batch_coding.run(self.request())
        return load_workbook(self.out)["Штат"]


@pytest.fixture
def titles(tmp_path: Path) -> Titles:
    return Titles(tmp_path)


def test_new_columns_show_where_the_rest_of_the_sheet_is_hidden(services: Services, titles: Titles) -> None:
    hidden = ColumnDimension(titles.sheet, index="D", min=4, max=16384, hidden=True, width=3)
    titles.sheet.column_dimensions["D"] = hidden
    titles.sheet.column_dimensions["B"].width = 44
    sheet = titles.coded(services)
    found = {one.min: (one.max, one.hidden) for one in sheet.column_dimensions.values()}
    assert all(not found[column][1] for column in range(4, 4 + NEW))
    assert found[4 + NEW] == (16384, True)
    assert sheet.column_dimensions["B"].width == 44


def test_new_columns_are_as_wide_as_what_they_hold(services: Services, titles: Titles) -> None:
    sheet = titles.coded(services)
    assert sheet.column_dimensions["D"].width < sheet.column_dimensions["E"].width
    assert sheet.column_dimensions["I"].width > 40


def test_new_headings_look_as_their_neighbour(services: Services, titles: Titles) -> None:
    titles.sheet["C1"].font = Font(bold=True)
    sheet = titles.coded(services)
    assert sheet["D1"].font.b
    assert not sheet["D2"].font.b


def test_new_cells_lie_in_no_merged_ones(services: Services, titles: Titles) -> None:
    titles.sheet.insert_rows(1)
    titles.sheet["A1"] = "Штатное расписание"
    titles.sheet.merge_cells("A1:T1")
    titles.sheet.merge_cells("C3:E4")
    sheet = titles.coded(services)
    assert [sheet.cell(row, 6).value for row in (2, 3)] == ["Код НКЗ", "2411-1"]


def test_a_sheet_without_room_is_told(services: Services, titles: Titles) -> None:
    titles.sheet.cell(2, 16380).value = "далеко"
    with pytest.raises(UserError) as error:
        titles.coded(services)
    assert error.value.message.key == "classification.no_room"
    assert not titles.out.exists()


def test_formulas_beside_the_titles_do_no_harm(services: Services, titles: Titles) -> None:
    titles.sheet["C3"] = "=C2+1"
    sheet = titles.coded(services)
    assert titles.result.rows == 2
    assert sheet["C3"].value == "=C2+1"


def test_a_formula_in_the_place_of_a_title_is_told(services: Services, titles: Titles) -> None:
    titles.sheet["B3"] = '=CONCATENATE("Бух","галтер")'
    with pytest.raises(UserError) as error:
        titles.coded(services)
    assert (error.value.message.key, error.value.message.values["cell"]) == ("tables.formula", "B3")


def test_a_hidden_sheet_is_not_the_first_that_shows(services: Services, titles: Titles) -> None:
    kept = titles.book.create_sheet("Скрытый", 0)
    kept.append(("Должность",))
    kept.append(("Повар",))
    kept.sheet_state = "hidden"
    titles.book.active = 1
    preview = services.batch_coding.preview(titles.request().path)
    assert preview.sheet == "Штат"
    assert preview.sheets == ("Скрытый", "Штат")


@pytest.mark.parametrize("way", ["same", "roundabout", "link"])
def test_the_workbook_itself_is_never_written_over(services: Services, titles: Titles, way: str) -> None:
    path = titles.path
    out = {"same": path, "roundabout": path.parent / "x" / ".." / path.name, "link": path.with_name("l.xlsx")}
    (path.parent / "x").mkdir()
    request = titles.request(out[way])
    if way == "link":
        out[way].symlink_to(path)
    before = path.read_bytes()
    with pytest.raises(UserError) as error:
        services.batch_coding.run(request)
    assert error.value.message.key == "classification.same_file"
    assert path.read_bytes() == before
