"""A details pane under a head that does not scroll: what it shows, and what can be done with it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton, IconButton
from nqs_desktop.ui.widgets.details_pane import DetailsPane
from nqs_desktop.ui.widgets.elided_label import ElidedLabel
from nqs_desktop.ui.widgets.line import separator
from nqs_desktop.ui.widgets.tab_order import is_stop, next_outside, tab_stops


class TitledPane(QWidget):
    """Head with a title and commands, :attr:`body` below it.

    Tab goes through the body as it is laid out, rows that came later too, then to the commands, then on.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._commands: list[QWidget] = []
        self._title = ElidedLabel(self)
        self._title.setProperty("role", "quiet")
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
        self._title.set_whole(text)
        self.setAccessibleName(text)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Lead the keyboard on."""
        present = QApplication.focusWidget()
        stops = [*tab_stops(self.body), *(button for button in self._commands if is_stop(button))]
        if present is None or present not in stops:
            return super().focusNextPrevChild(forward)
        place = stops.index(present) + (1 if forward else -1)
        if 0 <= place < len(stops):
            target: QWidget | None = stops[place]
        else:
            target = next_outside(self, present, forward=forward)
        if target is None:
            return super().focusNextPrevChild(forward)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        target.setFocus(reason)
        return True

    def add_button(self, action: QAction, *, primary: bool = False) -> ActionButton:
        """Add a command as a button with its word."""
        button = ActionButton(action, primary=primary, parent=self)
        self._commands.append(button)
        self._head.addWidget(button)
        return button

    def add_icon(self, action: QAction) -> IconButton:
        """Add a command as an icon."""
        button = IconButton(action, self)
        self._commands.append(button)
        self._head.addWidget(button)
        return button
