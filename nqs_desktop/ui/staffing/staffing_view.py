"""The staffing table: departments above or beside their positions, and what is chosen in full."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from nqs_desktop.domain.browse import PositionRow
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.position_table import PositionColumns, PositionTableModel
from nqs_desktop.ui.staffing.department_tree import DepartmentTree
from nqs_desktop.ui.staffing.import_pane import ImportPane
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.widgets.states import EmptyState, StateStack

_WIDE_ENOUGH = 1100
_MARK, _NUMBER, _TITLE, _UNITS, _CODE, _PLACE = range(6)
_MARK_WIDTH = 34
_NARROWEST = 420


class StaffingLists(QStackedWidget):
    """The left-hand side: tree and table, or the report of an import, or why there is nothing."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setProperty("role", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_NARROWEST)
        self.tree = DepartmentTree(language, self)
        columns = PositionColumns(language)
        self.model = PositionTableModel(
            (
                columns.mark(),
                columns.number(),
                columns.title(),
                columns.units(),
                columns.code(),
                columns.place(),
            ),
            lambda row: row.key,
            self,
        )
        self.table: RowTable[PositionRow] = RowTable(self.model, wide=_TITLE, several=True, parent=self)
        self.table.horizontalHeader().setSectionResizeMode(_MARK, QHeaderView.ResizeMode.Fixed)
        self.table.setColumnWidth(_MARK, _MARK_WIDTH)
        self.report = ImportPane(language, self)
        self.empty = EmptyState("staffing", parent=self)
        self._heading = QLabel(self)
        self._heading.setProperty("role", "quiet")
        self._heading.setWordWrap(True)
        self._found = StateStack(self.table, EmptyState("search", parent=self), self)
        self._lists = _TurningSplitter(self)
        self._lists.addWidget(self.tree)
        self._lists.addWidget(self._table_panel())
        self._lists.setStretchFactor(0, 2)
        self._lists.setStretchFactor(1, 3)
        self._tables = QWidget(self)
        self._column = QVBoxLayout(self._tables)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._lists, 1)
        for part in (self._tables, self.report, self.empty):
            self.addWidget(part)

    @property
    def heading(self) -> str:
        """What stands above the table."""
        return self._heading.text()

    @property
    def shows_report(self) -> bool:
        """Whether the report of an import is in view."""
        return self.currentWidget() is self.report

    @property
    def shows_pane(self) -> bool:
        """Whether a pane stands in the place of tree and table, such as the report of an import."""
        return self.currentWidget() not in (self._tables, self.empty)

    def show_lists(self) -> None:
        """Show tree and table."""
        self.setCurrentWidget(self._tables)

    @property
    def shows_tables(self) -> bool:
        """Whether tree and table are in view."""
        return self.currentWidget() is self._tables

    def set_strip(self, widget: QWidget) -> None:
        """Lay a widget above tree and table, such as what says which edition is in view."""
        self._column.insertWidget(0, widget)

    def show_pane(self, widget: QWidget) -> None:
        """Show ``widget`` in the place of tree and table, beside the details."""
        if self.indexOf(widget) < 0:
            self.addWidget(widget)
        self.setCurrentWidget(widget)

    def show_report(self) -> None:
        """Show the report of an import."""
        self.show_pane(self.report)

    def show_empty(self, sentence: str) -> None:
        """Say that there is nothing yet."""
        self.empty.set_sentence(sentence)
        self.setCurrentWidget(self.empty)

    def show_rows(self, rows: tuple[PositionRow, ...], heading: str, nothing: str) -> None:
        """Show positions under ``heading``; ``nothing`` is said where there are none.

        Codes and places take room only where some position has one.
        """
        self.model.set_rows(rows)
        self.table.setColumnHidden(_CODE, not any(row.occupation_code for row in rows))
        self.table.setColumnHidden(_PLACE, not any(row.register_link for row in rows))
        self._heading.setText(heading)
        if rows:
            self._found.show_content()
        else:
            self._found.show_empty(nothing)

    def _table_panel(self) -> QWidget:
        panel = QWidget(self)
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(0, Space.S, 0, 0)
        layout.setSpacing(Space.XS)
        self._heading.setContentsMargins(Space.M, 0, Space.M, 0)
        layout.addWidget(self._heading)
        layout.addWidget(self._found, 1)
        return panel


class _TurningSplitter(QSplitter):
    """Parts beside each other where there is room, else above each other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= _WIDE_ENOUGH
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self.orientation() != orientation:
            self.setOrientation(orientation)
            self.setSizes([2, 3])
        super().resizeEvent(event)
