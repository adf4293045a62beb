"""A tree that asks for children when they are first needed."""

from dataclasses import dataclass, field
from typing import Final, Protocol

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from nqs_desktop.domain.browse import TreeNode
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.words import name_hint, node_name

Index = QModelIndex | QPersistentModelIndex
NODE_ROLE: Final = int(Qt.ItemDataRole.UserRole)
"""The :class:`TreeNode` of a row."""
NAME_ROLE: Final = NODE_ROLE + 3
"""The name of a row in the language in use."""

PORTION: Final = 400
"""So many rows are fetched at a time; Qt's tree asks for more whenever it lays its rows out."""

_NOWHERE = QModelIndex()
_WITH_CHILDREN: Final = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
_ALONE: Final = _WITH_CHILDREN | Qt.ItemFlag.ItemNeverHasChildren


class TreeSource(Protocol):
    """What the model asks of a browser of ``services.reference_browser``."""

    def roots(self) -> list[TreeNode]:
        """Return the top nodes."""

    def children(self, node_id: int, after: int = 0, limit: int | None = None) -> list[TreeNode]:
        """Return the nodes below one that follow ``after``, about ``limit`` of them."""

    def path_to(self, node_id: int) -> list[int]:
        """Return the numbers of the nodes from a root down to this one, both included."""


@dataclass(slots=True, eq=False)
class _Branch:
    node: TreeNode
    parent: "_Branch | None"
    index: QModelIndex = _NOWHERE
    children: "list[_Branch]" = field(default_factory=list)
    is_whole: bool = False


class LazyTreeModel(QAbstractItemModel):
    """One column; a row is a :class:`TreeNode`. The indexes point at branches that the model owns."""

    def __init__(
        self, source: TreeSource, book: str, language: LanguageSwitch, parent: QObject | None = None
    ) -> None:
        """Show ``source``, the tree of ``book``; names are in the language in use."""
        super().__init__(parent)
        self._source = source
        self._book = book
        self._language = language
        self._roots = self._branches(source.roots(), None)
        self._former: list[_Branch] = []
        language.changed.connect(self._rename)

    def reload(self) -> None:
        """Ask the source again for everything."""
        self.beginResetModel()
        self._former = self._roots
        self._roots = self._branches(self._source.roots(), None)
        self.endResetModel()

    def node_at(self, index: Index) -> TreeNode | None:
        """Return the node of a row; ``None`` for no row."""
        branch = self._branch(index)
        return None if branch is None else branch.node

    def index_of(self, node_id: int) -> QModelIndex:
        """Return the row of a node, fetching what leads there; invalid where the source does not know it."""
        index = QModelIndex()
        for step in self._source.path_to(node_id):
            row = self._row_of(step, 0, index)
            while row is None and self.canFetchMore(index):
                known = self.rowCount(index)
                self.fetchMore(index)
                row = self._row_of(step, known, index)
            if row is None:
                return QModelIndex()
            index = self.index(row, 0, index)
        return index

    # --- Qt's questions ---

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows that were fetched below ``parent``."""
        if parent.isValid() and parent.column() > 0:
            return 0
        return len(self._below(parent))

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """One."""
        return 1

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Return the index of a row below ``parent``."""
        branch = parent.internalPointer()
        below = self._roots if branch is None else branch.children
        if column != 0 or not 0 <= row < len(below):
            return QModelIndex()
        return below[row].index

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]  # two Qt functions in one
        """Return the index above."""
        branch = self._branch(index)
        if branch is None or branch.parent is None:
            return QModelIndex()
        return branch.parent.index

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        """Tell whether there is something below, fetched or not."""
        branch = parent.internalPointer()
        if branch is None:
            return bool(self._roots)
        return bool(branch.children) or (not branch.is_whole and branch.node.child_count > 0)

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there are rows below that were not asked for yet."""
        branch = self._branch(parent)
        return branch is not None and not branch.is_whole and branch.node.child_count > 0

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next :data:`PORTION` of rows below; more at once would stop the window."""
        branch = self._branch(parent)
        if branch is None or branch.is_whole:
            return
        known = len(branch.children)
        after = branch.children[-1].node.id if known else 0
        nodes = self._source.children(branch.node.id, after, PORTION)
        branch.is_whole = len(nodes) < PORTION
        if nodes:
            self.beginInsertRows(branch.index, known, known + len(nodes) - 1)
            branch.children += self._branches(nodes, branch, known)
            self.endInsertRows()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen; those without children say so."""
        branch = index.internalPointer()
        if branch is None:
            return Qt.ItemFlag.NoItemFlags
        # Asked of each open row whenever rows are added, as its index is: nothing is put together here.
        if branch.children or (not branch.is_whole and branch.node.child_count > 0):
            return _WITH_CHILDREN
        return _ALONE

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return code and name, or the node itself under :data:`NODE_ROLE`."""
        branch = self._branch(index)
        if branch is None:
            return None
        node = branch.node
        if role == NODE_ROLE:
            return node
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(filter(None, (node.code, node_name(node, self._book, self._language))))
        if role == NAME_ROLE:
            return node_name(node, self._book, self._language)
        if role == Qt.ItemDataRole.ToolTipRole:
            return name_hint(node.name, self._language)
        return None

    # --- inside ---

    def _branch(self, index: Index) -> _Branch | None:
        pointed = index.internalPointer()
        return pointed if isinstance(pointed, _Branch) else None

    def _row_of(self, node_id: int, first: int, parent: Index) -> int | None:
        """Return the row of a node among those fetched below ``parent`` from row ``first`` on."""
        below = self._below(parent)
        return next((row for row in range(first, len(below)) if below[row].node.id == node_id), None)

    def _below(self, parent: Index) -> list[_Branch]:
        branch = self._branch(parent)
        return self._roots if branch is None else branch.children

    def _branches(self, nodes: list[TreeNode], parent: _Branch | None, first: int = 0) -> list[_Branch]:
        branches = [_Branch(node, parent) for node in nodes]
        for row, branch in enumerate(branches, start=first):
            branch.index = self.createIndex(row, 0, branch)
        return branches

    def _rename(self) -> None:
        self.layoutAboutToBeChanged.emit()
        self.layoutChanged.emit()
