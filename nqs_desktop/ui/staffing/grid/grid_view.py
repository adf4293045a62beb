"""The table itself: where the keyboard goes, what is selected."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QKeyCombination,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from nqs_desktop.domain.staffing_cells import READ_ONLY, StaffingColumn
from nqs_desktop.ui.staffing.grid.grid_delegate import GridDelegate
from nqs_desktop.ui.staffing.grid.grid_header import GridHeader
from nqs_desktop.ui.staffing.grid.grid_model import COLUMNS, GridModel, Index
from nqs_desktop.ui.staffing.grid.grid_paint import GridPainter, Strip, cell_of
from nqs_desktop.ui.staffing.grid.grid_table import Heading
from nqs_desktop.ui.staffing.grid.heard_keys import heard
from nqs_desktop.ui.theme import ROW_HEIGHT_DENSE

_TITLES_WIDTH: Final = 180
_IN_VIEW: Final = 130
_ARROWS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_LEAPS: Final = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GridView(QTableView):
    """Shows a :class:`GridModel`; Enter goes down, Tab to the right, typing begins to edit.

    Attributes:
        commands: What keys do; they have these before any command of the page.
        paints: Paints the cells.
        cells: Makes the fields in which they are typed.

    Signals:
        moved: Another cell has the keyboard.
        typed_in_vain: The text that was being typed into a row that is gone.
    """

    moved = Signal()
    typed_in_vain = Signal(str)

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        """Show ``model``."""
        super().__init__(parent)
        self._grid = model
        self._tabbed_from = -1
        self.commands: Mapping[QKeyCombination, QAction] = {}
        self.setModel(model)
        self.paints = GridPainter(model)
        self.cells = GridDelegate(model, self)
        self.setItemDelegate(self.cells)
        self.cells.left.connect(self.step)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_headers()
        self.selectionModel().currentChanged.connect(lambda *_: self.moved.emit())
        # Names of departments stay at the left edge; what was painted there moves with the cells.
        self.horizontalScrollBar().valueChanged.connect(self._scrolled)

    def show_header(self, header: GridHeader) -> None:
        """Have other headings, as they were remembered."""
        self.setHorizontalHeader(header)
        # Else each heading asks of ten thousand cells whether all of its column is selected.
        header.setSelectionModel(QItemSelectionModel(self._grid, header))
        header.bring_back()

    # --- what is chosen ---

    @property
    def key(self) -> str:
        """Key of the line that has the keyboard; empty on a heading."""
        return self._grid.key_at(self.currentIndex())

    @property
    def column(self) -> StaffingColumn:
        """The column that has the keyboard."""
        return COLUMNS[max(self.currentIndex().column(), 0)]

    @property
    def department(self) -> str | None:
        """Key of the department in which the keyboard is."""
        row = self._grid.row_at(self.currentIndex().row())
        if isinstance(row, Heading):
            return row.department
        return None if row is None else self._grid.line(row).position.department

    def selected_keys(self) -> list[str]:
        """Return the keys of the lines with a selected cell, from above; that of the current one at least."""
        places = {
            place
            for area in self.selectionModel().selection().toList()
            for place in range(area.top(), area.bottom() + 1)
        } or {self.currentIndex().row()}
        rows = (self._grid.row_at(place) for place in sorted(places))
        return [row for row in rows if isinstance(row, str)]

    def selected_columns(self) -> list[StaffingColumn]:
        """Return the visible columns with a selected cell, from the left."""
        sections = {
            section
            for area in self.selectionModel().selection().toList()
            for section in range(area.left(), area.right() + 1)
        } or {max(self.currentIndex().column(), 0)}
        return [COLUMNS[section] for section in self._visible_sections() if section in sections]

    def columns_from(self, column: StaffingColumn) -> list[StaffingColumn]:
        """Return a visible column and those to the right of it."""
        sections = self._visible_sections()
        section = COLUMNS.index(column)
        return [COLUMNS[one] for one in sections[sections.index(section) :]] if section in sections else []

    def go_to(self, key: str, column: StaffingColumn | None = None) -> bool:
        """Lead the keyboard to a cell; return whether it shows."""
        index = self._grid.index_of(key, column or self.column)
        if index.isValid():
            self._tabbed_from = -1
            self.go_to_index(index)
        return index.isValid()

    def go_to_index(self, index: QModelIndex) -> None:
        """Lead the keyboard to a cell and select it alone, whatever keys are held meanwhile."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def select_block(self, keys: list[str], columns: list[StaffingColumn]) -> None:
        """Select the cells of some lines in some columns; the first one has the keyboard."""
        flags = QItemSelectionModel.SelectionFlag
        chosen = QItemSelection()
        places = sorted(self._grid.place_of(key) for key in keys)
        for top, bottom in _stretches([place for place in places if place >= 0]):
            for section in map(COLUMNS.index, columns):
                chosen.select(self._grid.index(top, section), self._grid.index(bottom, section))
        first = self._grid.index_of(keys[0], columns[0]) if keys and columns else QModelIndex()
        if first.isValid():
            self.selectionModel().setCurrentIndex(first, flags.NoUpdate)
            self.selectionModel().select(chosen, flags.ClearAndSelect)
            self.scrollTo(first)

    # --- the keyboard ---

    def step(self, columns: int, rows: int) -> None:
        """Go on from the current cell: by columns that can be typed, or by rows of lines."""
        current = self.currentIndex()
        if columns:
            if self._tabbed_from < 0:
                self._tabbed_from = current.column()
            index = self._aside(current, columns)
            if index.isValid():
                self.go_to_index(index)
        elif rows:
            column = current.column() if self._tabbed_from < 0 else self._tabbed_from
            place = self._line_from(current.row(), rows)
            self._tabbed_from = -1
            if place >= 0:
                self.go_to_index(self._grid.index(place, column))
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do the commands of the table, go on by Enter and Tab, or begin to type."""
        command = self.commands.get(heard(event))
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if command is not None and not _passes_on(command, event):
            self.finish_typing()
            if command.isEnabled():
                command.trigger()
        elif event.key() in _ENTER:
            self.step(0, -1 if shift else 1)
        elif event.key() == Qt.Key.Key_Tab:
            self.step(-1 if shift else 1, 0)
        elif event.key() == Qt.Key.Key_Backtab:
            self.step(-1, 0)
        else:
            if event.key() in (*_ARROWS, *_LEAPS):
                self._tabbed_from = -1
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in view; cell by cell, as Qt does it, a page would take more than a frame."""
        area = event.rect()
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        strips = self._strips()
        if first < 0 or not strips:
            return
        last = last if last >= 0 else self._grid.rowCount() - 1
        start = self.rowViewportPosition(first)
        places = [(row, start + (row - first) * ROW_HEIGHT_DENSE) for row in range(first, last + 1)]
        painter = QPainter(self.viewport())
        whole = self.viewport().rect()
        self.paints.paint(painter, self.font(), places, strips, whole, area)
        self.paints.paint_selected(painter, places, strips, whole, self.selectionModel().selection())
        cell = cell_of(self.currentIndex(), places, strips)
        if cell is not None and self.hasFocus():
            self.paints.paint_ring(painter, cell)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where one clicks; Enter returns to no column any longer."""
        self._tabbed_from = -1
        super().mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take the keys of the table before commands of the page that have the same."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            command = self.commands.get(heard(event))
            mine = command is not None and not _passes_on(command, event)
            if mine or event.key() == Qt.Key.Key_F2:
                event.accept()
                return True
        return super().event(event)

    def finish_typing(self) -> None:
        """Take over what is being typed."""
        self.cells.finish()

    @contextmanager
    def keeping_typed(self) -> Iterator[None]:
        """Go on with what is being typed, although its field may go while rows come and go.

        Of a row that is gone its text is told by :attr:`typed_in_vain`.
        """
        editor, key, column = self.cells.editor, self.key, self.column
        if editor is None or not editor.isModified():
            yield
            return
        text, cursor = editor.text(), editor.cursorPosition()
        yield
        if self.cells.is_open(editor):
            return
        index = self._grid.index_of(key, column)
        if not index.isValid():
            self.typed_in_vain.emit(text)
            return
        self.go_to_index(index)
        self.edit(index)
        if (again := self.cells.editor) is not None:
            again.setText(text)
            again.setCursorPosition(cursor)
            again.setModified(True)

    # --- within ---

    def _set_headers(self) -> None:
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(ROW_HEIGHT_DENSE)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setFixedWidth(_TITLES_WIDTH)
        rows.setSectionsClickable(False)
        rows.setTextElideMode(Qt.TextElideMode.ElideRight)
        rows.hide()

    def _scrolled(self) -> None:
        """Say the titles beside the rows while their column is out of view."""
        header = self.horizontalHeader()
        titles = [COLUMNS.index(column) for column in (StaffingColumn.TITLE_KK, StaffingColumn.TITLE_RU)]
        ends = [
            header.sectionPosition(section) + header.sectionSize(section) - header.offset()
            for section in titles
            if not header.isSectionHidden(section)
        ]
        self.verticalHeader().setVisible(bool(ends) and max(ends) < _IN_VIEW)
        self.viewport().update()

    def _strips(self) -> list[Strip]:
        """Return the columns in view, from the left."""
        header, edge = self.horizontalHeader(), self.viewport().width()
        strips = [
            Strip(section, header.sectionViewportPosition(section), header.sectionSize(section))
            for section in self._visible_sections()
        ]
        return [one for one in strips if one.left + one.width > 0 and one.left < edge]

    def _visible_sections(self) -> list[int]:
        header = self.horizontalHeader()
        sections = (header.logicalIndex(place) for place in range(header.count()))
        return [section for section in sections if not header.isSectionHidden(section)]

    def _aside(self, current: Index, step: int) -> QModelIndex:
        """Return the next cell that can be typed, on to the next line where a line ends."""
        sections = [section for section in self._visible_sections() if COLUMNS[section] not in READ_ONLY]
        if not sections:
            return QModelIndex()
        order = self._visible_sections()
        here = order.index(current.column()) if current.column() in order else 0
        ahead = order[here + 1 :] if step > 0 else order[:here][::-1]
        section = next((section for section in ahead if section in sections), -1)
        if section >= 0 and self._grid.key_at(current):
            return self._grid.index(current.row(), section)
        place = self._line_from(current.row(), step)
        return self._grid.index(place, sections[0 if step > 0 else -1]) if place >= 0 else QModelIndex()

    def _line_from(self, place: int, step: int) -> int:
        """Return the place of the next line above or below; -1 where there is none."""
        place += step
        while isinstance(self._grid.row_at(place), Heading):
            place += step
        return place if isinstance(self._grid.row_at(place), str) else -1


def _passes_on(command: QAction, event: QKeyEvent) -> bool:
    """Tell whether a key is left to others: Escape closes other things where there is nothing to do here."""
    return event.key() == Qt.Key.Key_Escape and not command.isEnabled()


def _stretches(places: Sequence[int]) -> list[tuple[int, int]]:
    """Return rising numbers as stretches without a gap: first and last of each."""
    found: list[tuple[int, int]] = []
    for place in places:
        if found and place == found[-1][1] + 1:
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return found
