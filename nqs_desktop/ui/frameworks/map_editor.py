"""Section 10: table 2, the functional map, drawn or as a table of the same occupations."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from nqs_desktop.domain.framework import CareerLink, FrameworkOccupation, FrameworkSection
from nqs_desktop.ui.frameworks.columns_dialog import ColumnsDialog
from nqs_desktop.ui.frameworks.framework_desk import FrameworkDesk
from nqs_desktop.ui.frameworks.framework_words import level_word, occupation_name
from nqs_desktop.ui.frameworks.functional_map import FunctionalMap
from nqs_desktop.ui.frameworks.map_details import MapDetails
from nqs_desktop.ui.frameworks.section_editor import SectionEditor
from nqs_desktop.ui.icons import command
from nqs_desktop.ui.models.row_table import Column, RowTableModel
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.line import separator
from nqs_desktop.ui.widgets.pick_dialog import PickDialog
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.widgets.states import EmptyState, StateStack


class MapEditor(SectionEditor):
    """Edits table 2; each change is stored at once.

    Attributes:
        views: Whether the map is drawn or a table.
        map: The drawing.
        table: The same as a table.
        details: What is chosen.

    Signals:
        row_wanted: Key of the occupation that the user wants to see in table 3.
    """

    row_wanted = Signal(str)

    def __init__(self, desk: FrameworkDesk, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(desk, FrameworkSection.MAP, parent)
        language = desk.context.language
        self.map = FunctionalMap(language, self)
        self.model: RowTableModel[FrameworkOccupation] = RowTableModel(
            self._columns(), lambda row: row.key, self
        )
        self.table: RowTable[FrameworkOccupation] = RowTable(self.model, wide=0, dense=True, parent=self)
        self.details = MapDetails(language, self)
        self.columns = command(self, "columns", "text")
        self.views = QTabBar(self)
        self.views.setExpanding(False)
        self.views.setUsesScrollButtons(False)
        self.views.addTab("")
        self.views.addTab("")
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.map)
        self._stack.addWidget(self.table)
        self._empty = EmptyState("framework", parent=self)
        self._state = StateStack(self._stack, self._empty, self)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.map)
        self.retranslate()

    def load(self) -> None:
        """Show what is stored."""
        content, writable = self.desk.content, self.desk.writable
        self.map.show_content(content, writable=writable)
        with QSignalBlocker(self.table):
            self.model.set_rows(content.occupations)
            self.table.choose(self.map.key)
        self.columns.setEnabled(writable)
        if content.occupations or content.columns:
            self._state.show_content()
        else:
            self._state.setCurrentWidget(self._empty)
        self._show_details()

    def go_to(self, part: str, column: int = 0) -> None:
        """Choose an occupation; a column of the map leads to the columns."""
        if any(one.key == part for one in self.desk.content.occupations):
            self.map.choose(part)
        elif any(one.key == part for one in self.desk.content.columns) and self.desk.writable:
            self.open_columns(part)
        (self.map if self.views.currentIndex() == 0 else self.table).setFocus()

    def place(self, key: str, level: int | None, column: str) -> bool:
        """Put an occupation on a level and into a column."""
        one = next(row for row in self.desk.content.occupations if row.key == key)
        moved = replace(one, sqf_level=level, column=column)
        return moved == one or self.desk.take(
            lambda service, version: service.save_occupations(version, [moved])[1]
        )

    def link(self, start: str, end: str) -> bool:
        """Draw a way between two occupations."""
        links = self.desk.content.links
        added = CareerLink(start, end)
        return added in links or self.desk.take(
            lambda service, version: service.save_links(version, (*links, added))
        )

    def unlink(self, link: CareerLink) -> bool:
        """Take a way out."""
        kept = tuple(one for one in self.desk.content.links if one != link)
        return self.desk.take(lambda service, version: service.save_links(version, kept))

    def open_columns(self, key: str = "") -> ColumnsDialog:
        """Let the user change the columns; ``key`` is the one to begin with."""
        dialog = ColumnsDialog(self.desk, key, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def ask_end(self) -> PickDialog[FrameworkOccupation] | None:
        """Ask to which occupation a way leads from the chosen one."""
        start = self.map.key
        if not start:
            return None
        columns = self._columns()[:3]
        dialog: PickDialog[FrameworkOccupation] = PickDialog(
            self.tr("A way between occupations"),
            self.tr("To which occupation does the way lead from here?"),
            columns,
            self.tr("Add the way"),
            self,
        )
        dialog.set_rows(one for one in self.desk.content.occupations if one.key != start)
        dialog.picked.connect(lambda one: self.link(start, one.key))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def retranslate(self) -> None:
        """Set the words anew."""
        self.views.setTabText(0, self.tr("Map"))
        self.views.setTabText(1, self.tr("Table"))
        self.views.setAccessibleName(self.tr("How table 2 is shown"))
        self.columns.setText(self.tr("Columns of the map…"))
        self.map.setToolTip("")
        self.table.setAccessibleName(self.tr("Table 2: occupations by level and column"))
        self._empty.set_sentence(self.tr("The map shows the occupations of table 3; there is none yet."))
        self.map.retranslate()
        self.details.retranslate()
        self.model.retranslate()
        self._show_details()

    # --- inside ---

    def _columns(self) -> tuple[Column[FrameworkOccupation], ...]:
        language = self.desk.context.language
        return (
            Column(lambda: self.tr("Occupation"), lambda row: occupation_name(row, language)),
            Column(lambda: self.tr("Code"), lambda row: row.group.code),
            Column(
                lambda: self.tr("Level"),
                lambda row: level_word(row.sqf_level),
                lambda row: row.sqf_level,
                numeric=True,
            ),
            Column(lambda: self.tr("Column"), self._column_name, width=140),
            Column(lambda: self.tr("Ways to"), lambda row: self._others(row.key, leaving=True), width=140),
            Column(lambda: self.tr("Ways from"), lambda row: self._others(row.key, leaving=False), width=140),
        )

    def _lay_out(self) -> None:
        head = QWidget(self)
        row = QHBoxLayout(head)
        row.setContentsMargins(Space.XL, Space.XS, Space.L, Space.XS)
        row.addWidget(self.views)
        row.addStretch(1)
        row.addWidget(ActionButton(self.columns, parent=head))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._state, 1)
        layout.addWidget(separator(self))
        layout.addWidget(self.details)

    def _connect(self) -> None:
        self.views.currentChanged.connect(self._stack.setCurrentIndex)
        self.map.chosen.connect(self._follow_map)
        self.map.moved.connect(self.place)
        self.map.linked.connect(self.link)
        self.map.opened.connect(self.row_wanted)
        self.table.chosen.connect(self.map.choose)
        self.table.opened.connect(self.row_wanted)
        self.details.placed.connect(lambda level, column: self.place(self.map.key, level, column))
        self.details.ways.removal_wanted.connect(self.unlink)
        self.details.add_way.triggered.connect(lambda _=False: self.ask_end())
        self.details.open_row.triggered.connect(lambda _=False: self.row_wanted.emit(self.map.key))
        self.columns.triggered.connect(lambda _=False: self.open_columns())

    def _follow_map(self, key: str) -> None:
        with QSignalBlocker(self.table):
            self.table.choose(key)
        self._show_details()

    def _show_details(self) -> None:
        content = self.desk.content
        chosen = next((one for one in content.occupations if one.key == self.map.key), None)
        self.details.show_occupation(chosen, content, writable=self.desk.writable)

    def _column_name(self, row: FrameworkOccupation) -> str:
        found = next((one.name for one in self.desk.content.columns if one.key == row.column), None)
        return "" if found is None else self.desk.context.language.best(found)

    def _others(self, key: str, *, leaving: bool) -> str:
        names = {one.key: one for one in self.desk.content.occupations}
        others = [
            link.end if leaving else link.start
            for link in self.desk.content.links
            if key == (link.start if leaving else link.end)
        ]
        language = self.desk.context.language
        return "; ".join(occupation_name(names[other], language) for other in others if other in names)
