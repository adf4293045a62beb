"""The line at the foot of the window: file, saved or not, running work, language."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QStatusBar,
    QToolButton,
    QWidget,
)

from nqs_desktop.ui.i18n import FULL_NAMES, SHORT_NAMES, LanguageSwitch, UiLanguage
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.tasks import Tasks, TaskState
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, PATIENCE_MILLISECONDS, Space
from nqs_desktop.ui.widgets.action_button import IconButton


class ActivityPanel(QWidget):
    """The work under way with its progress and a way to stop it; hidden where there is none.

    Work that is done in a moment does not show either.
    """

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Follow ``tasks``."""
        super().__init__(parent)
        self._tasks = tasks
        self._words = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        self._cancel = QAction(self)
        self._cancel.setIcon(icon("close", "quiet"))
        self._cancel.triggered.connect(self._stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self._words)
        layout.addWidget(self._bar)
        layout.addWidget(IconButton(self._cancel, self, size=ICON_SIZE_SMALL))
        self._moment = QTimer(self)
        self._moment.setSingleShot(True)
        self._moment.setInterval(PATIENCE_MILLISECONDS)
        self._moment.timeout.connect(self.show)
        self.hide()
        tasks.changed.connect(self._follow)
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._follow()
        super().changeEvent(event)

    def _follow(self) -> None:
        running = self._tasks.running
        if not running:
            self._moment.stop()
            self.hide()
            return
        if self.isHidden() and not self._moment.isActive():
            self._moment.start()
        task = running[-1]
        title = self.tr("Stopping…") if task.state is TaskState.CANCELLING else task.title
        if len(running) > 1:
            title = self.tr("{title} (and {count} more)").format(title=title, count=len(running) - 1)
        self._words.setText(title)
        self._bar.setRange(0, task.total)
        self._bar.setValue(task.done)
        self._bar.setAccessibleName(title)
        self._cancel.setText(self.tr("Stop"))
        self._cancel.setEnabled(task.state is TaskState.RUNNING)

    def _stop(self) -> None:
        if self._tasks.running:
            self._tasks.running[-1].cancel()


class LanguageButtons(QWidget):
    """қаз рус eng."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Show and switch ``language``."""
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        group = QButtonGroup(self)
        self._language = language
        self._buttons: dict[UiLanguage, QToolButton] = {}
        for each in UiLanguage:
            button = QToolButton(self)
            button.setProperty("role", "language")
            button.setText(SHORT_NAMES[each])
            button.setToolTip(FULL_NAMES[each])
            button.setAccessibleName(FULL_NAMES[each])
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _=False, chosen=each: language.choose(chosen))
            group.addButton(button)
            layout.addWidget(button)
            self._buttons[each] = button
        language.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self._buttons[self._language.current].setChecked(True)


class StatusLine(QStatusBar):
    """The window's foot.

    Signals:
        file_clicked: The user clicked the file's name.
    """

    file_clicked = Signal()

    def __init__(self, tasks: Tasks, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(Space.M, 0, Space.S, 0)
        self._file = QToolButton(self)
        self._file.setProperty("role", "language")
        self._file.setIcon(icon("database", "quiet"))
        self._file.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._file.clicked.connect(self.file_clicked)
        self._saved = QLabel(self)
        self._saved.setProperty("role", "quiet")
        self._unsaved = False
        self.addWidget(self._file)
        self.addWidget(self._saved)
        self.addPermanentWidget(ActivityPanel(tasks, self))
        self.addPermanentWidget(LanguageButtons(language, self))
        self.retranslate()

    def set_file(self, path: str) -> None:
        """Name the database that is open."""
        self._file.setText(Path(path).name or path)
        self._file.setToolTip(path)

    def set_unsaved(self, unsaved: bool) -> None:
        """Say whether everything is stored."""
        self._unsaved = unsaved
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._saved.setText(self.tr("Not saved yet") if self._unsaved else self.tr("Everything is saved"))
        restyle(self._saved, "missing" if self._unsaved else "quiet")
        self._file.setAccessibleName(self.tr("Database file"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
