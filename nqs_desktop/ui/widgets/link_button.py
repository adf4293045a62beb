"""A command that looks like a link: for what is done rarely, beside what it is about."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nqs_desktop.ui.widgets.action_button import ActionButton


class LinkButton(ActionButton):
    """An :class:`ActionButton` without a frame."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        """Stand for ``action``."""
        super().__init__(action, role="link", parent=parent)
