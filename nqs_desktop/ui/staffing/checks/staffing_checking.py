"""Checks the staffing table in view and leads to each place that wants mending."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QStandardPaths, QTimer
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.staffing_checks.finding import CheckField, StaffingFinding
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.staffing.checks.checks_pane import ChecksPane
from nqs_desktop.ui.tasks import Task
from nqs_desktop.ui.widgets.save_file import TABLES, ask_for_file

if TYPE_CHECKING:
    from nqs_desktop.ui.staffing.staffing_page import StaffingPage

TOPICS: Final = (Topic.STAFFING, Topic.OCCUPANCY, Topic.REQUIREMENTS, Topic.CLASSIFIER, Topic.REGISTER)


class StaffingChecking(QObject):
    """Runs the checks of the organisation and edition in view, and shows them in the place of the lists.

    Attributes:
        pane: The findings, with the command that opens them.
    """

    def __init__(self, page: "StaffingPage") -> None:
        """Hang the command into the menu of ``page``; nothing is checked yet."""
        super().__init__(page)
        self._page = page
        self._task: Task[tuple[StaffingFinding, ...]] | None = None
        self._comes_back = False
        self.pane = ChecksPane(page.context.language, page)
        self.pane.hide()
        pane = self.pane
        page.add_to_menu(pane.check)
        pane.check.triggered.connect(lambda _=False: self.open())
        pane.again.triggered.connect(lambda _=False: self._run())
        pane.to_file.triggered.connect(lambda _=False: self._save_list())
        pane.close_pane.triggered.connect(lambda _=False: self._close())
        pane.chosen.connect(self._show)
        pane.opened.connect(self._mend)
        page.view.changed.connect(self._check_if_shown)
        page.organisation_changed.connect(lambda _: self._check_if_shown())
        page.details.currentChanged.connect(lambda _: self._come_back())
        page.context.hub.subscribe(self.pane, TOPICS, self._hear)

    @property
    def is_busy(self) -> bool:
        """Whether the checks run."""
        return self._task is not None and self._task.is_running

    def open(self) -> None:
        """Show the pane with what is wrong now."""
        page = self._page
        page.show_lists()
        page.lists.show_pane(self.pane)
        self.pane.table.setFocus()
        self._run()

    def _close(self) -> None:
        self._comes_back = False
        self._page.lists.show_lists()
        self._page.first_focus().setFocus()

    # --- checking ---

    def _hear(self, change_set: ChangeSet) -> None:
        self._check_if_shown()

    def _check_if_shown(self) -> None:
        if self._is_open or self._comes_back:
            self._run()

    @property
    def _is_open(self) -> bool:
        return self._page.lists.currentWidget() is self.pane

    def _run(self) -> None:
        if self._task is not None:
            self._task.cancel()
        page, services = self._page, self._page.context.services
        organisation, edition = page.organisation, page.view.key
        if not organisation:
            self.pane.show_findings(())
            return
        self.pane.show_loading()
        checks, on = services.staffing_checks, page.view.editor.on or services.occupancies.today()
        self._task = page.context.tasks.start(
            self.tr("Checking the staffing table"),
            lambda progress: checks.run(organisation, edition, on),
            initiator=self,
            on_success=self.pane.show_findings,
            on_failure=self._refuse,
        )

    def _refuse(self, error: UserError) -> None:
        self.pane.show_findings(())
        self._page.show_error(error)

    # --- going there ---

    def _show(self, finding: StaffingFinding) -> None:
        """Show the place beside the list."""
        if finding.node:
            with self._page.guard():
                self._page.show_beside(finding.node)

    def _mend(self, finding: StaffingFinding | None) -> None:
        """Open the place: the field of the form, or the requirement sheet."""
        if finding is None or not finding.node:
            return
        page = self._page
        if finding.field is CheckField.REQUIREMENT:
            page.context.navigator.open_page("requirements", finding.position)
            return
        with page.guard():
            page.show_beside(finding.node)
            if finding.field is CheckField.OCCUPIED or not page.commands.edit.isEnabled():
                return
            page.commands.edit.trigger()
            field = self._field(finding)
            if page.details.is_form and field is not None:
                self._comes_back = True
                field.setFocus()

    def _field(self, finding: StaffingFinding) -> QWidget | None:
        details = self._page.details
        form, node = details.position_form, details.node_form
        fields: dict[CheckField, QWidget] = (
            {
                CheckField.NUMBER: form.number,
                CheckField.TITLE: form.title,
                CheckField.UNITS: form.units,
                CheckField.CODE: form.occupation,
                CheckField.PLACE: form.place,
                CheckField.CATEGORY: form.category,
                CheckField.PAY: form.pay,
                CheckField.NOTE: form.note,
                CheckField.DEPARTMENT: form.department,
            }
            if finding.position
            else {CheckField.NAME: node.name, CheckField.HEAD: node.head, CheckField.DEPARTMENT: node.above}
        )
        return fields.get(finding.field)

    def _come_back(self) -> None:
        """Bring the list back once the form that was opened from it is stored or left."""
        if self._comes_back and not self._page.details.is_form:
            self._comes_back = False
            # The page is still on its way to its lists.
            QTimer.singleShot(0, self, self._bring_back)

    def _bring_back(self) -> None:
        self._page.lists.show_pane(self.pane)
        self.pane.table.setFocus()

    # --- files ---

    def _save_list(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposal = str(Path(folder) / "checks")
        out = ask_for_file(self._page, self.pane.to_file.text().rstrip("…"), proposal, TABLES)
        if out is not None:
            self.write_list(out)

    def write_list(self, out: Path) -> None:
        """Write the findings that show to a table, and say so."""
        from nqs_desktop.services.table_export import write_table

        headings, lines = self.pane.lines()
        with self._page.guard():
            count = write_table(headings, lines, out)
            told = self.tr("Findings written to {file}: {count}.")
            self._page.strip.show_success(told.format(count=number_text(count), file=str(out)))
