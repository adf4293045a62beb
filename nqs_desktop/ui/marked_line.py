"""A line of text with some of its letters on another ground, as searches and comparisons show them."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from nqs_desktop.ui.formatting import qt_offsets
from nqs_desktop.ui.theme import colours


def draw_marked_line(
    painter: QPainter, area: QRect, text: str, font: QFont, spans: Iterable[tuple[int, int]]
) -> int:
    """Draw ``text`` in the pen's colour, in the middle of the height of ``area``; return its width.

    Args:
        painter: Where to draw.
        area: Room for the line; it is not cut here.
        text: The line.
        font: Its font.
        spans: Beginning and end of the letters to mark, as offsets in ``text``.
    """
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats([_marked(*qt_offsets(text, start, end)) for start, end in spans])
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2))
    return round(line.naturalTextWidth())


def _marked(start: int, end: int) -> QTextLayout.FormatRange:
    roles = colours()
    looks = QTextCharFormat()
    looks.setBackground(QColor(roles.review_soft))
    looks.setForeground(QColor(roles.text))
    looks.setFontUnderline(True)
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, end - start, looks
    return found
