"""The lines of a cell in a PDF file become paragraphs again, and words that the cell broke become whole."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from nqs_desktop.importers.bilingual_text import leaning
from nqs_desktop.importers.papers.usual_words import ENDINGS, USUAL_WORDS
from nqs_desktop.importers.tables.pdf_lines import Line, wrapped

_WORD: Final = re.compile(r"\w+")
_STOPS: Final = (".", ";", ":", "!", "?")
_MARGIN: Final = 8.0  # points: more is no margin of the cell, but an indent of its text
_WIDEST: Final = 1.4  # times as wide as its neighbours: so wide a letter may be
_DOUBTFUL: Final = 2.0
_WITHIN: Final = "ьъы"
"""Letters that no word begins with."""
_CLOSING: Final = ",.;:)!?»"
_SPACE: Final = 0.25
_CLEAR: Final = 3.0
_CAPITAL: Final = re.compile('[«"(]?[А-ЯЁӘҒҚҢӨҰҮҺІ]')


@dataclass(frozen=True, slots=True)
class PrintedCell:
    """The lines of a cell from the top, and where it begins and ends, in points from the left of the page."""

    lines: tuple[Line, ...]
    left: float
    right: float

    @property
    def edge(self) -> float:
        """Where its text has to end: the margin on the right is as wide as that on the left."""
        margin = min((max(line.left - self.left, 0.0) for line in self.lines), default=0.0)
        return self.right - min(margin, _MARGIN)


def whole_words(cells: Iterable[PrintedCell]) -> frozenset[str]:
    """Return the words that no cell breaks, and those that are whole in every paper.

    Only a word wider than its cell is broken: it begins a line and fills it, and its rest begins the next.
    """
    return USUAL_WORDS | {word for cell in cells for word in _whole(cell)}


def _whole(cell: PrintedCell) -> Iterator[str]:
    """Iterate over the whole words; a page may break one before the first line or after the last."""
    for place, line in enumerate(cell.lines):
        before, following = cell.lines[max(place - 1, 0)], cell.lines[min(place + 1, len(cell.lines) - 1)]
        is_rest = _fills(before, line, cell.edge, _DOUBTFUL) if place else line.text[0].islower()
        is_filled = _fills(line, following, cell.edge, _DOUBTFUL)
        for number, word in enumerate(line.words):
            if (number or not is_rest) and not (is_filled and len(line.words) == 1):
                yield from (found.lower() for found in _WORD.findall(word.text))


def _fills(before: Line, line: Line, edge: float, widest: float) -> bool:
    """Tell whether a line has no room for the first letter of the next, and may break a word."""
    first = line.words[0]
    sign = (first.right - first.left) / len(first.text)
    return len(before.words) == 1 and edge - before.right <= widest * sign


def cell_texts(cell: PrintedCell, words: frozenset[str]) -> list[str]:
    """Return the paragraphs of a cell; ``words`` are known to be whole."""
    edge = cell.edge
    texts: list[str] = []
    before: Line | None = None
    for line in cell.lines:
        if before is not None and _is_broken(texts[-1], before, line, edge, words):
            texts[-1] += line.text
        elif before is not None and _goes_on(before, line, edge):
            texts[-1] = wrapped(texts[-1], line.text)
        else:
            texts.append(line.text)
        before = line
    return texts


def _is_broken(text: str, before: Line, line: Line, edge: float, words: frozenset[str]) -> bool:
    """Tell whether a line goes on within a word; ``text`` is what the lines before it were joined to."""
    last, first = text.rsplit(maxsplit=1)[-1], line.words[0].text
    if first[0] in _CLOSING:
        return True
    if not last[-1].isalpha() or not first[0].islower() or not _fills(before, line, edge, _WIDEST):
        return False
    start, end = _WORD.findall(last)[-1].lower(), _WORD.findall(first)[0].lower()
    is_unknown = start not in words and (end not in words or len(end) == 1)
    return start + end in words or end in ENDINGS or end[0] in _WITHIN or is_unknown


def _goes_on(before: Line, line: Line, edge: float) -> bool:
    """Tell whether a line was wrapped: its first word would not have fitted on the line before."""
    if before.text.endswith(_STOPS):
        return False
    needed = line.words[0].right - line.words[0].left + _SPACE * before.height
    if edge - before.right > needed:
        return False
    weights = sorted((leaning(before.text), leaning(line.text)))
    if _CAPITAL.match(line.text):  # a name within a sentence, or a title below another
        return weights[0] * weights[1] > 0
    return not (weights[0] <= -_CLEAR and weights[1] >= _CLEAR)
