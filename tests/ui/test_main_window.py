"""The window: pages when they are first visited, commands by keyboard, words in three languages."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.changes import Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.ui.command_palette import CommandPalette
from nqs_desktop.ui.error_reporter import ErrorReporter
from nqs_desktop.ui.i18n import LanguageSwitch, UiLanguage
from nqs_desktop.ui.main_window import MainWindow
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.pages import PageSpec, page_specs
from nqs_desktop.ui.window_settings import WindowSettings
from tests.ui.conftest import WindowMaker
from tests.ui.fakes import FakeHistory, change
from tests.ui.keyboard import CTRL, press, type_text


class Probe(Page):
    """A page that remembers its target."""

    target = ""
    saved = True

    def open_target(self, target: str) -> None:
        self.target = target

    def save(self) -> bool:
        self.set_unsaved(not self.saved)
        return self.saved


def broken(context: PageContext) -> Page:
    raise ZeroDivisionError


@pytest.fixture
def specs() -> tuple[PageSpec, ...]:
    return tuple(replace(spec, factory=Probe) for spec in page_specs()[:5])


@pytest.fixture
def window(make_window: WindowMaker, specs: tuple[PageSpec, ...]) -> MainWindow:
    return make_window(specs)


def test_pages_are_built_when_they_are_first_visited(
    make_window: WindowMaker, specs: tuple[PageSpec, ...]
) -> None:
    built: list[str] = []

    def factory_of(key: str) -> Callable[[PageContext], Page]:
        def build(context: PageContext) -> Page:
            built.append(key)
            return Probe(context)

        return build

    window = make_window(tuple(replace(spec, factory=factory_of(spec.key)) for spec in specs))
    assert built == ["home"]
    window.open_page("candidates")
    window.open_page("home")
    window.open_page("candidates", "key-7")
    assert built == ["home", "candidates"]
    assert isinstance(window.page, Probe)
    assert window.page.target == "key-7"
    assert window.windowTitle().startswith("Candidates")


def test_a_page_that_cannot_be_built_leaves_the_others(
    make_window: WindowMaker, specs: tuple[PageSpec, ...], reporter: ErrorReporter, qtbot: QtBot
) -> None:
    window = make_window((specs[0], replace(specs[1], factory=broken), *specs[2:]))
    with qtbot.waitSignal(reporter.faulted):
        window.open_page("staffing")
    assert reporter.log_file() in window.page.strip.text
    window.open_page("home")
    assert window.page_key == "home"


def test_pages_open_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_3, CTRL)
    assert window.page_key == "requirements"


def test_the_arrows_walk_through_the_navigation(window: MainWindow, qtbot: QtBot) -> None:
    buttons = [each for each in window.findChildren(QToolButton) if each.property("role") == "page"]
    buttons[0].setFocus()
    press(buttons[0], Qt.Key.Key_Down)
    assert buttons[1].hasFocus()
    press(buttons[1], Qt.Key.Key_Space)
    assert window.page_key == "staffing"


def test_everything_has_an_accessible_name(window: MainWindow) -> None:
    nameless = [
        each
        for kind in (QToolButton, QPushButton)
        for each in window.findChildren(kind)
        if each.isVisible() and not (each.accessibleName() or each.text())
    ]
    assert nameless == []


def test_the_navigation_shrinks_to_icons_and_stays_so(
    window: MainWindow, qtbot: QtBot, settings: WindowSettings
) -> None:
    button = next(each for each in window.findChildren(QToolButton) if each.property("role") == "page")
    wide = button.width()
    press(window, Qt.Key.Key_B, CTRL)
    qtbot.waitUntil(lambda: button.width() < wide / 2)
    assert settings.narrow_navigation
    assert button.toolTip().startswith("Home")


def test_the_window_speaks_another_language_at_once(
    window: MainWindow, language: LanguageSwitch, settings: WindowSettings
) -> None:
    language.choose(UiLanguage.KK)
    texts = {each.text() for each in window.findChildren(QToolButton)}
    assert {"Штат кестесі", "Талаптар", "Үміткерлер"} <= texts
    assert window.windowTitle().startswith("Басты бет")
    assert settings.language is UiLanguage.KK
    language.choose(UiLanguage.RU)
    assert "Требования" in {each.text() for each in window.findChildren(QToolButton)}


def test_the_page_is_remembered(
    make_window: WindowMaker, specs: tuple[PageSpec, ...], settings: WindowSettings
) -> None:
    make_window(specs).open_page("candidates")
    assert make_window(specs).page_key == "candidates"
    settings.page = "gone"
    assert make_window(specs).page_key == "home"


def history_of(window: MainWindow) -> FakeHistory:
    history = window.page.context.services.history
    assert isinstance(history, FakeHistory)
    return history


def test_undo_and_redo_say_which_step_and_tell_the_pages(window: MainWindow, qtbot: QtBot) -> None:
    history = history_of(window)
    undo, redo = (action for action in window.actions() if action.text() in {"Undo", "Redo"})
    assert not undo.isEnabled()
    step = change(Topic.STAFFING)
    history.done.append(step)
    window.page.context.hub.announce(step)
    assert undo.isEnabled()
    assert undo.toolTip().startswith("Undo: ")
    heard: list[object] = []
    window.page.context.hub.announced.connect(heard.append)
    press(window, Qt.Key.Key_Z, CTRL)
    assert heard == [step]
    assert (undo.isEnabled(), redo.isEnabled()) == (False, True)
    redo.trigger()
    assert (undo.isEnabled(), redo.isEnabled()) == (True, False)


def test_an_undo_that_cannot_be_says_so(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    history = history_of(window)
    history.done.append(change(Topic.STAFFING))
    window.page.context.hub.announce(history.done[0])

    def refuse() -> None:
        raise UserError("start.no_display")

    monkeypatch.setattr(history, "undo", refuse)
    undo = next(action for action in window.actions() if action.text() == "Undo")
    commands = undo.parent()
    monkeypatch.setattr(commands, "_steps", history)
    undo.trigger()
    assert window.page.strip.text


def palette_of(window: MainWindow) -> CommandPalette:
    window.show_palette()
    return next(each for each in window.findChildren(CommandPalette) if each.isVisible())


def test_the_command_palette_finds_and_runs(window: MainWindow) -> None:
    done: list[bool] = []
    own = QAction("Count the stars", window.page)
    own.triggered.connect(lambda: done.append(True))
    window.page.addAction(own)
    field = palette_of(window).field
    type_text(field, "stars count")
    press(field, Qt.Key.Key_Return)
    assert done == [True]
    field = palette_of(window).field
    type_text(field, "candid")
    press(field, Qt.Key.Key_Return)
    assert window.page_key == "candidates"


def test_the_command_palette_finds_the_commands_of_every_page(
    make_window: WindowMaker, specs: tuple[PageSpec, ...], qtbot: QtBot
) -> None:
    done: list[str] = []

    def build(context: PageContext) -> Page:
        page = Probe(context)
        action = QAction("Count the stars", page)
        action.triggered.connect(lambda: done.append(made[0].page_key))
        page.set_primary(action)
        return page

    mine = next(spec for spec in specs if spec.key == "candidates")
    others = (spec for spec in specs if spec is not mine)
    made = [make_window((*others, replace(mine, factory=build)))]
    palette = palette_of(made[0])
    qtbot.waitUntil(lambda: any("stars" in line for line in palette.titles))
    type_text(palette.field, "candidates: count")
    press(palette.field, Qt.Key.Key_Return)
    assert done == ["candidates"]


def test_every_page_is_a_command(window: MainWindow, specs: tuple[PageSpec, ...]) -> None:
    texts = [action.text() for action in window.actions()]
    assert all(spec.title() in texts for spec in specs)
    assert all(action.shortcut().toString() for action in window.actions())


@pytest.mark.parametrize(
    ("answer", "closes"),
    [
        (QMessageBox.StandardButton.Cancel, False),
        (QMessageBox.StandardButton.Discard, True),
        (QMessageBox.StandardButton.Save, True),
    ],
)
def test_the_window_does_not_close_over_unsaved_edits(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, answer: QMessageBox.StandardButton, closes: bool
) -> None:
    window.page.set_unsaved(True)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answer)
    assert window.close() is closes


def test_a_save_that_fails_keeps_the_window_open(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    page = window.page
    assert isinstance(page, Probe)
    page.saved = False
    page.set_unsaved(True)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Save)
    window.open_page(window._specs[1].key)
    assert not window.close()
    assert window.page is page, "the page that says what is wrong comes into view"
    page.set_unsaved(False)


def test_work_under_way_shows_at_the_foot_and_can_be_stopped(window: MainWindow, qtbot: QtBot) -> None:
    import time

    from nqs_desktop.domain.progress import Progress

    def work(progress: Progress) -> None:
        for step in range(100_000):
            progress(step, 100_000)
            time.sleep(0.001)

    window.page.context.tasks.start("Counting", work, initiator=window, on_success=lambda _: None)
    stop = next(each for each in window.findChildren(QToolButton) if each.accessibleName() == "Stop")
    assert window.busy
    assert not stop.isVisible(), "a moment's work shows nothing"
    qtbot.waitUntil(stop.isVisible)
    stop.click()
    qtbot.waitUntil(lambda: not window.busy)
    assert not stop.isVisible()


def test_another_database_can_be_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.database_requested) as caught:
        window.page.context.navigator.open_database("/data/other.db")
    assert caught.args == ["/data/other.db"]
