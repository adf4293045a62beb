"""Taking a staffing table in from Excel, step by step, as a clerk does."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.table_mapping import ColumnRole
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.staffing.intake.intake_dialog import IntakeDialog, Step
from nqs_desktop.ui.staffing.staffing_page import StaffingPage
from tests.importers.staffing_tables.invented_tables import HEADING, Row, written

ROWS: list[Row] = [
    HEADING,
    [None, "Бөлім / Отдел"],
    [1, "Инженер", 1],
    [2, "Техник", "0,3"],
    [None, "Барлығы / Всего", 9],
]


def opened(qtbot: QtBot, page: StaffingPage, context: PageContext, path: Path) -> IntakeDialog:
    dialog = IntakeDialog(context, "", page)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.file.set_path(path)
    forward(qtbot, dialog, Step.COLUMNS)
    return dialog


def forward(qtbot: QtBot, dialog: IntakeDialog, step: Step) -> None:
    dialog.go_on()
    qtbot.waitUntil(lambda: dialog.step is step)


def test_a_table_is_taken_in_and_taken_back(
    qtbot: QtBot, page: StaffingPage, filled: PageContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = filled.services.staffing.totals()
    dialog = opened(qtbot, page, filled, written(tmp_path / "table.xlsx", ROWS))
    assert dialog.columns.header.roles() == (ColumnRole.NUMBER, ColumnRole.TITLE, ColumnRole.UNITS)
    forward(qtbot, dialog, Step.FOUND)
    assert [one.row for one in dialog.found.list.rows] == [4, 5]
    bad = tmp_path / "bad.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(bad), ""))
    dialog.found.save.trigger()
    qtbot.waitUntil(lambda: dialog.step is Step.FOUND and bad.exists())
    assert "0,3" in str(load_workbook(bad).worksheets[0].cell(3, 4).value)
    forward(qtbot, dialog, Step.TARGET)
    assert not dialog.forward.isEnabled()
    dialog.target.only_good.setChecked(True)
    assert dialog.forward.isEnabled()
    reports: list[object] = []
    dialog.stored.connect(reports.append)
    dialog.go_on()
    qtbot.waitUntil(lambda: bool(reports))
    assert filled.services.staffing.totals()[0] == before[0] + 1
    assert filled.services.history.undo()
    assert filled.services.staffing.totals() == before


def test_what_lacks_a_title_cannot_go_on_until_a_column_is_named(
    qtbot: QtBot, page: StaffingPage, filled: PageContext, tmp_path: Path
) -> None:
    dialog = opened(qtbot, page, filled, written(tmp_path / "x.xlsx", [["foo", "bar"], ["Инженер", 1]]))
    assert dialog.columns.complaint
    assert not dialog.forward.isEnabled()
    title, units = dialog.columns.header.boxes
    title.set_value(ColumnRole.TITLE_RU)
    units.set_value(ColumnRole.UNITS)
    units.chosen.emit()
    dialog.columns.first_row.setValue(2)
    assert not dialog.columns.complaint
    assert dialog.forward.isEnabled()


def test_a_file_that_is_no_table_is_said_in_the_dialog(
    qtbot: QtBot, page: StaffingPage, filled: PageContext, tmp_path: Path
) -> None:
    path = tmp_path / "empty.xlsx"
    path.write_bytes(b"")
    dialog = IntakeDialog(filled, "", page)
    qtbot.addWidget(dialog)
    dialog.file.set_path(path)
    dialog.go_on()
    qtbot.waitUntil(lambda: dialog.step is Step.FILE and not dialog.strip.isHidden())
