"""Departments by what they are called: a paste of thousands of rows asks often."""

from collections.abc import Mapping, Sequence

from nqs_desktop.domain.search_text import fold
from nqs_desktop.domain.staffing import Department
from nqs_desktop.ui.staffing.grid.grid_table import GridTable


class DepartmentNames:
    """Finds the departments of a table by their names in either language or both."""

    def __init__(self, table: GridTable) -> None:
        self._table = table
        self._known: Mapping[str, Department] = {}
        self._names: dict[str, list[Department]] = {}

    def named(self, text: str) -> Sequence[Department]:
        """Return the departments that a text may name, whatever its case."""
        departments = self._table.departments
        if self._known is not departments:
            self._known, self._names = departments, {}
            for one in departments.values():
                for name in {fold(name) for name in (one.name.kk, one.name.ru, one.name.both) if name}:
                    self._names.setdefault(name, []).append(one)
        return self._names.get(fold(text), ())
