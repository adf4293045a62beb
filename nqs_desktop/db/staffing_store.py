"""Organisations with their departments, positions and requirements.

An organisation's staffing table of the highest ordinal is the one that is worked on; all here is about those.
"""

from collections.abc import Collection, Iterable
from dataclasses import replace
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nqs_desktop.db.keys import new_key
from nqs_desktop.db.position_uses import PositionUses
from nqs_desktop.db.requirement_mapping import write_requirement
from nqs_desktop.db.rows import (
    DepartmentRow,
    OrganisationRow,
    RequirementRow,
    StaffingTableRow,
    StaffPositionRow,
)
from nqs_desktop.db.staffing_import import StaffingImport
from nqs_desktop.db.staffing_mapping import (
    read_department,
    read_position,
    write_department,
    write_position,
)
from nqs_desktop.db.staffing_origin import StaffingOrigin
from nqs_desktop.db.staffing_tables import StaffingTables, current_tables
from nqs_desktop.db.staffing_tree import StaffingTree
from nqs_desktop.domain import browse
from nqs_desktop.domain.changes import ImportCounts
from nqs_desktop.domain.edition_difference import PositionUse
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.requirement import Requirement
from nqs_desktop.domain.staffing import Department, StaffingDraft, StaffPosition


class StaffingStore:
    """Reads and writes the staffing tables that are worked on."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._tables = StaffingTables(session)
        self._tree = StaffingTree(session)

    def organisations(self) -> tuple[browse.OrganisationRow, ...]:
        """Return the organisations, demonstration last."""
        rows = [self._session.get_one(OrganisationRow, key) for key in self._tables.organisations().values()]
        return tuple(browse.OrganisationRow(row.key, row.name, row.demonstration) for row in rows)

    def add_organisation(self, name: LocalizedText, *, demonstration: bool = False) -> browse.OrganisationRow:
        """Make an organisation with an empty staffing table."""
        key = new_key()
        self._session.add(OrganisationRow(key=key, name=name, demonstration=demonstration))
        self._session.add(
            StaffingTableRow(
                key=new_key(), organisation_key=key, ordinal=1, status="draft", source="", in_force_from=None
            )
        )
        self._session.flush()
        return browse.OrganisationRow(key, name, demonstration)

    def rename_organisation(self, key: str, name: LocalizedText) -> None:
        """Give an organisation another name.

        Raises:
            UserError: There is no such organisation.
        """
        self._organisation(key).name = name

    def remove_organisation(self, key: str) -> None:
        """Remove an organisation with all its staffing tables.

        Raises:
            UserError: There is no such organisation.
        """
        organisation = self._organisation(key)
        tables = self._session.scalars(
            select(StaffingTableRow).where(StaffingTableRow.organisation_key == key)
        ).all()
        for table in tables:
            for kind in (RequirementRow, StaffPositionRow, DepartmentRow):
                for row in self._session.scalars(select(kind).where(kind.table_key == table.key)):
                    self._session.delete(row)
            self._session.delete(table)
        self._session.delete(organisation)

    def department_tree(self) -> tuple[browse.DepartmentNode, ...]:
        """Return organisations and departments, each after the one above it, with the sums of all below."""
        return self._tree.nodes()

    def totals(self) -> tuple[int, Decimal]:
        """Return the number of positions and the sum of their units over all organisations."""
        return self._tree.totals()

    def position_rows(self, node: str | None = None) -> tuple[browse.PositionRow, ...]:
        """Return the positions of ``node`` (an organisation or a department) and below it; ``None`` for all.

        Raises:
            UserError: There is no such organisation or department.
        """
        return self._tree.position_rows(node)

    def departments(self) -> tuple[Department, ...]:
        """Return all departments, each after the one above it."""
        organisations = self._tables.organisations()
        return tuple(
            read_department(row, organisations[row.table_key]) for row in self._tree.departments_in_order()
        )

    def department(self, key: str) -> Department:
        """Return a department.

        Raises:
            UserError: There is no such department.
        """
        row = self._tables.department(key)
        return read_department(row, self._tables.organisations()[row.table_key])

    def positions(self, node: str | None = None) -> tuple[StaffPosition, ...]:
        """Return positions with their requirements; order and ``node`` as in :meth:`position_rows`.

        Raises:
            UserError: There is no such organisation or department.
        """
        organisations = self._tables.organisations()
        both = self._session.execute(
            select(StaffPositionRow, RequirementRow)
            .join(
                RequirementRow,
                (RequirementRow.table_key == StaffPositionRow.table_key)
                & (RequirementRow.position_key == StaffPositionRow.key),
            )
            .where(StaffPositionRow.table_key.in_(current_tables()))
        )
        by_key = {
            row.key: read_position(row, requirement, organisations[row.table_key])
            for row, requirement in both
        }
        return tuple(by_key[row.key] for row in self._tree.position_rows(node))

    def position(self, key: str) -> StaffPosition:
        """Return a position with its requirement.

        Raises:
            UserError: There is no such position.
        """
        row = self._tables.position(key)
        return read_position(row, self._requirement_row(row), self._tables.organisations()[row.table_key])

    def position_as_read(self, key: str) -> StaffPosition:
        """Return a position as its paper was read, before anybody corrected it.

        Raises:
            UserError: There is no such position.
        """
        return StaffingOrigin(self._session).position(key)

    def has_positions(self) -> bool:
        """Tell whether any staffing table has a position."""
        found = select(StaffPositionRow.key).where(StaffPositionRow.table_key.in_(current_tables())).limit(1)
        return self._session.scalar(found) is not None

    def uses_of(self, codes: Collection[str]) -> tuple[PositionUse, ...]:
        """Return the positions that bear exactly one of the occupation codes, in the order of the codes."""
        return PositionUses(self._session).of(codes)

    def uses_below(self, group: str) -> tuple[PositionUse, ...]:
        """Return the positions whose code is that of a group or one below it; an empty one has none."""
        return PositionUses(self._session).below(group)

    def save_department(self, department: Department) -> Department:
        """Store a department; one without a key is new and comes after its siblings.

        Raises:
            UserError: The department above does not exist or lies below it; the organisation cannot be told.
        """
        above = None if department.parent is None else self._tables.department(department.parent)
        row = self._tables.find_department(department.key) if department.key else None
        organisation = department.organisation
        table = above.table_key if above else row.table_key if row else self._tables.table_of(organisation)
        if row is None:
            row = DepartmentRow(
                table_key=table,
                key=department.key or new_key(),
                sort_order=self._next_department(table, department.parent),
            )
        else:
            self._check_no_ring(row, above)
            row.sort_order = department.sort_order
        write_department(row, department)
        self._session.add(row)
        self._session.flush()
        return read_department(row, self._tables.organisations()[table])

    def remove_department(self, key: str) -> None:
        """Remove a department with all departments and positions below it.

        Raises:
            UserError: There is no such department.
        """
        row = self._tables.department(key)
        for position in self.positions(row.key):
            self.remove_position(position.key)
        for table, department in reversed(self._tree.places(row.key) or []):
            self._session.delete(self._session.get_one(DepartmentRow, (table, department)))
        self._session.flush()

    def save_position(self, position: StaffPosition) -> StaffPosition:
        """Store a position with its requirement; one without a key is new and comes last.

        Raises:
            UserError: The department does not exist, the organisation cannot be told, or the units are
                negative, beyond measure or have more than four decimal places.
        """
        row = self._tables.find_position(position.key) if position.key else None
        table = self._table_for(position, row)
        if row is not None and row.table_key != table:
            self.remove_position(position.key)
            row = None
        if row is None:
            row = StaffPositionRow(
                table_key=table,
                key=position.key or new_key(),
                sort_order=self._next_position(table),
                imported_digest=None,
            )
            requirement = RequirementRow(table_key=table, position_key=row.key)
        else:
            requirement = self._requirement_row(row)
            row.sort_order = position.sort_order
        write_position(row, position)
        write_requirement(requirement, position.requirement)
        self._session.add_all([row, requirement])
        self._session.flush()
        return read_position(row, requirement, self._tables.organisations()[table])

    def save_requirement(self, position_key: str, requirement: Requirement) -> StaffPosition:
        """Store what a position demands.

        Raises:
            UserError: There is no such position.
        """
        return self.save_position(replace(self.position(position_key), requirement=requirement))

    def remove_position(self, key: str) -> None:
        """Remove a position with its requirement.

        Raises:
            UserError: There is no such position.
        """
        row = self._tables.position(key)
        self._session.delete(self._requirement_row(row))
        self._session.delete(row)
        self._session.flush()

    def import_draft(self, draft: StaffingDraft, source: str = "") -> ImportCounts:
        """Take in what an importer read; see :class:`StaffingImport`.

        Raises:
            UserError: The draft names no organisation and there is more than one.
        """
        return StaffingImport(self._session).run(draft, source)

    def take_positions(
        self, draft: StaffingDraft, source: str, accepted: Collection[int], departments: Iterable[Department]
    ) -> tuple[dict[int, tuple[str, str]], dict[str, str]]:
        """Take in positions of a paper, new ones behind those of others; see :meth:`StaffingImport.take`.

        Returns:
            For each accepted place the key of the position and what became of it; and the keys of the
            departments by those of the draft.

        Raises:
            UserError: The draft names no organisation and there is more than one.
        """
        taking = StaffingImport(self._session)
        taken = taking.take(draft, source, accepted, departments, is_added=True)
        return taken, taking.department_keys()

    def _organisation(self, key: str) -> OrganisationRow:
        row = self._session.get(OrganisationRow, key)
        if row is None:
            raise UserError("database.no_organisation", key=key)
        return row

    def _requirement_row(self, position: StaffPositionRow) -> RequirementRow:
        return self._session.get_one(RequirementRow, (position.table_key, position.key))

    def _table_for(self, position: StaffPosition, row: StaffPositionRow | None) -> str:
        if position.department is not None:
            return self._tables.department(position.department).table_key
        if row is not None and position.organisation is None:
            return row.table_key
        return self._tables.table_of(position.organisation)

    def _check_no_ring(self, row: DepartmentRow, above: DepartmentRow | None) -> None:
        below = self._tree.places(row.key) or []
        if above is not None and (above.table_key, above.key) in below:
            raise UserError("database.department_ring")

    def _next_department(self, table: str, parent: str | None) -> int:
        siblings = select(func.max(DepartmentRow.sort_order)).where(
            DepartmentRow.table_key == table, DepartmentRow.parent_key.is_not_distinct_from(parent)
        )
        last = self._session.scalar(siblings)
        return 0 if last is None else last + 1

    def _next_position(self, table: str) -> int:
        last = self._session.scalar(
            select(func.max(StaffPositionRow.sort_order)).where(StaffPositionRow.table_key == table)
        )
        return 0 if last is None else last + 1
