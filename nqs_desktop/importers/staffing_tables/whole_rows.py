"""Rows that a table draws as two: the title in one language above the other, the units merged beside them."""

from collections.abc import Iterable, Iterator

from nqs_desktop.domain.staffing_sheet import TITLES
from nqs_desktop.domain.table_mapping import ColumnRole, TableMapping
from nqs_desktop.importers.staffing_tables.sheets import Layout
from nqs_desktop.importers.tables.source import Row


def whole_rows(rows: Iterable[Row], mapping: TableMapping, layout: Layout) -> Iterator[Row]:
    """Iterate over rows; one that only goes on with the title of the row above, beside its units, is joined.

    Args:
        rows: The rows of a sheet.
        mapping: What its columns hold.
        layout: Which cells are merged.
    """
    units = mapping.column(ColumnRole.UNITS)
    if units is None or units not in layout.high:
        yield from rows
        return
    titles = [place for place, role in enumerate(mapping.roles) if role in TITLES]
    waiting: Row | None = None
    for row, cells in rows:
        filled = [place for place, cell in enumerate(cells) if cell]
        goes_on = waiting is not None and layout.first_of(row, units) == waiting[0] and filled
        if waiting is not None and goes_on and all(place in titles for place in filled):
            waiting = (waiting[0], _joined(waiting[1], cells))
            continue
        if waiting is not None:
            yield waiting
        waiting = (row, cells)
    if waiting is not None:
        yield waiting


def _joined(above: tuple[str, ...], below: tuple[str, ...]) -> tuple[str, ...]:
    width = max(len(above), len(below))
    first, second = (cells + ("",) * (width - len(cells)) for cells in (above, below))
    return tuple(f"{one}\n{other}".strip("\n") for one, other in zip(first, second, strict=True))
