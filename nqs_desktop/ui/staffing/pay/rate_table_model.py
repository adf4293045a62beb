"""The lines of a pay scale as a table that is typed into."""

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.staffing.pay.rate_lines import EMPTY, PLACE, RateLines, cell_fault
from nqs_desktop.ui.theme import colours

Index = QModelIndex | QPersistentModelIndex
_NONE: Final = QModelIndex()


class RateTableModel(QAbstractTableModel):
    """Shows :class:`RateLines`, with an empty line behind them to type the next one into.

    Attributes:
        lines: What it shows; change it through the methods of the model alone.

    Signals:
        edited: The user changed something.
    """

    edited = Signal()

    def __init__(self, language: LanguageSwitch, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.lines = RateLines()
        self.read_only = False
        self._language = language

    def begin_change(self) -> None:
        """Announce that the lines change; :meth:`end_change` follows."""
        self.beginResetModel()

    def end_change(self, *, edited: bool) -> None:
        """Show the lines anew; ``edited`` says that the user changed them."""
        self.endResetModel()
        if edited:
            self.edited.emit()

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return the number of lines, the empty one counted."""
        if parent.isValid():
            return 0
        return len(self.lines.rows) + (not self.read_only)

    def columnCount(self, parent: Index = _NONE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(EMPTY)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell, or what is wrong with it."""
        text = self.text(index.row(), index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return text
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() != PLACE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role in (
            Qt.ItemDataRole.ForegroundRole,
            Qt.ItemDataRole.BackgroundRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return self._judged(index.row(), index.column(), text, role)
        return None

    def text(self, row: int, column: int) -> str:
        """Return the text of a cell; empty for those of the line that waits."""
        return self.lines.rows[row][column] if row < len(self.lines.rows) else ""

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed, whatever it is: what is wrong is marked."""
        if role != Qt.ItemDataRole.EditRole or self.read_only:
            return False
        row, column = index.row(), index.column()
        count = len(self.lines.rows)
        if row >= count and str(value).strip():
            self.beginInsertRows(_NONE, count + 1, count + 1)
            self.lines.grow()
            self.endInsertRows()
        changed = row < len(self.lines.rows) and self.lines.write(row, column, [[str(value)]])
        if changed:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(EMPTY) - 1))
            self.edited.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let each cell be typed into."""
        flags = super().flags(index)
        return flags if self.read_only or not index.isValid() else flags | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the captions of the columns and the numbers of the lines."""
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            side = Qt.AlignmentFlag.AlignLeft if section == PLACE else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if section < len(self.lines.rows) else "+"
        return (self.tr("Place in the register"), self.tr("Service from, years"), self.tr("Coefficient"))[
            section
        ]

    def _judged(self, row: int, column: int, text: str, role: int) -> object:
        if row >= len(self.lines.rows) or self.lines.rows[row] == EMPTY:
            return None
        fault = cell_fault(row + 1, column, text)
        if fault is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._language.say(fault)
        roles = colours()
        return QColor(roles.not_met if role == Qt.ItemDataRole.ForegroundRole else roles.not_met_soft)
