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

_NOWHERE = QModelIndex()
_WITH_CHILDREN: Final = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
_ALONE: Final = _WITH_CHILDREN | Qt.ItemFlag.ItemNeverHasChildren


class TreeSource(Protocol):
    """What the model asks of a browser of ``services.reference_browser``."""

    def roots(self) -> list[TreeNode]:
        """Return the top nodes."""

    def children(self, node_id: int) -> list[TreeNode]:
        """Return the nodes below one."""

    def path_to(self, node_id: int) -> list[int]:
        """Return the numbers of the nodes from a root down to this one, both included."""


@dataclass(slots=True, eq=False)
class _Branch:
    node: TreeNode
    parent: "_Branch | None"
    row: int
    children: "list[_Branch] | None" = field(default=None)


def _has_children(branch: _Branch) -> bool:
    return branch.node.child_count > 0 if branch.children is None else bool(branch.children)


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
            if self.canFetchMore(index):
                self.fetchMore(index)
            rows = (self.index(row, 0, index) for row in range(self.rowCount(index)))
            index = next((row for row in rows if self._node(row).id == step), QModelIndex())
            if not index.isValid():
                break
        return index

    # --- Qt's questions ---

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows that were fetched below ``parent``."""
        if parent.isValid() and parent.column() > 0:
            return 0
        return len(self._below(parent) or ())

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """One."""
        return 1

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Return the index of a row below ``parent``."""
        branch = parent.internalPointer()
        below = self._roots if branch is None else branch.children or ()
        if column != 0 or not 0 <= row < len(below):
            return QModelIndex()
        return self.createIndex(row, 0, below[row])

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]  # two Qt functions in one
        """Return the index above."""
        branch = self._branch(index)
        if branch is None or branch.parent is None:
            return QModelIndex()
        return self.createIndex(branch.parent.row, 0, branch.parent)

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        """Tell whether there is something below, fetched or not."""
        branch = parent.internalPointer()
        return bool(self._roots) if branch is None else _has_children(branch)

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether the rows below were not asked for yet."""
        branch = self._branch(parent)
        return branch is not None and branch.children is None and branch.node.child_count > 0

    def fetchMore(self, parent: Index) -> None:
        """Ask for the rows below."""
        branch = self._branch(parent)
        if branch is None or branch.children is not None:
            return
        fetched = self._branches(self._source.children(branch.node.id), branch)
        if fetched:
            self.beginInsertRows(self.createIndex(branch.row, 0, branch), 0, len(fetched) - 1)
            branch.children = fetched
            self.endInsertRows()
        else:
            branch.children = []

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen; those without children say so."""
        branch = index.internalPointer()
        if branch is None:
            return Qt.ItemFlag.NoItemFlags
        # Asked four times a row when ten thousand rows open: nothing is put together here.
        return _WITH_CHILDREN if _has_children(branch) else _ALONE

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

    def _node(self, index: Index) -> TreeNode:
        branch = self._branch(index)
        if branch is None:
            raise ValueError("this index points at no row")
        return branch.node

    def _below(self, parent: Index) -> list[_Branch] | None:
        if not parent.isValid():
            return self._roots
        branch = self._branch(parent)
        return None if branch is None else branch.children

    @staticmethod
    def _branches(nodes: list[TreeNode], parent: _Branch | None) -> list[_Branch]:
        return [_Branch(node, parent, row) for row, node in enumerate(nodes)]

    def _rename(self) -> None:
        self.layoutAboutToBeChanged.emit()
        self.layoutChanged.emit()
