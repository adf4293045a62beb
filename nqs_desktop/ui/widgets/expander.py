"""A line that opens what lies below it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.theme import Space


class Expander(QWidget):
    """A title with an arrow; the content shows while it is open.

    Signals:
        toggled: It was opened or closed.
    """

    toggled = Signal(bool)

    def __init__(self, content: QWidget, *, is_open: bool = False, parent: QWidget | None = None) -> None:
        """Hold ``content``."""
        super().__init__(parent)
        self._content = content
        self._line = QToolButton(self)
        self._line.setProperty("role", "expander")
        self._line.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._line.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._line.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._line.clicked.connect(lambda: self.set_open(not self.is_open))
        inner = QVBoxLayout()
        inner.setContentsMargins(Space.XL, 0, 0, 0)
        inner.addWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._line)
        layout.addLayout(inner)
        self._open = not is_open
        self.set_open(is_open)

    @property
    def is_open(self) -> bool:
        """Whether the content shows."""
        return self._open

    def set_open(self, is_open: bool) -> None:
        """Show or hide the content."""
        if is_open == self._open:
            return
        self._open = is_open
        self._content.setVisible(is_open)
        self._line.setIcon(icon("chevron-down" if is_open else "chevron-right", "quiet"))
        self.toggled.emit(is_open)

    def set_title(self, text: str) -> None:
        """Set the line's words."""
        self._line.setText(text)
        self._line.setAccessibleName(text)
