"""A wide table whose first columns stay in view while the others are scrolled or changed for others."""

from collections.abc import Collection
from typing import Generic, TypeVar

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QWidget

from nqs_desktop.ui.models.row_table import RowTableModel
from nqs_desktop.ui.widgets.row_table import RowTable

Row = TypeVar("Row")

_FROZEN_WIDTH = 250
_NARROWEST = 90


class FrozenTable(QWidget, Generic[Row]):
    """Two views of one model side by side, with one selection and one height of scrolling.

    Attributes:
        first: The columns that stay.
        rest: The others.
    """

    def __init__(
        self, first: RowTable[Row], model: RowTableModel[Row], frozen: int, parent: QWidget | None = None
    ) -> None:
        """Keep the columns before number ``frozen`` in ``first``, which shows ``model`` already."""
        super().__init__(parent)
        self.first = first
        self._frozen = frozen
        self._columns = range(frozen, model.columnCount())
        self.rest: RowTable[Row] = RowTable(model, wide=model.columnCount() - 1, dense=True, parent=self)
        own = self.rest.selectionModel()
        self.rest.setSelectionModel(first.selectionModel())
        own.deleteLater()
        for column in self._columns:
            first.setColumnHidden(column, True)
        for column in range(frozen):
            self.rest.setColumnHidden(column, True)
        modes = QAbstractItemView.ScrollMode
        for table in (first, self.rest):
            table.setVerticalScrollMode(modes.ScrollPerPixel)
            table.setHorizontalScrollMode(modes.ScrollPerPixel)
        first.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        first.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rest.verticalScrollBar().valueChanged.connect(first.verticalScrollBar().setValue)
        first.verticalScrollBar().valueChanged.connect(self.rest.verticalScrollBar().setValue)
        self.rest.horizontalScrollBar().rangeChanged.connect(self._keep_level)
        self.rest.horizontalHeader().setMinimumSectionSize(_NARROWEST)
        self.rest.opened.connect(first.opened)
        self.rest.removal_wanted.connect(first.removal_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(first)
        first.setFixedWidth(_FROZEN_WIDTH)
        first.show()  # taken out of the stack in which it was
        layout.addWidget(self.rest, 1)
        self.setFocusProxy(first)

    def show_columns(self, columns: Collection[int]) -> None:
        """Show some of the columns that do not stay; the last of them takes the width that is left."""
        last = max(columns)
        header, modes = self.rest.horizontalHeader(), QHeaderView.ResizeMode
        for column in self._columns:
            self.rest.setColumnHidden(column, column not in columns)
            width = header.sectionSize(column)
            if column == last:
                header.setSectionResizeMode(column, modes.Stretch)
            elif header.sectionResizeMode(column) == modes.Stretch:
                header.setSectionResizeMode(column, modes.Interactive)
                header.resizeSection(column, width)

    def choose(self, key: str) -> None:
        """Go to a row in both views."""
        self.first.choose(key)
        index = self.first.currentIndex()
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.first.selectionModel().select(index, flags.ClearAndSelect | flags.Rows)
            self.rest.scrollTo(index.siblingAtColumn(self._frozen))

    def _keep_level(self, _: int, farthest: int) -> None:
        """Take the room that the other view needs for its scroll bar; otherwise their last rows part."""
        policy = Qt.ScrollBarPolicy
        shown = policy.ScrollBarAlwaysOn if farthest > 0 else policy.ScrollBarAlwaysOff
        self.first.setHorizontalScrollBarPolicy(shown)
