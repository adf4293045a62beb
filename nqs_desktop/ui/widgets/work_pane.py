"""Work under way inside a dialog: what is done, how far it is, and a way to stop it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from nqs_desktop.ui.error_reporter import ErrorReporter
from nqs_desktop.ui.tasks import Task, TaskState
from nqs_desktop.ui.theme import Space

Result = TypeVar("Result")

_WIDTH = 360


class WorkPane(QWidget):
    """Follows one task after the other.

    Attributes:
        stop: The button that stops the work.

    Signals:
        ended: The work came to its end, whichever.
    """

    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing under way."""
        super().__init__(parent)
        self._task: Task[object] | None = None
        self._on_fault: Callable[[str], None] | None = None
        self._words = QLabel(self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_WIDTH)
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.clicked.connect(self.cancel)
        layout = QVBoxLayout(self)
        layout.setSpacing(Space.M)
        layout.addStretch(2)
        layout.addWidget(self._words)
        for widget in (self._bar, self.stop):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(3)

    @property
    def is_busy(self) -> bool:
        """Whether the work still goes on."""
        return self._task is not None and self._task.is_running

    def follow(self, task: Task[Result], on_fault: Callable[[str], None]) -> None:
        """Show how ``task`` goes on.

        Args:
            task: The work.
            on_fault: Gets a sentence when it broke off; what the user can mend is told after it, by the task.
        """
        self._on_fault = on_fault
        self._task = task  # type: ignore[assignment]  # a task of anything is a task
        task.progressed.connect(self._show)
        task.finished.connect(self._end)
        self._show()

    def cancel(self) -> None:
        """Ask the work to stop."""
        if self._task is not None:
            self._task.cancel()

    def _show(self) -> None:
        task = self._task
        if task is None:
            return
        stopping = task.state is TaskState.CANCELLING
        words = self.tr("Stopping…") if stopping else task.title
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, task.total)
        self._bar.setValue(task.done)
        self.stop.setEnabled(not stopping)

    def _end(self) -> None:
        task, self._task = self._task, None
        self.ended.emit()
        if task is not None and task.state is TaskState.FAILED and self._on_fault is not None:
            text = self.tr(
                "Something went wrong inside the program; nothing was stored. The record of it is in {file}."
            )
            self._on_fault(text.format(file=ErrorReporter.log_file()))
