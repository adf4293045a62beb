"""Words of a printed paper: runs of one face, paragraphs of them, numbers and days that they say."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class Alignment(StrEnum):
    """How the lines of a paragraph stand."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"
    JUSTIFY = "justify"


class TextSize(StrEnum):
    """Size of a text by its role; the writer knows the points. ``TINY`` is for tables that crowd a page."""

    NORMAL = "normal"
    SMALL = "small"
    NOTE = "note"
    TINY = "tiny"


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one face within a paragraph; a line break in ``text`` is a space."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that a format with numbers of its own, such as Excel's, keeps as one.

    Attributes:
        value: The number.
        places: Places after the comma of an amount, which is then told in thousands; ``None``: as many as it
            has.
        signed: Whether it is a difference, which bears its sign.
    """

    value: Decimal
    places: int | None = None
    signed: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text.

    Attributes:
        runs: The words, face by face.
        align: How its lines stand.
        size: Size by role.
        keep_with_next: It never stands alone at the foot of a page.
        figure: The number that the words say, where they say nothing else.
        day: The day that the words say, where they say nothing else.
    """

    runs: tuple[Run, ...]
    align: Alignment = Alignment.LEFT
    size: TextSize = TextSize.NORMAL
    keep_with_next: bool = False
    figure: Figure | None = None
    day: date | None = None


def plain(
    text: str,
    *,
    bold: bool = False,
    align: Alignment = Alignment.LEFT,
    size: TextSize = TextSize.NORMAL,
) -> Paragraph:
    """Return a paragraph of one face."""
    return Paragraph((Run(text, bold=bold),), align, size)
