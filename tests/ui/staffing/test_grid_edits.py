"""What is typed into the table: stored in one step, or kept with the reason."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing_cells import StaffingColumn as C
from nqs_desktop.domain.staffing_line import totals_of
from nqs_desktop.ui.staffing.grid.grid_edits import CellText
from nqs_desktop.ui.staffing.grid.grid_places import moved
from tests.ui.staffing.grid_fakes import Grid


@pytest.fixture
def grid() -> Grid:
    return Grid()


def reason(grid: Grid, key: str, column: C) -> str:
    typed = grid.unstored.at(key, column)
    return typed.reason.key if typed else ""


def test_an_edit_is_one_step_and_the_sums_follow(grid: Grid) -> None:
    before = grid.table.sums("d2").units
    written = grid.edits.write([CellText("p5", C.UNITS, "2,5"), CellText("p5", C.SALARY, "1000")])
    assert written.keys == ("p5",)
    assert grid.editor.stored["p5"].units == Decimal("2.5")
    assert [step.key for step in grid.editor.steps] == ["steps.save_position"]
    assert grid.table.line("p5").pay.fund == 2500
    assert grid.table.sums("d2").units == before + Decimal("1.5")
    assert grid.table.total().fund == 2500


def test_what_changes_nothing_is_no_step(grid: Grid) -> None:
    assert grid.edits.write([CellText("p1", C.UNITS, "1,0")]).change_set is None
    assert grid.editor.steps == []


def test_what_cannot_be_stored_stays_and_the_rest_is_stored(grid: Grid) -> None:
    grid.edits.write([CellText("p1", C.UNITS, "abc"), CellText("p1", C.CODE, "2147")])
    assert grid.editor.stored["p1"].occupation_code == "2147"
    assert grid.editor.stored["p1"].units == 1
    assert reason(grid, "p1", C.UNITS) == "staffing_cells.no_number"
    grid.edits.write([CellText("p1", C.UNITS, "2")])
    assert not len(grid.unstored)
    assert grid.editor.stored["p1"].units == 2


def test_a_row_keeps_one_title_at_least(grid: Grid) -> None:
    grid.edits.write([CellText("p1", C.TITLE_KK, "")])
    grid.edits.write([CellText("p1", C.TITLE_RU, "")])
    assert grid.editor.stored["p1"].title == LocalizedText(None, "Специалист p1")
    assert reason(grid, "p1", C.TITLE_RU) == "staffing.no_title"
    grid.edits.write([CellText("p1", C.UNITS, "3")])
    assert grid.editor.stored["p1"].units == 3
    assert reason(grid, "p1", C.TITLE_RU) == "staffing.no_title"
    grid.edits.write([CellText("p1", C.TITLE_KK, "Директор")])
    assert grid.editor.stored["p1"].title == LocalizedText("Директор", None)
    assert not len(grid.unstored)


def test_a_new_row_is_stored_once_it_has_a_title(grid: Grid) -> None:
    (key,) = grid.edits.begin_rows("d2", "p3")
    assert grid.order()[-4:] == [key, "p4", "[d3]", "p5"]
    grid.edits.write([CellText(key, C.UNITS, "0,5")])
    assert reason(grid, key, C.TITLE_KK) == "staffing.no_title"
    assert grid.editor.steps == []
    written = grid.edits.write([CellText(key, C.TITLE_RU, "Курьер")])
    new = written.keys[0]
    assert grid.editor.stored[new].units == Decimal("0.5")
    assert not len(grid.unstored)
    assert grid.order() == grid.stored_order()
    assert grid.order()[-4:] == [new, "p4", "[d3]", "p5"]


def test_a_new_row_keeps_what_is_wrong_in_it_when_it_is_stored(grid: Grid) -> None:
    (key,) = grid.edits.begin_rows("d1", None)
    written = grid.edits.write([CellText(key, C.UNITS, "много"), CellText(key, C.TITLE_RU, "Курьер")])
    assert reason(grid, written.keys[0], C.UNITS) == "staffing_cells.no_number"
    assert grid.order()[:3] == ["[d1]", written.keys[0], "p1"]
    assert grid.order() == grid.stored_order()


def test_rows_that_are_not_stored_do_not_count(grid: Grid) -> None:
    grid.edits.begin_rows("d1", "p1", 3)
    assert grid.table.sums("d1").positions == 2


def test_another_department_leads_to_its_end(grid: Grid) -> None:
    grid.edits.write([CellText("p1", C.DEPARTMENT, "Отдел фондов")])
    assert grid.order() == ["[d1]", "p2", "[d2]", "p3", "p4", "p1", "[d3]", "p5"] == grid.stored_order()
    assert grid.table.sums("d1").positions == 1
    assert grid.table.sums("d2").positions == 4


def test_what_the_database_refuses_stays_in_its_cells(grid: Grid) -> None:
    grid.editor.refusal = UserError("staffing.no_name")
    written = grid.edits.write([CellText("p1", C.UNITS, "2")])
    assert written.refusal is not None
    assert reason(grid, "p1", C.UNITS) == "staffing.no_name"
    assert grid.table.line("p1").position.units == 1


def test_rows_are_removed_in_one_step(grid: Grid) -> None:
    (key,) = grid.edits.begin_rows("d1", "p1")
    grid.edits.write([CellText("p1", C.UNITS, "abc")])
    written = grid.edits.remove(["p1", "p3", key])
    assert written.change_set is not None
    assert grid.order() == ["[d1]", "p2", "[d2]", "p4", "[d3]", "p5"] == grid.stored_order()
    assert not len(grid.unstored)


def test_rows_are_duplicated_below_the_last_of_them(grid: Grid) -> None:
    grid.table.put([replace(grid.table.line("p1"), has_requirement=True)])
    first, second = grid.edits.duplicate(["p1", "p2"]).keys[:2]
    assert grid.order()[:5] == ["[d1]", "p1", "p2", first, second]
    assert grid.order() == grid.stored_order()
    assert grid.table.line(first).has_requirement
    assert len(grid.editor.steps) == 1


def test_rows_move_within_their_department(grid: Grid) -> None:
    grid.edits.move(["p3"], 1)
    assert grid.order()[-4:] == ["p4", "p3", "[d3]", "p5"]
    assert grid.order() == grid.stored_order()
    assert grid.edits.move(["p3"], 1).change_set is None
    assert grid.edits.move(["p1", "p3"], 1).change_set is None


@given(st.sets(st.integers(0, 7)), st.sampled_from([-1, 1]))
def test_rows_that_move_keep_their_order(chosen: set[int], step: int) -> None:
    keys = [str(number) for number in range(8)]
    order = moved(keys, {str(number) for number in chosen}, step)
    assert sorted(order) == keys
    for group in (chosen, set(range(8)) - chosen):
        assert [key for key in order if int(key) in group] == [str(number) for number in sorted(group)]


EDITS = st.lists(
    st.tuples(
        st.sampled_from(["write", "new", "remove", "copy", "up", "down"]),
        st.integers(0, 9),
        st.sampled_from([C.UNITS, C.DEPARTMENT, C.TITLE_KK, C.TITLE_RU, C.SALARY]),
        st.sampled_from(["", "1", "2,5", "abc", "Басшылық", "Сектор хранения"]),
    ),
    max_size=12,
)


@settings(max_examples=40, deadline=None)
@given(EDITS)
def test_whatever_is_done_the_table_shows_what_is_stored(edits: list[tuple[str, int, C, str]]) -> None:
    grid = Grid()
    for what, number, column, text in edits:
        keys = [key for key in grid.table.ordered_keys() if key in grid.editor.stored]
        if not keys:
            break
        key = keys[number % len(keys)]
        if what == "write":
            grid.edits.write([CellText(key, column, text)])
        elif what == "new":
            (new,) = grid.edits.begin_rows(grid.table.line(key).position.department, key)
            grid.edits.write([CellText(new, C.TITLE_KK, "Маман"), CellText(new, column, text)])
        elif what == "remove":
            grid.edits.remove([key])
        elif what == "copy":
            grid.edits.duplicate([key])
        else:
            grid.edits.move([key], -1 if what == "up" else 1)
        drafts = [row for row in grid.order() if row.startswith("new:")]
        assert [row for row in grid.order() if row not in drafts] == grid.stored_order()
        stored = [line for key, line in grid.table.lines.items() if key in grid.editor.stored]
        assert grid.table.total() == totals_of(stored)
        assert {line.position for line in stored} == set(grid.editor.stored.values())
