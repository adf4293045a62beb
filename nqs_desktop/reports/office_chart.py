"""Charts of bars as office programs draw them themselves, in the XML that Word and Excel share."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.data_source import (
    AxDataSource,
    NumData,
    NumDataSource,
    NumRef,
    NumVal,
    StrData,
    StrRef,
    StrVal,
)
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.series import Series, SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText
from openpyxl.drawing.fill import PatternFillProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties

from nqs_desktop.domain.chart import ChartTone
from nqs_desktop.reports.chart_looks import LOOKS, Hatch
from nqs_desktop.reports.document import Chart
from nqs_desktop.reports.text_measure import lines_of
from nqs_desktop.reports.xml_text import xml_text

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

MOST_BARS: Final = 24
"""So many bars stand in one chart; a longer one is parted."""

_BAR_POINTS: Final = 20.0
_LINE_POINTS: Final = 12.0
_LABEL_POINTS: Final = 170.0
_EDGES_POINTS: Final = 70.0
_POINTS_OF_A_CENTIMETRE: Final = 72 / 2.54
_FEW: Final = 12
_NO_ZEROS: Final = "General;;;"
_PATTERNS: Final[Mapping[Hatch, Literal["wdUpDiag", "wdDnDiag", "openDmnd", "ltHorz"]]] = {
    Hatch.RISING: "wdUpDiag",
    Hatch.FALLING: "wdDnDiag",
    Hatch.CROSSED: "openDmnd",
    Hatch.LEVEL: "ltHorz",
}
_WHITE: Final = "FFFFFF"


_WHITE_LETTERS: Final = RichText(
    p=[
        Paragraph(
            pPr=ParagraphProperties(defRPr=CharacterProperties(solidFill=_WHITE)),
            endParaRPr=CharacterProperties(),
        )
    ]
)


@dataclass(frozen=True, slots=True)
class ChartCells:
    """Where the numbers of a chart stand on a worksheet, all counted from 1.

    Attributes:
        heading: Row of the headings.
        first: Row of the first bar.
        labels: Column of the names.
        numbers: Columns of the parts.
    """

    heading: int
    first: int
    labels: int
    numbers: Sequence[int]


def parted(chart: Chart) -> Iterator[Chart]:
    """Iterate over the charts of at most ``MOST_BARS`` bars that a chart makes."""
    for start in range(0, len(chart.bars), MOST_BARS):
        yield replace(chart, bars=chart.bars[start : start + MOST_BARS])


def height_of(chart: Chart) -> float:
    """Return the height in points that a chart needs."""
    rows = (lines_of(bar.label, 10, _LABEL_POINTS) * _LINE_POINTS for bar in chart.bars)
    return _EDGES_POINTS + sum(max(row, _BAR_POINTS) for row in rows)


def of_literals(chart: Chart, width: float) -> BarChart:
    """Return a chart that holds its own numbers, ``width`` points wide."""
    drawn = _frame(chart, width)
    labels = [StrVal(idx=place, v=xml_text(bar.label)) for place, bar in enumerate(chart.bars)]
    names = AxDataSource(strLit=StrData(ptCount=len(labels), pt=labels))
    for part, (name, tone) in enumerate(chart.parts):
        values = [NumVal(idx=place, v=str(bar.values[part])) for place, bar in enumerate(chart.bars)]
        numbers = NumData(formatCode="General", ptCount=len(values), pt=values)
        drawn.series.append(_series(part, SeriesLabel(v=name), tone, names, NumDataSource(numLit=numbers)))
    return drawn


def of_cells(chart: Chart, sheet: "Worksheet", cells: ChartCells, width: float) -> BarChart:
    """Return a chart over cells of a worksheet, ``width`` points wide."""
    drawn = _frame(chart, width)
    last = cells.first + len(chart.bars) - 1

    def named(column: int, first: int, end: int) -> str:
        return str(Reference(sheet, min_col=column, min_row=first, max_row=end))

    names = AxDataSource(strRef=StrRef(f=named(cells.labels, cells.first, last)))
    for part, ((_, tone), column) in enumerate(zip(chart.parts, cells.numbers, strict=True)):
        heading = SeriesLabel(strRef=StrRef(f=named(column, cells.heading, cells.heading)))
        numbers = NumDataSource(numRef=NumRef(f=named(column, cells.first, last)))
        drawn.series.append(_series(part, heading, tone, names, numbers))
    return drawn


def _frame(chart: Chart, width: float) -> BarChart:
    drawn = BarChart()
    drawn.type, drawn.grouping, drawn.overlap, drawn.gapWidth = "bar", "stacked", 100, 40
    drawn.title = None
    drawn.legend.position = "b"
    drawn.x_axis.scaling.orientation = "maxMin"  # the first bar stands at the top
    drawn.x_axis.delete = drawn.y_axis.delete = False
    drawn.y_axis.majorGridlines = None
    drawn.y_axis.crosses = "max"
    drawn.y_axis.number_format = "General"
    if chart.longest <= _FEW and all(value % 1 == 0 for bar in chart.bars for value in bar.values):
        drawn.y_axis.majorUnit = 1  # nobody is counted in parts
    drawn.width = round(width / _POINTS_OF_A_CENTIMETRE)
    drawn.height = height_of(chart) / _POINTS_OF_A_CENTIMETRE
    return drawn


def _series(
    number: int, name: SeriesLabel, tone: ChartTone, labels: AxDataSource, values: NumDataSource
) -> Series:
    told = DataLabelList(
        numFmt=_NO_ZEROS,
        showVal=True,
        showSerName=False,
        showCatName=False,
        showLegendKey=False,
        showPercent=False,
        txPr=_WHITE_LETTERS if LOOKS[tone].hatch is Hatch.SOLID else None,
    )
    return Series(number, number, name, _look(tone), dLbls=told, cat=labels, val=values)


def _look(tone: ChartTone) -> GraphicalProperties:
    look = LOOKS[tone]
    edge = LineProperties(solidFill=look.colour)
    if look.hatch is Hatch.SOLID:
        return GraphicalProperties(ln=edge, solidFill=look.colour)
    if look.hatch is Hatch.EMPTY:
        return GraphicalProperties(ln=edge, solidFill=_WHITE)
    # openpyxl makes a colour of six digits for a line; a pattern takes the colour itself.
    inside = LineProperties(solidFill=_WHITE).solidFill
    pattern = PatternFillProperties(prst=_PATTERNS[look.hatch], fgClr=edge.solidFill, bgClr=inside)
    return GraphicalProperties(ln=edge, pattFill=pattern)
