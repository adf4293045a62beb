"""The frame with services in memory."""

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nqs_desktop.ui.appearance import Appearance
from nqs_desktop.ui.change_hub import ChangeHub
from nqs_desktop.ui.error_reporter import ErrorReporter
from nqs_desktop.ui.i18n import LanguageSwitch, UiLanguage
from nqs_desktop.ui.main_window import MainWindow
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.pages import PageSpec
from nqs_desktop.ui.tasks import Tasks
from nqs_desktop.ui.theme import ThemeChoice
from nqs_desktop.ui.window_settings import WindowSettings
from tests.ui.fakes import FakeBrowser, FakeHistory, FakeNavigator

if TYPE_CHECKING:
    from nqs_desktop.services.catalogue import Services

WindowMaker = Callable[..., MainWindow]


@pytest.fixture
def settings(tmp_path: Path) -> WindowSettings:
    """Settings of a first start."""
    return WindowSettings(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def language(qapp: QApplication) -> Iterator[LanguageSwitch]:
    """English windows; English again for the next test."""
    switch = LanguageSwitch(qapp, UiLanguage.EN)
    yield switch
    switch.choose(UiLanguage.EN)


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    """The light theme; light again for the next test."""
    look = Appearance(qapp, ThemeChoice.LIGHT)
    yield look
    look.choose(ThemeChoice.LIGHT)


@pytest.fixture
def reporter(qapp: QApplication) -> ErrorReporter:
    """Takes errors, without being the hook of the process."""
    return ErrorReporter(qapp)


@pytest.fixture
def services() -> "Services":
    """Services in memory: books and history."""
    book = FakeBrowser()
    fakes = SimpleNamespace(classifier=book, history=FakeHistory())
    return cast("Services", fakes)


@pytest.fixture
def context(
    qapp: QApplication,
    services: "Services",
    language: LanguageSwitch,
    appearance: Appearance,
    reporter: ErrorReporter,
    settings: WindowSettings,
) -> PageContext:
    """What a page is given."""
    return PageContext(
        services=services,
        hub=ChangeHub(qapp),
        tasks=Tasks(reporter, qapp),
        language=language,
        appearance=appearance,
        reporter=reporter,
        settings=settings,
        navigator=FakeNavigator(),
    )


@pytest.fixture
def make_window(
    qtbot: QtBot,
    services: "Services",
    language: LanguageSwitch,
    appearance: Appearance,
    reporter: ErrorReporter,
    settings: WindowSettings,
) -> WindowMaker:
    """Makes the main window with pages of its own."""

    def make(specs: tuple[PageSpec, ...]) -> MainWindow:
        window = MainWindow(
            appearance=appearance,
            language=language,
            settings=settings,
            reporter=reporter,
            specs=specs,
        )
        qtbot.addWidget(window)
        window.show()
        window.attach(services, "/data/office.db")
        return window

    return make
