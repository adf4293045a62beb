"""What the commands and keys of the table editor do."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication

from nqs_desktop.domain.clipboard_block import read_block
from nqs_desktop.domain.staffing_cells import StaffingColumn
from nqs_desktop.ui.staffing.grid.block_edits import BlockEdits, Target
from nqs_desktop.ui.staffing.grid.grid_delegate import Entered
from nqs_desktop.ui.staffing.grid.grid_edits import CellText, Written
from nqs_desktop.ui.staffing.grid.grid_filter import ColumnFilter
from nqs_desktop.ui.staffing.grid.grid_finder import GridFinder
from nqs_desktop.ui.staffing.grid.staffing_grid import StaffingGrid

_MOST_NEW: Final = 20_000
"""Rows of a paste: more is what an import is for."""


class GridActions(QObject):
    """Connects a :class:`StaffingGrid` with what it does.

    Signals:
        recorded: A :class:`ChangeSet`: a step was stored.
        removed: The :class:`ChangeSet` of a removal, and how many rows went.
        refused: Why the database took nothing, as a message.
        noticed: What is to be known of what was done, in words.
        card_wanted: Key of the position whose card is to be shown.
    """

    recorded = Signal(object)
    removed = Signal(object, int)
    refused = Signal(object)
    noticed = Signal(str)
    card_wanted = Signal(str)

    def __init__(self, grid: StaffingGrid) -> None:
        """Do what the commands of ``grid`` ask."""
        super().__init__(grid)
        self._grid = grid
        self.blocks = BlockEdits(grid.table, grid.model, grid.edits)
        self.finder = GridFinder(grid)
        do = grid.commands
        acts: tuple[tuple[QAction, Callable[[], object]], ...] = (
            (do.new_row, self.new_row),
            (do.duplicate, self.duplicate),
            (do.remove, self.remove),
            (do.up, lambda: self.move(-1)),
            (do.down, lambda: self.move(1)),
            (do.fill_down, lambda: self._do(self.blocks.fill_down(self.target()))),
            (do.clear, lambda: self._do(self.blocks.clear(self.target()))),
            (do.set_all, self.begin_for_all),
            (do.copy, self.copy),
            (do.cut, self.cut),
            (do.paste, self.paste),
            (do.filter, lambda: self.open_filter(grid.view.column)),
            (do.show_everything, self.show_everything),
            (do.columns, self.choose_columns),
            (do.next_found, lambda: self.finder.go(1)),
            (do.previous_found, lambda: self.finder.go(-1)),
            (do.next_unstored, self.go_to_unstored),
            (do.take_suggestion, self.take_suggestion),
            (do.restore, lambda: self._do(self.blocks.restore(self.target()))),
            (do.show_card, lambda: self.card_wanted.emit(grid.view.key)),
        )
        for action, act in acts:
            action.triggered.connect(lambda _=False, act=act: act())
        grid.view.cells.entered.connect(self.enter)
        grid.model.typed.connect(lambda key, column, text: self.enter(Entered(key, column, text)))
        grid.header.filter_wanted.connect(self.open_filter)
        grid.filter_popup.changed.connect(self._filter)

    def target(self) -> Target:
        """Return what is selected."""
        view = self._grid.view
        columns = view.selected_columns()
        right = view.columns_from(columns[0]) if columns else []
        return Target(view.selected_keys(), columns, right, view.department)

    # --- typing ---

    def enter(self, entered: Entered) -> None:
        """Store what was typed into a cell, or into a column of all selected lines."""
        grid = self._grid
        if entered.for_all:
            self._do(self.blocks.set_all(self.target(), entered.column, entered.text))
            return
        texts = [CellText(entered.key, entered.column, entered.text)]
        other = None
        if entered.pair is not None:
            other = grid.other_language(entered.key, entered.column, entered.pair)
        if other is not None:
            texts.append(CellText(entered.key, *other))
        self._do(grid.edits.write(texts))

    def begin_for_all(self) -> None:
        """Open the current cell; what is typed goes into all selected lines."""
        view = self._grid.view
        if view.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
            view.cells.for_all = True
            view.edit(view.currentIndex())
            count = len(view.selected_keys())
            self._grid.status.show_cell(self.tr("Enter writes it into %n row(s)", "", count))

    def take_suggestion(self) -> None:
        """Fill an empty title with what the table says of its other language."""
        view = self._grid.view
        text = self._grid.completion.suggestion(view.key, view.column) if view.key else ""
        if text:
            self._do(self._grid.edits.write([CellText(view.key, view.column, text)]))

    # --- rows ---

    def new_row(self) -> None:
        """Begin a row below the current one, with its title."""
        grid, view = self._grid, self._grid.view
        if not grid.model.rowCount() and grid.model.filter:
            self.show_everything()
            grid.go_to_first()
        (key,) = grid.edits.begin_rows(view.department, view.key or None)
        grid.follow([key])
        view.go_to(key, StaffingColumn.TITLE_KK)

    def duplicate(self) -> None:
        """Copy the selected rows."""
        keys = self._grid.view.selected_keys()
        written = self._grid.edits.duplicate(keys)
        self._do(written)
        if written.change_set is not None:
            self._grid.view.go_to(written.keys[0])

    def remove(self) -> None:
        """Delete the selected rows; the keyboard goes to what takes their place."""
        grid, view = self._grid, self._grid.view
        keys = view.selected_keys()
        if not keys:
            return
        place, column = view.currentIndex().row(), view.currentIndex().column()
        written = grid.edits.remove(keys)
        self._do(written)
        if written.refusal is None:
            place = min(place, grid.model.rowCount() - 1)
            view.go_to_index(grid.model.index(place, column))
        if written.change_set is not None:
            self.removed.emit(written.change_set, len(keys))

    def move(self, step: int) -> None:
        """Move the selected rows within their department."""
        view = self._grid.view
        key, keys, columns = view.key, view.selected_keys(), view.selected_columns()
        if keys:
            self._do(self._grid.edits.move(keys, step))
            view.select_block(keys, columns)
            view.go_to(key) if len(keys) == 1 else None

    # --- blocks ---

    def copy(self) -> None:
        """Put the selected cells into the clipboard."""
        target = self.target()
        if target.keys:
            QGuiApplication.clipboard().setText(self.blocks.copied(target))

    def cut(self) -> None:
        """Put the selected cells into the clipboard and empty them."""
        self.copy()
        self._do(self.blocks.clear(self.target()))

    def paste(self) -> None:
        """Write what the clipboard holds."""
        block = read_block(QGuiApplication.clipboard().text())
        if len(block) > _MOST_NEW:
            words = self.tr("The clipboard holds {count} rows; import so many from a file.")
            self.noticed.emit(words.format(count=len(block)))
            return
        pasted = self.blocks.paste(block, self.target())
        self._do(pasted.written)
        if pasted.keys:
            self._grid.follow(pasted.keys)
            self._grid.view.select_block(list(pasted.keys), list(pasted.columns))
        said = [
            self.tr("%n new row(s)", "", pasted.new) if pasted.new else "",
            self.tr("%n text(s) left out: their columns are reckoned or not in view", "", pasted.left_out)
            if pasted.left_out
            else "",
        ]
        if any(said) and pasted.written.refusal is None:
            self.noticed.emit(". ".join(part for part in said if part) + ".")

    # --- filter and find ---

    def open_filter(self, column: StaffingColumn) -> None:
        """Ask what a column shall be filtered by."""
        grid = self._grid
        wanted = grid.model.filter.columns.get(column, ColumnFilter())
        values = grid.model.filter.values(column, grid.table.lines)
        grid.filter_popup.open_for(column, wanted, values, grid.header.below(column))

    def show_everything(self) -> None:
        """Take all filters away."""
        self._grid.model.filter.clear()
        self._grid.show_rows()

    def choose_columns(self) -> None:
        """Ask which columns shall show."""
        grid = self._grid
        grid.chooser.open_at(grid.view.mapToGlobal(grid.view.rect().topLeft()))

    def go_to_unstored(self) -> None:
        """Lead the keyboard to the next cell that is not stored, from the top again after the last."""
        grid = self._grid
        here = (grid.view.currentIndex().row(), grid.header.visualIndex(grid.view.currentIndex().column()))
        order = grid.header.order()
        cells = sorted(
            ((grid.model.place_of(key), order.index(column)), key, column)
            for key, column in grid.unstored.cells()
        )
        if not cells:
            return
        _, key, column = next((cell for cell in cells if cell[0] > here), cells[0])
        if not grid.header.shows(column):
            grid.header.arrange(order, {one for one in order if grid.header.shows(one)} | {column})
        if grid.model.place_of(key) < 0:
            self.show_everything()
        grid.view.go_to(key, column)

    def _filter(self, column: StaffingColumn, wanted: ColumnFilter) -> None:
        self._grid.model.filter.set(column, wanted)
        self._grid.show_rows()

    def _do(self, written: Written) -> None:
        """Show what became of an edit and tell it."""
        self._grid.follow(written.keys)
        if written.change_set is not None:
            self.recorded.emit(written.change_set)
        if written.refusal is not None:
            self.refused.emit(written.refusal)
