"""A chart of horizontal stacked bars, drawn in the colours in use, read by keyboard and screen reader too."""

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nqs_desktop.domain.chart import ChartCategory, ChartData
from nqs_desktop.domain.messages import message
from nqs_desktop.ui.figures.figure_words import bar_text, category_text
from nqs_desktop.ui.figures.tones import look_of, paint_part
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.theme import RADIUS, ROW_HEIGHT, Space, colours
from nqs_desktop.ui.widgets.data_label import data_hint

_BAR = 18
_SWATCH = 14
_INDENT = 14
_WIDEST_LABEL = 0.42
_NARROWEST = 420
_SAID = 60
"""Bars that are told to a screen reader; the table behind the chart has all of them."""
_TOO_SMALL = 4
"""Room that a number needs at each side within its part."""

EMPTY = ChartData(message("figures.total"), message("figures.units"), ())


@dataclass(frozen=True, slots=True)
class _Measures:
    """Where the columns of a chart begin and how long a unit is, in pixels."""

    label: int
    bars: int
    scale: float
    legend: int


class BarChart(QWidget):
    """Draws a :class:`ChartData`.

    Signals:
        opened: Key of the bar that the user opened by Enter or a double click, where it has one.
        walked: Height at which the bar lies that the user went to, in pixels from the top of the chart.
    """

    opened = Signal(str)
    walked = Signal(int)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start without bars."""
        super().__init__(parent)
        self._language = language
        self._data = EMPTY
        self._row = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumWidth(_NARROWEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def data(self) -> ChartData:
        """What is drawn."""
        return self._data

    @property
    def row(self) -> int:
        """Number of the bar that the keyboard is on, from 0."""
        return self._row

    def set_data(self, data: ChartData) -> None:
        """Draw something else."""
        self._data = data
        self._row = min(self._row, max(len(data.categories) - 1, 0))
        self.retranslate()
        self.updateGeometry()
        self.update()

    def description(self) -> str:
        """Return the numbers of the chart in words."""
        bars = [bar_text(one, self._data, self._language) for one in self._data.categories[:_SAID]]
        return "; ".join(bars)

    def retranslate(self) -> None:
        """Set the words for screen readers anew."""
        say = self._language.say
        self.setAccessibleName(f"{say(self._data.title)} ({say(self._data.measure)})")
        self.setAccessibleDescription(self.description())

    # --- Qt's questions ---

    def sizeHint(self) -> QSize:
        """A row for each bar below the legend."""
        height = self._legend_height(self.width()) + len(self._data.categories) * ROW_HEIGHT + Space.S
        return QSize(_NARROWEST, height)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines the legend needs."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        return self._legend_height(width) + len(self._data.categories) * ROW_HEIGHT + Space.S

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language or theme."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.updateGeometry()
        self.update()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from bar to bar, and open one."""
        last = len(self._data.categories) - 1
        steps = {
            Qt.Key.Key_Down: self._row + 1,
            Qt.Key.Key_Up: self._row - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.key() in steps and 0 <= steps[Qt.Key(event.key())] <= last:
            self._go_to(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the numbers of the bar under the pointer."""
        row = self._row_at(event.position().toPoint())
        text = bar_text(self._data.categories[row], self._data, self._language) if row >= 0 else ""
        QToolTip.showText(event.globalPosition().toPoint(), data_hint(text), self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the bar under the pointer."""
        row = self._row_at(event.position().toPoint())
        if row >= 0:
            self._go_to(row)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the bar under the pointer."""
        if self._row_at(event.position().toPoint()) >= 0:
            self._open()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show on which bar the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no more, and tell of the whole chart again."""
        super().focusOutEvent(event)
        self.setAccessibleDescription(self.description())
        self.update()

    # --- drawing ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the legend, and the bars that are in view."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self._paint_legend(painter)
        measures = self._measures()
        for row, category in enumerate(self._data.categories):
            area = self._row_area(row, measures)
            if area.intersects(event.rect()):
                self._paint_row(painter, category, area, measures)
                if row == self._row and self.hasFocus():
                    painter.setPen(QPen(QColor(colours().focus), 2))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()

    def _paint_row(
        self, painter: QPainter, category: ChartCategory, area: QRect, measures: _Measures
    ) -> None:
        roles, metrics = colours(), self.fontMetrics()
        indent = Space.S + category.depth * _INDENT
        label = area.adjusted(indent, 0, -(area.width() - measures.label), 0)
        painter.setPen(QColor(roles.text))
        middle = Qt.AlignmentFlag.AlignVCenter
        text = category_text(category, self._language)
        painter.drawText(label, middle, metrics.elidedText(text, Qt.TextElideMode.ElideRight, label.width()))
        left, top = float(measures.bars), area.top() + (area.height() - _BAR) / 2
        untold: list[str] = []
        for series, value in zip(self._data.series, category.values, strict=True):
            width = float(value) * measures.scale
            if not value:
                continue
            look, part = look_of(series.tone, roles), QRectF(left, top, max(width, 2.0), _BAR)
            paint_part(painter, part, look)
            number = number_text(value)
            if metrics.horizontalAdvance(number) + 2 * _TOO_SMALL <= part.width():
                painter.setPen(QColor(look.text))
                painter.drawText(part, Qt.AlignmentFlag.AlignCenter, number)
            else:
                untold.append(f"{self._language.say(series.name)}: {number}")
            left += part.width()
        after = QRectF(left + Space.S, area.top(), max(area.right() - left - Space.L, 1.0), area.height())
        self._paint_after(painter, category, untold, after)

    def _paint_after(
        self, painter: QPainter, category: ChartCategory, untold: list[str], area: QRectF
    ) -> None:
        """Write the sum behind the bar, and the parts that are too short for their numbers."""
        told = number_text(category.total)
        painter.setPen(QColor(colours().text))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, told)
        taken = self.fontMetrics().horizontalAdvance(told + "  ")
        rest = area.adjusted(taken, 0, 0, 0)
        if untold and len(self._data.series) > 1:
            text = self.fontMetrics().elidedText(
                " · ".join(untold), Qt.TextElideMode.ElideRight, int(rest.width())
            )
            painter.setPen(QColor(colours().quiet))
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_legend(self, painter: QPainter) -> None:
        roles = colours()
        for series, place in zip(self._data.series, self._legend_places(self.width()), strict=True):
            swatch = QRectF(place.left(), place.center().y() - _SWATCH / 2, _SWATCH, _SWATCH)
            paint_part(painter, swatch, look_of(series.tone, roles))
            painter.setPen(QColor(roles.text))
            words = place.adjusted(_SWATCH + Space.XS, 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._language.say(series.name))

    # --- measuring ---

    def _legend_places(self, width: int) -> list[QRect]:
        metrics, places = self.fontMetrics(), []
        left, top = Space.S, 0
        for series in self._data.series:
            needed = (
                _SWATCH + Space.XS + metrics.horizontalAdvance(self._language.say(series.name)) + Space.XS
            )
            if left > Space.S and left + needed > width:
                left, top = Space.S, top + ROW_HEIGHT
            places.append(QRect(left, top, needed, ROW_HEIGHT))
            left += needed + Space.L
        return places

    def _legend_height(self, width: int) -> int:
        places = self._legend_places(max(width, _NARROWEST))
        return max((place.bottom() + 1 for place in places), default=0)

    def _measures(self) -> _Measures:
        metrics, categories = self.fontMetrics(), self._data.categories
        widths = [
            metrics.horizontalAdvance(category_text(one, self._language)) + one.depth * _INDENT
            for one in categories
        ]
        label = min(max(widths, default=0) + 2 * Space.S, int(self.width() * _WIDEST_LABEL))
        bars = label + Space.S
        room = max(self.width() - bars - self._after_width(metrics) - Space.L, 1)
        longest = self._data.longest or Decimal(1)
        return _Measures(label, bars, room / float(longest), self._legend_height(self.width()))

    def _after_width(self, metrics: QFontMetrics) -> int:
        """Room behind the longest bar: its sum, and the longest name of a part that may be too short."""
        names = [metrics.horizontalAdvance(self._language.say(one.name)) for one in self._data.series]
        number = metrics.horizontalAdvance(number_text(self._data.longest) + "   ")
        return 2 * number + (max(names, default=0) if len(names) > 1 else 0)

    def _row_area(self, row: int, measures: _Measures) -> QRect:
        return QRect(0, measures.legend + row * ROW_HEIGHT, self.width(), ROW_HEIGHT)

    def _row_at(self, place: QPoint) -> int:
        row = (place.y() - self._legend_height(self.width())) // ROW_HEIGHT
        return row if 0 <= row < len(self._data.categories) else -1

    def _go_to(self, row: int) -> None:
        self._row = row
        self.update()
        self.setAccessibleDescription(bar_text(self._data.categories[row], self._data, self._language))
        self.walked.emit(self._row_area(row, self._measures()).center().y())

    def _open(self) -> None:
        if self._row < len(self._data.categories) and self._data.categories[self._row].key:
            self.opened.emit(self._data.categories[self._row].key)
