"""Paints a name in a table with the words that differ on another ground."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nqs_desktop.domain.word_difference import Span
from nqs_desktop.ui.marked_line import draw_marked_line
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
        marked = [(start, min(end, len(shown))) for start, end in self._spans(index) if start < len(shown)]
        painter.save()
        painter.setPen(QColor(roles.selection_text if chosen else roles.text))
        draw_marked_line(painter, area, shown, option.font, marked)
        painter.restore()
