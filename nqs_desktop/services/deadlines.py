"""Deadline plans of sectoral qualifications frameworks, and the working calendar that they stand on."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.deadline_rules import (
    day_faults,
    day_warnings,
    end_faults,
    plan_faults,
    tidy_day,
    tidy_plan,
)
from nqs_desktop.domain.deadline_steps import step_word
from nqs_desktop.domain.deadline_timeline import (
    URGENT,
    AnalysisDue,
    Timeline,
    analysis_due,
    timeline,
)
from nqs_desktop.domain.deadlines import CalendarDay, DeadlinePlan, StepEnd
from nqs_desktop.domain.errors import UserError, refuse
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.domain.working_days import WorkCalendar, YearCalendar
from nqs_desktop.importers import public_holidays
from nqs_desktop.services.working_calendar import calendar_notes, calendar_of, year_of

_A_YEAR = timedelta(days=366)
_LETTERS_SAID = 80


class Deadlines:
    """Reads and changes the deadline plans of one database and its working calendar."""

    def __init__(self, database: Database, today: Callable[[], date] = date.today) -> None:
        """Work in ``database``; ``today`` tells the day after which nothing has ended yet."""
        self._database = database
        self._today = today

    def today(self) -> date:
        """Return the day that is today."""
        return self._today()

    @property
    def is_prepared(self) -> bool:
        """Whether days are reckoned at once; until :meth:`prepare` ran the first time takes a moment."""
        return public_holidays.is_loaded()

    def prepare(self) -> None:
        """Load the library of holidays; may be called beside the window."""
        public_holidays.special_days(self._today().year)

    # --- plans ---

    def plans(self) -> tuple[DeadlinePlan, ...]:
        """Return all plans, the latest decision first."""
        with self._database.reading() as uow:
            return uow.deadline_plans.all()

    def plan(self, key: str) -> DeadlinePlan:
        """Return a plan.

        Raises:
            UserError: There is none of this key.
        """
        with self._database.reading() as uow:
            return uow.deadline_plans.get(key)

    def frameworks(self) -> tuple[tuple[str, LocalizedText], ...]:
        """Return key and name of the frameworks that a plan can be of, by their newest versions."""
        with self._database.reading() as uow:
            names: dict[str, LocalizedText] = {}
            for version in uow.frameworks.versions():
                names.setdefault(version.framework, version.name)
            return tuple(names.items())

    def faults(self, plan: DeadlinePlan) -> tuple[Message, ...]:
        """Return what forbids that a plan is kept, as :func:`deadline_rules.plan_faults` says."""
        with self._database.reading() as uow:
            return tuple(plan_faults(_tidy(uow, plan), self._today()))

    def save(self, plan: DeadlinePlan) -> tuple[DeadlinePlan, ChangeSet]:
        """Keep name, decision and framework of a plan; one without a key is new. Its ends stay as stored.

        Raises:
            UserError: It has no name, its decision cannot have been then, or there is no such plan.
        """
        with self._database.reading() as uow:
            tidy = _tidy(uow, plan)
        refuse(plan_faults(tidy, self._today()))
        with self._database.unit_of_work(message("steps.save_deadline_plan", name=_said(tidy))) as uow:
            stored = uow.deadline_plans.save(tidy)
            return stored, uow.commit()

    def remove(self, key: str) -> ChangeSet:
        """Remove a plan.

        Raises:
            UserError: There is none of this key.
        """
        step = message("steps.remove_deadline_plan", name=_said(self.plan(key)))
        with self._database.unit_of_work(step) as uow:
            uow.deadline_plans.remove(key)
            return uow.commit()

    # --- steps ---

    def end_faults(self, key: str, end: StepEnd) -> tuple[Message, ...]:
        """Return what forbids that the running step of a plan ends so.

        Raises:
            UserError: There is no such plan.
        """
        return tuple(end_faults(self.plan(key), end, self._today()))

    def day_warnings(self, day: date) -> tuple[Message, ...]:
        """Return what is odd about the day of a decision or of the end of a step but can be."""
        with self._database.reading() as uow:
            return tuple(day_warnings(day, calendar_of(uow, day, day)))

    def end_step(self, key: str, end: StepEnd) -> ChangeSet:
        """Note that the running step of a plan ended; what follows is reckoned from that day.

        Raises:
            UserError: There is no such plan, another step runs, or it cannot have ended then.
        """
        plan = self.plan(key)
        refuse(end_faults(plan, end, self._today()))
        step = message("steps.end_deadline_step", step=step_word(end.step))
        with self._database.unit_of_work(step) as uow:
            uow.deadline_plans.save(replace(plan, ends=(*plan.ends, end)))
            return uow.commit()

    def reopen_step(self, key: str) -> ChangeSet:
        """Take back that the last step ended, so that it runs again.

        Raises:
            UserError: There is no such plan, or none of its steps has ended.
        """
        plan = self.plan(key)
        if not plan.ends:
            raise UserError("deadlines.nothing_ended", plan=_said(plan))
        step = message("steps.reopen_deadline_step", step=step_word(plan.ends[-1].step))
        with self._database.unit_of_work(step) as uow:
            uow.deadline_plans.save(replace(plan, ends=plan.ends[:-1]))
            return uow.commit()

    # --- timelines ---

    def timeline(self, plan: DeadlinePlan, today: date | None = None) -> Timeline:
        """Return the days of a plan's steps and how they stand on a day, with notes on the calendar.

        Args:
            plan: The plan, stored or not.
            today: The day; ``None``: today.
        """
        with self._database.reading() as uow:
            return timeline_of(uow, plan, today or self._today())

    def timelines(self, today: date | None = None) -> tuple[Timeline, ...]:
        """Return the timelines of all plans, the latest decision first."""
        with self._database.reading() as uow:
            on = today or self._today()
            return tuple(timeline_of(uow, plan, on) for plan in uow.deadline_plans.all())

    def warnings(self, today: date | None = None) -> tuple[Timeline, ...]:
        """Return the timelines whose running step is late, due today or due soon, the worst first."""
        ranked = []
        for one in self.timelines(today):
            running = one.running
            if running is not None and running.state in URGENT:
                ranked.append((URGENT.index(running.state), running.last_day, one))
        return tuple(one for _, _, one in sorted(ranked, key=lambda found: found[:2]))

    def analysis_due(self, today: date | None = None) -> AnalysisDue:
        """Return the next last day for the results of the yearly analysis (order 384, point 6)."""
        with self._database.reading() as uow:
            return analysis_due_in(uow, today or self._today())

    # --- calendar ---

    def calendar(self, year: int) -> YearCalendar:
        """Return the days off and the worked weekends of a year, with the user's corrections.

        Raises:
            UserError: No calendar reaches so far.
        """
        with self._database.reading() as uow:
            return year_of(uow, year)

    def day_faults(self, day: CalendarDay) -> tuple[Message, ...]:
        """Return what forbids that a day is corrected so."""
        return tuple(day_faults(day))

    def save_day(self, day: CalendarDay) -> ChangeSet:
        """Keep what the user says of a day, against what the program knows.

        Raises:
            UserError: The day is out of reach, or the reason too long.
        """
        tidy = tidy_day(day)
        refuse(day_faults(tidy))
        step = message("steps.correct_calendar_day", date=date_text(tidy.day))
        with self._database.unit_of_work(step) as uow:
            uow.calendar.save(tidy)
            return uow.commit()

    def remove_day(self, day: date) -> ChangeSet:
        """Forget what the user said of a day, if anything: it is as the program knows it."""
        step = message("steps.restore_calendar_day", date=date_text(day))
        with self._database.unit_of_work(step) as uow:
            uow.calendar.remove(day)
            return uow.commit()

    # --- files ---

    def export_calendar(self, keys: Collection[str], language: PrintLanguage, out: Path) -> int:
        """Write the last days of plans into a calendar file, in place of what lay there.

        Args:
            keys: Keys of the plans; empty: all.
            language: Languages of the events.
            out: The file, ``.ics``.

        Returns:
            How many events it has.

        Raises:
            UserError: There is no such plan or none at all, or the file cannot be written.
        """
        from nqs_desktop.reports import ics_file

        with self._database.reading() as uow:
            plans = [uow.deadline_plans.get(key) for key in keys] or uow.deadline_plans.all()
            shown = [timeline_of(uow, plan, self._today()) for plan in plans]
            years = [calendar_of(uow, one.plan.decided_on, one.span[1]) for one in shown]
        if not shown:
            raise UserError("deadlines.no_plan")
        events = zip(shown, years, strict=True)
        return ics_file.write(tuple(events), language, out, datetime.now(UTC))


def timeline_of(uow: UnitOfWork, plan: DeadlinePlan, today: date) -> Timeline:
    """Return the timeline of a plan with the notes on its calendar."""
    shown = timeline(plan, _reaching(uow, plan, today), today)
    return replace(shown, notes=tuple(calendar_notes(uow, shown)))


def analysis_due_in(uow: UnitOfWork, on: date) -> AnalysisDue:
    """Return what is due after a day for the yearly analysis, with the calendar of a database."""
    return analysis_due(calendar_of(uow, on, on + _A_YEAR), on)


def _reaching(uow: UnitOfWork, plan: DeadlinePlan, today: date) -> WorkCalendar:
    """Return the calendar from a plan's decision to beyond its last step."""
    return calendar_of(uow, plan.decided_on, max(plan.decided_on, today) + _A_YEAR)


def _tidy(uow: UnitOfWork, plan: DeadlinePlan) -> DeadlinePlan:
    ends = uow.deadline_plans.get(plan.key).ends if plan.key else ()
    return replace(tidy_plan(plan), ends=ends)


def _said(plan: DeadlinePlan) -> str:
    """Return the beginning of a plan's name, as a step is named."""
    name = plan.name.both
    return name if len(name) <= _LETTERS_SAID else f"{name[:_LETTERS_SAID]}…"
