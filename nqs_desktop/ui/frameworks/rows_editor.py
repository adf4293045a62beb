"""A section that is a table: its rows, and a form for the one that is chosen."""

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.framework import FrameworkSection
from nqs_desktop.ui.frameworks.framework_desk import FrameworkDesk
from nqs_desktop.ui.frameworks.row_form import RowForm
from nqs_desktop.ui.frameworks.section_editor import SectionEditor
from nqs_desktop.ui.icons import command
from nqs_desktop.ui.models.row_table import Column, RowTableModel
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton, IconButton
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.flow_layout import FlowLayout
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.widgets.states import EmptyState, StateStack


class Keyed(Protocol):
    """A row with a key of its own."""

    @property
    def key(self) -> str:
        """Its key; empty for one that is not stored yet."""


Row = TypeVar("Row", bound=Keyed)


class RowsEditor(SectionEditor, Generic[Row]):
    """Edits the rows of a section; the row that is left is stored.

    Attributes:
        model: The rows.
        table: The table.
        form: Edits the chosen row.
        add: Begins a new row.
        remove: Removes the chosen row.
        up: Moves it up.
        down: Moves it down.
    """

    kind = ""
    """What the service calls such a row."""

    def __init__(
        self,
        desk: FrameworkDesk,
        section: FrameworkSection,
        columns: tuple[Column[Row], ...],
        form: RowForm[Row],
        *,
        wide: int,
        parent: QWidget | None = None,
    ) -> None:
        """Show ``columns``, of which ``wide`` takes the width that the others leave; edit in ``form``."""
        super().__init__(desk, section, parent)
        self.model: RowTableModel[Row] = RowTableModel(columns, lambda row: row.key, self)
        self.table: RowTable[Row] = RowTable(self.model, wide=wide, dense=True, parent=self)
        self.form = form
        self._shown = ""
        self._fresh = False
        self.add = command(self, "add", "text", "Ctrl+N")
        self.remove = command(self, "remove", "text")
        self.up = command(self, "arrow-up", "text", "Alt+Up")
        self.down = command(self, "arrow-down", "text", "Alt+Down")
        for action in (self.add, self.up, self.down):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addActions([self.add, self.up, self.down])
        self._empty = EmptyState("framework", self.add, self)
        self.state = StateStack(self.table, self._empty, self)
        self._faults = DataLabel(self)
        self._faults.setWordWrap(True)
        self._faults.setProperty("role", "wrong")
        self._faults.hide()
        self.commands = FlowLayout()
        self._lay_out()
        self.add.triggered.connect(lambda _=False: self.begin())
        self.remove.triggered.connect(lambda _=False: self.remove_row())
        self.up.triggered.connect(lambda _=False: self._move(-1))
        self.down.triggered.connect(lambda _=False: self._move(1))
        self.table.chosen.connect(self._choose)
        self.table.removal_wanted.connect(lambda _: self.remove_row())
        self.table.opened.connect(lambda _: self.form.go_to(0))
        form.edited.connect(self.touch)
        self.setFocusProxy(self.table)

    # --- what a table must say ---

    def rows(self) -> Sequence[Row]:
        """Return the rows that are stored."""
        raise NotImplementedError

    def new_row(self) -> Row:
        """Return a row to begin with."""
        raise NotImplementedError

    def put(self, row: Row) -> Callable[..., ChangeSet]:
        """Return the step that stores a row."""
        raise NotImplementedError

    def fault(self, row: Row) -> str:
        """Return what keeps a row from being stored; nothing where it can be."""
        raise NotImplementedError

    def removed_words(self) -> str:
        """Return what is said of a row that was removed."""
        raise NotImplementedError

    # --- what every editor does ---

    @property
    def row(self) -> Row | None:
        """The chosen row as it is stored; ``None`` where none is chosen, or it is new."""
        return next((one for one in self.rows() if one.key == self._shown), None)

    def load(self) -> None:
        """Show what is stored; the chosen row stays so."""
        rows, keep = self.rows(), self._shown
        with QSignalBlocker(self.table):
            self.model.set_rows(rows)
        if not any(one.key == keep for one in rows):
            keep = rows[0].key if rows else ""
        self._fresh = False
        self._show(keep)

    def store(self) -> bool:
        """Store the row in the form."""
        if not self.pending:
            return True
        row, before = self.form.value(), {one.key for one in self.rows()}
        fault = self.fault(row)
        self._say_fault(fault)
        if fault:
            self.form.go_to(0)
            return False
        fresh = self._fresh
        self.settle()
        if not self.desk.take(self.put(row)):
            self.touch()
            return False
        if fresh:
            made = next((one.key for one in self.rows() if one.key not in before), "")
            self._show(made)
        return True

    def go_to(self, part: str, column: int = 0) -> None:
        """Choose a row, and lead the keyboard to the field of a column."""
        if part and any(one.key == part for one in self.rows()):
            self._show(part)
            self.table.setFocus()
            self.form.go_to(column)
        else:
            self.table.setFocus()

    def begin(self) -> None:
        """Begin a new row."""
        if not self.desk.writable or not self.store():
            return
        self._fresh, self._shown = True, ""
        with QSignalBlocker(self.table):
            self.table.choose("")
        self.state.show_content()
        self.form.show_row(self.new_row())
        self.form.setVisible(True)
        self.form.setEnabled(True)
        self._follow()
        self.form.go_to(0)

    def remove_row(self) -> None:
        """Remove the chosen row; that can be taken back."""
        key = self._shown
        if not self.desk.writable:
            return
        if not key:
            self.settle()
            self.load()
            return
        keys = [one.key for one in self.rows()]
        place = keys.index(key)
        after = [*keys[place + 1 :], *reversed(keys[:place])]
        self.settle()
        self._shown = after[0] if after else ""
        self.desk.take(
            lambda service, version: service.remove(version, self.kind, [key]), self.removed_words()
        )

    def retranslate(self) -> None:
        """Set the words anew."""
        self.remove.setText(self.tr("Remove the row"))
        self.up.setText(self.tr("Move the row up"))
        self.down.setText(self.tr("Move the row down"))
        self.model.retranslate()
        self.form.retranslate()

    def set_content(self, content: QWidget) -> None:
        """Put ``content`` in the place of the table, which it holds."""
        place = self.split.indexOf(self.state)
        self.state = StateStack(content, self._empty, self)
        replaced = self.split.replaceWidget(place, self.state)
        if replaced is not None:
            replaced.deleteLater()

    def set_nothing(self, sentence: str) -> None:
        """Say what an empty table would hold."""
        self._empty.set_sentence(sentence)

    # --- inside ---

    def _lay_out(self) -> None:
        head = QWidget(self)
        framed = QVBoxLayout(head)
        framed.setContentsMargins(Space.XL, Space.S, Space.L, Space.S)
        framed.addLayout(self.commands)
        self.commands.addWidget(ActionButton(self.add, parent=head))
        for action in (self.remove, self.up, self.down):
            self.commands.addWidget(IconButton(action, head))
        below = QWidget(self)
        inner = QVBoxLayout(below)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._faults)
        self._faults.setContentsMargins(Space.XL, Space.S, Space.XL, 0)
        inner.addWidget(self.form, 1)
        self.split = QSplitter(Qt.Orientation.Vertical, self)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        self.split.addWidget(self.state)
        self.split.addWidget(below)
        self.split.setSizes([220, 300])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self.split, 1)

    def _choose(self, key: str) -> None:
        if key == self._shown and not self._fresh:
            return
        if self.store():
            self._show(key)
        else:
            with QSignalBlocker(self.table):
                self.table.choose(self._shown)

    def _show(self, key: str) -> None:
        self._shown, self._fresh = key, False
        with QSignalBlocker(self.table):
            self.table.choose(key)
        row = self.row
        if row is not None:
            self.form.show_row(row)
        self.form.setVisible(row is not None)
        self.form.set_read_only(not self.desk.writable)
        if self.model.rowCount():
            self.state.show_content()
        else:
            self.state.setCurrentWidget(self._empty)
        self._say_fault("")
        self.settle()
        self._follow()

    def _follow(self) -> None:
        keys = [one.key for one in self.rows()]
        writable, place = self.desk.writable, keys.index(self._shown) if self._shown in keys else -1
        self.add.setEnabled(writable)
        self.remove.setEnabled(writable and (place >= 0 or self._fresh))
        self.up.setEnabled(writable and place > 0 and not self.model.is_sorted)
        self.down.setEnabled(writable and 0 <= place < len(keys) - 1 and not self.model.is_sorted)

    def _move(self, step: int) -> None:
        keys = [one.key for one in self.rows()]
        if self._shown not in keys or not self.store():
            return
        place = keys.index(self._shown)
        if 0 <= place + step < len(keys):
            keys[place], keys[place + step] = keys[place + step], keys[place]
            self.desk.take(lambda service, version: service.arrange(version, self.kind, keys))

    def _say_fault(self, text: str) -> None:
        self._faults.setText(text)
        self._faults.setVisible(bool(text))
