"""Paints cells and headings of the table editor: what shows is asked at each paint, nothing is kept."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygon

from nqs_desktop.ui.theme import Colours, Space, colours

MARGIN = 6
_CORNER = 7
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class Brushes:
    """The colours of the theme as Qt's; made anew when another theme is in use."""

    def __init__(self) -> None:
        self._roles: Colours | None = None
        self._colours: dict[str, QColor] = {}

    def follow(self) -> None:
        """Use the colours of the theme in use."""
        roles = colours()
        if roles is not self._roles:
            self._roles = roles
            self._colours = {name: QColor(getattr(roles, name)) for name in Colours.__slots__}

    def __getitem__(self, role: str) -> QColor:
        """Return a colour by its role."""
        return self._colours[role]


def paint_text(painter: QPainter, area: QRect, text: str, *, right: bool = False) -> None:
    """Paint one line within its cell, cut with dots where it is too long."""
    room = area.adjusted(MARGIN, 0, -MARGIN, 0)
    if room.width() <= 0:
        return
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _RIGHT if right else _LEFT, shown)


def paint_corner(painter: QPainter, area: QRect, colour: QColor) -> None:
    """Paint a mark into the upper right corner of a cell: what is meant shows without colours too."""
    right, top = area.right() + 1, area.top()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    corner = QPolygon([QPoint(right - _CORNER, top), QPoint(right, top), QPoint(right, top + _CORNER)])
    painter.drawPolygon(corner)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_lines(painter: QPainter, area: QRect, colour: QColor, *, upright: bool) -> None:
    """Paint the lines below a cell and to the right of it; those of a heading run through."""
    painter.fillRect(area.left(), area.bottom(), area.width(), 1, colour)
    if upright:
        painter.fillRect(area.right(), area.top(), 1, area.height(), colour)


def paint_ring(painter: QPainter, area: QRect, colour: QColor) -> None:
    """Paint the ring around the cell that has the keyboard."""
    painter.setPen(QPen(colour, 2))
    painter.drawRect(area.adjusted(1, 1, -1, -1))


def paint_heading_piece(
    painter: QPainter, cell: QRect, whole: QRect, name: str, depth: int, font: QFont
) -> None:
    """Paint the piece of a department's name that falls into one cell.

    Args:
        painter: Where to.
        cell: The cell.
        whole: What the name may take of the row, over several cells.
        name: The name.
        depth: How far it is indented.
        font: The font of headings.
    """
    painter.save()
    painter.setClipRect(cell)
    painter.setFont(font)
    paint_text(painter, whole.adjusted(depth * Space.L, 0, 0, 0), name)
    painter.restore()
