"""Pictures of a printed paper: charts of bars, diagrams of boxes and lines."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from nqs_desktop.domain.chart import ChartTone
from nqs_desktop.reports.table_blocks import Table
from nqs_desktop.reports.text_blocks import TextSize


@dataclass(frozen=True, slots=True)
class ChartBar:
    """A bar of a chart: its name, a number for each part, and how deep it lies in a tree, from 0."""

    label: str
    values: tuple[Decimal, ...]
    depth: int = 0

    @property
    def total(self) -> Decimal:
        """Length of the whole bar."""
        return sum(self.values, Decimal(0))


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of horizontal bars stacked of parts, with every number beside its bar.

    Attributes:
        title: What it shows.
        label_heading: What heads the names of the bars.
        parts: Name and meaning of each part of a bar, from left to right; at least one.
        bars: From top to bottom.
        total_heading: What heads the lengths of the whole bars; empty where a bar has one part.
        has_table: Whether a table of the paper says the same, so that none is needed below the chart.
    """

    title: str
    label_heading: str
    parts: tuple[tuple[str, ChartTone], ...]
    bars: tuple[ChartBar, ...]
    total_heading: str = ""
    has_table: bool = False

    @property
    def longest(self) -> Decimal:
        """Length of the longest bar; 0 where there is none."""
        return max((bar.total for bar in self.bars), default=Decimal(0))


class BoxTone(StrEnum):
    """What a box of a diagram means to its reader; each format has a look for it."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class DiagramBox:
    """A box with words; its place and sizes in millimetres from the diagram's top left corner."""

    text: str
    left: float
    top: float
    width: float
    height: float
    tone: BoxTone = BoxTone.PLAIN
    size: TextSize = TextSize.NOTE


@dataclass(frozen=True, slots=True)
class DiagramLine:
    """A line through points in millimetres from the top left corner; ``arrow`` sets a head at its end.

    A ``QUIET`` one parts or frames; others lead from box to box.
    """

    points: tuple[tuple[float, float], ...]
    arrow: bool = False
    tone: BoxTone = BoxTone.PLAIN


@dataclass(frozen=True, slots=True)
class Diagram:
    """A picture of boxes and lines, drawn as vectors.

    Attributes:
        title: What it shows.
        width: In millimetres; a wider one than the page is made smaller.
        height: In millimetres; never more than a page holds, a builder makes several of a larger picture.
        boxes: Drawn over the lines.
        lines: Between the boxes.
        table: The same in rows, for a format that draws nothing.
    """

    title: str
    width: float
    height: float
    boxes: tuple[DiagramBox, ...]
    lines: tuple[DiagramLine, ...]
    table: Table
