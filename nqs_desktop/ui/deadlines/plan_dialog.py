"""The form of a deadline plan: what is developed, when the council decided, of which framework."""

from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.deadline_rules import PlanField, fault_field
from nqs_desktop.domain.deadlines import DeadlinePlan
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.date_field import DateField
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.localized_field import LocalizedField, one_line
from nqs_desktop.ui.widgets.notice_strip import NoticeStrip
from nqs_desktop.ui.widgets.tab_order import LaidOutDialog


class PlanDialog(LaidOutDialog):
    """Adds or changes a plan; what is wrong is said beside the field that it concerns.

    Attributes:
        stored: The plan as it was stored; ``None`` while nothing was.
        change_set: What was changed; ``None`` while nothing was.
        warning: What is odd about the day of the decision but can be.
    """

    def __init__(self, context: PageContext, plan: DeadlinePlan, parent: QWidget) -> None:
        """Show ``plan``; one without a key is new."""
        super().__init__(parent)
        self._context = context
        self._plan = plan
        self.stored: DeadlinePlan | None = None
        self.change_set: ChangeSet | None = None
        self.setWindowTitle(self.tr("Deadline plan") if plan.key else self.tr("New deadline plan"))
        self.setMinimumWidth(640)
        self.strip, self.warning = NoticeStrip(self), NoticeStrip(self)
        self.name = LocalizedField(lines=2, parent=self)
        self.name.set_value(plan.name)
        self.decided_on = DateField(self)
        self.decided_on.set_day(plan.decided_on)
        self.framework = QComboBox(self)
        self.fields = {
            PlanField.NAME: FormField(self.name, self),
            PlanField.DECIDED_ON: FormField(self.decided_on, self, narrow=True),
        }
        self._framework = FormField(self.framework, self)
        self._name_fields()
        self._offer_frameworks()
        self.buttons = QDialogButtonBox(self)
        self.keep = self.buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(self.keep, "primary")
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.decided_on.edited.connect(self._look)
        self._look()
        self.name.setFocus()

    def event(self, event: QEvent) -> bool:
        """Grow with the name: what wraps above it is not reckoned in the least height."""
        done = super().event(event)
        layout = self.layout()
        if event.type() is QEvent.Type.LayoutRequest and layout is not None:
            self.resize(self.width(), max(self.height(), layout.minimumHeightForWidth(self.width())))
        return done

    def accept(self) -> None:
        """Store the plan; where that cannot be, say why and stay."""
        for field in self.fields.values():
            field.set_error("")
        decided = self.decided_on.day()
        if decided is None:
            self.fields[PlanField.DECIDED_ON].set_error(self._no_day())
            self.fields[PlanField.DECIDED_ON].focus()
            return
        service, plan = self._context.services.deadlines, self._value(decided)
        try:
            faults = service.faults(plan)
            if faults:
                self._tell(faults)
                return
            self.stored, self.change_set = service.save(plan)
        except UserError as error:
            self.strip.show_error(self._context.language.say(error.message))
            return
        super().accept()

    def _look(self) -> None:
        """Say what is odd about the day of the decision."""
        self.warning.clear()
        decided = self.decided_on.day()
        if decided is None:
            return
        for warning in self._context.services.deadlines.day_warnings(decided):
            self.warning.show_notice(self._context.language.say(warning))

    def _value(self, decided: date) -> DeadlinePlan:
        framework = str(self.framework.currentData() or "") or None
        return DeadlinePlan(self._plan.key, one_line(self.name.value()), decided, framework)

    def _no_day(self) -> str:
        if not self.decided_on.text().strip():
            return self.tr("The day is missing.")
        return self.tr("There is no such day; one like 21.11.2026 is expected.")

    def _tell(self, faults: tuple[Message, ...]) -> None:
        say = self._context.language.say
        for fault in faults:
            name = fault_field(fault)
            if name is None:
                self.strip.show_error(say(fault))
            elif not self.fields[name].error:
                self.fields[name].set_error(say(fault))
        wrong = next((field for field in self.fields.values() if field.error), None)
        if wrong is not None:
            wrong.focus()

    def _name_fields(self) -> None:
        self.fields[PlanField.NAME].set_caption(self.tr("What is developed or updated"))
        self.fields[PlanField.DECIDED_ON].set_caption(self.tr("Day of the council's decision"))
        self.fields[PlanField.DECIDED_ON].set_hint(
            self.tr(
                "The decision that a framework is needed; the first period runs after that day (point 8)."
            )
        )
        self._framework.set_caption(self.tr("Framework in this database"))

    def _offer_frameworks(self) -> None:
        self.framework.addItem(self.tr("none"), "")
        for key, name in self._context.services.deadlines.frameworks():
            self.framework.addItem(self._context.language.best(name), key)
        self.framework.setCurrentIndex(max(self.framework.findData(self._plan.framework or ""), 0))
        self._framework.setVisible(self.framework.count() > 1)
        self.framework.activated.connect(self._take_name)

    def _take_name(self) -> None:
        """Name a plan without a name as the framework that was chosen."""
        if not self.name.value():
            known = dict(self._context.services.deadlines.frameworks())
            self.name.set_value(known.get(str(self.framework.currentData()), LocalizedText()))

    def _lay_out(self) -> None:
        told = QLabel(
            self.tr(
                "The steps follow from order 384: preparation, draft, the council's decision, rework where "
                "it is asked for, sending to the national body. Updating a framework takes the same steps."
            ),
            self,
        )
        told.setProperty("role", "quiet")
        told.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        for widget in (self.strip, told, *self.fields.values(), self.warning, self._framework):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
