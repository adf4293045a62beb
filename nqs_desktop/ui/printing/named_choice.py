"""One of several things that a paper is about, such as the versions of a framework."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nqs_desktop.ui.printing.position_choice import let_shrink
from nqs_desktop.ui.widgets.elided_box import ElidedBox


class NamedChoice(QWidget):
    """Chooses one thing by its name.

    Signals:
        chosen: The user chose otherwise.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing to choose."""
        super().__init__(parent)
        self._box = ElidedBox(self)
        let_shrink(self._box)
        self._box.activated.connect(lambda _: self.chosen.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._box)

    @property
    def key(self) -> str | None:
        """Key of the thing that is chosen; ``None`` where there is none."""
        key = self._box.currentData()
        return str(key) if key else None

    def offer(self, things: Iterable[tuple[str, str]]) -> None:
        """Offer keys with their names, keeping the choice where it is still there, else the first."""
        kept = self.key
        with QSignalBlocker(self._box):
            self._box.clear()
            for key, name in things:
                self._box.addItem(name, key)
            self._box.setCurrentIndex(max(self._box.findData(kept), 0))

    def choose(self, key: str) -> None:
        """Choose a thing that is offered; the first where it is not."""
        with QSignalBlocker(self._box):
            self._box.setCurrentIndex(max(self._box.findData(key), 0))

    def set_name(self, name: str) -> None:
        """Set what is chosen here, for screen readers."""
        self._box.setAccessibleName(name)
