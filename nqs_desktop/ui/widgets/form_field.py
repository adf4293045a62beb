"""A field of a form: what it is called above it, what is wrong with it below it."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.data_label import DataLabel

_ONE_LINE: Final = 48
"""Characters of a caption that never wraps."""


class FormField(QWidget):
    """Frames one editing widget."""

    def __init__(self, widget: QWidget, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        """Frame ``widget``; a ``narrow`` one stays at the left in its own width."""
        super().__init__(parent)
        self._widget = widget
        self._caption = QLabel("\N{NO-BREAK SPACE}", self)
        self._caption.setProperty("role", "caption")
        self._caption.setBuddy(widget)
        self._hint = _note("quiet", self)
        self._error = _note("wrong", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, Space.S)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._caption)
        if narrow:
            row = QHBoxLayout()
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
            row.addStretch(1)
            layout.addLayout(row)
        else:
            layout.addWidget(widget)
        layout.addWidget(self._hint)
        layout.addWidget(self._error)

    def set_caption(self, text: str) -> None:
        """Set what the field is called."""
        self._caption.setText(text)
        # A short one keeps its width: fields side by side are as wide as their captions.
        self._caption.setWordWrap(len(text) > _ONE_LINE)
        self._widget.setAccessibleName(text)

    def set_hint(self, text: str) -> None:
        """Set what to know for filling it in; nothing when empty."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    @property
    def error(self) -> str:
        """What is said to be wrong; empty where nothing is."""
        return "" if self._error.isHidden() else self._error.text()

    def set_error(self, text: str) -> None:
        """Say what is wrong; nothing when empty."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self._widget.setAccessibleDescription(text)

    def focus(self) -> None:
        """Lead the keyboard into the field."""
        self._widget.setFocus(Qt.FocusReason.OtherFocusReason)


def _note(role: str, parent: QWidget) -> QLabel:
    note = DataLabel(parent)
    note.setProperty("role", role)
    note.setWordWrap(True)
    note.hide()
    return note
