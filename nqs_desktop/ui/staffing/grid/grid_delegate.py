"""Paints the cells of the table editor and makes the fields in which they are typed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget
from shiboken6 import isValid

from nqs_desktop.domain.browse import SearchHit
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing_cells import NUMERIC, READ_ONLY, StaffingColumn
from nqs_desktop.ui.staffing.grid.cell_editor import CellEditor
from nqs_desktop.ui.staffing.grid.grid_model import COLUMNS, SUMMED, CellNote, GridModel
from nqs_desktop.ui.staffing.grid.grid_paint import (
    Brushes,
    paint_corner,
    paint_heading_piece,
    paint_lines,
    paint_ring,
    paint_text,
)
from nqs_desktop.ui.staffing.grid.grid_table import Heading

Index = QModelIndex | QPersistentModelIndex
_NARROWEST_EDITOR: Final = 90
_NARROWEST_TEXT: Final = 200
_ROOM_FOR_NAME: Final = 160
_TEXTS: Final = frozenset(
    {
        StaffingColumn.TITLE_KK,
        StaffingColumn.TITLE_RU,
        StaffingColumn.DEPARTMENT,
        StaffingColumn.NOTE_KK,
        StaffingColumn.NOTE_RU,
    }
)


@dataclass(frozen=True, slots=True)
class Entered:
    """What was typed into a cell.

    Attributes:
        key: Key of the line.
        column: The column.
        text: The text.
        pair: The text in both languages, where it was picked from those of the table.
        for_all: Whether it is meant for all selected rows.
    """

    key: str
    column: StaffingColumn
    text: str
    pair: LocalizedText | None = None
    for_all: bool = False


class GridDelegate(QStyledItemDelegate):
    """Asks the model at each paint; makes a :class:`CellEditor` for each cell that is typed.

    Attributes:
        prepare: Sets up a new field: its completions.
        suggestion: Returns what an empty cell may be filled with; empty for nothing.
        is_found: Tells whether a shown text is among what is looked for.
        for_all: Whether the field that opens next is meant for all selected rows.

    Signals:
        entered: An :class:`Entered` that differs from what the cell holds.
        left: A field was closed; columns and rows to go on by.
    """

    entered = Signal(object)
    left = Signal(int, int)

    def __init__(self, model: GridModel, view: QTableView) -> None:
        """Paint ``model`` in ``view``."""
        super().__init__(view)
        self._model = model
        self._view = view
        self._brushes = Brushes()
        self.prepare: Callable[[CellEditor, StaffingColumn], None] = lambda editor, column: None
        self.suggestion: Callable[[str, StaffingColumn], str] = lambda key, column: ""
        self.is_found: Callable[[str], bool] | None = None
        self.for_all = False
        self._editor: CellEditor | None = None
        self.closeEditor.connect(self._forget)

    @property
    def editor(self) -> CellEditor | None:
        """The field that is open; ``None`` where nothing is typed."""
        return self._editor if self._editor is not None and isValid(self._editor) else None

    def finish(self) -> None:
        """Take over what is being typed and close the field."""
        if self.editor is not None:
            self._finish(self.editor, 0, 0)

    # --- painting ---

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        self._brushes.follow()
        row = self._model.row_at(index.row())
        column = COLUMNS[index.column()]
        if isinstance(row, Heading):
            self._paint_heading(painter, option, row, column)
        elif row is not None:
            self._paint_cell(painter, option, row, column)
        paint_lines(painter, option.rect, self._brushes["line"], upright=not isinstance(row, Heading))
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, option.rect, self._brushes["focus"])

    def _paint_cell(
        self, painter: QPainter, option: QStyleOptionViewItem, key: str, column: StaffingColumn
    ) -> None:
        model, area, brushes = self._model, option.rect, self._brushes
        line = model.line(key)
        text = model.shown(key, line, column)
        note = model.note(key, line, column)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = self._ground(text, note, chosen)
        if ground:
            painter.fillRect(area, brushes[ground])
        if note is not None:
            paint_corner(painter, area, brushes["not_met" if note.wrong else "review"])
        pen = "quiet" if column in READ_ONLY else "text"
        if note is not None and note.wrong:
            pen = "not_met"
        elif not text:
            text, pen = self.suggestion(key, column), "quiet"
        if text:
            plain = chosen and not (note is not None and note.wrong)
            painter.setPen(brushes["selection_text" if plain else pen])
            paint_text(painter, area, text.replace("\n", " ↵ "), right=column in NUMERIC)

    def _ground(self, text: str, note: CellNote | None, chosen: bool) -> str:
        if chosen:
            return "selection"
        if note is not None:
            return "not_met_soft" if note.wrong else "review_soft"
        if self.is_found is not None and text and self.is_found(text):
            return "accent_soft"
        return ""

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, heading: Heading, column: StaffingColumn
    ) -> None:
        area, brushes = option.rect, self._brushes
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(area, brushes["selection" if chosen else "surface"])
        painter.setPen(brushes["selection_text" if chosen else "text"])
        font = QFont(self._view.font())
        font.setWeight(QFont.Weight.DemiBold)
        if column in SUMMED:
            plain = painter.font()
            painter.setFont(font)
            paint_text(painter, area, self._model.heading_text(heading, column), right=True)
            painter.setFont(plain)
            return
        name = self._model.heading_name(heading)
        paint_heading_piece(painter, area, self._name_area(area), name, heading.depth, font)

    def _name_area(self, cell: QRect) -> QRect:
        """Return where a department's name stands: from the left edge of the view to the first sums."""
        header = self._view.horizontalHeader()
        sections = (COLUMNS.index(column) for column in SUMMED)
        sums = sorted(
            (header.sectionViewportPosition(section), header.sectionSize(section))
            for section in sections
            if not header.isSectionHidden(section)
        )
        left = 0
        for start, width in sums:
            if start - left >= _ROOM_FOR_NAME:
                return QRect(left, cell.top(), start - left, cell.height())
            left = max(left, start + width)
        return QRect(left, cell.top(), max(self._view.viewport().width() - left, 0), cell.height())

    # --- typing ---

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Make the field of a cell."""
        column = COLUMNS[index.column()]
        editor = self._editor = CellEditor(parent)
        if column in NUMERIC:
            editor.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.prepare(editor, column)
        editor.left.connect(lambda columns, rows: self._finish(editor, columns, rows))
        editor.for_all.connect(lambda: self._finish(editor, 0, 0, for_all=True))
        editor.dropped.connect(lambda: self._drop(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill the field with what is typed, or with what it may be filled with."""
        if isinstance(editor, CellEditor) and not editor.isModified():
            key, column = self._model.key_at(index), COLUMNS[index.column()]
            editor.setText(self._model.plain(key, column) or self.suggestion(key, column))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QObject, index: Index) -> None:
        """Tell what was typed, where it differs."""
        key, column = self._model.key_at(index), COLUMNS[index.column()]
        if not isinstance(editor, CellEditor) or not key:
            return
        for_all, self.for_all = self.for_all, False
        text = editor.text()
        if text != self._model.plain(key, column) or for_all:
            pair = None if editor.picked is None else _pair(editor.picked)
            self.entered.emit(Entered(key, column, text, pair, for_all))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Lay the field over its cell; a narrow one gets the room that typing needs."""
        area = QRect(option.rect)
        least = _NARROWEST_TEXT if COLUMNS[index.column()] in _TEXTS else _NARROWEST_EDITOR
        if area.width() < least:
            area.setWidth(least)
            edge = self._view.viewport().width()
            if area.right() >= edge > least:
                area.moveRight(edge - 1)
        editor.setGeometry(area)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the keys to the field: it tells when it is done."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        return super().eventFilter(watched, event)

    def _forget(self) -> None:
        self._editor = None

    def _finish(self, editor: CellEditor, columns: int, rows: int, *, for_all: bool = False) -> None:
        if editor is not self._editor:
            return  # it lost the keyboard, and what it held is taken over
        self.for_all = self.for_all or for_all
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        self.left.emit(columns, rows)

    def _drop(self, editor: CellEditor) -> None:
        self.for_all = False
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.RevertModelCache)


def _pair(hit: SearchHit) -> LocalizedText | None:
    """Return the text in both languages of a hit without a code."""
    return hit.name if hit.kind == "positions" else None
