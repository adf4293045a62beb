"""Makes the first pages of a paper again and again while its template is changed."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from nqs_desktop.domain.errors import UserError
from nqs_desktop.services.paper_look import Templates
from nqs_desktop.services.paper_templates import PaperSample
from nqs_desktop.services.printing import PrintedReport
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.tasks import Task, Tasks

_PAUSE: Final = 200
"""Milliseconds without an edit after which the paper is made: nobody reads a page at every letter typed."""


class SampleRun(QObject):
    """Makes a paper in another thread, one at a time; only the newest wish is fulfilled.

    Signals:
        made: The file with the first pages.
        refused: The paper cannot be made; says why.
    """

    made = Signal(object)
    refused = Signal(str)

    def __init__(
        self, sample: PaperSample, tasks: Tasks, language: LanguageSwitch, parent: QObject | None = None
    ) -> None:
        """Make the paper of ``sample``."""
        super().__init__(parent)
        self._sample, self._tasks, self._language = sample, tasks, language
        self._folder = TemporaryDirectory(prefix="nqs-template-", ignore_cleanup_errors=True)
        self._wanted: Templates | None = None
        self._task: Task[PrintedReport] | None = None
        self._count = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._start)

    def ask(self, templates: Templates) -> None:
        """Make the paper with these templates in place of the stored ones, once no other wish follows."""
        self._wanted = templates
        self._timer.start()

    def stop(self) -> None:
        """Forget all wishes."""
        self._timer.stop()
        self._wanted = None
        if self._task is not None:
            self._task.cancel()

    def _start(self) -> None:
        if self._task is not None and self._task.is_running:
            return
        templates, self._wanted = self._wanted, None
        if templates is None:
            return
        self._count += 1
        out = Path(self._folder.name) / f"{self._count}.pdf"
        self._task = self._tasks.start(
            self.tr("Setting the preview"),
            lambda progress: self._sample.write(templates, out, progress),
            initiator=self,
            on_success=self._show,
            on_failure=self._refuse,
            on_cancel=self._tell_stopped,
        )

    def _show(self, printed: PrintedReport) -> None:
        self.made.emit(printed.path)
        self._go_on()

    def _refuse(self, error: UserError) -> None:
        self.refused.emit(self._language.say(error.message))
        self._go_on()

    def _tell_stopped(self) -> None:
        """Say that the user stopped the work, unless there is newer work to do."""
        if self._wanted is None:
            self.refused.emit(self.tr("The preview was stopped; the next change makes it anew."))
        self._go_on()

    def _go_on(self) -> None:
        if self._wanted is not None and not self._timer.isActive():
            self._timer.start()
