"""Rows of a table in a PDF file: which lines of the columns belong to one code."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from typing import Final

from nqs_desktop.importers.tables.code_form import parted, plain_code
from nqs_desktop.importers.tables.pdf_grid import (
    Boundaries,
    bands,
    boundaries,
    column_edges,
    column_of,
    is_ruled,
)
from nqs_desktop.importers.tables.pdf_lines import Line, joined, lines_of, wrapped
from nqs_desktop.importers.tables.pdf_page import Page, Word

_LEVEL: Final = 0.4  # of a line's height: two columns' lines of one row are set as near as this
_SPACE: Final = 1.2  # times the usual gap between a line's words
_CLOSEST: Final = 0.8  # of a line's height: what is nearer is no line below
_PAUSE: Final = 1.15  # times the usual distance of lines parts two cells
_FULL: Final = 0.8  # of the width of the text: a line as long was wrapped
_EDGE: Final = 1.0  # points from where a column's lines begin
_CODELESS: Final = 0.15  # of the rows within pages may lack a code where one that begins a page continues

Columns = dict[int, list[Line]]
"""The lines of a page by the number of their column, from the top."""


@dataclass
class _Row:
    """A row being gathered."""

    width: int
    first_on_page: bool = False
    cells: dict[int, list[Line]] = field(default_factory=lambda: defaultdict(list))

    def texts(self) -> tuple[str, ...]:
        return tuple(
            joined(sorted(self.cells[column], key=lambda line: -line.middle)) if column in self.cells else ""
            for column in range(self.width)
        )

    def extent(self) -> tuple[float, float]:
        """Return the heights of its lowest line and its highest."""
        middles = [line.middle for lines in self.cells.values() for line in lines]
        return min(middles, default=0.0), max(middles, default=0.0)


@dataclass(frozen=True, slots=True)
class _Layout:
    """How the pages are set: where columns part, which holds the codes, how far wrapped lines are apart."""

    parts: Boundaries
    anchor: int | None
    pitch: float

    @property
    def width(self) -> int:
        return len(self.parts) + 1


def table_rows(pages: Sequence[Page]) -> Iterator[tuple[str, ...]]:
    """Iterate over the rows that the pages hold, from the top of the first.

    Args:
        pages: Pages without their repeated edges.
    """
    parts = boundaries(pages)
    if not parts:
        yield from _plain_rows(pages)
        return
    edges = column_edges(pages, parts)
    columns = [_by_column(page, parts, edges) for page in pages]
    layout = _Layout(parts, _anchor(columns), _pitch(columns))
    rows: list[_Row] = []
    for page, found in zip(pages, columns, strict=True):
        rows.extend(_page_rows(page, found, layout, is_heading=not rows))
    yield from _continued(rows, layout.anchor)


def _plain_rows(pages: Sequence[Page]) -> Iterator[tuple[str, ...]]:
    """Iterate over lines of text as rows of one cell; a line without a code after a full one continues it."""
    right = max((word.right for page in pages for word in page.words), default=0.0)
    left = min((word.left for page in pages for word in page.words), default=0.0)
    gathered: list[Line] = []
    for line in (line for page in pages for line in lines_of(page.words)):
        begins = parted(line.text) is not None or bool(plain_code(line.text))
        wrapped = bool(gathered) and gathered[-1].right - left >= _FULL * (right - left)
        if gathered and (begins or not wrapped):
            yield (joined(gathered),)
            gathered = []
        gathered.append(line)
    if gathered:
        yield (joined(gathered),)


def _anchor(pages: Iterable[Columns]) -> int | None:
    """Return the column that holds most different codes; ``None`` where none holds any.

    Numbers of rows that are wrapped for want of room, and years, make more lines but fewer codes.
    """
    codes: dict[int, set[str]] = defaultdict(set)
    for columns in pages:
        for column, lines in columns.items():
            codes[column].update(code for line in lines if (code := plain_code(line.text)))
    best = max(codes, key=lambda column: len(codes[column]), default=None)
    return best if best is not None and codes[best] else None


def _pitch(pages: Iterable[Columns]) -> float:
    """Return how far the lines of one cell are apart: no lines of a column are nearer."""
    distances = [
        above.middle - below.middle
        for columns in pages
        for lines in columns.values()
        for above, below in pairwise(lines)
        if above.middle - below.middle > _CLOSEST * above.height
    ]
    return min(distances, default=0.0)


def _by_column(page: Page, parts: Boundaries, edges: Boundaries) -> Columns:
    columns: dict[int, list[Word]] = defaultdict(list)
    for line in lines_of(page.words):
        running = _runs_across(line, parts, edges) and not is_ruled(page, line)
        for word in line.words:
            columns[column_of(line.words[0] if running else word, parts)].append(word)
    return {column: lines_of(found) for column, found in columns.items()}


def _runs_across(line: Line, parts: Boundaries, edges: Boundaries) -> bool:
    """Tell whether a line is a title above the table: its words part nowhere where columns do.

    Words that fill a column to its end are as near to the next column, but that begins at its edge.
    """
    within: list[float] = []
    across: list[float] = []
    for before, after in pairwise(line.words):
        if column_of(before, parts) == (column := column_of(after, parts)):
            within.append(after.left - before.right)
        elif abs(after.left - edges[column]) > _EDGE:
            across.append(after.left - before.right)
    return bool(within) and bool(across) and min(across) <= _SPACE * median(within)


def _page_rows(page: Page, columns: Columns, layout: _Layout, is_heading: bool) -> list[_Row]:
    """Return the rows of a page; ``is_heading`` where nothing came before it."""
    edges = bands(page)
    rows: list[_Row] = []
    for upper, lower in pairwise([page.height + 1, *edges, -1.0]):
        within = {
            column: found
            for column, lines in columns.items()
            if (found := [line for line in lines if lower < line.middle <= upper])
        }
        if not within:
            continue
        ruled = upper in edges and lower in edges
        codes = _codes(within.get(layout.anchor, []) if layout.anchor is not None else [])
        if ruled and len(codes) < 2:
            row = _Row(layout.width)
            for column, lines in within.items():
                row.cells[column].extend(lines)
            rows.append(row)
        else:
            rows.extend(_parted_rows(within, codes, layout, is_heading))
        is_heading = is_heading and not codes
    if rows:
        rows[0].first_on_page = page.number > 1
    return rows


def _codes(lines: Sequence[Line]) -> list[Line]:
    """Return the lines that begin a code; what follows a hyphen at a line's end is the rest of one."""
    found = []
    open_end = False
    for line in lines:
        if not open_end and plain_code(line.text.rstrip("-")):
            found.append(line)
        open_end = line.text.endswith("-")
    return found


