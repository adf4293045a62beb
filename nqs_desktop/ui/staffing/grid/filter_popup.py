"""What a column is filtered by: words, what is wrong or empty, values."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from nqs_desktop.domain.search_text import fold
from nqs_desktop.domain.staffing_cells import StaffingColumn
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.staffing.grid.grid_filter import CellTest, ColumnFilter
from nqs_desktop.ui.staffing.grid.grid_words import column_heading
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.choice_box import ChoiceBox

_WIDTH = 280
_LIST_HEIGHT = 200
_VALUE = int(Qt.ItemDataRole.UserRole)


class FilterPopup(QFrame):
    """Stands below a heading until one clicks elsewhere or presses Enter or Escape.

    Signals:
        changed: The column and its :class:`ColumnFilter`.
    """

    changed = Signal(object, object)

    def __init__(self, language: LanguageSwitch, parent: QWidget) -> None:
        """Start without a column."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self._column = StaffingColumn.TITLE_KK
        self._filling = False
        self.heading = QLabel(self)
        self.heading.setProperty("role", "strong")
        self.words = QLineEdit(self)
        self.words.setClearButtonEnabled(True)
        self.test = ChoiceBox(tuple(CellTest), self._word)
        self.values = QListWidget(self)
        self.values.setFixedHeight(_LIST_HEIGHT)
        self.values.setUniformItemSizes(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        layout.setSpacing(Space.S)
        for part in (self.heading, self.words, self.test, self.values):
            layout.addWidget(part)
        self.setFixedWidth(_WIDTH)
        self.words.textChanged.connect(self._filter_values)
        self.words.textChanged.connect(self._tell)
        self.test.currentIndexChanged.connect(self._tell)
        self.values.itemChanged.connect(self._tell)
        language.changed.connect(self.retranslate)
        self.retranslate()

    def open_for(
        self, column: StaffingColumn, wanted: ColumnFilter, values: Sequence[str], place: QPoint
    ) -> None:
        """Show what a column is filtered by.

        Args:
            column: The column.
            wanted: What it asks for now.
            values: What its cells show.
            place: Where, on the screen.
        """
        self._filling = True
        self._column = column
        self.heading.setText(column_heading(column))
        self.words.setText(wanted.words)
        self.test.set_value(wanted.test)
        self.values.clear()
        for value in values:
            item = QListWidgetItem(value.replace("\n", " ") or self.tr("(empty)"), self.values)
            item.setData(_VALUE, value)
            chosen = wanted.values is not None and value in wanted.values
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        self._filling = False
        self._filter_values(wanted.words)
        self.move(place)
        self.show()
        self.words.setFocus()
        self.words.selectAll()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.words.setPlaceholderText(self.tr("contains…"))
        self.words.setAccessibleName(self.tr("The cell contains"))
        self.test.setAccessibleName(self.tr("What is in the cell"))
        self.values.setAccessibleName(self.tr("One of these values"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away by Enter, as by Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.hide()
        else:
            super().keyPressEvent(event)

    def _word(self, test: CellTest) -> str:
        match test:
            case CellTest.ANY:
                return self.tr("Anything")
            case CellTest.EMPTY:
                return self.tr("Empty")
            case CellTest.FILLED:
                return self.tr("Not empty")
            case CellTest.WRONG:
                return self.tr("Not stored: wrong")
            case _:
                return self.tr("To look at twice")

    def _items(self) -> list[QListWidgetItem]:
        return [self.values.item(row) for row in range(self.values.count())]

    def _filter_values(self, words: str) -> None:
        wanted = fold(words)
        for item in self._items():
            item.setHidden(bool(wanted) and wanted not in fold(item.text()))

    def _tell(self) -> None:
        if self._filling:
            return
        chosen = frozenset(
            str(item.data(_VALUE)) for item in self._items() if item.checkState() == Qt.CheckState.Checked
        )
        wanted = ColumnFilter(self.words.text(), self.test.value(), chosen or None)
        self.changed.emit(self._column, wanted)
