"""What a chart of bars shows: rows, the parts of which their bars are stacked, and the numbers.

Windows and papers draw the same data, each with its own pen. No part is told by its colour alone: the number
of each stands in the chart.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message

ChartLabel = Message | LocalizedText
"""Words of the program, or data; an empty localized text says that a name is missing."""


class ChartTone(StrEnum):
    """What a part of a bar means; who draws picks the colour and the hatching that say so."""

    FILLED = "filled"
    AWAY = "away"
    VACANT = "vacant"
    MET = "met"
    NOT_MET = "not_met"
    REVIEW = "review"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ChartSeries:
    """One part of every bar.

    Attributes:
        name: What the legend calls it.
        tone: What it means.
    """

    name: Message
    tone: ChartTone


@dataclass(frozen=True, slots=True)
class ChartCategory:
    """A row of a chart: one bar.

    Attributes:
        label: Its name.
        values: A number for each series, in their order; never negative.
        code: Code before the name, such as that of a group of occupations; empty where there is none.
        key: Key of what it stands for, such as a department; empty where it stands for no stored thing.
        depth: How deep it lies in a tree, from 0; the label is indented by it.
    """

    label: ChartLabel
    values: tuple[Decimal, ...]
    code: str = ""
    key: str = ""
    depth: int = 0

    @property
    def total(self) -> Decimal:
        """Length of the whole bar."""
        return sum(self.values, Decimal(0))


@dataclass(frozen=True, slots=True)
class ChartData:
    """A chart of horizontal stacked bars.

    Attributes:
        title: What it shows.
        measure: What its numbers count, such as staff units or people.
        series: The parts of each bar, from left to right.
        categories: Its bars, from top to bottom.
    """

    title: Message
    measure: Message
    series: tuple[ChartSeries, ...]
    categories: tuple[ChartCategory, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a row that has not one number for each series.

        Raises:
            ValueError: A row has more numbers than there are series, or fewer, or a negative one.
        """
        for row in self.categories:
            if len(row.values) != len(self.series) or any(value < 0 for value in row.values):
                raise ValueError(row)

    @property
    def longest(self) -> Decimal:
        """Length of the longest bar; 0 where there is none."""
        return max((row.total for row in self.categories), default=Decimal(0))

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return self.longest == 0
