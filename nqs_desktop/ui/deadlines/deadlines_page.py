"""The page of deadline plans: wiring."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.deadline_timeline import Timeline
from nqs_desktop.domain.deadlines import DeadlinePlan
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.services.report_request import DEADLINE_PLAN
from nqs_desktop.ui.deadlines.calendar_dialog import CalendarDialog
from nqs_desktop.ui.deadlines.deadline_commands import DeadlineCommands
from nqs_desktop.ui.deadlines.deadlines_view import DeadlinesView
from nqs_desktop.ui.deadlines.end_dialog import EndDialog
from nqs_desktop.ui.deadlines.plan_dialog import PlanDialog
from nqs_desktop.ui.formatting import date_text, number_text, shortened
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.printing.named_target import NamedTarget
from nqs_desktop.ui.tasks import Task
from nqs_desktop.ui.undo_offer import offer_undo
from nqs_desktop.ui.widgets.save_file import ask_for_file
from nqs_desktop.ui.widgets.tab_order import order_by_layout


class DeadlinesPage(Page):
    """Plans of order 384: the steps, who acts, the last day of each."""

    def __init__(self, context: PageContext) -> None:
        """Build the page."""
        super().__init__(context)
        self._deadlines = context.services.deadlines
        self._wanted = ""
        self._task: Task[None] | None = None
        self.commands = DeadlineCommands(self)
        self.view = DeadlinesView(context.language, (self.commands.add,), self)
        for command in (self.commands.calendar, self.commands.export, self.commands.print):
            self.add_action(command)
        self.set_primary(self.commands.add)
        self.view.pane.add_button(self.commands.end)
        for command in (self.commands.reopen, self.commands.edit, self.commands.remove):
            self.view.pane.add_icon(command)
        self.addActions(
            [
                self.commands.end,
                self.commands.reopen,
                self.commands.edit,
                self.commands.remove,
                self.commands.export_all,
            ]
        )
        self.set_split("deadlines", self.view.list, self.view.details, shares=(7, 15))
        self._connect()
        self.subscribe(Topic.DEADLINES, Topic.CALENDAR, Topic.FRAMEWORKS)
        self.retranslate()
        self._load()

    @property
    def shown(self) -> Timeline | None:
        """The plan that shows; ``None`` where none does."""
        return self.view.plans.row_at(self.view.table.currentIndex())

    @property
    def is_busy(self) -> bool:
        """Whether the calendar is being loaded."""
        return self._task is not None and self._task.is_running

    # --- what the frame asks ---

    def retranslate(self) -> None:
        """Set the words anew."""
        self.commands.retranslate()
        self.view.retranslate()
        self._tell()

    def refresh(self, change_set: ChangeSet) -> None:
        """Show what is stored now."""
        self._load()

    def visit(self) -> None:
        """Come into view: another day may have begun; Tab follows the layout."""
        shown = self.shown
        if shown is not None and shown.today != self._deadlines.today():
            self._load()
        super().visit()
        order_by_layout(self)

    def first_focus(self) -> QWidget:
        """The list of plans."""
        return self.view.table

    def open_target(self, target: str) -> None:
        """Show a plan by its key."""
        self._wanted = target
        self._load()

    # --- showing ---

    def _load(self) -> None:
        if not self._deadlines.is_prepared:
            self._prepare()
            return
        with self.guard():
            wanted, self._wanted = self._wanted or self.view.table.key, ""
            plans = sorted(self._deadlines.timelines(), key=_urgency)
            self.view.show_plans(
                plans,
                self.tr(
                    "There is no deadline plan yet. A plan begins with the day on which the sectoral council "
                    "decided that a framework is needed; all last days follow from it."
                ),
            )
            keys = [one.plan.key for one in plans]
            self.view.table.choose(wanted if wanted in keys else (keys[0] if keys else ""))
            self._show()

    def _prepare(self) -> None:
        """Load the library of holidays beside the window, then show the plans."""
        if self._task is None:
            self.view.list.show_loading()
            self.view.show_nothing("")
            self.set_quiet("")
            self._task = self.context.tasks.start(
                self.tr("Loading the working calendar"),
                lambda progress: self._deadlines.prepare(),
                initiator=self,
                on_success=lambda _: self._load(),
            )

    def _show(self) -> None:
        shown = self.shown
        if shown is None:
            self.view.show_nothing(self.tr("Choose a plan to see its steps here."))
        else:
            self.view.show_plan(shown, self._analysis())
        self._tell()

    def _tell(self) -> None:
        shown, plans = self.shown, self.view.plans.rows
        self.set_quiet("" if self.is_busy else self.tr("%n plan(s)", "", len(plans)))
        commands = self.commands
        for command in (commands.edit, commands.remove, commands.print):
            command.setEnabled(shown is not None)
        commands.export.setEnabled(shown is not None)
        commands.export_all.setEnabled(bool(plans))
        commands.end.setEnabled(shown is not None and shown.running is not None)
        commands.reopen.setEnabled(shown is not None and bool(shown.plan.ends))

    def _analysis(self) -> str:
        due = self._deadlines.analysis_due()
        return self.context.language.say(
            message("deadlines.analysis_due", year=str(due.year), date=date_text(due.last_day))
        )

    # --- what the user does ---

    def _begin(self) -> None:
        self._edit_plan(DeadlinePlan("", LocalizedText(), self._deadlines.today()))

    def _edit(self) -> None:
        if self.shown is not None:
            self._edit_plan(self.shown.plan)

    def _edit_plan(self, plan: DeadlinePlan) -> None:
        dialog = PlanDialog(self.context, plan, self)
        if dialog.exec() and dialog.stored is not None and dialog.change_set is not None:
            said = self.tr("Kept: {name}").format(name=self._said(dialog.stored))
            self._take(dialog.change_set, said, dialog.stored.key)

    def _remove(self) -> None:
        shown = self.shown
        if shown is not None:
            with self.guard():
                change_set = self._deadlines.remove(shown.plan.key)
                self._take(change_set, self.tr("Removed: {name}").format(name=self._said(shown.plan)))

    def _end(self) -> None:
        shown = self.shown
        if shown is None or shown.running is None:
            return
        dialog = EndDialog(self.context, shown, shown.running, self)
        if dialog.exec() and dialog.change_set is not None:
            self._take(dialog.change_set, self.tr("The step has ended; the days after it are reckoned anew."))

    def _reopen(self) -> None:
        shown = self.shown
        if shown is not None:
            with self.guard():
                change_set = self._deadlines.reopen_step(shown.plan.key)
                self._take(change_set, self.tr("The step runs again; the days after it are reckoned anew."))

    def _open_calendar(self) -> None:
        shown = self.shown
        running = shown.running if shown is not None else None
        year = running.last_day.year if running is not None else self._deadlines.today().year
        CalendarDialog(self.context, year, self._take_day, self).exec()

    def _take_day(self, change_set: ChangeSet) -> None:
        self.announce(change_set)
        self._load()

    def _take(self, change_set: ChangeSet, said: str, key: str = "") -> None:
        self._wanted = key
        self.announce(change_set)
        self._load()
        offer_undo(self, said, change_set)

    def _said(self, plan: DeadlinePlan) -> str:
        """Return the beginning of a plan's name."""
        return shortened(self.context.language.best(plan.name))

    def _export_shown(self) -> None:
        if self.shown is not None:
            self._offer_export([self.shown.plan.key])

    def _offer_export(self, keys: Sequence[str]) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposal = str(Path(folder) / self.tr("Deadlines"))
        out = ask_for_file(self, self.tr("Export to a calendar"), proposal, {".ics": "iCalendar"})
        if out is not None:
            self.export(out, keys)

    def export(self, out: Path, keys: Sequence[str]) -> None:
        """Write the last days of plans; no keys: of all."""
        with self.guard():
            count = self._deadlines.export_calendar(
                keys, PrintLanguage(self.context.language.data.value), out
            )
            told = self.tr("Events written to {file}: {count}.")
            self.strip.show_success(told.format(file=str(out), count=number_text(count)))

    def _print(self) -> None:
        if self.shown is not None:
            target = NamedTarget(DEADLINE_PLAN, self.shown.plan.key)
            self.context.navigator.open_page("printing", str(target))

    def _connect(self) -> None:
        commands = self.commands
        for command, run in (
            (commands.add, self._begin),
            (commands.edit, self._edit),
            (commands.remove, self._remove),
            (commands.end, self._end),
            (commands.reopen, self._reopen),
            (commands.calendar, self._open_calendar),
            (commands.export, self._export_shown),
            (commands.export_all, lambda: self._offer_export(())),
            (commands.print, self._print),
        ):
            command.triggered.connect(lambda _=False, run=run: run())
        self.view.table.chosen.connect(lambda _: self._show())
        self.view.table.opened.connect(lambda _: self._edit())
        self.view.table.removal_wanted.connect(lambda _: self._remove())
        self.view.step_opened.connect(self._open_step)

    def _open_step(self, key: str) -> None:
        shown = self.shown
        if shown is not None and shown.running is not None and shown.running.key == key:
            self._end()


def _urgency(shown: Timeline) -> tuple[bool, date]:
    """Return what plans are listed by: what is due first comes first, what is finished last."""
    running = shown.running
    return running is None, shown.finish if running is None else running.last_day
