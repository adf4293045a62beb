"""Words of a page gathered into lines, and what pages repeat at their edges left out."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import Final

from nqs_desktop.importers.tables.code_form import plain_code
from nqs_desktop.importers.tables.pdf_page import Page, Word

_SAME_LINE: Final = 0.35  # of the height of the letters
_EDGE: Final = 0.12  # of the height of a page: where its repeated lines stand
_FOOT: Final = 0.08
_MANY: Final = 5  # pages whose edges may take turns, left and right; of fewer all repeat them
_PAGE_NUMBER: Final = re.compile(
    r"\W*(?:стр\w*|бет\w*|page|с|б)?\W*(\d{1,4})\s*(?:(?:[/|]|из|of|-?бет)\s*\d*)?\W*", re.IGNORECASE
)
_BESIDE_NUMBER: Final = re.compile(r"(?P<before>.+) (\d{1,4})|(\d{1,4}) (?P<after>\D.*)")  # a title
_FEW_CODES: Final = 5  # years and numbers on title pages
_NEARLY: Final = 0.7
_GRID: Final = 1.0  # points; a page's edge is set at the same height on each

Key = tuple[bool, int, str]
"""What is equal for a line that pages repeat: whether it stands above, its height, its text."""


@dataclass(frozen=True, slots=True)
class Line:
    """Words side by side."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words with spaces between."""
        return " ".join(word.text for word in self.words)

    @property
    def middle(self) -> float:
        """Height above the lower edge of the page, in points."""
        return self.words[0].middle

    @property
    def height(self) -> float:
        """Height of its letters, in points."""
        return max(word.height for word in self.words)

    @property
    def left(self) -> float:
        """Where its first word begins."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Where its last word ends."""
        return max(word.right for word in self.words)


def lines_of(words: Iterable[Word]) -> list[Line]:
    """Return the lines that words make up, from the top."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda one: -one.middle):
        last = lines[-1][0] if lines else None
        if last is not None and _beside(last, word):
            lines[-1].append(word)
        else:
            lines.append([word])
    return [Line(tuple(sorted(line, key=lambda one: one.left))) for line in lines]


def joined(lines: Sequence[Line]) -> str:
    """Return the text of a cell whose lines were wrapped."""
    return reduce(wrapped, (line.text for line in lines), "")


def _beside(first: Word, word: Word) -> bool:
    """Tell whether words stand in one line: a dash may have less room above than letters have."""
    apart = min(first.middle - word.middle, abs(first.bottom - word.bottom))
    return apart < _SAME_LINE * min(first.height, word.height)


def wrapped(text: str, more: str) -> str:
    """Return a text with what the next line or page holds of it; a hyphen or stroke holds words together."""
    if not text or not more:
        return text or more
    bound = text.endswith(("-", "/")) and not text.endswith((" -", " /"))
    return text + more if bound else f"{text} {more}"


def without_edges(pages: Sequence[Page]) -> list[Page]:
    """Return the pages without their numbers and what they repeat at their edges.

    What the upper edge repeats stays on the first page and, for want of codes before, on the first that has
    it after a title page: it may be the heading of the table.
    """
    edges = [_edge_lines(page) for page in pages]
    repeated = _repeated(pages, edges)
    cleared = []
    codes = 0
    seen: set[Key] = set()
    for page, lines in zip(pages, edges, strict=True):
        dropped: set[Word] = set()
        for line in lines:
            above = line.middle > page.height / 2
            keys = _keys(page, line) & repeated
            is_first = page is pages[0] or (codes < _FEW_CODES and not keys & seen)
            numbered = line.middle < _FOOT * page.height and line.text == str(page.number)
            if numbered or (keys and not (above and is_first)):
                dropped.update(line.words)
            seen |= keys
        cleared.append(replace(page, words=tuple(word for word in page.words if word not in dropped)))
        codes += sum(bool(plain_code(word.text)) for word in page.words)
    return cleared


def _repeated(pages: Sequence[Page], edges: Sequence[Sequence[Line]]) -> set[Key]:
    """Return the lines that stand on all pages, or take turns so that nearly every page has one of them."""
    keys = [
        {key for line in lines for key in _keys(page, line)} for page, lines in zip(pages, edges, strict=True)
    ]
    counts = Counter(key for found in keys for key in found)
    often = max(2, len(pages) if len(pages) < _MANY else len(pages) * 2 // 5)
    repeated = {key for key, count in counts.items() if count >= often}
    for above in (True, False):
        side = {key for key in repeated if key[0] is above}
        if sum(bool(found & side) for found in keys) < _NEARLY * len(pages):
            repeated -= side
    return repeated


def _edge_lines(page: Page) -> list[Line]:
    margin = _EDGE * page.height
    words = [word for word in page.words if word.middle < margin or word.middle > page.height - margin]
    return lines_of(words)


def _keys(page: Page, line: Line) -> set[Key]:
    """Return what is equal for the same line on other pages: a page's number counts from the page."""
    place, text = round(line.middle / _GRID), line.text
    above = line.middle > page.height / 2
    keys = {(above, place, text)}
    if number := _PAGE_NUMBER.fullmatch(text):
        keys.add((above, place, f"#{int(number[1]) - page.number}"))
    elif titled := _BESIDE_NUMBER.fullmatch(text):
        figures = titled[2] or titled[3]
        keys.add((above, place, f"{titled['before'] or titled['after']} #{int(figures) - page.number}"))
    return keys
