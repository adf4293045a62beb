"""Pages of a PDF file without ruled tables: two languages side by side, or columns that no rule parts."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nqs_desktop.importers.bilingual_text import leaning
from nqs_desktop.importers.tables.pdf_grid import boundaries
from nqs_desktop.importers.tables.pdf_lines import Line
from nqs_desktop.importers.tables.pdf_page import Page, Word

_SURE: Final = 20.0  # how much a column reads as one language
_APART: Final = 5.0  # points between two columns; less is a space within a line over both


def column_places(pages: Sequence[Page]) -> tuple[float, ...]:
    """Return where columns of words part that no ruled line parts, in points from the left."""
    return boundaries([replace(page, vertical=()) for page in pages])


def has_language_columns(lines: Sequence[Line], place: float) -> bool:
    """Tell whether lines are one language on the left of a place and the other on the right."""
    sides = [column for line in lines if (column := sides_of(line, place)) is not None]
    first = sum(leaning(" ".join(word.text for word in left)) for left, _ in sides)
    second = sum(leaning(" ".join(word.text for word in right)) for _, right in sides)
    return first * second < 0 and min(abs(first), abs(second)) >= _SURE


def sides_of(line: Line, place: float) -> tuple[tuple[Word, ...], tuple[Word, ...]] | None:
    """Return the words of a line in either column; ``None`` for a line that runs over both."""
    left = tuple(word for word in line.words if (word.left + word.right) / 2 < place)
    right = line.words[len(left) :]
    reaches_over = (left and left[-1].right > place) or (right and right[0].left < place)
    if reaches_over:
        return None
    if left and right and right[0].left - left[-1].right < _APART:
        return None
    return left, right
