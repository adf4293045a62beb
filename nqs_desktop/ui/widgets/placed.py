"""Widgets that place what they hold themselves.

Qt's nested layouts measure each wrapped text several times for each change, at widths that never show. What
is placed here is measured once, at the width that it gets.
"""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from nqs_desktop.ui.widgets.wrapped_label import WrappedLabel


class Placed(QFrame):
    """Places its widgets for a width and knows its height from that.

    Signals:
        grew: What it holds wants another height; given only where no other :class:`Placed` holds it.
    """

    grew = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width, self._height = -1, 0

    def place(self, left: int, top: int, width: int) -> int:
        """Place what is held between ``left`` and ``left + width``, from ``top`` on; return where it ends.

        All of it in pixels. Hidden widgets take no room.
        """
        raise NotImplementedError

    def arrange(self, width: int) -> int:
        """Place everything for a width and return the height, both in pixels."""
        if width != self._width:
            self.ensurePolished()
            frame = self.contentsMargins()
            end = self.place(frame.left(), frame.top(), width - frame.left() - frame.right())
            self._width, self._height = width, end + frame.bottom()
        return self._height

    def touch(self) -> None:
        """Place everything anew when it is asked for next."""
        self._width = -1
        holder = self.parentWidget()
        if isinstance(holder, Placed):
            holder.touch()

    def regrow(self) -> None:
        """Have the whole placed anew, as what is held wants another height."""
        self._width = -1
        holder = self.parentWidget()
        if isinstance(holder, Placed):
            holder.regrow()
        else:
            self.updateGeometry()
            self.grew.emit()

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height for a layout."""
        return self.arrange(width)

    def sizeHint(self) -> QSize:
        """Takes the width that there is."""
        return QSize(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything for the new width."""
        super().resizeEvent(event)
        self.arrange(self.width())


def height_of(widget: QWidget, width: int) -> int:
    """Return the height in pixels that a widget wants at a width in pixels."""
    if isinstance(widget, WrappedLabel):
        return widget.height_at(width)
    if isinstance(widget, Placed):
        return widget.arrange(width)
    widget.ensurePolished()
    return widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()


def put(widget: QWidget, left: int, top: int, width: int) -> int:
    """Place a widget and return where it ends; a hidden one ends where it begins.

    One of a fixed width keeps that.
    """
    if widget.isHidden():
        return top
    height = height_of(widget, width)
    if widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Fixed:
        width = min(width, widget.sizeHint().width())
    widget.setGeometry(left, top, width, height)
    return top + height


def stack(widgets: Iterable[QWidget], left: int, top: int, width: int, gap: int) -> int:
    """Place widgets below each other, ``gap`` pixels apart, and return where the last one ends."""
    end = top
    for widget in widgets:
        if not widget.isHidden():
            end = put(widget, left, top, width)
            top = end + gap
    return end
