"""Makes the files that the preview shows, one at a time, beside the window."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.progress import Progress
from nqs_desktop.services.printing import PrintedReport
from nqs_desktop.services.report_request import ReportRequest
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.tasks import Task, TaskState

_ENDING = ".pdf"


class PreviewMaking(QObject):
    """Writes the paper that was asked for last; what was asked for before is given up.

    Signals:
        begun: The first pages of a long paper are written: a :class:`PrintedReport` of them alone.
        made: The paper is written: its :class:`PrintedReport`.
        refused: There is no such paper: the :class:`UserError` that says why.
        stopped: The paper was not finished: the user stopped the work, or the program has a fault.
    """

    begun = Signal(object)
    made = Signal(object)
    refused = Signal(object)
    stopped = Signal()
    _written = Signal(object)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        """Write into a folder of its own, which goes with ``parent``."""
        super().__init__(parent)
        self._context = context
        self._folder = Path(mkdtemp(prefix="nqs-preview-"))
        self._number = 0
        self._request: ReportRequest | None = None
        self._task: Task[PrintedReport] | None = None
        self._written.connect(self._show_beginning, Qt.ConnectionType.QueuedConnection)
        parent.destroyed.connect(_remover(self._folder))

    def make(self, request: ReportRequest, words: str) -> bool:
        """Write a paper.

        Args:
            request: The paper.
            words: What is done, for the foot of the window.

        Returns:
            Whether it is the paper of the last call, made anew, in whichever languages.
        """
        same = self._request is not None and replace(self._request, language=request.language) == request
        self._request = request
        self.stop()
        whole = self._folder / f"{self._number}{_ENDING}"
        beginning = self._folder / f"{self._number}-first{_ENDING}"
        printing = self._context.services.printing

        def work(progress: Progress) -> PrintedReport:
            return printing.preview(request, whole, beginning, self._tell_beginning, progress)

        number = self._number
        self._task = self._context.tasks.start(
            words,
            work,
            initiator=self,
            on_success=self._show,
            on_failure=lambda error: self._refuse(error, number),
        )
        self._task.finished.connect(lambda: self._hear_end(number))
        return same

    @property
    def place(self) -> Path:
        """A folder for other files that are printed; it goes with the previews."""
        folder = self._folder / "printed"
        folder.mkdir(exist_ok=True)
        return folder

    def held(self, printed: PrintedReport) -> Path:
        """Return a copy of a paper that stays while the preview goes on to other papers.

        Raises:
            UserError: The disk is full.
        """
        copy = self.place / printed.path.name
        if not copy.exists():
            self._context.services.printing.keep(printed.path, copy)
        return copy

    def stop(self) -> None:
        """Give up what is being written."""
        self._number += 1
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _tell_beginning(self, printed: PrintedReport) -> None:
        """Hand the first pages over; called in the thread that writes them."""
        if isValid(self):
            self._written.emit(printed)

    def _show_beginning(self, printed: PrintedReport) -> None:
        if self._is_wanted(printed) and self._task is not None:
            self.begun.emit(printed)

    def _show(self, printed: PrintedReport) -> None:
        if not self._is_wanted(printed):
            return
        self._task = None
        self.made.emit(printed)
        for older in self._folder.glob(f"*{_ENDING}"):
            if older != printed.path:
                with suppress(OSError):  # the file that showed may still be open; it goes the next time
                    older.unlink(missing_ok=True)

    def _refuse(self, error: UserError, number: int) -> None:
        if number == self._number:
            self._task = None
            self.refused.emit(error)

    def _hear_end(self, number: int) -> None:
        """Tell of a paper that is neither made nor refused: a fault of the program is said elsewhere."""
        ended = self._task is not None and self._task.state in (TaskState.CANCELLED, TaskState.FAILED)
        if number == self._number and ended:
            self._task = None
            self.stopped.emit()

    def _is_wanted(self, printed: PrintedReport) -> bool:
        return printed.path.stem.partition("-")[0] == str(self._number)


def _remover(folder: Path) -> Callable[..., None]:
    """Return what removes the previews; it must not hold the page, which is gone by then."""

    def remove(_: QObject | None = None) -> None:
        rmtree(folder, ignore_errors=True)

    return remove
