"""Commands that are used rarely, behind one button in the heading."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.theme import ICON_SIZE


class MenuButton(QToolButton):
    """Opens a menu; hidden while none of its commands can be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without commands."""
        super().__init__(parent)
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.setIcon(icon("more", "text"))
        self.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self.setProperty("role", "menu")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.hide()

    @property
    def commands(self) -> list[QAction]:
        """What the menu holds, without its lines."""
        return [action for action in self._menu.actions() if not action.isSeparator()]

    def add_command(self, action: QAction, *, parted: bool = False) -> None:
        """Add a command below the others, ``parted`` from them by a line."""
        if parted and self._menu.actions():
            self._menu.addSeparator()
        self._menu.addAction(action)
        action.changed.connect(self._follow)
        self._follow()

    def set_words(self, text: str) -> None:
        """Say what the button opens."""
        self.setToolTip(text)
        self.setAccessibleName(text)

    def _follow(self) -> None:
        self.setVisible(any(action.isVisible() for action in self.commands))
