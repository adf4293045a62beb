"""How many lines a text takes in a column, for formats whose rows do not grow by themselves.

The widths are those of Times New Roman by groups of letters, rounded up: a row is rather too high than too
low.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

LEADING: Final = 1.2
"""Height of a line over its size: what Excel and Word leave between the lines of Times New Roman."""

_NARROW: Final = frozenset("іїijlrtfI.,:;!|'’()[]{}-–/\\ «»“”·`°\u00a0\u202f")
_WIDE: Final = frozenset("жмфшщыюwmЖМФШЩЫЮҚӘWM—@%№…")
_TOKENS: Final = re.compile(r"\n|[^\S\n\u00a0\u202f]+|[^\s\u00a0](?:[^\s]|[\u00a0\u202f])*|[\u00a0\u202f]+")
_EM: Final = 1000
_WIDTHS: Final = {"narrow": 300, "wide": 780, "capital": 720, "other": 500}


def lines_of(text: str, points: float, width: float, *, bold: bool = False) -> int:
    """Return how many lines ``text`` takes.

    Args:
        text: Running text; its own line breaks begin new lines.
        points: Size of its letters.
        width: Width of the column in points.
        bold: Whether it is set bold.
    """
    return sum(1 for _ in spans(text, points, width, bold=bold))


def spans(text: str, points: float, width: float, *, bold: bool = False) -> Iterator[tuple[int, int]]:
    """Iterate over the lines of ``text``, at least one, by their first place and the one after their last.

    A word that is wider than the column is torn.
    """
    room = width * _EM / points / (1.06 if bold else 1.0)
    start = end = 0
    used = gap = 0.0
    for token in _TOKENS.finditer(text):
        if token[0] == "\n":
            yield start, end
            start = end = token.end()
            used = gap = 0.0
        elif token[0].isspace():
            gap = text_width(token[0])
        else:
            needed, first = text_width(token[0]), token.start()
            if end > start and used + gap + needed > room:
                yield start, end
                start, used, gap = first, 0.0, 0.0
            while needed > room and token.end() - first > 1:
                torn = first + _fitting(text[first : token.end()], room)
                yield start, torn
                start = first = torn
                needed, used, gap = text_width(text[first : token.end()]), 0.0, 0.0
            used, end, gap = used + gap + needed, token.end(), 0.0
    yield start, end


def _fitting(word: str, room: float) -> int:
    used = 0.0
    for count, letter in enumerate(word):
        used += _letter_width(letter)
        if used > room:
            return max(count, 1)
    return len(word)


def text_width(text: str) -> float:
    """Return the width of one line of ``text`` in thousandths of its size."""
    return sum(map(_letter_width, text))


@cache
def _letter_width(letter: str) -> int:
    if letter in _NARROW:
        return _WIDTHS["narrow"]
    if letter in _WIDE:
        return _WIDTHS["wide"]
    return _WIDTHS["capital" if letter.isupper() else "other"]
