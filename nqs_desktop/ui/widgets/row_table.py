"""The look of every table: rows to choose, columns to sort by, no grid."""

from collections.abc import Iterable
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from nqs_desktop.ui.models.row_table import RowTableModel
from nqs_desktop.ui.theme import ROW_HEIGHT, ROW_HEIGHT_DENSE

Row = TypeVar("Row")

_MEASURED: Final = 300
"""Rows by which a long table measures its columns: Qt would ask for every cell at each change."""


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
        self,
        model: RowTableModel[Row],
        *,
        wide: int = 0,
        dense: bool = False,
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show ``model``.

        Args:
            model: The rows.
            wide: Number of the column that takes the width that the others leave.
            dense: Whether the rows are low.
            several: Whether more than one row can be selected.
            parent: The owner.
        """
        super().__init__(parent)
        self._rows = model
        self._kept = ""
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT_DENSE if dense else ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._fitted = [place for place, column in enumerate(model.columns) if column.width is None]
        for place, column in enumerate(model.columns):
            if column.width is not None:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(place, column.width)
        header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        self.setSortingEnabled(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._fit_columns)
        model.modelReset.connect(self._bring_back)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.doubleClicked.connect(lambda index: self.opened.emit(model.key_at(index)))

    @property
    def key(self) -> str:
        """Key of the row that the user is on; empty where there is none."""
        return self._rows.key_at(self.currentIndex())

    @property
    def selected(self) -> tuple[str, ...]:
        """Keys of the selected rows, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self._rows.key_at(self._rows.index(row, 0)) for row in rows)

    def select(self, keys: Iterable[str]) -> None:
        """Select rows, of which the one that the user is on stays the same; those not there are left out."""
        flags = QItemSelectionModel.SelectionFlag
        for key in keys:
            index = self._rows.index_of(key)
            if index.isValid():
                self.selectionModel().select(index, flags.Select | flags.Rows)

    def choose(self, key: str) -> None:
        """Go to a row; nothing is chosen where there is no such key."""
        index = self._rows.index_of(key)
        if index.isValid() and index.row() == self.currentIndex().row() and key in self.selected:
            self.scrollTo(index)
            return
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

    def _fit_columns(self) -> None:
        """Make columns as wide as their texts; those of a long table by some of its rows."""
        header, modes = self.horizontalHeader(), QHeaderView.ResizeMode
        many = self._rows.rowCount() > _MEASURED
        mode = modes.Interactive if many else modes.ResizeToContents
        for place in self._fitted:
            if header.sectionResizeMode(place) in (modes.Interactive, modes.ResizeToContents):
                if header.sectionResizeMode(place) != mode:
                    header.setSectionResizeMode(place, mode)
                if many:
                    header.resizeSection(place, self._width_of(place))

    def _width_of(self, place: int) -> int:
        rows, column = self._rows.rows, self._rows.columns[place]
        texts = {column.text(row) for row in rows[:: max(len(rows) // _MEASURED, 1)]}
        metrics = self.fontMetrics()
        first = self._rows.index(0, place)
        frame = self.sizeHintForIndex(first).width() - metrics.horizontalAdvance(column.text(rows[0]))
        widest = max(metrics.horizontalAdvance(text) for text in texts)
        return max(widest + frame, self.horizontalHeader().sectionSizeHint(place))

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
