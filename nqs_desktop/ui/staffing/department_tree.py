"""Organisations and their departments as a tree with counts and units."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget

from nqs_desktop.domain.browse import DepartmentNode
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.theme import Space

_KEY: Final = int(Qt.ItemDataRole.UserRole)


class DepartmentModel(QStandardItemModel):
    """Name, number of positions and units of each node; the sums hold what lies below too."""

    def __init__(self, language: LanguageSwitch, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(0, 3, parent)
        self._language = language
        self._nodes: dict[str, DepartmentNode] = {}
        self._items: dict[str, QStandardItem] = {}

    def set_nodes(self, nodes: Sequence[DepartmentNode]) -> None:
        """Show other nodes, each of which comes after the one above it."""
        self.removeRows(0, self.rowCount())
        self._nodes = {node.key: node for node in nodes}
        self._items = {}
        for node in nodes:
            row = self._row(node)
            above = self._items.get(node.parent or "")
            (above or self.invisibleRootItem()).appendRow(row)
            self._items[node.key] = row[0]

    def node_at(self, index: QModelIndex) -> DepartmentNode | None:
        """Return the node of a row; ``None`` for no row."""
        key = index.siblingAtColumn(0).data(_KEY)
        return self._nodes.get(str(key)) if key else None

    def index_of(self, key: str) -> QModelIndex:
        """Return the row of a node; invalid where there is none."""
        item = self._items.get(key)
        return QModelIndex() if item is None else item.index()

    def set_headings(self, headings: Sequence[str]) -> None:
        """Set the headings of the three columns."""
        self.setHorizontalHeaderLabels(headings)
        for column in (1, 2):
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            self.setHeaderData(column, Qt.Orientation.Horizontal, side, Qt.ItemDataRole.TextAlignmentRole)

    def _row(self, node: DepartmentNode) -> list[QStandardItem]:
        name = QStandardItem(self._language.best(node.name))
        name.setIcon(icon("staffing" if node.is_organisation else "department", "quiet"))
        name.setToolTip("\n".join(filter(None, (node.name.kk, node.name.ru))))
        name.setData(node.key, _KEY)
        figures = [QStandardItem(number_text(node.positions)), QStandardItem(number_text(node.units))]
        for figure in figures:
            figure.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for item in (name, *figures):
            item.setEditable(False)
        return [name, *figures]


class DepartmentTree(QTreeView):
    """Shows a :class:`DepartmentModel`; keeps what is open and chosen when the nodes are set anew.

    Signals:
        chosen: The key of the node that the user went to.
        opened: The key of the node on which the user pressed Enter.
        removal_wanted: The key of the node on which the user pressed Delete.
    """

    chosen = Signal(str)
    opened = Signal(str)
    removal_wanted = Signal(str)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._nodes = DepartmentModel(language, self)
        self.setModel(self._nodes)
        self.setUniformRowHeights(True)
        self.setIndentation(Space.L)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionsClickable(False)
        self._pressed_on = ""
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.clicked.connect(self._tell_again)

    @property
    def key(self) -> str:
        """Key of the chosen node; empty where there is none."""
        node = self._nodes.node_at(self.currentIndex())
        return "" if node is None else node.key

    def set_nodes(self, nodes: Sequence[DepartmentNode]) -> None:
        """Show other nodes; what was chosen stays so where it is still there. This is no step of the user."""
        chosen, closed = self.key, {node.key for node in nodes if self._is_closed(node.key)}
        with QSignalBlocker(self):
            self._nodes.set_nodes(nodes)
            for node in nodes:
                self.setExpanded(self._nodes.index_of(node.key), node.key not in closed)
            self.setCurrentIndex(self._nodes.index_of(chosen))

    def set_headings(self, headings: Sequence[str]) -> None:
        """Set the headings of the three columns."""
        self._nodes.set_headings(headings)

    def choose(self, key: str) -> None:
        """Go to a node; this is no step of the user."""
        index = self._nodes.index_of(key)
        with QSignalBlocker(self):
            self.setCurrentIndex(index)
            if not index.isValid():
                self.clearSelection()
        if index.isValid():
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter, ask for removal by Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.key:
            self.opened.emit(self.key)
        elif event.key() == Qt.Key.Key_Delete and self.key:
            self.removal_wanted.emit(self.key)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember which node was chosen before."""
        self._pressed_on = self.key
        super().mousePressEvent(event)

    def _tell_again(self, index: QModelIndex) -> None:
        """Hear of a click on the node that is chosen already: one of its positions may be in view."""
        if self.key == self._pressed_on:
            self._tell(index)

    def _is_closed(self, key: str) -> bool:
        index = self._nodes.index_of(key)
        return index.isValid() and self._nodes.hasChildren(index) and not self.isExpanded(index)

    def _tell(self, current: QModelIndex) -> None:
        node = self._nodes.node_at(current)
        if node is not None:
            self.chosen.emit(node.key)
