"""The list of plans, and beside it one of them: its timeline, its steps and what to know of its calendar."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QStackedWidget, QWidget

from nqs_desktop.domain.deadline_steps import task_words
from nqs_desktop.domain.deadline_timeline import Timeline, TimelineStep
from nqs_desktop.ui.deadlines.deadline_words import period_text, standing_text, step_text
from nqs_desktop.ui.deadlines.plan_rows import plan_columns, step_columns
from nqs_desktop.ui.deadlines.timeline_chart import TimelineChart
from nqs_desktop.ui.formatting import date_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.row_table import RowTableModel
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.widgets.states import EmptyState, StateStack
from nqs_desktop.ui.widgets.titled_pane import TitledPane

_DETAILS_WIDTH = 560
_LAST_COLUMN = 7
_NARROWEST_COLUMN = 64


class DeadlinesView(QWidget):
    """The two halves of the page's body.

    Attributes:
        plans: Rows of the list.
        list: The list, or why it is empty.
        details: One plan, or a word that none is chosen.
        pane: The plan with its commands.
        chart: Its timeline.
        steps: Rows of its table of steps.

    Signals:
        step_opened: The user opened a step by Enter or a double click.
    """

    step_opened = Signal(str)

    def __init__(self, language: LanguageSwitch, ways: tuple[QAction, ...], parent: QWidget) -> None:
        """Start empty; ``ways`` fill an empty list."""
        super().__init__(parent)
        self.hide()
        self._language = language
        self._shown: Timeline | None = None
        self.plans = RowTableModel[Timeline](plan_columns(language), lambda one: one.plan.key, self)
        self.table = RowTable(self.plans, parent=parent)
        self._empty = EmptyState("calendar", parent=parent)
        for way in ways:
            self._empty.add_action(way, primary=True)
        self.list = StateStack(self.table, self._empty, parent)
        self.pane = TitledPane(parent)
        self._nobody = EmptyState("calendar", parent=parent)
        self.details = QStackedWidget(parent)
        self.details.setMinimumWidth(_DETAILS_WIDTH)
        self.details.addWidget(self._nobody)
        self.details.addWidget(self.pane)
        self._fill_pane()
        self.chart.chosen.connect(self.step_table.choose)
        self.chart.opened.connect(self.step_opened)
        self.step_table.chosen.connect(self.chart.choose)
        self.step_table.opened.connect(self.step_opened)

    # --- what shows ---

    def show_plans(self, plans: Sequence[Timeline], sentence: str) -> None:
        """List plans; ``sentence`` says why there are none."""
        self.plans.set_rows(plans)
        if plans:
            self.list.show_content()
        else:
            self.list.show_empty(sentence)

    def show_nothing(self, sentence: str) -> None:
        """Say that no plan is chosen."""
        self._shown = None
        self._nobody.set_sentence(sentence)
        self.details.setCurrentWidget(self._nobody)

    def show_plan(self, shown: Timeline, analysis: str) -> None:
        """Show a plan; ``analysis`` says when the yearly analysis is due."""
        self._shown = shown
        self._analysis = analysis
        self.details.setCurrentWidget(self.pane)
        self._tell(shown)
        self.chart.show_timeline(shown)
        key = self.chart.key
        self.steps.set_rows(shown.steps)
        self.step_table.choose(key)
        self._fit_table()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.table.setAccessibleName(self.tr("Deadline plans"))
        self.step_table.setAccessibleName(self.tr("Steps of the plan"))
        self._steps_section.set_title(self.tr("Steps"))
        self._notes_section.set_title(self.tr("To know"))
        self._tasks_section.set_title(self.tr("Tasks of the preparation (point 8)"))
        self._tasks.setText(
            "\n".join(
                f"{number}) {self._language.say(task)}" for number, task in enumerate(task_words(), start=1)
            )
        )
        self.plans.retranslate()
        self.steps.retranslate()
        if self._shown is not None:
            self.show_plan(self._shown, self._analysis)

    # --- inside ---

    def _tell(self, shown: Timeline) -> None:
        self.pane.set_title(
            self.tr("Council's decision: {date}").format(date=date_text(shown.plan.decided_on))
        )
        self._name.setText(self._language.best(shown.plan.name))
        running = shown.running
        if running is None:
            now = self.tr("All steps have ended, the last one on {date}.")
            self._now.setText(now.format(date=date_text(shown.finish)))
            self._period.clear()
        else:
            now = self.tr("Now: {step}, until {date}. {state}.")
            self._now.setText(
                now.format(
                    step=step_text(running, self._language),
                    date=date_text(running.last_day),
                    state=standing_text(running, self._language),
                )
            )
            self._period.setText(period_text(running, self._language))
        self._period.setVisible(running is not None)
        self._tasks_section.setVisible(running is not None and running.step == shown.steps[0].step)
        self._notes.setText("\n".join(self._notes_of(shown)))

    def _notes_of(self, shown: Timeline) -> list[str]:
        told = []
        if shown.running is not None:
            told.append(
                self.tr("All is expected to be finished by {date}.").format(date=date_text(shown.finish))
            )
        if shown.finish_if_returned is not None:
            returned = self.tr("If the council sends the draft back once: by {date} (point 13).")
            told.append(returned.format(date=date_text(shown.finish_if_returned)))
        told += [self._language.say(note) for note in shown.notes]
        return [*told, self._analysis]

    def _fit_table(self) -> None:
        """Let the table be as high as its rows: the pane around it scrolls."""
        header = self.step_table.horizontalHeader().sizeHint().height()
        rows = sum(self.step_table.rowHeight(row) for row in range(self.steps.rowCount()))
        bar = self.step_table.horizontalScrollBar().sizeHint().height()
        self.step_table.setFixedHeight(header + rows + bar + 2 * self.step_table.frameWidth())

    def _fill_pane(self) -> None:
        body = self.pane.body
        self._analysis = ""
        self._name, self._now, self._period = (DataLabel(body.column) for _ in range(3))
        self._name.setProperty("role", "section")
        self._now.setProperty("role", "strong")
        self._period.setProperty("role", "quiet")
        self.chart = TimelineChart(self._language, body.column)
        self.steps = RowTableModel[TimelineStep](step_columns(self._language), lambda one: one.key, self)
        self.step_table = RowTable(self.steps, wide=_LAST_COLUMN, parent=body.column)
        self.step_table.horizontalHeader().setMinimumSectionSize(_NARROWEST_COLUMN)
        self.step_table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.step_table.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustIgnored)
        self._notes, self._tasks = DataLabel(body.column), QLabel(body.column)
        for label in (self._name, self._now, self._period, self._notes, self._tasks):
            label.setWordWrap(True)
        for widget in (self._name, self._now, self._period, self.chart):
            body.add(widget)
        self._steps_section = body.add_section(self.step_table)
        self._notes_section = body.add_section(self._notes)
        self._tasks_section = body.add_section(self._tasks)
