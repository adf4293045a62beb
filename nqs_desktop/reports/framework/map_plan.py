"""Which occupations of a functional map stand in which part of it, before anything has a place."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.framework import LEVELS
from nqs_desktop.reports.text_measure import lines_of, text_width

BODY: Final = 146.0
"""Millimetres that a part has for its columns, beside the one of the levels."""

HEIGHT: Final = 200.0
"""Most millimetres of a part: the heading of its section and a caption stand above it on the page."""

ROOM: Final = 158.0
"""Most millimetres of its levels; the headings of the columns take the others."""

LANE: Final = 6.0
"""Millimetres at either side of a column, where the ways from box to box run."""

GAP: Final = 3.0
"""Millimetres between two boxes of a cell."""

LEAST_BAND: Final = 9.0
"""Least millimetres of a level."""

CORRIDOR: Final = 3.0
"""Least millimetres of the way between two levels."""

_MOST_COLUMNS: Final = 4
_POINTS: Final = 12.0
_OF_A_MILLIMETRE: Final = 72 / 25.4
_LINE: Final = _POINTS * 1.2 / _OF_A_MILLIMETRE
_EDGES: Final = 3.0  # millimetres of a box above and below its words
_BOLD: Final = 1.06
_SIDES: Final = 2.5  # millimetres of a box beside its words
_MOST_LINES: Final = 24
_WORD: Final = re.compile(r"[^\s/-]+-?")


@dataclass(frozen=True, slots=True)
class Spot:
    """An occupation of the map.

    Attributes:
        key: Its key.
        words: What its box says.
        level: Its level; ``None`` where nobody has said.
        column: Number of its column, from 0.
        spare: Words that its box must have room for, besides.
    """

    key: str
    words: str
    level: int | None
    column: int
    spare: str = ""

    def height(self, width: float) -> float:
        """Return the millimetres that its box takes at a width in millimetres."""
        return box_height(self.words + self.spare, width)


@dataclass(frozen=True, slots=True)
class Band:
    """A level, or what of it stands in a part: for each column the occupations from top to bottom."""

    level: int | None
    cells: tuple[tuple[Spot, ...], ...]

    def height(self, width: float) -> float:
        """Return the millimetres that it takes where a box is ``width`` millimetres wide."""
        return max(LEAST_BAND, *(stack_height(cell, width) for cell in self.cells))


@dataclass(frozen=True, slots=True)
class MapPart:
    """A part of the map that one page shows.

    Attributes:
        number: Number of the part, from 1.
        strip: Number of the strip of columns that it is of, from 0: strips stand side by side.
        columns: Numbers of its columns, from 0.
        bands: Levels from the highest to the lowest.
    """

    number: int
    strip: int
    columns: range
    bands: tuple[Band, ...]

    @property
    def spots(self) -> Iterator[Spot]:
        """The occupations."""
        return (spot for band in self.bands for cell in band.cells for spot in cell)


def box_width(columns: int) -> float:
    """Return the millimetres of a box where so many columns stand side by side."""
    return (BODY - (columns + 1) * LANE) / columns


def head_width(columns: int) -> float:
    """Return the millimetres that the name of a column has at least: it reaches into the lanes."""
    return box_width(columns) + LANE


def box_height(words: str, width: float, *, bold: bool = False) -> float:
    """Return the millimetres that a box needs for its words at a width in millimetres."""
    return _lines(words, width, bold=bold) * _LINE + _EDGES


def stack_height(cell: Sequence[Spot], width: float) -> float:
    """Return the millimetres that the boxes of a cell take, one below the other."""
    return sum(spot.height(width) for spot in cell) + GAP * max(0, len(cell) - 1)


def shortened(words: str, width: float) -> str:
    """Return words that a box can hold on a page; cut ones end with an ellipsis, table 3 has them whole."""
    while (lines := _lines(words, width)) > _MOST_LINES:
        words = words[: max(1, len(words) * _MOST_LINES // (lines + 1) - 1)].rstrip() + "…"
    return words


def columns_abreast(spots: Sequence[Spot], names: Sequence[str]) -> int:
    """Return how many columns stand side by side: as many as leave the longest word whole."""
    longest = max((_longest_word(spot.words) for spot in spots), default=0.0)
    of_names = max(map(_longest_word, names), default=0.0) * _BOLD
    most = min(_MOST_COLUMNS, max(1, len(names)))
    fitting = next(
        (
            n
            for n in range(most, 1, -1)
            if longest <= _inner(box_width(n)) and of_names <= _inner(head_width(n))
        ),
        min(2, most),
    )
    strips = -(-len(names) // fitting)
    return -(-len(names) // strips) if strips else 1


def parts(spots: Sequence[Spot], columns: int, abreast: int) -> tuple[MapPart, ...]:
    """Return the parts of a map: strips of columns from left to right, in each the levels downwards.

    Args:
        spots: The occupations; those of a cell in the order in which they stand there.
        columns: Number of the columns.
        abreast: How many of them stand side by side.
    """
    cells: dict[tuple[int | None, int], list[Spot]] = defaultdict(list)
    for spot in spots:
        cells[spot.level, spot.column].append(spot)
    levels: list[int | None] = list(reversed(LEVELS))
    if any(spot.level is None for spot in spots):
        levels.append(None)
    made: list[MapPart] = []
    for strip, first in enumerate(range(0, columns, abreast)):
        shown = range(first, min(first + abreast, columns))
        for bands in _pages(cells, levels, shown):
            made.append(MapPart(len(made) + 1, strip, shown, bands))
    return tuple(made)


def _pages(
    cells: Mapping[tuple[int | None, int], Sequence[Spot]], levels: Sequence[int | None], shown: range
) -> Iterator[tuple[Band, ...]]:
    """Iterate over the levels of each page of a strip."""
    width = box_width(len(shown))
    page: list[Band] = []
    left = ROOM
    for level in levels:
        whole = Band(level, tuple(tuple(cells.get((level, column), ())) for column in shown))
        for band in _slices(whole, width):
            needed = band.height(width) + CORRIDOR
            if page and needed > left:
                yield tuple(page)
                page, left = [], ROOM
            page.append(band)
            left -= needed
    yield tuple(page)


def _slices(band: Band, width: float) -> Iterator[Band]:
    """Iterate over pieces of a level, each low enough for a page; mostly there is one."""
    rests = [list(cell) for cell in band.cells]
    while True:
        taken = [_fitting(rest, width) for rest in rests]
        yield Band(band.level, tuple(tuple(rest[:count]) for rest, count in zip(rests, taken, strict=True)))
        rests = [rest[count:] for rest, count in zip(rests, taken, strict=True)]
        if not any(rests):
            return


def _fitting(cell: Sequence[Spot], width: float) -> int:
    """Return how many boxes of a cell a page holds, at least the first."""
    left = ROOM - CORRIDOR
    for count, spot in enumerate(cell):
        left -= spot.height(width) + (GAP if count else 0.0)
        if left < 0 and count:
            return count
    return len(cell)


def _lines(words: str, width: float, *, bold: bool = False) -> int:
    """Return how many lines words take; one may end after a hyphen."""
    return lines_of(words.replace("-", "- "), _POINTS, _inner(width), bold=bold)


def _longest_word(words: str) -> float:
    """Return the width in points of the longest word."""
    return max(map(text_width, _WORD.findall(words)), default=0.0) * _POINTS / 1000


def _inner(width: float) -> float:
    return (width - _SIDES) * _OF_A_MILLIMETRE
