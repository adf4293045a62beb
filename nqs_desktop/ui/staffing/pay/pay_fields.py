"""What the pay of a position is reckoned from, to edit; what it comes to shows while it is typed."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.pay import PayScale, PositionPay, reckon
from nqs_desktop.domain.pay_explanation import coefficient_words, unknown_because
from nqs_desktop.ui.formatting import money_text, number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.staffing.pay.surcharge_list import SurchargeList
from nqs_desktop.ui.style_sheet import restate
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.decimal_field import DecimalField
from nqs_desktop.ui.widgets.flow_layout import FlowLayout
from nqs_desktop.ui.widgets.form_field import FormField

_SERVICE, _COEFFICIENT, _SALARY, _SURCHARGES = "service", "coefficient", "salary", "surcharges"
_FIELD_OF: Final = {
    "pay.wrong_service": _SERVICE,
    "pay.wrong_coefficient": _COEFFICIENT,
    "pay.wrong_salary": _SALARY,
    "pay.too_many_surcharges": _SURCHARGES,
}
_SURCHARGE_FAULTS: Final = frozenset(
    ("pay.surcharge_without_name", "pay.surcharge_name_too_long", "pay.wrong_percent", "pay.wrong_sum")
)


class PayFields(QWidget):
    """Edits a :class:`PositionPay`: an empty salary or coefficient is that of the scale, shown in its place.

    Signals:
        edited: The user changed something.
    """

    edited = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty, over an empty scale."""
        super().__init__(parent)
        self._language = language
        self._scale, self._units = PayScale(), Decimal(1)
        self._place: str | None = None
        self.service, self.coefficient, self.salary = (DecimalField(self) for _ in range(3))
        self.surcharges = SurchargeList(self)
        self._numbers = {_SERVICE: self.service, _COEFFICIENT: self.coefficient, _SALARY: self.salary}
        self._fields = {name: FormField(field, self, narrow=True) for name, field in self._numbers.items()}
        self._fields[_SURCHARGES] = FormField(self.surcharges, self)
        self._result = DataLabel(self)
        self._result.setWordWrap(True)
        self._reason = QLabel(self)
        self._reason.setProperty("role", "quiet")
        self._reason.setWordWrap(True)
        line = FlowLayout()
        for name in self._numbers:
            line.addWidget(self._fields[name])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(line)
        layout.addWidget(self._fields[_SURCHARGES])
        layout.addWidget(self._result)
        layout.addWidget(self._reason)
        self.setFocusProxy(self.service)
        for number in self._numbers.values():
            number.edited.connect(self._take_edit)
        self.surcharges.edited.connect(self._take_edit)
        self.retranslate()

    @property
    def is_valid(self) -> bool:
        """Whether each number is one, which a value cannot say otherwise."""
        return self.surcharges.is_valid and all(number.is_valid for number in self._numbers.values())

    @property
    def errors(self) -> dict[str, str]:
        """What is said to be wrong, by the name of the field as :meth:`set_error` takes it."""
        said = {name: field.error for name, field in self._fields.items() if field.error}
        rows = {f"{_SURCHARGES}.{n}": row.error for n, row in enumerate(self.surcharges.rows, 1) if row.error}
        return said | rows

    def value(self) -> PositionPay:
        """Return the pay as it stands."""
        return PositionPay(
            salary=self.salary.value(),
            coefficient=self.coefficient.value(),
            service_years=self.service.value(),
            surcharges=self.surcharges.value(),
        )

    def set_value(self, pay: PositionPay) -> None:
        """Show another pay; this is no edit of the user."""
        self.salary.set_value(pay.salary)
        self.coefficient.set_value(pay.coefficient)
        self.service.set_value(pay.service_years)
        self.surcharges.set_value(pay.surcharges)
        self.show_faults(())
        self._show()

    def set_context(self, scale: PayScale, place: str | None, units: Decimal) -> None:
        """Reckon by this scale for a position at this place of the register with so many units."""
        self._scale, self._place, self._units = scale, place, units
        self._show()

    def set_read_only(self, read_only: bool) -> None:
        """Let the pay be read only."""
        for number in self._numbers.values():
            number.setReadOnly(read_only)
        self.surcharges.set_read_only(read_only)

    def set_error(self, name: str, text: str) -> None:
        """Say what is wrong with a field; nothing when empty.

        Args:
            name: ``service``, ``coefficient``, ``salary`` or ``surcharges``.
            text: The sentence.
        """
        self._fields[name].set_error(text)
        if name in self._numbers:
            number = self._numbers[name]
            restate(number, wrong=bool(text) or not number.is_valid)

    def show_faults(self, faults: Iterable[Message]) -> tuple[Message, ...]:
        """Say each fault of :func:`pay_rules.faults` beside its field; return those that are none of them."""
        said = {name: self._unread(number) for name, number in self._numbers.items()}
        rows = dict.fromkeys(self.surcharges.rows, "")
        for row in self.surcharges.rows:
            if not row.is_valid:
                rows[row] = self._unread(row.amount) or self.tr("The amount is missing.")
        others = []
        for fault in faults:
            wrong = self.surcharges.row_of(int(str(fault.values.get("row", 0))))
            if fault.key in _SURCHARGE_FAULTS and wrong is not None:
                rows[wrong] = rows[wrong] or self._language.say(fault)
            elif fault.key in _FIELD_OF:
                place = _FIELD_OF[fault.key]
                said[place] = said.get(place) or self._language.say(fault)
            else:
                others.append(fault)
        for name in self._fields:
            self.set_error(name, said.get(name, ""))
        for row, text in rows.items():
            row.set_error(text)
        return tuple(others)

    def focus_fault(self) -> bool:
        """Lead the keyboard to the first field with a fault; tell whether there is one."""
        for name, field in self._fields.items():
            if field.error and name in self._numbers:
                field.focus()
                return True
        row = next((row for row in self.surcharges.rows if row.error), None)
        if row is not None:
            (row.name if not row.name.value() else row.amount).setFocus()
        return row is not None

    def retranslate(self) -> None:
        """Set every word anew."""
        captions = {
            _SERVICE: self.tr("Length of service, years"),
            _COEFFICIENT: self.tr("Coefficient of its own"),
            _SALARY: self.tr("Salary of its own, tenge"),
            _SURCHARGES: self.tr("Surcharges of one unit, monthly"),
        }
        for name, caption in captions.items():
            self._fields[name].set_caption(caption)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _take_edit(self) -> None:
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        pay = self.value()
        by_scale = reckon(
            PositionPay(None, pay.coefficient, pay.service_years), self._place, Decimal(1), self._scale
        )
        rate = self._scale.rate(self._place, pay.service_years)
        # What holds while a field is empty stands in its place.
        self.coefficient.setPlaceholderText("" if rate is None else number_text(rate.coefficient))
        self.salary.setPlaceholderText("" if by_scale.salary is None else money_text(by_scale.salary))
        found = reckon(pay, self._place, self._units, self._scale)
        if found.unit is not None and found.fund is not None:
            result = self.tr("One unit {unit} tenge a month, fund {fund} tenge").format(
                unit=money_text(found.unit), fund=money_text(found.fund)
            )
        else:
            result = ""
        self._result.setText(result)
        self._result.setVisible(bool(result))
        reasons = [
            unknown_because(pay, self._place, self._scale),
            *coefficient_words(pay, self._place, self._scale),
        ]
        self._reason.setText("\n".join(self._language.say(one) for one in reasons if one is not None))
        self._reason.setVisible(bool(self._reason.text()))

    def _unread(self, number: DecimalField) -> str:
        if number.is_valid:
            return ""
        return self.tr("«{text}» is no number.").format(text=number.text().strip())
