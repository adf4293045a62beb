"""What a fast typist does to the table editor besides the plain keys; nothing typed is lost."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from nqs_desktop.domain.staffing_cells import StaffingColumn as C
from tests.ui.keyboard import CTRL
from tests.ui.staffing.grid_fakes import DEPARTMENTS, SCALE
from tests.ui.staffing.test_grid_keys import ENTER, SHIFT, Typist, typist  # noqa: F401

KEYPAD = Qt.KeyboardModifier.KeypadModifier


def test_the_numeric_keypad_does_what_the_other_keys_do(typist: Typist) -> None:  # noqa: F811
    typist.go("p1", C.UNITS)
    typist.press(Qt.Key.Key_Delete, KEYPAD)
    assert typist.editor.stored["p1"].units == 0
    typist.press(Qt.Key.Key_Enter, CTRL | KEYPAD)
    assert typist.grid.view.key.startswith("new:")
    typist.press(Qt.Key.Key_Minus, CTRL | KEYPAD)
    assert len(typist.order) == 5


@pytest.mark.parametrize("letter", ["Key_D", "В"])
def test_commands_are_heard_on_a_cyrillic_keyboard(typist: Typist, letter: str) -> None:  # noqa: F811
    key = Qt.Key.Key_D.value if letter == "Key_D" else ord(letter)
    typist.go("p2", C.TITLE_RU)
    event = QKeyEvent(QEvent.Type.KeyPress, key, CTRL, "")
    QApplication.sendEvent(typist.grid.view, event)
    assert typist.editor.stored["p2"].title.ru == "Специалист p1"


def test_setting_for_all_in_a_reckoned_column_leaves_the_next_cell_alone(typist: Typist) -> None:  # noqa: F811
    typist.select(["p1", "p2"], [C.VACANT])
    typist.press(ENTER, CTRL | SHIFT)
    typist.select(["p1", "p2"], [C.UNITS])
    typist.type("5")
    typist.press(ENTER)
    assert [typist.editor.stored[key].units for key in ("p1", "p2")] == [Decimal(5), Decimal(1)]


def test_a_suggested_title_that_was_only_looked_at_is_not_stored(typist: Typist) -> None:  # noqa: F811
    typist.go("p1", C.TITLE_RU)
    typist.type("Хранитель")
    typist.press(ENTER)
    typist.go("p2", C.TITLE_RU)
    typist.type("Хранитель")
    typist.press(ENTER)
    typist.go("p1", C.TITLE_KK)
    typist.paste("Сақтаушы")
    typist.go("p2", C.TITLE_KK)
    typist.press(Qt.Key.Key_Delete)
    steps = len(typist.editor.steps)
    typist.press(Qt.Key.Key_F2)
    assert typist.grid.view.cells.editor is not None
    typist.grid.setFocus()
    typist.grid.view.finish_typing()
    assert len(typist.editor.steps) == steps


def test_what_is_being_typed_survives_that_all_is_read_anew(typist: Typist) -> None:  # noqa: F811
    typist.go("p2", C.TITLE_RU)
    typist.type("Стар")
    typist.grid.load(DEPARTMENTS, typist.editor.lines(), SCALE)
    assert typist.at == ("p2", C.TITLE_RU)
    typist.type("ший")
    typist.press(ENTER)
    assert typist.editor.stored["p2"].title.ru == "Старший"


def test_rows_not_stored_yet_survive_that_all_is_read_anew(typist: Typist) -> None:  # noqa: F811
    typist.go("p1", C.UNITS)
    typist.press(ENTER, CTRL)
    new = typist.grid.view.key
    typist.go(new, C.UNITS)
    typist.type("2,5")
    typist.press(ENTER)
    order = typist.order
    typist.grid.load(DEPARTMENTS, typist.editor.lines(), SCALE)
    assert typist.order == order
    assert typist.shown(new, C.UNITS) == "2,5"
    typist.go(new, C.TITLE_RU)
    typist.type("Курьер")
    typist.press(ENTER)
    assert any(
        one.title.ru == "Курьер" and one.units == Decimal("2.5") for one in typist.editor.stored.values()
    )


def test_the_first_row_of_an_empty_table_is_begun_by_the_key(typist: Typist) -> None:  # noqa: F811
    typist.grid.load((), (), SCALE)
    typist.press(ENTER, CTRL)
    typist.type("Директор")
    typist.press(ENTER)
    assert [one.title.kk for one in typist.editor.stored.values()].count("Директор") == 1


def test_empty_cells_beyond_the_last_column_are_no_texts_left_out(typist: Typist) -> None:  # noqa: F811
    typist.go("p1", C.TITLE_RU)
    typist.grid.header.arrange(list(typist.grid.header.order()), {C.TITLE_KK, C.TITLE_RU})
    typist.paste("Курьер\t\t\t\r\nСторож\t\t\t\r\n")
    assert typist.noticed == []


def test_escape_brings_back_what_is_stored(typist: Typist) -> None:  # noqa: F811
    typist.go("p1", C.UNITS)
    typist.type("abc")
    typist.press(Qt.Key.Key_Tab)
    typist.go("p1", C.UNITS)
    assert typist.shown("p1", C.UNITS) == "abc"
    typist.press(Qt.Key.Key_Escape)
    assert typist.shown("p1", C.UNITS) == "1"
    assert not len(typist.grid.unstored)


def test_cut_cells_are_copied_and_cleared_in_one_step(typist: Typist) -> None:  # noqa: F811
    typist.go("p1", C.TITLE_RU)
    typist.press(Qt.Key.Key_X, CTRL)
    assert QGuiApplication.clipboard().text() == "Специалист p1\n"
    assert typist.editor.stored["p1"].title.ru is None
    assert len(typist.editor.steps) == 1


def test_text_of_a_spreadsheet_with_breaks_and_quotation_marks_keeps_its_cells(typist: Typist) -> None:  # noqa: F811
    typist.go("p1", C.TITLE_KK)
    typist.paste('"Аға\r\nмаман"\t"Старший ""главный"" специалист"\r\nХатшы\tСекретарь 5" \r\n')
    assert typist.editor.stored["p1"].title.both.count("\n") == 0
    assert typist.editor.stored["p1"].title.ru == 'Старший "главный" специалист'
    assert typist.editor.stored["p2"].title.ru == 'Секретарь 5"'


@pytest.mark.parametrize(
    ("text", "salary"), [("1\N{NO-BREAK SPACE}234,50", "1234.50"), ("1\N{NARROW NO-BREAK SPACE}234", "1234")]
)
def test_sums_of_spreadsheets_are_read(typist: Typist, text: str, salary: str) -> None:  # noqa: F811
    typist.go("p1", C.SALARY)
    typist.paste(text)
    assert typist.editor.stored["p1"].pay.salary == Decimal(salary)


def test_half_a_unit_as_a_sign_is_no_number_and_stays(typist: Typist) -> None:  # noqa: F811
    typist.go("p1", C.UNITS)
    typist.paste("½")
    assert typist.shown("p1", C.UNITS) == "½"
