"""Every candidate against every position: a cell a pair, with an icon, never a colour alone."""

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from nqs_desktop.domain.matching.table import MatchTable
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.matching.finding_view import requirement_title
from nqs_desktop.ui.matching.match_rows import Counted, PairFilter, PairRow
from nqs_desktop.ui.theme import ROW_HEIGHT_DENSE
from nqs_desktop.ui.widgets.data_label import data_hint
from nqs_desktop.ui.words import VERDICT_ICONS, verdict_word

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_CELL: Final = 44
CELL_ICON_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The icon of a cell; the delegate puts it into the middle, where Qt would put it at the left."""


class MatchGridModel(QAbstractTableModel):
    """Candidates are rows, positions are columns; verdicts are asked of the table when they are painted."""

    def __init__(self, language: LanguageSwitch, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._table: MatchTable | None = None
        self._people: tuple[Counted, ...] = ()
        self._positions: tuple[Counted, ...] = ()
        self._filter = PairFilter.ALL

    def show_table(
        self,
        table: MatchTable | None,
        people: tuple[Counted, ...],
        positions: tuple[Counted, ...],
        shown: PairFilter,
    ) -> None:
        """Show other rows and columns; cells that ``shown`` does not let through are empty."""
        self.beginResetModel()
        self._table, self._people, self._positions, self._filter = table, people, positions, shown
        self.endResetModel()

    def pair_at(self, index: Index) -> tuple[str, str] | None:
        """Return the keys of candidate and position at an index; ``None`` for no cell."""
        if not index.isValid():
            return None
        return self._people[index.row()].key, self._positions[index.column()].key

    def row_of(self, key: str) -> int:
        """Return the row of a candidate by its key; -1 for none."""
        return next((place for place, one in enumerate(self._people) if one.key == key), -1)

    def column_of(self, key: str) -> int:
        """Return the column of a position by its key; -1 for none."""
        return next((place for place, one in enumerate(self._positions) if one.key == key), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the candidates."""
        return 0 if parent.isValid() else len(self._people)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the positions."""
        return 0 if parent.isValid() else len(self._positions)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the verdict's icon, and its words with what is lacking for tooltip and screen reader."""
        if self._table is None or not index.isValid():
            return None
        if role not in (
            CELL_ICON_ROLE,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        row, column = self._people[index.row()], self._positions[index.column()]
        pair = self._table.pair(row.place, column.place)
        if not PairRow("", "", "", pair).passes(self._filter):
            return None
        if role == CELL_ICON_ROLE:
            return icon(VERDICT_ICONS[pair.verdict], pair.verdict.value)
        lacking = [requirement_title(lack.requirement, self._language) for lack in pair.lacking]
        words = "\n".join((f"{row.name} — {column.name}", verdict_word(pair.verdict), *lacking))
        return data_hint(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Return names of candidates, and numbers of positions with their titles as tooltips."""
        across = orientation == Qt.Orientation.Horizontal
        things = self._positions if across else self._people
        if not 0 <= section < len(things):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (things[section].number or str(section + 1)) if across else things[section].name
        if role == Qt.ItemDataRole.ToolTipRole:
            return data_hint(things[section].hint)
        return None


class _Centred(QStyledItemDelegate):
    """Puts an icon without words into the middle of its cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        picture = index.data(CELL_ICON_ROLE)
        if isinstance(picture, QIcon):
            middle = Qt.AlignmentFlag.AlignCenter
            place = QStyle.alignedRect(option.direction, middle, option.decorationSize, option.rect)
            picture.paint(painter, place, middle)


class MatchGrid(QTableView):
    """Shows a :class:`MatchGridModel`.

    Signals:
        chosen: Keys of the candidate and the position of the cell that the user is on.
        opened: Keys of the candidate and the position whose reasons the user wants to see.
    """

    chosen = Signal(str, str)
    opened = Signal(str, str)

    def __init__(self, model: MatchGridModel, parent: QWidget | None = None) -> None:
        """Show ``model``."""
        super().__init__(parent)
        self._pairs = model
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.horizontalHeader().setDefaultSectionSize(_CELL)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT_DENSE)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setItemDelegate(_Centred(self))
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._choose)

    def show_cell(self, candidate: str, position: str) -> bool:
        """Go to a cell by the keys of its row and its column; return whether it is there."""
        index = self._pairs.index(self._pairs.row_of(candidate), self._pairs.column_of(position))
        self.setCurrentIndex(index)
        return index.isValid()

    def show_position(self, key: str) -> None:
        """Go to the column of a position, in the row where the user is."""
        column = self._pairs.column_of(key)
        if column >= 0:
            index = self._pairs.index(max(self.currentIndex().row(), 0), column)
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        pair = self._pairs.pair_at(index)
        if pair is not None:
            self.chosen.emit(*pair)

    def _open(self, index: QModelIndex) -> None:
        pair = self._pairs.pair_at(index)
        if pair is not None:
            self.opened.emit(*pair)
