"""What a column is filtered by: words, what is wrong or empty, values."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from nqs_desktop.domain.staffing_cells import StaffingColumn
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.staffing.grid.filter_values import FilterValues
from nqs_desktop.ui.staffing.grid.grid_filter import CellTest, ColumnFilter
from nqs_desktop.ui.staffing.grid.grid_words import column_heading
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.choice_box import ChoiceBox

_WIDTH = 280
_LIST_HEIGHT = 200


class FilterPopup(QFrame):
    """Stands below a heading until one clicks elsewhere or presses Enter or Escape.

    Signals:
        changed: The column and its :class:`ColumnFilter`.
    """

    changed = Signal(object, object)

    def __init__(self, language: LanguageSwitch, fold: Callable[[str], str], parent: QWidget) -> None:
        """Start without a column; texts are compared by what ``fold`` makes of them."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self._column = StaffingColumn.TITLE_KK
        self._filling = False
        self.heading = QLabel(self)
        self.heading.setProperty("role", "strong")
        self.words = QLineEdit(self)
        self.words.setClearButtonEnabled(True)
        self.test = ChoiceBox(tuple(CellTest), self._word)
        self.values = FilterValues(fold, self)
        self.list = QListView(self)
        self.list.setFixedHeight(_LIST_HEIGHT)
        self.list.setUniformItemSizes(True)
        self.list.setModel(self.values)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        layout.setSpacing(Space.S)
        for part in (self.heading, self.words, self.test, self.list):
            layout.addWidget(part)
        self.setFixedWidth(_WIDTH)
        self.words.textChanged.connect(self._filter_values)
        self.test.currentIndexChanged.connect(self._tell)
        self.values.ticked.connect(self._tell)
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
        self.values.load(values, wanted.values or ())
        self.values.show_those_with(wanted.words)
        self._filling = False
        self.move(place)
        self.show()
        self.words.setFocus()
        self.words.selectAll()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.words.setPlaceholderText(self.tr("contains…"))
        self.words.setAccessibleName(self.tr("The cell contains"))
        self.test.setAccessibleName(self.tr("What is in the cell"))
        self.list.setAccessibleName(self.tr("One of these values"))

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

    def _filter_values(self, words: str) -> None:
        if not self._filling:
            self.values.show_those_with(words)
            self._tell()

    def _tell(self) -> None:
        if self._filling:
            return
        wanted = ColumnFilter(self.words.text(), self.test.value(), self.values.chosen or None)
        self.changed.emit(self._column, wanted)
