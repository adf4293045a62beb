"""The main numbers: each a figure with its word below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.flow_layout import FlowLayout


class Tiles(QWidget):
    """A row of numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without numbers."""
        super().__init__(parent)
        self._tiles: list[_Tile] = []
        self._flow = FlowLayout(self, across=Space.S, down=Space.S)

    @property
    def texts(self) -> tuple[tuple[str, str], ...]:
        """Each number with its word."""
        return tuple((tile.number.text(), tile.word.text()) for tile in self._tiles)

    def show_numbers(self, numbers: Sequence[tuple[str, str]]) -> None:
        """Show numbers, each with its word."""
        while len(self._tiles) < len(numbers):
            tile = _Tile(self)
            self._flow.addWidget(tile)
            tile.show()
            self._tiles.append(tile)
        for place, tile in enumerate(self._tiles):
            tile.setVisible(place < len(numbers))
        for tile, (number, word) in zip(self._tiles, numbers, strict=False):
            tile.number.setText(number)
            tile.word.setText(word)
            tile.setAccessibleName(f"{word}: {number}")


class _Tile(QFrame):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.number, self.word = QLabel(self), QLabel(self)
        self.number.setProperty("role", "section")
        self.word.setProperty("role", "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        layout.setSpacing(0)
        for label in (self.number, self.word):
            label.setAlignment(Qt.AlignmentFlag.AlignLeft)
            layout.addWidget(label)
