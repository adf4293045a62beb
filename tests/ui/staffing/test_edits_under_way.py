"""Edits that are not stored yet: leaving them, dropping them, and what the page offers meanwhile."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.localized import Language
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.staffing.staffing_page import StaffingPage
from tests.ui.staffing.conftest import LIBRARIAN, show

BUTTON = QMessageBox.StandardButton


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[QMessageBox.StandardButton]]:
    """What the user answers when asked about edits; must be used up."""
    waiting: list[QMessageBox.StandardButton] = []
    monkeypatch.setattr(QMessageBox, "question", lambda *_: waiting.pop(0))
    yield waiting
    assert waiting == []


def test_leaving_edits_asks_and_may_save_them(
    page: StaffingPage, filled: PageContext, qtbot: QtBot, answers: list[QMessageBox.StandardButton]
) -> None:
    show(page, LIBRARIAN)
    page.commands.edit.trigger()
    page.details.position_form.title.editor(Language.RU).setPlainText("Хранитель")
    answers.append(BUTTON.Save)
    page.lists.table.choose("demo-bibliographer")
    qtbot.waitUntil(lambda: page.choice.position == "demo-bibliographer")
    assert filled.services.staffing.position(LIBRARIAN).title.ru == "Хранитель"
    assert page.details.currentWidget() is page.details.position_card


def test_leaving_edits_may_be_taken_back(
    page: StaffingPage, qtbot: QtBot, answers: list[QMessageBox.StandardButton]
) -> None:
    show(page, LIBRARIAN)
    page.commands.edit.trigger()
    page.details.position_form.title.editor(Language.RU).setPlainText("Хранитель")
    answers.append(BUTTON.Cancel)
    page.lists.table.choose("demo-bibliographer")
    qtbot.waitUntil(lambda: page.lists.table.key == LIBRARIAN)
    assert page.unsaved
    assert page.details.position_form.title.value().ru == "Хранитель"


def test_edits_that_are_dropped_are_gone(page: StaffingPage, filled: PageContext) -> None:
    show(page, LIBRARIAN)
    page.commands.edit.trigger()
    page.details.position_form.title.editor(Language.RU).setPlainText("Хранитель")
    page.commands.discard.trigger()
    assert not page.unsaved
    assert filled.services.staffing.position(LIBRARIAN).title.ru == "Библиотекарь"


def test_escape_leaves_a_form_without_edits_only(page: StaffingPage) -> None:
    show(page, LIBRARIAN)
    page.commands.edit.trigger()
    page.changes.leave_form()
    assert not page.details.is_form
    page.commands.edit.trigger()
    page.details.position_form.units.setText("3")
    page.details.position_form.units.textEdited.emit("3")
    page.changes.leave_form()
    assert page.details.is_form


def test_a_form_in_edit_hides_the_primary_command(page: StaffingPage) -> None:
    show(page, LIBRARIAN)
    page.commands.edit.trigger()
    assert not page.commands.new_position.isVisible()
    page.commands.discard.trigger()
    assert page.commands.new_position.isVisible()
