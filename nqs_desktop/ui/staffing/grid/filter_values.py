"""The values of a column that can be ticked in its filter."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_PORTION = 200
_TICK = int(Qt.ItemDataRole.CheckStateRole)


class FilterValues(QAbstractListModel):
    """Shows values that contain some words; those that are ticked stay so while they do not show.

    Signals:
        ticked: Others are ticked now.
    """

    ticked = Signal()

    def __init__(self, fold: Callable[[str], str], parent: QObject) -> None:
        """Compare texts by what ``fold`` makes of them."""
        super().__init__(parent)
        self._fold = fold
        self._all: Sequence[str] = ()
        self._found: Sequence[str] = ()
        self._shown = 0
        self._ticked: set[str] = set()

    @property
    def chosen(self) -> frozenset[str]:
        """The values that are ticked."""
        return frozenset(self._ticked)

    def load(self, values: Sequence[str], ticked: Collection[str]) -> None:
        """Offer other values."""
        self._all, self._ticked = values, set(ticked)
        self.show_those_with("")

    def show_those_with(self, words: str) -> None:
        """Show only the values that contain some words, whatever their case."""
        wanted = self._fold(words)
        self.beginResetModel()
        fold = self._fold
        self._found = [one for one in self._all if wanted in fold(one)] if wanted else self._all
        self._shown = min(len(self._found), _PORTION)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the values that show."""
        return 0 if parent.isValid() else self._shown

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether more values come when one scrolls to the end."""
        return not parent.isValid() and self._shown < len(self._found)

    def fetchMore(self, parent: Index) -> None:
        """Show the next values: the view lays out all that there are at each change."""
        more = min(self._shown + _PORTION, len(self._found))
        self.beginInsertRows(_NOWHERE, self._shown, more - 1)
        self._shown = more
        self.endInsertRows()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each can be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return a value in one line, and whether it is ticked."""
        if not index.isValid():
            return None
        value = self._found[index.row()]
        if role == _TICK:
            return Qt.CheckState.Checked if value in self._ticked else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return value.replace("\n", " ") or self.tr("(empty)")
        return None

    def setData(self, index: Index, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Tick a value, or take its tick away."""
        if role != _TICK or not index.isValid():
            return False
        change = self._ticked.add if Qt.CheckState(value) == Qt.CheckState.Checked else self._ticked.discard
        change(self._found[index.row()])
        self.dataChanged.emit(index, index, [role])
        self.ticked.emit()
        return True
