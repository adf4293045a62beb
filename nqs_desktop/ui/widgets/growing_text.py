"""Text on several lines that is as high as it needs to be, so that nothing of it hides."""

from collections.abc import Iterable
from math import ceil
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_FRAME: Final = 20
"""What the frame and its margins add to the height of the lines."""
_MOST_LINES: Final = 20


class GrowingText(QPlainTextEdit):
    """A plain text whose height :func:`fit` sets.

    Signals:
        resized: Its width is another one, and so may its lines be.
    """

    resized = Signal()

    def __init__(self, parent: QWidget | None = None, *, lines: int = 1) -> None:
        """Start empty, at least ``lines`` lines high."""
        super().__init__(parent)
        self.lines = lines
        self.setTabChangesFocus(True)

    def text_height(self) -> int:
        """Return the height of all lines at the present width, in pixels."""
        block, height = self.document().firstBlock(), 0.0
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        return ceil(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that the lines may break elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()


def fit(texts: Iterable[GrowingText]) -> None:
    """Give texts that stand beside each other the height that the longest of them needs."""
    beside = tuple(texts)
    for text in beside:
        line = text.fontMetrics().lineSpacing()
        needed = max(line * text.lines, *(one.text_height() for one in beside))
        most = line * _MOST_LINES
        off, on = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        text.setVerticalScrollBarPolicy(on if needed > most else off)
        text.setFixedHeight(min(needed, most) + _FRAME)
