"""Lays a tree of departments out on sheets: boxes that never overlap, and a line from each to the one above.

The root of a sheet stands at its top, those below it beside each other in columns, and what lies deeper hangs
in its column, each level a step further in. What is too deep or too high for a sheet is one box that names
the part in which it goes on. All measures are millimetres.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Final

from nqs_desktop.reports.document import BoxTone, DiagramBox, DiagramLine, TextSize
from nqs_desktop.reports.text_measure import LEADING, spans
from nqs_desktop.reports.type_sizes import POINTS

MOST_LINES: Final = 6
"""Lines that a text may take in its box; what is longer ends in an ellipsis."""

_SIZE: Final = TextSize.NOTE
_POINT: Final = 25.4 / 72  # millimetres
_PADDING: Final = 1.5
_LINE: Final = POINTS[_SIZE] * LEADING * _POINT
_NARROWEST: Final = 45.0
_WIDEST: Final = 62.0
_ROOT_WIDTH: Final = 120.0
_BETWEEN: Final = 5.0  # columns
_BELOW: Final = 4.0  # boxes of a column
_LEVEL: Final = 6.0  # from a box to what hangs below it on a bus
_INDENT: Final = 6.0
_GUTTER: Final = 4.0
_TRUNK: Final = 1.5
_DEEPEST: Final = 2


@dataclass(frozen=True, slots=True)
class TreeNode:
    """A department in the tree.

    Attributes:
        key: Its key.
        name: What stands in its box, in bold.
        facts: What stands below its name, box by box.
        below: The departments below it.
    """

    key: str
    name: str
    facts: tuple[str, ...] = ()
    below: tuple["TreeNode", ...] = ()


@dataclass(frozen=True, slots=True)
class TreeSheet:
    """A sheet with a part of the tree.

    Attributes:
        number: Number of the part, from 1; the sheets of one root share it.
        goes_on: Whether it goes on from the sheet before it.
        root: Key of the node at its top.
        nodes: Keys of all nodes on it, in order, the root first.
        boxes: Its boxes.
        lines: Its lines.
        width: How wide it is.
        height: How high it is.
        shortened: Keys of nodes of which a text ends in an ellipsis.
    """

    number: int
    goes_on: bool
    root: str
    nodes: tuple[str, ...]
    boxes: tuple[DiagramBox, ...]
    lines: tuple[DiagramLine, ...]
    width: float
    height: float
    shortened: frozenset[str] = frozenset()


def tree_sheets(
    root: TreeNode, width: float, height: float, first_height: float, refer: Callable[[int], str]
) -> tuple[TreeSheet, ...]:
    """Return the sheets that hold a tree, in the order in which they are read.

    Args:
        root: The whole tree.
        width: Room on a sheet.
        height: Room on a sheet; at least twice as high as a node with all its lines.
        first_height: Room on the first one, below the title of the paper.
        refer: Says on which part a box goes on.
    """
    roots = [root]
    sheets: list[TreeSheet] = []
    for number, node in enumerate(roots, 1):  # grows as branches are put off
        first = height if sheets else min(first_height, height)
        sheets += _Part(node, (width, height), roots, refer).sheets(number, first)
    return tuple(sheets)


@dataclass(slots=True)
class _Drawing:
    """What is drawn on a sheet."""

    boxes: list[DiagramBox] = field(default_factory=list)
    lines: list[DiagramLine] = field(default_factory=list)
    nodes: list[str] = field(default_factory=list)
    shortened: set[str] = field(default_factory=set)
    height: float = 0.0


class _Part:
    """Lays out the sheets of one root."""

    def __init__(
        self,
        root: TreeNode,
        room: tuple[float, float],
        roots: list[TreeNode],
        refer: Callable[[int], str],
    ) -> None:
        width, height = room
        self._root = root
        self._width, self._height = width, height
        self._roots = roots
        self._refer = refer
        count = min(len(root.below), int((width - _GUTTER + _BETWEEN) / (_NARROWEST + _BETWEEN))) or 1
        self._per_band = count
        self._column = min(_WIDEST, (width - _GUTTER - (count - 1) * _BETWEEN) / count)
        self._root_width = min(_ROOT_WIDTH, width)

    def sheets(self, number: int, first_height: float) -> Iterator[TreeSheet]:
        """Yield the sheets of the root; the first one has less room."""
        columns = [self._fitting(node) for node in self._root.below]
        bands = [columns[at : at + self._per_band] for at in range(0, len(columns), self._per_band)]
        room = first_height
        if bands and self._top() + self._band_height(bands[0]) > first_height:
            room = self._height
        goes_on = False
        while bands or not goes_on:
            drawing, taken = _Drawing(), 0
            self._draw_root(drawing)
            top = self._top()
            for band in bands:
                needed = self._band_height(band)
                if taken and top + needed > room:
                    break
                self._draw_band(drawing, band, top, is_first=not taken)
                top, taken = top + needed + _LEVEL, taken + 1
            bands, room = bands[taken:], self._height
            yield TreeSheet(
                number,
                goes_on,
                self._root.key,
                tuple(drawing.nodes),
                tuple(drawing.boxes),
                tuple(drawing.lines),
                self._width,
                drawing.height,
                frozenset(drawing.shortened),
            )
            goes_on = True

    # --- what fits ---

    def _top(self) -> float:
        """Return where the first band begins."""
        return _node_height(self._root, self._root_width) + _LEVEL

    def _band_height(self, band: Sequence[TreeNode]) -> float:
        return max(self._tree_height(node, 0) for node in band)

    def _fitting(self, node: TreeNode) -> TreeNode:
        """Return a column as a sheet holds it: with all levels that it has room for, else as one box."""
        put_off: list[TreeNode] = []
        column = self._trimmed(node, 0, put_off)
        if self._tree_height(column, 0) > self._height - self._top():
            put_off = []
            column = self._box_alone(node, put_off)
        self._roots += put_off
        return column

    def _trimmed(self, node: TreeNode, depth: int, put_off: list[TreeNode]) -> TreeNode:
        """Return a node down to the deepest level of a column, and note what goes on elsewhere."""
        if not node.below:
            return node
        if depth == _DEEPEST:
            return self._box_alone(node, put_off)
        return replace(node, below=tuple(self._trimmed(one, depth + 1, put_off) for one in node.below))

    def _box_alone(self, node: TreeNode, put_off: list[TreeNode]) -> TreeNode:
        if not node.below:
            return node
        put_off.append(node)
        reference = self._refer(len(self._roots) + len(put_off))
        return replace(node, facts=(*node.facts, reference), below=())

    def _tree_height(self, node: TreeNode, depth: int) -> float:
        own = _node_height(node, self._box_width(depth))
        return own + sum(_BELOW + self._tree_height(child, depth + 1) for child in node.below)

    def _box_width(self, depth: int) -> float:
        return self._column - depth * _INDENT

    # --- drawing ---

    def _draw_root(self, drawing: _Drawing) -> None:
        left = (self._width - self._root_width) / 2
        self._draw_node(drawing, self._root, left, 0.0, self._root_width)

    def _draw_band(self, drawing: _Drawing, band: Sequence[TreeNode], top: float, *, is_first: bool) -> None:
        """Draw columns below a bus; buses below the first one hang on a trunk at the left of the sheet."""
        used = len(band) * self._column + (len(band) - 1) * _BETWEEN
        start = _GUTTER + (self._width - _GUTTER - used) / 2 if is_first else _GUTTER
        middle, under_root = self._width / 2, self._top() - _LEVEL
        bus, first_bus = top - _LEVEL / 2, self._top() - _LEVEL / 2
        way = [(middle, under_root), (middle, first_bus)]
        if not is_first:
            way += [(_TRUNK, first_bus), (_TRUNK, bus)]
        for place, node in enumerate(band):
            left = start + place * (self._column + _BETWEEN)
            centre = left + self._column / 2
            drawing.lines.append(DiagramLine((*way, (centre, bus), (centre, top))))
            self._draw_tree(drawing, node, left, top, 0)

    def _draw_tree(self, drawing: _Drawing, node: TreeNode, left: float, top: float, depth: int) -> float:
        """Draw a node with what hangs below it; return the lower end."""
        width = self._box_width(depth)
        bottom = end = self._draw_node(drawing, node, left, top, width)
        trunk = left + _INDENT / 2
        for child in node.below:
            child_top = end + _BELOW
            beside = child_top + _text_height(child.name, width - _INDENT, bold=True) / 2
            points = ((trunk, bottom), (trunk, beside), (left + _INDENT, beside))
            drawing.lines.append(DiagramLine(points))
            end = self._draw_tree(drawing, child, left + _INDENT, child_top, depth + 1)
        return end

    @staticmethod
    def _draw_node(drawing: _Drawing, node: TreeNode, left: float, top: float, width: float) -> float:
        """Draw the boxes of a node, one directly below the other; return their lower end."""
        drawing.nodes.append(node.key)
        for place, text in enumerate((node.name, *node.facts)):
            bold = not place
            shown, height = _shortened(text, width, bold=bold), _text_height(text, width, bold=bold)
            if shown != text:
                drawing.shortened.add(node.key)
            tone = BoxTone.PLAIN if place else BoxTone.STRONG
            drawing.boxes.append(DiagramBox(shown, left, top, width, height, tone, _SIZE))
            top += height
        drawing.height = max(drawing.height, top)
        return top


def _node_height(node: TreeNode, width: float) -> float:
    facts = sum(_text_height(text, width, bold=False) for text in node.facts)
    return _text_height(node.name, width, bold=True) + facts


def _text_height(text: str, width: float, *, bold: bool) -> float:
    return min(len(_lines(text, width, bold=bold)), MOST_LINES) * _LINE + 2 * _PADDING


def _shortened(text: str, width: float, *, bold: bool) -> str:
    """Return a text as a box holds it."""
    lines = _lines(text, width, bold=bold)
    if len(lines) <= MOST_LINES:
        return text
    return f"{text[: lines[MOST_LINES - 1][1] - 1].rstrip()}…"


def _lines(text: str, width: float, *, bold: bool) -> list[tuple[int, int]]:
    """Return the lines of a text, at most one more than a box holds."""
    room = (width - 2 * _PADDING) / _POINT
    return list(islice(spans(text, POINTS[_SIZE], room, bold=bold), MOST_LINES + 1))
