"""The dialog that makes many papers of one kind: what of, what becomes of them, how it went."""

from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.file_names import file_name
from nqs_desktop.domain.progress import Progress
from nqs_desktop.services.batch_printing import BatchResult
from nqs_desktop.services.report_request import ReportRequest
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.printing.batch.batch_options import BatchOptions, Outcome
from nqs_desktop.ui.printing.batch.batch_outcome import BatchOutcome
from nqs_desktop.ui.printing.batch.batch_things import each_of, each_word, requests_for, things_for
from nqs_desktop.ui.printing.batch.check_list import CheckList
from nqs_desktop.ui.printing.printing_words import paper_word
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.notice_strip import NoticeStrip
from nqs_desktop.ui.widgets.save_file import ask_for_file
from nqs_desktop.ui.widgets.tab_order import LaidOutDialog
from nqs_desktop.ui.widgets.work_pane import WorkPane


class BatchDialog(LaidOutDialog):
    """Asks what papers are wanted, makes them beside the window, tells what came of it.

    Attributes:
        each: What a paper is made for each of.
        list: The things to choose from.
        options: What becomes of the papers.
        work: The making under way.
        outcome: What came of it.
        start: Begins, and at the end closes or prints.

    Signals:
        print_wanted: The papers lie in one file that is to be printed: its path and the name of the job.
    """

    print_wanted = Signal(Path, str)
    _told = Signal(str)

    def __init__(self, context: PageContext, request: ReportRequest, place: Path, parent: QWidget) -> None:
        """Ask for papers like ``request``, one that can be made for several things; print from ``place``.

        Args:
            context: What pages are given.
            request: The paper as it is chosen on the page.
            place: Where the file of a print job may lie until it is printed.
            parent: The owner.
        """
        super().__init__(parent)
        self._context = context
        self._request = request
        self._place = place
        self._title = paper_word(request.name)
        self.setWindowTitle(self.tr("Several at once: {paper}").format(paper=self._title))
        self.strip = NoticeStrip(self)
        self.each = ChoiceBox(each_of(request.name), each_word, self)
        self.each.setAccessibleName(self.tr("A paper for each"))
        self.list = CheckList(self)
        self.options = BatchOptions(self)
        self.work = WorkPane(self)
        self._name = DataLabel(self)
        self._name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.outcome = BatchOutcome(context.language, self)
        self.start = QPushButton(self)
        self._leave = QPushButton(self.tr("Cancel"), self)
        self._stack = QStackedWidget(self)
        self._form, self._working = self._make_form(), self._make_working()
        for part in (self._form, self._working, self.outcome):
            self._stack.addWidget(part)
        self._ready: Path | None = None
        self._lay_out()
        self.each.chosen.connect(self._offer)
        self.list.changed.connect(self._follow)
        self.options.changed.connect(self._follow)
        self._told.connect(self._name.setText, Qt.ConnectionType.QueuedConnection)
        self.start.clicked.connect(self._go)
        self._leave.clicked.connect(self.reject)
        self._offer()
        self._show(self._form)

    def reject(self) -> None:
        """Close; while papers are made only stop that."""
        if self.work.is_busy:
            self.work.cancel()
        else:
            super().reject()

    # --- building ---

    def _make_form(self) -> QWidget:
        form = QWidget(self)
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self.each, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.options)
        self.each.setVisible(self.each.count() > 1)
        return form

    def _make_working(self) -> QWidget:
        working = QWidget(self)
        layout = QVBoxLayout(working)
        layout.addWidget(self.work, 1)
        layout.addWidget(self._name)
        return working

    def _lay_out(self) -> None:
        self.start.setDefault(True)
        self._leave.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        buttons.addWidget(self.start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(self.strip)
        layout.addWidget(self._stack, 1)
        layout.addLayout(buttons)
        self.resize(720, 600)

    # --- what is chosen ---

    def _offer(self) -> None:
        each = self.each.value()
        self.list.set_things(things_for(self._context, self._request, each), each_word(each))

    def _follow(self) -> None:
        self.start.setEnabled(bool(self.list.keys) and self.options.is_complete)

    # --- making ---

    def _go(self) -> None:
        if self._stack.currentWidget() is self.outcome:
            self._end()
            return
        outcome = self.options.outcome
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        if outcome is Outcome.PRINT:
            # A folder of its own: the job before may still be on its way to the printer.
            self.make(Path(mkdtemp(dir=self._place)) / "batch.pdf")
        elif outcome is Outcome.FILES:
            chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the papers"), str(folder))
            if chosen:
                self.make(Path(chosen))
        else:
            proposal = str(folder / file_name(self._title))
            out = ask_for_file(self, self.tr("One PDF file of all"), proposal, {".pdf": "PDF"})
            if out is not None:
                self.make(out)

    def make(self, target: Path) -> None:
        """Make the papers that are chosen, into a folder or one file."""
        batch, title, options = self._context.services.batch_printing, self._title, self.options
        requests = requests_for(self._request, self.each.value(), self.list.keys)
        files, formats = options.outcome is Outcome.FILES, options.formats.values()
        replace, sheets = options.replace.isChecked(), options.sheets.isChecked()

        def tell(name: str) -> None:
            if isValid(self):
                self._told.emit(name)

        def work(progress: Progress) -> BatchResult:
            jobs = batch.jobs(requests)
            if files:
                return batch.write_files(jobs, target, formats, replace=replace, progress=progress, told=tell)
            return batch.write_one_file(
                jobs, target, title=title, on_both_sides=sheets, progress=progress, told=tell
            )

        self.strip.clear()
        self._name.clear()
        self._show(self._working)
        task = self._context.tasks.start(
            self.tr("Making the papers"), work, initiator=self, on_success=self._finish, on_failure=self._fail
        )
        self.work.follow(task, self._break_off)

    def _finish(self, result: BatchResult) -> None:
        printing = self.options.outcome is Outcome.PRINT and bool(result.files)
        self._ready = result.files[0] if printing else None
        self.outcome.show_result(result)
        if printing:
            self.outcome.open_folder.setVisible(False)
        self._show(self.outcome)
        if printing and not result.faults:
            self._end()

    def _end(self) -> None:
        """Close; what is to be printed goes to the printer."""
        self.accept()
        if self._ready is not None:
            self.print_wanted.emit(self._ready, self._title)

    def _break_off(self, text: str) -> None:
        self._show(self._form)
        self.strip.show_error(text)

    def _fail(self, error: UserError) -> None:
        self._break_off(self._context.language.say(error.message))

    def _show(self, part: QWidget) -> None:
        self._stack.setCurrentWidget(part)
        form, done = part is self._form, part is self.outcome
        self.start.setVisible(form or done)
        self._leave.setVisible(form or (done and self._ready is not None))
        if done:
            self.start.setText(self.tr("Close") if self._ready is None else self.tr("Print what was made…"))
        else:
            self.start.setText(self.tr("Make the papers"))
        self.start.setEnabled(True)
        restyle(self.start, "" if done and self._ready is None else "primary")
        if form:
            self._follow()
