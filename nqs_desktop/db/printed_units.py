"""Staff units as the papers of requirement sheets printed them; the record of changes remembers them."""

from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from nqs_desktop.db.rows import ChangeEntryRow, StaffPositionRow


class PrintedUnits:
    """Looks up what was printed before anybody changed it, for a whole edition at once."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_edition(self, edition: str) -> dict[str, Decimal]:
        """Return the printed units by the keys of positions; those that no paper brought are not among them.

        A position that was taken in again has the units of the last paper.
        """
        taken_in = (
            select(StaffPositionRow.key, StaffPositionRow.units)
            .where(StaffPositionRow.table_key == edition)
            .where(StaffPositionRow.imported_digest.is_not(None))
        )
        now: dict[str, Decimal] = {row.key: row.units for row in self._session.execute(taken_in)}
        return now | self._changed_since(now) if now else now

    def _changed_since(self, positions: dict[str, Decimal]) -> dict[str, Decimal]:
        """Return the units before the first change after the last import, of those that were changed."""
        before, after = ChangeEntryRow.before, ChangeEntryRow.after
        changes = (
            select(
                ChangeEntryRow.row_key[1].as_string().label("key"),
                before["units"].as_string().label("units"),
                before["imported_digest"].as_string().label("paper_before"),
                after["imported_digest"].as_string().label("paper_after"),
            )
            .where(ChangeEntryRow.table_name == StaffPositionRow.__tablename__)
            .where(before["units"].as_string().is_not(None))
            .order_by(ChangeEntryRow.id)
        )
        found: dict[str, Decimal] = {}
        for key, units, paper_before, paper_after in self._session.execute(changes):
            if key not in positions:
                continue
            if paper_after and paper_after != paper_before:
                found.pop(key, None)
            else:
                found.setdefault(key, Decimal(units))
        return found
