"""How a position is filled, as a bar with its figures in words."""

from collections.abc import Iterator
from decimal import Decimal

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from nqs_desktop.domain.occupancy import Filling
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.theme import Space, colours

_HEIGHT = 10
_CORNER = 4


class FillingBar(QWidget):
    """Shows units, what of them is held, vacant, and vacant for a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._units = Decimal(0)
        self._filling = Filling()
        self._bar = _Bar(self)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._bar)
        layout.addWidget(self._words)

    @property
    def text(self) -> str:
        """What is said below the bar."""
        return self._words.text()

    def show_filling(self, units: Decimal, filling: Filling) -> None:
        """Show how a position of some units is filled."""
        self._units, self._filling = units, filling
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._words.setText(" · ".join(self._said()))
        self._words.setProperty("role", "wrong" if self._filling.occupied > self._units else "")
        self.setAccessibleName(self._words.text())
        self._bar.show_parts(self._units, self._filling)

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _said(self) -> Iterator[str]:
        filling, vacant = self._filling, max(self._units - self._filling.occupied, Decimal(0))
        yield self.tr("units: {count}").format(count=number_text(self._units))
        yield self.tr("held: {count}").format(count=number_text(filling.occupied))
        yield self.tr("vacant: {count}").format(count=number_text(vacant))
        if filling.away:
            yield self.tr("vacant for a time: {count}").format(count=number_text(filling.away))


class _Bar(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._units = Decimal(0)
        self._filling = Filling()
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, units: Decimal, filling: Filling) -> None:
        self._units, self._filling = units, filling
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint who is there full, who is away hatched, what is vacant as an empty frame."""
        palette, painter = colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(palette.border)))
        painter.setBrush(QColor(palette.surface))
        painter.drawRoundedRect(frame, _CORNER, _CORNER)
        whole = max(self._units, self._filling.occupied)
        if not whole:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        held = frame.width() * float(self._filling.occupied / whole)
        there = frame.width() * float((self._filling.occupied - self._filling.away) / whole)
        is_over = self._filling.occupied > self._units
        self._fill(painter, frame, held, QBrush(QColor(palette.review), Qt.BrushStyle.BDiagPattern))
        self._fill(painter, frame, there, QBrush(QColor(palette.not_met if is_over else palette.accent)))

    def _fill(self, painter: QPainter, frame: QRectF, width: float, brush: QBrush) -> None:
        if width > 0:
            painter.setBrush(brush)
            painter.drawRoundedRect(
                QRectF(frame.left(), frame.top(), width, frame.height()), _CORNER, _CORNER
            )
