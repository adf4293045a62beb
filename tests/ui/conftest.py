"""The frame with services in memory."""

import gc
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QAbstractItemModel, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nqs_desktop.ui.appearance import Appearance
from nqs_desktop.ui.change_hub import ChangeHub
from nqs_desktop.ui.error_reporter import ErrorReporter
from nqs_desktop.ui.garbage import collect
from nqs_desktop.ui.i18n import LanguageSwitch, UiLanguage
from nqs_desktop.ui.main_window import MainWindow
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.pages import PageSpec
from nqs_desktop.ui.tasks import Tasks
from nqs_desktop.ui.theme import ThemeChoice
from nqs_desktop.ui.window_settings import WindowSettings
from tests.ui.fakes import FakeBrowser, FakeHistory, FakeNavigator

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester

    from nqs_desktop.services.catalogue import Services

WindowMaker = Callable[..., MainWindow]
ModelCheck = Callable[[QAbstractItemModel], None]


@pytest.fixture
def check_model(qtmodeltester: "ModelTester") -> ModelCheck:
    """Holds a model to Qt's contract, for as long as the test runs."""
    check: ModelCheck = qtmodeltester.check
    return check


@pytest.fixture(autouse=True)
def _garbage_in_this_thread() -> Iterator[None]:
    """Widgets of earlier tests must not be collected in the thread of a task, as in the program."""
    gc.disable()
    yield
    collect()


@pytest.fixture
def settings(tmp_path: Path) -> WindowSettings:
    """Settings of a first start."""
    return WindowSettings(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))


@pytest.fixture(scope="session")
def _language(qapp: QApplication) -> LanguageSwitch:
    return LanguageSwitch(qapp, UiLanguage.EN)


@pytest.fixture
def language(_language: LanguageSwitch) -> Iterator[LanguageSwitch]:
    """English windows; English again for the next test."""
    yield _language
    _language.choose(UiLanguage.EN)


@pytest.fixture(scope="session")
def _appearance(qapp: QApplication) -> Appearance:
    return Appearance(qapp, ThemeChoice.LIGHT)


@pytest.fixture
def appearance(_appearance: Appearance) -> Iterator[Appearance]:
    """The light theme; light again for the next test."""
    yield _appearance
    _appearance.choose(ThemeChoice.LIGHT)


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


@pytest.fixture
def database_file(fresh: Path, tmp_path: Path) -> Path:
    """A database of its own with the embedded reference books, and nothing else."""
    return Path(shutil.copy2(fresh, tmp_path / "office.db"))


@pytest.fixture
def real_services(database_file: Path) -> Iterator["Services"]:
    """The services over a real file."""
    from nqs_desktop.services.catalogue import open_services

    opened = open_services(str(database_file))
    yield opened
    opened.database.close()


@pytest.fixture
def real_context(context: PageContext, real_services: "Services") -> PageContext:
    """What a page is given, over a real file."""
    return replace(context, services=real_services)
