"""Picks one of many rows, found by words."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from nqs_desktop.ui.models.row_table import Column
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.found_rows import FoundRows
from nqs_desktop.ui.widgets.tab_order import LaidOutDialog

Row = TypeVar("Row")


class PickDialog(LaidOutDialog, Generic[Row]):
    """A list with a filter; Enter or a double click picks.

    Attributes:
        list: The rows to pick from.

    Signals:
        picked: The row.
    """

    picked = Signal(object)

    def __init__(
        self,
        title: str,
        question: str,
        columns: tuple[Column[Row], ...],
        take: str,
        parent: QWidget | None = None,
    ) -> None:
        """Build the dialog.

        Args:
            title: What the window is called.
            question: What is asked, in a sentence.
            columns: What is shown of a row; the first takes the width that the others leave.
            take: The word of the button that picks.
            parent: The owner.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(640, 520)
        asked = DataLabel(self)
        asked.setText(question)
        asked.setWordWrap(True)
        self.list: FoundRows[Row] = FoundRows(
            columns, self.tr("There is nothing to choose from."), parent=self
        )
        self.list.set_name(title)
        self.list.copy.setVisible(False)
        self.list.opened.connect(self._take)
        buttons = QDialogButtonBox(self)
        self._button = buttons.addButton(take, QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(self._button, "primary")
        self._button.setAutoDefault(False)
        self._button.setEnabled(False)
        self._button.clicked.connect(self._take_chosen)
        self.list.table.chosen.connect(lambda key: self._button.setEnabled(bool(key)))
        cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        layout.addWidget(asked)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self.list.search.setFocus()

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Offer rows."""
        self.list.set_rows(rows)

    def _take_chosen(self) -> None:
        key = self.list.table.key
        if key:
            self.list.table.opened.emit(key)

    def _take(self, row: Row) -> None:
        self.accept()
        self.picked.emit(row)
