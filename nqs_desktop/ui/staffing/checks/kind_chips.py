"""Marks that filter a list by kind: each with its number."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.flow_layout import FlowLayout


class KindChips(QWidget):
    """Offers kinds with their numbers; with none chosen all show.

    Signals:
        changed: The user chose.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without kinds."""
        super().__init__(parent)
        self._chips: dict[str, QToolButton] = {}
        self._flow = FlowLayout(self, across=Space.XS, down=Space.XS)

    @property
    def chosen(self) -> frozenset[str]:
        """The kinds that are chosen; none: all show."""
        return frozenset(kind for kind, chip in self._chips.items() if chip.isChecked())

    @property
    def texts(self) -> tuple[str, ...]:
        """What the chips say."""
        return tuple(chip.text() for chip in self._chips.values())

    def offer(self, kinds: Mapping[str, tuple[str, int]]) -> None:
        """Offer kinds, each with its word and number, in their order; what was chosen stays where it can."""
        kept = self.chosen
        if list(kinds) != list(self._chips):
            self._rebuild(kinds)
        for kind, (word, count) in kinds.items():
            chip = self._chips[kind]
            chip.setText(f"{word}: {number_text(count)}")
            chip.setAccessibleName(chip.text())
            with QSignalBlocker(chip):
                chip.setChecked(kind in kept)
        self.setVisible(bool(kinds))

    def choose(self, kind: str) -> None:
        """Press the chip of a kind as the user would."""
        self._chips[kind].click()

    def clear(self) -> None:
        """Choose nothing; nobody is told."""
        for chip in self._chips.values():
            with QSignalBlocker(chip):
                chip.setChecked(False)

    def _rebuild(self, kinds: Mapping[str, tuple[str, int]]) -> None:
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = {}
        for kind in kinds:
            chip = QToolButton(self)
            chip.setProperty("role", "filter")
            chip.setCheckable(True)
            chip.toggled.connect(lambda _: self.changed.emit())
            self._flow.addWidget(chip)
            chip.show()
            self._chips[kind] = chip
