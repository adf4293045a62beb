"""A plain text on as many lines as it needs, measured once for a width."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QWidget

from nqs_desktop.ui.abbreviations import expansion_hint
from nqs_desktop.ui.widgets.selectable_label import SelectableLabel


class WrappedLabel(SelectableLabel):
    """For views whose labels take other words again and again: :meth:`set_words`, :meth:`height_at`."""

    def __init__(self, role: str = "", parent: QWidget | None = None, *, explained: bool = False) -> None:
        """Start empty; ``explained`` expands known abbreviations in the tooltip."""
        super().__init__(parent)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._explained = explained
        self._width, self._height = -1, 0

    def set_words(self, text: str) -> None:
        """Show other words."""
        if text == self.text():
            return
        if self.textInteractionFlags() and not self.underMouse():
            # Marking keeps the words as a document, which takes far longer.
            self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setText(text)
        self._width = -1

    def height_at(self, width: int) -> int:
        """Return the height of the words in pixels at a width in pixels."""
        if width != self._width:
            self.ensurePolished()
            self._width, self._height = width, self.heightForWidth(width)
        return self._height

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another font."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._width = -1
        super().changeEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Explain abbreviations to those who point at them."""
        if self._explained:
            self.setToolTip(expansion_hint(self.text()))
        super().enterEvent(event)
