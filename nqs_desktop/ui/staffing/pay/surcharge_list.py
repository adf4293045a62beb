"""The surcharges of a position, to edit."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nqs_desktop.domain.pay import Surcharge
from nqs_desktop.domain.pay_rules import MOST_SURCHARGES
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.staffing.pay.surcharge_row import SurchargeRow
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.tab_order import order_by_layout


class SurchargeList(QWidget):
    """Edits surcharges, a row each; rows in which nothing was typed do not count.

    Signals:
        edited: The user changed, added or removed one.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.rows: list[SurchargeRow] = []
        self._read_only = False
        self.add = QAction(icon("add", "accent"), "", self)
        self.add.triggered.connect(self._add_empty)
        self._button = LinkButton(self.add, self)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.S)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(self._list)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self._button)
        self.retranslate()

    @property
    def is_valid(self) -> bool:
        """Whether each amount is a number."""
        return all(row.is_valid for row in self.rows)

    def value(self) -> tuple[Surcharge, ...]:
        """Return the surcharges as they stand."""
        return tuple(row.value() for row in self.rows if not row.is_blank)

    def set_value(self, surcharges: tuple[Surcharge, ...]) -> None:
        """Show others; this is no edit of the user."""
        for row in tuple(self.rows):
            self._drop(row)
        for surcharge in surcharges:
            self._append(surcharge)
        self._limit()

    def set_read_only(self, read_only: bool) -> None:
        """Let the surcharges be read only."""
        self._read_only = read_only
        for row in self.rows:
            row.set_read_only(read_only)
        self._limit()

    def row_of(self, number: int) -> SurchargeRow | None:
        """Return the row of a surcharge of :meth:`value`, counted from 1."""
        filled = [row for row in self.rows if not row.is_blank]
        return filled[number - 1] if 0 < number <= len(filled) else None

    def retranslate(self) -> None:
        """Set the words anew."""
        self.add.setText(self.tr("Add a surcharge"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _append(self, surcharge: Surcharge | None) -> SurchargeRow:
        row = SurchargeRow(surcharge, self)
        row.set_read_only(self._read_only)
        row.edited.connect(self.edited)
        row.removal_wanted.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._list.addWidget(row)
        order_by_layout(self)
        return row

    def _add_empty(self) -> None:
        row = self._append(None)
        self._limit()
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _remove(self, row: SurchargeRow) -> None:
        place = self.rows.index(row)
        self._drop(row)
        self._limit()
        # The keyboard stays in the list: on the next row, or on what adds one.
        (self.rows[min(place, len(self.rows) - 1)] if self.rows else self._button).setFocus()
        self.edited.emit()

    def _drop(self, row: SurchargeRow) -> None:
        self.rows.remove(row)
        row.hide()
        row.setParent(None)
        row.deleteLater()

    def _limit(self) -> None:
        self.add.setVisible(not self._read_only)
        self.add.setEnabled(len(self.rows) < MOST_SURCHARGES)
