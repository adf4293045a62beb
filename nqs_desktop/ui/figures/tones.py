"""How the parts of a bar look: a ground, an edge, a hatching, and the colour of the number on it."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from nqs_desktop.domain.chart import ChartTone
from nqs_desktop.ui.theme import Colours

_HATCHING = 80
"""How dense a hatching covers its ground, of 255: a number on it stays legible."""


@dataclass(frozen=True, slots=True)
class ToneLook:
    """How a part of a bar is drawn.

    Attributes:
        ground: Colour that fills it.
        edge: Colour of its edge and of its hatching.
        text: Colour of a number on it.
        hatching: Pattern over the ground, so that no part is told by its colour alone.
    """

    ground: str
    edge: str
    text: str
    hatching: Qt.BrushStyle = Qt.BrushStyle.NoBrush


def look_of(tone: ChartTone, roles: Colours) -> ToneLook:
    """Return how a part of a bar is drawn in the colours in use."""
    pattern = Qt.BrushStyle
    return {
        ChartTone.FILLED: ToneLook(roles.accent, roles.accent, roles.accent_text),
        ChartTone.AWAY: ToneLook(roles.accent_soft, roles.accent, roles.text, pattern.BDiagPattern),
        ChartTone.VACANT: ToneLook(roles.review_soft, roles.review, roles.text),
        ChartTone.MET: ToneLook(roles.met, roles.met, roles.raised),
        ChartTone.NOT_MET: ToneLook(roles.not_met_soft, roles.not_met, roles.text, pattern.FDiagPattern),
        ChartTone.REVIEW: ToneLook(roles.review_soft, roles.review, roles.text, pattern.Dense7Pattern),
        ChartTone.UNKNOWN: ToneLook(roles.surface, roles.quiet, roles.text),
    }[tone]


def paint_part(painter: QPainter, area: QRectF, look: ToneLook) -> None:
    """Draw a part of a bar without its number."""
    painter.fillRect(area, QColor(look.ground))
    if look.hatching is not Qt.BrushStyle.NoBrush:
        lines = QColor(look.edge)
        lines.setAlpha(_HATCHING)
        painter.fillRect(area, QBrush(lines, look.hatching))
    painter.setPen(QPen(QColor(look.edge), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
