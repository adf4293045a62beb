"""Removes and makes again the rows of an edition, a staffing table or an import at once: they may be many."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from nqs_desktop.db.images import Image, image_of, values_from
from nqs_desktop.db.recorder import PARTS_OF, Recorder
from nqs_desktop.db.rows import Row, table_of

_KINDS: Final[dict[str, type[Row]]] = {
    mapper.class_.__tablename__: mapper.class_ for mapper in Row.registry.mappers
}
_AT_ONCE: Final = 5_000


class EditionRows:
    """The rows that belong to a whole: entries to an edition, positions to a staffing table or an import."""

    def __init__(self, session: Session, recorder: Recorder) -> None:
        """Work in ``session``; ``recorder`` is told what does not pass through its rows."""
        self._session = session
        self._recorder = recorder

    def remove(self, whole: str | int, of: str = "staffing_table") -> None:
        """Remove all rows of a whole; the record of the step keeps them.

        Args:
            whole: Its key.
            of: The table in which it stands.
        """
        self._session.flush()
        column = PARTS_OF[of]
        for kind in _KINDS.values():
            table = table_of(kind)
            if column not in table.c:
                continue
            theirs = table.c[column] == whole
            found = self._session.execute(select(table).where(theirs).execution_options(yield_per=_AT_ONCE))
            self._recorder.note_removed(kind, (image_of(dict(row)) for row in found.mappings()))
            for row in [one for one in self._session if isinstance(one, kind)]:
                if getattr(row, column) == whole:
                    self._session.expunge(row)
            self._session.execute(delete(table).where(theirs))

    def make_again(self, images: Sequence[tuple[str, Image]]) -> None:
        """Insert rows by the names of their tables; the whole that they belong to stands for them."""
        by_table: defaultdict[str, list[Image]] = defaultdict(list)
        for name, image in images:
            by_table[name].append(image)
        for name, of_table in by_table.items():
            kind = _KINDS[name]
            for at in range(0, len(of_table), _AT_ONCE):
                values = [values_from(kind, image) for image in of_table[at : at + _AT_ONCE]]
                self._session.execute(insert(table_of(kind)), values)


def belongs_to(image: Image, wholes: set[tuple[str, object]]) -> bool:
    """Tell whether a row is part of one of ``wholes``."""
    return any((name, image.get(column)) in wholes for name, column in PARTS_OF.items())
