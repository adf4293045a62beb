"""Words for a room of a fixed size: smaller where they must be, cut visibly where that is not enough."""

from collections.abc import Callable
from typing import Final

from nqs_desktop.reports.pdf_text import SetParagraph

SMALLEST: Final = 5.0
"""Points below which no letter goes: words that need less are cut with an ellipsis."""

_STEP: Final = 0.5
_FUZZ: Final = 1e-6


def fitted(
    make: Callable[[str, float], SetParagraph], words: str, points: float, room: tuple[float, float]
) -> SetParagraph | None:
    """Return ``words`` set as large as they fit.

    Args:
        make: Sets words at a size in points.
        words: What to set.
        points: The size that is wished; never smaller than ``SMALLEST``.
        room: Width and height in points.

    Returns:
        The words, or ``None`` where not even an ellipsis fits.
    """
    width, height = room
    size = max(points, SMALLEST)
    while size > SMALLEST:
        text = make(words, size)
        if _fits(text, width, height) and not text.tears_words(width):
            return text
        size = max(size - _STEP, SMALLEST)
    text = make(words, SMALLEST)
    if _fits(text, width, height):
        return text
    return cut(lambda shown: make(shown, SMALLEST), words, room)


def cut(make: Callable[[str], SetParagraph], words: str, room: tuple[float, float]) -> SetParagraph | None:
    """Return as many letters of ``words`` as fit into a room, whole words if possible, with an ellipsis."""
    width, height = room
    least, most, found = 0, len(words), None
    while least <= most:
        length = (least + most) // 2
        text = make(_shortened(words, length))
        if _fits(text, width, height):
            least, found = length + 1, text
        else:
            most = length - 1
    return found


def _shortened(words: str, length: int) -> str:
    if length >= len(words):
        return words
    return f"{words[:length].rstrip()}…"


def _fits(text: SetParagraph, width: float, height: float) -> bool:
    return text.wrap(width, 0)[1] <= height + _FUZZ
