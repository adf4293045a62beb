"""The table editor for Qt: rows of headings and lines, every column of which is a cell."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.staffing_cells import NUMERIC, READ_ONLY, StaffingColumn, cell_text
from nqs_desktop.domain.staffing_doubts import BookCodes, cell_doubt
from nqs_desktop.domain.staffing_line import StaffingLine, StaffingTotals
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.staffing.grid.grid_filter import GridFilter
from nqs_desktop.ui.staffing.grid.grid_table import GridTable, Heading, Row, is_new
from nqs_desktop.ui.staffing.grid.grid_words import column_heading, shown_text
from nqs_desktop.ui.staffing.grid.unstored import Unstored
from nqs_desktop.ui.widgets.data_label import data_hint

Index = QModelIndex | QPersistentModelIndex
COLUMNS: Final = tuple(StaffingColumn)
SUMMED: Final[Mapping[StaffingColumn, Callable[[StaffingTotals], Decimal | None]]] = {
    StaffingColumn.UNITS: lambda sums: sums.units,
    StaffingColumn.OCCUPIED: lambda sums: sums.occupied,
    StaffingColumn.VACANT: lambda sums: sums.vacant,
    StaffingColumn.FUND: lambda sums: sums.fund,
}
_NOWHERE: Final = QModelIndex()
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class CellNote:
    """What is to be said of a cell.

    Attributes:
        wrong: Whether it is not stored; otherwise it deserves a second look.
        reason: Why.
    """

    wrong: bool
    reason: Message


class GridModel(QAbstractTableModel):
    """Shows a :class:`GridTable` with what is not stored of it.

    Attributes:
        filter: Which lines show; after a change of it call :meth:`load`.
        books: Codes of the books in force.
        editable: Whether anything may be typed.

    Signals:
        typed: Key of a line, column and the text that was typed into it.
    """

    typed = Signal(str, object, str)

    def __init__(
        self,
        table: GridTable,
        unstored: Unstored,
        language: LanguageSwitch,
        parent: QObject | None = None,
    ) -> None:
        """Start without rows."""
        super().__init__(parent)
        self._table = table
        self._unstored = unstored
        self._language = language
        self._rows: list[Row] = []
        self._places: dict[Row, int] | None = None
        self.books = BookCodes()
        self.editable = True
        self.filter = GridFilter(
            self.shown,
            unstored,
            lambda line, column: cell_doubt(column, line, self.books) is not None,
            lambda: table.changes,
        )

    # --- what the view and the delegate ask ---

    def row_at(self, row: int) -> Row | None:
        """Return a row; ``None`` for none."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @property
    def line_count(self) -> int:
        """How many lines show."""
        return list(map(type, self._rows)).count(str)

    def key_at(self, index: Index) -> str:
        """Return the key of the line at an index; empty for a heading or none."""
        row = self.row_at(index.row()) if index.isValid() else None
        return row if isinstance(row, str) else ""

    def line(self, key: str) -> StaffingLine:
        """Return a line by its key."""
        return self._table.line(key)

    def place_of(self, row: Row) -> int:
        """Return where a row stands; -1 where it does not show."""
        if self._places is None:
            self._places = dict(zip(self._rows, range(len(self._rows)), strict=True))
        return self._places.get(row, -1)

    def index_of(self, key: str, column: StaffingColumn = StaffingColumn.TITLE_KK) -> QModelIndex:
        """Return the cell of a line; invalid where it does not show."""
        place = self.place_of(key)
        return self.index(place, COLUMNS.index(column)) if place >= 0 else QModelIndex()

    def shown(self, key: str, line: StaffingLine, column: StaffingColumn) -> str:
        """Return what a cell shows: what was typed, where it is not stored."""
        typed = self._unstored.at(key, column)
        if typed is not None:
            return typed.text
        return shown_text(column, line, self._table.departments, self._language.data)

    def plain(self, key: str, column: StaffingColumn) -> str:
        """Return a cell as it is typed and copied."""
        typed = self._unstored.at(key, column)
        if typed is not None:
            return typed.text
        return cell_text(column, self._table.line(key), self._table.departments, self._language.data)

    def note(self, key: str, line: StaffingLine, column: StaffingColumn) -> CellNote | None:
        """Return what is to be said of a cell; ``None`` where nothing is."""
        typed = self._unstored.at(key, column)
        if typed is not None:
            return CellNote(True, typed.reason)
        if is_new(key):
            return None
        doubt = cell_doubt(column, line, self.books)
        return None if doubt is None else CellNote(False, doubt)

    def sums_of(self, heading: Heading) -> StaffingTotals:
        """Return the sums that a heading shows."""
        return self._table.sums(heading.department)

    def heading_name(self, heading: Heading) -> str:
        """Return the name of a department, or what the lines outside every one are called."""
        if heading.department is None:
            return self.tr("Outside departments")
        return self._language.best(heading.name)

    # --- changes ---

    def load(self) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = self._table.rows(self.filter.passing(self._table.lines))
        self._places = None
        self.endResetModel()

    def follow(self, keys: Iterable[str]) -> None:
        """Show lines that changed or came, and the headings above them; lines that are gone go.

        Lines stay in view although they pass the filter no longer: they must not vanish under the hand.
        """
        changed = [key for key in keys if key in self._table.lines]
        seen = {*self._rows, *changed} if self.filter else None
        for key in changed:
            self.filter.was_stored(key)
        self._turn_into(self._table.rows(seen))
        headings: set[Row] = set()
        for key in changed:
            department = self._table.line(key).position.department
            if department not in self._table.departments:
                department = None
            headings |= {self._table.heading_of(above) for above in self._table.above(department)}
        for row in (*changed, *headings):
            place = self.place_of(row)
            if place >= 0:
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(COLUMNS) - 1))

    def _turn_into(self, rows: list[Row]) -> None:
        """Replace the stretch of rows that differs; those before and after it keep their places."""
        old = self._rows
        if old == rows:
            return
        shorter = min(len(old), len(rows))
        first = next((at for at in range(shorter) if old[at] != rows[at]), shorter)
        rest = shorter - first
        tail = next((at for at in range(rest) if old[-1 - at] != rows[-1 - at]), rest)
        last_old, last_new = len(old) - tail, len(rows) - tail
        if last_old - first == last_new - first:
            self._rearrange(rows)
            return
        if last_old > first:
            self.beginRemoveRows(_NOWHERE, first, last_old - 1)
            self._rows = old[:first] + old[last_old:]
            self._places = None
            self.endRemoveRows()
        if last_new > first:
            self.beginInsertRows(_NOWHERE, first, last_new - 1)
            self._rows = rows
            self._places = None
            self.endInsertRows()

    def _rearrange(self, rows: list[Row]) -> None:
        before = [(index, self.row_at(index.row())) for index in self.persistentIndexList()]
        self.layoutAboutToBeChanged.emit()
        self._rows = rows
        self._places = None
        for index, row in before:
            # A row that is stored now has another key and stands where it stood.
            place = self.place_of(row) if row is not None and self.place_of(row) >= 0 else index.row()
            self.changePersistentIndex(index, self.index(place, index.column()))
        self.layoutChanged.emit()

    # --- Qt's questions ---

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells of lines are editable, but for those that follow from other things."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.editable and self.key_at(index) and COLUMNS[index.column()] not in READ_ONLY:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a cell shows, what is edited in it, and what is to be said of it."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in NUMERIC else _LEFT
        if isinstance(row, Heading):
            return self.heading_text(row, column) if role == Qt.ItemDataRole.DisplayRole else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.shown(row, self._table.line(row), column)
            case Qt.ItemDataRole.EditRole:
                return self.plain(row, column)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                line = self._table.line(row)
                note = self.note(row, line, column)
                text = self._language.say(note.reason) if note else self.shown(row, line, column)
                return data_hint(text)
            case _:
                return None

    def heading_text(self, heading: Heading, column: StaffingColumn) -> str:
        """Return what a cell of a heading shows: its name or one of its sums."""
        if column in SUMMED:
            sum_ = SUMMED[column](self.sums_of(heading))
            return "" if sum_ is None else number_text(sum_)
        return self.heading_name(heading) if column is StaffingColumn.TITLE_KK else ""

    def setData(self, index: Index, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Tell what was typed."""
        key = self.key_at(index)
        if role != Qt.ItemDataRole.EditRole or not key:
            return False
        self.typed.emit(key, COLUMNS[index.column()], str(value))
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Return the headings of the columns, and the titles of the lines."""
        if orientation == Qt.Orientation.Vertical:
            row = self.row_at(section)
            return self._name(row) if role == Qt.ItemDataRole.DisplayRole and row is not None else None
        if not 0 <= section < len(COLUMNS):
            return None
        column = COLUMNS[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column_heading(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in NUMERIC else _LEFT
        return None

    def _name(self, row: Row) -> str:
        return "" if isinstance(row, Heading) else self._language.best(self._table.line(row).position.title)
