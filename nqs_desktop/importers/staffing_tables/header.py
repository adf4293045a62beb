"""Where the heading of a staffing table stands: found by its words, over several rows and merged cells."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.table_mapping import ColumnRole
from nqs_desktop.importers.staffing_tables import cells as reading
from nqs_desktop.importers.staffing_tables.headings import is_language, role_of
from nqs_desktop.importers.staffing_tables.sheets import Layout
from nqs_desktop.importers.tables.source import Row

SEARCHED_ROWS: Final = 80
"""Rows at the beginning of a sheet among which the heading is looked for."""

HIGHEST: Final = 5
"""Rows that a heading has at the most."""

_LEAST: Final = 2
_LONGEST: Final = 200
_LEADING: Final = frozenset(
    (ColumnRole.TITLE, ColumnRole.UNITS, ColumnRole.DEPARTMENT, ColumnRole.SALARY, ColumnRole.CODE)
)


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a table.

    Attributes:
        words: What stands above each column, from the first.
        names: What stands directly above each column, where a heading has several rows.
        first_row: Number of the first row below it that is no numbering of the columns.
        rows: The cells of its rows, by which later pages repeat it.
    """

    words: tuple[str, ...]
    names: tuple[str, ...]
    first_row: int
    rows: frozenset[tuple[str, ...]]


def is_numbering(cells: Sequence[str]) -> bool:
    """Tell whether a row numbers the columns, as official tables do below their heading."""
    filled = [cell for cell in cells if cell]
    return len(filled) > _LEAST and filled == [str(number) for number in range(1, len(filled) + 1)]


def find(rows: Sequence[Row], layout: Layout) -> Heading | None:
    """Return the heading among the first rows of a sheet; ``None`` where none has words that are known."""
    head = rows[:SEARCHED_ROWS]
    scores = [_score(cells) for _, cells in head]
    best = max(range(len(head)), key=lambda place: (scores[place], -place), default=None)
    if best is None or scores[best] < _LEAST:
        return None
    first = best
    while first > 0 and best - first < HIGHEST and _goes_above(head[first - 1], head[first]):
        first -= 1
    last = best
    while last + 1 < len(head) and last - first < HIGHEST and _goes_below(head, first, last, layout):
        last += 1
    return _made(rows, first, last, layout)


def above(rows: Sequence[Row], first_row: int, layout: Layout) -> Heading:
    """Return the heading above a first row of entries that the user named; without words where none is."""
    before = [row for row in rows if row[0] < first_row]
    found = find(before, layout)
    if found is None:
        return Heading((), (), first_row, frozenset())
    return Heading(found.words, found.names, first_row, found.rows)


def _made(rows: Sequence[Row], first: int, last: int, layout: Layout) -> Heading:
    band = [(number, _spread(number, cells, layout)) for number, cells in rows[first : last + 1]]
    width = max(len(cells) for _, cells in [*band, *rows[last + 1 : last + 50]])
    words, names = [], []
    for column in range(width):
        told = [cells[column] for _, cells in band if column < len(cells) and cells[column]]
        words.append(" ".join(" ".join(dict.fromkeys(told)).split()))
        names.append(told[-1] if told else "")
    after = last + 1
    while after < len(rows) and is_numbering(rows[after][1]):
        after += 1
    first_row = rows[after][0] if after < len(rows) else rows[last][0] + 1
    kept = frozenset(cells for _, cells in rows[first : last + 1])
    return Heading(tuple(words), tuple(names), first_row, kept)


def _score(cells: Sequence[str]) -> int:
    """Return how many different things the cells of a row name; 0 where none of them leads a table."""
    roles = {role for cell in cells if 0 < len(cell) < _LONGEST and (role := role_of(cell))}
    if not roles & _LEADING or any(
        reading.number(cell) is not None and "." in cell for cell in cells if cell
    ):
        return 0
    return len(roles)


def _goes_above(row: Row, below: Row) -> bool:
    number, cells = row
    filled = [cell for cell in cells if cell]
    known = sum(role_of(cell) is not None for cell in filled if len(cell) < _LONGEST)
    return number == below[0] - 1 and len(filled) >= _LEAST and known >= _LEAST


def _goes_below(head: Sequence[Row], first: int, last: int, layout: Layout) -> bool:
    """Tell whether the row after ``last`` still belongs to the heading that begins with ``first``."""
    number, cells = head[last + 1]
    if number != head[last][0] + 1:
        return False
    covered = any(
        area.top <= number <= area.bottom
        for place in range(first, last + 1)
        for area in layout.wide.get(head[place][0], ())
    ) or any(
        layout.first_of(number, column) <= head[last][0] < number for column in range(len(head[last][1]))
    )
    filled = [cell for cell in cells if cell]
    if not filled or is_numbering(cells) or any(reading.number(cell) is not None for cell in filled):
        return False
    if all(is_language(cell) for cell in filled):
        return True
    if _says_more(head, first, last, cells, layout):
        return True
    known = sum(role_of(cell) is not None or is_language(cell) for cell in filled if len(cell) < _LONGEST)
    return covered or (known >= _LEAST and known * 2 > len(filled))


def _says_more(head: Sequence[Row], first: int, last: int, cells: Sequence[str], layout: Layout) -> bool:
    """Tell whether a row has words only below one cell above several columns, where none leads."""
    band = [_spread(number, row, layout) for number, row in head[first : last + 1]]
    filled = [place for place, cell in enumerate(cells) if cell]
    above = [[row[place] for row in band if place < len(row) and row[place]] for place in filled]
    leading = {
        role_of(text) in _LEADING or role_of(text) is ColumnRole.NUMBER for texts in above for text in texts
    }
    alike = {tuple(texts) for texts in above if texts}
    return len(filled) >= _LEAST and leading == {False} and len(alike) == 1


def _spread(number: int, cells: Sequence[str], layout: Layout) -> list[str]:
    """Return the cells of a row with what is merged over several columns in each of them."""
    spread = list(cells)
    for area in layout.wide.get(number, ()):
        if area.left < len(cells):
            spread += [""] * (area.right + 1 - len(spread))
            spread[area.left : area.right + 1] = [cells[area.left]] * (area.right + 1 - area.left)
    return spread
