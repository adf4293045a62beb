"""A table of figures on screen: headings of several lines, sums in bold below whatever it is sorted by."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from nqs_desktop.domain.figure_table import FigureColumn, FigureRow, FigureTable
from nqs_desktop.domain.search_text import collation_key
from nqs_desktop.ui.figures.figure_words import cell_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.row_table import ROW_ROLE, Column, Index, RowTableModel, SortKey
from nqs_desktop.ui.widgets.row_table import RowTable

NumberedRow = tuple[int, FigureRow]

_INDENT: Final = "\N{EM SPACE}"
_CELL_PADDING: Final = 22
_TEXT_WIDTH: Final = 190
_NARROWEST_NAME: Final = 180
_CODES: Final = frozenset(("figures.code", "figures.number"))
_HIGHEST_HEADING: Final = 120
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
        """Let headings run over several lines."""
        said = super().headerData(section, orientation, role)
        if role == Qt.ItemDataRole.TextAlignmentRole and isinstance(said, Qt.AlignmentFlag):
            return said | Qt.TextFlag.TextWordWrap
        return said


class FigureGrid(RowTable[NumberedRow]):
    """Shows a table of figures; the keys of its rows are their numbers from 0."""

    # Qt resizes the table before the constructor is through.
    _texts: tuple[int, ...] = ()

    def __init__(self, table: FigureTable, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Show ``table``."""
        columns = tuple(_column(place, one, table, language) for place, one in enumerate(table.columns))
        model = FigureModel(columns, lambda row: str(row[0]))
        super().__init__(model, wide=table.named, dense=True, parent=parent)
        model.setParent(self)
        model.set_rows(enumerate(table.rows))
        self.setAccessibleName(language.say(table.title))
        header, heights = self.horizontalHeader(), [0]
        header.setTextElideMode(Qt.TextElideMode.ElideNone)  # headings run over several lines
        filled = table.filled_columns if table.rows else range(len(table.columns))
        for place, column in enumerate(table.columns):
            width = _NARROWEST_NAME if place == table.named else self._width(place, column)
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(place, width)
            header.setSectionHidden(place, place not in filled)
            if place in filled:
                heights.append(self._heading_height(language.say(column.title), width))
        header.setFixedHeight(max(heights) + _HEADING_PADDING)
        self._texts = tuple(
            place for place in filled if place == table.named or _is_text(table.columns[place])
        )
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give texts the room that is left; where that is too little, the table scrolls instead."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Make the texts as wide as the numbers leave room, in the parts that they have of it now."""
        header = self.horizontalHeader()
        sizes = {one: header.sectionSize(one) for one in self._texts}
        taken = sum(sizes.values())
        others = sum(header.sectionSize(one) for one in range(header.count())) - taken
        room = self.viewport().width() - others
        for place, size in sizes.items():
            header.resizeSection(place, max(room * size // taken, _NARROWEST_NAME))

    def _width(self, place: int, column: FigureColumn) -> int:
        """Return what numbers and codes need, and the longest word of the heading; texts have one width."""
        if _is_text(column):
            return _TEXT_WIDTH
        metrics, model = self._bold(), self.model()
        heading = str(model.headerData(place, Qt.Orientation.Horizontal))
        cells = (str(model.index(row, place).data()) for row in range(model.rowCount()))
        return max(metrics.horizontalAdvance(text) for text in (*heading.split(), *cells)) + _CELL_PADDING

    def _heading_height(self, heading: str, width: int) -> int:
        room = QRect(0, 0, width - _CELL_PADDING, _HIGHEST_HEADING)
        return self._bold().boundingRect(room, Qt.TextFlag.TextWordWrap, heading).height()

    def _bold(self) -> QFontMetrics:
        font = self.font()
        font.setBold(True)
        return QFontMetrics(font)


def _is_text(column: FigureColumn) -> bool:
    return not column.numeric and column.title.key not in _CODES


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
    )
