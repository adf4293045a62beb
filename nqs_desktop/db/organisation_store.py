"""Organisations with their requisites."""

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from nqs_desktop.db.edition_rows import EditionRows
from nqs_desktop.db.keys import new_key
from nqs_desktop.db.rows import (
    OccupancyRow,
    OrganisationRow,
    StaffingTableRow,
)
from nqs_desktop.db.staffing_mapping import read_organisation, write_organisation
from nqs_desktop.db.staffing_tables import StaffingTables
from nqs_desktop.domain import browse
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing import Organisation
from nqs_desktop.domain.staffing_edition import EditionStatus


class OrganisationStore:
    """Organisations by their keys."""

    def __init__(self, session: Session, tables: StaffingTables, rows: EditionRows) -> None:
        """Work in ``session``; ``rows`` removes what belongs to a table."""
        self._session = session
        self._tables = tables
        self._rows = rows

    def rows(self) -> tuple[browse.OrganisationRow, ...]:
        """Return the organisations, demonstration last."""
        rows = [self._row(key) for key in self._tables.organisations().values()]
        return tuple(browse.OrganisationRow(row.key, row.name, row.demonstration) for row in rows)

    def organisation(self, key: str) -> Organisation:
        """Return an organisation.

        Raises:
            UserError: There is no such organisation.
        """
        return read_organisation(self._row(key))

    def add(self, name: LocalizedText, *, demonstration: bool = False) -> browse.OrganisationRow:
        """Make an organisation with an empty staffing table."""
        made = self.save(Organisation("", name, demonstration=demonstration))
        return browse.OrganisationRow(made.key, made.name, made.demonstration)

    def save(self, organisation: Organisation) -> Organisation:
        """Store an organisation; one without a key is new and has an empty staffing table.

        Raises:
            UserError: There is no such organisation.
        """
        if not organisation.key:
            return self._made(replace(organisation, key=new_key()))
        row = self._row(organisation.key)
        write_organisation(row, organisation)
        self._session.flush()
        return read_organisation(row)

    def make(self, organisation: Organisation, edition: str = "") -> Organisation:
        """Make an organisation with an empty table; it keeps the key that it bears unless another has that.

        Args:
            organisation: The organisation.
            edition: Key of its table, kept in the same way; empty for a new one.
        """
        key = organisation.key
        if not key or self._session.get(OrganisationRow, key) is not None:
            key = new_key()
        if edition and self._session.get(StaffingTableRow, edition) is not None:
            edition = ""
        return self._made(replace(organisation, key=key), edition)

    def remove(self, key: str) -> None:
        """Remove an organisation with all its staffing tables and the people on its positions.

        Raises:
            UserError: There is no such organisation.
        """
        organisation = self._row(key)
        tables = select(StaffingTableRow).where(StaffingTableRow.organisation_key == key)
        for table in self._session.scalars(tables).all():
            self._rows.remove(table.key)
            self._session.delete(table)
        for person in self._session.scalars(select(OccupancyRow).where(OccupancyRow.organisation_key == key)):
            self._session.delete(person)
        self._session.delete(organisation)

    def _made(self, organisation: Organisation, edition: str = "") -> Organisation:
        row = OrganisationRow(key=organisation.key, demonstration=organisation.demonstration)
        write_organisation(row, organisation)
        self._session.add(row)
        self._session.add(
            StaffingTableRow(
                key=edition or new_key(),
                organisation_key=row.key,
                ordinal=1,
                status=EditionStatus.DRAFT.value,
                source="",
                in_force_from=None,
            )
        )
        self._session.flush()
        return read_organisation(row)

    def _row(self, key: str) -> OrganisationRow:
        row = self._session.get(OrganisationRow, key)
        if row is None:
            raise UserError("database.no_organisation", key=key)
        return row
