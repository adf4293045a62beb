"""Which staffing table of an organisation is worked on."""

from functools import cache

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session, aliased

from nqs_desktop.db.rows import (
    DepartmentRow,
    OrganisationRow,
    RequirementRow,
    StaffingTableRow,
    StaffPositionRow,
)
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.search_text import collation_key
from nqs_desktop.domain.staffing_edition import EditionStatus


@cache
def current_tables() -> Select[str]:
    """Return the query for the keys of the tables that are worked on: the newest of each organisation.

    It is always the same one: an edit asks a dozen times, and making it takes longer than asking.
    """
    later = aliased(StaffingTableRow)
    superseded = (
        select(later.key)
        .where(
            later.organisation_key == StaffingTableRow.organisation_key,
            later.ordinal > StaffingTableRow.ordinal,
        )
        .exists()
    )
    return select(StaffingTableRow.key).where(~superseded)


def sheet_of_position() -> ColumnElement[bool]:
    """Return what joins a position with its requirement sheet, its own or a shared one."""
    key = func.coalesce(StaffPositionRow.requirement_key, StaffPositionRow.key)
    return (RequirementRow.table_key == StaffPositionRow.table_key) & (RequirementRow.position_key == key)


class StaffingTables:
    """Finds organisations, and rows by their keys, in some tables."""

    def __init__(self, session: Session, edition: str | None = None) -> None:
        """Look in one edition, or in all that are worked on."""
        self._session = session
        self._edition = edition
        self._open: set[str] = set()

    @property
    def keys(self) -> Select[str]:
        """The query for the keys of the tables."""
        if self._edition is None:
            return current_tables()
        return select(StaffingTableRow.key).where(StaffingTableRow.key == self._edition)

    def check_open(self, table: str) -> None:
        """Refuse to change an approved edition.

        Raises:
            UserError: The edition is approved; the words name its order.
        """
        if table in self._open:
            return
        row = self._session.get_one(StaffingTableRow, table)
        if row.status == EditionStatus.DRAFT:
            self._open.add(table)
            return
        raise UserError(
            "staffing.approved_edition",
            order=row.order_number,
            date="" if row.order_date is None else date_text(row.order_date),
        )

    def organisations(self) -> dict[str, str]:
        """Return the organisations' keys by those of their tables, in order of name, demonstration last."""
        rows = self._session.execute(
            select(StaffingTableRow.key, OrganisationRow)
            .join(OrganisationRow, OrganisationRow.key == StaffingTableRow.organisation_key)
            .where(StaffingTableRow.key.in_(self.keys))
        )
        named = sorted(
            (row.demonstration, collation_key(row.name.best("kk")), row.key, table) for table, row in rows
        )
        return {table: key for _, _, key, table in named}

    def table_of(self, organisation: str | None) -> str:
        """Return the key of the table of ``organisation``, or of the only one there is.

        Raises:
            UserError: There is no such organisation, or ``None`` was given and there is not exactly one.
        """
        tables = self.organisations()
        if organisation is None and len(tables) == 1:
            return next(iter(tables))
        for table, its_organisation in tables.items():
            if its_organisation == organisation:
                return table
        if organisation is None:
            raise UserError("database.which_organisation", count=len(tables))
        raise UserError("database.no_organisation", key=organisation)

    def department(self, key: str) -> DepartmentRow:
        """Return the row of a department.

        Raises:
            UserError: There is no such department.
        """
        row = self.find_department(key)
        if row is None:
            raise UserError("database.no_department", key=key)
        return row

    def tables_of_departments(self) -> dict[str, str]:
        """Return the keys of the tables by those of their departments."""
        found = select(DepartmentRow.key, DepartmentRow.table_key).where(
            DepartmentRow.table_key.in_(self.keys)
        )
        return dict(self._session.execute(found).all())

    def find_department(self, key: str) -> DepartmentRow | None:
        """Return the row of a department, ``None`` where there is none."""
        found = select(DepartmentRow).where(DepartmentRow.key == key, DepartmentRow.table_key.in_(self.keys))
        return self._session.scalars(found).first()

    def position(self, key: str) -> StaffPositionRow:
        """Return the row of a position.

        Raises:
            UserError: There is no such position.
        """
        row = self.find_position(key)
        if row is None:
            raise UserError("database.no_position", key=key)
        return row

    def find_position(self, key: str) -> StaffPositionRow | None:
        """Return the row of a position, ``None`` where there is none."""
        found = select(StaffPositionRow).where(
            StaffPositionRow.key == key, StaffPositionRow.table_key.in_(self.keys)
        )
        return self._session.scalars(found).first()
