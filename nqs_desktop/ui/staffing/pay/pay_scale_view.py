"""The fields of a pay scale: base salary, rounding, source, and the table of coefficients."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.pay import MoneyRounding, PayRate, PayScale
from nqs_desktop.domain.pay_explanation import rule_words
from nqs_desktop.domain.pay_rules import LONGEST_SOURCE
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.staffing.pay.rate_table import RateTable
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.decimal_field import DecimalField
from nqs_desktop.ui.widgets.expander import Expander
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.link_button import LinkButton

_NOTICES_HEIGHT: Final = 108


def in_order(rates: Iterable[PayRate]) -> tuple[PayRate, ...]:
    """Return lines of a scale by place and then by service."""
    return tuple(sorted(rates, key=lambda rate: (rate.place, rate.service_from)))


class PayScaleView(QWidget):
    """Edits a :class:`PayScale`, or shows it.

    Attributes:
        base: The base salary.
        rounding: What amounts are rounded to.
        source: Where the figures were taken from.
        table: The lines.
        bring_in: Asks for a file to take lines from.
        paste: Takes the clipboard in.
        remove: Removes the chosen lines.
        write_out: Asks for a file to write the lines to.
    """

    def __init__(self, language: LanguageSwitch, *, read_only: bool, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._read_only = read_only
        self._make_fields()
        self._make_table()
        self._make_notices()
        self._lay_out()
        self._word()
        self._close()

    def source_text(self) -> str:
        """Return the source in one line."""
        return " ".join(self.source.text().split())

    def value(self) -> PayScale:
        """Return the scale as it stands, its lines by place and service; wrong lines are left out."""
        rates = in_order(self.table.rates.lines.rates())
        return PayScale(self.base.value(), self.rounding.value(), rates, self.source_text())

    def fill(self, scale: PayScale) -> None:
        """Show another scale; this is no edit of the user."""
        self.base.set_value(scale.base)
        self.rounding.set_value(scale.rounding)
        self.source.setText(scale.source)
        self.table.rates.begin_change()
        self.table.rates.lines.set_rates(scale.rates)
        self.table.rates.end_change(edited=False)

    @property
    def base_error(self) -> str:
        """What is said to be wrong with the base salary; empty where nothing is."""
        return self._base.error

    def set_base_error(self, text: str) -> None:
        """Say what is wrong with the base salary; nothing when empty."""
        self._base.set_error(text)

    @property
    def notices(self) -> str:
        """What is said below the table, a line each."""
        return self._notices.text()

    def tell(self, messages: Sequence[Message], *, are_faults: bool) -> None:
        """Say below the table what is wrong or doubtful."""
        self._notices.setText("\n".join(self._language.say(one) for one in messages))
        restyle(self._notices, "wrong" if are_faults else "missing")
        self._pane.setVisible(bool(messages))

    def show_rule(self, scale: PayScale) -> None:
        """State the rule by which the scale is applied; without lines a template is offered."""
        self._rule.setText("\n".join(self._language.say(line) for line in rule_words(scale)))
        self.write_out.setText(self.tr("To a file…") if scale.rates else self.tr("Empty template…"))

    def _make_fields(self) -> None:
        self.base = DecimalField(self)
        self.rounding = ChoiceBox[MoneyRounding](tuple(MoneyRounding), self._rounding_word, self)
        self.source = QLineEdit(self)
        self.source.setMaxLength(LONGEST_SOURCE)
        self._base = FormField(self.base, self, narrow=True)
        self._rounding = FormField(self.rounding, self, narrow=True)
        self._origin = FormField(self.source, self)

    def _make_table(self) -> None:
        self.table = RateTable(self._language, self)
        self.bring_in = QAction(icon("import", "accent"), "", self)
        self.paste = QAction(icon("copy", "accent"), "", self)
        self.write_out = QAction(icon("export", "accent"), "", self)
        self.remove = QAction(icon("remove", "accent"), "", self)
        self._caption = QLabel(self)
        self._caption.setProperty("role", "section")
        self._hint = QLabel(self)
        self._hint.setProperty("role", "quiet")
        self._hint.setWordWrap(True)

    def _make_notices(self) -> None:
        self._notices = DataLabel(self)
        self._notices.setWordWrap(True)
        self._notices.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._pane = QScrollArea(self)
        self._pane.setWidgetResizable(True)
        self._pane.setWidget(self._notices)
        self._pane.setMaximumHeight(_NOTICES_HEIGHT)
        self._rule = DataLabel(self)
        self._rule.setProperty("role", "quiet")
        self._rule.setWordWrap(True)
        self._rules = Expander(self._rule, parent=self)

    def _lay_out(self) -> None:
        top, head = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(Space.L)
        for field, share in ((self._base, 0), (self._rounding, 0), (self._origin, 1)):
            top.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        head.setSpacing(Space.M)
        head.addWidget(self._caption)
        head.addStretch(1)
        for action in (self.bring_in, self.paste, self.remove, self.write_out):
            head.addWidget(LinkButton(action, self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(top)
        layout.addLayout(head)
        layout.addWidget(self._hint)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._pane)
        layout.addWidget(self._rules)

    def _word(self) -> None:
        self._base.set_caption(self.tr("Base salary, tenge"))
        self._rounding.set_caption(self.tr("Amounts are rounded to"))
        self._origin.set_caption(self.tr("Source of the figures: the act or the file"))
        self._caption.setText(self.tr("Coefficients"))
        self.table.setAccessibleName(self._caption.text())
        self.bring_in.setText(self.tr("From a file…"))
        self.paste.setText(self.tr("Paste"))
        self.remove.setText(self.tr("Remove lines"))
        self._rules.set_title(self.tr("How pay is reckoned"))
        open_words = self.tr(
            "Type, or paste from a spreadsheet: lines of place, service, coefficient, or a grid."
        )
        closed = self.tr("This edition is approved: its pay scale is only to be read.")
        self._hint.setText(closed if self._read_only else open_words)

    def _close(self) -> None:
        self.table.rates.read_only = self._read_only
        self.base.setReadOnly(self._read_only)
        self.source.setReadOnly(self._read_only)
        self.rounding.setEnabled(not self._read_only)
        for action in (self.bring_in, self.paste, self.remove):
            action.setVisible(not self._read_only)

    def _rounding_word(self, rounding: MoneyRounding) -> str:
        return self.tr("whole tenge") if rounding is MoneyRounding.TENGE else self.tr("whole tiyn")
