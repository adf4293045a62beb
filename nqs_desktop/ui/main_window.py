"""The window: navigation, the page in view, the foot; and the commands that belong to no page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget
from shiboken6 import isValid

from nqs_desktop.domain.errors import UserError
from nqs_desktop.ui.appearance import Appearance
from nqs_desktop.ui.change_hub import ChangeHub
from nqs_desktop.ui.error_reporter import ErrorReporter
from nqs_desktop.ui.history_commands import HistoryCommands
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.importing.file_drop import FileDrop
from nqs_desktop.ui.navigation import NavigationColumn
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.pages import PageSpec, page_specs
from nqs_desktop.ui.pending_edits import may_leave
from nqs_desktop.ui.status_line import StatusLine
from nqs_desktop.ui.tasks import Tasks
from nqs_desktop.ui.widgets.states import LoadingState
from nqs_desktop.ui.window_settings import WindowSettings

if TYPE_CHECKING:
    from nqs_desktop.services.catalogue import Services
    from nqs_desktop.ui.command_palette import Command


class MainWindow(QMainWindow):
    """Shows one page at a time; builds each when it is first visited.

    The frame shows before a database is open; :meth:`attach` then fills it.

    Signals:
        painted: The frame was drawn for the first time.
        database_requested: The path of another database that the user wants to work in.
    """

    painted = Signal()
    database_requested = Signal(str)

    def __init__(
        self,
        *,
        appearance: Appearance,
        language: LanguageSwitch,
        settings: WindowSettings,
        reporter: ErrorReporter,
        specs: tuple[PageSpec, ...] | None = None,
    ) -> None:
        """Build the frame.

        Args:
            appearance: The theme.
            language: The language in use.
            settings: What was remembered.
            reporter: Takes errors from everywhere.
            specs: The pages; all of the program when ``None``.
        """
        super().__init__()
        self._specs = specs or page_specs()
        self._appearance = appearance
        self._settings = settings
        self._language = language
        self._reporter = reporter
        self._was_painted = False
        self._hub = ChangeHub(self)
        self.tasks = Tasks(reporter, self)
        self._context: PageContext | None = None
        self._built: dict[str, Page] = {}
        self._stack = QStackedWidget(self)
        self._waiting = LoadingState(self)
        self._stack.addWidget(self._waiting)
        self._history = HistoryCommands(self._hub, language, reporter, self)
        self._make_commands()
        FileDrop(self, lambda: (self.page_key, self.page) if self._built else None)
        self._navigation = NavigationColumn(
            self._specs, (self._narrow, self._history.undo, self._history.redo, self._palette), self
        )
        self._navigation.chosen.connect(self.open_page)
        self._foot = StatusLine(self.tasks, language, self)
        self._foot.file_clicked.connect(lambda: self.open_page("settings"))
        self.setStatusBar(self._foot)
        self._lay_out()
        reporter.told.connect(self._tell)
        reporter.faulted.connect(self._tell_fault)
        language.changed.connect(self._remember_language)
        self.retranslate()
        self._restore()

    def attach(self, services: "Services", file_name: str) -> None:
        """Work with ``services`` from now on; pages over a former database go.

        Args:
            services: What the program can do with the open database.
            file_name: The database, as the foot names it.
        """
        self._drop_pages()
        self._context = PageContext(
            services,
            self._hub,
            self.tasks,
            self._language,
            self._appearance,
            self._reporter,
            self._settings,
            navigator=self,
        )
        self._foot.set_file(file_name)
        self._history.follow_steps(services.history)
        known = {spec.key for spec in self._specs}
        self.open_page(self._settings.page if self._settings.page in known else self._specs[0].key)

    def wait(self) -> None:
        """Show that a database is on its way; what was open is left."""
        self._drop_pages()
        self._context = None
        self._history.follow_steps(None)
        self._waiting.start()
        self._stack.setCurrentWidget(self._waiting)

    def _drop_pages(self) -> None:
        self.tasks.cancel_all()
        for page in self._built.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._built = {}

    # --- pages ---

    @property
    def page(self) -> Page:
        """The page in view."""
        return self._built[self.page_key]

    @property
    def page_key(self) -> str:
        """Key of the page in view."""
        return next(key for key, page in self._built.items() if page is self._stack.currentWidget())

    @property
    def busy(self) -> bool:
        """Whether a task is under way or no database is open yet."""
        return self._context is None or bool(self.tasks.running)

    def open_page(self, key: str, target: str = "") -> None:
        """Show a page, built now if this is the first visit, and in it ``target`` where one is named."""
        if self._context is None:
            self._settings.page = key
            return
        spec = next(each for each in self._specs if each.key == key)
        page = self._built.get(key) or self._build(spec, self._context)
        self._stack.setCurrentWidget(page)
        self._navigation.set_current(key)
        self._settings.page = key
        self._name_window()
        page.visit()
        if target:
            page.open_target(target)

    def open_database(self, path: str) -> None:
        """Leave this database for another one, after pending edits were stored or dropped."""
        if may_leave(self, tuple(self._built.values()), self._show_page):
            self.database_requested.emit(path)

    def _show_page(self, page: Page) -> None:
        self.open_page(next(key for key, built in self._built.items() if built is page))

    def _build(self, spec: PageSpec, context: PageContext) -> Page:
        try:
            page = spec.factory(context)
        except Exception as error:  # noqa: BLE001 - one page's fault must not close the others
            self._reporter.fault_later(error)
            page = Page(context)
        page.set_title(spec.title())
        page.unsaved_changed.connect(self._follow_unsaved)
        self._built[spec.key] = page
        self._stack.addWidget(page)
        return page

    # --- commands ---

    def _make_commands(self) -> None:
        self._narrow = self._command("narrow", "Ctrl+B", self._toggle_navigation)
        self._palette = self._command("command", "Ctrl+K", self.show_palette)
        self.addActions([self._history.undo, self._history.redo])
        self._open = []
        for place, spec in enumerate(self._specs, start=1):
            keys = f"Ctrl+{place % 10}" if place <= 10 else ""
            self._open.append(
                self._command(spec.icon, keys, lambda _=False, key=spec.key: self.open_page(key))
            )

    def _command(self, picture: str, keys: str, run: object) -> QAction:
        action = QAction(icon(picture), "", self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(run)
        self.addAction(action)
        return action

    def show_palette(self) -> None:
        """Offer every command by its words; those of pages not built yet follow as the pages are."""
        from nqs_desktop.ui.command_palette import CommandPalette, commands_of

        if self._context is None:
            return
        here = self.page_key
        palette = CommandPalette(
            [*commands_of(self.page.actions(), here), *commands_of(self.actions())], self
        )
        palette.chosen.connect(self._run)
        palette.open()
        others = [spec for spec in self._specs if spec.key != here]

        def offer_next() -> None:
            if others and isValid(palette) and self._context is not None:
                spec = others.pop(0)
                page = self._built.get(spec.key) or self._build(spec, self._context)
                palette.add(commands_of(page.actions(), spec.key, f"{spec.title()}: "))
                QTimer.singleShot(0, offer_next)

        QTimer.singleShot(0, offer_next)

    def _run(self, command: "Command") -> None:
        if command.page and command.page != self.page_key:
            self.open_page(command.page)
        command.action.trigger()

    def _toggle_navigation(self) -> None:
        self._navigation.set_narrow(not self._navigation.narrow)
        self._settings.narrow_navigation = self._navigation.narrow
        self._name_narrow()

    # --- frame ---

    def _lay_out(self) -> None:
        central = QWidget(self)
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addWidget(self._stack, 1)
        self.setCentralWidget(central)
        self.setMinimumSize(960, 600)

    def _restore(self) -> None:
        self.resize(1280, 800)
        self.restoreGeometry(self._settings.state("window"))
        self._navigation.set_narrow(self._settings.narrow_navigation)
        self._name_narrow()

    def retranslate(self) -> None:
        """Set every word of the frame anew."""
        self._palette.setText(self.tr("Find a command"))
        for action, spec in zip(self._open, self._specs, strict=True):
            action.setText(spec.title())
            if spec.key in self._built:
                self._built[spec.key].set_title(spec.title())
        self._name_narrow()
        self._name_window()

    def _name_narrow(self) -> None:
        narrow = self._navigation.narrow
        self._narrow.setText(self.tr("Show the pages' names") if narrow else self.tr("Show icons only"))
        self._narrow.setIcon(icon("widen" if narrow else "narrow"))

    def _name_window(self) -> None:
        current = self._stack.currentWidget()
        title = current.accessibleName() if current is not None else ""
        self.setWindowTitle(f"{title} — NQS Desktop" if title else "NQS Desktop")

    def _follow_unsaved(self) -> None:
        self._foot.set_unsaved(any(page.unsaved for page in self._built.values()))

    def _remember_language(self) -> None:
        self._settings.language = self._language.current

    # --- errors ---

    def _tell(self, error: UserError) -> None:
        if self._built:
            self.page.show_error(error)

    def _tell_fault(self) -> None:
        if not self._built:
            return
        text = self.tr(
            "Something went wrong inside the program; your data is as it was. The record of it is in {file}."
        )
        self.page.strip.show_notice(text.format(file=self._reporter.log_file()))

    # --- the end ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the frame was drawn for the first time."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store or drop what is pending, stop running work, remember the window."""
        if not may_leave(self, tuple(self._built.values()), self._show_page):
            event.ignore()
            return
        self.tasks.cancel_all()
        self._settings.set_state("window", self.saveGeometry())
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
