"""Tables brought into one shape: a column of codes, columns of names, one heading."""

from collections.abc import Sequence
from itertools import combinations, pairwise
from typing import Final

from nqs_desktop.importers.tables.code_form import is_prefix, parted, plain_code
from nqs_desktop.importers.tables.columns import Column, columns_of
from nqs_desktop.importers.tables.source import Row

_HEADING_ROWS: Final = 30
_CODED: Final = 0.8
_AGREED: Final = 0.95


def shaped(rows: Sequence[Row]) -> list[Row]:
    """Return the rows with their codes in one column and without headings that come again.

    A column for the codes of each level becomes one; a column of codes with their names becomes two. Both are
    found by what all rows hold, so the same file always gets the same shape.

    Args:
        rows: The rows of a table, all of one width.
    """
    return _without_repeats(_with_names_apart(_with_levels_joined(list(rows))))


def is_numbering(cells: Sequence[str]) -> bool:
    """Tell whether a row numbers the columns, as official tables do below their heading."""
    filled = [cell for cell in cells if cell]
    return len(filled) > 1 and filled == [str(number) for number in range(1, len(filled) + 1)]


def body_start(rows: Sequence[Row]) -> int:
    """Return the place of the first row that holds a code and is no heading; 0 where none does so soon."""
    coded = [
        column.number for column in columns_of(rows) if column.code_share >= 0.5 and not column.counts_up
    ]
    for place, (_, cells) in enumerate(rows[:_HEADING_ROWS]):
        if not is_numbering(cells) and any(plain_code(cells[column]) for column in coded):
            return place
    return 0


def _with_levels_joined(rows: list[Row]) -> list[Row]:
    """Join columns that each hold the codes of a level into one at the place of the first."""
    body = rows[body_start(rows) :]
    columns = [one for one in columns_of(body) if one.filled and one.code_share > _CODED]
    levels = _levels(columns, body)
    if len(levels) < 2:
        return rows
    first, others = levels[0], set(levels[1:])
    joined = []
    for number, cells in rows:
        found = [cells[level] for level in levels if cells[level]]
        last = found[-1] if found else ""
        kept = [last if place == first else cell for place, cell in enumerate(cells) if place not in others]
        joined.append((number, tuple(kept)))
    return joined


def _levels(columns: Sequence[Column], body: Sequence[Row]) -> list[int]:
    """Return which neighbours hold a level each: a row fills one of them, or all down to its own."""
    runs = [columns[first : last + 1] for first, last in combinations(range(len(columns)), 2)]
    for group in sorted(runs, key=len, reverse=True):
        if group[-1].number - group[0].number != len(group) - 1:
            continue
        numbers = [column.number for column in group]
        coded = [[cell for number in numbers if (cell := cells[number])] for _, cells in body]
        coded = [found for found in coded if found]
        agreed = _AGREED * len(coded)
        if sum(len(found) == 1 for found in coded) >= agreed:
            return numbers
        if len(group) > 2 and sum(map(_is_chain, coded)) >= agreed:
            return numbers
    return []


def _is_chain(codes: Sequence[str]) -> bool:
    plain = [plain_code(code) for code in codes]
    return all(is_prefix(upper, lower) for upper, lower in pairwise(plain))


def _with_names_apart(rows: list[Row]) -> list[Row]:
    """Part columns whose cells hold a code and its name, where no column holds codes alone."""
    body = rows[body_start(rows) :]
    columns = columns_of(body)
    if any(
        column.code_share > 0.5 and len(column.filled) > 1 and not column.flags and not column.counts_up
        for column in columns
    ):
        return rows
    mixed = [column.number for column in columns if _is_mixed(column)]
    if not mixed:
        return rows
    parted_rows = []
    for number, cells in rows:
        kept: list[str] = []
        for place, cell in enumerate(cells):
            if place not in mixed:
                kept.append(cell)
                continue
            code, name = _code_and_name(cell)
            kept.extend([code, name] if place == mixed[0] else [name])
        parted_rows.append((number, tuple(kept)))
    return parted_rows


def _is_mixed(column: Column) -> bool:
    found = sum(parted(cell) is not None for cell in column.sample)
    return bool(column.sample) and found >= 0.4 * len(column.sample)


def _code_and_name(cell: str) -> tuple[str, str]:
    if plain_code(cell):
        return cell, ""
    return parted(cell) or ("", cell)


def _without_repeats(rows: list[Row]) -> list[Row]:
    """Leave out what a page repeats of the heading."""
    start = body_start(rows)
    heading = {cells for _, cells in rows[:start]}
    return [
        (number, cells)
        for place, (number, cells) in enumerate(rows)
        if place < start or (cells not in heading and not is_numbering(cells))
    ]
