"""The rows of a framework's version by kind: written, arranged, removed."""

from collections.abc import Collection, Sequence
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nqs_desktop.db.keys import new_key
from nqs_desktop.db.rows import FrameworkRow
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.record_values import Record

_STEP: Final = 16  # between two rows there is room for others


class FrameworkRows:
    """Rows of all versions; whether a version may be changed is the caller's question."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, version: str, kind: str) -> list[tuple[str, Record]]:
        """Return keys and records of a kind in their order."""
        found = (
            select(FrameworkRow)
            .where(FrameworkRow.version_key == version, FrameworkRow.kind == kind)
            .order_by(FrameworkRow.place, FrameworkRow.key)
        )
        return [(row.key, row.content) for row in self._session.scalars(found)]

    def save(self, version: str, kind: str, records: Sequence[tuple[str, Record]]) -> list[str]:
        """Write records by their keys and return these; an empty key is a new row, which stands last."""
        keys = []
        last = self._last(version, kind)
        for key, record in records:
            row = self._session.get(FrameworkRow, (version, kind, key)) if key else None
            if row is None:
                last += _STEP
                row = FrameworkRow(version_key=version, kind=kind, key=key or new_key(), place=last)
                row.content = record
                self._session.add(row)
            elif row.content != record:
                row.content = record
            keys.append(row.key)
        self._session.flush()
        return keys

    def remove(self, version: str, kind: str, keys: Collection[str]) -> None:
        """Remove rows; a key that is not there is passed over."""
        for key in keys:
            row = self._session.get(FrameworkRow, (version, kind, key))
            if row is not None:
                self._session.delete(row)
        self._session.flush()

    def arrange(self, version: str, kind: str, keys: Sequence[str]) -> None:
        """Put the rows of a kind into an order.

        Args:
            version: Key of the version.
            kind: The kind.
            keys: All keys of its rows.

        Raises:
            UserError: Rows were added or removed meanwhile.
        """
        found = select(FrameworkRow).where(FrameworkRow.version_key == version, FrameworkRow.kind == kind)
        rows = {row.key: row for row in self._session.scalars(found)}
        if len(keys) != len(rows) or set(keys) != rows.keys():
            raise UserError("framework.rows_changed")
        for place, key in enumerate(keys):
            rows[key].place = place * _STEP
        self._session.flush()

    def copy(self, former: str, version: str) -> None:
        """Copy all rows of a version into one that has none, under the same keys."""
        for row in self._session.scalars(select(FrameworkRow).where(FrameworkRow.version_key == former)):
            self._session.add(
                FrameworkRow(
                    version_key=version, kind=row.kind, key=row.key, place=row.place, content=row.content
                )
            )
        self._session.flush()

    def _last(self, version: str, kind: str) -> int:
        found = select(func.max(FrameworkRow.place)).where(
            FrameworkRow.version_key == version, FrameworkRow.kind == kind
        )
        return self._session.scalar(found) or 0
