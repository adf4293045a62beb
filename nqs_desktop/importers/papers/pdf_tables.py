"""Ruled tables on a page of a PDF file: where their cells lie, merged ones as one."""

from bisect import bisect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from nqs_desktop.importers.tables.pdf_page import Page, Rule, Word

_NEAR: Final = 3.0  # points between two rulings that count as one
_COVERED: Final = 0.5  # of the edge of a cell has to be ruled
_FEWEST: Final = 2


@dataclass(frozen=True, slots=True)
class Ruled:
    """A ruled table; places in points, columns from the left, rows from the top.

    Attributes:
        columns: Where its columns begin, and where the last ends.
        rows: Where its rows begin, and where the last ends, downwards.
        grid: For each row and column the number of the cell.
    """

    columns: tuple[float, ...]
    rows: tuple[float, ...]
    grid: tuple[tuple[int, ...], ...]

    def cell_of(self, word: Word) -> int | None:
        """Return the cell that a word stands in; ``None`` outside of the table."""
        middle = (word.left + word.right) / 2
        if (
            not self.columns[0] <= middle <= self.columns[-1]
            or not self.rows[-1] <= word.middle <= self.rows[0]
        ):
            return None
        column = min(max(bisect(self.columns, middle) - 1, 0), len(self.columns) - 2)
        row = min(max(bisect([-place for place in self.rows], -word.middle) - 1, 0), len(self.rows) - 2)
        return self.grid[row][column]

    def span(self, cell: int) -> tuple[float, float]:
        """Return where a cell begins and ends, from the left."""
        row = next(row for row in self.grid if cell in row)
        first = row.index(cell)
        return self.columns[first], self.columns[first + row.count(cell)]

    def goes_on_from(self, before: "Ruled") -> bool:
        """Tell whether the columns are those of a table on the page before."""
        return len(self.columns) == len(before.columns) and all(
            abs(one - other) <= _NEAR for one, other in zip(self.columns, before.columns, strict=True)
        )


def ruled_tables(page: Page) -> list[Ruled]:
    """Return the tables whose cells are ruled, from the top."""
    tables = []
    for horizontal, vertical in _groups(page.horizontal, page.vertical):
        columns, rows = _places(vertical), _places(horizontal)
        if len(columns) > _FEWEST and len(rows) >= _FEWEST:
            descending = tuple(reversed(rows))
            grid = _grid(columns, descending, horizontal, vertical)
            tables.append(Ruled(columns, descending, grid))
    return sorted(tables, key=lambda table: -table.rows[0])


def _groups(horizontal: Sequence[Rule], vertical: Sequence[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    """Return the rules of each table: tables lie above one another and have room between."""
    reaches = sorted((rule.start, rule.end) for rule in vertical)
    bands: list[list[float]] = []
    for start, end in reaches:
        if bands and start <= bands[-1][1] + _NEAR:
            bands[-1][1] = max(bands[-1][1], end)
        else:
            bands.append([start, end])
    groups = []
    for low, high in bands:
        own = [rule for rule in horizontal if low - _NEAR <= rule.place <= high + _NEAR]
        groups.append(
            (own, [rule for rule in vertical if low - _NEAR <= rule.start and rule.end <= high + _NEAR])
        )
    return groups


def _places(rules: Iterable[Rule]) -> tuple[float, ...]:
    places: list[float] = []
    for place in sorted(rule.place for rule in rules):
        if not places or place - places[-1] > _NEAR:
            places.append(place)
    return tuple(places)


def _grid(
    columns: Sequence[float], rows: Sequence[float], horizontal: Sequence[Rule], vertical: Sequence[Rule]
) -> tuple[tuple[int, ...], ...]:
    width, height = len(columns) - 1, len(rows) - 1
    cells = [[row * width + column for column in range(width)] for row in range(height)]
    for row in range(height):
        for column in range(1, width):
            if not _is_ruled(vertical, columns[column], rows[row + 1], rows[row]):
                cells[row][column] = cells[row][column - 1]
    for row in range(1, height):
        for column in range(width):
            if not _is_ruled(horizontal, rows[row], columns[column], columns[column + 1]):
                _join(cells, cells[row][column], cells[row - 1][column])
    return tuple(tuple(row) for row in cells)


def _join(cells: list[list[int]], old: int, new: int) -> None:
    for row in cells:
        for column, cell in enumerate(row):
            if cell == old:
                row[column] = new


def _is_ruled(rules: Sequence[Rule], place: float, start: float, end: float) -> bool:
    """Tell whether rules at a place cover most of the way from ``start`` to ``end``."""
    found = sorted(
        (max(rule.start, start), min(rule.end, end)) for rule in rules if abs(rule.place - place) <= _NEAR
    )
    covered, reached = 0.0, start
    for low, high in found:
        covered += max(0.0, high - max(low, reached))
        reached = max(reached, high)
    return covered >= _COVERED * (end - start)
