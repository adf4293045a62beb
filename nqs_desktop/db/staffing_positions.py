"""Writes positions of staffing tables: one with its requirement, or many lines at once."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nqs_desktop.db.keys import new_key
from nqs_desktop.db.occupancy_store import OccupancyStore
from nqs_desktop.db.requirement_mapping import write_requirement
from nqs_desktop.db.requirement_sheets import RequirementSheets
from nqs_desktop.db.rows import DepartmentRow, RequirementRow, StaffPositionRow
from nqs_desktop.db.staffing_mapping import read_position, write_position
from nqs_desktop.db.staffing_tables import StaffingTables
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.requirement import Requirement
from nqs_desktop.domain.staffing import StaffPosition

_MOST_AT_ONCE = 500  # SQLite bounds the values of a statement


class StaffingPositions:
    """Positions by their keys, in some tables."""

    def __init__(self, session: Session, tables: StaffingTables) -> None:
        self._session = session
        self._tables = tables
        self._sheets = RequirementSheets(session)
        self._occupancies = OccupancyStore(session)

    def position(self, key: str, on: date) -> StaffPosition:
        """Return a position with its requirement, held as on a day.

        Raises:
            UserError: There is no such position.
        """
        row = self._tables.position(key)
        return self._read(row, self._sheets.of(row), on)

    def places(self, organisation: str) -> tuple[StaffPosition, ...]:
        """Return the positions of an organisation in their order, with key, department and order alone.

        Raises:
            UserError: There is no such organisation.
        """
        table = self._tables.table_of(organisation)
        columns = (StaffPositionRow.key, StaffPositionRow.department_key, StaffPositionRow.sort_order)
        found = select(*columns).where(StaffPositionRow.table_key == table)
        nothing = LocalizedText()
        return tuple(
            StaffPosition(key, nothing, nothing, Decimal(0), department, sort_order=order)
            for key, department, order in self._session.execute(found.order_by(columns[2], columns[0]))
        )

    def without_requirements(self, keys: Collection[str]) -> dict[str, StaffPosition]:
        """Return positions by their keys, requirements left empty; unknown ones are left out."""
        organisations = self._tables.organisations()
        rows = self._rows(keys)
        return {key: read_position(row, None, organisations[row.table_key]) for key, row in rows.items()}

    def save(self, position: StaffPosition, on: date) -> StaffPosition:
        """Store a position with its requirement; one without a key is new and comes last.

        As many units are held ``on`` a day as the position says.

        Raises:
            UserError: The department does not exist, the organisation cannot be told, the units are
                impossible, or the edition is approved.
        """
        row = self._tables.find_position(position.key) if position.key else None
        table = self._table_for(position, row)
        self._tables.check_open(table)
        if row is not None and row.table_key != table:
            row, position = None, self._taken_out(position)
        if row is None:
            row = StaffPositionRow(
                table_key=table,
                key=position.key or new_key(),
                sort_order=self._next(table),
                imported_digest=None,
            )
            write_position(row, position)
            self._session.add(row)
            sheet = self._new_sheet(row, position)
            for one in self._occupancies.of(row.key):
                self._occupancies.save(one)  # for the organisation in which the position is now
        else:
            row.sort_order = position.sort_order
            write_position(row, position)
            sheet = self._sheets.of(row)
            write_requirement(sheet, position.requirement)
        self._session.flush()
        self._occupancies.set_occupied(row.key, position.occupied, on)
        return self._read(row, sheet, on)

    def save_lines(self, positions: Sequence[StaffPosition]) -> tuple[StaffPosition, ...]:
        """Store positions without their requirements, many at once.

        A stored one keeps its requirement sheet and its people. One without a key is new: it has an empty
        sheet, or the one that its ``requirement_key`` names. Each stands where its ``sort_order`` says.

        Raises:
            UserError: A department does not exist, the organisation cannot be told, units are impossible, or
                an edition is approved.
        """
        rows = self._rows([one.key for one in positions if one.key])
        organisations = self._tables.organisations()
        departments = self._tables.tables_of_departments()
        open_tables: set[str] = set()
        written: list[StaffPositionRow] = []
        for position in positions:
            row = rows.get(position.key)
            if row is None and position.key:
                raise UserError("database.no_position", key=position.key)
            table = self._table_of_line(position, row, departments)
            if table not in open_tables:
                self._tables.check_open(table)
                open_tables.add(table)
            if row is None:
                row = StaffPositionRow(table_key=table, key=new_key(), imported_digest=None)
                row.sort_order = position.sort_order
                write_position(row, position)
                self._session.add(row)
                self._new_sheet(row, position)
            else:
                row.sort_order = position.sort_order
                write_position(row, position)
            written.append(row)
        self._session.flush()
        return tuple(
            read_position(row, None, organisations[row.table_key], position.occupied)
            for row, position in zip(written, positions, strict=True)
        )

    def remove(self, keys: Collection[str]) -> None:
        """Remove positions with their requirements; a sheet that others share passes to them.

        A department that one of them headed has no head any more.

        Raises:
            UserError: One of them does not exist, or the edition is approved.
        """
        rows = self._rows(keys)
        missing = next((key for key in keys if key not in rows), None)
        if missing is not None:
            raise UserError("database.no_position", key=missing)
        for table in {row.table_key for row in rows.values()}:
            self._tables.check_open(table)
            headed = select(DepartmentRow).where(
                DepartmentRow.table_key == table, DepartmentRow.head_key.is_not(None)
            )
            for department in self._session.scalars(headed):
                if department.head_key in rows:
                    department.head_key = None
        for row in rows.values():
            self._sheets.leave(row)
            self._session.delete(row)
        self._session.flush()

    def sharers(self, key: str) -> tuple[str, ...]:
        """Return the positions with the same requirement sheet, the one that it was made for first.

        Raises:
            UserError: There is no such position.
        """
        return tuple(row.key for row in self._sheets.sharers(self._tables.position(key)))

    def share_requirement(self, keys: Collection[str], model: str) -> None:
        """Let positions have the requirement sheet of another one.

        Raises:
            UserError: One of them does not exist or stands in another table, or the edition is approved.
        """
        owner = self._tables.position(model)
        self._tables.check_open(owner.table_key)
        for key in keys:
            self._sheets.share(self._tables.position(key), owner)

    def own_requirement(self, key: str) -> None:
        """Give a position a copy of the sheet that it shares as its own.

        Raises:
            UserError: There is no such position, or the edition is approved.
        """
        row = self._tables.position(key)
        self._tables.check_open(row.table_key)
        self._sheets.part(row)

    def _taken_out(self, position: StaffPosition) -> StaffPosition:
        """Remove a position from its table; return it as another organisation has it.

        One that an approved edition keeps is a new one there, and people stay with what they hold.
        """
        self.remove([position.key])
        kept = select(StaffPositionRow.key).where(StaffPositionRow.key == position.key).limit(1)
        if self._session.scalar(kept) is None:
            return replace(position, requirement_key=None)
        return replace(position, key="", requirement_key=None, occupied=Decimal(0))

    def _new_sheet(self, row: StaffPositionRow, position: StaffPosition) -> RequirementRow:
        model = position.requirement_key
        if model is not None and position.requirement == Requirement():
            owner = self._session.get(StaffPositionRow, (row.table_key, model))
            if owner is None:
                raise UserError("database.no_position", key=model)
            row.requirement_key = owner.requirement_key or owner.key
            return self._sheets.of(row)
        return self._sheets.make(row, position.requirement)

    def _read(self, row: StaffPositionRow, sheet: RequirementRow, on: date) -> StaffPosition:
        organisation = self._tables.organisations()[row.table_key]
        fillings = self._occupancies.filling_of(row.key, on)
        return read_position(row, sheet, organisation, fillings.occupied)

    def _rows(self, keys: Collection[str]) -> dict[str, StaffPositionRow]:
        listed = list(dict.fromkeys(keys))
        rows: dict[str, StaffPositionRow] = {}
        for at in range(0, len(listed), _MOST_AT_ONCE):
            found = select(StaffPositionRow).where(
                StaffPositionRow.table_key.in_(self._tables.keys),
                StaffPositionRow.key.in_(listed[at : at + _MOST_AT_ONCE]),
            )
            rows |= {row.key: row for row in self._session.scalars(found)}
        return rows

    def _table_for(self, position: StaffPosition, row: StaffPositionRow | None) -> str:
        if position.department is not None:
            return self._tables.department(position.department).table_key
        if row is not None and position.organisation is None:
            return row.table_key
        return self._tables.table_of(position.organisation)

    def _table_of_line(
        self, position: StaffPosition, row: StaffPositionRow | None, departments: dict[str, str]
    ) -> str:
        if position.department is None:
            return self._table_for(position, row)
        if position.department not in departments:
            raise UserError("database.no_department", key=position.department)
        table = departments[position.department]
        if row is not None and row.table_key != table:
            raise UserError("staffing.other_organisation", title=position.title.both)
        return table

    def _next(self, table: str) -> int:
        last = self._session.scalar(
            select(func.max(StaffPositionRow.sort_order)).where(StaffPositionRow.table_key == table)
        )
        return 0 if last is None else last + 1
