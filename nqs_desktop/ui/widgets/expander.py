"""A line that opens what lies below it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space


class Expander(QWidget):
    """An arrow with a title; the content shows while it is open.

    Signals:
        toggled: It was opened or closed.
        stretched: It wants another height.
    """

    toggled = Signal(bool)
    stretched = Signal()

    def __init__(
        self,
        content: QWidget | Callable[[], QWidget],
        *,
        is_open: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Hold ``content``; a function makes it when it is opened for the first time."""
        super().__init__(parent)
        self._content: QWidget | None = None
        self._make: Callable[[], QWidget] | None = None
        self._arrow = QToolButton(self)
        self._arrow.setIconSize(QSize(ICON_SIZE_SMALL, ICON_SIZE_SMALL))
        self._arrow.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._arrow.clicked.connect(self._toggle)
        self._title = _Title(self)
        self._title.clicked.connect(self._toggle)
        line = QHBoxLayout()
        line.setSpacing(Space.XS)
        line.addWidget(self._arrow, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        self._inner = QVBoxLayout()
        self._inner.setContentsMargins(Space.XL, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(line)
        layout.addLayout(self._inner)
        if isinstance(content, QWidget):
            self._take(content)
        else:
            self._make = content
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
        if self._content is None and is_open and self._make is not None:
            self._take(self._make())
        if self._content is not None:
            self._content.setVisible(is_open)
            # Qt tells only the outermost layout, and the inner one keeps the height that it knew.
            self._inner.invalidate()
        self._arrow.setIcon(icon("chevron-down" if is_open else "chevron-right", "quiet"))
        self.toggled.emit(is_open)
        self.stretched.emit()

    def set_content(self, make: Callable[[], QWidget]) -> None:
        """Close it over other content, which ``make`` makes when it is opened."""
        self._make = make
        if self._content is not None:
            self._content.hide()
            self._content.setParent(None)
            self._content.deleteLater()
            self._content = None
        self.set_open(False)

    def event(self, event: QEvent) -> bool:
        """Hear of content that grows or shrinks while it shows."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self._open:
            self.stretched.emit()
        return handled

    def set_title(self, text: str) -> None:
        """Set the line's words."""
        self._title.setText(text)
        self._arrow.setAccessibleName(text)

    def _take(self, content: QWidget) -> None:
        self._content = content
        self._inner.addWidget(content)

    def _toggle(self) -> None:
        self.set_open(not self._open)


class _Title(QLabel):
    """Words that a click takes for the arrow beside them."""

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()
