"""Which columns show and in which order: ticked, and dragged."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nqs_desktop.domain.staffing_cells import StaffingColumn
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.staffing.grid.grid_header import GridHeader
from nqs_desktop.ui.staffing.grid.grid_words import column_heading
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.rows import left_row

_WIDTH = 280
_HEIGHT = 420
_COLUMN = int(Qt.ItemDataRole.UserRole)
_ALWAYS = frozenset({StaffingColumn.TITLE_KK, StaffingColumn.TITLE_RU})


class ColumnChooser(QFrame):
    """Stands over the table; a tick shows a column, dragging or Alt with an arrow moves it.

    Signals:
        done: It went away.
    """

    done = Signal()

    def __init__(self, header: GridHeader, language: LanguageSwitch, parent: QWidget) -> None:
        """Arrange the columns of ``header``."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self._header = header
        self.heading = QLabel(self)
        self.heading.setProperty("role", "quiet")
        self.heading.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setFixedHeight(_HEIGHT)
        self.anew = QAction(self)
        self.anew.triggered.connect(self._begin_anew)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        layout.setSpacing(Space.S)
        layout.addWidget(self.heading)
        layout.addWidget(self.list)
        layout.addWidget(left_row(self, LinkButton(self.anew, self)))
        self.setFixedWidth(_WIDTH)
        self.list.itemChanged.connect(lambda _: self._arrange())
        self.list.model().rowsMoved.connect(lambda *_: self._arrange())
        language.changed.connect(self.retranslate)
        self.retranslate()

    def open_at(self, place: QPoint) -> None:
        """Show the columns as they stand, at a place of the screen."""
        self._fill()
        self.move(place)
        self.show()
        self.list.setFocus()
        self.list.setCurrentRow(0)

    def retranslate(self) -> None:
        """Set the words anew."""
        self.heading.setText(self.tr("Tick what shows; drag it, or move it with Alt and an arrow."))
        self.list.setAccessibleName(self.tr("Columns"))
        self.anew.setText(self.tr("As at first"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move a column by Alt and an arrow; go away by Enter, as by Escape."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and step:
            self.move_current(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.hide()
        else:
            super().keyPressEvent(event)

    def move_current(self, step: int) -> None:
        """Move the current column up (-1) or down (1)."""
        row = self.list.currentRow()
        if 0 <= row + step < self.list.count():
            blocked = self.list.blockSignals(True)
            item = self.list.takeItem(row)
            self.list.insertItem(row + step, item)
            self.list.blockSignals(blocked)
            self.list.setCurrentItem(item)
            self._arrange()

    def _fill(self) -> None:
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for column in self._header.order():
            item = QListWidgetItem(column_heading(column), self.list)
            item.setData(_COLUMN, column)
            if column in _ALWAYS:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            state = Qt.CheckState.Checked if self._header.shows(column) else Qt.CheckState.Unchecked
            item.setCheckState(state)
        self.list.blockSignals(blocked)

    def _arrange(self) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        order = [StaffingColumn(item.data(_COLUMN)) for item in items]
        shown = {
            column
            for item, column in zip(items, order, strict=True)
            if item.checkState() == Qt.CheckState.Checked or column in _ALWAYS
        }
        self._header.arrange(order, shown)

    def _begin_anew(self) -> None:
        self._header.begin_anew()
        self._fill()
