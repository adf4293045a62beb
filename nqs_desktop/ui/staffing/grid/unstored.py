"""What was typed into the table and cannot be stored: the text stays, with the reason."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.staffing_cells import StaffingColumn

Cell = tuple[str, StaffingColumn]
"""The key of a line, and the column."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A text that is not stored, and why."""

    text: str
    reason: Message


class Unstored:
    """Texts by their cells."""

    def __init__(self) -> None:
        self._cells: dict[str, dict[StaffingColumn, Typed]] = {}

    def __len__(self) -> int:
        """Count the cells."""
        return sum(map(len, self._cells.values()))

    def at(self, key: str, column: StaffingColumn) -> Typed | None:
        """Return what stands in a cell; ``None`` where all of it is stored."""
        row = self._cells.get(key)
        return None if row is None else row.get(column)

    def of(self, key: str) -> Mapping[StaffingColumn, Typed]:
        """Return what stands in the cells of a line."""
        return self._cells.get(key, {})

    def cells(self) -> Iterable[Cell]:
        """Yield the cells."""
        return ((key, column) for key, row in self._cells.items() for column in row)

    def keep(self, key: str, column: StaffingColumn, typed: Typed) -> None:
        """Keep a text that cannot be stored."""
        self._cells.setdefault(key, {})[column] = typed

    def drop(self, key: str, column: StaffingColumn) -> None:
        """Forget what stood in a cell."""
        row = self._cells.get(key, {})
        row.pop(column, None)
        if not row:
            self._cells.pop(key, None)

    def drop_lines(self, keys: Collection[str]) -> None:
        """Forget what stood in lines."""
        for key in keys:
            self._cells.pop(key, None)

    def rename(self, key: str, new: str) -> None:
        """Keep the texts of a line that was stored under its new key."""
        if key in self._cells:
            self._cells[new] = self._cells.pop(key)

    def clear(self) -> None:
        """Forget everything."""
        self._cells.clear()
