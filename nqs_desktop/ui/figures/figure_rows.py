"""A table of figures on screen: headings of two lines, sums in bold below whatever it is sorted by."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from nqs_desktop.domain.figure_table import FigureColumn, FigureRow, FigureTable
from nqs_desktop.domain.search_text import collation_key
from nqs_desktop.ui.figures.figure_words import cell_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.row_table import ROW_ROLE, Column, Index, RowTableModel, SortKey
from nqs_desktop.ui.widgets.row_table import RowTable

NumberedRow = tuple[int, FigureRow]

_INDENT: Final = "\N{EM SPACE}"
_NUMBER_WIDTH: Final = 96
_MONEY_WIDTH: Final = 112
_TEXT_WIDTH: Final = 190
_NARROWEST_NAME: Final = 180
_CODES: Final = frozenset(("figures.code", "figures.number"))
_HEADING_LINES: Final = 2
_HEADING_PADDING: Final = 14


class FigureModel(RowTableModel[NumberedRow]):
    """The rows of a table of figures."""

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Set sums in bold."""
        if role == Qt.ItemDataRole.FontRole:
            row = super().data(index, ROW_ROLE)
            font = QFont()
            font.setBold(isinstance(row, tuple) and row[1].is_total)
            return font
        return super().data(index, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Let headings run over two lines."""
        said = super().headerData(section, orientation, role)
        if role == Qt.ItemDataRole.TextAlignmentRole and isinstance(said, Qt.AlignmentFlag):
            return said | Qt.TextFlag.TextWordWrap
        return said


class FigureGrid(RowTable[NumberedRow]):
    """Shows a table of figures; the keys of its rows are their numbers from 0."""

    # Qt asks for the widths before the constructor is through.
    _named: int = 0

    def __init__(self, table: FigureTable, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Show ``table``."""
        columns = tuple(_column(place, one, table, language) for place, one in enumerate(table.columns))
        model = FigureModel(columns, lambda row: str(row[0]))
        super().__init__(model, wide=table.named, dense=True, parent=parent)
        model.setParent(self)
        model.set_rows(enumerate(table.rows))
        self._named = table.named
        self.setAccessibleName(language.say(table.title))
        header = self.horizontalHeader()
        header.setFixedHeight(_HEADING_LINES * header.fontMetrics().lineSpacing() + _HEADING_PADDING)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give names the room that is left; where that is too little, the table scrolls instead."""
        super().resizeEvent(event)
        header, named = self.horizontalHeader(), self._named
        others = sum(header.sectionSize(one) for one in range(header.count()) if one != named)
        if self.viewport().width() - others >= _NARROWEST_NAME:
            header.setSectionResizeMode(named, QHeaderView.ResizeMode.Stretch)
        else:
            header.setSectionResizeMode(named, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(named, _NARROWEST_NAME)


def _column(
    place: int, column: FigureColumn, table: FigureTable, language: LanguageSwitch
) -> Column[NumberedRow]:
    def text(row: NumberedRow) -> str:
        return cell_text(row[1].cells[place], column, language)

    def indented(row: NumberedRow) -> str:
        return (_INDENT * row[1].depth if place == table.named else "") + text(row)

    def sort_key(row: NumberedRow) -> SortKey | None:
        cell = row[1].cells[place]
        if row[1].is_total or cell is None:
            return None
        return cell if isinstance(cell, Decimal | int) else collation_key(text(row))

    return Column(
        lambda: language.say(column.title),
        indented,
        sort_key,
        numeric=column.numeric,
        hint=text,
        width=None if place == table.named else _width(column),
    )


def _width(column: FigureColumn) -> int | None:
    """Return the width of a column; ``None``: that of its longest code."""
    if column.numeric:
        return _MONEY_WIDTH if column.money else _NUMBER_WIDTH
    return None if column.title.key in _CODES else _TEXT_WIDTH
