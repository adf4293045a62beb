"""The composition root: the one place that wires database, services and window together."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from nqs_desktop import __version__, paths
from nqs_desktop.domain.errors import UserError
from nqs_desktop.ui.appearance import Appearance
from nqs_desktop.ui.error_reporter import ErrorReporter
from nqs_desktop.ui.garbage import GarbageCollection
from nqs_desktop.ui.i18n import LanguageSwitch, UiLanguage
from nqs_desktop.ui.main_window import MainWindow
from nqs_desktop.ui.window_settings import WindowSettings

if TYPE_CHECKING:
    from nqs_desktop.services.catalogue import Services

_NO_DATABASE = 2


def run(database: str | None = None, language: str | None = None) -> int:
    """Open the window and stay until it is closed.

    Args:
        database: File or URL of the database; as `NQS_DB` names it, else the user's own, when ``None``.
        language: ``kk``, ``ru`` or ``en``; the one chosen last when ``None``.

    Returns:
        The exit status: 0, or 2 where no database could be opened.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("nqs-desktop")
    application.setApplicationDisplayName("NQS Desktop")
    application.setApplicationVersion(__version__)
    settings = WindowSettings()
    program = Program(application, settings, UiLanguage(language) if language else settings.language)
    program.start(database or paths.default_database())
    try:
        return application.exec()
    finally:
        program.close()


class Program(QObject):
    """The application with its one window.

    Attributes:
        language: The language in use.
        appearance: The theme.
        window: The window.
    """

    def __init__(self, application: QApplication, settings: WindowSettings, language: UiLanguage) -> None:
        """Dress the application and build the window; nothing shows yet."""
        super().__init__(application)
        self._application = application
        self._settings = settings
        self._services: Services | None = None
        self._location = ""
        self.language = LanguageSwitch(application, language)
        self.appearance = Appearance(application, settings.theme)
        self._reporter = ErrorReporter(self)
        self._reporter.install()
        self._garbage = GarbageCollection(self)
        self.window = MainWindow(
            appearance=self.appearance, language=self.language, settings=settings, reporter=self._reporter
        )
        self.window.database_requested.connect(self.open)

    def start(self, location: str) -> None:
        """Show the window; the database is opened once its frame is seen."""
        self.window.painted.connect(lambda: self.open(location))
        self.window.show()

    def open(self, location: str) -> None:
        """Open the database at ``location``, made where it does not exist, and fill the window with it."""
        self.window.wait()
        self._close_database()
        self._location = location
        self.window.tasks.start(
            self._opening(location),
            lambda _: _open_services(location),
            initiator=self,
            on_success=self._attach,
            on_failure=self._ask_for_another,
        )

    def close(self) -> None:
        """Close the database and hand back what the program took over."""
        self._garbage.stop()
        self._close_database()

    def _close_database(self) -> None:
        if self._services is not None:
            self._services.database.close()
            self._services = None

    def _opening(self, location: str) -> str:
        if Path(location).exists():
            return self.tr("Opening the database")
        return self.tr("Making the database with the reference books")

    def _attach(self, services: "Services") -> None:
        self._services = services
        path = str(services.database.path)
        self._settings.add_recent_file(path)
        self.window.attach(services, path)

    def _ask_for_another(self, error: UserError) -> None:
        from nqs_desktop.ui.start_problem import ask_for_another

        chosen = ask_for_another(self.window, self.language.say(error.message), self._location)
        if chosen is None:
            self._application.exit(_NO_DATABASE)
        else:
            self.open(chosen)


def _open_services(location: str) -> "Services":
    # Imported here: the window is seen before the libraries of the database are loaded.
    from nqs_desktop.services.catalogue import open_services

    if location == paths.default_database() and "://" not in location:
        Path(location).parent.mkdir(parents=True, exist_ok=True)
    return open_services(location)
