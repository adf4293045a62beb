"""At 1280 x 720 no word of the windows is cut off, in any language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nqs_desktop.services import demonstration
from nqs_desktop.services.catalogue import Services
from nqs_desktop.ui.appearance import Appearance
from nqs_desktop.ui.error_reporter import ErrorReporter
from nqs_desktop.ui.i18n import LanguageSwitch, UiLanguage
from nqs_desktop.ui.main_window import MainWindow
from nqs_desktop.ui.pages import page_specs
from nqs_desktop.ui.window_settings import WindowSettings

SIZE = QSize(1280, 720)


def is_cut(widget: QWidget) -> bool:
    """Whether a widget is narrower than its words; those that may shorten them have a policy of their own."""
    if widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored:
        return False
    if isinstance(widget.parent(), QLineEdit):  # Qt's own button to clear the field
        return False
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            return widget.height() + 1 < widget.heightForWidth(widget.width())
        return bool(widget.text()) and widget.width() + 1 < widget.sizeHint().width()
    return widget.width() + 1 < widget.minimumSizeHint().width()


def words_of(widget: QWidget) -> str:
    words = widget.currentText() if isinstance(widget, QComboBox) else getattr(widget, "text", str)()
    return f"{type(widget).__name__}: {words}"


def has_name(widget: QWidget) -> bool:
    """Whether a screen reader can say what has the keyboard."""
    buddies = [label.buddy() for label in widget.window().findChildren(QLabel)]
    return bool(widget.accessibleName() or getattr(widget, "text", str)() or widget in buddies)


@pytest.fixture
def window(
    qtbot: QtBot,
    real_services: Services,
    appearance: Appearance,
    language: LanguageSwitch,
    settings: WindowSettings,
    reporter: ErrorReporter,
) -> MainWindow:
    """The whole program over a database with the demonstration organisation, 1280 x 720."""
    demonstration.add_demonstration(real_services.database)
    made = MainWindow(appearance=appearance, language=language, settings=settings, reporter=reporter)
    qtbot.addWidget(made)
    made.show()
    made.resize(SIZE)
    made.attach(real_services, "/data/office.db")
    return made


def pages_of(window: MainWindow, qtbot: QtBot) -> Iterator[str]:
    """Goes from page to page and waits until each has come to rest."""
    for spec in page_specs():
        window.open_page(spec.key)
        qtbot.waitUntil(lambda: not window.busy, timeout=20_000)
        for _ in range(3):
            QApplication.processEvents()
        yield spec.key


@pytest.mark.parametrize("lang", list(UiLanguage))
def test_nothing_is_cut_off(
    qtbot: QtBot, window: MainWindow, language: LanguageSwitch, reporter: ErrorReporter, lang: UiLanguage
) -> None:
    language.choose(lang)
    faults: list[bool] = []
    reporter.faulted.connect(lambda: faults.append(True))
    cut: list[str] = []
    for key in pages_of(window, qtbot):
        for kind in (QLabel, QAbstractButton, QComboBox):
            shown = (each for each in window.findChildren(kind) if each.isVisible())
            cut += [f"{key}: {words_of(each)}" for each in shown if is_cut(each)]
        for area in window.page.findChildren(QScrollArea):
            content = area.widget()
            if area.isVisible() and content is not None and content.width() > area.viewport().width():
                cut.append(f"{key}: {type(area).__name__} is wider than its place")
        assert window.size() == SIZE, key
    assert cut == []
    assert faults == []


def test_everything_that_takes_the_keyboard_has_a_name(qtbot: QtBot, window: MainWindow) -> None:
    nameless: list[str] = []
    for key in pages_of(window, qtbot):
        for kind in (
            QAbstractButton,
            QLineEdit,
            QPlainTextEdit,
            QComboBox,
            QAbstractItemView,
            QAbstractSpinBox,
        ):
            for each in window.findChildren(kind):
                inner = isinstance(each.parent(), QAbstractSpinBox | QComboBox | QLineEdit)
                takes_keys = each.isVisible() and each.focusPolicy() != Qt.FocusPolicy.NoFocus
                if takes_keys and not inner and not has_name(each):
                    nameless.append(f"{key}: {type(each).__name__}")
    assert nameless == []
