"""A table without the columns and rows that a template leaves out."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from nqs_desktop.reports.document import Column, HeadRow, Row, Table
from nqs_desktop.reports.table_heads import placed_heads


def chosen_cells(table: Table, columns: Collection[str], rows: Collection[str]) -> Table | None:
    """Return a table without some of its columns and rows; those that stay say what they said.

    A table of which every column would go keeps the first one.

    Args:
        table: The whole.
        columns: Keys of the columns that are left out.
        rows: Keys of the rows that are left out.

    Returns:
        The rest; ``None`` where no row of those that were there is left.
    """
    left = tuple(row for row in table.rows if not (row.key and row.key in rows))
    if table.rows and not left:
        return None
    kept = [place for place, column in enumerate(table.columns) if not _named(column, columns)] or [0]
    if len(kept) == len(table.columns):
        return table if len(left) == len(table.rows) else replace(table, rows=left)
    return replace(
        table,
        columns=_wider([table.columns[place] for place in kept], table.columns),
        rows=tuple(_row(row, kept, len(table.columns)) for row in left),
        heads=_heads(table, kept) if table.heads else (),
    )


def _named(column: Column, keys: Collection[str]) -> bool:
    return bool(column.key) and column.key in keys


def _wider(kept: Sequence[Column], every: Sequence[Column]) -> tuple[Column, ...]:
    """Return columns that share the width of all of them as they did before."""
    whole, left = sum(column.share for column in every), sum(column.share for column in kept)
    return tuple(replace(column, share=column.share * whole / left) for column in kept)


def _row(row: Row, kept: Sequence[int], columns: int) -> Row:
    spans = row.spans(columns)
    if len(spans) < 2 and spans == (columns,):
        return row
    cells, first = [], 0
    for cell, span in zip(row.cells, spans, strict=True):
        if any(first <= place < first + span for place in kept):
            cells.append(cell)
        first += span
    return replace(row, cells=tuple(cells))


def _heads(table: Table, kept: Sequence[int]) -> tuple[HeadRow, ...]:
    heads = []
    for line in placed_heads(table):
        cells = (
            replace(one.cell, columns=sum(one.first <= place < one.end for place in kept)) for one in line
        )
        heads.append(tuple(cell for cell in cells if cell.columns))
    return tuple(heads)
