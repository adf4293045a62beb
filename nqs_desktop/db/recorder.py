"""Records what a unit of work changes: each business row before and after, and in words of the domain."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, NamedTuple

from sqlalchemy import event
from sqlalchemy.orm import Session, UOWTransaction

from nqs_desktop.db.images import Image, image_before, image_now, key_of
from nqs_desktop.db.rows import Row
from nqs_desktop.domain.changes import Action, Change, Topic
from nqs_desktop.domain.json_values import Json


@dataclass(frozen=True, slots=True)
class Entry:
    """A row before and after the step; ``None`` where it did not exist."""

    table: str
    key: tuple[Json, ...]
    before: Image | None
    after: Image | None

    @property
    def image(self) -> Image:
        """The row after the step, or before it where the step removed it."""
        image = self.after or self.before
        assert image is not None, "an entry has at least one side"  # noqa: S101
        return image

    @property
    def action(self) -> Action:
        """What happened to the row."""
        if self.before is None:
            return Action.CREATED
        return Action.REMOVED if self.after is None else Action.UPDATED


class RemovedPart(NamedTuple):
    """A row that went with its whole: key and image as JSON, for there may be hundreds of thousands."""

    table: str
    key: str
    before: str


@dataclass(frozen=True, slots=True)
class _Thing:
    """How pages call rows of a table: the column with the key, and whether the row is the thing itself."""

    topic: Topic
    key: str
    itself: bool = True


_THINGS: Final = {
    "organisation": _Thing(Topic.STAFFING, "key"),
    "occupancy": _Thing(Topic.OCCUPANCY, "position_key", itself=False),
    "department": _Thing(Topic.STAFFING, "key"),
    "staff_position": _Thing(Topic.STAFFING, "key"),
    "requirement": _Thing(Topic.REQUIREMENTS, "position_key"),
    "candidate": _Thing(Topic.CANDIDATES, "key"),
    "education_record": _Thing(Topic.CANDIDATES, "candidate_key", itself=False),
    "employment_record": _Thing(Topic.CANDIDATES, "candidate_key", itself=False),
    "candidate_extra": _Thing(Topic.CANDIDATES, "candidate_key", itself=False),
    "candidate_attachment": _Thing(Topic.CANDIDATES, "candidate_key", itself=False),
    "decision": _Thing(Topic.DECISIONS, "candidate_key", itself=False),
    "shortlist_entry": _Thing(Topic.COMMISSION, "position_key", itself=False),
    "commission_meeting": _Thing(Topic.COMMISSION, "position_key", itself=False),
    "audit_acceptance": _Thing(Topic.AUDIT, "position_key", itself=False),
    "field_ruling": _Thing(Topic.RULINGS, "folded_field"),
    "setting": _Thing(Topic.SETTINGS, "name"),
    "local_title": _Thing(Topic.CLASSIFIER, "node"),
    "remembered_code": _Thing(Topic.REMEMBERED_CODES, "title_key"),
    "framework_version": _Thing(Topic.FRAMEWORKS, "key"),
    "framework_row": _Thing(Topic.FRAMEWORKS, "version_key", itself=False),
    "deadline_plan": _Thing(Topic.DEADLINES, "key"),
    "calendar_day": _Thing(Topic.CALENDAR, "day"),
    "paper_template": _Thing(Topic.TEMPLATES, "organisation_key", itself=False),
}
PARTS_OF: Final = {
    "import_batch": "batch_key",
    "edition": "edition_id",
    "staffing_table": "table_key",
    "framework_version": "version_key",
}
"""Wholes that stand for their rows in the record where a step makes both; and the column that names them."""

_TOPICS_OF_BATCHES: Final = {
    "staffing": (Topic.STAFFING, Topic.REQUIREMENTS, Topic.OCCUPANCY),
    "candidates": (Topic.CANDIDATES,),
}


class Recorder:
    """Listens to a session and keeps the first and the last image of each row that it writes."""

    def __init__(self, session: Session) -> None:
        self._images: dict[tuple[str, tuple[Json, ...]], tuple[Image | None, Image | None]] = {}
        self._parts: list[RemovedPart] = []
        event.listen(session, "after_flush", self._collect)

    def _collect(self, session: Session, _flush: UOWTransaction) -> None:
        for row in session.new:
            self._note(row, None, image_now(row))
        for row in session.dirty:
            self._note(row, image_before(row), image_now(row))
        for row in session.deleted:
            self._note(row, image_before(row), None)

    def _note(self, row: Row, before: Image | None, after: Image | None) -> None:
        name = (row.__tablename__, tuple(key_of(row)))
        if name in self._images:
            before, _ = self._images[name]
        self._images[name] = (before, after)

    @property
    def parts(self) -> tuple["RemovedPart", ...]:
        """Rows that went with the whole that they belong to."""
        return tuple(self._parts)

    def note_removed(self, kind: type[Row], images: Iterable[Image]) -> None:
        """Record rows that one statement removes with their whole, past the session."""
        names = [column.name for column in kind.__table__.primary_key]
        for image in images:
            key = json.dumps([image[name] for name in names])
            self._parts.append(RemovedPart(kind.__tablename__, key, json.dumps(image)))

    def entries(self) -> tuple[Entry, ...]:
        """Return what changed, row by row.

        Rows of an import, an edition or a staffing table that this very step made are left out: the whole
        that they name stands for them.
        """
        changed = [
            Entry(table, key, before, after)
            for (table, key), (before, after) in self._images.items()
            if before != after
        ]
        made = {(entry.table, entry.key[0]) for entry in changed if entry.before is None}
        return tuple(entry for entry in changed if not _belongs_to(entry, made))


def _belongs_to(entry: Entry, made: set[tuple[str, Json]]) -> bool:
    if entry.before is not None or entry.after is None:
        return False
    return any((whole, entry.after.get(column)) in made for whole, column in PARTS_OF.items())


def changes_of(entries: Iterable[Entry]) -> tuple[Change, ...]:
    """Return what changed as pages name it; a thing of which only parts changed counts as updated."""
    actions: dict[tuple[Topic, str], Action] = {}
    for entry in entries:
        for topic, key, itself in _things_of(entry):
            if itself:
                actions[topic, key] = entry.action
            else:
                actions.setdefault((topic, key), Action.UPDATED)
    return tuple(Change(topic, key, action) for (topic, key), action in actions.items())


def _things_of(entry: Entry) -> list[tuple[Topic, str, bool]]:
    if entry.table == "edition":
        return [(Topic(str(entry.image["kind"])), str(entry.image["id"]), True)]
    if entry.table == "import_batch":
        topics = _TOPICS_OF_BATCHES[str(entry.image["kind"])]
        return [(topic, str(entry.image["key"]), True) for topic in topics]
    if entry.table == "staffing_table":
        organisation = str(entry.image["organisation_key"])
        return [(topic, organisation, False) for topic in (Topic.STAFFING, Topic.REQUIREMENTS)]
    thing = _THINGS.get(entry.table)
    return [] if thing is None else [(thing.topic, str(entry.image[thing.key]), thing.itself)]
