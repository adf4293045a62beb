"""A workbook of an invented classifier, and the dialog that takes it in."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook
from pytestqt.qtbot import QtBot

from nqs_desktop.ui.classifier.classifier_page import ClassifierPage
from nqs_desktop.ui.importing.classifier_dialog import ClassifierDialog
from nqs_desktop.ui.importing.classifier_steps import Step
from nqs_desktop.ui.page_context import PageContext
from tests.importers.official_tables import EXPORT_HEADING, TRAPS

WAIT = 20_000

StepWaiter = Callable[[ClassifierDialog, Step], None]


@pytest.fixture
def official(tmp_path: Path) -> Path:
    """A file with the traps of official ones."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (EXPORT_HEADING, *TRAPS):
        sheet.append(list(row))
    path = tmp_path / "official.xlsx"
    book.save(path)
    return path


@pytest.fixture
def page(qtbot: QtBot, real_context: PageContext) -> ClassifierPage:
    """The page of the classifier."""
    made = ClassifierPage(real_context)
    qtbot.addWidget(made)
    made.resize(1100, 650)
    made.show()
    return made


@pytest.fixture
def dialog(page: ClassifierPage) -> ClassifierDialog:
    """The dialog as the page opens it."""
    page.tools.bring_in.trigger()
    opened = page.findChild(ClassifierDialog)
    assert isinstance(opened, ClassifierDialog)
    return opened


@pytest.fixture
def arrive(qtbot: QtBot) -> StepWaiter:
    """Waits until a dialog shows a step."""

    def wait(dialog: ClassifierDialog, step: Step) -> None:
        qtbot.waitUntil(lambda: dialog.step is step, timeout=WAIT)

    return wait
