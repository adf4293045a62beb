"""A number that may be missing, typed with a decimal comma."""

import re
from decimal import Decimal
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.style_sheet import restate

_NUMBER: Final = re.compile(r"[0-9]{1,9}([.,][0-9]{1,9})?")
_WIDTH: Final = 96


class DecimalField(QLineEdit):
    """Edits a number that is not negative; empty means none, anything else that is no number is marked.

    Signals:
        edited: The user typed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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

    def _take(self) -> None:
        self._mark()
        self.edited.emit()

    def _tidy(self) -> None:
        value = self.value()
        if value is not None:
            self.setText(number_text(value))

    def _mark(self) -> None:
        restate(self, wrong=not self.is_valid)
