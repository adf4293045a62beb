"""Applies the inverse of a recorded step: what undo and redo do to the rows."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from nqs_desktop.db.edition_rows import EditionRows, belongs_to, wholes_made_again
from nqs_desktop.db.images import Image, image_now, row_from, write_image
from nqs_desktop.db.recorder import PARTS_OF, Recorder
from nqs_desktop.db.rows import ChangeEntryRow, Row
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message

_KINDS: Final[dict[str, type[Row]]] = {
    mapper.class_.__tablename__: mapper.class_ for mapper in Row.registry.mappers
}


class Reversal:
    """Turns rows back to what they were before a step, provided that they are as the step left them."""

    def __init__(self, session: Session, recorder: Recorder) -> None:
        """Work in ``session``; ``recorder`` is told what does not pass through its rows."""
        self._session = session
        self._rows = EditionRows(session, recorder)

    def apply(self, step: Message, entries: Sequence[ChangeEntryRow]) -> None:
        """Reverse ``entries``, the record of ``step``.

        Raises:
            UserError: A row is no longer as the step left it.
        """
        wholes = wholes_made_again(entries)
        parts: list[tuple[str, Image]] = []
        with self._session.no_autoflush:
            for entry in entries:
                if entry.after is None and belongs_to(entry.before or {}, wholes):
                    parts.append((entry.table_name, entry.before or {}))
                else:
                    self._reverse(step, entry)
        try:
            self._session.flush()
            self._rows.make_again(parts)
        except IntegrityError as error:
            raise _changed_since(step) from error

    def _reverse(self, step: Message, entry: ChangeEntryRow) -> None:
        kind = _KINDS[entry.table_name]
        if entry.after is None:
            self._session.add(row_from(kind, entry.before or {}))
            return
        row = self._session.get(kind, tuple(entry.row_key))
        if row is None or not _stands_as(row, entry.after):
            raise _changed_since(step)
        if entry.before is not None:
            write_image(row, entry.before)
            return
        if entry.table_name in PARTS_OF:
            self._rows.remove(_key_of_whole(entry), entry.table_name)
        self._session.delete(row)


def _key_of_whole(entry: ChangeEntryRow) -> str | int:
    key = entry.row_key[0]
    return key if isinstance(key, int) else str(key)


def _stands_as(row: Row, image: Image) -> bool:
    now = image_now(row)
    return all(now.get(name, value) == value for name, value in image.items())


def _changed_since(step: Message) -> UserError:
    return UserError("database.changed_since", step=step)
