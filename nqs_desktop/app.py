"""The composition root: the one place that wires database, services and window together."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from nqs_desktop import __version__, paths
from nqs_desktop.domain.errors import UserError
from nqs_desktop.services.catalogue import Services, open_services
from nqs_desktop.ui.appearance import Appearance
from nqs_desktop.ui.error_reporter import ErrorReporter
from nqs_desktop.ui.i18n import LanguageSwitch, UiLanguage
from nqs_desktop.ui.main_window import MainWindow
from nqs_desktop.ui.window_settings import WindowSettings

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
    try:
        if not program.open(database or paths.default_database()):
            return _NO_DATABASE
        return application.exec()
    finally:
        program.close()


class Program(QObject):
    """The application with its one window; changes the window when another database is opened.

    Attributes:
        language: The language in use.
        appearance: The theme.
        window: The window; ``None`` until a database is open.
    """

    def __init__(self, application: QApplication, settings: WindowSettings, language: UiLanguage) -> None:
        """Dress the application; nothing shows yet."""
        super().__init__(application)
        self._settings = settings
        self.language = LanguageSwitch(application, language)
        self.appearance = Appearance(application, settings.theme)
        self._reporter = ErrorReporter(self)
        self._reporter.install()
        self._services: Services | None = None
        self.window: MainWindow | None = None

    def open(self, location: str) -> bool:
        """Show the window over the database at ``location``, or ask for another where it cannot be opened.

        Returns:
            Whether a window shows; the user may have given up.
        """
        while True:
            try:
                services = self._open_services(location)
            except UserError as error:
                from nqs_desktop.ui.start_problem import ask_for_another

                chosen = ask_for_another(self.language.say(error.message), location)
                if chosen is None:
                    return self.window is not None
                location = chosen
            else:
                self._show(services)
                return True

    def close(self) -> None:
        """Close the database."""
        if self._services is not None:
            self._services.database.close()

    def _open_services(self, location: str) -> Services:
        if location == paths.default_database():
            Path(location).parent.mkdir(parents=True, exist_ok=True)
        if Path(location).exists():
            return open_services(location)
        from nqs_desktop.ui.preparing import while_preparing

        return while_preparing(lambda: open_services(location))

    def _show(self, services: Services) -> None:
        former_window, former_services = self.window, self._services
        self._services = services
        self.window = MainWindow(
            services,
            appearance=self.appearance,
            language=self.language,
            settings=self._settings,
            reporter=self._reporter,
            file_name=str(services.database.path),
        )
        self.window.database_requested.connect(self.open)
        self.window.show()
        self._settings.add_recent_file(str(services.database.path))
        if former_window is not None and former_services is not None:
            former_window.close()
            former_window.deleteLater()
            former_services.database.close()
