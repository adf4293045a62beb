"""The page of the classifier, drawn offscreen or on the screen, and what a keystroke in its search costs."""

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from nqs_desktop.services.catalogue import open_services
from nqs_desktop.ui.appearance import Appearance
from nqs_desktop.ui.change_hub import ChangeHub
from nqs_desktop.ui.classifier.classifier_page import ClassifierPage
from nqs_desktop.ui.error_reporter import ErrorReporter
from nqs_desktop.ui.i18n import LanguageSwitch, UiLanguage
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.tasks import Tasks
from nqs_desktop.ui.theme import ThemeChoice
from nqs_desktop.ui.window_settings import WindowSettings

SIZE = (1280, 800)
ROUNDS = 3

AnyPage = TypeVar("AnyPage", bound=Page)


class Nowhere:
    """A navigator that opens nothing."""

    def open_page(self, key: str, target: str = "") -> None: ...

    def open_database(self, path: str) -> None: ...


class Paints(QObject):
    """Counts how often a widget is drawn."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        self.count += event.type() == QEvent.Type.Paint
        return False


def classifier_page(database: Path) -> AbstractContextManager[ClassifierPage]:
    """Show the page of the classifier over `database`."""
    return shown_page(database, ClassifierPage)


@contextmanager
def shown_page(database: Path, make: Callable[[PageContext], AnyPage]) -> Iterator[AnyPage]:
    """Show a page over `database`, in the program's looks, in Kazakh."""
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication([])
    with TemporaryDirectory() as folder:
        reporter = ErrorReporter(application)
        services = open_services(str(database))
        context = PageContext(
            services=services,
            hub=ChangeHub(application),
            tasks=Tasks(reporter, application),
            language=LanguageSwitch(application, UiLanguage.KK),
            appearance=Appearance(application, ThemeChoice.LIGHT),
            reporter=reporter,
            settings=WindowSettings(QSettings(f"{folder}/window.ini", QSettings.Format.IniFormat)),
            navigator=Nowhere(),
        )
        window = QMainWindow()
        page = make(context)
        window.setCentralWidget(page)
        window.resize(*SIZE)
        window.show()
        page.visit()
        settle()
        try:
            yield page
        finally:
            window.close()
            window.deleteLater()
            # Without a running loop Qt keeps it, and it would hear of the next page's language.
            QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
            settle()
            services.database.close()


def settle() -> None:
    """Let the event loop work until there is nothing to do."""
    for _ in range(3):
        QApplication.processEvents()


def keystrokes(page: ClassifierPage, queries: Iterable[str]) -> list[float]:
    """Type each query letter by letter; what is shown is drawn before the next key.

    The page waits a moment before it asks; that moment is left out.

    Returns:
        Seconds from each key until its results were drawn, the best of some rounds of typing.
    """
    page.search.setFocus()
    best: dict[tuple[int, int], float] = {}
    for _ in range(ROUNDS):
        for number, query in enumerate(queries):
            page.search.clear()
            settle()
            for place, letter in enumerate(query):
                start = time.perf_counter()
                QApplication.sendEvent(page.search, _press(letter))
                page.search.look_now()
                settle()
                took = time.perf_counter() - start
                best[number, place] = min(best.get((number, place), took), took)
    return list(best.values())


def _press(letter: str) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
