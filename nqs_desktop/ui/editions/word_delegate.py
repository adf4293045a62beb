"""Paints a name in a table with the words that differ on another ground."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nqs_desktop.domain.word_difference import Span
from nqs_desktop.ui.formatting import qt_offsets
from nqs_desktop.ui.theme import Space, colours

Index = QModelIndex | QPersistentModelIndex


class WordDelegate(QStyledItemDelegate):
    """One line, cut with dots where it is too long."""

    def __init__(self, spans: Callable[[Index], tuple[Span, ...]], parent: QWidget) -> None:
        """Highlight what ``spans`` returns for a cell: offsets in the text that the cell shows."""
        super().__init__(parent)
        self._spans = spans
        self._view = parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._view)
        area: QRect = option.rect.adjusted(Space.S, 0, -Space.S, 0)
        if not text or area.width() <= 0:
            return
        roles = colours()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        layout = QTextLayout(shown, option.font)
        wrapping = QTextOption()
        wrapping.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(wrapping)
        marked = [qt_offsets(text, *span) for span in self._spans(index) if span[0] < len(shown)]
        layout.setFormats([_marked(start, end) for start, end in marked])
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        painter.save()
        painter.setPen(QColor(roles.selection_text if chosen else roles.text))
        layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2))
        painter.restore()


def _marked(start: int, end: int) -> QTextLayout.FormatRange:
    roles = colours()
    looks = QTextCharFormat()
    looks.setBackground(QColor(roles.review_soft))
    looks.setForeground(QColor(roles.text))
    looks.setFontUnderline(True)
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, end - start, looks
    return found
