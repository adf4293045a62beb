"""How a paper looks in every format: font, sizes, margins, where its pages are numbered."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

LEAST_ROOM: Final = 50.0
"""Millimetres that the margins leave a page across and down at least; a page with less is none."""


class NumberPlace(StrEnum):
    """Where the numbers of pages stand."""

    BOTTOM = "bottom"
    TOP = "top"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Margins:
    """Room around the text of a page, in millimetres."""

    left: float = 30.0  # room for the holes of a file
    right: float = 15.0
    top: float = 20.0
    bottom: float = 20.0


@dataclass(frozen=True, slots=True)
class PaperStyle:
    """The look of a paper.

    Attributes:
        family: Font family that is wanted; another one stands in where it is not on the machine.
        text: Size of running text in points.
        table: Size of the text of tables in points, where a table does not ask for a smaller one.
        title: Size of the title in points.
        heading: Size of centred headings in points; other headings are as large as the text.
        spacing: Distance of lines as a multiple of the font's own; 1 is single spacing.
        margins: Room around the text.
        numbers: Where the numbers of pages stand, in the middle of the line.
        with_total: Whether the number of a page names how many there are.
        hyphens: Whether words are broken at syllables where a dictionary of the language is kept.
    """

    family: str = "Times New Roman"
    text: float = 12.0
    table: float = 12.0
    title: float = 14.0
    heading: float = 13.0
    spacing: float = 1.0
    margins: Margins = Margins()
    numbers: NumberPlace = NumberPlace.BOTTOM
    with_total: bool = True
    hyphens: bool = True


STANDARD: Final = PaperStyle()

FRAMEWORK: Final = PaperStyle(
    text=14.0,
    table=12.0,
    title=14.0,
    heading=14.0,
    numbers=NumberPlace.TOP,
    with_total=False,
)
"""The look of a sectoral qualifications framework (order 384 of 2023, annex, section 12)."""
