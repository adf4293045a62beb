"""The decision of the sectoral council that approves a draft: its day and the number of its minutes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.framework import Approval, FrameworkVersion
from nqs_desktop.domain.framework_checks.finding import FrameworkFinding
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.frameworks.findings_pane import FindingsPane
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.date_field import DateField
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.notice_strip import NoticeStrip
from nqs_desktop.ui.widgets.tab_order import LaidOutDialog


class CouncilDialog(LaidOutDialog):
    """Asks for the decision and approves; lists what forbids it.

    Attributes:
        strip: What is wrong.
        minutes: Number of the minutes.
        day: Day of the decision.
        findings: What forbids the approval, one click from its place.
        approved: What was changed; ``None`` while nothing was approved.

    Signals:
        wanted: The finding that the user wants to mend.
    """

    wanted = Signal(object)

    def __init__(
        self,
        context: PageContext,
        draft: FrameworkVersion,
        blocking: tuple[FrameworkFinding, ...],
        parent: QWidget,
    ) -> None:
        """Ask for the decision over ``draft``; findings in ``blocking`` forbid it."""
        super().__init__(parent)
        self._context = context
        self._draft = draft
        self.approved: ChangeSet | None = None
        self.setWindowTitle(self.tr("Approve the framework"))
        self.setMinimumWidth(600)
        self.strip = NoticeStrip(self)
        self.minutes, self.day = QLineEdit(self), DateField(self)
        self._minutes, self._day = FormField(self.minutes, self), FormField(self.day, self, narrow=True)
        self._minutes.set_caption(self.tr("Number of the minutes of the sectoral council"))
        self._day.set_caption(self.tr("Day of the decision"))
        self.findings = FindingsPane(context.language, self)
        self.findings.setMinimumHeight(260)
        self.findings.show_findings(blocking)
        self.findings.wanted.connect(self._leave_for)
        self.buttons = QDialogButtonBox(self)
        self.approve = self.buttons.addButton(self.tr("Approve"), QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(self.approve, "primary")
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self._show_blocking(len(blocking))

    def accept(self) -> None:
        """Approve; where that cannot be, say why and stay."""
        self.strip.clear()
        day = self.day.day()
        self._day.set_error("" if day else self.tr("The day is missing; one like 21.11.2026 is expected."))
        if day is None:
            self._day.focus()
            return
        decision = Approval(day, self.minutes.text().strip())
        frameworks = self._context.services.frameworks
        try:
            faults = frameworks.faults(self._draft.key, decision)
            if faults:
                self.strip.show_error("\n".join(map(self._context.language.say, faults[:_MOST_SAID])))
                return
            self.approved = frameworks.approve(self._draft.key, decision)
        except UserError as error:
            self.strip.show_error(self._context.language.say(error.message))
            return
        super().accept()

    def _show_blocking(self, count: int) -> None:
        self.findings.setVisible(count > 0)
        self.approve.setEnabled(count == 0)
        for field in (self._minutes, self._day):
            field.setVisible(count == 0)
        if count:
            text = self.tr("The framework cannot be approved yet. Faults to mend first: {count}.")
            self.strip.show_error(text.format(count=number_text(count)))
            self.findings.setFocus()
        else:
            self.minutes.setFocus()

    def _lay_out(self) -> None:
        told = QLabel(
            self.tr("An approved version does not change any more. What comes later is a new version."), self
        )
        told.setProperty("role", "quiet")
        told.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        for widget in (self.strip, told, self._minutes, self._day):
            layout.addWidget(widget)
        layout.addWidget(self.findings, 1)
        layout.addWidget(self.buttons)

    def _leave_for(self, finding: FrameworkFinding) -> None:
        self.reject()
        self.wanted.emit(finding)


_MOST_SAID = 5
