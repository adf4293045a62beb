"""The right-hand side of a page: a column of sections that scrolls; reads like a card."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.line import separator


class DetailsPane(QScrollArea):
    """Widgets below each other, grouped into titled sections."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._column = QWidget(self)
        self._column.setProperty("role", "clear")
        self._layout = QVBoxLayout(self._column)
        self._layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self._layout.setSpacing(Space.S)
        self._layout.addStretch(1)
        self.setWidget(self._column)

    @property
    def column(self) -> QWidget:
        """The parent of what is added."""
        return self._column

    def add(self, widget: QWidget) -> None:
        """Add a widget below the others."""
        self._layout.insertWidget(self._layout.count() - 1, widget)

    def add_below(self, widget: QWidget, above: QWidget) -> None:
        """Add a widget directly below one that is there."""
        self._layout.insertWidget(self._layout.indexOf(above) + 1, widget)

    def add_space(self, size: int = Space.M) -> None:
        """Add some air."""
        self._layout.insertSpacing(self._layout.count() - 1, size)

    def add_section(self, *widgets: QWidget) -> "Section":
        """Add a titled group; its title is set by :meth:`Section.set_title`."""
        section = Section(self._column, parted=self._layout.count() > 1)
        for widget in widgets:
            section.add(widget)
        self.add(section)
        return section


class Section(QWidget):
    """A title over widgets; hidden as a whole."""

    def __init__(self, parent: QWidget | None = None, *, parted: bool = True) -> None:
        """Start empty; ``parted`` draws a line above the title."""
        super().__init__(parent)
        self._title = QLabel(self)
        self._title.setProperty("role", "caption")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, Space.S, 0, 0)
        self._layout.setSpacing(Space.S)
        if parted:
            self._layout.addWidget(separator(self))
        self._layout.addWidget(self._title)

    def set_title(self, text: str) -> None:
        """Set the title."""
        self._title.setText(text)
        self.setAccessibleName(text)

    def add(self, widget: QWidget) -> None:
        """Add a widget to the group."""
        self._layout.addWidget(widget)

    def insert_first(self, widget: QWidget) -> None:
        """Add a widget directly below the title."""
        self._layout.insertWidget(self._layout.indexOf(self._title) + 1, widget)
