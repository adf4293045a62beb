"""A label whose words can be marked and copied."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QLabel


class SelectableLabel(QLabel):
    """It gets ready for marking when the pointer comes to it.

    A label that is ready keeps its words as a document, which takes far longer to lay out; a card of many
    labels shows sooner without.
    """

    def enterEvent(self, event: QEnterEvent) -> None:
        """Get ready."""
        self.setTextInteractionFlags(
            self.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        super().enterEvent(event)
