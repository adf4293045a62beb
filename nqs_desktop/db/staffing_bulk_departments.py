"""The departments of a file in a staffing table: found again by key, path or name, or made."""

from collections import defaultdict
from collections.abc import Callable, Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from nqs_desktop.db.keys import key_from
from nqs_desktop.db.rows import DepartmentRow, StaffingTableRow
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing import Department


class BulkDepartments:
    """Takes departments of one file into one staffing table; there are few enough for rows of the session."""

    def __init__(self, session: Session, table: str, organisation: str, batch: Callable[[], str]) -> None:
        """Work in ``session``; ``batch`` gives the key of the import where something new is made."""
        self._session = session
        self._table = table
        self._organisation = organisation
        self._batch = batch
        found = session.scalars(select(DepartmentRow).where(DepartmentRow.table_key == table))
        self._rows = {row.key: row for row in found}
        self._children: defaultdict[str | None, list[DepartmentRow]] = defaultdict(list)
        for row in sorted(self._rows.values(), key=lambda row: (row.sort_order, row.key)):
            self._children[row.parent_key].append(row)
        self._stored_order = {parent: [row.key for row in rows] for parent, rows in self._children.items()}
        self._keys: dict[str, str] = {}
        self._met: set[str] = set()
        self._named: defaultdict[str | None, list[str]] = defaultdict(list)
        self._changed: set[str] = set()
        self.created = 0

    @property
    def changed(self) -> int:
        """How many departments that were there are otherwise now."""
        return len(self._changed)

    def key_of(self, key: str | None) -> str | None:
        """Return the stored key of a department of the file."""
        return None if key is None else self._keys[key]

    def take(self, department: Department, *, is_keyed: bool) -> None:
        """Take a department in; the one above it came before.

        Args:
            department: The department with the keys of the file.
            is_keyed: Whether its key is the program's own; then name and place are what the file says.
        """
        parent = self.key_of(department.parent)
        row = self._rows.get(department.key) if is_keyed else None
        row = row or self._namesake(parent, department.name, is_keyed=is_keyed)
        if row is None:
            row = self._made(department, parent, is_keyed=is_keyed)
        elif is_keyed and (row.name != department.name or row.parent_key != parent):
            self._children[row.parent_key].remove(row)
            self._children[parent].append(row)
            row.name, row.parent_key = department.name, parent
            self._changed.add(row.key)
        self._keys[department.key] = row.key
        self._met.add(row.key)
        self._named[parent].append(row.key)

    def set_head(self, key: str, head: str | None) -> None:
        """Let a position head a department of the file."""
        row = self._rows[self._keys[key]]
        if row.head_key != head:
            row.head_key = head
            self._changed.add(row.key)

    def put_in_order(self) -> None:
        """Let departments below the same one stand as the file names them, unless they do already."""
        for parent, keys in self._named.items():
            rows = [self._rows[key] for key in dict.fromkeys(keys)]
            stored = [key for key in self._stored_order.get(parent, ()) if key in set(keys)]
            if stored == [row.key for row in rows]:
                continue
            for place, row in enumerate(rows):
                if row.sort_order != place:
                    row.sort_order = place
                    self._changed.add(row.key)

    def remove_others(self, kept: Collection[str]) -> int:
        """Remove the departments that the file does not name, unless one of ``kept`` lies below.

        Returns:
            How many were removed.
        """
        wanted: set[str] = set()
        for key in (*self._keys.values(), *kept):
            above: str | None = key
            while above is not None and above not in wanted:
                wanted.add(above)
                above = self._rows[above].parent_key
        gone = [row for key, row in self._rows.items() if key not in wanted]
        for row in gone:
            self._session.delete(row)
        return len(gone)

    def _namesake(self, parent: str | None, name: LocalizedText, *, is_keyed: bool) -> DepartmentRow | None:
        """Return the department of that name in the place; a file in one language names but half of it."""
        siblings = [row for row in self._children[parent] if row.key not in self._met or not is_keyed]
        for row in siblings:
            if (row.name.kk, row.name.ru) == (name.kk, name.ru):
                return row
        if name.kk and name.ru:
            return None
        alike = [
            row
            for row in siblings
            if (name.kk and row.name.kk == name.kk) or (name.ru and row.name.ru == name.ru)
        ]
        return alike[0] if len(alike) == 1 else None

    def _made(self, department: Department, parent: str | None, *, is_keyed: bool) -> DepartmentRow:
        key = department.key
        if not is_keyed or self._is_taken(key):
            path = f"{parent or ''}\x1d{department.name.kk}\x1f{department.name.ru}"
            key = key_from("department", self._organisation, path)
            while key in self._rows:
                key = key_from(key, path)
        siblings = self._children[parent]
        last = max((row.sort_order for row in siblings), default=-1)
        row = DepartmentRow(
            table_key=self._table,
            key=key,
            name=department.name,
            parent_key=parent,
            sort_order=last + 1,
            batch_key=self._batch(),
        )
        self._session.add(row)
        self._rows[key] = row
        siblings.append(row)
        self.created += 1
        return row

    def _is_taken(self, key: str) -> bool:
        """Tell whether another organisation has a department of that key."""
        others = (
            select(DepartmentRow.key)
            .join(StaffingTableRow, StaffingTableRow.key == DepartmentRow.table_key)
            .where(DepartmentRow.key == key, StaffingTableRow.organisation_key != self._organisation)
        )
        return self._session.scalar(others.limit(1)) is not None
