"""Sums of departments in two editions, and of the whole table."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nqs_desktop.domain.amounts import decimal_text, money_text
from nqs_desktop.domain.staffing_difference import ComparedTotals
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.row_table import Column, RowTableModel
from nqs_desktop.ui.staffing.editions.comparison_rows import both_languages, signed_text
from nqs_desktop.ui.widgets.row_table import RowTable

_INDENT = "\N{EM SPACE}"
_UNITS_WIDTH, _FUND_WIDTH = 120, 155


class TotalsTable(QWidget):
    """Shows the sums that differ, and those of the whole table below them.

    Attributes:
        table: The rows.
    """

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._model = RowTableModel(self._columns(), _key, self)
        self.table = RowTable(self._model, dense=True, parent=self)
        self.table.setSortingEnabled(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        self.retranslate()

    @property
    def rows(self) -> tuple[ComparedTotals, ...]:
        """The sums that show."""
        return self._model.rows

    def show_totals(self, totals: Sequence[ComparedTotals]) -> None:
        """Show sums, those of the whole table last."""
        self._model.set_rows(one for one in totals if one.department is None or one.differs)
        unpaid = all(one.fund is None for one in totals)
        for column in range(4, 7):
            self.table.setColumnHidden(column, unpaid)

    def retranslate(self) -> None:
        """Set the words anew."""
        self.table.setAccessibleName(self.tr("Totals by department"))
        self._model.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _columns(self) -> tuple[Column[ComparedTotals], ...]:
        return (
            Column(lambda: self.tr("Department"), self._name, hint=self._hint),
            Column(
                lambda: self.tr("Units before"),
                lambda one: decimal_text(one.before.units),
                numeric=True,
                width=_UNITS_WIDTH,
            ),
            Column(
                lambda: self.tr("Units after"),
                lambda one: decimal_text(one.after.units),
                numeric=True,
                width=_UNITS_WIDTH,
            ),
            Column(
                lambda: self.tr("Difference"),
                lambda one: signed_text(one.units),
                numeric=True,
                width=_UNITS_WIDTH,
            ),
            Column(
                lambda: self.tr("Monthly fund before"),
                lambda one: _money(one.before.fund),
                numeric=True,
                width=_FUND_WIDTH,
            ),
            Column(
                lambda: self.tr("Monthly fund after"),
                lambda one: _money(one.after.fund),
                numeric=True,
                width=_FUND_WIDTH,
            ),
            Column(
                lambda: self.tr("Difference of the fund"),
                lambda one: signed_text(one.fund, money=True),
                numeric=True,
                width=_FUND_WIDTH,
            ),
        )

    def _name(self, sums: ComparedTotals) -> str:
        if sums.department is None:
            return self.tr("The whole table")
        return _INDENT * sums.depth + self._language.best(sums.department.name)

    def _hint(self, sums: ComparedTotals) -> str:
        return both_languages(sums.department.name) if sums.department else self._name(sums)


def _key(sums: ComparedTotals) -> str:
    return sums.department.key if sums.department else ""


def _money(amount: Decimal | None) -> str:
    return "" if amount is None else money_text(amount)
