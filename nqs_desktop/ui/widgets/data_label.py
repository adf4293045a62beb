"""A label for texts that people or files wrote: shown letter by letter, whatever stands in them."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class DataLabel(QLabel):
    """Takes no mark-up: Qt would otherwise read ``<b>`` in a name as a command and leave it out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)


def data_hint(text: str) -> str:
    """Return ``text`` for a tooltip, which would otherwise read mark-up in it."""
    if "<" not in text and "&" not in text:
        return text
    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>"
