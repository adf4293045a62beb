"""Applies the inverse of a recorded step: what undo and redo do to the rows."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from sqlalchemy import delete, insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from nqs_desktop.db.images import Image, image_now, image_of, row_from, values_from, write_image
from nqs_desktop.db.recorder import Recorder
from nqs_desktop.db.rows import BookRow, ChangeEntryRow, EditionRow, ImportBatchRow, Row, table_of
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message

_KINDS: Final[dict[str, type[Row]]] = {
    mapper.class_.__tablename__: mapper.class_ for mapper in Row.registry.mappers
}
_BOOKS: Final = tuple(kind for kind in _KINDS.values() if issubclass(kind, BookRow))
_BATCHED: Final = tuple(kind for kind in _KINDS.values() if "batch_key" in kind.__table__.columns)


class Reversal:
    """Turns rows back to what they were before a step, provided that they are as the step left them."""

    def __init__(self, session: Session, recorder: Recorder) -> None:
        """Work in ``session``; ``recorder`` is told what does not pass through its rows."""
        self._session = session
        self._recorder = recorder

    def apply(self, step: Message, entries: Sequence[ChangeEntryRow]) -> None:
        """Reverse ``entries``, the record of ``step``.

        Raises:
            UserError: A row is no longer as the step left it.
        """
        remade = {entry.row_key[0] for entry in entries if entry.table_name == EditionRow.__tablename__}
        of_books: defaultdict[str, list[Image]] = defaultdict(list)
        with self._session.no_autoflush:
            for entry in entries:
                image = entry.before or {}
                if image.get("edition_id") in remade:
                    of_books[entry.table_name].append(image)
                else:
                    self._reverse(step, entry)
        try:
            self._session.flush()
            for table, images in of_books.items():
                kind = _KINDS[table]
                self._session.execute(insert(table_of(kind)), [values_from(kind, image) for image in images])
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
        if isinstance(row, ImportBatchRow):
            self._remove_batch(row.key)
        elif isinstance(row, EditionRow):
            self._remove_entries(row.id)
        self._session.delete(row)

    def _remove_batch(self, key: str) -> None:
        """Remove the rows of an import one by one, so that the record keeps them for the redo."""
        for kind in _BATCHED:
            owned = select(kind).where(kind.__table__.c.batch_key == key)
            for row in self._session.scalars(owned):
                self._session.delete(row)

    def _remove_entries(self, edition: int) -> None:
        """Remove the entries of an edition at once: they may be ten thousand and more."""
        for kind in _BOOKS:
            table = kind.__table__
            rows = self._session.execute(select(table).where(table.c.edition_id == edition)).mappings()
            images = [image_of(dict(row)) for row in rows]
            if images:
                self._recorder.note_removed(kind, images)
                self._session.execute(delete(kind).where(table.c.edition_id == edition))


def _stands_as(row: Row, image: Image) -> bool:
    now = image_now(row)
    return all(now.get(name, value) == value for name, value in image.items())


def _changed_since(step: Message) -> UserError:
    return UserError("database.changed_since", step=step)
