"""A position as its paper was read, before anybody corrected it; the record of changes remembers it."""

from typing import TypeVar

from sqlalchemy import JSON, String, cast, literal, select
from sqlalchemy.orm import Session

from nqs_desktop.db.images import row_from
from nqs_desktop.db.requirement_sheets import RequirementSheets
from nqs_desktop.db.rows import ChangeEntryRow, RequirementRow, StaffingTableRow, StaffPositionRow
from nqs_desktop.db.staffing_mapping import read_position
from nqs_desktop.db.staffing_tables import StaffingTables
from nqs_desktop.domain.staffing import StaffPosition

_Kind = TypeVar("_Kind", StaffPositionRow, RequirementRow)
_DIGEST = "imported_digest"


class StaffingOrigin:
    """Looks positions up in the record of changes."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._tables = StaffingTables(session)

    def position(self, key: str) -> StaffPosition:
        """Return a position as it was when the paper it comes from was last taken in.

        Raises:
            UserError: There is no such position.
        """
        row = self._tables.position(key)
        requirement = RequirementSheets(self._session).of(row)
        taken_in = self._last_import(row)
        return read_position(
            self._first(StaffPositionRow, row, taken_in) or row,
            self._first(RequirementRow, row, taken_in) or requirement,
            self._tables.organisations()[row.table_key],
        )

    def _last_import(self, position: StaffPositionRow) -> int:
        """Return the step of the last import that changed the position; 0 where none did."""
        steps = [
            entry.change_set_id
            for entry in self._entries(StaffPositionRow, position)
            if entry.before and entry.after and entry.before.get(_DIGEST) != entry.after.get(_DIGEST)
        ]
        return max(steps, default=0)

    def _first(self, kind: type[_Kind], position: StaffPositionRow, after: int) -> _Kind | None:
        """Return the row before the first change that came later; ``None`` where nothing did."""
        for entry in self._entries(kind, position):
            if entry.change_set_id > after and entry.before is not None:
                row = row_from(kind, entry.before)
                return row if isinstance(row, kind) else None
        return None

    def _entries(self, kind: type[_Kind], position: StaffPositionRow) -> list[ChangeEntryRow]:
        """Return what was recorded of the position in all editions, which keep its key."""
        organisation = self._session.get_one(StaffingTableRow, position.table_key).organisation_key
        tables = select(StaffingTableRow.key).where(StaffingTableRow.organisation_key == organisation)
        keys = [
            cast(literal([table, position.key], JSON()), String) for table in self._session.scalars(tables)
        ]
        found = (
            select(ChangeEntryRow)
            .where(ChangeEntryRow.table_name == kind.__tablename__)
            .where(cast(ChangeEntryRow.row_key, String).in_(keys))
            .order_by(ChangeEntryRow.id)
        )
        return list(self._session.scalars(found))
