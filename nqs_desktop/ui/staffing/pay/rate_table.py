"""The table editor of a pay scale's lines."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from nqs_desktop.domain.pay_scale_cells import block_cells
from nqs_desktop.domain.pay_scale_words import places_in
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.staffing.pay.rate_lines import EMPTY
from nqs_desktop.ui.staffing.pay.rate_table_model import RateTableModel
from nqs_desktop.ui.theme import ROW_HEIGHT

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS: Final = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class RateTable(QTableView):
    """Keyboard of a spreadsheet over the lines of a scale.

    One types over a cell; Enter goes on to the next cell and line, Delete empties cells, Ctrl+Delete removes
    lines, Ctrl+C and Ctrl+V copy and paste blocks, Ctrl+Z and Ctrl+Shift+Z step back and forward.

    Signals:
        block_pasted: A block was pasted that names places of the register beside other things: a scale.
    """

    block_pasted = Signal(str)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.rates = RateTableModel(language, self)
        self.setModel(self.rates)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer the keys of the table."""
        keys = QKeySequence.StandardKey
        if event.matches(keys.Copy):
            self.copy()
        elif event.matches(keys.Paste):
            self.paste()
        elif event.matches(keys.Undo) or event.matches(keys.Redo):
            self.step(back=event.matches(keys.Undo))
        elif event.key() == Qt.Key.Key_Delete:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.remove_lines()
            else:
                self.clear_cells()
        elif event.key() in _ENTER and self.state() != QAbstractItemView.State.EditingState:
            self._go_on()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the steps back and forward for the table; the window has commands on the same keys."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            own = any(event.matches(keys) for keys in _STEPS)
            if own:
                event.accept()
                return True
        return super().event(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on to the next cell once one was typed."""
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._go_on()

    def copy(self) -> None:
        """Put the selected cells into the clipboard, as spreadsheets take them."""
        chosen = self._chosen()
        rows = sorted({index.row() for index in chosen})
        columns = sorted({index.column() for index in chosen})
        lines = ("\t".join(self.rates.text(row, column) for column in columns) for row in rows)
        if chosen:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def paste(self) -> None:
        """Take the clipboard in: a scale as a whole, anything else cell by cell from the current one on."""
        text = QGuiApplication.clipboard().text()
        if self.rates.read_only or not text.strip():
            return
        cells = [texts for _, texts in block_cells(text)]
        if len(cells[0]) > 1 and any(places_in(one) for texts in cells for one in texts):
            self.block_pasted.emit(text)
            return
        at = self.currentIndex()
        place = (max(at.row(), 0), max(at.column(), 0))
        self._change(lambda: self.rates.lines.write(*place, cells), place)

    def step(self, *, back: bool) -> None:
        """Take the last step back, or do again what was taken back."""
        lines = self.rates.lines
        if self.rates.read_only or not (lines.can_undo if back else lines.can_redo):
            return
        at = self.currentIndex()

        def run() -> bool:
            (lines.undo if back else lines.redo)()
            return True

        self._change(run, (at.row(), at.column()))

    def remove_lines(self) -> None:
        """Remove the lines of the selection."""
        rows = {index.row() for index in self._chosen()}
        if rows and not self.rates.read_only:
            self._change(lambda: self.rates.lines.remove(rows), (min(rows), 0))

    def clear_cells(self) -> None:
        """Empty the cells of the selection."""
        chosen = [index for index in self._chosen() if index.row() < len(self.rates.lines.rows)]
        if not chosen or self.rates.read_only:
            return
        rows, columns = {index.row() for index in chosen}, {index.column() for index in chosen}
        place = (min(rows), min(columns))
        blank = [[""] * len(columns)] * len(rows)
        self._change(lambda: self.rates.lines.write(*place, blank), place)

    def _change(self, run: Callable[[], bool], place: tuple[int, int]) -> None:
        self.rates.begin_change()
        changed = run()
        self.rates.end_change(edited=changed)
        self._choose(*place)

    def _go_on(self) -> None:
        at = self.currentIndex()
        if at.isValid():
            last = at.column() == len(EMPTY) - 1
            self._choose(at.row() + last, 0 if last else at.column() + 1)

    def _choose(self, row: int, column: int) -> None:
        row = min(max(row, 0), self.rates.rowCount() - 1)
        # A key that is still held, as after Ctrl+V, would make the view leave the selection as it is.
        index = self.rates.index(row, max(column, 0))
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _chosen(self) -> list[QModelIndex]:
        return self.selectionModel().selectedIndexes()
