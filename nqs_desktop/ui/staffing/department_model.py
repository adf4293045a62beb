"""Organisations and their departments as an item model; departments and positions are dropped on it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from nqs_desktop.domain.browse import DepartmentNode
from nqs_desktop.domain.localized import Language
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.models.position_table import POSITIONS_MIME, positions_in
from nqs_desktop.ui.staffing.department_nodes import Departments

DEPARTMENT_MIME: Final = "application/x-nqs-department"
"""Key of a department that is dragged."""

_KEY: Final = int(Qt.ItemDataRole.UserRole)
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex


class DepartmentModel(QStandardItemModel):
    """Name, number of positions, units and vacant units of each node; the sums hold what lies below too.

    The model never moves anything by itself: it says what was dropped where.

    Signals:
        department_dropped: Keys of a department and of the node that it shall lie in, and its place among
            the departments there, itself not counted.
        positions_dropped: Keys of positions, a list, and of the node that they shall lie in.
    """

    department_dropped = Signal(str, str, int)
    positions_dropped = Signal(list, str)

    def __init__(self, language: LanguageSwitch, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(0, 4, parent)
        self._language = language
        self.nodes = Departments(())
        self._items: dict[str, list[QStandardItem]] = {}
        self._filled: dict[str, tuple[DepartmentNode, Language]] = {}

    def set_nodes(self, nodes: Sequence[DepartmentNode]) -> bool:
        """Show other nodes, each of which comes after the one above it.

        Returns:
            Whether the tree is another one; where only names and figures changed, its rows stay.
        """
        another = [(node.key, node.parent) for node in nodes] != [
            (node.key, node.parent) for node in self.nodes.all
        ]
        self.nodes = Departments(nodes)
        if another:
            self.removeRows(0, self.rowCount())
            self._items = {}
            for node in nodes:
                row = [QStandardItem() for _ in range(self.columnCount())]
                above = self._items.get(node.parent or "")
                (above[0] if above else self.invisibleRootItem()).appendRow(row)
                self._items[node.key] = row
        said_in, filled = self._language.data, self._filled
        self._filled = {node.key: (node, said_in) for node in nodes}
        for node in nodes:
            # An edit changes a branch of hundreds: what is the same needs no words.
            known = None if another else filled.get(node.key)
            if known is None or known[0] is not node or known[1] is not said_in:
                self._fill(self._items[node.key], node)
        return another

    def node_at(self, index: Index) -> DepartmentNode | None:
        """Return the node of a row; ``None`` for no row."""
        key = index.siblingAtColumn(0).data(_KEY) if isinstance(index, QModelIndex) else index.data(_KEY)
        return self.nodes.find(str(key)) if key else None

    def index_of(self, key: str) -> QModelIndex:
        """Return the row of a node; invalid where there is none."""
        items = self._items.get(key)
        return QModelIndex() if items is None else items[0].index()

    def set_headings(self, headings: Sequence[str]) -> None:
        """Set the headings of the columns."""
        self.setHorizontalHeaderLabels(headings)
        for column in range(1, self.columnCount()):
            self.setHeaderData(column, Qt.Orientation.Horizontal, _RIGHT, Qt.ItemDataRole.TextAlignmentRole)

    # --- dragging and dropping ---

    def supportedDropActions(self) -> Qt.DropAction:
        """Allow moving alone."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return what can be dropped here."""
        return [DEPARTMENT_MIME, POSITIONS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the department that is dragged; nothing for an organisation."""
        data = QMimeData()
        node = self.node_at(indexes[0]) if indexes else None
        if node is not None and not node.is_organisation:
            data.setData(DEPARTMENT_MIME, node.key.encode())
        return data

    def refusal(self, data: QMimeData, parent: Index) -> str:
        """Return why nothing may be dropped there, in words; empty where it may."""
        target = self.node_at(parent)
        if target is None:
            return self.tr("A department lies in an organisation or in another department.")
        key = _department_in(data)
        if not key:
            return ""
        if self.nodes.is_within(target.key, key):
            return self.tr("A department cannot lie in itself or in one of its own departments.")
        if self.nodes.organisation_of(target.key) != self.nodes.organisation_of(key):
            return self.tr("A department stays in its organisation.")
        return ""

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Allow what has a place there: positions lie on a node, not between two."""
        known = self.nodes.find(_department_in(data)) is not None
        if not known and (not positions_in(data) or row >= 0):
            return False
        return not self.refusal(data, parent)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Say what was dropped; the rows stay until what is stored is shown anew."""
        target = self.node_at(parent)
        if target is None or not self.canDropMimeData(data, action, row, column, parent):
            return False
        key = _department_in(data)
        if key:
            inside = [node.key for node in self.nodes.inside(target.key)]
            before = inside if row < 0 else inside[:row]
            self.department_dropped.emit(key, target.key, sum(one != key for one in before))
        else:
            self.positions_dropped.emit(positions_in(data), target.key)
        return False

    def _fill(self, row: list[QStandardItem], node: DepartmentNode) -> None:
        name, *figures = row
        if name.data(_KEY) != node.key:
            name.setData(node.key, _KEY)
            name.setIcon(icon("staffing" if node.is_organisation else "department", "quiet"))
            for item in row:
                item.setEditable(False)
                item.setDragEnabled(not node.is_organisation)
            for figure in figures:
                figure.setTextAlignment(_RIGHT)
        texts = (
            self._language.best(node.name),
            number_text(node.positions),
            number_text(node.units),
            number_text(node.vacant),
        )
        for item, text in zip(row, texts, strict=True):
            if item.text() != text:
                item.setText(text)
        hint = "\n".join(filter(None, (node.name.kk, node.name.ru)))
        if name.toolTip() != hint:
            name.setToolTip(hint)


def _department_in(data: QMimeData) -> str:
    return bytes(data.data(DEPARTMENT_MIME).data()).decode()
