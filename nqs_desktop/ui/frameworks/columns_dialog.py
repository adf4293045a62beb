"""The columns of the functional map: their names and their order."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.framework import OccupationalColumn
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.frameworks.framework_desk import FrameworkDesk
from nqs_desktop.ui.icons import command
from nqs_desktop.ui.models.row_table import Column, RowTableModel
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton, IconButton
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.localized_field import LocalizedField, one_line
from nqs_desktop.ui.widgets.notice_strip import NoticeStrip
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.widgets.tab_order import LaidOutDialog

_NEW = "new-"


class ColumnsDialog(LaidOutDialog):
    """Edits the columns; nothing is stored before the user says so.

    Attributes:
        table: The columns from left to right.
        name: Name of the chosen one.
    """

    def __init__(self, desk: FrameworkDesk, key: str, parent: QWidget) -> None:
        """Show the columns of the version on ``desk``, first of all that with ``key``."""
        super().__init__(parent)
        self._desk = desk
        self._rows = list(desk.content.columns)
        self._made = 0
        self.setWindowTitle(self.tr("Columns of the functional map"))
        self.resize(640, 480)
        best = desk.context.language.best
        columns: tuple[Column[OccupationalColumn], ...] = (
            Column(lambda: self.tr("Occupational group"), lambda row: best(row.name) or "…"),
            Column(lambda: self.tr("Occupations"), self._count, numeric=True),
        )
        self.model: RowTableModel[OccupationalColumn] = RowTableModel(columns, lambda row: row.key, self)
        self.table: RowTable[OccupationalColumn] = RowTable(self.model, wide=0, parent=self)
        self.table.setSortingEnabled(False)
        self.table.setAccessibleName(self.windowTitle())
        self.strip = NoticeStrip(self)
        self.name = LocalizedField(lines=2, parent=self)
        self._name = FormField(self.name, self)
        self._name.set_caption(self.tr("Name of the column"))
        self.add, self.remove = command(self, "add", "text", "Ctrl+N"), command(self, "remove", "text")
        self.left, self.right = (
            command(self, "arrow-up", "text", "Alt+Up"),
            command(self, "arrow-down", "text", "Alt+Down"),
        )
        self._name_commands()
        self._lay_out()
        self.table.chosen.connect(lambda _: self._show())
        self.table.removal_wanted.connect(lambda _: self._remove())
        self.name.edited.connect(self._take_name)
        self._set_rows(key or (self._rows[0].key if self._rows else ""))

    def accept(self) -> None:
        """Store what was changed."""
        for row in self._rows:
            if not row.name:
                self._set_rows(row.key)
                self.strip.show_error(self.tr("A column needs a name."))
                self.name.setFocus()
                return
        try:
            self._store()
        except UserError as error:
            self.strip.show_error(self._desk.context.language.say(error.message))
            return
        super().accept()

    # --- inside ---

    def _store(self) -> None:
        rows = [replace(row, key="") if row.key.startswith(_NEW) else row for row in self._rows]
        if tuple(rows) != self._desk.content.columns:
            self._desk.take(lambda service, version: service.set_columns(version, rows))

    def _name_commands(self) -> None:
        self.add.setText(self.tr("Add a column"))
        self.remove.setText(self.tr("Remove the column; its occupations stay"))
        self.left.setText(self.tr("Move to the left"))
        self.right.setText(self.tr("Move to the right"))
        self.add.triggered.connect(lambda _=False: self._add())
        self.remove.triggered.connect(lambda _=False: self._remove())
        self.left.triggered.connect(lambda _=False: self._move(-1))
        self.right.triggered.connect(lambda _=False: self._move(1))
        self.addActions([self.add, self.left, self.right])

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(ActionButton(self.add, parent=self))
        head.addStretch(1)
        for action in (self.left, self.right, self.remove):
            head.addWidget(IconButton(action, self))
        buttons = QDialogButtonBox(self)
        take = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(take, "primary")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        layout.addWidget(self.strip)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._name)
        layout.addWidget(buttons)

    def _set_rows(self, key: str) -> None:
        with QSignalBlocker(self.table):
            self.model.set_rows(self._rows)
            self.table.choose(key)
        self._show()

    def _place(self) -> int:
        return next((place for place, row in enumerate(self._rows) if row.key == self.table.key), -1)

    def _show(self) -> None:
        place = self._place()
        self._name.setVisible(place >= 0)
        if place >= 0 and self.name.value() != self._rows[place].name:
            self.name.set_value(self._rows[place].name)
        self.remove.setEnabled(place >= 0)
        self.left.setEnabled(place > 0)
        self.right.setEnabled(0 <= place < len(self._rows) - 1)

    def _take_name(self) -> None:
        place = self._place()
        if place >= 0:
            self._rows[place] = replace(self._rows[place], name=one_line(self.name.value()))
            self.model.replace_row(self._rows[place])

    def _add(self) -> None:
        self._made += 1
        self._rows.append(OccupationalColumn(f"{_NEW}{self._made}", LocalizedText()))
        self._set_rows(self._rows[-1].key)
        self.name.setFocus()

    def _remove(self) -> None:
        place = self._place()
        if place >= 0:
            del self._rows[place]
            after = self._rows[min(place, len(self._rows) - 1)].key if self._rows else ""
            self._set_rows(after)

    def _move(self, step: int) -> None:
        place = self._place()
        if place >= 0 and 0 <= place + step < len(self._rows):
            rows = self._rows
            rows[place], rows[place + step] = rows[place + step], rows[place]
            self._set_rows(rows[place + step].key)

    def _count(self, row: OccupationalColumn) -> str:
        return str(sum(one.column == row.key for one in self._desk.content.occupations))
