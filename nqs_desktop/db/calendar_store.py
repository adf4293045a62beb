"""Days of which a user said whether work is done on them."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from nqs_desktop.db.rows import CalendarDayRow
from nqs_desktop.domain.deadlines import CalendarDay


class CalendarStore:
    """Days of the working calendar by their dates."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def days(self) -> tuple[CalendarDay, ...]:
        """Return all days that a user spoke of, in order."""
        rows = self._session.scalars(select(CalendarDayRow).order_by(CalendarDayRow.day))
        return tuple(CalendarDay(date.fromisoformat(row.day), row.is_working, row.reason) for row in rows)

    def save(self, day: CalendarDay) -> None:
        """Keep what a user says of a day, in place of what was said before."""
        row = self._session.get(CalendarDayRow, day.day.isoformat())
        if row is None:
            row = CalendarDayRow(day=day.day.isoformat())
            self._session.add(row)
        row.is_working, row.reason = day.is_working, day.reason
        self._session.flush()

    def remove(self, day: date) -> None:
        """Forget what a user said of a day, if anything."""
        row = self._session.get(CalendarDayRow, day.isoformat())
        if row is not None:
            self._session.delete(row)
            self._session.flush()
