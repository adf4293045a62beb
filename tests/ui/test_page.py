"""The frame of a page: heading, errors in place, changes now or at the next visit."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.ui.i18n import UiLanguage
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.widgets.search_box import SearchBox
from tests.ui.fakes import change


class Probe(Page):
    """A page that remembers what reached it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.refreshed: list[ChangeSet] = []
        self.translated = 0
        self.subscribe(Topic.STAFFING)

    def refresh(self, change_set: ChangeSet) -> None:
        self.refreshed.append(change_set)

    def retranslate(self) -> None:
        self.translated += 1


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> Probe:
    probe = Probe(context)
    qtbot.addWidget(probe)
    return probe


def refuse() -> None:
    raise UserError("start.no_display")


def test_a_page_in_view_refreshes_at_once(page: Probe, context: PageContext) -> None:
    page.show()
    context.hub.announce(change(Topic.CANDIDATES))
    assert page.refreshed == []
    context.hub.announce(change(Topic.STAFFING))
    assert len(page.refreshed) == 1


def test_a_page_out_of_view_refreshes_once_at_its_next_visit(page: Probe, context: PageContext) -> None:
    context.hub.announce(change(Topic.STAFFING))
    context.hub.announce(change(Topic.STAFFING))
    assert page.refreshed == []
    page.show()
    page.visit()
    page.visit()
    assert len(page.refreshed) == 1


def test_a_page_out_of_view_hears_of_every_change_at_once(page: Probe, context: PageContext) -> None:
    context.hub.announce(change(Topic.STAFFING, "first"))
    context.hub.announce(change(Topic.STAFFING, "second"))
    page.show()
    page.visit()
    assert [one.key for one in page.refreshed[0].changes] == ["first", "second"]


def test_a_page_does_not_hear_itself(page: Probe) -> None:
    page.show()
    page.announce(change(Topic.STAFFING))
    assert page.refreshed == []


def test_an_error_is_said_in_place_and_goes_away(page: Probe) -> None:
    with page.guard():
        refuse()
    assert page.strip.text
    with page.guard():
        pass
    assert page.strip.text == ""


def test_a_fault_is_not_swallowed(page: Probe) -> None:
    with pytest.raises(ZeroDivisionError), page.guard():
        raise ZeroDivisionError


def test_the_primary_action_is_a_button_and_a_command(page: Probe, qtbot: QtBot) -> None:
    done: list[bool] = []
    action = QAction("Save", page)
    action.triggered.connect(lambda: done.append(True))
    button = page.set_primary(action)
    page.show()
    button.click()
    assert done == [True]
    assert action in page.actions()
    assert button.property("role") == "primary"
    action.setEnabled(False)
    assert not button.isEnabled()


def test_the_position_of_the_splitter_is_remembered(context: PageContext, qtbot: QtBot) -> None:
    def build() -> tuple[Page, list[int]]:
        page = Page(context)
        qtbot.addWidget(page)
        splitter = page.set_split("probe", QWidget(), QWidget())
        page.resize(1000, 600)
        page.show()
        QApplication.processEvents()
        if context.settings.state("probe").isEmpty():
            splitter.setSizes([700, 300])
            splitter.splitterMoved.emit(700, 1)
        return page, splitter.sizes()

    _, first = build()
    _, second = build()
    assert first == second
    assert second[0] > 2 * second[1]


def test_words_follow_the_language(page: Probe, context: PageContext) -> None:
    before = page.translated
    page.show()
    context.language.choose(UiLanguage.KK)
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.translated > before


def test_the_search_lies_in_the_heading(page: Probe, qtbot: QtBot) -> None:
    box = SearchBox(page)
    page.set_search(box)
    page.resize(900, 500)
    page.show()
    assert box.width() >= 220
    with qtbot.waitSignal(box.searched) as caught:
        box.setText("  тау ")
    assert caught.args == ["тау"]


def test_the_quiet_line_takes_no_room_while_it_is_empty(page: Probe) -> None:
    page.show()
    shown = [label for label in page.findChildren(QLabel) if label.property("role") == "quiet"]
    assert not any(label.isVisible() for label in shown)
    page.set_quiet("№ 398")
    assert any(label.isVisible() and label.text() == "№ 398" for label in shown)


def test_unsaved_edits_are_told_once(page: Probe) -> None:
    heard: list[bool] = []
    page.unsaved_changed.connect(heard.append)
    page.set_unsaved(True)
    page.set_unsaved(True)
    page.set_unsaved(False)
    assert heard == [True, False]


def test_a_strip_can_offer_something(page: Probe) -> None:
    done: list[bool] = []
    page.strip.show_notice("Look", ("Do it", lambda: done.append(True)))
    page.show()
    button = next(each for each in page.strip.findChildren(QPushButton) if each.text() == "Do it")
    button.click()
    assert done == [True]
