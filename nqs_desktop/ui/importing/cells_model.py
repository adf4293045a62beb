"""The first rows of a table of a file, cell by cell as they were read, and how a table shows them."""

from collections.abc import Collection

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from nqs_desktop.ui.theme import ROW_HEIGHT_DENSE, colours

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()


class CellsModel(QAbstractTableModel):
    """Shows rows with their numbers in the file; what is not read is paler."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._headings: tuple[str, ...] = ()
        self._rows: tuple[tuple[int, tuple[str, ...]], ...] = ()
        self._read: frozenset[int] = frozenset()
        self._first_row = 1

    def set_cells(self, headings: tuple[str, ...], rows: tuple[tuple[int, tuple[str, ...]], ...]) -> None:
        """Show other rows, each with its number in the file."""
        self.beginResetModel()
        self._headings, self._rows = headings, rows
        self.endResetModel()

    def set_read(self, columns: Collection[int], first_row: int) -> None:
        """Say which columns are read, and from which row of the file on."""
        self._read, self._first_row = frozenset(columns), first_row
        if self._rows and self._headings:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._headings) - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the text of a cell, or the colour that says whether it is read."""
        if not index.isValid():
            return None
        row, cells = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cells[index.column()] if index.column() < len(cells) else ""
        if role == Qt.ItemDataRole.ForegroundRole:
            is_read = row >= self._first_row and index.column() in self._read
            return QColor(colours().text if is_read else colours().quiet)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Return the heading of a column, or the number of a row in the file."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._headings[section] if section < len(self._headings) else None
        return str(self._rows[section][0]) if section < len(self._rows) else None


def dress_table(table: QTableView, header: QHeaderView) -> None:
    """Let a table show first cells under a heading that says what columns hold; Tab leads out of it."""
    table.setHorizontalHeader(header)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT_DENSE)
