"""The order that approves a draft: its number, its date, and the day from which the table is in force."""

from datetime import date

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.staffing_checks.finding import StaffingFinding
from nqs_desktop.domain.staffing_edition import StaffingEdition, StaffingOrder
from nqs_desktop.domain.staffing_edition_rules import LONGEST_NUMBER, OrderField, fault_field
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.staffing.editions.edition_words import edition_name
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.date_field import DateField
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.notice_strip import NoticeStrip
from nqs_desktop.ui.widgets.tab_order import LaidOutDialog


class ApprovalDialog(LaidOutDialog):
    """Asks for the order and approves; what is wrong is said beside the field that it concerns.

    Attributes:
        strip: What is wrong with the table as a whole.
        checks: How much the checks of the table found, which forbids nothing.
        approved: What was changed; ``None`` while nothing was approved.
    """

    def __init__(
        self, context: PageContext, draft: StaffingEdition, before: StaffingEdition | None, parent: QWidget
    ) -> None:
        """Ask for the order of ``draft``, which follows the edition ``before``."""
        super().__init__(parent)
        self._context = context
        self._draft = draft
        self.approved: ChangeSet | None = None
        self.setWindowTitle(self.tr("Approve the staffing table"))
        self.setMinimumWidth(560)
        self.strip, self.checks = NoticeStrip(self), NoticeStrip(self)
        self.number = QLineEdit(self)
        self.number.setMaxLength(LONGEST_NUMBER)
        self.date, self.in_force = DateField(self), DateField(self)
        self.fields = {
            OrderField.NUMBER: FormField(self.number, self),
            OrderField.DATE: FormField(self.date, self, narrow=True),
            OrderField.IN_FORCE: FormField(self.in_force, self, narrow=True),
        }
        self._name_fields(before)
        self.date.edited.connect(self._follow_date)
        self.in_force.edited.connect(self._keep_in_force)
        self._own_day = False
        self.buttons = QDialogButtonBox(self)
        self.approve = self.buttons.addButton(self.tr("Approve"), QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(self.approve, "primary")
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.number.setFocus()
        self._run_checks()

    def accept(self) -> None:
        """Approve; where that cannot be, say why and stay."""
        order = self._order()
        if order is None:
            return
        editions = self._context.services.staffing_editions
        try:
            faults = editions.faults(self._draft.key, order)
            if faults:
                self._tell(faults)
                return
            self.approved = editions.approve(self._draft.key, order)
        except UserError as error:
            self.strip.show_error(self._context.language.say(error.message))
            return
        super().accept()

    # --- inside ---

    def _name_fields(self, before: StaffingEdition | None) -> None:
        self.fields[OrderField.NUMBER].set_caption(self.tr("Number of the order"))
        self.fields[OrderField.DATE].set_caption(self.tr("Date of the order"))
        self.fields[OrderField.IN_FORCE].set_caption(self.tr("In force from"))
        if before is not None:
            words = edition_name(self._context.language, before)
            self.fields[OrderField.IN_FORCE].set_hint(
                self.tr("The edition before: {edition}.").format(edition=words)
            )

    def _lay_out(self) -> None:
        told = QLabel(
            self.tr(
                "An approved edition does not change any more. What comes later is prepared as an amendment, "
                "which another order approves."
            ),
            self,
        )
        told.setProperty("role", "quiet")
        told.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        layout.addWidget(self.strip)
        layout.addWidget(self.checks)
        layout.addWidget(told)
        for field in self.fields.values():
            layout.addWidget(field)
        layout.addWidget(self.buttons)

    def _run_checks(self) -> None:
        services, draft = self._context.services, self._draft
        on = services.occupancies.today()
        self._context.tasks.start(
            self.tr("Checking the staffing table"),
            lambda progress: services.staffing_checks.run(draft.organisation, draft.key, on),
            initiator=self,
            on_success=self._tell_findings,
            on_failure=lambda _: None,
        )

    def _tell_findings(self, findings: tuple[StaffingFinding, ...]) -> None:
        if findings:
            text = self.tr("The checks of the table (F7) have something to say; places to look at: {count}.")
            self.checks.show_notice(text.format(count=number_text(len(findings))))
            self._make_room()

    def _follow_date(self) -> None:
        """Begin on the day of the order, unless another day was typed."""
        if not self._own_day:
            self.in_force.set_day(self.date.day())

    def _keep_in_force(self) -> None:
        self._own_day = bool(self.in_force.text().strip())

    def _order(self) -> StaffingOrder | None:
        """Return the order as it was typed; ``None`` where a day is lacking, which is then said."""
        self.strip.clear()
        for field in self.fields.values():
            field.set_error("")
        days: list[date] = []
        for name, editor in ((OrderField.DATE, self.date), (OrderField.IN_FORCE, self.in_force)):
            day = editor.day()
            if day is None:
                lacking = not editor.text().strip()
                self.fields[name].set_error(
                    self.tr("The day is missing.")
                    if lacking
                    else self.tr("There is no such day; one like 21.11.2026 is expected.")
                )
            else:
                days.append(day)
        if len(days) < 2:
            self._go_to_fault()
            return None
        return StaffingOrder(self.number.text().strip(), *days)

    def _tell(self, faults: tuple[Message, ...]) -> None:
        """Say each fault beside its field, the first one of a field; others above all."""
        say, others = self._context.language.say, []
        for fault in faults:
            name = fault_field(fault)
            if name is None:
                others.append(say(fault))
            elif not self.fields[name].error:
                self.fields[name].set_error(say(fault))
        if others:
            self.strip.show_error("\n".join(others[:_MOST_SAID]))
        self._go_to_fault()

    def _make_room(self) -> None:
        """Be as high as what is said needs: a label that wraps does not push a dialog by itself."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _go_to_fault(self) -> None:
        self._make_room()
        wrong = next((field for field in self.fields.values() if field.error), None)
        if wrong is not None:
            wrong.focus()


_MOST_SAID = 5
