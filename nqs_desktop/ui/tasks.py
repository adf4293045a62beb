"""Long work beside the window: one typed task with progress, cancel, success and failure."""

from collections.abc import Callable
from enum import StrEnum
from threading import Event
from time import monotonic
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

from nqs_desktop.domain.errors import Cancelled, UserError
from nqs_desktop.domain.progress import Progress
from nqs_desktop.ui.error_reporter import ErrorReporter

Result = TypeVar("Result")

_SECONDS_BETWEEN_REPORTS = 0.05


class TaskState(StrEnum):
    """Where a task stands."""

    RUNNING = "running"
    CANCELLING = "cancelling"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Task(QObject, Generic[Result]):
    """One piece of work under way.

    Attributes:
        title: What is done, in the words of the window.
        state: Where it stands.
        done: Steps done, of ``total``; both 0 while nothing is known.
        total: Steps in all.

    Signals:
        progressed: ``done`` and ``total`` are others now.
        finished: It came to its end, whichever; ``state`` says which.
    """

    progressed = Signal()
    finished = Signal()
    _reported = Signal(int, int)
    _returned = Signal(object)
    _raised = Signal(object)

    def __init__(
        self,
        title: str,
        initiator: QObject,
        on_success: Callable[[Result], None],
        on_failure: Callable[[UserError], None] | None,
        on_cancel: Callable[[], None] | None,
        reporter: ErrorReporter,
    ) -> None:
        """Tasks are made by :meth:`Tasks.start`."""
        super().__init__()
        self.title = title
        self.state = TaskState.RUNNING
        self.done = 0
        self.total = 0
        self._initiator = initiator
        self._on_success = on_success
        self._on_failure = on_failure
        self._on_cancel = on_cancel
        self._reporter = reporter
        self._stop = Event()
        queued = Qt.ConnectionType.QueuedConnection
        self._reported.connect(self._take_progress, queued)
        self._returned.connect(self._take_result, queued)
        self._raised.connect(self._take_error, queued)

    @property
    def is_running(self) -> bool:
        """Whether the work still goes on, cancelled or not."""
        return self.state in (TaskState.RUNNING, TaskState.CANCELLING)

    def cancel(self) -> None:
        """Ask the work to stop; it does so at its next step and keeps nothing."""
        if self.state is TaskState.RUNNING:
            self.state = TaskState.CANCELLING
            self._stop.set()
            self.progressed.emit()

    def run(self, work: Callable[[Progress], Result]) -> None:
        """Do the work; called in the worker's thread."""
        try:
            result = work(self._progress())
        except Exception as error:  # noqa: BLE001 - handed to the window's thread, which tells it to the user
            self._raised.emit(error)
        else:
            self._returned.emit(result)

    def _progress(self) -> Progress:
        last = 0.0

        def report(done: int, total: int) -> None:
            nonlocal last
            if self._stop.is_set():
                raise Cancelled
            now = monotonic()
            if done >= total or now - last >= _SECONDS_BETWEEN_REPORTS:
                last = now
                self._reported.emit(done, total)

        return report

    @Slot(int, int)
    def _take_progress(self, done: int, total: int) -> None:
        self.done, self.total = done, total
        self.progressed.emit()

    @Slot(object)
    def _take_result(self, result: Result) -> None:
        self._end(TaskState.SUCCEEDED)
        if isValid(self._initiator):
            self._on_success(result)

    @Slot(object)
    def _take_error(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._end(TaskState.CANCELLED)
            if self._on_cancel is not None and isValid(self._initiator):
                self._on_cancel()
            return
        self._end(TaskState.FAILED)
        if not isinstance(error, UserError):
            self._reporter.fault(error)
        elif self._on_failure is not None and isValid(self._initiator):
            self._on_failure(error)
        else:
            self._reporter.tell(error)

    def _end(self, state: TaskState) -> None:
        self.state = state
        self.finished.emit()


class _Job(QRunnable):
    """What the thread pool runs."""

    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._work = work
        self.has_left = Event()

    def run(self) -> None:
        self._work()
        self.has_left.set()


class Tasks(QObject):
    """Starts tasks and knows those under way.

    Signals:
        changed: A task began, moved or came to its end.
    """

    changed = Signal()

    def __init__(self, reporter: ErrorReporter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reporter = reporter
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._running: dict[Task[object], _Job] = {}
        self._ended: dict[Task[object], _Job] = {}

    @property
    def running(self) -> tuple[Task[object], ...]:
        """The tasks under way, oldest first."""
        return tuple(self._running)

    def start(
        self,
        title: str,
        work: Callable[[Progress], Result],
        *,
        initiator: QObject,
        on_success: Callable[[Result], None],
        on_failure: Callable[[UserError], None] | None = None,
        on_cancel: Callable[[], None] | None = None,
    ) -> Task[Result]:
        """Do ``work`` in a thread of its own; what it returns or raises arrives in the window's thread.

        Args:
            title: What is done, in the words of the window.
            work: Gets a progress to call with (done, total); takes and returns frozen values, no widget.
            initiator: Who asked; nobody is called back once it is gone.
            on_success: Gets the result.
            on_failure: Gets an error that the user can mend; without it the window shows the sentence.
            on_cancel: Called after the user stopped the work.
        """
        task: Task[Result] = Task(title, initiator, on_success, on_failure, on_cancel, self._reporter)
        task.setParent(self)
        job = _Job(lambda: task.run(work))
        self._running[task] = job  # type: ignore[index]  # a task of anything is a task
        task.progressed.connect(self.changed)
        task.finished.connect(self._forget)
        self._pool.start(job)
        self.changed.emit()
        return task

    def cancel_all(self, wait_milliseconds: int = 5000) -> bool:
        """Stop everything, for the end of the program; returns whether all came to rest in time."""
        for task in self.running:
            task.cancel()
        return self._pool.waitForDone(wait_milliseconds)

    @Slot()
    def _forget(self) -> None:
        self._ended |= {task: job for task, job in self._running.items() if not task.is_running}
        self._running = {task: job for task, job in self._running.items() if task.is_running}
        self._sweep()
        self.changed.emit()

    def _sweep(self) -> None:
        """Let go of what ended, once its thread has left it: it may still be inside its last signal."""
        for task, job in tuple(self._ended.items()):
            if job.has_left.is_set():
                del self._ended[task]
                task.deleteLater()
