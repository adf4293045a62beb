"""At 1280 x 720 no word of the windows is cut off, in any language."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
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


@pytest.mark.parametrize("lang", list(UiLanguage))
def test_nothing_is_cut_off(
    qtbot: QtBot,
    real_services: Services,
    appearance: Appearance,
    language: LanguageSwitch,
    settings: WindowSettings,
    reporter: ErrorReporter,
    lang: UiLanguage,
) -> None:
    demonstration.add_demonstration(real_services.database)
    language.choose(lang)
    window = MainWindow(appearance=appearance, language=language, settings=settings, reporter=reporter)
    qtbot.addWidget(window)
    window.show()
    window.resize(SIZE)
    window.attach(real_services, "/data/office.db")
    faults: list[bool] = []
    reporter.faulted.connect(lambda: faults.append(True))
    cut: list[str] = []
    for spec in page_specs():
        window.open_page(spec.key)
        qtbot.waitUntil(lambda: not window.busy, timeout=20_000)
        for _ in range(3):
            QApplication.processEvents()
        for kind in (QLabel, QAbstractButton, QComboBox):
            shown = (each for each in window.findChildren(kind) if each.isVisible())
            cut += [f"{spec.key}: {words_of(each)}" for each in shown if is_cut(each)]
        for area in window.page.findChildren(QScrollArea):
            content = area.widget()
            if area.isVisible() and content is not None and content.width() > area.viewport().width():
                cut.append(f"{spec.key}: {type(area).__name__} is wider than its place")
        assert window.size() == SIZE, spec.key
    assert cut == []
    assert faults == []
