"""The organisation's own titles below the groups of the classifier."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nqs_desktop.db.rows import LocalTitleRow
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.local_title import LocalTitle


class LocalTitleStore:
    """Own titles by their keys, the numbers of their nodes in the tree; no edition holds them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> tuple[LocalTitle, ...]:
        """Return all own titles, the oldest first."""
        rows = select(LocalTitleRow).order_by(LocalTitleRow.node.desc())
        return tuple(_title(row) for row in self._session.scalars(rows))

    def of_group(self, code: str) -> tuple[LocalTitle, ...]:
        """Return the own titles directly below the group ``code``, the oldest first."""
        rows = select(LocalTitleRow).where(LocalTitleRow.group_code == code)
        return tuple(_title(row) for row in self._session.scalars(rows.order_by(LocalTitleRow.node.desc())))

    def get(self, key: str) -> LocalTitle:
        """Return an own title.

        Raises:
            UserError: There is no such title.
        """
        return _title(self._row(key))

    def save(self, title: LocalTitle) -> LocalTitle:
        """Store an own title; one without a key is new. Whether its group exists is not looked at.

        Raises:
            UserError: There is no title of that key.
        """
        if title.key:
            row = self._row(title.key)
        else:
            lowest = self._session.scalar(select(func.min(LocalTitleRow.node))) or 0
            row = LocalTitleRow(node=lowest - 1)
            self._session.add(row)
        row.group_code, row.title, row.note = title.group, title.title, title.note
        self._session.flush()
        return _title(row)

    def remove(self, key: str) -> None:
        """Remove an own title.

        Raises:
            UserError: There is no such title.
        """
        self._session.delete(self._row(key))
        self._session.flush()

    def _row(self, key: str) -> LocalTitleRow:
        number = int(key) if key.removeprefix("-").isdecimal() and key.isascii() else 0
        row = self._session.get(LocalTitleRow, number)
        if row is None:
            raise UserError("database.no_local_title", key=key)
        return row


def _title(row: LocalTitleRow) -> LocalTitle:
    return LocalTitle(str(row.node), row.group_code, row.title, row.note)
