"""The timeline of a deadline plan: first and last day of each step, and how each stands on a day."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import takewhile
from typing import Final

from nqs_desktop.domain.deadline_steps import RULES, StepRule, expected_steps, step_word
from nqs_desktop.domain.deadlines import DeadlinePlan, PlanStep, StepEnd
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.working_days import (
    WorkCalendar,
    add_working_days,
    working_day_until,
    working_days_between,
)

SOON: Final = 3
"""Working days before the last one from which a step is due soon. Our rule."""


class StepState(StrEnum):
    """How a step stands on a day."""

    DONE = "done"
    DONE_LATE = "done_late"
    RUNNING = "running"
    SOON = "soon"
    TODAY = "today"
    LATE = "late"
    WAITING = "waiting"


URGENT: Final = (StepState.LATE, StepState.TODAY, StepState.SOON)
"""States of which the program warns, the worst first."""


@dataclass(frozen=True, slots=True)
class TimelineStep:
    """A step with its days.

    Attributes:
        rule: What the order says of it.
        turn: Which time the step is taken, from 1; more after a draft was sent back again.
        since: Day of the event from which its period is reckoned.
        begins: First working day of its period.
        last_day: Last working day of its period.
        end: How and when it ended; ``None`` where it has not.
        state: How it stands.
        days_left: Working days from today, or from its end, to the last day; negative once that is past.
    """

    rule: StepRule
    turn: int
    since: date
    begins: date
    last_day: date
    end: StepEnd | None
    state: StepState
    days_left: int

    @property
    def step(self) -> PlanStep:
        """Which step it is."""
        return self.rule.step

    @property
    def key(self) -> str:
        """Name of the step within its plan, which stays while other steps end, ``rework-2``."""
        return f"{self.rule.step.value}-{self.turn}"

    @property
    def opens(self) -> date:
        """First day of its period, or the day on which it ended where that came before."""
        return min(self.begins, self.closes)

    @property
    def closes(self) -> date:
        """Day on which it ended, or its last day where it has not."""
        return self.last_day if self.end is None else self.end.on


@dataclass(frozen=True, slots=True)
class Timeline:
    """A plan with the days of its steps.

    Attributes:
        plan: The plan.
        today: The day for which the states are told.
        steps: Steps that have ended, the one that runs, and those that are expected, in order.
        finish_if_returned: When all would be finished if the council sent the draft back at its next
            decision; ``None`` where none is expected any more.
        notes: What to know of the calendar that the days were reckoned with.
    """

    plan: DeadlinePlan
    today: date
    steps: tuple[TimelineStep, ...]
    finish_if_returned: date | None = None
    notes: tuple[Message, ...] = ()

    @property
    def running(self) -> TimelineStep | None:
        """The first step that has not ended; ``None`` in a plan that is finished."""
        return next((step for step in self.steps if step.end is None), None)

    @property
    def finish(self) -> date:
        """Day on which the last step ended or has to end."""
        return self.steps[-1].closes

    @property
    def span(self) -> tuple[date, date]:
        """First and last day of the picture: from the council's decision to the finish, or to a late end.

        A step that is late reaches to today.
        """
        days = [self.plan.decided_on, *(day for step in self.steps for day in (step.last_day, step.closes))]
        if self.running is not None and self.running.state is StepState.LATE:
            days.append(self.today)
        return min(days), max(days)


def as_on(plan: DeadlinePlan, day: date) -> DeadlinePlan:
    """Return ``plan`` as it was at the end of ``day``: what ended later had not ended yet."""
    return replace(plan, ends=tuple(takewhile(lambda end: end.on <= day, plan.ends)))


def timeline(plan: DeadlinePlan, calendar: WorkCalendar, today: date) -> Timeline:
    """Return the days of ``plan``'s steps.

    Each period is reckoned from the day on which the step before it really ended, early or late; see
    ``deadline_steps.RULES`` for the event of each. A step that is not ended is expected to end on its last
    day, one that is late today, and the council is expected to approve.

    Args:
        plan: The plan; its ends stand in order.
        calendar: The calendar, which reaches from the decision to a year after today and the decision.
        today: The day for which the states are told.
    """
    expected = tuple(expected_steps(plan.ends))
    again = tuple(expected_steps(plan.ends, returned=True))
    laid_out = _laid_out(plan, expected, calendar, today)
    other = None if again == expected else _laid_out(plan, again, calendar, today)[-1].last_day
    return Timeline(plan, today, laid_out, other)


def _laid_out(
    plan: DeadlinePlan, expected: Iterable[PlanStep], calendar: WorkCalendar, today: date
) -> tuple[TimelineStep, ...]:
    turns: Counter[PlanStep] = Counter()
    steps: list[TimelineStep] = []
    since = plan.decided_on
    for step, end in (*((one.step, one) for one in plan.ends), *((one, None) for one in expected)):
        turns[step] += 1
        waits = end is None and ((bool(steps) and steps[-1].end is None) or today < since)
        rule = RULES[step]
        begins, last_day = _period(rule, since, calendar)
        state = _state(last_day, end, today, calendar, waits=waits)
        left = working_days_between(calendar, end.on if end else today, last_day)
        steps.append(TimelineStep(rule, turns[step], since, begins, last_day, end, state, left))
        since = max(last_day, today) if end is None else end.on
    return tuple(steps)


def _period(rule: StepRule, since: date, calendar: WorkCalendar) -> tuple[date, date]:
    """Return the first and the last working day of a period."""
    after = since - timedelta(days=1) if rule.from_the_day else since
    return add_working_days(calendar, after, 1), add_working_days(calendar, after, rule.working_days)


def _state(
    last_day: date, end: StepEnd | None, today: date, calendar: WorkCalendar, *, waits: bool
) -> StepState:
    if end is not None:
        return StepState.DONE if end.on <= last_day else StepState.DONE_LATE
    if waits:
        return StepState.WAITING
    if today > last_day:
        return StepState.LATE
    if today == last_day:
        return StepState.TODAY
    return StepState.SOON if working_days_between(calendar, today, last_day) <= SOON else StepState.RUNNING


def named_step(step: TimelineStep) -> Message:
    """Return the name of a step; one that is taken again bears its number."""
    name = step_word(step.step)
    return name if step.turn == 1 else message("deadlines.step_again", step=name, turn=step.turn)


def state_word(state: StepState) -> Message:
    """Return the words for how a step stands."""
    return {
        StepState.DONE: message("deadlines.state_done"),
        StepState.DONE_LATE: message("deadlines.state_done_late"),
        StepState.RUNNING: message("deadlines.state_running"),
        StepState.SOON: message("deadlines.state_soon"),
        StepState.TODAY: message("deadlines.state_today"),
        StepState.LATE: message("deadlines.state_late"),
        StepState.WAITING: message("deadlines.state_waiting"),
    }[state]


def standing(step: TimelineStep) -> Message:
    """Return how a step stands with the days that are left or too many."""
    word, days = state_word(step.state), abs(step.days_left)
    if step.state is StepState.WAITING or days == 0:
        return word
    if step.end is not None or step.state is StepState.LATE:
        key = "deadlines.early_by" if step.days_left > 0 else "deadlines.late_by"
    else:
        key = "deadlines.days_left"
    return message(key, state=word, days=days)


@dataclass(frozen=True, slots=True)
class AnalysisDue:
    """When the results of a yearly analysis have to be before the council (point 6).

    Attributes:
        year: The year that was analysed.
        last_day: Last working day of the first quarter of the year after it.
    """

    year: int
    last_day: date


def analysis_due(calendar: WorkCalendar, today: date) -> AnalysisDue:
    """Return the next last day for the results of the yearly analysis (order 384, point 6).

    The point names the first quarter of the next year and no day; the last working day in it is taken.
    """
    last_day = working_day_until(calendar, date(today.year, 3, 31))
    if today <= last_day:
        return AnalysisDue(today.year - 1, last_day)
    return AnalysisDue(today.year, working_day_until(calendar, date(today.year + 1, 3, 31)))
