"""The beginning of a long paper, to be looked at while the whole of it is still being set."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nqs_desktop.reports.document import (
    Block,
    Cell,
    Chart,
    Diagram,
    Document,
    Heading,
    Part,
    Row,
    Table,
    Title,
)
from nqs_desktop.reports.document import Paragraph as Words

ENOUGH: Final = 6_000
"""Letters that fill the first two pages of any paper."""

_PICTURE: Final = 3_000
"""What a diagram counts, which is about a page."""
_LEAST: Final = 60
"""What the emptiest block or row counts: it takes a line and its rules."""


def first_part(document: Document, enough: int = ENOUGH) -> Document | None:
    """Return the beginning of ``document``; ``None`` where the whole is hardly longer.

    Its pages are those of the whole paper, all but the last one. They do not say how many there are, which is
    known when the whole is set.
    """
    blocks, left = _taken(document.blocks, enough)
    if left > 0 or sum(map(_weight, document.blocks)) < 2 * enough:
        return None
    return replace(document, blocks=blocks, style=replace(document.style, with_total=False))


def _taken(blocks: Sequence[Block], room: int) -> tuple[tuple[Block, ...], int]:
    """Return the first blocks that fill ``room``, the last one cut, and what room is left."""
    taken: list[Block] = []
    for block in blocks:
        if room <= 0:
            break
        if isinstance(block, Part):
            inner, room = _taken(block.blocks, room)
            taken.append(replace(block, blocks=inner))
        elif isinstance(block, Table):
            rows, room = _rows(block, room)
            taken.append(replace(block, rows=rows))
        else:
            taken.append(block)
            room -= _weight(block)
    return tuple(taken), room


def _rows(table: Table, room: int) -> tuple[tuple[Row, ...], int]:
    taken: list[Row] = []
    for row in table.rows:
        if room <= 0:
            break
        taken.append(row)
        room -= _row_weight(row)
    return tuple(taken), room


def _weight(block: Block) -> int:
    match block:
        case Words():
            return max(_LEAST, sum(len(run.text) for run in block.runs))
        case Heading() | Title():
            return max(_LEAST, sum(map(len, block.lines)))
        case Table():
            return sum(map(_row_weight, block.rows))
        case Part():
            return sum(map(_weight, block.blocks))
        case Chart():
            return _LEAST * (2 + len(block.bars))
        case Diagram():
            return _PICTURE
    return _LEAST


def _row_weight(row: Row) -> int:
    return max(_LEAST, sum(map(_cell_weight, row.cells)))


def _cell_weight(cell: Cell) -> int:
    return sum(len(run.text) for words in cell for run in words.runs)
