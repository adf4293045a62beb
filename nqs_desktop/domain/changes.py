"""The record of a change: history, undo and refresh are one mechanism."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from nqs_desktop.domain.messages import Message


class Topic(StrEnum):
    """What a change touches, as pages name what they show."""

    CLASSIFIER = "classifier"
    SPECIALTIES = "specialties"
    REGISTER = "register"
    ISCO = "isco"
    STAFFING = "staffing"
    REQUIREMENTS = "requirements"
    CANDIDATES = "candidates"
    RULINGS = "rulings"
    REMEMBERED_CODES = "remembered_codes"
    AUDIT = "audit"
    DECISIONS = "decisions"
    COMMISSION = "commission"
    SETTINGS = "settings"
    OCCUPANCY = "occupancy"
    FRAMEWORKS = "frameworks"
    DEADLINES = "deadlines"
    CALENDAR = "calendar"
    TEMPLATES = "templates"


class Action(StrEnum):
    """What happened to a thing."""

    CREATED = "created"
    UPDATED = "updated"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that changed.

    Attributes:
        topic: The kind of page that shows it.
        key: Key of the position, department, candidate or edition; the batch's key for a bulk import; the
            folded field of a ruling; the name of a setting; the key of an own title below the
            classifier, which begins with a dash; the folded title of a remembered code; the position of
            an accepted finding, of a shortlist, a meeting or an occupancy; the candidate of a decision;
            the organisation for an edition of its staffing table; the version for what a framework holds;
            the day, as ISO has it, for one of the calendar; the organisation of a template.
        action: Created, updated or removed.
    """

    topic: Topic
    key: str
    action: Action


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """One step of the user as the unit of work recorded it.

    Attributes:
        id: Number of the step, rising; 0 where nothing changed and nothing was recorded.
        at: When, in UTC with zone.
        who: Name of the user.
        step: The step in words, as a message.
        changes: What changed; empty where nothing did.
    """

    id: int
    at: datetime
    who: str
    step: Message
    changes: tuple[Change, ...] = ()

    def touches(self, *topics: Topic) -> bool:
        """Tell whether one of ``topics`` changed."""
        return any(change.topic in topics for change in self.changes)


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """What an import did to the things that it names."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    removed: int = 0
