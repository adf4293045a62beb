"""Several of a few values: a check box each."""

from collections.abc import Callable, Collection
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from nqs_desktop.ui.widgets.flow_layout import FlowLayout

Value = TypeVar("Value")


class CheckSet(QWidget, Generic[Value]):
    """Chooses any of ``values``.

    Signals:
        edited: The user checked or unchecked one.
    """

    edited = Signal()

    def __init__(
        self, values: tuple[Value, ...], word: Callable[[Value], str], parent: QWidget | None = None
    ) -> None:
        """Offer ``values``; ``word`` says each in the language in use."""
        super().__init__(parent)
        self._word = word
        self._boxes: dict[Value, QCheckBox] = {}
        layout = FlowLayout(self)
        for value in values:
            box = QCheckBox(word(value), self)
            box.clicked.connect(lambda _: self.edited.emit())
            layout.addWidget(box)
            self._boxes[value] = box

    def values(self) -> tuple[Value, ...]:
        """Return the checked values in the order in which they are offered."""
        return tuple(value for value, box in self._boxes.items() if box.isChecked())

    def set_values(self, values: Collection[object]) -> None:
        """Check these and no others; this is no edit of the user."""
        for value, box in self._boxes.items():
            with QSignalBlocker(box):
                box.setChecked(value in values)

    def box(self, value: Value) -> QCheckBox:
        """Return the check box of a value."""
        return self._boxes[value]

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            for value, box in self._boxes.items():
                box.setText(self._word(value))
        super().changeEvent(event)
