"""What a deadline plan, the end of a step and a corrected day of the calendar may not say."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Final
from unicodedata import category

from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.deadline_steps import outcomes, step_after, step_word
from nqs_desktop.domain.deadlines import CalendarDay, DeadlinePlan, StepEnd
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.working_days import WorkCalendar

FIRST_DAY: Final = date(2023, 9, 14)
"""Day of order 384: before it no decision set these periods running."""

YEARS_AHEAD: Final = 5
"""How many years after today a decision may lie. Our rule: more is a slip."""

LONGEST_NAME: Final = 500
"""Letters of the longest name of a plan in a language. Our rule."""

LONGEST_REASON: Final = 300
"""Letters of the longest reason of a corrected day. Our rule."""

FIRST_YEAR: Final = 2000
LAST_YEAR: Final = 2099
"""Years whose days can be corrected."""


class PlanField(StrEnum):
    """A field of a plan, as a form shows it."""

    NAME = "name"
    DECIDED_ON = "decided_on"


_FIELDS: Final = {
    "deadlines.no_name": PlanField.NAME,
    "deadlines.long_name": PlanField.NAME,
    "deadlines.decision_before_order": PlanField.DECIDED_ON,
    "deadlines.decision_far_ahead": PlanField.DECIDED_ON,
    "deadlines.decision_after_end": PlanField.DECIDED_ON,
}


def fault_field(fault: Message) -> PlanField | None:
    """Return the field of a plan that a fault speaks of; ``None`` for one of the plan as a whole."""
    return _FIELDS.get(fault.key)


def tidy_plan(plan: DeadlinePlan) -> DeadlinePlan:
    """Return ``plan`` with a name on one line, without needless spaces and control characters."""
    kk, ru = (_one_line(text) if text else None for text in (plan.name.kk, plan.name.ru))
    return replace(plan, name=LocalizedText(kk, ru, plan.name.unofficial))


def tidy_day(day: CalendarDay) -> CalendarDay:
    """Return ``day`` with a reason on one line, as :func:`tidy_plan` does with names."""
    return replace(day, reason=_one_line(day.reason))


def plan_faults(plan: DeadlinePlan, today: date) -> Iterator[Message]:
    """Yield what is wrong with a plan's name and day.

    Args:
        plan: The plan as it was typed.
        today: The day from which days far ahead are reckoned.
    """
    if not plan.name:
        yield message("deadlines.no_name")
    letters = max(len(text) for text in (plan.name.kk or "", plan.name.ru or ""))
    if letters > LONGEST_NAME:
        yield message("deadlines.long_name", letters=letters, most=LONGEST_NAME)
    decided = date_text(plan.decided_on)
    if plan.decided_on < FIRST_DAY:
        yield message("deadlines.decision_before_order", date=decided, order=date_text(FIRST_DAY))
    if plan.decided_on.year > today.year + YEARS_AHEAD:
        yield message("deadlines.decision_far_ahead", date=decided, most=today.year + YEARS_AHEAD)
    if plan.ends and plan.ends[0].on < plan.decided_on:
        first = plan.ends[0]
        yield message(
            "deadlines.decision_after_end",
            date=decided,
            step=step_word(first.step),
            ended=date_text(first.on),
        )


def end_faults(plan: DeadlinePlan, end: StepEnd, today: date) -> Iterator[Message]:
    """Yield what forbids that a step of ``plan`` ends so.

    Args:
        plan: The plan with the steps that have ended before.
        end: The end as it was typed.
        today: The day after which nothing can have ended yet.
    """
    running = step_after(plan.ends[-1] if plan.ends else None)
    if running is None:
        yield message("deadlines.nothing_runs", plan=plan.name.both)
        return
    if end.step is not running:
        yield message("deadlines.out_of_order", step=step_word(end.step), running=step_word(running))
        return
    if end.outcome not in outcomes(end.step):
        yield message("deadlines.no_such_outcome", step=step_word(end.step))
    since = plan.ends[-1].on if plan.ends else plan.decided_on
    if end.on < since:
        yield message("deadlines.ended_before_begin", date=date_text(end.on), begin=date_text(since))
    if end.on > today:
        yield message("deadlines.ended_in_future", date=date_text(end.on), today=date_text(today))


def day_warnings(day: date, calendar: WorkCalendar) -> Iterator[Message]:
    """Yield what is odd about the day of a decision or of an end but can be: that it is a day off."""
    if not calendar.is_working(day):
        yield message("deadlines.on_day_off", date=date_text(day))


def day_faults(day: CalendarDay) -> Iterator[Message]:
    """Yield what is wrong with a corrected day."""
    if not FIRST_YEAR <= day.day.year <= LAST_YEAR:
        yield message("deadlines.day_out_of_reach", date=date_text(day.day), first=FIRST_YEAR, last=LAST_YEAR)
    if len(day.reason) > LONGEST_REASON:
        yield message("deadlines.long_reason", letters=len(day.reason), most=LONGEST_REASON)


def _one_line(text: str) -> str:
    # No file for calendars may hold control characters.
    return " ".join("".join(" " if category(char) == "Cc" else char for char in text).split())
