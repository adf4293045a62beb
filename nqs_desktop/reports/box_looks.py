"""How the boxes of a diagram look on paper: told apart without colours too."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from nqs_desktop.reports.document import BoxTone


@dataclass(frozen=True, slots=True)
class BoxLook:
    """A look.

    Attributes:
        edge: Colour of the edge as six hexadecimal digits.
        filling: Colour of the inside; empty for white.
        line: Width of the edge in points.
        bold: Whether its words are bold.
    """

    edge: str
    filling: str
    line: float
    bold: bool


BOX_LOOKS: Final[Mapping[BoxTone, BoxLook]] = {
    BoxTone.PLAIN: BoxLook("000000", "", 0.7, bold=False),
    BoxTone.STRONG: BoxLook("000000", "E4EEF2", 1.2, bold=True),
    BoxTone.QUIET: BoxLook("8A8A8A", "F4F4F4", 0.5, bold=False),
}
