"""The timeline of a plan: its steps as bars over the months, with a line for today."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nqs_desktop.domain.deadline_timeline import StepState, Timeline, TimelineStep
from nqs_desktop.domain.messages import message
from nqs_desktop.ui import icons
from nqs_desktop.ui.deadlines.deadline_words import STATE_ICONS, described, look_of_state, step_text
from nqs_desktop.ui.deadlines.time_scale import TimeScale
from nqs_desktop.ui.figures.tones import ToneLook, paint_part
from nqs_desktop.ui.formatting import date_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, RADIUS, ROW_HEIGHT, Space, colours
from nqs_desktop.ui.widgets.data_label import data_hint

_BAR: Final = 16
_LOWEST_STEP: Final = 40
"""Height of a step whose name has no more than two lines."""
_WRAPPED: Final = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextWordWrap.value
_NARROWEST: Final = 520
_WIDEST_NAME: Final = 0.36
_NARROWEST_BAR: Final = 3.0
_NAME_LEFT: Final = Space.S + ICON_SIZE_SMALL + Space.S
_DAY: Final = timedelta(days=1)


class TimelineChart(QWidget):
    """Draws a :class:`Timeline`; the table beside it says the same in words.

    Attributes:
        step_height: How high a step is, in pixels.

    Signals:
        chosen: Key of the step that the user went to.
        opened: Key of the step that the user opened by Enter or a double click.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start without a plan."""
        super().__init__(parent)
        self._language = language
        self._shown: Timeline | None = None
        self._row = 0
        self.step_height = _LOWEST_STEP
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumWidth(_NARROWEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def key(self) -> str:
        """Key of the step that the keyboard is on; empty where there is none."""
        return self._steps[self._row].key if self._steps else ""

    @property
    def _steps(self) -> tuple[TimelineStep, ...]:
        return self._shown.steps if self._shown is not None else ()

    def show_timeline(self, shown: Timeline) -> None:
        """Draw a plan; the keyboard is on the step that runs, or stays where it was in the same plan."""
        kept = self.key if self._shown is not None and self._shown.plan == shown.plan else ""
        self._shown = shown
        running = shown.running.key if shown.running else shown.steps[-1].key
        keys = [step.key for step in shown.steps]
        self._row = keys.index(kept if kept in keys else running)
        self.retranslate()
        self.update()

    def choose(self, key: str) -> None:
        """Go to a step, if it is there."""
        for row, step in enumerate(self._steps):
            if step.key == key:
                self._row = row
                self.update()

    def retranslate(self) -> None:
        """Set the words for screen readers anew."""
        if self._shown is not None:
            name = self._language.best(self._shown.plan.name)
            self.setAccessibleName(f"{self._language.say(message('deadlines.timeline'))}: {name}")
            self.setAccessibleDescription(". ".join(described(step, self._language) for step in self._steps))
            self._measure()

    # --- Qt's questions ---

    def sizeHint(self) -> QSize:
        """A row for each step between the months and the word for today."""
        return QSize(_NARROWEST, self._bottom + ROW_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let steps be as high as their names need in this width."""
        self._measure()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language or theme."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        self.update()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from step to step, and open one."""
        last = len(self._steps) - 1
        steps = {
            Qt.Key.Key_Down: self._row + 1,
            Qt.Key.Key_Up: self._row - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.key:
            self.opened.emit(self.key)
        elif event.key() in steps and 0 <= steps[Qt.Key(event.key())] <= last:
            self._go_to(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the days of the step under the pointer."""
        row = self._row_at(event.position().toPoint())
        text = described(self._steps[row], self._language) if row >= 0 else ""
        QToolTip.showText(event.globalPosition().toPoint(), data_hint(text), self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the step under the pointer."""
        row = self._row_at(event.position().toPoint())
        if row >= 0:
            self._go_to(row)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the step under the pointer."""
        if self._row_at(event.position().toPoint()) >= 0:
            self.opened.emit(self.key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show on which step the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no more."""
        super().focusOutEvent(event)
        self.update()

    # --- drawing ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw months, bars and today."""
        if self._shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        scale = self._scale(self._shown)
        self._paint_months(painter, scale)
        for row, step in enumerate(self._steps):
            self._paint_step(painter, step, self._area(row), scale)
            if row == self._row and self.hasFocus():
                painter.setPen(QPen(QColor(colours().focus), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(self._area(row).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        self._paint_today(painter, scale, self._shown.today)
        for row, step in enumerate(self._steps):
            self._paint_days(painter, step, self._area(row), scale)
        painter.end()

    def _paint_months(self, painter: QPainter, scale: TimeScale) -> None:
        roles, metrics = colours(), self.fontMetrics()
        free_from = 0.0
        for month in scale.months():
            at = scale.at(month)
            word = f"{month.month:02}.{month.year}"
            width = metrics.horizontalAdvance(word)
            is_named = at >= free_from and at + width <= scale.left + scale.width
            painter.setPen(QColor(roles.line))
            top = 0 if is_named else ROW_HEIGHT  # not through the word of the month before
            painter.drawLine(QPoint(round(at), top), QPoint(round(at), self._bottom))
            if is_named:
                painter.setPen(QColor(roles.quiet))
                area = QRectF(at + Space.XS, 0, width + Space.S, ROW_HEIGHT)
                painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, word)
                free_from = at + width + Space.M

    def _paint_step(self, painter: QPainter, step: TimelineStep, area: QRect, scale: TimeScale) -> None:
        roles = colours()
        name, role = STATE_ICONS[step.state]
        picture = icons.pixmap(name, role, ICON_SIZE_SMALL, self.devicePixelRatioF())
        painter.drawPixmap(QPoint(Space.S, area.center().y() - ICON_SIZE_SMALL // 2), picture)
        words = QRect(_NAME_LEFT, area.top(), self.name_width, area.height())
        painter.setPen(QColor(roles.text))
        painter.drawText(words, _WRAPPED, step_text(step, self._language))
        top = area.top() + (area.height() - _BAR) / 2
        self._paint_bar(painter, step, top, scale)

    def _paint_bar(self, painter: QPainter, step: TimelineStep, top: float, scale: TimeScale) -> None:
        """Draw the period, hatched where it is overrun."""
        roles = colours()
        right = self._ends(step, scale)
        left = min(scale.at(step.begins), right - _NARROWEST_BAR)
        due = min(max(scale.at(step.last_day + _DAY), left + _NARROWEST_BAR), right)
        paint_part(painter, QRectF(left, top, due - left, _BAR), look_of_state(step.state, roles))
        if right > due:
            over = ToneLook(roles.not_met_soft, roles.not_met, roles.text, Qt.BrushStyle.FDiagPattern)
            paint_part(painter, QRectF(due, top, right - due, _BAR), over)

    def _ends(self, step: TimelineStep, scale: TimeScale) -> float:
        """Return where the bar of a step ends: one that is late reaches to today."""
        today = self._shown.today if self._shown is not None else step.closes
        closes = today if step.state is StepState.LATE else step.closes
        return max(scale.at(closes + _DAY), scale.at(step.begins) + _NARROWEST_BAR)

    def _paint_days(self, painter: QPainter, step: TimelineStep, area: QRect, scale: TimeScale) -> None:
        """Write the last day behind the bar, or before it where there is no room behind."""
        word, roles = date_text(step.closes), colours()
        width = self.fontMetrics().horizontalAdvance(word)
        left = self._ends(step, scale) + Space.S
        if left + width > self.width():
            left = max(scale.at(step.begins) - Space.S - width, scale.left)
        place = QRectF(left, area.center().y() - _BAR / 2, width, _BAR)
        painter.fillRect(place.adjusted(-1, 0, 1, 0), QColor(roles.raised))
        painter.setPen(QColor(roles.text))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, word)

    def _paint_today(self, painter: QPainter, scale: TimeScale, today: date) -> None:
        if not scale.first <= today <= scale.last:
            return
        at, bottom = scale.at(today), self._bottom
        painter.setPen(QPen(QColor(colours().not_met), 2, Qt.PenStyle.DashLine))
        painter.drawLine(QPoint(round(at), ROW_HEIGHT), QPoint(round(at), bottom + Space.XS))
        word = self._language.say(message("deadlines.today", date=date_text(today)))
        width = self.fontMetrics().horizontalAdvance(word)
        left = min(max(at - width / 2, scale.left), self.width() - width - Space.XS)
        painter.drawText(
            QRectF(left, bottom, width + Space.XS, ROW_HEIGHT), Qt.AlignmentFlag.AlignVCenter, word
        )

    # --- measuring ---

    @property
    def name_width(self) -> int:
        """How wide the names of steps may be, in pixels."""
        return 0 if self._shown is None else int(self._scale(self._shown).left) - _NAME_LEFT - Space.S

    def _measure(self) -> None:
        """Let each step be as high as the longest name needs."""
        if self._shown is None:
            return
        room = QRect(0, 0, max(self.name_width, 1), self.maximumHeight())
        names = (step_text(step, self._language) for step in self._steps)
        tallest = max(self.fontMetrics().boundingRect(room, _WRAPPED, name).height() for name in names)
        self.step_height = max(_LOWEST_STEP, tallest + Space.S)
        self.updateGeometry()

    @property
    def _bottom(self) -> int:
        return ROW_HEIGHT + len(self._steps) * self.step_height

    def _scale(self, shown: Timeline) -> TimeScale:
        metrics = self.fontMetrics()
        names = [metrics.horizontalAdvance(step_text(step, self._language)) for step in shown.steps]
        name = min(max(names) + ICON_SIZE_SMALL + 3 * Space.S, int(self.width() * _WIDEST_NAME))
        first, last = shown.span
        days = metrics.horizontalAdvance(date_text(last)) + 2 * Space.S
        return TimeScale(first.replace(day=1), last, float(name), float(max(self.width() - name - days, 1)))

    def _area(self, row: int) -> QRect:
        return QRect(0, ROW_HEIGHT + row * self.step_height, self.width(), self.step_height)

    def _row_at(self, place: QPoint) -> int:
        row = (place.y() - ROW_HEIGHT) // self.step_height
        return row if 0 <= row < len(self._steps) else -1

    def _go_to(self, row: int) -> None:
        self._row = row
        self.update()
        self.setAccessibleDescription(described(self._steps[row], self._language))
        self.chosen.emit(self.key)
