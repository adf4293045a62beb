"""A choice of a few values whose words follow the language of the windows."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from nqs_desktop.ui.widgets.elided_box import ElidedBox

Value = TypeVar("Value")


class ChoiceBox(ElidedBox, Generic[Value]):
    """Chooses one of ``values``.

    Signals:
        chosen: The user chose; ask :meth:`value`.
    """

    chosen = Signal()

    def __init__(
        self, values: tuple[Value, ...], word: Callable[[Value], str], parent: QWidget | None = None
    ) -> None:
        """Offer ``values``; ``word`` says each in the language in use."""
        super().__init__(parent)
        self._values = values
        self._word = word
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.addItems([word(value) for value in values])
        self.activated.connect(lambda _: self.chosen.emit())

    def value(self) -> Value:
        """Return the chosen value."""
        return self._values[max(self.currentIndex(), 0)]

    def set_values(self, values: tuple[Value, ...]) -> None:
        """Offer others, and choose the first one; this is no edit of the user."""
        if values == self._values:
            self.setCurrentIndex(0)
            return
        self._values = values
        with QSignalBlocker(self):
            self.clear()
            self.addItems([self._word(value) for value in values])

    def set_value(self, value: Value) -> None:
        """Choose a value; this is no edit of the user.

        Raises:
            ValueError: It is none of those offered.
        """
        with QSignalBlocker(self):
            self.setCurrentIndex(self._values.index(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form: scrolling must not change what is chosen."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            for place, value in enumerate(self._values):
                self.setItemText(place, self._word(value))
        super().changeEvent(event)
