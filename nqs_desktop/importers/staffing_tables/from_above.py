"""What a row of a staffing table takes from above: merged cells, and the department of its column."""

from collections.abc import Iterator
from typing import Final

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing_sheet import DEPARTMENTS, TITLES, SheetDepartment
from nqs_desktop.domain.table_mapping import ColumnRole, TableMapping
from nqs_desktop.importers.staffing_tables import cells as reading
from nqs_desktop.importers.staffing_tables.departments import Departments
from nqs_desktop.importers.staffing_tables.sheets import Layout

_TEXTS: Final = frozenset(
    (
        *(ColumnRole.NUMBER, ColumnRole.NUMBER_KK, ColumnRole.NUMBER_RU, *TITLES, *DEPARTMENTS),
        *(ColumnRole.CATEGORY, ColumnRole.CATEGORY_KK, ColumnRole.CATEGORY_RU),
    )
)
"""Columns in which merged cells stand for all their rows."""


class CellsFromAbove:
    """Fills rows in, and finds the department that their columns name.

    Attributes:
        names_departments: Whether columns name departments.
        is_needed: Whether any row may take anything from above.
    """

    def __init__(self, mapping: TableMapping, layout: Layout, departments: Departments) -> None:
        """Prepare for the rows of one table, to be asked in their order."""
        self._mapping = mapping
        self._layout = layout
        self._departments = departments
        self._is_keyed = ColumnRole.KEY in mapping.roles
        self._titles = [n for n, role in enumerate(mapping.roles) if role in TITLES]
        self._groups = [n for n, role in enumerate(mapping.roles) if role in DEPARTMENTS]
        self._merged = [n for n, role in enumerate(mapping.roles) if role in _TEXTS and n in layout.high]
        self._above: dict[int, str] = {}
        self._places: dict[tuple[str, ...], str | None] = {}
        self.names_departments = bool(self._groups)
        self.is_needed = bool(self._groups or self._merged)

    def filled(self, row: int, cells: tuple[str, ...]) -> tuple[str, ...]:
        """Return the cells of a row with what merged cells and columns of departments say from above."""
        above = self._above
        if not self._merged and not self._lacks_group(cells):
            for place in self._groups:
                above[place] = cells[place]
            return cells
        full = list(cells)
        for place in self._merged:
            if not full[place] and self._layout.first_of(row, place) < row:
                full[place] = above.get(place, "")
        if self._groups and not self._is_keyed and any(cells[place] for place in self._titles):
            self._fill_down(full)
        for place in self._merged:
            above[place] = full[place]
        return tuple(full)

    def _lacks_group(self, cells: tuple[str, ...]) -> bool:
        return any(not cells[place] for place in self._groups)

    def _fill_down(self, full: list[str]) -> None:
        """Let a row without a department stand in that of the row above; a new one begins a new branch."""
        said = [place for place in self._groups if full[place]]
        first = said[0] if said else None
        for place in self._groups:
            if place in said:
                self._above[place] = full[place]
            elif first is None or place < first:
                full[place] = self._above.get(place, "")
            elif self._mapping.roles[place] is self._mapping.roles[first]:
                self._above.pop(place, None)

    def place(self, row: int, cells: tuple[str, ...]) -> tuple[str | None, tuple[SheetDepartment, ...]]:
        """Return the department in which a row stands, and those that are new."""
        current = self._departments.current
        if not self._groups:
            return current, ()
        told = tuple([cells[place] for place in self._groups])
        if current is None and told in self._places:
            return self._places[told], ()
        names = tuple(name for name in self._group_names(cells) if name)
        found, new = self._departments.within(names, row)
        if current is None:
            self._places[told] = found
        return found, new

    def _group_names(self, cells: tuple[str, ...]) -> Iterator[LocalizedText]:
        of_language: dict[ColumnRole, list[str]] = {role: [] for role in DEPARTMENTS}
        for place in self._groups:
            of_language[self._mapping.roles[place]].append(cells[place])
        for text in of_language[ColumnRole.DEPARTMENT]:
            yield reading.bilingual(text) if text else LocalizedText()
        kk, ru = of_language[ColumnRole.DEPARTMENT_KK], of_language[ColumnRole.DEPARTMENT_RU]
        for place in range(max(len(kk), len(ru))):
            first = kk[place] if place < len(kk) else ""
            second = ru[place] if place < len(ru) else ""
            yield reading.in_both(first, second)
