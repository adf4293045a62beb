"""The record of steps: what was done, undone and done again."""

from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from sqlalchemy import func, insert, select, text
from sqlalchemy.orm import Session

from nqs_desktop.db.recorder import Entry, Recorder, changes_of
from nqs_desktop.db.reversal import Reversal
from nqs_desktop.db.rows import ChangeEntryRow, ChangeSetRow, table_of
from nqs_desktop.domain.changes import Action, Change, ChangeSet, Topic
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.messages import Message, message

_AT_ONCE: Final = 5_000
_INSERT_PART: Final = text(
    "INSERT INTO change_entry (change_set_id, table_name, row_key, before) "
    "VALUES (:number, :table, :key, :before)"
)


class _Mode(StrEnum):
    DO = "do"
    UNDO = "undo"
    REDO = "redo"


class HistoryStore:
    """Steps of the users in their order; undo and redo apply the inverse of a step as a step of its own."""

    def __init__(self, session: Session, recorder: Recorder) -> None:
        """Read and write in ``session``; ``recorder`` is the one of the unit of work."""
        self._session = session
        self._recorder = recorder
        self._reversal = Reversal(session, recorder)
        self._reversing: ChangeSetRow | None = None

    def steps(self, limit: int = 100) -> tuple[ChangeSet, ...]:
        """Return the newest steps, newest first."""
        newest = select(ChangeSetRow).order_by(ChangeSetRow.id.desc()).limit(limit)
        return tuple(_change_set(row) for row in self._session.scalars(newest))

    def newest(self) -> int:
        """Return the number of the newest step, 0 before the first: equal numbers, equal contents."""
        return self._session.scalar(select(func.max(ChangeSetRow.id))) or 0

    def can_undo(self) -> Message | None:
        """Return the words of the step that :meth:`undo` would undo, ``None`` where there is none."""
        row = self._undoable()
        return None if row is None else _step_of(row)

    def can_redo(self) -> Message | None:
        """Return the words of the step that :meth:`redo` would do again, ``None`` where there is none."""
        row = self._redoable()
        return None if row is None else _step_of(row)

    def undo(self) -> bool:
        """Apply the inverse of the last step that is still in force.

        Returns:
            Whether there was one; the unit of work has then to be committed.

        Raises:
            UserError: A row is no longer as the step left it.
        """
        return self._reverse(self._undoable())

    def redo(self) -> bool:
        """Do again what was undone last, unless something else was done since.

        Returns:
            Whether there was anything; the unit of work has then to be committed.

        Raises:
            UserError: A row is no longer as the undoing left it.
        """
        return self._reverse(self._redoable())

    def record(self, step: Message, who: str, entries: tuple[Entry, ...]) -> ChangeSet:
        """Store the record of a step; the unit of work calls it when it commits.

        Where it was an undo or a redo, the record keeps the words of the step that it is about.
        """
        now = datetime.now(UTC)
        changes = changes_of(entries)
        if not entries:
            return ChangeSet(0, now, who, step)
        row = ChangeSetRow(
            at=now,
            who=who,
            step_key=step.key,
            step_values=_values_to_json(step),
            mode=_Mode.DO,
            undoes=None,
            changes=[[change.topic, change.key, change.action] for change in changes],
        )
        reversing = self._reversing
        if reversing is not None:
            row.step_key, row.step_values = reversing.step_key, reversing.step_values
            row.mode = _Mode.REDO if reversing.mode == _Mode.UNDO else _Mode.UNDO
            row.undoes = reversing.id
        self._session.add(row)
        self._session.flush()
        images = [
            {
                "change_set_id": row.id,
                "table_name": entry.table,
                "row_key": list(entry.key),
                "before": entry.before,
                "after": entry.after,
            }
            for entry in entries
        ]
        self._session.execute(insert(table_of(ChangeEntryRow)), images)
        self._record_parts(row.id)
        return _change_set(row)

    def _record_parts(self, number: int) -> None:
        """Store the rows that went with their wholes; their JSON is written already."""
        parts = self._recorder.parts
        for at in range(0, len(parts), _AT_ONCE):
            rows = [
                {"number": number, "table": part.table, "key": part.key, "before": part.before}
                for part in parts[at : at + _AT_ONCE]
            ]
            self._session.execute(_INSERT_PART, rows)

    def _undoable(self) -> ChangeSetRow | None:
        reversed_ids: set[int] = set()
        for row in self._backwards():
            if row.mode == _Mode.UNDO:
                reversed_ids.add(row.undoes or 0)
            elif row.id not in reversed_ids:
                return row
        return None

    def _redoable(self) -> ChangeSetRow | None:
        reversed_ids: set[int] = set()
        for row in self._backwards():
            if row.mode == _Mode.DO:
                return None
            if row.mode == _Mode.REDO:
                reversed_ids.add(row.undoes or 0)
            elif row.id not in reversed_ids:
                return row
        return None

    def _backwards(self) -> Iterable[ChangeSetRow]:
        return self._session.scalars(
            select(ChangeSetRow).order_by(ChangeSetRow.id.desc()).execution_options(yield_per=50)
        )

    def _reverse(self, step: ChangeSetRow | None) -> bool:
        if step is None:
            return False
        self._reversal.apply(_step_of(step), step.id)
        self._reversing = step
        return True


def _change_set(row: ChangeSetRow) -> ChangeSet:
    changes = tuple(
        Change(Topic(topic), key, Action(action))
        for topic, key, action in (map(str, change) for change in row.changes if isinstance(change, list))
    )
    step = _step_of(row)
    if row.mode != _Mode.DO:
        step = message("steps.undone" if row.mode == _Mode.UNDO else "steps.redone", step=step)
    return ChangeSet(row.id, row.at, row.who, step, changes)


def _step_of(row: ChangeSetRow) -> Message:
    return Message(row.step_key, _values_from_json(row.step_values))


def _values_to_json(step: Message) -> dict[str, Json]:
    return {
        name: {"key": value.key, "values": _values_to_json(value)} if isinstance(value, Message) else value
        for name, value in step.values.items()
    }


def _values_from_json(values: dict[str, Json]) -> dict[str, str | int | Message]:
    read: dict[str, str | int | Message] = {}
    for name, value in values.items():
        if isinstance(value, dict):
            nested = value.get("values")
            read[name] = Message(
                str(value["key"]), _values_from_json(nested if isinstance(nested, dict) else {})
            )
        elif isinstance(value, int):
            read[name] = value
        else:
            read[name] = str(value)
    return read
