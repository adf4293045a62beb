"""The codes that persons settled for job titles."""

from datetime import UTC, datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from nqs_desktop.db.rows import RememberedCodeRow
from nqs_desktop.domain.classification.results import RememberedAs, RememberedCode


class RememberedStore:
    """Settled codes by the folded words of the title and the code."""

    def __init__(self, session: Session, who: str) -> None:
        """Read and write in ``session``; ``who`` is the user that settles."""
        self._session = session
        self._who = who

    def all(self) -> tuple[RememberedCode, ...]:
        """Return all remembered codes, sorted by title."""
        return self._last_first(select(RememberedCodeRow))

    def with_key(self, title_key: str) -> tuple[RememberedCode, ...]:
        """Return the codes that were settled for a title, the one that was settled last first.

        Args:
            title_key: The folded words of the title.
        """
        return self._last_first(select(RememberedCodeRow).where(RememberedCodeRow.title_key == title_key))

    def save(self, remembered: RememberedCode) -> RememberedCode:
        """Keep a code for a title, in place of what was kept of the same two."""
        row = self._session.get(RememberedCodeRow, (remembered.title_key, remembered.code))
        if row is None:
            row = RememberedCodeRow(title_key=remembered.title_key, code=remembered.code)
            self._session.add(row)
        row.title, row.settled, row.times = remembered.title, remembered.settled.value, remembered.times
        row.who, row.at = self._who, datetime.now(UTC)
        self._session.flush()
        return _remembered(row)

    def remove(self, title_key: str, code: str) -> None:
        """Forget a code of a title, if it is remembered."""
        row = self._session.get(RememberedCodeRow, (title_key, code))
        if row is not None:
            self._session.delete(row)
            self._session.flush()

    def _last_first(self, rows: Select[RememberedCodeRow]) -> tuple[RememberedCode, ...]:
        found = sorted(
            self._session.scalars(rows),
            key=lambda row: (row.title_key, -row.at.timestamp()),
        )
        return tuple(_remembered(row) for row in found)


def _remembered(row: RememberedCodeRow) -> RememberedCode:
    return RememberedCode(row.title, row.title_key, row.code, RememberedAs(row.settled), row.times)
