"""A surcharge to edit: what it is paid for, how it is reckoned, how much."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.pay import Surcharge, SurchargeKind
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.style_sheet import restate
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.decimal_field import DecimalField
from nqs_desktop.ui.widgets.localized_field import LocalizedField, one_line

# lupdate collects calls of this name.
translate = QCoreApplication.translate

_KINDS = (SurchargeKind.PERCENT, SurchargeKind.PERCENT_OF_BASE, SurchargeKind.SUM)


def surcharge_kind_word(kind: SurchargeKind) -> str:
    """Return how a surcharge is reckoned, in the language of the windows."""
    return {
        SurchargeKind.PERCENT: translate("Pay", "% of the salary"),
        SurchargeKind.PERCENT_OF_BASE: translate("Pay", "% of the base salary"),
        SurchargeKind.SUM: translate("Pay", "tenge"),
    }[kind]


class SurchargeRow(QWidget):
    """Edits a :class:`Surcharge`.

    Signals:
        edited: The user changed something.
        removal_wanted: The user takes it away.
    """

    edited = Signal()
    removal_wanted = Signal()

    def __init__(self, surcharge: Surcharge | None, parent: QWidget | None = None) -> None:
        """Show ``surcharge``; ``None`` begins a new one."""
        super().__init__(parent)
        self.name = LocalizedField(parent=self)
        self.amount = DecimalField(self)
        self.kind = ChoiceBox(_KINDS, surcharge_kind_word, self)
        if surcharge is not None:
            self.name.set_value(surcharge.name)
            self.amount.set_value(surcharge.amount)
            self.kind.set_value(surcharge.kind)
        self._remove = QAction(icon("close", "quiet"), "", self)
        self._remove.triggered.connect(self.removal_wanted)
        self._caption = QLabel(self)
        self._caption.setProperty("role", "caption")
        self._caption.setBuddy(self.amount)
        self._complaint = DataLabel(self)
        self._complaint.setProperty("role", "wrong")
        self._complaint.setWordWrap(True)
        self._complaint.hide()
        self.setFocusProxy(self.name)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        for widget in (self._caption, self.amount, self.kind):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(IconButton(self._remove, self, size=ICON_SIZE_SMALL), 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, Space.S)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.name)
        layout.addLayout(line)
        layout.addWidget(self._complaint)
        self.name.edited.connect(self.edited)
        self.amount.edited.connect(self.edited)
        self.kind.chosen.connect(self.edited)
        self.retranslate()

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed: such a row is no surcharge."""
        return not self.name.value() and not self.amount.text().strip()

    @property
    def is_valid(self) -> bool:
        """Whether the amount is a number, or nothing was typed at all."""
        return self.is_blank or self.amount.value() is not None

    @property
    def error(self) -> str:
        """What is said to be wrong; empty where nothing is."""
        return "" if self._complaint.isHidden() else self._complaint.text()

    def value(self) -> Surcharge:
        """Return the surcharge as it stands; an amount that is no number as 0."""
        amount = self.amount.value()
        return Surcharge(
            one_line(self.name.value()), self.kind.value(), Decimal(0) if amount is None else amount
        )

    def set_error(self, text: str) -> None:
        """Say what is wrong; nothing when empty."""
        self._complaint.setText(text)
        self._complaint.setVisible(bool(text))
        restate(self.amount, wrong=bool(text) or not self.amount.is_valid)

    def set_read_only(self, read_only: bool) -> None:
        """Let the surcharge be read only."""
        self.name.set_read_only(read_only)
        self.amount.setReadOnly(read_only)
        self.kind.setEnabled(not read_only)
        self._remove.setVisible(not read_only)

    def retranslate(self) -> None:
        """Set every word anew."""
        self.name.setAccessibleName(self.tr("What the surcharge is paid for"))
        self._caption.setText(self.tr("Amount"))
        self.amount.setAccessibleName(self.tr("Amount of the surcharge"))
        self.kind.setAccessibleName(self.tr("How the surcharge is reckoned"))
        self._remove.setText(self.tr("Remove this surcharge"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
