"""Marks that leave only the chosen kinds of a list in view, each with its number."""

from collections.abc import Callable, Iterable, Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.flow_layout import FlowLayout

Kind = TypeVar("Kind")


class FilterChips(QWidget, Generic[Kind]):
    """Offers kinds; those of which there is nothing are not offered. With none chosen all show.

    Signals:
        changed: The user chose.
    """

    changed = Signal()

    def __init__(
        self, kinds: Iterable[Kind], word: Callable[[Kind], str], parent: QWidget | None = None
    ) -> None:
        """Offer ``kinds`` in their order, each named by ``word`` in the language in use."""
        super().__init__(parent)
        self._word = word
        self._counts: Mapping[Kind, int] = {}
        flow = FlowLayout(self, across=Space.S, down=Space.XS)
        self._chips = {kind: self._made() for kind in kinds}
        for chip in self._chips.values():
            flow.addWidget(chip)

    @property
    def let_through(self) -> frozenset[Kind]:
        """The kinds whose rows show."""
        offered = frozenset(kind for kind in self._chips if self._counts.get(kind))
        return frozenset(kind for kind in offered if self._chips[kind].isChecked()) or offered

    def chip(self, kind: Kind) -> QToolButton:
        """Return the chip of a kind."""
        return self._chips[kind]

    def show_counts(self, counts: Mapping[Kind, int]) -> None:
        """Say how many rows there are of each kind; a kind that is left out has none."""
        self._counts = counts
        for kind, chip in self._chips.items():
            count = counts.get(kind, 0)
            chip.setVisible(count > 0)
            chip.setText(f"{self._word(kind)}: {number_text(count)}")
            chip.setAccessibleName(chip.text())

    def retranslate(self) -> None:
        """Ask again for the words."""
        self.show_counts(self._counts)

    def _made(self) -> QToolButton:
        chip = QToolButton(self)
        chip.setProperty("role", "filter")
        chip.setCheckable(True)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.toggled.connect(lambda _: self.changed.emit())
        return chip
