"""Buttons of a command: a word with or without an icon, or an icon alone."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from nqs_desktop.ui.icons import in_role
from nqs_desktop.ui.theme import ICON_SIZE, ICON_SIZE_SMALL

_GAP = "\N{EN SPACE}"
"""Between icon and word; the style's own gap is too narrow."""


class ActionButton(QPushButton):
    """A push button that follows its command: words, state, shortcut."""

    def __init__(
        self, action: QAction, *, primary: bool = False, role: str = "", parent: QWidget | None = None
    ) -> None:
        """Stand for ``action``; ``primary`` makes it the page's one filled button, ``role`` dresses it."""
        super().__init__(parent)
        self._action = action
        role = "primary" if primary else role
        self._icon_role = {"primary": "accent_text", "link": "accent"}.get(role, "text")
        self.setProperty("role", role)
        self.setIconSize(QSize(ICON_SIZE_SMALL, ICON_SIZE_SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        action = self._action
        self.setText(action.text() if action.icon().isNull() else _GAP + action.text())
        self.setIcon(in_role(action.icon(), self._icon_role))
        self.setEnabled(action.isEnabled())
        self.setVisible(action.isVisible())
        self.setToolTip(hint_of(action))
        self.setAccessibleName(action.text().replace("&", ""))


class IconButton(QToolButton):
    """A command as an icon; its words are the tooltip and the accessible name."""

    def __init__(self, action: QAction, parent: QWidget | None = None, *, size: int = ICON_SIZE) -> None:
        """Stand for ``action``."""
        super().__init__(parent)
        self._action = action
        self.setIconSize(QSize(size, size))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        action = self._action
        self.setIcon(action.icon())
        self.setEnabled(action.isEnabled())
        self.setVisible(action.isVisible())
        self.setToolTip(hint_of(action))
        self.setAccessibleName(action.text().replace("&", ""))


def hint_of(action: QAction) -> str:
    """Return the tooltip of a command: its words and its shortcut."""
    words = action.toolTip() or action.text()
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words} ({keys})" if keys else words
