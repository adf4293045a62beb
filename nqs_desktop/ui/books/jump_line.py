"""Ctrl+G: a code is typed, and the tree goes there."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.data_label import DataLabel

_WIDTH = 320
_LONGEST = 40


class JumpLine(QDialog):
    """A field for a code, with what is wrong with it below."""

    def __init__(self, jump: Callable[[str], str], example: str, parent: QWidget) -> None:
        """Ask for a code.

        Args:
            jump: Goes to a code; returns why it cannot, or nothing.
            example: A code that stands in the empty field.
            parent: Where it shows, at the upper left.
        """
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._jump = jump
        caption = QLabel(self.tr("Jump to a code"), self)
        caption.setProperty("role", "caption")
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(example)
        self.field.setAccessibleName(caption.text())
        self.field.returnPressed.connect(self._go)
        caption.setBuddy(self.field)
        self.field.setMaxLength(_LONGEST)
        self.complaint = DataLabel(self)
        self.complaint.setText(self.tr("With or without dashes and spaces; Enter goes there."))
        self.complaint.setProperty("role", "quiet")
        self.complaint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(Space.S)
        for widget in (caption, self.field, self.complaint):
            layout.addWidget(widget)
        self.setFixedWidth(_WIDTH)

    def showEvent(self, event: QShowEvent) -> None:
        """Stand in the upper left corner of the tree and take the keyboard."""
        super().showEvent(event)
        place = self.parentWidget()
        if place is not None:
            self.move(place.mapToGlobal(QPoint(Space.XL, Space.XL)))
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _go(self) -> None:
        typed = self.field.text().strip()
        if not typed:
            return
        complaint = self._jump(typed)
        if not complaint:
            self.accept()
            return
        self.complaint.setText(complaint)
        restyle(self.complaint, "wrong")
        self.field.selectAll()
        self.adjustSize()
