"""The look of every table: rows to choose, columns to sort by, no grid."""

from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from nqs_desktop.ui.models.row_table import RowTableModel
from nqs_desktop.ui.theme import ROW_HEIGHT, ROW_HEIGHT_DENSE

Row = TypeVar("Row")


class RowTable(QTableView, Generic[Row]):
    """Shows a :class:`RowTableModel`; keeps the chosen row by its key when the rows are set anew.

    Signals:
        chosen: The key of the row that the user is on; empty where there is none.
        opened: The key of the row that the user opened by Enter or a double click.
        removal_wanted: The key of the row on which the user pressed Delete.
    """

    chosen = Signal(str)
    opened = Signal(str)
    removal_wanted = Signal(str)

    def __init__(
        self, model: RowTableModel[Row], *, wide: int = 0, dense: bool = False, parent: QWidget | None = None
    ) -> None:
        """Show ``model``; the column ``wide`` takes the width that the others leave."""
        super().__init__(parent)
        self._rows = model
        self._kept = ""
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT_DENSE if dense else ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for place, column in enumerate(model.columns):
            if column.width is not None:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(place, column.width)
        header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        self.setSortingEnabled(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._bring_back)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.doubleClicked.connect(lambda index: self.opened.emit(model.key_at(index)))

    @property
    def key(self) -> str:
        """Key of the row that the user is on; empty where there is none."""
        return self._rows.key_at(self.currentIndex())

    def choose(self, key: str) -> None:
        """Go to a row; nothing is chosen where there is no such key."""
        index = self._rows.index_of(key)
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        else:
            self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter, ask for removal by Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.key:
            self.opened.emit(self.key)
        elif event.key() == Qt.Key.Key_Delete and self.key:
            self.removal_wanted.emit(self.key)
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        self._kept = self.key

    def _bring_back(self) -> None:
        index = self._rows.index_of(self._kept) if self._kept else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
        elif self._kept:
            self.chosen.emit("")

    def _tell(self, current: QModelIndex) -> None:
        self.chosen.emit(self._rows.key_at(current))
