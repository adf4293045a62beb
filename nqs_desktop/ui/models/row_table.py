"""A table of frozen rows: what each column shows is a function of the row."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from nqs_desktop.domain.search_text import collation_key

Row = TypeVar("Row")
SortKey = tuple[int, ...] | str | int | Decimal | date
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole)
"""The row itself."""

_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A column of a :class:`RowTableModel`.

    Attributes:
        title: Returns the heading in the language in use.
        text: What a cell shows.
        sort_key: What the column sorts by; the Kazakh alphabet over ``text`` when ``None``. Rows for which
            it returns ``None`` come last.
        numeric: Figures: to the right.
        hint: Tooltip of a cell; its text when ``None``.
        icon: Picture of a cell.
        width: Width at first, in pixels; that of the longest text when ``None``.
    """

    title: Callable[[], str]
    text: Callable[[Row], str]
    sort_key: "Callable[[Row], SortKey | None] | None" = None
    numeric: bool = False
    hint: Callable[[Row], str] | None = None
    icon: Callable[[Row], QIcon | None] | None = None
    width: int | None = None


class RowTableModel(QAbstractTableModel, Generic[Row]):
    """Shows rows in the order of the chosen column; keys say which row is which."""

    def __init__(
        self,
        columns: tuple[Column[Row], ...],
        key: Callable[[Row], str],
        parent: QObject | None = None,
    ) -> None:
        """Start empty, in the order in which rows are given."""
        super().__init__(parent)
        self._columns = columns
        self._key = key
        self._given: list[Row] = []
        self._rows: list[Row] = []
        self._places: dict[str, int] = {}
        self._sorted_by = (-1, Qt.SortOrder.AscendingOrder)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows as they stand."""
        return tuple(self._rows)

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        """The columns."""
        return self._columns

    def headings(self) -> tuple[str, ...]:
        """Return the words over the columns."""
        return tuple(column.title() for column in self._columns)

    def texts(self) -> list[tuple[str, ...]]:
        """Return the rows as they stand as texts, as many in each as there are columns."""
        return [tuple(column.text(row) for column in self._columns) for row in self._rows]

    @property
    def is_sorted(self) -> bool:
        """Whether the rows stand in the order of a column, not in that in which they were given."""
        return 0 <= self._sorted_by[0] < len(self._columns)

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Show other rows; the order stays that of the chosen column."""
        self.beginResetModel()
        self._given = list(rows)
        self._rows = self._in_order()
        self._places = {}
        self.endResetModel()

    def replace_row(self, row: Row) -> bool:
        """Show another row in the place of the one with its key, also where it would be sorted elsewhere now.

        Returns:
            Whether there was one.
        """
        index = self.index_of(self._key(row))
        if not index.isValid():
            return False
        place = index.row()
        old = self._rows[place]
        self._given[next(at for at, one in enumerate(self._given) if one is old)] = row
        self._rows[place] = row
        self.dataChanged.emit(index, index.siblingAtColumn(len(self._columns) - 1))
        return True

    def row_at(self, index: Index) -> Row | None:
        """Return the row at an index; ``None`` for no row."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def key_at(self, index: Index) -> str:
        """Return the key at an index; empty for no row."""
        row = self.row_at(index)
        return "" if row is None else self._key(row)

    def index_of(self, key: str) -> QModelIndex:
        """Return the first cell of the row with this key; invalid where there is none."""
        if not key:
            return QModelIndex()
        if not self._places:
            self._places = {self._key(row): place for place, row in enumerate(self._rows)}
        place = self._places.get(key, -1)
        return self.index(place, 0) if place >= 0 else QModelIndex()

    def retranslate(self) -> None:
        """Ask the columns again for their words."""
        if self._columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._columns) - 1))

    # --- Qt's questions ---

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what the column says of the row, or the row itself under :data:`ROW_ROLE`."""
        row = self.row_at(index)
        if row is None:
            return None
        column = self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.ToolTipRole:
                return (column.hint or column.text)(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.DecorationRole:
                return column.icon(row) if column.icon is not None else None
            case _:
                return row if role == ROW_ROLE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Return the headings; rows have none."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column; -1 is the order in which they were given."""
        self._sorted_by = (column, order)
        before = [(index, self.key_at(index)) for index in self.persistentIndexList()]
        self.layoutAboutToBeChanged.emit()
        self._rows = self._in_order()
        self._places = {}
        for index, key in before:
            self.changePersistentIndex(index, self.index_of(key).siblingAtColumn(index.column()))
        self.layoutChanged.emit()

    def _in_order(self) -> list[Row]:
        number, order = self._sorted_by
        if not 0 <= number < len(self._columns):
            return list(self._given)
        column = self._columns[number]
        keyed = [(self._sort_key(column, row), row) for row in self._given]
        known = [(key, row) for key, row in keyed if key is not None]
        known.sort(key=lambda pair: pair[0], reverse=order == Qt.SortOrder.DescendingOrder)
        return [row for _, row in known] + [row for key, row in keyed if key is None]

    @staticmethod
    def _sort_key(column: Column[Row], row: Row) -> SortKey | None:
        return collation_key(column.text(row)) if column.sort_key is None else column.sort_key(row)
