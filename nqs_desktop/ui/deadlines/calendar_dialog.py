"""The working calendar of a year: what the program knows, and what the user corrects."""

from collections.abc import Callable
from datetime import date

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.deadline_rules import FIRST_YEAR, LAST_YEAR
from nqs_desktop.domain.deadlines import CalendarDay
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.working_days import CalendarEntry
from nqs_desktop.ui.deadlines.calendar_rows import calendar_columns, working_word
from nqs_desktop.ui.formatting import date_text
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.models.row_table import RowTableModel
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.date_field import DateField
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.notice_strip import NoticeStrip
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.widgets.tab_order import LaidOutDialog

_WIDTH, _HEIGHT = 900, 620
_WHAT = 3


class CalendarDialog(LaidOutDialog):
    """Shows a year's days off and worked weekends; each correction is a step of its own.

    Attributes:
        table: The days.
        year: The year that shows.
        correct: Keeps what the fields say of a day.
        restore: Forgets what the user said of the chosen day.
    """

    def __init__(
        self, context: PageContext, year: int, changed: Callable[[ChangeSet], None], parent: QWidget
    ) -> None:
        """Show ``year``; ``changed`` is told of each step."""
        super().__init__(parent)
        self._context = context
        self._changed = changed
        self.setWindowTitle(self.tr("Working calendar"))
        self.resize(_WIDTH, _HEIGHT)
        self.strip, self.doubt = NoticeStrip(self), NoticeStrip(self)
        self.year = QSpinBox(self)
        self.year.setRange(FIRST_YEAR, LAST_YEAR)
        self.year.setValue(year)
        self.model = RowTableModel(calendar_columns(context.language), lambda one: one.day.isoformat(), self)
        self.table = RowTable(self.model, wide=_WHAT, parent=self)
        self.day = DateField(self)
        self.kind = ChoiceBox((False, True), working_word, self)
        self.reason = QLineEdit(self)
        self.correct = QAction(icon("save", "accent_text"), self.tr("Keep this day"), self)
        self.restore = QAction(icon("undo", "text"), self.tr("Take the correction back"), self)
        self._lay_out()
        self.year.valueChanged.connect(lambda _: self._load())
        self.table.chosen.connect(self._choose)
        self.table.removal_wanted.connect(lambda _: self._restore())
        self.correct.triggered.connect(lambda _=False: self._keep())
        self.restore.triggered.connect(lambda _=False: self._restore())
        self._load()
        self.table.setFocus()

    def choose_day(self, day: date) -> None:
        """Turn to a day."""
        self.year.setValue(day.year)
        self.table.choose(day.isoformat())

    # --- inside ---

    def _load(self) -> None:
        self.doubt.clear()
        try:
            year = self._context.services.deadlines.calendar(self.year.value())
        except UserError as error:
            self._refuse(error)
            return
        self.model.set_rows(year.entries)
        if not year.knows_moves:
            told = self.tr(
                "The moved days off of {year} are not known to the program. Look them up in the "
                "government's order and write both days here: the day off and the day that is worked."
            )
            self.doubt.show_notice(told.format(year=year.year))
        self._choose(self.table.key)

    def _entry(self) -> CalendarEntry | None:
        return self.model.row_at(self.table.currentIndex())

    def _choose(self, key: str) -> None:
        entry = self._entry() if key else None
        self.restore.setEnabled(entry is not None and entry.correction is not None)
        if entry is not None:
            self._day.set_error("")
            self.day.set_day(entry.day)
            self.kind.set_value(entry.is_working)
            self.reason.setText(entry.correction.reason if entry.correction else "")

    def _keep(self) -> None:
        self.strip.clear()
        day, service = self.day.day(), self._context.services.deadlines
        if day is None:
            self._day.set_error(self.tr("There is no such day; one like 21.11.2026 is expected."))
            self._day.focus()
            return
        said = CalendarDay(day, self.kind.value(), self.reason.text())
        try:
            faults = service.day_faults(said)
            if faults:
                self._day.set_error(self._context.language.say(faults[0]))
                self._day.focus()
                return
            self._tell(service.save_day(said), self.tr("Kept: {date}, {work}."), day)
        except UserError as error:
            self._refuse(error)

    def _restore(self) -> None:
        entry = self._entry()
        if entry is None or entry.correction is None:
            return
        try:
            change_set = self._context.services.deadlines.remove_day(entry.day)
        except UserError as error:
            self._refuse(error)
            return
        self._tell(change_set, self.tr("As the program knows it again: {date}."), entry.day)

    def _tell(self, change_set: ChangeSet, words: str, day: date) -> None:
        self._day.set_error("")
        self._changed(change_set)
        if self.year.value() == day.year:
            self._load()
        self.choose_day(day)
        self.strip.show_success(words.format(date=date_text(day), work=working_word(self.kind.value())))

    def _refuse(self, error: UserError) -> None:
        self.strip.show_error(self._context.language.say(error.message))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        caption = QLabel(self.tr("Year"), self)
        caption.setBuddy(self.year)
        told = QLabel(self.tr("Monday to Friday are worked; these days are otherwise."), self)
        told.setProperty("role", "quiet")
        for widget in (caption, self.year, told):
            head.addWidget(widget)
        head.addStretch(1)
        self.year.setAccessibleName(self.tr("Year"))
        self.table.setAccessibleName(self.tr("Days off and moved days"))
        self._day = FormField(self.day, self, narrow=True)
        self._day.set_caption(self.tr("Day"))
        kind, reason = FormField(self.kind, self), FormField(self.reason, self)
        kind.set_caption(self.tr("What it is"))
        reason.set_caption(self.tr("Reason, such as the order"))
        form = QGridLayout()
        form.setHorizontalSpacing(Space.L)
        for column, (field, stretch) in enumerate(((self._day, 0), (kind, 0), (reason, 1))):
            form.addWidget(field, 0, column)
            form.setColumnStretch(column, stretch)
        commands = QHBoxLayout()
        commands.addWidget(ActionButton(self.correct, primary=True, parent=self))
        commands.addWidget(ActionButton(self.restore, parent=self))
        commands.addStretch(1)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        commands.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        layout.addWidget(self.doubt)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.strip)
        layout.addLayout(form)
        layout.addLayout(commands)
