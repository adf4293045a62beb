"""The pay of a position to read: what it comes to, and how."""

from decimal import Decimal

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.pay import PayScale, PositionPay, reckon
from nqs_desktop.domain.pay_explanation import explain, rule_words, unknown_because
from nqs_desktop.ui.books.facts import FactList
from nqs_desktop.ui.formatting import money_text, number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.expander import Expander


class PaySummary(QWidget):
    """Shows salary, surcharges and fund of a position; the arithmetic and the rule open below."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._pay, self._scale = PositionPay(), PayScale()
        self._place: str | None = None
        self._units = Decimal(1)
        self._facts = FactList(self)
        self._unknown, self._steps, self._rule = (_wrapped(self) for _ in range(3))
        for label in (self._unknown, self._rule):
            label.setProperty("role", "quiet")
        inner = QWidget(self)
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(Space.S)
        lines.addWidget(self._steps)
        lines.addWidget(self._rule)
        self.expander = Expander(inner, parent=self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._facts)
        layout.addWidget(self._unknown)
        layout.addWidget(self.expander)
        self.retranslate()

    def set_pay(self, pay: PositionPay, place: str | None, units: Decimal, scale: PayScale) -> None:
        """Show what a position is paid: its pay, place of the register and units, by this scale."""
        self._pay, self._place, self._units, self._scale = pay, place, units, scale
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        pay = reckon(self._pay, self._place, self._units, self._scale)
        facts = (
            (self.tr("Coefficient"), None if pay.coefficient is None else number_text(pay.coefficient)),
            (self.tr("Salary"), self._tenge(pay.salary)),
            (self.tr("Surcharges"), self._tenge(pay.surcharges) if self._pay.surcharges else None),
            (self.tr("One unit"), self._tenge(pay.unit) if self._pay.surcharges else None),
            (self.tr("Monthly fund"), self._tenge(pay.fund)),
        )
        self._facts.set_facts([(caption, value) for caption, value in facts if value is not None])
        unknown = unknown_because(self._pay, self._place, self._scale)
        self._unknown.setText("" if unknown is None else self._language.say(unknown))
        self._unknown.setVisible(unknown is not None)
        self.expander.setVisible(pay.salary is not None)
        self.expander.set_title(self.tr("How it is reckoned"))
        steps = explain(self._pay, self._place, self._units, self._scale, self._language.data)
        self._steps.setText(self._said(steps))
        self._rule.setText(self._said(rule_words(self._scale)))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _tenge(self, amount: Decimal | None) -> str | None:
        return None if amount is None else self.tr("{sum} tenge").format(sum=money_text(amount))

    def _said(self, lines: tuple[Message, ...]) -> str:
        return "\n".join(self._language.say(line) for line in lines)


def _wrapped(parent: QWidget) -> DataLabel:
    label = DataLabel(parent)
    label.setWordWrap(True)
    return label
