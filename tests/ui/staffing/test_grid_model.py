"""The table for Qt: rows under headings, filters, marks; what others changed."""

from dataclasses import replace
from decimal import Decimal

import pytest

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.staffing_cells import StaffingColumn as C
from nqs_desktop.domain.staffing_doubts import BookCodes
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.staffing.grid.grid_edits import CellText
from nqs_desktop.ui.staffing.grid.grid_filter import CellTest, ColumnFilter
from nqs_desktop.ui.staffing.grid.grid_model import COLUMNS, GridModel
from nqs_desktop.ui.staffing.grid.grid_table import Heading
from nqs_desktop.ui.staffing.grid.text_pairs import TextPairs
from tests.ui.conftest import ModelCheck
from tests.ui.staffing.grid_fakes import Grid


@pytest.fixture
def grid() -> Grid:
    return Grid()


@pytest.fixture
def model(grid: Grid, language: LanguageSwitch) -> GridModel:
    model = GridModel(grid.table, grid.unstored, language)
    model.load()
    return model


def rows(model: GridModel) -> list[str]:
    found = (model.row_at(place) for place in range(model.rowCount()))
    return [f"[{row.department}]" if isinstance(row, Heading) else str(row) for row in found]


def keep(model: GridModel, column: C, wanted: ColumnFilter) -> list[str]:
    model.filter.clear()
    model.filter.set(column, wanted)
    model.load()
    return rows(model)


def test_the_model_keeps_qts_contract_through_edits(
    grid: Grid, model: GridModel, check_model: ModelCheck
) -> None:
    check_model(model)
    (key,) = grid.edits.begin_rows("d1", "p1")
    model.follow([key])
    model.follow(grid.edits.write([CellText(key, C.TITLE_KK, "Маман")]).keys)
    model.follow(grid.edits.duplicate(["p1", "p3"]).keys)
    model.follow(grid.edits.move(["p3"], 1).keys)
    model.follow(grid.edits.write([CellText("p1", C.DEPARTMENT, "Отдел фондов")]).keys)
    grid.edits.remove(["p2", "p5"])
    model.follow([])
    keep(model, C.TITLE_KK, ColumnFilter("p4"))
    assert [row for row in rows(model) if not row.startswith("[")] == ["p4"]


def test_headings_say_name_and_sums(model: GridModel) -> None:
    assert rows(model) == ["[d1]", "p1", "p2", "[d2]", "p3", "p4", "[d3]", "p5"]
    assert model.index(3, COLUMNS.index(C.TITLE_KK)).data() == "Отдел фондов"
    assert model.index(3, COLUMNS.index(C.UNITS)).data() == "3"
    assert model.index(3, COLUMNS.index(C.FUND)).data() == ""


def test_an_edit_tells_of_its_line_and_the_headings_above(grid: Grid, model: GridModel) -> None:
    told: list[int] = []
    model.dataChanged.connect(lambda top, *_: told.append(top.row()))
    model.follow(grid.edits.write([CellText("p5", C.UNITS, "2")]).keys)
    assert sorted(told) == [3, 6, 7]


def test_filters_leave_out_headings_without_lines(grid: Grid, model: GridModel) -> None:
    assert keep(model, C.TITLE_RU, ColumnFilter("СПЕЦИАЛИСТ P5")) == ["[d3]", "p5"]
    assert keep(model, C.TITLE_RU, ColumnFilter(values=frozenset({"Специалист p1"}))) == ["[d1]", "p1"]
    assert len(keep(model, C.CODE, ColumnFilter(test=CellTest.EMPTY))) == 8
    assert keep(model, C.CODE, ColumnFilter(test=CellTest.FILLED)) == []
    grid.edits.write([CellText("p3", C.UNITS, "abc")])
    assert keep(model, C.UNITS, ColumnFilter(test=CellTest.WRONG)) == ["[d2]", "p3"]
    assert keep(model, C.UNITS, ColumnFilter("ab")) == ["[d2]", "p3"]


def test_a_line_stays_in_view_although_it_passes_no_longer(grid: Grid, model: GridModel) -> None:
    assert keep(model, C.TITLE_RU, ColumnFilter("p5")) == ["[d3]", "p5"]
    model.follow(grid.edits.write([CellText("p5", C.TITLE_RU, "Курьер")]).keys)
    assert rows(model) == ["[d3]", "p5"]
    (key,) = grid.edits.begin_rows("d3", "p5")
    model.follow([key])
    assert rows(model) == ["[d3]", "p5", key]


def test_doubts_are_marked_and_found(grid: Grid, model: GridModel) -> None:
    grid.edits.write([CellText("p1", C.CODE, "9999"), CellText("p2", C.TITLE_KK, "")])
    model.books = BookCodes(frozenset({"2147"}))
    note = model.note("p1", grid.table.line("p1"), C.CODE)
    assert note is not None
    assert not note.wrong
    assert keep(model, C.CODE, ColumnFilter(test=CellTest.DOUBTFUL)) == ["[d1]", "p1"]
    assert keep(model, C.TITLE_KK, ColumnFilter(test=CellTest.DOUBTFUL)) == ["[d1]", "p2"]


def test_lines_that_others_changed_come_where_they_stand(grid: Grid, model: GridModel) -> None:
    line = grid.table.line("p1")
    grid.table.put([replace(line, position=replace(line.position, sort_order=9, units=Decimal(2)))])
    model.follow(["p1"])
    assert rows(model)[:3] == ["[d1]", "p2", "p1"]
    grid.table.remove(["p5"])
    model.follow([])
    assert rows(model)[-1] == "[d3]"


def test_columns_that_are_reckoned_are_not_editable(model: GridModel) -> None:
    def editable(row: int, column: C) -> bool:
        flags = model.flags(model.index(row, COLUMNS.index(column)))
        return bool(flags & flags.ItemIsEditable)

    assert editable(1, C.UNITS)
    assert not editable(1, C.FUND)
    assert not editable(0, C.TITLE_KK)
    model.editable = False
    assert not editable(1, C.UNITS)


def test_two_translations_of_one_title_suggest_none() -> None:
    pairs = TextPairs(str.lower)
    pairs.load([LocalizedText("Маман", "Специалист"), LocalizedText("Хатшы", "Секретарь")])
    assert pairs.other(Language.KK, "Маман") == "Специалист"
    pairs.add([LocalizedText("Маман", "Эксперт")])
    assert pairs.other(Language.KK, "Маман") == ""
