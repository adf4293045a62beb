"""The pay scale is typed, pasted, taken from a file, judged, and stored as one step."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.pay import MoneyRounding, PayRate, PayScale
from nqs_desktop.services import pay_scales
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.staffing.pay.pay_scale_dialog import PayScaleDialog
from nqs_desktop.ui.staffing.pay.rate_table_model import RateTableModel
from tests.ui.conftest import ModelCheck
from tests.ui.keyboard import CTRL, press, type_text

D = Decimal
SCALE = PayScale(D(10000), rates=(PayRate("C2", D(0), D(2)), PayRate("C2", D(5), D("2.5"))), source="акт")
GRID = "Место\tдо 1 года\t1-2\nВ2-3\t1,25\t1,5\nС2\t3\t4"
GRID_RATES = (
    PayRate("B2-3", D(0), D("1.25")),
    PayRate("B2-3", D(1), D("1.5")),
    PayRate("C2", D(0), D(3)),
    PayRate("C2", D(1), D(4)),
)
Maker = Callable[..., PayScaleDialog]


@pytest.fixture(autouse=True)
def _discarding(monkeypatch: pytest.MonkeyPatch) -> None:
    """Dialogs with edits close at the end of a test without asking."""
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)


@pytest.fixture
def stored() -> list[PayScale]:
    return []


@pytest.fixture
def make(qtbot: QtBot, language: LanguageSwitch, stored: list[PayScale]) -> Maker:
    def opened(
        scale: PayScale = SCALE, places: tuple[str | None, ...] = ("C2",), *, read_only: bool = False
    ) -> PayScaleDialog:
        dialog = PayScaleDialog(scale, places, language, None if read_only else stored.append)
        qtbot.addWidget(dialog)
        dialog.show()
        QApplication.processEvents()
        return dialog

    return opened


def paste(dialog: PayScaleDialog, text: str) -> None:
    QApplication.clipboard().setText(text)
    press(dialog.view.table, Qt.Key.Key_V, CTRL)


def select(dialog: PayScaleDialog, row: int, first: int, last: int, *, down: int = 0) -> None:
    table = dialog.view.table
    area = QItemSelection(table.rates.index(row, first), table.rates.index(row + down, last))
    table.selectionModel().select(area, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def type_cell(dialog: PayScaleDialog, text: str) -> None:
    table = dialog.view.table
    press(table, Qt.Key.Key_F2)
    (editor,) = (one for one in table.findChildren(QLineEdit) if one.isVisible())
    editor.clear()
    type_text(editor, text)
    press(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_what_is_shown_is_what_is_stored(make: Maker, stored: list[PayScale]) -> None:
    dialog = make()
    assert dialog.view.value() == SCALE
    assert not dialog.is_edited
    assert dialog.view.notices == ""
    dialog.accept()
    assert stored == [SCALE]
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_line_is_typed_cell_by_cell(make: Maker, stored: list[PayScale]) -> None:
    dialog = make()
    table = dialog.view.table
    table.setCurrentIndex(table.rates.index(2, 0))
    for text in ("с3", "1-2", "3,25"):
        type_cell(dialog, text)
    assert table.currentIndex().row() == 3  # the next line waits
    assert dialog.view.value().rates[-1] == PayRate("C3", D(1), D("3.25"))
    dialog.view.rounding.set_value(MoneyRounding.TIYN)
    dialog.accept()
    assert stored[0].rounding is MoneyRounding.TIYN
    assert len(stored[0].rates) == 3


def test_a_wrong_cell_is_marked_and_stops_the_save_not_the_typing(
    make: Maker, stored: list[PayScale]
) -> None:
    dialog = make()
    rates = dialog.view.table.rates
    for column, text in enumerate(("G-10", "x", "двa")):
        rates.setData(rates.index(2, column), text)
    assert "G-10" in str(rates.data(rates.index(2, 0), Qt.ItemDataRole.ToolTipRole))
    assert rates.data(rates.index(0, 0), Qt.ItemDataRole.ForegroundRole) is None
    assert len(dialog.view.notices.splitlines()) == 3
    dialog.accept()
    assert stored == []
    press(dialog.view.table, Qt.Key.Key_Z, CTRL)
    press(dialog.view.table, Qt.Key.Key_Z, CTRL)
    press(dialog.view.table, Qt.Key.Key_Z, CTRL)
    assert not dialog.is_edited
    dialog.accept()
    assert stored == [SCALE]


def test_a_line_under_way_is_no_fault_of_each_cell(make: Maker, stored: list[PayScale]) -> None:
    dialog = make()
    rates = dialog.view.table.rates
    rates.setData(rates.index(2, 1), "5")
    assert dialog.view.notices == "Line 3 of the scale is not finished: it needs a place and a coefficient."
    dialog.accept()
    assert stored == []


def test_two_lines_of_the_same_are_refused(make: Maker, stored: list[PayScale]) -> None:
    dialog = make()
    rates = dialog.view.table.rates
    for column, text in enumerate(("C2", "5", "3")):
        rates.setData(rates.index(2, column), text)
    assert "Lines 2 and 3" in dialog.view.notices
    dialog.accept()
    assert stored == []


def test_a_pasted_grid_becomes_lines(make: Maker, stored: list[PayScale]) -> None:
    dialog = make(PayScale())
    paste(dialog, GRID)
    assert dialog.view.value().rates == GRID_RATES
    assert "no base salary" in dialog.view.notices
    paste(dialog, "C2\t1\t4,5\nC2\t2\t5")  # one line is another now, one is new
    assert dialog.view.value().rates[2:] == (
        PayRate("C2", D(0), D(3)),
        PayRate("C2", D(1), D("4.5")),
        PayRate("C2", D(2), D(5)),
    )
    press(dialog.view.table, Qt.Key.Key_Z, CTRL)
    assert dialog.view.value().rates == GRID_RATES


def test_a_block_with_a_fault_changes_nothing(make: Maker) -> None:
    dialog = make()
    paste(dialog, "C3\t0\t2\nG-10\t0\t3")
    assert dialog.view.value() == SCALE
    assert "Row 2, column A" in dialog.view.notices


def test_a_column_of_figures_is_pasted_where_one_stands(make: Maker) -> None:
    dialog = make()
    table = dialog.view.table
    table.setCurrentIndex(table.rates.index(0, 2))
    paste(dialog, "2,1\n2,6")
    assert [rate.coefficient for rate in dialog.view.value().rates] == [D("2.1"), D("2.6")]
    select(dialog, 0, 2, 2, down=1)
    press(table, Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text().split() == ["2,1", "2,6"]


def test_lines_are_removed_and_come_back(make: Maker) -> None:
    dialog = make()
    table = dialog.view.table
    select(dialog, 0, 0, 2)
    press(table, Qt.Key.Key_Delete, CTRL)
    assert dialog.view.value().rates == SCALE.rates[1:]
    assert "begins at a service of 5" in dialog.view.notices
    press(table, Qt.Key.Key_Z, CTRL)
    assert dialog.view.value() == SCALE
    press(table, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert dialog.view.value().rates == SCALE.rates[1:]
    select(dialog, 0, 0, 2)
    press(table, Qt.Key.Key_Delete)
    assert dialog.view.value().rates == ()


def test_doubts_name_places_without_a_line(make: Maker) -> None:
    assert "A1, C3" in make(places=("C2", "C3", "A1", None)).view.notices


def test_a_file_is_taken_in_and_named_as_source(make: Maker, tmp_path: Path) -> None:
    path = tmp_path / "scale.xlsx"
    pay_scales.write(path, PayScale(rates=GRID_RATES))
    dialog = make(PayScale(D(1)))
    dialog.take_file(path)
    assert dialog.view.value() == PayScale(D(1), rates=GRID_RATES, source="scale.xlsx")
    bad = tmp_path / "bad.csv"
    bad.write_text("C2;0;два\n", encoding="utf-8")
    dialog.take_file(bad)
    assert "два" in dialog.view.notices
    assert dialog.view.value().rates == GRID_RATES
    dialog.take_file(tmp_path / "none.xlsx")
    assert "none.xlsx" in dialog.view.notices
    dialog.write_file(tmp_path / "again.csv")
    assert pay_scales.read(tmp_path / "again.csv").rates == GRID_RATES


def test_the_buttons_stand_as_in_other_dialogs(make: Maker) -> None:
    dialog = make()
    assert dialog.close_button.text() == "Cancel"
    assert dialog.save_button.x() < dialog.close_button.x()


def test_an_approved_scale_is_only_read(make: Maker) -> None:
    dialog = make(read_only=True)
    assert not dialog.save_button.isVisible()
    assert not dialog.view.bring_in.isVisible()
    paste(dialog, GRID)
    press(dialog.view.table, Qt.Key.Key_Delete, CTRL)
    assert dialog.view.value() == SCALE
    dialog.reject()
    assert not dialog.isVisible()


def test_a_wrong_base_salary_is_said_beside_it(make: Maker, stored: list[PayScale]) -> None:
    dialog = make()
    dialog.view.base.clear()
    type_text(dialog.view.base, "1,234")
    assert "1,234" in dialog.view.base_error
    dialog.accept()
    assert stored == []


def test_what_the_service_refuses_is_said_in_the_dialog(qtbot: QtBot, language: LanguageSwitch) -> None:
    def refuse(scale: PayScale) -> None:
        raise UserError("pay.long_source", found=1, most=1)

    dialog = PayScaleDialog(SCALE, (), language, refuse)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.accept()
    assert dialog.isVisible()
    assert "too long" in dialog.view.notices


def test_edits_are_not_lost_without_a_word(
    make: Maker, monkeypatch: pytest.MonkeyPatch, stored: list[PayScale]
) -> None:
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard]
    monkeypatch.setattr(
        QMessageBox, "question", lambda *_: answers.pop(0) if answers else QMessageBox.StandardButton.Discard
    )
    dialog = make()
    type_text(dialog.view.source, "!")
    dialog.reject()
    assert dialog.isVisible()
    dialog.reject()
    assert not dialog.isVisible()
    assert stored == []


def test_the_model_keeps_the_contract_of_qt(check_model: ModelCheck, language: LanguageSwitch) -> None:
    model = RateTableModel(language)
    check_model(model)
    model.begin_change()
    model.lines.set_rates(SCALE.rates)
    model.end_change(edited=False)
    model.setData(model.index(2, 0), "C3")
    assert model.rowCount() == 4
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(QModelIndex()) == 3
