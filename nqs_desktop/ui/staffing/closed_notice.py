"""Says beside the details that an edition is approved, and leads to what can be changed."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.rows import left_row


class ClosedNotice(QFrame):
    """Hidden while what is in view may be changed."""

    def __init__(self, amend: QAction, parent: QWidget | None = None) -> None:
        """Stand for ``amend``, what can be done about it."""
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._words)
        layout.addWidget(left_row(self, LinkButton(amend, self)))
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def say(self, text: str) -> None:
        """Say why nothing may be changed; nothing when empty."""
        self._words.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
