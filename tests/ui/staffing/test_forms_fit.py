"""At 1280 x 720 no word of the forms, cards and dialogs of the staffing page is cut off, in any language."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from nqs_desktop.ui.i18n import UiLanguage
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.staffing.staffing_page import StaffingPage
from tests.ui.staffing.conftest import LIBRARIAN, show
from tests.ui.test_fit import is_cut, words_of

PAGE_WIDTH, PAGE_HEIGHT = 1050, 680
"""What the frame leaves of 1280 x 720."""


def settled(widget: QWidget) -> QWidget:
    for _ in range(4):
        QApplication.processEvents()
    return widget


def states(page: StaffingPage) -> Iterator[tuple[str, QWidget]]:
    """Goes through what the page can show; yields each with its name."""
    do = page.commands
    show(page, LIBRARIAN)
    yield "card", settled(page)
    do.edit.trigger()
    yield "position", settled(page)
    page.changes.discard()
    for node in page.choice.nodes[:2]:
        page.show_node(node.key)
        yield "node card", settled(page)
        do.edit.trigger()
        yield "node form", settled(page)
        page.changes.discard()
    show(page, LIBRARIAN)
    for command in (do.renumber, do.move_to, do.share):
        command.trigger()
        dialog = next(each for each in page.findChildren(QDialog) if each.isVisible())
        yield command.text(), settled(dialog)
        dialog.reject()
        settled(page)


@pytest.mark.parametrize("lang", list(UiLanguage))
def test_nothing_is_cut_off(qtbot: QtBot, filled: PageContext, lang: UiLanguage) -> None:
    filled.language.choose(lang)
    filled.services.staffing.share_requirement((LIBRARIAN,), "demo-bibliographer")
    page = StaffingPage(filled)
    qtbot.addWidget(page)
    page.resize(PAGE_WIDTH, PAGE_HEIGHT)
    page.show()
    page.visit()
    cut: list[str] = []
    for state, widget in states(page):
        for kind in (QLabel, QAbstractButton, QComboBox):
            shown = (each for each in widget.findChildren(kind) if each.isVisible())
            cut += [f"{state}: {words_of(each)}" for each in shown if is_cut(each)]
    assert cut == []
    assert page.width() == PAGE_WIDTH
