"""How wide the columns of a table are: none tears a word or a number where the page has room for it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import TextSize
from nqs_desktop.reports.text_measure import text_width
from nqs_desktop.reports.type_sizes import POINTS

LANDSCAPE_WIDTH: Final = 714.0
"""Points that a page on its long side has for text."""

_PADDING: Final = 14.0
_BOLD: Final = 1.06
_EM: Final = 1000
_WIDEST_NEED: Final = 120.0
_WORDS: Final = re.compile(r"(?:[^\s/-]|\u202f)+-?|\u00a0+")
"""What no line ends in; the thin space between thousands is no end of a word."""


@dataclass(frozen=True, slots=True)
class FittedColumn:
    """A column before its width is known.

    Attributes:
        heading: Its heading.
        weight: Its part of the room that is left; 0 for one that is as wide as it needs.
        wished: Points below which it had better not be.
    """

    heading: str
    weight: float = 0.0
    wished: float = 0.0


def fitted(
    columns: Sequence[FittedColumn], cells: Sequence[Iterable[str]], width: float, size: TextSize
) -> tuple[tuple[blocks.Column, ...], bool]:
    """Return the columns with their shares, and whether each is as wide as it needs and wishes.

    Args:
        columns: The columns.
        cells: For each column the texts of its cells.
        width: Points that the page has for them.
        size: Size of the letters of the cells; headings are no larger than notes.
    """
    of_cells = [min(_need(texts, size), _WIDEST_NEED) for texts in cells]
    needs = [
        min(max(_heading_need(column, size), need), _WIDEST_NEED)
        for column, need in zip(columns, of_cells, strict=True)
    ]
    missing = sum(needs) - width
    given = [need - least for need, least in zip(needs, of_cells, strict=True)]
    spare = sum(given)
    if missing > 0 and spare > 0:
        # A torn heading can be read, a torn number is another number.
        part = min(missing / spare, 1.0)
        needs = [need - part * extra for need, extra in zip(needs, given, strict=True)]
    left = width - sum(needs)
    weights = sum(column.weight for column in columns)
    widths = [
        need + (max(left, 0.0) * (column.weight / weights if weights else 1 / len(columns)))
        for need, column in zip(needs, columns, strict=True)
    ]
    is_enough = missing <= 0 and all(
        taken >= column.wished for taken, column in zip(widths, columns, strict=True)
    )
    made = tuple(
        blocks.Column(column.heading.replace(" / ", "\u00a0/ "), share)
        for column, share in zip(columns, widths, strict=True)
    )
    return made, is_enough


def _heading_need(column: FittedColumn, size: TextSize) -> float:
    points = min(POINTS[size], POINTS[TextSize.NOTE])
    return _longest(column.heading) * _BOLD * points / _EM + _PADDING


def _need(texts: Iterable[str], size: TextSize) -> float:
    longest = max((_longest(text) for text in set(texts)), default=0.0)
    return longest * _BOLD * POINTS[size] / _EM + _PADDING


def _longest(text: str) -> float:
    return max((text_width(word) for word in _WORDS.findall(text)), default=0.0)
