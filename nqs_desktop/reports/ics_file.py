"""Last days of deadline plans as a calendar file (RFC 5545), for people's own calendars."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from icalendar import Alarm, Calendar, Event

from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.deadline_steps import actors_word, reckoned_word
from nqs_desktop.domain.deadline_timeline import StepState, Timeline, TimelineStep, named_step, standing
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.domain.working_days import WorkCalendar, working_day_until
from nqs_desktop.reports.output_file import replacing
from nqs_desktop.reports.wording import Wording

_MAKER: Final = "-//NQS Desktop//Deadline plan//EN"
_HOUSE: Final = "nqs-desktop"
_OFFICE_OPENS: Final = timedelta(hours=9)
_SECONDS_A_MINUTE: Final = 60


def write(
    plans: Sequence[tuple[Timeline, WorkCalendar]], language: PrintLanguage, out: Path, now: datetime
) -> int:
    """Write a whole-day event for the last day of each step, in place of what lay at ``out``.

    A calendar that has taken an earlier file in moves its events: each keeps its UID while its step exists,
    and its SEQUENCE rises with ``now``. The event of a step that has not ended rings at nine o'clock on the
    working day before.

    Args:
        plans: Timelines, each with the calendar that it was reckoned with.
        language: Languages of the events.
        out: The file.
        now: When it is written, with zone.

    Returns:
        How many events the file has.

    Raises:
        UserError: The file cannot be written; ``out`` is then as it was.
    """
    wording = Wording(language)
    calendar = Calendar()
    calendar.add("prodid", _MAKER)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", wording.label(message("deadlines.paper_title")))
    events = [event for shown, days in plans for event in _events(shown, days, wording, now)]
    for event in events:
        calendar.add_component(event)
    with replacing(out) as file:
        file.write(calendar.to_ical())
    return len(events)


def _events(shown: Timeline, days: WorkCalendar, wording: Wording, now: datetime) -> Iterator[Event]:
    plan = " / ".join(dict.fromkeys(shown.plan.name.best(language) for language in wording.languages))
    for step in shown.steps:
        event = Event()
        name = wording.label(named_step(step))
        event.add("uid", f"{shown.plan.key}-{step.key}@{_HOUSE}")
        event.add("dtstamp", now)
        event.add("sequence", int(now.timestamp()) // _SECONDS_A_MINUTE)
        event.add("dtstart", step.last_day)
        event.add("dtend", step.last_day + timedelta(days=1))
        event.add("summary", f"{_mark(step)}{name}: {plan}")
        event.add("description", "\n".join(_told(step, wording)))
        event.add("transp", "TRANSPARENT")
        event.add("status", "TENTATIVE" if step.state is StepState.WAITING else "CONFIRMED")
        if step.end is None:
            event.add_component(_alarm(step, days, name))
        yield event


def _mark(step: TimelineStep) -> str:
    return "" if step.end is None else "✓ "


def _told(step: TimelineStep, wording: Wording) -> Iterator[str]:
    yield wording.label(actors_word(step.rule))
    yield wording.label(
        message(
            "deadlines.period_of",
            point=step.rule.point,
            days=step.rule.working_days,
            event=reckoned_word(step.step),
        )
    )
    if step.end is not None:
        yield wording.label(message("deadlines.ended_on", date=date_text(step.end.on)))
    yield wording.label(standing(step))


def _alarm(step: TimelineStep, days: WorkCalendar, name: str) -> Alarm:
    alarm = Alarm()
    day_before = working_day_until(days, step.last_day - timedelta(days=1))
    alarm.add("action", "DISPLAY")
    alarm.add("description", name)
    alarm.add("trigger", day_before - step.last_day + _OFFICE_OPENS)
    return alarm
