"""How large each text of a paper is: the one place where a role becomes points."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.paper_style import STANDARD, PaperStyle
from nqs_desktop.reports.document import Alignment, TextSize

POINTS: Final[Mapping[TextSize, float]] = {
    TextSize.NORMAL: 12.0,
    TextSize.SMALL: 10.0,
    TextSize.NOTE: 8.5,
    TextSize.TINY: 6.5,
}
"""Points of each role on a paper of the standard look."""

_STEPS: Final = 2  # office programs know halves of a point


@dataclass(frozen=True, slots=True)
class TypeSizes:
    """The sizes of a paper's texts in points, in whole halves.

    Smaller texts keep their proportion: to running text in paragraphs, to the text of tables in tables, so
    that columns which were made to fit go on to fit.
    """

    style: PaperStyle = STANDARD

    def text(self, size: TextSize) -> float:
        """Return the size of a paragraph."""
        return _halves(self.style.text * POINTS[size] / POINTS[TextSize.NORMAL])

    def table(self, size: TextSize) -> float:
        """Return the size of a paragraph in a cell."""
        return _halves(self.style.table * POINTS[size] / POINTS[TextSize.NORMAL])

    @property
    def title(self) -> float:
        """The size of the title."""
        return _halves(self.style.title)

    def heading(self, align: Alignment) -> float:
        """Return the size of a heading: centred ones are larger."""
        return _halves(self.style.heading if align is Alignment.CENTER else self.style.text)


def _halves(points: float) -> float:
    return max(round(points * _STEPS), _STEPS) / _STEPS
