"""The left-hand side of a reference book: its tree, or the hits of a search."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QStackedWidget, QTreeView, QVBoxLayout, QWidget

from nqs_desktop.domain.browse import SearchHit
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.entry_delegate import EntryDelegate
from nqs_desktop.ui.models.lazy_tree import LazyTreeModel
from nqs_desktop.ui.models.search_hits import SearchHitModel
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.states import EmptyState


class BookView(QWidget):
    """Tree, hits, or why there are none.

    Signals:
        node_chosen: Number of the node that the user is on, in the tree or among the hits.
        hit_opened: Number of the hit's node that the user opened by Enter or a double click.
    """

    node_chosen = Signal(int)
    hit_opened = Signal(int)

    def __init__(self, model: LazyTreeModel, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Show ``model``."""
        super().__init__(parent)
        self.setProperty("role", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self._hits_model = SearchHitModel(language, self)
        self.tree = self._make_tree(language)
        self.hits = self._make_hits(language)
        self._empty = EmptyState("search", parent=self)
        self._stack = QStackedWidget(self)
        for widget in (self.tree, self.hits, self._empty):
            self._stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.XS, 0, 0)
        layout.addWidget(self._stack)
        self.setMinimumWidth(280)

    def show_tree(self) -> None:
        """Show the tree."""
        self._stack.setCurrentWidget(self.tree)
        self._tell_node(self.tree.currentIndex())

    def show_hits(self, query: str, hits: list[SearchHit]) -> None:
        """Show what a search found, which is something."""
        self._hits_model.set_hits(query, hits)
        self._stack.setCurrentWidget(self.hits)
        self.hits.setCurrentIndex(self._hits_model.index(0))

    def show_empty(self, sentence: str) -> None:
        """Say that there is nothing."""
        self._empty.set_sentence(sentence)
        self._stack.setCurrentWidget(self._empty)

    def go_down(self) -> None:
        """Lead the keyboard into what shows."""
        if self._stack.currentWidget() is not self._empty:
            shown = self.tree if self._stack.currentWidget() is self.tree else self.hits
            shown.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose_first(self) -> None:
        """Go to the first row of the tree."""
        self.tree.setCurrentIndex(self._model.index(0, 0))

    def choose(self, node_id: int) -> None:
        """Go to a node of the tree, opening what is above it."""
        index = self._model.index_of(node_id)
        if index.isValid():
            self._stack.setCurrentWidget(self.tree)
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index, QTreeView.ScrollHint.PositionAtCenter)

    def set_names(self, tree: str, hits: str) -> None:
        """Set what the lists are called, for screen readers."""
        self.tree.setAccessibleName(tree)
        self.hits.setAccessibleName(hits)

    def _make_tree(self, language: LanguageSwitch) -> QTreeView:
        tree = QTreeView(self)
        tree.setModel(self._model)
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setItemDelegate(EntryDelegate(language, tree))
        tree.setIndentation(Space.L)
        tree.selectionModel().currentChanged.connect(self._tell_node)
        return tree

    def _make_hits(self, language: LanguageSwitch) -> QListView:
        hits = QListView(self)
        hits.setModel(self._hits_model)
        hits.setUniformItemSizes(True)
        hits.setItemDelegate(EntryDelegate(language, hits))
        hits.selectionModel().currentChanged.connect(self._tell_hit)
        hits.activated.connect(self._open_hit)
        return hits

    def _tell_node(self, current: QModelIndex) -> None:
        node = self._model.node_at(current)
        if node is not None:
            self.node_chosen.emit(node.id)

    def _tell_hit(self, current: QModelIndex) -> None:
        hit = self._hits_model.hit_at(current)
        if hit is not None:
            self.node_chosen.emit(hit.node_id)

    def _open_hit(self, index: QModelIndex) -> None:
        hit = self._hits_model.hit_at(index)
        if hit is not None:
            self.hit_opened.emit(hit.node_id)
