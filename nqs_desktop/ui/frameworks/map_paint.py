"""How the parts of a functional map look, in the colours in use."""

from dataclasses import dataclass
from functools import lru_cache
from math import atan2, cos, pi, sin
from typing import Final

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF, QTextLayout, QTextOption

from nqs_desktop.ui import icons
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, RADIUS, Space, TypeSize, colours

INSIDE: Final = 7
"""Between the edge of a box and its words."""
HANDLE: Final = 6
"""Radius of the spot from which a link is drawn."""
_ARROW: Final = 7
_MOST_LINES: Final = 4
_MOST_LETTERS: Final = 400


@dataclass(frozen=True, slots=True)
class BoxWords:
    """What stands in a box.

    Attributes:
        name: Name of the occupation.
        code: Its code, or that it has none.
        lacking: Whether something is missing in it, which a picture then says.
    """

    name: str
    code: str
    lacking: bool = False


def small(font: QFont) -> QFont:
    """Return the letters of codes and headings."""
    smaller = QFont(font)
    smaller.setPointSize(TypeSize.QUIET)
    return smaller


def bold(font: QFont) -> QFont:
    """Return the letters of headings."""
    heavier = small(font)
    heavier.setWeight(QFont.Weight.DemiBold)
    return heavier


@lru_cache(maxsize=4096)
def wrapped(text: str, width: int, font: str) -> tuple[str, ...]:
    """Return the lines of ``text`` at a width, of which there are few; the last one says that more follows.

    Args:
        text: The words.
        width: In pixels.
        font: The font as :meth:`QFont.toString` has it.
    """
    letters = QFont()
    letters.fromString(font)
    metrics = QFontMetrics(letters)
    shown = " ".join(text[:_MOST_LETTERS].split())
    units = shown.encode("utf-16-le")  # Qt counts a picture such as 🚒 as two letters
    layout = QTextLayout(shown, letters)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while len(lines) < _MOST_LINES:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        words = units[start:end].decode("utf-16-le", "replace").rstrip()
        if len(lines) == _MOST_LINES - 1:
            rest = units[start:].decode("utf-16-le", "replace")
            words = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
        lines.append(words)
    layout.endLayout()
    return tuple(lines)


def words_height(text: str, width: int, font: QFont) -> int:
    """Return the height of wrapped words."""
    return len(wrapped(text, width, font.toString())) * QFontMetrics(font).lineSpacing()


def _draw_words(painter: QPainter, area: QRect, text: str) -> None:
    line = painter.fontMetrics().lineSpacing()
    for place, words in enumerate(wrapped(text, area.width(), painter.font().toString())):
        row = QRect(area.left(), area.top() + place * line, area.width(), line)
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


def box_height(words: BoxWords, width: int, font: QFont) -> int:
    """Return the height of a box of a width."""
    code = QFontMetrics(small(font)).lineSpacing() if words.code else 0
    return words_height(words.name, width - 2 * INSIDE, font) + code + 2 * INSIDE


def paint_box(
    painter: QPainter, area: QRect, words: BoxWords, *, chosen: bool, focused: bool, target: bool
) -> None:
    """Draw an occupation."""
    roles, font = colours(), painter.font()
    edge, width = (roles.accent, 2) if chosen or target else (roles.border, 1)
    painter.setPen(QPen(QColor(edge), width, Qt.PenStyle.DashLine if target else Qt.PenStyle.SolidLine))
    painter.setBrush(QColor(roles.selection if chosen else roles.accent_soft))
    painter.drawRoundedRect(area, RADIUS, RADIUS)
    if focused:
        painter.setPen(QPen(QColor(roles.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(-3, -3, 3, 3), RADIUS + 2, RADIUS + 2)
    inner = area.adjusted(INSIDE, INSIDE, -INSIDE, -INSIDE)
    if words.code:
        painter.setFont(small(font))
        line = painter.fontMetrics().lineSpacing()
        painter.setPen(QColor(roles.selection_text if chosen else roles.quiet))
        painter.drawText(
            QRect(inner.left(), inner.top(), inner.width(), line), Qt.AlignmentFlag.AlignLeft, words.code
        )
        inner.setTop(inner.top() + line)
        painter.setFont(font)
    if words.lacking:
        picture = icons.pixmap("review", "review", ICON_SIZE_SMALL, painter.device().devicePixelRatioF())
        painter.drawPixmap(area.right() - ICON_SIZE_SMALL - 3, area.top() + 3, picture)
    painter.setPen(QColor(roles.selection_text if chosen else roles.text))
    _draw_words(painter, inner, words.name)


def paint_handle(painter: QPainter, middle: QPointF) -> None:
    """Draw the spot from which a link is drawn."""
    painter.setPen(QPen(QColor(colours().raised), 2))
    painter.setBrush(QColor(colours().accent))
    painter.drawEllipse(middle, HANDLE, HANDLE)


def paint_link(painter: QPainter, corners: tuple[QPointF, ...], *, strong: bool) -> None:
    """Draw a way with an arrow at its end."""
    if len(corners) < 2:
        return
    colour = QColor(colours().accent if strong else colours().quiet)
    painter.setPen(QPen(colour, 2 if strong else 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(list(corners)))
    end, before = corners[-1], corners[-2]
    angle = atan2(end.y() - before.y(), end.x() - before.x())
    sides = [
        QPointF(end.x() - _ARROW * cos(angle + turn), end.y() - _ARROW * sin(angle + turn))
        for turn in (pi / 7, -pi / 7)
    ]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([end, *sides]))


def paint_heading(painter: QPainter, area: QRect, text: str) -> None:
    """Draw the name of a column over it."""
    font = painter.font()
    _begin_head(painter, area)
    inner = area.adjusted(Space.S, Space.XS, -Space.S, -Space.XS)
    height = words_height(text, inner.width(), painter.font())
    inner.setTop(inner.top() + max((inner.height() - height) // 2, 0))
    _draw_words(painter, inner, text)
    painter.setFont(font)


def paint_level(painter: QPainter, area: QRect, text: str) -> None:
    """Draw a level left of its row."""
    font = painter.font()
    _begin_head(painter, area)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
    painter.setFont(font)


def _begin_head(painter: QPainter, area: QRect) -> None:
    """Draw ground and edges of a heading and take up its letters."""
    roles = colours()
    painter.fillRect(area, QColor(roles.surface))
    painter.setPen(QColor(roles.line))
    painter.drawLine(area.topRight(), area.bottomRight())
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    painter.setFont(bold(painter.font()))
    painter.setPen(QColor(roles.text))
