"""Which requirement sheet belongs to which position: one of its own, or one that several share."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from nqs_desktop.db.requirement_mapping import read_requirement, write_requirement
from nqs_desktop.db.rows import RequirementRow, StaffPositionRow
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.requirement import Requirement


class RequirementSheets:
    """Finds, shares and parts the requirement sheets of the positions of a table."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, position: StaffPositionRow) -> RequirementRow:
        """Return the sheet of a position."""
        key = position.requirement_key or position.key
        return self._session.get_one(RequirementRow, (position.table_key, key))

    def sharers(self, position: StaffPositionRow) -> list[StaffPositionRow]:
        """Return the positions with the same sheet, the one it was made for first; alone: only itself."""
        owner = position.requirement_key or position.key
        others = select(StaffPositionRow).where(
            StaffPositionRow.table_key == position.table_key, StaffPositionRow.requirement_key == owner
        )
        first = self._session.get_one(StaffPositionRow, (position.table_key, owner))
        rest = self._session.scalars(others.order_by(StaffPositionRow.sort_order, StaffPositionRow.key))
        return [first, *rest]

    def share(self, position: StaffPositionRow, model: StaffPositionRow) -> None:
        """Let ``position`` have the sheet of ``model``; its own one goes, unless others have it.

        Raises:
            UserError: The two stand in different tables.
        """
        if position.table_key != model.table_key:
            raise UserError("staffing.sheet_of_another_table")
        owner = model.requirement_key or model.key
        if owner == (position.requirement_key or position.key):
            return
        self.leave(position)
        position.requirement_key = owner
        self._session.flush()

    def part(self, position: StaffPositionRow) -> None:
        """Give ``position`` a copy of the sheet that it shares as its own."""
        if len(self.sharers(position)) == 1:
            return
        requirement = read_requirement(self.of(position))
        self.leave(position)
        self.make(position, requirement)

    def make(self, position: StaffPositionRow, requirement: Requirement) -> RequirementRow:
        """Give ``position``, which has none, a sheet of its own."""
        position.requirement_key = None
        row = RequirementRow(table_key=position.table_key, position_key=position.key)
        write_requirement(row, requirement)
        self._session.add(row)
        self._session.flush()
        return row

    def leave(self, position: StaffPositionRow) -> None:
        """Take the sheet from ``position``; one that it was made for passes to the next who shares it."""
        if position.requirement_key is not None:
            position.requirement_key = None
            self._session.flush()
            return
        own = self.of(position)
        heirs = self.sharers(position)[1:]
        if heirs:
            heir, *others = heirs
            heir.requirement_key = None
            for other in others:
                other.requirement_key = heir.key
            row = RequirementRow(table_key=heir.table_key, position_key=heir.key, batch_key=heir.batch_key)
            write_requirement(row, read_requirement(own))
            self._session.add(row)
        self._session.delete(own)
        self._session.flush()
