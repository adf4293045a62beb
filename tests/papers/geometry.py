"""What is wrong with the places of words on the pages of a PDF file, told in sentences."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2

from nqs_desktop.domain.paper_style import STANDARD, Margins
from nqs_desktop.importers.tables.pdf_page import Page, Rule, Word, read_page

POINTS_OF_A_MILLIMETRE = 72 / 25.4
EDGE_LINES = 14.0
"""Millimetres above and below the text in which running titles, notes and numbers may stand."""

_NUMBER_RISE = 8.0  # millimetres from the edge of the paper, however wide its margins are
_TOLERANCE = 1.0  # points; a letter may stick out of its place by its italic or its serif
_BAND = 40.0  # points; words farther apart in height cannot lie on each other


def page_faults(path: Path, margins: Margins = STANDARD.margins) -> list[str]:
    """Return what lies over the margins, on other words or across the ruled lines of tables."""
    with pypdfium2.PdfDocument(path) as document:
        pages = [read_page(document, number) for number in range(len(document))]
    return [f"page {page.number}: {fault}" for page in pages for fault in _faults(page, margins)]


def overlaps(path: Path) -> list[str]:
    """Return the words that lie on each other on the pages of a file."""
    with pypdfium2.PdfDocument(path) as document:
        pages = [read_page(document, number) for number in range(len(document))]
    words = ([word for word in page.words if word.text.strip()] for page in pages)
    return [fault for page in words for fault in _on_each_other(page)]


def _faults(page: Page, margins: Margins) -> Iterator[str]:
    words = [word for word in page.words if word.text.strip()]
    yield from _over_margins(page, words, margins)
    yield from _on_each_other(words)
    for word in words:
        for rule in page.vertical:
            if _crosses(rule, word):
                yield f"«{word.text}» stands across a ruled line at {rule.place:.0f} pt"


def _over_margins(page: Page, words: list[Word], margins: Margins) -> Iterator[str]:
    unit = POINTS_OF_A_MILLIMETRE
    left, right = margins.left * unit, page.width - margins.right * unit
    bottom = min(margins.bottom - EDGE_LINES, _NUMBER_RISE) * unit
    top = page.height - min(margins.top - EDGE_LINES, _NUMBER_RISE) * unit
    for word in words:
        if word.left < left - _TOLERANCE or word.right > right + _TOLERANCE:
            yield f"«{word.text}» sticks out at the side: {word.left:.0f}–{word.right:.0f} pt"
        if word.bottom < bottom - _TOLERANCE or word.top > top + _TOLERANCE:
            yield f"«{word.text}» sticks out above or below: {word.bottom:.0f}–{word.top:.0f} pt"


def _on_each_other(words: list[Word]) -> Iterator[str]:
    words.sort(key=lambda word: -word.middle)
    for place, one in enumerate(words):
        for other in words[place + 1 :]:
            if one.middle - other.middle > _BAND:
                break
            wide = min(one.right, other.right) - max(one.left, other.left)
            # Boxes of letters hold the room above and below them, which lines share.
            high = min(one.top, other.top) - max(one.bottom, other.bottom)
            if wide > _TOLERANCE and high > 0.5 * min(one.height, other.height):
                yield f"«{one.text}» and «{other.text}» lie on each other"


def _crosses(rule: Rule, word: Word) -> bool:
    inside = word.left + _TOLERANCE < rule.place < word.right - _TOLERANCE
    return inside and rule.start < word.middle < rule.end
