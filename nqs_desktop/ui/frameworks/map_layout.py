"""Where the parts of a functional map lie: levels below each other, columns abreast, boxes in cells.

All measures are pixels of the map, which begins below its headings and right of its levels.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF

from nqs_desktop.domain.framework import LEVELS, CareerLink, FrameworkContent, FrameworkOccupation

GAP: Final = 14
"""Between boxes, and between a box and the edge of its cell; links run here."""
_LANE: Final = 9
"""From a box to the way beside it: the head of an arrow has room there."""
_APART: Final = 3
LEAST_ROW: Final = 44
LEAST_COLUMN: Final = 168

Cell = tuple[int | None, str]
"""Level and key of the column; ``None`` and an empty key where nothing is set."""


@dataclass(frozen=True, slots=True)
class MapLayout:
    """Places of all parts.

    Attributes:
        rows: Levels from top to bottom with top and height; ``None`` for occupations without a level.
        columns: Keys of the columns with left and width; an empty key for occupations without a column.
        boxes: Place of each occupation by its key.
        cells: Keys of the occupations of each cell, from top to bottom.
        below: Keys of the boxes that lie next below others of their column, by the keys of these.
    """

    rows: tuple[tuple[int | None, int, int], ...] = ()
    columns: tuple[tuple[str, int, int], ...] = ()
    boxes: Mapping[str, QRect] = field(default_factory=dict)
    cells: Mapping[Cell, tuple[str, ...]] = field(default_factory=dict)
    below: Mapping[str, str] = field(default_factory=dict)

    @property
    def width(self) -> int:
        """Width of the map."""
        return self.columns[-1][1] + self.columns[-1][2] if self.columns else 0

    @property
    def height(self) -> int:
        """Height of the map."""
        return self.rows[-1][1] + self.rows[-1][2] if self.rows else 0

    def cell_at(self, x: int, y: int) -> Cell | None:
        """Return the cell at a point; ``None`` beside the map."""
        row = next((level for level, top, height in self.rows if top <= y < top + height), -1)
        column = next((key for key, left, width in self.columns if left <= x < left + width), None)
        return None if row == -1 or column is None else (row, column)

    def cell_area(self, cell: Cell) -> QRect:
        """Return the place of a cell; empty where there is none."""
        row = next(((top, height) for level, top, height in self.rows if level == cell[0]), None)
        column = next(((left, width) for key, left, width in self.columns if key == cell[1]), None)
        if row is None or column is None:
            return QRect()
        return QRect(column[0], row[0], column[1], row[1])

    def box_at(self, x: int, y: int) -> str:
        """Return the key of the occupation at a point; empty where there is none."""
        cell = self.cell_at(x, y)
        keys = self.cells.get(cell, ()) if cell is not None else ()
        return next((key for key in keys if self.boxes[key].contains(x, y)), "")

    def next_box(self, key: str, across: int, down: int) -> str:
        """Return the box that lies next in a direction; ``key`` itself where there is none."""
        here = self.boxes[key].center()
        best, nearest = key, float("inf")
        for other, place in self.boxes.items():
            x, y = place.center().x() - here.x(), place.center().y() - here.y()
            along, aside = (x * across, abs(y)) if across else (y * down, abs(x))
            if other != key and along > 0 and along + 2 * aside < nearest:
                best, nearest = other, along + 2 * aside
        return best


def laid_out(
    content: FrameworkContent, room: int, box_height: Callable[[FrameworkOccupation, int], int]
) -> MapLayout:
    """Lay a map out.

    Args:
        content: Columns and occupations.
        room: Width that is there; columns share it, unless they would be too narrow.
        box_height: Height that the words of an occupation need in a box of a width.
    """
    known = {column.key for column in content.columns}
    cells: dict[Cell, list[FrameworkOccupation]] = defaultdict(list)
    for one in content.occupations:
        cells[one.sqf_level, one.column if one.column in known else ""].append(one)
    keys = [column.key for column in content.columns]
    if not keys or any(column == "" for _, column in cells):
        keys.append("")
    width = max(room // len(keys), LEAST_COLUMN)
    columns = tuple((key, place * width, width) for place, key in enumerate(keys))
    levels: list[int | None] = list(reversed(LEVELS))
    if any(level is None for level, _ in cells):
        levels.append(None)
    heights = {cell: [box_height(one, width - 2 * GAP) for one in ones] for cell, ones in cells.items()}
    rows: list[tuple[int | None, int, int]] = []
    boxes: dict[str, QRect] = {}
    top = 0
    for level in levels:
        stacks = [sum(heights.get((level, key), ())) + GAP * len(cells.get((level, key), ())) for key in keys]
        height = max(LEAST_ROW, max(stacks) + GAP)
        rows.append((level, top, height))
        for key, left, _ in columns:
            stack = zip(cells.get((level, key), ()), heights.get((level, key), ()), strict=True)
            boxes.update(_stacked(stack, QRect(left + GAP, top + GAP, width - 2 * GAP, 0)))
        top += height
    placed = {cell: tuple(one.key for one in ones) for cell, ones in cells.items()}
    below: dict[str, str] = {}
    for key in keys:
        below.update(pairwise(one for level in levels for one in placed.get((level, key), ())))
    return MapLayout(tuple(rows), columns, boxes, placed, below)


def _stacked(ones: Iterable[tuple[FrameworkOccupation, int]], first: QRect) -> Iterator[tuple[str, QRect]]:
    """Yield the places of boxes of given heights below each other."""
    top = first.top()
    for one, height in ones:
        yield one.key, QRect(first.left(), top, first.width(), height)
        top += height + GAP


def link_path(link: CareerLink, layout: MapLayout, lane: int = 0) -> tuple[QPointF, ...]:
    """Return the corners of the way of a link, from box to box through the gaps; nothing where one is gone.

    To the next box of a column it goes straight; to another one it leaves at the left and comes back there.
    Between columns it goes from side to side. ``lane``, any number, keeps the ways of one gap apart.
    """
    if link.start not in layout.boxes or link.end not in layout.boxes:
        return ()
    start, end = QRectF(layout.boxes[link.start]), QRectF(layout.boxes[link.end])
    aside = (lane % 3 - 1) * _APART
    if layout.below.get(link.start) == link.end or layout.below.get(link.end) == link.start:
        x = start.center().x() + aside
        falls = end.top() > start.top()
        return (
            QPointF(x, start.bottom() if falls else start.top()),
            QPointF(x, end.top() if falls else end.bottom()),
        )
    beside = _LANE + aside
    if start.left() == end.left():
        upright = start.left() - beside
        return (
            QPointF(start.left(), start.center().y()),
            QPointF(upright, start.center().y()),
            QPointF(upright, end.center().y()),
            QPointF(end.left(), end.center().y()),
        )
    rightward = end.left() > start.left()
    out = start.right() if rightward else start.left()
    into = end.left() if rightward else end.right()
    upright = into - beside if rightward else into + beside
    middle = start.center().y()
    leaving = out + beside if rightward else out - beside
    # Past other columns it runs in the gap above the box, where no box lies.
    across = start.top() - beside if abs(upright - leaving) > GAP else middle
    return (
        QPointF(out, middle),
        QPointF(leaving, middle),
        QPointF(leaving, across),
        QPointF(upright, across),
        QPointF(upright, end.center().y()),
        QPointF(into, end.center().y()),
    )
