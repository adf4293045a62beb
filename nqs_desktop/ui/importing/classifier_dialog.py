"""The dialog that takes in an official file of the classifier: file, columns, report, edition, in steps."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.classifier_report import ClassifierDraft, ClassifierReport
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.progress import Progress
from nqs_desktop.domain.table_mapping import TableMapping, TablePreview
from nqs_desktop.services.classifier_import import ClassifierImport
from nqs_desktop.services.import_report import ImportReport
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.importing.classifier_report_view import ClassifierReportView
from nqs_desktop.ui.importing.classifier_steps import ColumnsStep, DoneStep, FilesStep, Step
from nqs_desktop.ui.importing.edition_form import EditionForm
from nqs_desktop.ui.importing.first_look import FirstLook, look_into
from nqs_desktop.ui.importing.step_dialog import StepDialog
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.undo_offer import undo_once

Result = TypeVar("Result")


class ClassifierDialog(StepDialog):
    """Leads from a file to an edition; nothing is stored before the last step.

    Attributes:
        files: The first step.
        columns: The second.
        report: The third.
        edition: The fourth.
        ending: What was stored.

    Signals:
        record_file_chosen: Path of a file that needs no steps: one of the program's own, or a text.
        stored: The :class:`ImportReport` of what was stored.
    """

    record_file_chosen = Signal(object)
    stored = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        """Begin with the choice of a file."""
        super().__init__(parent)
        self._context = context
        self._importing: ClassifierImport = context.services.classifier_import
        self._read_paths: tuple[Path, ...] = ()
        self._read_mappings: tuple[TableMapping, ...] = ()
        self._draft: ClassifierDraft | None = None
        self._stored: ImportReport | None = None
        self.setWindowTitle(self.tr("Take in the classifier of occupations"))
        self.files = FilesStep(self)
        self.columns = ColumnsStep(context.language, self)
        self.report = ClassifierReportView(context.language, self)
        self.edition = EditionForm(self)
        self.ending = DoneStep(self)
        names = (self.tr("File"), self.tr("Columns"), self.tr("Report"), self.tr("Edition"))
        self.set_steps(names, (self.files, self.columns, self.report, self.edition, self.ending))
        self.back.setText(self.tr("Back"))
        self._connect()
        self._show(Step.FILES)

    @property
    def step(self) -> Step:
        """The step that shows."""
        return Step(self.stack.currentIndex())

    def set_paths(self, paths: tuple[Path, ...]) -> None:
        """Name the files, two at the most."""
        for field, path in zip((self.files.first, self.files.second), paths, strict=False):
            field.set_path(path)

    def go_on(self) -> None:
        """Do what leads to the next step."""
        match self.step:
            case Step.FILES:
                self._look()
            case Step.COLUMNS:
                self._read()
            case Step.REPORT:
                self._show(Step.EDITION)
            case Step.EDITION:
                self._store()
            case Step.DONE:
                self.accept()

    def go_back(self) -> None:
        """Show the step before; what was chosen there stays."""
        if Step.FILES < self.step < Step.DONE:
            self._show(Step(self.step - 1))

    # --- building ---

    def _connect(self) -> None:
        self.files.changed.connect(self._follow)
        self.columns.changed.connect(self._follow)
        self.columns.sheet_wanted.connect(self._show_sheet)
        self.columns.sample_wanted.connect(self._try_out)
        self.edition.edited.connect(self.edition.check)
        self.ending.open_book.triggered.connect(self._open_book)
        self.ending.undo.triggered.connect(self._undo)

    def _show(self, step: Step) -> None:
        self.stack.setCurrentIndex(step)
        if step is not Step.WORK:
            self.line.show_step(step)
        self._follow()
        first = {
            Step.FILES: self.files.first,
            Step.COLUMNS: self.columns.first_focus(),
            Step.REPORT: self.report.tabBar(),
            Step.EDITION: self.edition.title,
            Step.DONE: self.forward,
        }.get(step)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        step = self.step
        done, busy = step is Step.DONE, step is Step.WORK
        self.back.setVisible(not done and not busy and step > Step.FILES)
        self.leave.setVisible(not done and not busy)
        self.leave.setText(self.tr("Cancel"))
        self.forward.setVisible(not busy)
        words = {Step.EDITION: self.tr("Take in"), Step.DONE: self.tr("Close")}
        self.forward.setText(words.get(step, self.tr("Next")))
        restyle(self.forward, "" if done else "primary")
        ready = {Step.FILES: bool(self.files.paths())}
        if step is Step.COLUMNS:
            ready[step] = bool(self.columns.views) and self.columns.fault() is None
        self.forward.setEnabled(ready.get(step, True))

    def _tell(self, error: UserError) -> None:
        self.strip.show_error(self._context.language.say(error.message))

    # --- from step to step ---

    def _run(
        self,
        title: str,
        work: Callable[[Progress], Result],
        done: Callable[[Result], None],
        back_to: Step,
    ) -> None:
        """Do work that may take long; where it fails or is stopped, show the step from which it began."""

        def fail(text: str) -> None:
            self._show(back_to)
            self.strip.show_error(text)

        def stop() -> None:
            self._show(back_to)
            self.strip.show_notice(self.tr("Stopped. Nothing was stored."))

        self.strip.clear()
        self._show(Step.WORK)
        task = self._context.tasks.start(
            title, work, initiator=self, on_success=done, on_failure=self._tell, on_cancel=stop
        )
        self.work.follow(task, fail)

    def _look(self) -> None:
        paths = self.files.paths()
        if not paths:
            return
        if paths == self._read_paths and self.columns.views:
            self._show(Step.COLUMNS)  # nothing that was chosen there is lost
            return
        importing = self._importing
        self._run(
            self.tr("Reading the file"),
            lambda progress: look_into(importing, paths, progress),
            lambda found: self._looked(paths, found),
            Step.FILES,
        )

    def _looked(self, paths: tuple[Path, ...], found: FirstLook) -> None:
        if found.wrong_file is not None and found.complaint is not None:
            self._show(Step.FILES)
            self.files.complain(found.wrong_file, self._context.language.say(found.complaint))
        elif not found.previews:
            self.record_file_chosen.emit(paths[0])
        else:
            self._read_paths, self._draft = paths, None
            self.columns.show_previews(found.previews)
            self._show(Step.COLUMNS)

    def _try_out(self, place: int, mapping: TableMapping) -> None:
        """Show how the first rows would be read; the file may have to be opened again for it."""
        importing, path, view = self._importing, self._read_paths[place], self.columns.views[place]
        self._context.tasks.start(
            self.tr("Reading the file"),
            lambda _: importing.sample(path, mapping),
            initiator=view,
            on_success=lambda entries: view.show_sample(mapping, entries),
            on_failure=self._tell,
        )

    def _show_sheet(self, place: int, sheet: str) -> None:
        path, importing = self._read_paths[place], self._importing
        self._run(
            self.tr("Reading the sheet «{sheet}»").format(sheet=sheet),
            lambda progress: importing.preview(path, sheet, progress),
            lambda preview: self._sheet_read(place, preview),
            Step.COLUMNS,
        )

    def _sheet_read(self, place: int, preview: TablePreview) -> None:
        self.columns.views[place].show_preview(preview)
        self._show(Step.COLUMNS)

    def _read(self) -> None:
        mappings = self.columns.mappings()
        if self._draft is not None and mappings == self._read_mappings:
            self._show(Step.REPORT)
            return
        choices = tuple(zip(self._read_paths, mappings, strict=True))
        importing = self._importing

        def read(progress: Progress) -> ClassifierReport:
            return importing.report(importing.read(choices, progress))

        self._run(
            self.tr("Reading the entries"),
            read,
            lambda report: self._reported(report, mappings),
            Step.COLUMNS,
        )

    def _reported(self, report: ClassifierReport, mappings: tuple[TableMapping, ...]) -> None:
        self._draft, self._read_mappings = report.draft, mappings
        self.report.show_report(report)
        summary = self.tr(
            "{count} entries become the edition in force. The earlier editions stay and can be looked at; "
            "positions keep their codes."
        ).format(count=number_text(len(report.draft.entries)))
        self.edition.suggest(summary, LocalizedText(), report.draft.document)
        self._show(Step.REPORT)

    def _store(self) -> None:
        draft, importing = self._draft, self._importing
        if draft is None or not self.edition.check():
            return
        title, source, day = self.edition.value()
        self._run(
            self.tr("Storing the edition"),
            lambda progress: importing.store(draft, title, source, day, progress),
            self._finish,
            Step.EDITION,
        )

    def _finish(self, report: ImportReport) -> None:
        self._stored = report
        self.ending.show_report(report)
        self._show(Step.DONE)
        self._context.hub.announce(report.change_set)
        self.stored.emit(report)

    # --- afterwards ---

    def _open_book(self) -> None:
        self.accept()
        self._context.navigator.open_page("classifier")

    def _undo(self) -> None:
        stored = self._stored
        if stored is None or stored.change_set is None:
            return
        try:
            if undo_once(self._context, stored.change_set):
                self.ending.show_undone()
            else:
                self.strip.show_notice(self.tr("Something else was done since; undo it first."))
        except UserError as error:
            self._tell(error)
