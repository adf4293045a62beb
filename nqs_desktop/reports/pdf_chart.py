"""A chart of bars as vector graphics on a page: name, bar, the number of each part; it runs over pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from reportlab.lib.colors import HexColor, black
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from nqs_desktop.domain.amounts import decimal_text
from nqs_desktop.domain.chart import ChartTone
from nqs_desktop.reports.chart_looks import LOOKS, Hatch
from nqs_desktop.reports.document import Alignment, Chart, ChartBar, TextSize, plain
from nqs_desktop.reports.pdf_text import SetParagraph, TextSetter

_LABEL_SHARE: Final = 0.34
_NUMBER_SHARE: Final = 0.095
_PADDING: Final = 4.0
_ROW_PADDING: Final = 2.5
_INDENT: Final = 8.0
_DEEPEST_INDENT: Final = 6
_BAR_HEIGHT: Final = 10.0
_SWATCH: Final = (16.0, 7.0)
_HATCH_STEP: Final = 3.0
_LINE: Final = 0.5
_THIN: Final = 0.25
_FUZZ: Final = 1e-6
_KEPT_WHOLE: Final = 0.5  # a chart up to this share of a page is never cut
_SIZE: Final = TextSize.NOTE


@dataclass(frozen=True, slots=True)
class ChartForm:
    """What all parts of a chart share.

    Attributes:
        chart: The chart.
        width: Width of the page in points.
        page_height: Height of an empty page in points.
        setter: Sets the words.
    """

    chart: Chart
    width: float
    page_height: float
    setter: TextSetter

    @property
    def numbers(self) -> int:
        """How many columns of numbers there are: one for each part, and one for the whole bar."""
        return len(self.chart.parts) + bool(self.chart.total_heading)

    @property
    def label_width(self) -> float:
        """Width of the names."""
        return _LABEL_SHARE * self.width

    @property
    def number_width(self) -> float:
        """Width of a column of numbers."""
        return _NUMBER_SHARE * self.width

    @property
    def bar_left(self) -> float:
        """Where the bars begin."""
        return self.label_width + _PADDING

    @property
    def bar_width(self) -> float:
        """Room of the longest bar."""
        return self.width - self.label_width - self.numbers * self.number_width - 2 * _PADDING

    def text(self, words: str, align: Alignment = Alignment.LEFT, *, bold: bool = False) -> SetParagraph:
        """Return words set."""
        return self.setter.paragraph(plain(words, bold=bold, align=align, size=_SIZE))

    def number_left(self, place: int) -> float:
        """Return where a column of numbers begins."""
        return self.width - (self.numbers - place) * self.number_width


class ChartBars(Flowable):
    """A chart, or the part of one that stands on a page; the heading is drawn above each part."""

    def __init__(self, form: ChartForm, bars: Sequence[ChartBar]) -> None:
        """Take the bars of this part."""
        super().__init__()
        self._form = form
        self.bars = bars
        heads = [name for name, _ in form.chart.parts]
        heads += [form.chart.total_heading] if form.chart.total_heading else []
        self._heads = [form.text(head, Alignment.RIGHT, bold=True) for head in heads]
        self._label = form.text(form.chart.label_heading, bold=True)
        self._names = [form.text(bar.label) for bar in bars]
        inner = form.number_width - _PADDING
        tallest = max(head.wrap(inner, 0)[1] for head in self._heads)
        named = self._label.wrap(form.label_width - _PADDING, 0)[1]
        self._head_height = max(tallest + _SWATCH[1] + 2, named) + 2 * _ROW_PADDING
        self._heights = [self._row_height(place) for place in range(len(bars))]

    def least_height(self) -> float:
        """Return the points without which the chart cannot begin on a page; a short one is whole."""
        whole = self._head_height + sum(self._heights)
        if whole <= _KEPT_WHOLE * self._form.page_height:
            return whole
        return self._head_height + sum(self._heights[:2])

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """Return width and height."""
        self.width, self.height = self._form.width, self._head_height + sum(self._heights)
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803 - reportlab's names
        """Return the part that fits into ``aH`` points and the rest, or nothing where no bar fits."""
        room, fitting = aH - self._head_height, 0
        while fitting < len(self.bars) and self._heights[fitting] <= room + _FUZZ:
            room -= self._heights[fitting]
            fitting += 1
        if not fitting and aH >= self._form.page_height - 1:
            fitting = 1  # a name of more than a page: its end is cut
        if not 0 < fitting < len(self.bars):
            return []
        rest = ChartBars(self._form, self.bars[fitting:])
        rest.spaceAfter = self.spaceAfter
        return [ChartBars(self._form, self.bars[:fitting]), rest]

    def draw(self) -> None:
        """Draw the heading with its samples, then each bar with its numbers."""
        canvas: Canvas = self.canv
        form, top = self._form, self.height
        self._draw_heading(canvas, top)
        top -= self._head_height
        canvas.setLineWidth(_LINE)
        canvas.line(0, top, form.width, top)
        canvas.line(form.bar_left, top, form.bar_left, 0)
        for place, bar in enumerate(self.bars):
            self._draw_bar(canvas, place, bar, top)
            top -= self._heights[place]
            canvas.setLineWidth(_THIN)
            canvas.line(0, top, form.width, top)

    def _row_height(self, place: int) -> float:
        name = self._names[place].wrap(self._name_width(self.bars[place]), 0)[1]
        return min(max(name, _BAR_HEIGHT) + 2 * _ROW_PADDING, self._form.page_height - self._head_height)

    def _name_width(self, bar: ChartBar) -> float:
        return self._form.label_width - _indent(bar) - _PADDING

    def _draw_heading(self, canvas: Canvas, top: float) -> None:
        form = self._form
        inner = form.number_width - _PADDING
        height = self._label.wrap(form.label_width - _PADDING, 0)[1]
        self._label.drawOn(canvas, 0, top - _ROW_PADDING - height)
        width, depth = _SWATCH
        for place, head in enumerate(self._heads):
            left = form.number_left(place)
            height = head.wrap(inner, 0)[1]
            head.drawOn(canvas, left, top - _ROW_PADDING - height)
            if place < len(form.chart.parts):
                box = (left + inner - width, top - _ROW_PADDING - height - 2 - depth, width, depth)
                _fill(canvas, form.chart.parts[place][1], box)

    def _draw_bar(self, canvas: Canvas, place: int, bar: ChartBar, top: float) -> None:
        form, name = self._form, self._names[place]
        height = name.wrap(self._name_width(bar), 0)[1]
        name.drawOn(canvas, _indent(bar), top - _ROW_PADDING - height)
        left = form.bar_left
        longest = form.chart.longest
        for value, (_, tone) in zip(bar.values, form.chart.parts, strict=True):
            width = float(value / longest) * form.bar_width if longest else 0.0
            if width:
                _fill(canvas, tone, (left, top - _ROW_PADDING - _BAR_HEIGHT, width, _BAR_HEIGHT))
            left += width
        for column, (number, is_total) in enumerate(self._numbers(bar)):
            text = form.text(decimal_text(number), Alignment.RIGHT, bold=is_total)
            tall = text.wrap(form.number_width - _PADDING, 0)[1]
            text.drawOn(canvas, form.number_left(column), top - _ROW_PADDING - tall)

    def _numbers(self, bar: ChartBar) -> Iterator[tuple[Decimal, bool]]:
        yield from ((value, False) for value in bar.values)
        if self._form.chart.total_heading:
            yield bar.total, True


def _indent(bar: ChartBar) -> float:
    return _INDENT * min(bar.depth, _DEEPEST_INDENT)


def _fill(canvas: Canvas, tone: ChartTone, box: tuple[float, float, float, float]) -> None:
    """Draw a bar's part in the colour and the hatching of its meaning."""
    look, (left, bottom, width, height) = LOOKS[tone], box
    colour = HexColor(f"#{look.colour}")
    canvas.saveState()
    canvas.setStrokeColor(colour)
    canvas.setFillColor(colour)
    canvas.setLineWidth(_LINE)
    canvas.rect(left, bottom, width, height, stroke=1, fill=int(look.hatch is Hatch.SOLID))
    lines = list(_hatching(look.hatch, box))
    if lines:
        path = canvas.beginPath()
        path.rect(left, bottom, width, height)
        canvas.clipPath(path, stroke=0, fill=0)
        canvas.lines(lines)
    canvas.restoreState()
    canvas.setStrokeColor(black)


def _hatching(
    hatch: Hatch, box: tuple[float, float, float, float]
) -> Iterator[tuple[float, float, float, float]]:
    left, bottom, width, height = box
    across = int((width + height) / _HATCH_STEP) + 1
    for step in range(across if hatch in (Hatch.RISING, Hatch.CROSSED) else 0):
        start = left - height + step * _HATCH_STEP
        yield start, bottom, start + height, bottom + height
    for step in range(across if hatch in (Hatch.FALLING, Hatch.CROSSED) else 0):
        start = left - height + step * _HATCH_STEP
        yield start, bottom + height, start + height, bottom
    for step in range(1, int(height / _HATCH_STEP) + 1 if hatch is Hatch.LEVEL else 0):
        level = bottom + step * _HATCH_STEP
        yield left, level, left + width, level
