"""Several papers at once: the list, the choices, the work, what came of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.demonstration import add_demonstration
from nqs_desktop.services.report_request import (
    CANDIDATE_CARD,
    CHECK_PROTOCOL,
    CLASSIFIER,
    FRAMEWORK,
    REQUIREMENT_SHEET,
    VACANCY_ANNOUNCEMENT,
)
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.printing.batch.batch_dialog import BatchDialog
from nqs_desktop.ui.printing.batch.batch_options import Outcome
from nqs_desktop.ui.printing.batch.batch_things import EachOf, Thing, each_of
from nqs_desktop.ui.printing.batch.check_list import CheckList, CheckListModel
from nqs_desktop.ui.printing.printing_page import PrintingPage
from tests.ui.conftest import ModelCheck

_PATIENCE = 20_000
THINGS = tuple(Thing(str(number), f"{number}. Маман Әлия {number}") for number in range(30))


@pytest.fixture
def page(qtbot: QtBot, real_context: PageContext, real_services: Services) -> PrintingPage:
    add_demonstration(real_services.database)
    made = PrintingPage(real_context)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(page: PrintingPage, qtbot: QtBot) -> Iterator[BatchDialog]:
    made = opened(page, REQUIREMENT_SHEET)
    yield made
    qtbot.waitUntil(lambda: not page.context.tasks.running, timeout=_PATIENCE)


def opened(page: PrintingPage, name: str) -> BatchDialog:
    page.choose_paper(name)
    made = page.batch_dialog()  # the page closes it
    made.show()
    return made


def mark(dialog: BatchDialog, count: int) -> tuple[str, ...]:
    model = dialog.list.model
    for row in range(count):
        model.setData(model.index(row, 0), Qt.CheckState.Checked, int(Qt.ItemDataRole.CheckStateRole))
    return dialog.list.keys


def done(dialog: BatchDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog._stack.currentWidget() is dialog.outcome, timeout=_PATIENCE)


def test_a_check_list_keeps_to_the_contract_of_models(check_model: ModelCheck) -> None:
    model = CheckListModel()
    check_model(model)
    model.set_things(THINGS)
    check_model(model)
    model.mark_shown(marked=True)
    model.filter("әлия 2")
    check_model(model)


def test_marks_stay_while_the_list_is_filtered(qtbot: QtBot) -> None:
    listed = CheckList()
    qtbot.addWidget(listed)
    listed.set_things(THINGS, "things")
    listed.model.filter("ӘЛИЯ 29")
    listed.all.trigger()
    listed.model.filter("")
    assert listed.keys == ("29",)
    listed.none.trigger()
    assert not listed.keys


def test_what_papers_are_made_for() -> None:
    assert each_of(CLASSIFIER) == ()
    assert each_of(CANDIDATE_CARD) == (EachOf.CANDIDATE,)
    assert each_of(CHECK_PROTOCOL) == (EachOf.POSITION, EachOf.DEPARTMENT, EachOf.CANDIDATE)
    assert each_of(FRAMEWORK) == (EachOf.FRAMEWORK,)
    assert each_of(VACANCY_ANNOUNCEMENT) == (EachOf.POSITION, EachOf.DEPARTMENT)


def test_a_book_is_printed_alone(page: PrintingPage) -> None:
    page.choose_paper(CLASSIFIER)
    assert not page._several.isEnabled()
    page.choose_paper(CANDIDATE_CARD)
    assert page._several.isEnabled()


def test_a_file_for_each(
    dialog: BatchDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    assert not dialog.start.isEnabled()
    mark(dialog, 2)
    dialog.options.choose(Outcome.FILES)
    assert dialog.start.isEnabled()
    dialog.options.formats.set_values(())
    dialog.options.formats.edited.emit()
    dialog.options.changed.emit()
    assert not dialog.start.isEnabled()
    dialog.options.formats.set_values((".pdf", ".docx"))
    dialog.options.changed.emit()
    dialog.start.click()
    done(dialog, qtbot)
    assert sorted(file.suffix for file in folder.iterdir()) == [".docx", ".docx", ".pdf", ".pdf"]
    assert "2 paper(s) written" in dialog.outcome.text.replace("papers", "paper(s)")
    dialog.start.click()
    assert not isValid(dialog) or not dialog.isVisible()


def test_one_file_of_all(
    dialog: BatchDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "all.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out.with_suffix("")), ""))
    mark(dialog, 3)
    dialog.options.choose(Outcome.ONE_FILE)
    dialog.options.sheets.setChecked(True)
    dialog.start.click()
    done(dialog, qtbot)
    read = PdfReader(out)
    tops = [one for one in read.outline if not isinstance(one, list)]
    assert len(tops) == 3
    assert all((read.get_destination_page_number(top) or 0) % 2 == 0 for top in tops)


def test_one_print_job(
    page: PrintingPage, dialog: BatchDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed = tmp_path / "printed.pdf"

    def accept(asked: QPrintDialog) -> QDialog.DialogCode:
        asked.printer().setOutputFileName(str(printed))
        asked.printer().setResolution(72)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    mark(dialog, 2)
    dialog.start.click()
    qtbot.waitUntil(lambda: "printer" in page.strip.text, timeout=_PATIENCE)
    (made,) = page._making.place.glob("*/batch.pdf")
    assert len(PdfReader(printed).pages) == len(PdfReader(made).pages)


def test_faults_are_told_and_the_others_are_there(
    page: PrintingPage, qtbot: QtBot, tmp_path: Path, real_services: Services
) -> None:
    dialog = opened(page, VACANCY_ANNOUNCEMENT)
    dialog.list.all.trigger()
    count = len(dialog.list.keys)
    dialog.options.choose(Outcome.FILES)
    dialog.make(tmp_path)
    done(dialog, qtbot)
    written = list(tmp_path.glob("*.pdf"))
    assert len(written) + len(dialog.outcome.faults.rows) == count
    assert written


def test_a_stop_leaves_whole_files_and_says_so(dialog: BatchDialog, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    dialog.list.all.trigger()
    dialog.options.choose(Outcome.FILES)
    dialog.make(folder)
    qtbot.waitUntil(lambda: any(folder.glob("*.pdf")), timeout=_PATIENCE)
    dialog.reject()
    done(dialog, qtbot)
    assert dialog.isVisible()
    for file in folder.iterdir():
        assert file.suffix == ".pdf"
        assert PdfReader(file).pages


def test_a_folder_that_is_gone_is_said(dialog: BatchDialog, qtbot: QtBot, tmp_path: Path) -> None:
    mark(dialog, 1)
    dialog.options.choose(Outcome.FILES)
    dialog.make(tmp_path / "lost")
    qtbot.waitUntil(lambda: "lost" in dialog.strip.text, timeout=_PATIENCE)
    assert dialog._stack.currentWidget() is dialog._form
