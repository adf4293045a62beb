"""A details pane under a head that does not scroll: what it shows, and what can be done with it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton, IconButton
from nqs_desktop.ui.widgets.details_pane import DetailsPane
from nqs_desktop.ui.widgets.line import separator


class TitledPane(QWidget):
    """Head with a title and commands, :attr:`body` below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel(self)
        self._title.setProperty("role", "quiet")
        self._title.setWordWrap(True)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(Space.XL, Space.S, Space.L, Space.S)
        self._head.setSpacing(Space.S)
        self._head.addWidget(self._title, 1)
        self.body = DetailsPane(self)
        self.body.setProperty("role", "raised")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head)
        layout.addWidget(separator(self))
        layout.addWidget(self.body, 1)

    def set_title(self, text: str) -> None:
        """Set what the pane shows."""
        self._title.setText(text)
        self.setAccessibleName(text)

    def add_button(self, action: QAction, *, primary: bool = False) -> ActionButton:
        """Add a command as a button with its word."""
        button = ActionButton(action, primary=primary, parent=self)
        self._head.addWidget(button)
        return button

    def add_icon(self, action: QAction) -> IconButton:
        """Add a command as an icon."""
        button = IconButton(action, self)
        self._head.addWidget(button)
        return button
