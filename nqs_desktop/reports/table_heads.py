"""The heading of a table in one or several rows: which cell begins where."""

from dataclasses import dataclass

from nqs_desktop.reports.document import HeadCell, HeadRow, Table


@dataclass(frozen=True, slots=True)
class PlacedHead:
    """A cell of a heading; ``row`` and ``first`` are the row and the column, from 0, in which it begins."""

    cell: HeadCell
    row: int
    first: int

    @property
    def end(self) -> int:
        """The column after its last one."""
        return self.first + self.cell.columns


def head_rows(table: Table) -> tuple[HeadRow, ...]:
    """Return the rows of the heading: the headings of the columns where nothing else is asked for."""
    return table.heads or (tuple(HeadCell(column.heading) for column in table.columns),)


def placed_heads(table: Table) -> tuple[tuple[PlacedHead, ...], ...]:
    """Return the cells of each row of the heading with their places.

    Raises:
        ValueError: They do not cover the heading: one cell lies over another, or a place is empty.
    """
    rows = head_rows(table)
    taken: set[tuple[int, int]] = set()
    placed: list[tuple[PlacedHead, ...]] = []
    for number, row in enumerate(rows):
        line: list[PlacedHead] = []
        for cell in row:
            first = next(place for place in range(len(taken) + 1) if (number, place) not in taken)
            downs, rights = range(number, number + cell.rows), range(first, first + cell.columns)
            covered = {(down, right) for down in downs for right in rights}
            if covered & taken:
                raise ValueError(f"the heading {cell.text!r} lies over another one")
            taken |= covered
            line.append(PlacedHead(cell, number, first))
        placed.append(tuple(line))
    whole = {(number, place) for number in range(len(rows)) for place in range(len(table.columns))}
    if taken != whole:
        raise ValueError("the cells of the heading do not cover its columns")
    return tuple(placed)
