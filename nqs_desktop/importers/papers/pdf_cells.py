"""The lines of a cell in a PDF file become paragraphs again, and words that the cell broke become whole."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from nqs_desktop.importers.bilingual_text import leaning
from nqs_desktop.importers.tables.pdf_lines import Line, wrapped

_WORD: Final = re.compile(r"\w+")
_STOPS: Final = (".", ";", ":", "!", "?")
_MARGIN: Final = 8.0  # points: more is no margin of the cell, but an indent of its text
_WIDEST: Final = 1.3  # times as wide as its neighbours: so wide a letter may be
_SPACE: Final = 0.25
_CLEAR: Final = 3.0
_CAPITAL: Final = re.compile('[«"(]?[А-ЯЁӘҒҚҢӨҰҮҺІ]')


def whole_words(cells: Iterable[Sequence[Line]]) -> frozenset[str]:
    """Return the words that no cell breaks: such a word begins a line of its own, and its rest the next."""
    return frozenset(word for lines in cells for word in _whole(lines))


def _whole(lines: Sequence[Line]) -> Iterator[str]:
    for place, line in enumerate(lines):
        for word in line.words[1 if place or len(line.words) == 1 else 0 :]:
            yield from (found.lower() for found in _WORD.findall(word.text))


def cell_texts(lines: Sequence[Line], left: float, right: float, words: frozenset[str]) -> list[str]:
    """Return the paragraphs of a cell.

    Args:
        lines: Its lines from the top.
        left: Where it begins, in points from the left edge of the page.
        right: Where it ends.
        words: Words that are known to be whole.
    """
    margin = min((max(line.left - left, 0.0) for line in lines), default=0.0)
    edge = right - min(margin, _MARGIN)
    texts: list[str] = []
    before: Line | None = None
    for line in lines:
        if before is not None and _is_broken(before, line, edge, words):
            texts[-1] += line.text
        elif before is not None and _goes_on(before, line, edge):
            texts[-1] = wrapped(texts[-1], line.text)
        else:
            texts.append(line.text)
        before = line
    return texts


def _is_broken(before: Line, line: Line, edge: float, words: frozenset[str]) -> bool:
    """Tell whether a line goes on within a word: it was wider than the cell, so it fills the line before."""
    last, first = before.words[-1], line.words[0]
    if len(before.words) > 1 or not last.text[-1].isalpha() or not first.text[0].islower():
        return False
    sign = (first.right - first.left) / len(first.text)
    if edge - last.right > _WIDEST * sign:
        return False
    start, end = _WORD.findall(last.text)[-1].lower(), _WORD.findall(first.text)[0].lower()
    return start + end in words or (start not in words and end not in words)


def _goes_on(before: Line, line: Line, edge: float) -> bool:
    """Tell whether a line was wrapped: its first word would not have fitted on the line before."""
    if before.text.endswith(_STOPS) or _CAPITAL.match(line.text):
        return False
    needed = line.words[0].right - line.words[0].left + _SPACE * before.height
    if edge - before.right > needed:
        return False
    weights = sorted((leaning(before.text), leaning(line.text)))
    return not (weights[0] <= -_CLEAR and weights[1] >= _CLEAR)
