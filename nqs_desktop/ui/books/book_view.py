"""The left-hand side of a reference book: its tree, or the hits of a search."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QListView, QStackedWidget, QTreeView, QVBoxLayout, QWidget

from nqs_desktop.domain.browse import SearchHit
from nqs_desktop.ui.books.book_tree import BookTree, BookTreeModel
from nqs_desktop.ui.editions.edition_picker import EditionNotice, EditionPicker
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.entry_delegate import EntryDelegate
from nqs_desktop.ui.models.search_hits import SearchHitModel
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.states import EmptyState

REST_MILLISECONDS = 150
"""How long typing rests before the first hit is shown in detail."""


class BookView(QWidget):
    """Which edition shows and the tools of its tree; below them tree, hits, or why there are none.

    Attributes:
        picker: The choice of an edition.
        notice: Says that another edition than the one in force shows.

    Signals:
        node_chosen: Number of the node that the user is on, in the tree or among the hits.
        hit_opened: Number of the hit's node that the user opened by Enter or a double click.
    """

    node_chosen = Signal(int)
    hit_opened = Signal(int)

    def __init__(self, model: BookTreeModel, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Show ``model``."""
        super().__init__(parent)
        self.setProperty("role", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self._hits_model = SearchHitModel(language, self)
        self.tree = self._make_tree(language)
        self.hits = self._make_hits(language)
        self._is_typing = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MILLISECONDS)
        self._rest.timeout.connect(lambda: self._tell_hit(self.hits.currentIndex()))
        self._empty = EmptyState("search", parent=self)
        self._stack = QStackedWidget(self)
        for widget in (self.tree, self.hits, self._empty):
            self._stack.addWidget(widget)
        self.picker = EditionPicker(self)
        self.notice = EditionNotice(self)
        self._tools = QHBoxLayout()
        self._tools.setContentsMargins(Space.M, 0, Space.S, 0)
        self._tools.setSpacing(Space.XS)
        self._tools.addWidget(self.picker, 1)
        self._tools.addStretch()
        self._above = QVBoxLayout()
        self._above.setContentsMargins(Space.M, 0, Space.M, 0)
        self._above.addWidget(self.notice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.XS, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(self._tools)
        layout.addLayout(self._above)
        layout.addWidget(self._stack, 1)
        self.setMinimumWidth(280)

    def add_tools(self, actions: Sequence[QAction]) -> None:
        """Add commands as icons above the tree."""
        for action in actions:
            self._tools.addWidget(IconButton(action, self, size=ICON_SIZE_SMALL))

    def add_way(self, action: QAction) -> None:
        """Add a way to fill the place where there is nothing to show."""
        self._empty.add_action(action)

    def add_above(self, widget: QWidget) -> None:
        """Add a widget between the tools and the tree, such as a filter."""
        self._above.addWidget(widget)

    def set_menus(self, tree: Sequence[QAction], hits: Sequence[QAction]) -> None:
        """Set the commands of the context menus of a row, by the mouse and by the keyboard."""
        for view, actions in ((self.tree, tree), (self.hits, hits)):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            view.addActions(actions)

    def show_tree(self) -> None:
        """Show the tree."""
        self._rest.stop()
        self._stack.setCurrentWidget(self.tree)
        self._tell_node(self.tree.currentIndex())

    def show_hits(self, query: str, hits: list[SearchHit]) -> None:
        """Show what a search found, which is something."""
        self._is_typing = True
        self._hits_model.set_hits(query, hits)
        self._stack.setCurrentWidget(self.hits)
        self.hits.setCurrentIndex(self._hits_model.index(0))
        self._is_typing = False

    def show_empty(self, sentence: str) -> None:
        """Say that there is nothing."""
        self._rest.stop()
        self._empty.set_sentence(sentence)
        self._stack.setCurrentWidget(self._empty)

    def go_down(self) -> None:
        """Lead the keyboard into what shows."""
        if self._rest.isActive():
            self._tell_hit(self.hits.currentIndex())
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

    def _make_tree(self, language: LanguageSwitch) -> BookTree:
        tree = BookTree(self._model, self)
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
        self._rest.stop()
        if self._is_typing:
            # The next key may come before the details of the first hit are read.
            self._rest.start()
            return
        hit = self._hits_model.hit_at(current)
        if hit is not None:
            self.node_chosen.emit(hit.node_id)

    def _open_hit(self, index: QModelIndex) -> None:
        hit = self._hits_model.hit_at(index)
        if hit is not None:
            self.hit_opened.emit(hit.node_id)
