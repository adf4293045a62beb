"""The keys of the table editor, each a promise."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.staffing_cells import StaffingColumn as C
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.staffing.grid.grid_actions import GridActions
from nqs_desktop.ui.staffing.grid.staffing_grid import StaffingGrid
from tests.ui.keyboard import CTRL, press, type_text
from tests.ui.staffing.grid_fakes import DEPARTMENTS, SCALE, FakeEditor

SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
ENTER = Qt.Key.Key_Return


class Typist:
    """Types into a table over a fake."""

    def __init__(self, grid: StaffingGrid, editor: FakeEditor) -> None:
        self.grid, self.editor = grid, editor
        self.actions = GridActions(grid)
        self.noticed: list[str] = []
        self.actions.noticed.connect(self.noticed.append)
        grid.load(DEPARTMENTS, editor.lines(), SCALE)

    def go(self, key: str, column: C) -> None:
        assert self.grid.view.go_to(key, column)

    def select(self, keys: list[str], columns: list[C]) -> None:
        self.grid.view.select_block(keys, columns)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focused = self.grid.view.cells.editor or self.grid.view
        press(focused, key, modifier)

    def type(self, text: str) -> None:
        for letter in text:
            type_text(self.grid.view.cells.editor or self.grid.view, letter)

    @property
    def at(self) -> tuple[str, C]:
        return self.grid.view.key, self.grid.view.column

    def shown(self, key: str, column: C) -> str:
        return self.grid.model.shown(key, self.grid.table.line(key), column)

    @property
    def order(self) -> list[str]:
        rows = (self.grid.model.row_at(place) for place in range(self.grid.model.rowCount()))
        return [row for row in rows if isinstance(row, str)]

    def paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.press(Qt.Key.Key_V, CTRL)


@pytest.fixture
def typist(qtbot: QtBot, real_context: PageContext) -> Iterator[Typist]:
    editor = FakeEditor()
    grid = StaffingGrid(real_context, lambda: editor)
    qtbot.addWidget(grid)
    grid.resize(1080, 500)
    grid.show()
    typist = Typist(grid, editor)
    grid.view.setFocus()
    yield typist
    QGuiApplication.clipboard().clear()


def test_typing_replaces_and_enter_goes_down(typist: Typist) -> None:
    typist.go("p1", C.UNITS)
    typist.type("2,5")
    typist.press(ENTER)
    assert typist.editor.stored["p1"].units == Decimal("2.5")
    assert typist.at == ("p2", C.UNITS)
    typist.press(ENTER)
    assert typist.at == ("p3", C.UNITS)
    typist.press(ENTER, SHIFT)
    assert typist.at == ("p2", C.UNITS)


def test_f2_edits_what_stands_there_and_escape_leaves_it(typist: Typist) -> None:
    typist.go("p1", C.TITLE_RU)
    typist.press(Qt.Key.Key_F2)
    editor = typist.grid.view.cells.editor
    assert editor is not None
    assert editor.text() == "Специалист p1"
    typist.type("x")
    typist.press(Qt.Key.Key_Escape)
    assert typist.grid.view.cells.editor is None
    assert typist.editor.steps == []


def test_tab_goes_right_over_what_is_reckoned_and_enter_returns_below_the_start(typist: Typist) -> None:
    typist.go("p1", C.TITLE_RU)
    typist.type("Директор")
    typist.press(Qt.Key.Key_Tab)
    assert typist.at == ("p1", C.UNITS)
    typist.press(Qt.Key.Key_Tab)
    assert typist.at == ("p1", C.CODE)
    typist.press(Qt.Key.Key_Backtab, SHIFT)
    assert typist.at == ("p1", C.UNITS)
    typist.press(ENTER)
    assert typist.at == ("p2", C.TITLE_RU)
    assert typist.editor.stored["p1"].title.ru == "Директор"


def test_ctrl_enter_begins_a_row_below(typist: Typist) -> None:
    typist.go("p1", C.UNITS)
    typist.press(ENTER, CTRL)
    assert typist.order[:3] == ["p1", typist.at[0], "p2"]
    assert typist.grid.view.column is C.TITLE_KK
    typist.type("Хатшы")
    typist.press(Qt.Key.Key_Tab)
    key, column = typist.at
    assert key in typist.editor.stored
    assert column is C.TITLE_RU


def test_ctrl_enter_while_typing_writes_into_all_selected_rows(typist: Typist) -> None:
    typist.select(["p1", "p2", "p3"], [C.CODE])
    typist.type("2147")
    typist.press(ENTER, CTRL)
    assert [typist.editor.stored[key].occupation_code for key in ("p1", "p2", "p3")] == ["2147"] * 3
    assert [step.key for step in typist.editor.steps] == ["steps.set_lines"]


def test_set_for_all_selected_writes_by_enter(typist: Typist) -> None:
    typist.select(["p1", "p2"], [C.PLACE])
    typist.grid.commands.set_all.trigger()
    typist.type("в2")
    typist.press(ENTER)
    assert [typist.editor.stored[key].register_link for key in ("p1", "p2", "p3")] == ["B2", "B2", None]


def test_del_clears_the_selected_cells(typist: Typist) -> None:
    typist.select(["p1", "p2"], [C.NUMBER_KK, C.NUMBER_RU])
    typist.press(Qt.Key.Key_Delete)
    assert not typist.editor.stored["p1"].number
    assert not typist.editor.stored["p2"].number
    assert len(typist.editor.steps) == 1


def test_ctrl_d_fills_down_in_one_step(typist: Typist) -> None:
    typist.go("p1", C.UNITS)
    typist.type("3")
    typist.press(ENTER)
    typist.select(["p1", "p2", "p3"], [C.UNITS])
    typist.press(Qt.Key.Key_D, CTRL)
    assert [typist.editor.stored[key].units for key in ("p1", "p2", "p3")] == [3, 3, 3]
    assert len(typist.editor.steps) == 2
    typist.go("p4", C.UNITS)
    typist.press(Qt.Key.Key_D, CTRL)
    assert typist.editor.stored["p4"].units == 3


def test_a_block_is_copied_as_spreadsheets_do(typist: Typist) -> None:
    typist.select(["p1", "p2"], [C.TITLE_RU, C.UNITS])
    typist.press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "Специалист p1\t1\nСпециалист p2\t1\n"


def test_a_pasted_block_is_one_step_and_goes_on_in_new_rows_of_the_department(typist: Typist) -> None:
    typist.go("p2", C.TITLE_RU)
    typist.paste('Курьер\t0,5\r\nСторож\t1 000,25\r\n"Техник\n2"\t−1\r\n')
    assert len(typist.editor.steps) == 1
    assert typist.order[:2] == ["p1", "p2"]
    guard, technician = typist.order[2:4]
    assert typist.editor.stored["p2"].title.ru == "Курьер"
    assert typist.editor.stored["p2"].units == Decimal("0.5")
    assert typist.editor.stored[guard].units == Decimal("1000.25")
    assert typist.editor.stored[guard].department == "d1"
    assert typist.editor.stored[technician].title.ru == "Техник 2"
    assert typist.shown(technician, C.UNITS) == "−1"
    assert typist.grid.view.selected_keys() == ["p2", guard, technician]
    assert typist.order[4] == "p3"
    assert "2 new rows" in typist.noticed[0]


def test_a_single_text_fills_the_selection(typist: Typist) -> None:
    typist.select(["p1", "p3"], [C.UNITS])
    typist.paste("4")
    assert [typist.editor.stored[key].units for key in ("p1", "p2", "p3")] == [4, 1, 4]


def test_what_was_copied_over_departments_is_pasted_into_the_same_lines(typist: Typist) -> None:
    typist.select(["p1", "p2", "p3"], [C.UNITS])
    typist.paste("1\n2\n3\n")
    assert [typist.editor.stored[key].units for key in ("p1", "p2", "p3")] == [1, 2, 3]
    assert len(typist.order) == 5


def test_columns_that_are_reckoned_are_left_out_of_a_paste(typist: Typist) -> None:
    typist.go("p1", C.UNITS)
    typist.paste("2\t9\t9\t2147\n")
    assert typist.editor.stored["p1"].units == 2
    assert typist.editor.stored["p1"].occupation_code == "2147"
    assert "2 texts" in typist.noticed[0]


def test_rows_are_duplicated_removed_and_moved_by_keys(typist: Typist) -> None:
    typist.go("p1", C.UNITS)
    typist.press(Qt.Key.Key_D, CTRL | SHIFT)
    copy = typist.at[0]
    assert typist.order[:3] == ["p1", copy, "p2"]
    typist.press(Qt.Key.Key_Down, ALT)
    assert typist.order[:3] == ["p1", "p2", copy]
    assert typist.at == (copy, C.UNITS)
    typist.press(Qt.Key.Key_Up, ALT)
    assert typist.order[:3] == ["p1", copy, "p2"]
    typist.press(Qt.Key.Key_Minus, CTRL)
    assert typist.order[:2] == ["p1", "p2"]
    assert typist.at == ("p2", C.UNITS)


def test_what_cannot_be_stored_is_marked_counted_and_found(typist: Typist) -> None:
    typist.go("p1", C.UNITS)
    typist.type("abc")
    typist.press(ENTER)
    typist.type("0,3")
    typist.press(ENTER)
    assert typist.grid.status.count == "2 cells not stored yet"
    typist.press(Qt.Key.Key_F8)
    assert typist.at == ("p1", C.UNITS)
    assert "abc" in typist.grid.status.text
    typist.press(Qt.Key.Key_F8)
    assert typist.at == ("p2", C.UNITS)
    typist.type("0,25")
    typist.press(ENTER)
    assert typist.grid.status.count == "1 cell not stored yet"


def test_titles_of_the_table_complete_a_title_in_both_languages(typist: Typist) -> None:
    typist.go("p5", C.UNITS)
    typist.press(ENTER, CTRL)
    typist.type("маман p3")
    editor = typist.grid.view.cells.editor
    assert editor is not None
    editor.look_now()
    assert [hit.name.ru for hit in editor.offers] == ["Специалист p3"]
    press(editor, Qt.Key.Key_Down)
    press(editor, ENTER)
    new = typist.order[-1]
    assert typist.editor.stored[new].title == typist.editor.stored["p3"].title
    assert len(typist.editor.steps) == 1


def test_the_other_language_is_suggested_and_taken_by_ctrl_space(typist: Typist) -> None:
    typist.go("p5", C.UNITS)
    typist.press(ENTER, CTRL)
    typist.type("Маман p3")
    typist.press(Qt.Key.Key_Tab)
    new = typist.at[0]
    assert typist.grid.completion.suggestion(new, C.TITLE_RU) == "Специалист p3"
    assert "Специалист p3" in typist.grid.status.text
    typist.press(Qt.Key.Key_Space, CTRL)
    assert typist.editor.stored[new].title.ru == "Специалист p3"


def test_f3_goes_from_one_found_cell_to_the_next(typist: Typist) -> None:
    typist.go("p2", C.NUMBER_KK)
    typist.actions.finder.look_for("специалист")
    assert typist.at == ("p2", C.TITLE_RU)
    typist.press(Qt.Key.Key_F3)
    assert typist.at == ("p3", C.TITLE_RU)
    typist.press(Qt.Key.Key_F3, SHIFT)
    typist.press(Qt.Key.Key_F3, SHIFT)
    assert typist.at == ("p1", C.TITLE_RU)
    typist.press(Qt.Key.Key_F3, SHIFT)
    assert typist.at == ("p5", C.TITLE_RU)
    typist.actions.finder.look_for("nothing like it")
    assert typist.at == ("p5", C.TITLE_RU)


def test_nothing_changes_in_an_approved_edition(typist: Typist) -> None:
    typist.grid.set_closed("approved")
    typist.go("p1", C.UNITS)
    typist.type("5")
    typist.press(ENTER, CTRL)
    typist.press(Qt.Key.Key_Delete)
    typist.paste("7")
    assert typist.editor.steps == []
    assert len(typist.order) == 5
    assert typist.grid.closed.isVisible()
    QApplication.processEvents()


@pytest.mark.parametrize(("column", "words"), [(C.CODE, "бухгалтер"), (C.PLACE, "директор")])
def test_codes_and_places_are_found_by_words(typist: Typist, column: C, words: str) -> None:
    typist.go("p1", column)
    typist.type(words)
    editor = typist.grid.view.cells.editor
    assert editor is not None
    editor.look_now()
    first = editor.offers[0].key
    press(editor, Qt.Key.Key_Down)
    press(editor, ENTER)
    assert first
    assert typist.shown("p1", column) == first
    assert typist.at == ("p2", column)


def test_what_was_typed_counts_unless_one_goes_into_the_list(typist: Typist) -> None:
    typist.go("p1", C.CODE)
    typist.type("2")
    editor = typist.grid.view.cells.editor
    assert editor is not None
    editor.look_now()
    assert len(editor.offers) > 1
    press(editor.list, ENTER)
    assert typist.shown("p1", C.CODE) == "2"
    assert typist.at == ("p2", C.CODE)


def test_departments_are_found_by_a_part_of_their_name(typist: Typist) -> None:
    typist.go("p1", C.TITLE_KK)
    typist.grid.header.arrange(typist.grid.header.order(), set(typist.grid.header.order()))
    typist.go("p1", C.DEPARTMENT)
    typist.type("хранен")
    editor = typist.grid.view.cells.editor
    assert editor is not None
    editor.look_now()
    press(editor.list, Qt.Key.Key_Down)
    press(editor.list, ENTER)
    assert typist.editor.stored["p1"].department == "d3"