def _parted_rows(columns: Columns, codes: Sequence[Line], layout: _Layout, is_heading: bool) -> list[_Row]:
    """Return the rows of lines without rulings between: one for each code and each block apart.

    Above the first code of all, each line is a row: a title is no part of the heading below it.
    """
    rows = [(code.middle, _Row(layout.width)) for code in codes]
    free: list[tuple[float, _Row]] = []
    for column, lines in columns.items():
        for block in [[line] for line in lines] if column == layout.anchor else _blocks(lines, layout.pitch):
            half = block[0].height / 2
            top, bottom = block[0].middle + half, block[-1].middle - half
            held = [entry for entry in rows if bottom <= entry[0] <= top]
            if not held:
                above_all = is_heading and (not rows or bottom > rows[0][0])
                for part in [[line] for line in block] if above_all else [block]:
                    _entry(free, part, layout.width).cells[column].extend(part)
            for line in block if held else ():
                above = [row for middle, row in held if middle >= line.middle - _LEVEL * line.height]
                row = (
                    held[0][1]
                    if len(held) == 1
                    else above[-1]
                    if above
                    else _entry(free, [line], layout.width)
                )
                row.cells[column].append(line)
    apart = [(middle, row) for middle, row in free if not _is_taken_in(row, [held for _, held in rows])]
    return [row for _, row in sorted([*rows, *apart], key=lambda entry: -entry[0])]


def _is_taken_in(part: _Row, rows: Sequence[_Row]) -> bool:
    """Tell whether a row that lacked it took a part in: lines of it stand above and below."""
    lowest, highest = part.extent()
    for row in rows:
        bottom, top = row.extent()
        if bottom <= lowest and highest <= top and not row.cells.keys() & part.cells.keys():
            row.cells.update(part.cells)
            return True
    return False


def _entry(free: list[tuple[float, _Row]], block: Sequence[Line], width: int) -> _Row:
    """Return the row without a code at the height of a block, which other columns may have begun."""
    middle = block[0].middle
    for place, row in free:
        if abs(place - middle) < _LEVEL * block[0].height:
            return row
    free.append((middle, _Row(width)))
    return free[-1][1]


def _blocks(lines: Sequence[Line], pitch: float) -> list[list[Line]]:
    """Return lines in cells, which are farther apart than lines of one cell where that can be seen."""
    blocks: list[list[Line]] = []
    for line in lines:
        near = bool(blocks) and blocks[-1][-1].middle - line.middle <= _PAUSE * pitch + 0.5
        alone = pitch > 1.9 * line.height  # nothing is wrapped: every line is a cell
        if near and not alone:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _continued(rows: Sequence[_Row], anchor: int | None) -> Iterator[tuple[str, ...]]:
    """Iterate over the rows, those that a page break has torn made whole."""
    texts = [row.texts() for row in rows]
    if anchor is None:
        yield from texts
        return
    first = next((place for place, cells in enumerate(texts) if plain_code(cells[anchor])), len(texts))
    heading = set(texts[:first])
    within = zip(rows[first:], texts[first:], strict=True)
    codeless = sum(not cells[anchor] and not row.first_on_page for row, cells in within)
    torn = codeless <= max(_CODELESS * (len(texts) - first), 1)
    whole: list[tuple[str, ...]] = []
    begins = False
    for place, (row, cells) in enumerate(zip(rows, texts, strict=True)):
        begins = row.first_on_page or (begins and not cells[anchor])
        if place > first and cells in heading:
            continue
        if place > first and begins and torn and not cells[anchor]:  # of each column, maybe at its own height
            whole[-1] = tuple(wrapped(one, more) for one, more in zip(whole[-1], cells, strict=True))
        else:
            whole.append(cells)
    yield from whole
