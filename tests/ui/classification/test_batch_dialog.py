"""Coding a whole list of titles."""

from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.progress import Progress
from nqs_desktop.services.batch_coding import BatchCoding
from nqs_desktop.services.batch_request import BatchRequest
from nqs_desktop.ui.classification.batch_dialog import BatchDialog
from nqs_desktop.ui.page_context import PageContext

WAIT = 20_000


@pytest.fixture
def titles(tmp_path: Path) -> Path:
    """A list with sure, vague and senseless titles."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("№", "Лауазым", "Ескерту"), (1, "бас директор", ""), (2, "Маман", ""), (3, "ъъъ", "")):
        sheet.append(row)
    book.create_sheet("Екінші").append(("Елші",))
    path = tmp_path / "titles.xlsx"
    book.save(path)
    return path


@pytest.fixture
def dialog(qtbot: QtBot, real_context: PageContext) -> Iterator[BatchDialog]:
    """The dialog, open."""
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    made = BatchDialog(real_context, owner)
    made.open()
    yield made
    owner.close()


@pytest.fixture
def ready(qtbot: QtBot, dialog: BatchDialog, titles: Path) -> BatchDialog:
    """The dialog after the list was looked into."""
    dialog.set_source(titles)
    qtbot.waitUntil(dialog.start.isEnabled, timeout=WAIT)
    return dialog


def test_a_list_is_coded_into_a_new_workbook(
    qtbot: QtBot, ready: BatchDialog, titles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ready.titles.currentText() == "Лауазым"
    assert ready.table.model().rowCount() == 3
    out = ready.out.path()
    assert out is not None
    assert out.parent == titles.parent
    ready.start.click()
    qtbot.waitUntil(lambda: ready.shows_result, timeout=WAIT)
    assert "1 · 33" in ready.outcome.text
    assert [row[1].value for row in load_workbook(out).worksheets[0].iter_rows(min_row=2)] == [
        "бас директор",
        "Маман",
        "ъъъ",
    ]
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    ready.outcome.open_file.trigger()
    ready.outcome.open_folder.trigger()
    assert opened == [str(out), str(out.parent)]
    ready.start.click()
    assert not ready.isVisible()


def test_another_sheet_is_looked_into(qtbot: QtBot, ready: BatchDialog) -> None:
    ready.sheet.setCurrentText("Екінші")
    ready.sheet.activated.emit(1)
    qtbot.waitUntil(lambda: ready.table.model().rowCount() == 1, timeout=WAIT)
    assert ready.sheet.currentText() == "Екінші"


def test_the_list_itself_is_not_written_over(qtbot: QtBot, ready: BatchDialog, titles: Path) -> None:
    before = titles.read_bytes()
    ready.out.line.setText(str(titles.parent / "x" / ".." / titles.name))
    (titles.parent / "x").mkdir()
    ready.start.click()
    qtbot.waitUntil(lambda: bool(ready.out.error), timeout=WAIT)
    assert not ready.shows_result
    assert ready.out.isVisible()
    assert titles.read_bytes() == before


def test_an_earlier_result_is_not_the_name_that_is_suggested(
    qtbot: QtBot, dialog: BatchDialog, titles: Path
) -> None:
    dialog.set_source(titles)
    qtbot.waitUntil(dialog.start.isEnabled, timeout=WAIT)
    first = dialog.out.path()
    assert first is not None
    first.write_bytes(b"worked on since")
    dialog.source.set_path(None)
    dialog.set_source(titles)
    qtbot.waitUntil(dialog.start.isEnabled, timeout=WAIT)
    second = dialog.out.path()
    assert second is not None
    assert not second.exists()


def test_a_new_file_without_an_ending_gets_that_of_the_list(
    qtbot: QtBot, ready: BatchDialog, titles: Path
) -> None:
    ready.out.line.setText(str(titles.with_name("codes")))
    ready.start.click()
    qtbot.waitUntil(lambda: ready.shows_result, timeout=WAIT)
    assert titles.with_name("codes.xlsx").exists()


def test_a_path_that_leads_nowhere_is_told_once_it_is_typed(
    qtbot: QtBot, dialog: BatchDialog, tmp_path: Path
) -> None:
    dialog.source.line.setText(str(tmp_path / "nowhere.xlsx"))
    assert not dialog.source.error
    dialog.source.line.editingFinished.emit()
    qtbot.waitUntil(lambda: bool(dialog.source.error), timeout=WAIT)


def test_a_path_may_be_pasted_as_file_managers_copy_it(
    qtbot: QtBot, dialog: BatchDialog, titles: Path
) -> None:
    for text in (f'"{titles}"', titles.as_uri()):
        dialog.source.line.setText(text)
        assert dialog.source.path() == titles
        qtbot.waitUntil(dialog.start.isEnabled, timeout=WAIT)
        dialog.source.line.clear()


def test_a_fault_of_the_program_leads_back(
    qtbot: QtBot, ready: BatchDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(self: BatchCoding, request: BatchRequest, progress: Progress) -> NoReturn:
        raise RuntimeError("a fault")

    monkeypatch.setattr(BatchCoding, "run", faulty)
    ready.start.click()
    qtbot.waitUntil(lambda: bool(ready.strip.text), timeout=WAIT)
    assert ready.start.isVisible()


def test_a_file_that_is_no_workbook_is_complained_of(
    qtbot: QtBot, dialog: BatchDialog, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.xlsx"
    bad.write_text("no workbook", encoding="utf-8")
    dialog.set_source(bad)
    qtbot.waitUntil(lambda: bool(dialog.source.error), timeout=WAIT)
    assert not dialog.start.isEnabled()


def test_coding_is_stopped(qtbot: QtBot, ready: BatchDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(self: BatchCoding, request: BatchRequest, progress: Progress) -> NoReturn:
        while True:
            progress(0, 0)

    monkeypatch.setattr(BatchCoding, "run", slow)
    ready.start.click()
    qtbot.waitUntil(lambda: ready.work.is_busy, timeout=WAIT)
    ready.reject()
    qtbot.waitUntil(lambda: bool(ready.strip.text), timeout=WAIT)
    assert ready.isVisible()
    out = ready.out.path()
    assert out is not None
    assert not out.exists()
