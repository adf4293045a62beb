"""Finds words in the cells that show, and leads from one to the next."""

from collections.abc import Mapping, Set
from typing import Final

from nqs_desktop.domain.search_text import fold
from nqs_desktop.domain.staffing_cells import StaffingColumn
from nqs_desktop.ui.staffing.grid.grid_model import COLUMNS
from nqs_desktop.ui.staffing.grid.staffing_grid import StaffingGrid

_NOT_SEARCHED: Final = frozenset({StaffingColumn.OCCUPIED, StaffingColumn.VACANT, StaffingColumn.FUND})


class GridFinder:
    """Marks the cells that contain what is looked for."""

    def __init__(self, grid: StaffingGrid) -> None:
        """Look in the rows of ``grid`` that show."""
        self._grid = grid
        self._words = ""

    def look_for(self, words: str) -> None:
        """Mark what contains ``words`` and go to the first such cell from the current one on."""
        self._words = fold(words)
        folded = self._grid.model.filter.folded
        self._grid.view.paints.is_found = (lambda text: self._words in folded(text)) if self._words else None
        self._grid.view.viewport().update()
        if self._words:
            self.go(1, here_too=True)

    def go(self, step: int, *, here_too: bool = False) -> bool:
        """Go to the next cell (1) or the one before (-1) that contains the words; tell whether there is one.

        Args:
            step: The direction.
            here_too: Whether the current cell counts.
        """
        grid, count = self._grid, self._grid.model.rowCount()
        if not self._words or not count:
            return False
        columns = [column for column in grid.header.order() if grid.header.shows(column)]
        columns = [column for column in columns if column not in _NOT_SEARCHED]
        current = grid.view.currentIndex()
        row, column = max(current.row(), 0), COLUMNS[max(current.column(), 0)]
        at = columns.index(column) if column in columns else (-1 if step > 0 else len(columns))
        first = columns[at if here_too else max(at + step, 0) :] if step > 0 else columns[: max(at, 0)][::-1]
        if step > 0 and not here_too and at + step >= len(columns):
            first = []
        lines, found = grid.table.lines, grid.model.filter.containing
        hits = {one: found(one, self._words, lines) for one in columns}
        if not any(hits.values()):
            return False
        for distance in range(count + 1):
            place = (row + distance * step) % count
            order = first if not distance else (columns if step > 0 else columns[::-1])
            if self._go_within(place, order, hits):
                return True
        return False

    def _go_within(
        self, place: int, columns: list[StaffingColumn], hits: Mapping[StaffingColumn, Set[str]]
    ) -> bool:
        key = self._grid.model.row_at(place)
        if not isinstance(key, str):
            return False
        column = next((one for one in columns if key in hits[one]), None)
        return column is not None and self._grid.view.go_to(key, column)
