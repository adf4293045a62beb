"""How many units of a position are held by people whose names are not recorded."""

from collections.abc import Callable
from decimal import Decimal
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nqs_desktop.domain.messages import Message
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.staffing.people.dialog_parts import close_buttons, grow
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.decimal_field import DecimalField
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.tab_order import LaidOutDialog

_WIDTH: Final = 440


class UnnamedDialog(LaidOutDialog):
    """Asks for a number of units; 0 or nothing for none."""

    def __init__(
        self,
        units: Decimal,
        faults: Callable[[Decimal], tuple[Message, ...]],
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        """Show ``units``; ``faults`` returns what is wrong with a number above 0."""
        super().__init__(parent)
        self._faults, self._language = faults, language
        self.setWindowTitle(self.tr("Units without names"))
        self.units = DecimalField(self)
        self.units.set_value(units or None)
        self.field = FormField(self.units, self, narrow=True)
        self.field.set_caption(self.tr("Units held by people without names"))
        self.field.set_hint(
            self.tr(
                "For a table in which only the number of occupied units is known. Names can follow later."
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(self.field)
        layout.addStretch(1)
        layout.addWidget(close_buttons(self, self.tr("Save"), self.tr("Cancel")))
        self.setMinimumWidth(_WIDTH)

    def value(self) -> Decimal:
        """Return the number; 0 where the field is empty."""
        return self.units.value() or Decimal(0)

    def accept(self) -> None:
        """Close, unless something is wrong: that is said below the field."""
        if not self.units.is_valid:
            self.field.set_error(self.tr("Type a number of units such as 0,5 or 2."))
            return
        told = [self._language.say(fault) for fault in self._faults(self.value())] if self.value() else []
        if told:
            self.field.set_error("\n".join(told))
            grow(self)
            return
        super().accept()
