"""Departments of staffing tables: read, written, removed with all below them."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nqs_desktop.db.keys import new_key
from nqs_desktop.db.rows import DepartmentRow, StaffPositionRow
from nqs_desktop.db.staffing_mapping import read_department, write_department
from nqs_desktop.db.staffing_positions import StaffingPositions
from nqs_desktop.db.staffing_tables import StaffingTables
from nqs_desktop.db.staffing_tree import StaffingTree
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.staffing import Department


class StaffingDepartments:
    """Departments by their keys, in some tables."""

    def __init__(
        self, session: Session, tables: StaffingTables, tree: StaffingTree, positions: StaffingPositions
    ) -> None:
        self._session = session
        self._tables = tables
        self._tree = tree
        self._positions = positions

    def everything(self) -> tuple[Department, ...]:
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

    def save(self, department: Department) -> Department:
        """Store a department; one without a key is new and comes after its siblings.

        Raises:
            UserError: The department above does not exist, lies below it or in another organisation; the
                organisation cannot be told; its head is no position of it; the edition is approved.
        """
        above = None if department.parent is None else self._tables.department(department.parent)
        row = self._tables.find_department(department.key) if department.key else None
        organisation = department.organisation
        table = above.table_key if above else row.table_key if row else self._tables.table_of(organisation)
        self._tables.check_open(table)
        if row is None:
            row = DepartmentRow(
                table_key=table,
                key=department.key or new_key(),
                sort_order=self._next_department(table, department.parent),
            )
        elif row.table_key != table:
            raise UserError("staffing.department_stays", name=department.name.both)
        else:
            self._check_no_ring(row, above)
            row.sort_order = department.sort_order
        head = department.head
        if head is not None and self._session.get(StaffPositionRow, (table, head)) is None:
            raise UserError("staffing.no_such_head", name=department.name.both)
        write_department(row, department)
        self._session.add(row)
        self._session.flush()
        return read_department(row, self._tables.organisations()[table])

    def remove(self, key: str) -> None:
        """Remove a department with all departments and positions below it.

        Raises:
            UserError: There is no such department.
        """
        row = self._tables.department(key)
        self._tables.check_open(row.table_key)
        self._positions.remove([position.key for position in self._tree.position_rows(key)])
        for table, department in reversed(self._tree.places(row.key) or []):
            self._session.delete(self._session.get_one(DepartmentRow, (table, department)))
        self._session.flush()

    def _check_no_ring(self, row: DepartmentRow, above: DepartmentRow | None) -> None:
        below = self._tree.places(row.key) or []
        if above is not None and (above.table_key, above.key) in below:
            raise UserError("staffing.department_below_itself", name=row.name.both, target=above.name.both)

    def _next_department(self, table: str, parent: str | None) -> int:
        siblings = select(func.max(DepartmentRow.sort_order)).where(
            DepartmentRow.table_key == table, DepartmentRow.parent_key.is_not_distinct_from(parent)
        )
        last = self._session.scalar(siblings)
        return 0 if last is None else last + 1
