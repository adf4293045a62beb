"""The dialog that takes in a staffing table of a file: its columns, what was found, where it goes."""

from collections.abc import Callable
from enum import IntEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QVBoxLayout,
    QWidget,
)

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.progress import Progress
from nqs_desktop.domain.staffing_sheet import StaffingSheetSummary
from nqs_desktop.domain.table_mapping import TableMapping, TablePreview
from nqs_desktop.services.import_report import ImportReport
from nqs_desktop.ui.importing.step_dialog import StepDialog
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.staffing.intake.columns_step import ColumnsStep
from nqs_desktop.ui.staffing.intake.found_step import FoundStep
from nqs_desktop.ui.staffing.intake.target_step import TargetStep
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import READING_WIDTH, Space
from nqs_desktop.ui.widgets.file_field import FileField
from nqs_desktop.ui.widgets.save_file import WORKBOOK, ask_for_file

Result = TypeVar("Result")


class Step(IntEnum):
    """The steps in their order; ``WORK`` shows while one leads to the next."""

    FILE = 0
    COLUMNS = 1
    FOUND = 2
    TARGET = 3
    WORK = 4


class IntakeDialog(StepDialog):
    """Leads from a file to positions; nothing is stored before the last step.

    Attributes:
        file: The file.
        columns: What its columns hold.
        found: What it holds.
        target: Where it goes.

    Signals:
        stored: The :class:`ImportReport` of what was stored.
    """

    stored = Signal(object)

    def __init__(self, context: PageContext, organisation: str, parent: QWidget) -> None:
        """Begin with the choice of a file; ``organisation`` is proposed at the end."""
        super().__init__(parent)
        self._context = context
        self._organisation = organisation
        self._intake = context.services.staffing_intake
        self._path: Path | None = None
        self._read_mapping: TableMapping | None = None
        self.setWindowTitle(self.tr("Take in a staffing table"))
        self.file = FileField(self.tr("Staffing table (Excel, CSV or Word)"), self._kinds, self)
        self.columns = ColumnsStep(context.language, self._intake, self)
        self.found = FoundStep(context.language, self)
        self.target = TargetStep(context.language, self)
        names = (self.tr("File"), self.tr("Columns"), self.tr("What was found"), self.tr("Organisation"))
        self.set_steps(names, (self._file_step(), self.columns, self.found, self.target))
        self.back.setText(self.tr("Back"))
        self.leave.setText(self.tr("Cancel"))
        self._connect()
        self._show(Step.FILE)

    @property
    def step(self) -> Step:
        """The step that shows."""
        return Step(self.stack.currentIndex())

    def go_on(self) -> None:
        """Do what leads to the next step."""
        match self.step:
            case Step.FILE:
                self._look()
            case Step.COLUMNS:
                self._read()
            case Step.FOUND:
                self._show(Step.TARGET)
            case Step.TARGET:
                self._store()

    def go_back(self) -> None:
        """Show the step before; what was chosen there stays."""
        if Step.FILE < self.step < Step.WORK:
            self._show(Step(self.step - 1))

    # --- building ---

    def _file_step(self) -> QWidget:
        step = QWidget(self)
        self.file.setParent(step)
        self.file.setMaximumWidth(READING_WIDTH)
        layout = QVBoxLayout(step)
        layout.setContentsMargins(0, Space.M, 0, 0)
        layout.addWidget(self.file)
        layout.addStretch(1)
        return step

    def _connect(self) -> None:
        self.file.changed.connect(self._follow)
        self.columns.changed.connect(self._follow)
        self.columns.sheet_wanted.connect(self._show_sheet)
        self.target.changed.connect(self._follow)
        self.found.save.triggered.connect(self._save_faults)

    def _show(self, step: Step) -> None:
        self.stack.setCurrentIndex(step)
        if step is not Step.WORK:
            self.line.show_step(step)
        self._follow()
        first = {
            Step.FILE: self.file,
            Step.COLUMNS: self.columns.table,
            Step.TARGET: self.target.organisation,
        }
        first.get(step, self.forward).setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        step = self.step
        is_busy = step is Step.WORK
        self.back.setVisible(not is_busy and step > Step.FILE)
        self.leave.setVisible(not is_busy)
        self.forward.setVisible(not is_busy)
        self.forward.setText(self.tr("Take in") if step is Step.TARGET else self.tr("Next"))
        restyle(self.forward, "primary")
        ready = {
            Step.FILE: self.file.path() is not None,
            Step.COLUMNS: self.columns.is_readable(),
            Step.TARGET: self.target.is_ready(),
        }
        self.forward.setEnabled(ready.get(step, True))

    def _kinds(self) -> str:
        return self.tr("Tables") + " (*.xlsx *.xlsm *.csv *.docx)"

    # --- from step to step ---

    def _run(
        self, title: str, work: Callable[[Progress], Result], done: Callable[[Result], None], back_to: Step
    ) -> None:
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

    def _tell(self, error: UserError) -> None:
        self.strip.show_error(self._context.language.say(error.message))

    def _look(self, sheet: str | None = None) -> None:
        path, intake = self.file.path(), self._intake
        if path is None:
            return
        back_to = Step.FILE if sheet is None else Step.COLUMNS
        self._run(
            self.tr("Reading the file"),
            lambda progress: intake.look(path, sheet, progress),
            lambda preview: self._looked(path, preview),
            back_to,
        )

    def _looked(self, path: Path, preview: TablePreview) -> None:
        self._path = path
        self.columns.show_preview(preview)
        self._show(Step.COLUMNS)

    def _show_sheet(self, sheet: str) -> None:
        self._look(sheet)

    def _read(self) -> None:
        path, mapping, intake = self._path, self.columns.mapping(), self._intake
        if path is not None:
            self._run(
                self.tr("Reading the rows"),
                lambda progress: intake.read(path, mapping, progress),
                lambda found: self._was_read(mapping, found),
                Step.COLUMNS,
            )

    def _was_read(self, mapping: TableMapping, found: StaffingSheetSummary) -> None:
        self._read_mapping = mapping
        self.found.show_summary(found)
        stem = Path(found.file).stem
        organisations = self._context.services.staffing.organisations()
        self.target.offer(organisations, self._organisation, LocalizedText(stem, stem))
        self.target.set_faulty(found.faulty_count)
        self._show(Step.FOUND)

    def _store(self) -> None:
        path, mapping, intake = self._path, self._read_mapping, self._intake
        target, only_good = self.target.target(), self.target.only_good.isChecked()
        if path is not None and mapping is not None:
            self._run(
                self.tr("Storing the staffing table"),
                lambda progress: intake.take(path, mapping, target, only_good=only_good, progress=progress),
                self._finish,
                Step.TARGET,
            )

    def _finish(self, report: ImportReport) -> None:
        self.accept()
        self.stored.emit(report)

    def _save_faults(self) -> None:
        path, mapping, intake = self._path, self._read_mapping, self._intake
        if path is None or mapping is None:
            return
        proposal = str(path.with_name(f"{path.stem}-1"))
        out = ask_for_file(self, self.tr("Save the rows with faults"), proposal, WORKBOOK)
        if out is not None:
            language = self._context.language.current.value
            self._run(
                self.tr("Writing the rows with faults"),
                lambda progress: intake.write_error_workbook(path, mapping, out, language, progress),
                lambda _count: self._saved(out),
                Step.FOUND,
            )

    def _saved(self, out: Path) -> None:
        self._show(Step.FOUND)
        self.strip.show_success(self.tr("Written: {file}").format(file=out))
