"""A number that may be missing, typed with a decimal comma."""

import re
from decimal import Decimal
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.style_sheet import restate

_NUMBER: Final = re.compile(r"[0-9]{1,9}([.,][0-9]{1,9})?")
_WIDTH: Final = 96
_NO_MODIFIER: Final = Qt.KeyboardModifier.NoModifier
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier


class DecimalField(QLineEdit):
    """Edits a number that is not negative; empty means none, anything else that is no number is marked.

    Signals:
        edited: The user typed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, *, step: Decimal | None = None) -> None:
        """Start empty; the arrows up and down go to the next multiple of ``step``, where there is one."""
        super().__init__(parent)
        self._step = step
        self.setFixedWidth(_WIDTH)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textEdited.connect(self._take)
        self.editingFinished.connect(self._tidy)

    @property
    def is_valid(self) -> bool:
        """Whether the field is empty or holds a number."""
        return not self.text().strip() or self.value() is not None

    def value(self) -> Decimal | None:
        """Return the number; ``None`` where the field is empty or holds none."""
        text = "".join(self.text().split())
        return Decimal(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None

    def set_value(self, value: Decimal | None) -> None:
        """Show a number; this is no edit of the user."""
        self.setText("" if value is None else number_text(value))
        self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by the arrows."""
        ways = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        way = ways.get(Qt.Key(event.key())) if self._step is not None else None
        if way is None or event.modifiers() not in (_NO_MODIFIER, _KEYPAD) or self.isReadOnly():
            super().keyPressEvent(event)
        else:
            self._go(way)

    def _go(self, way: int) -> None:
        if self._step is None or not self.is_valid:
            return
        whole, rest = divmod(self.value() or Decimal(0), self._step)
        # Between two multiples a step down goes to the one below, not beyond it.
        next_one = whole + way if way > 0 or not rest else whole
        self.setText(number_text(max(next_one, Decimal(0)) * self._step))
        self._take()

    def _take(self) -> None:
        self._mark()
        self.edited.emit()

    def _tidy(self) -> None:
        value = self.value()
        if value is not None:
            self.setText(number_text(value))

    def _mark(self) -> None:
        restate(self, wrong=not self.is_valid)
