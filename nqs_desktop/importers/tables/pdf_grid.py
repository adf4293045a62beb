"""Where the columns of a table in a PDF file lie: between ruled lines, or between words that never meet."""

from bisect import bisect
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, groupby, pairwise
from math import ceil
from typing import Final

from nqs_desktop.importers.tables.pdf_lines import Line, lines_of
from nqs_desktop.importers.tables.pdf_page import Page, Rule, Word

_NEAR: Final = 3.0  # points between two rulings that count as one
_GAP: Final = 7.0
_STEP: Final = 0.25  # points
_NARROW: Final = 0.28  # of the height of the letters: a narrower gap is a space between words
_HAIR: Final = 0.05  # is enough where so many lines keep it free: no running text does
_MANY: Final = 100
_ALIGNED: Final = 0.8
_CROSSING: Final = 0.03  # of the lines may run across a gap: titles
_TITLES: Final = 4  # lines may do so in a short file, but no more than one in six
_LEFT: Final = 0.1  # of the lines must have words on the left of it
_RIGHT: Final = 0.2
_WIDE: Final = 20.0
_OUTSIDE: Final = 0.02

Boundaries = tuple[float, ...]
"""Places, in points from the left, that part the columns; one fewer than columns."""


def boundaries(pages: Sequence[Page]) -> Boundaries:
    """Return where the columns of the table that runs over the pages part."""
    words = [word for page in pages for word in page.words]
    ruled = _ruled([rule for page in pages for rule in page.vertical], words)
    return ruled or _gaps([line for page in pages for line in lines_of(page.words)])


def column_of(word: Word, parts: Boundaries) -> int:
    """Return the number of the column, from 0, that a word stands in."""
    return bisect(parts, (word.left + word.right) / 2)


def column_edges(pages: Sequence[Page], parts: Boundaries) -> Boundaries:
    """Return where most lines of each column begin, in points from the left."""
    starts: list[Counter[int]] = [Counter() for _ in range(len(parts) + 1)]
    for line in (line for page in pages for line in lines_of(page.words)):
        for column, words in groupby(line.words, lambda word: column_of(word, parts)):
            starts[column][round(next(words).left / _STEP)] += 1
    return tuple(count.most_common(1)[0][0] * _STEP if count else 0.0 for count in starts)


def is_ruled(page: Page, line: Line) -> bool:
    """Tell whether a ruled line stands between two words of ``line``."""
    places = [rule.place for rule in page.vertical if rule.start <= line.middle <= rule.end]
    return any(
        before.right <= place <= after.left for before, after in pairwise(line.words) for place in places
    )


def bands(page: Page) -> list[float]:
    """Return the heights, from the top, of the ruled lines that part the rows of a page."""
    places = _clustered(page.horizontal)
    longest = max((length for _, length in places), default=0.0)
    return sorted((place for place, length in places if length >= longest / 2), reverse=True)


def _ruled(rules: Sequence[Rule], words: Sequence[Word]) -> Boundaries:
    places = _clustered(rules)
    longest = max((length for _, length in places), default=0.0)
    kept = sorted(place for place, length in places if length >= longest / 4)
    middles = sorted((word.left + word.right) / 2 for word in words)
    few = _OUTSIDE * len(middles)
    return tuple(place for place in kept if few < bisect(middles, place) < len(middles) - few)


def _clustered(rules: Sequence[Rule]) -> list[tuple[float, float]]:
    """Return the places of rulings, near ones as one, with the length of all at that place."""
    clusters: list[tuple[float, float]] = []
    for rule in sorted(rules, key=lambda one: one.place):
        length = rule.end - rule.start
        if clusters and rule.place - clusters[-1][0] < _NEAR:
            clusters[-1] = (clusters[-1][0], clusters[-1][1] + length)
        else:
            clusters.append((rule.place, length))
    return clusters


def _gaps(lines: Sequence[Line]) -> Boundaries:
    """Return the middles of the upright strips that words keep free."""
    if not lines:
        return ()
    size = int(max(line.right for line in lines) / _STEP) + 2
    changes = [0] * (size + 1)
    for word in (word for line in lines for word in line.words):
        changes[max(int(word.left / _STEP), 0)] += 1
        changes[max(min(ceil(word.right / _STEP), size), 0)] -= 1
    crossing = min(max(_CROSSING * len(lines), _TITLES), len(lines) // 6)
    found = []
    start: int | None = None
    for place, count in enumerate(accumulate(changes)):
        if count <= crossing and place < size - 1:
            start = place if start is None else start
        elif start is not None:
            if _parts(lines, start * _STEP, place * _STEP):
                found.append((start + place) / 2 * _STEP)
            start = None
    return tuple(found)


def _parts(lines: Sequence[Line], start: float, end: float) -> bool:
    """Tell whether a free strip has words of enough lines on both sides, not a margin or an indent.

    A strip little wider than a space counts only where what follows it begins at one place.
    """
    left = sum(any(word.right <= start + 1 for word in line.words) for line in lines)
    firsts = [word for line in lines if (word := _first_from(line, end - 1)) is not None]
    if left < max(_LEFT * len(lines), 1) or len(firsts) < max(_RIGHT * len(lines), 1):
        return False
    aligned = sum(abs(word.left - end) < 2.0 for word in firsts) / len(firsts)
    if end - start >= _GAP:
        return aligned >= _ALIGNED / 2 or end - start >= _WIDE
    narrow = _HAIR if len(lines) > _MANY else _NARROW
    return end - start >= narrow * max(word.height for word in firsts) and aligned >= _ALIGNED


def _first_from(line: Line, place: float) -> Word | None:
    return next((word for word in line.words if word.left >= place), None)
