"""The deadline plan of order 384 (2023): steps, who acts, last days in working days."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from nqs_desktop.domain.localized import LocalizedText


class PlanStep(StrEnum):
    """Steps from the council's decision to the digital platform (order 384, points 8 and 11 to 14)."""

    PREPARATION = "preparation"
    DRAFT = "draft"
    DECISION = "decision"
    REWORK = "rework"
    SECOND_DECISION = "second_decision"
    PLATFORM = "platform"


class StepOutcome(StrEnum):
    """How a step of the council ended."""

    DONE = "done"
    APPROVED = "approved"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class StepEnd:
    """That a step ended: which, on which day, how. Steps end in the order in which they are listed."""

    step: PlanStep
    on: dt.date
    outcome: StepOutcome = StepOutcome.DONE


@dataclass(frozen=True, slots=True)
class DeadlinePlan:
    """A plan as it is stored; its last days follow from it and from the calendar.

    Attributes:
        key: Its key; empty for one that is not stored yet.
        name: What is developed or updated, in the user's words; one language may be missing.
        decided_on: Day of the council's decision that a framework is needed.
        framework: Key of the framework; ``None`` where it is not in the database.
        ends: Steps that have ended, the first one first.
    """

    key: str
    name: LocalizedText
    decided_on: dt.date
    framework: str | None = None
    ends: tuple[StepEnd, ...] = ()


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day of which the user says whether work is done on it, against what the calendar knows."""

    day: dt.date
    is_working: bool
    reason: str = ""
