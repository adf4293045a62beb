"""Makes the fields in which the cells of the table editor are typed, and takes what was typed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget
from shiboken6 import isValid

from nqs_desktop.domain.browse import SearchHit
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing_cells import NUMERIC, StaffingColumn
from nqs_desktop.ui.staffing.grid.cell_editor import CellEditor
from nqs_desktop.ui.staffing.grid.grid_model import COLUMNS, GridModel

Index = QModelIndex | QPersistentModelIndex
_NARROWEST_EDITOR: Final = 90
_NARROWEST_TEXT: Final = 200
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
    """Makes a :class:`CellEditor` for each cell that is typed; :class:`GridPainter` paints.

    Attributes:
        prepare: Sets up a new field: its completions.
        suggestion: Returns what an empty cell may be filled with; empty for nothing.
        for_all: Whether the field that opens next is meant for all selected rows.

    Signals:
        entered: An :class:`Entered` that differs from what the cell holds.
        left: A field was closed; columns and rows to go on by.
    """

    entered = Signal(object)
    left = Signal(int, int)

    def __init__(self, model: GridModel, view: QTableView) -> None:
        """Edit ``model`` in ``view``."""
        super().__init__(view)
        self._model = model
        self._view = view
        self.prepare: Callable[[CellEditor, StaffingColumn], None] = lambda editor, column: None
        self.suggestion: Callable[[str, StaffingColumn], str] = lambda key, column: ""
        self.for_all = False
        self._editor: CellEditor | None = None
        self.closeEditor.connect(self._forget)

    @property
    def editor(self) -> CellEditor | None:
        """The field that is open; ``None`` where nothing is typed."""
        return self._editor if self._editor is not None and self.is_open(self._editor) else None

    @staticmethod
    def is_open(editor: CellEditor) -> bool:
        """Tell whether a field still stands over its cell; Qt hides one whose row went."""
        return isValid(editor) and not editor.isHidden()

    def finish(self) -> None:
        """Take over what is being typed and close the field."""
        if self.editor is not None:
            self._finish(self.editor, 0, 0)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Make the field of a cell."""
        column = COLUMNS[index.column()]
        editor = self._editor = CellEditor(parent)
        editor.is_for_all, self.for_all = self.for_all, False
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
        # What follows is stored; the field has done its part.
        self._editor = None
        for_all = editor.is_for_all
        if not (editor.isModified() or editor.picked is not None or editor.is_meant or for_all):
            return  # a suggestion that was only looked at
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
        editor.is_for_all = editor.is_for_all or for_all
        editor.is_meant = bool(columns or rows)
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        self.left.emit(columns, rows)

    def _drop(self, editor: CellEditor) -> None:
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.RevertModelCache)


def _pair(hit: SearchHit) -> LocalizedText | None:
    """Return the text in both languages of a hit without a code."""
    return hit.name if hit.kind == "positions" else None
