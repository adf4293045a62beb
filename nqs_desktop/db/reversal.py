"""Applies the inverse of a recorded step: what undo and redo do to the rows."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from nqs_desktop.db.edition_rows import EditionRows, belongs_to
from nqs_desktop.db.images import Image, image_now, row_from, write_image
from nqs_desktop.db.recorder import PARTS_OF, Recorder
from nqs_desktop.db.rows import ChangeEntryRow, Row
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.messages import Message

_KINDS: Final[dict[str, type[Row]]] = {
    mapper.class_.__tablename__: mapper.class_ for mapper in Row.registry.mappers
}


_AT_ONCE: Final = 5_000


class _Recorded(NamedTuple):
    """A row before and after a step; ``None`` where it did not exist."""

    table: str
    key: list[Json]
    before: Image | None
    after: Image | None


class Reversal:
    """Turns rows back to what they were before a step, provided that they are as the step left them."""

    def __init__(self, session: Session, recorder: Recorder) -> None:
        """Work in ``session``; ``recorder`` is told what does not pass through its rows."""
        self._session = session
        self._rows = EditionRows(session, recorder)

    def apply(self, step: Message, number: int) -> None:
        """Reverse the step of a number; ``step`` are its words.

        Raises:
            UserError: A row is no longer as the step left it.
        """
        wholes = self._wholes_made_again(number)
        parts: list[tuple[str, Image]] = []
        try:
            with self._session.no_autoflush:
                for entry in self._entries(number):
                    if entry.after is None and entry.before and belongs_to(entry.before, wholes):
                        parts.append((entry.table, entry.before))
                    else:
                        self._reverse(step, entry)
                    if len(parts) == _AT_ONCE:
                        self._rows.make_again(parts)
                        parts.clear()
            self._session.flush()
            self._rows.make_again(parts)
        except IntegrityError as error:
            raise _changed_since(step) from error

    def _entries(self, number: int) -> Iterator[_Recorded]:
        """Read the record of a step past the session: it may name hundreds of thousands of rows."""
        row = ChangeEntryRow
        found = select(row.table_name, row.row_key, row.before, row.after).where(row.change_set_id == number)
        ordered = found.order_by(row.id).execution_options(yield_per=_AT_ONCE)
        for table, key, before, after in self._session.execute(ordered):
            yield _Recorded(table, key, before, after)

    def _wholes_made_again(self, number: int) -> set[tuple[str, object]]:
        row = ChangeEntryRow
        found = select(row.table_name, row.row_key, row.after).where(
            row.change_set_id == number, row.table_name.in_(PARTS_OF)
        )
        return {(table, key[0]) for table, key, after in self._session.execute(found) if after is None}

    def _reverse(self, step: Message, entry: _Recorded) -> None:
        kind = _KINDS[entry.table]
        if entry.after is None:
            self._session.add(row_from(kind, entry.before or {}))
            return
        row = self._session.get(kind, tuple(entry.key))
        if row is None or not _stands_as(row, entry.after):
            raise _changed_since(step)
        if entry.before is not None:
            write_image(row, entry.before)
            return
        if entry.table in PARTS_OF:
            self._rows.remove(_key_of_whole(entry), entry.table)
        self._session.delete(row)


def _key_of_whole(entry: _Recorded) -> str | int:
    key = entry.key[0]
    return key if isinstance(key, int) else str(key)


def _stands_as(row: Row, image: Image) -> bool:
    now = image_now(row)
    return all(now.get(name, value) == value for name, value in image.items())


def _changed_since(step: Message) -> UserError:
    return UserError("database.changed_since", step=step)
