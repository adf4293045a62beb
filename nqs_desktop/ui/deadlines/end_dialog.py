"""The end of the running step: on which day, and what the council decided."""

from dataclasses import replace

from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.deadline_steps import OF_COUNCIL, outcome_word, outcomes
from nqs_desktop.domain.deadline_timeline import Timeline, TimelineStep
from nqs_desktop.domain.deadlines import StepEnd, StepOutcome
from nqs_desktop.domain.errors import UserError
from nqs_desktop.ui.deadlines.deadline_words import period_text, step_text
from nqs_desktop.ui.formatting import date_text
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.date_field import DateField
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.notice_strip import NoticeStrip
from nqs_desktop.ui.widgets.tab_order import LaidOutDialog


class EndDialog(LaidOutDialog):
    """Ends the step that runs; says at once what is odd and what would follow.

    Attributes:
        change_set: What was changed; ``None`` while nothing was.
        warning: What is odd about the day but can be.
        outlook: What has to happen next, and until when.
    """

    def __init__(self, context: PageContext, shown: Timeline, step: TimelineStep, parent: QWidget) -> None:
        """Ask for the end of ``step``, which runs in ``shown``."""
        super().__init__(parent)
        self._context = context
        self._shown = shown
        self._step = step
        self.change_set: ChangeSet | None = None
        self.setWindowTitle(self.tr("End the step"))
        self.setMinimumWidth(560)
        say = context.language.say
        self.strip, self.warning = NoticeStrip(self), NoticeStrip(self)
        self.day = DateField(self)
        self.day.set_day(shown.today)
        self.outcome = ChoiceBox[StepOutcome](outcomes(step.step), lambda one: say(outcome_word(one)), self)
        self.outlook = DataLabel(self)
        self.outlook.setProperty("role", "quiet")
        self.outlook.setWordWrap(True)
        self._day, self._outcome = FormField(self.day, self, narrow=True), FormField(self.outcome, self)
        self._day.set_caption(self.tr("Ended on"))
        self._outcome.set_caption(self.tr("What the council decided"))
        self._outcome.setVisible(step.step in OF_COUNCIL)
        self.day.edited.connect(self._look)
        self.outcome.chosen.connect(self._look)
        self.buttons = QDialogButtonBox(self)
        self.keep = self.buttons.addButton(self.tr("End the step"), QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(self.keep, "primary")
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self._look()
        self.day.setFocus()
        self.day.selectAll()

    def accept(self) -> None:
        """Store the end; where that cannot be, say why beside the day and stay."""
        end = self._end()
        if end is None:
            lacking = not self.day.text().strip()
            self._day.set_error(
                self.tr("The day is missing.")
                if lacking
                else self.tr("There is no such day; one like 21.11.2026 is expected.")
            )
            self._day.focus()
            return
        service = self._context.services.deadlines
        try:
            faults = service.end_faults(self._shown.plan.key, end)
            if faults:
                self._day.set_error(self._context.language.say(faults[0]))
                self._day.focus()
                return
            self.change_set = service.end_step(self._shown.plan.key, end)
        except UserError as error:
            self.strip.show_error(self._context.language.say(error.message))
            return
        super().accept()

    def _end(self) -> StepEnd | None:
        day = self.day.day()
        return None if day is None else StepEnd(self._step.step, day, self.outcome.value())

    def _look(self) -> None:
        """Say what is odd about the day and what would follow from it."""
        self._day.set_error("")
        self.warning.clear()
        self.outlook.clear()
        end, service, say = self._end(), self._context.services.deadlines, self._context.language.say
        if end is None:
            return
        plan = self._shown.plan
        faults = service.end_faults(plan.key, end)
        if faults:
            self._day.set_error(say(faults[0]))
            return
        for warning in service.day_warnings(end.on):
            self.warning.show_notice(say(warning))
        following = service.timeline(replace(plan, ends=(*plan.ends, end))).running
        if following is None:
            self.outlook.setText(self.tr("All steps of the plan have ended then."))
        else:
            told = self.tr("Next: {step}, until {date}.")
            name = step_text(following, self._context.language)
            self.outlook.setText(told.format(step=name, date=date_text(following.last_day)))

    def _lay_out(self) -> None:
        language = self._context.language
        name = DataLabel(self)
        name.setText(step_text(self._step, language))
        name.setProperty("role", "section")
        name.setWordWrap(True)
        period = DataLabel(self)
        told = self.tr("{period}. Last day: {date}.")
        period.setText(
            told.format(period=period_text(self._step, language), date=date_text(self._step.last_day))
        )
        period.setProperty("role", "quiet")
        period.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        for widget in (self.strip, name, period, self._outcome, self._day, self.warning, self.outlook):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
