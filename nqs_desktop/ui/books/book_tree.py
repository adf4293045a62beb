"""The tree of a reference book: its model over any edition, and the keys that lead through it."""

from collections import deque
from collections.abc import Callable, Iterator
from functools import lru_cache
from time import monotonic
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTreeView, QWidget

from nqs_desktop.domain.browse import TreeNode
from nqs_desktop.domain.search_text import code_key, fold_keyboard
from nqs_desktop.ui.books.book_words import entry_hint, star_hint
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.lazy_tree import NAME_ROLE, NODE_ROLE, LazyTreeModel, TreeSource
from nqs_desktop.ui.widgets.data_label import data_hint

Index = QModelIndex | QPersistentModelIndex
_PORTION_SECONDS: Final = 0.02
"""How long rows are opened at a time: the window stays awake between two portions."""
_TYPING_SECONDS: Final = 1.2
_ROWS_AHEAD: Final = 100
_MOST_LOOKED_AT: Final = 4000
"""More open rows than these are not looked at for a letter: the window would stand still."""


class BookTreeModel(LazyTreeModel):
    """Says in the tooltips what codes and marks mean, and can show another edition."""

    def __init__(
        self, source: TreeSource, book: str, language: LanguageSwitch, parent: QObject | None = None
    ) -> None:
        """Show ``source``, the tree of ``book``."""
        super().__init__(source, book, language, parent)
        self._kind = book

    def set_source(self, source: TreeSource) -> None:
        """Show another edition."""
        self._source = source
        self.reload()

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what the tree shows, with more words in the tooltip."""
        found = super().data(index, role)
        node = self.node_at(index) if role == Qt.ItemDataRole.ToolTipRole else None
        if node is None:
            return found
        more = star_hint(special_needs=node.special_needs, military=node.military)
        if self._kind == "classifier":
            more = entry_hint(node.code, node.level, node.name, local=node.local)
        return data_hint("\n".join([str(found or node.name_en), *more]))


class BookTree(QTreeView):
    """Arrows, Home, End and Enter as everywhere; ``*`` opens all below, ``/`` closes all, letters find a row.

    Attributes:
        on_enter: Called when Enter is pressed on a row.
    """

    on_enter: Callable[[], None] | None = None

    def __init__(self, model: BookTreeModel, parent: QWidget | None = None) -> None:
        """Show ``model``."""
        super().__init__(parent)
        self._typed = ""
        self._typed_at = 0.0
        self._waiting: deque[QPersistentModelIndex] = deque()
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._open_some)
        self.setModel(model)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        # Not at once: scrolling, fetching and laying out are moments of their own.
        self._follows = QTimer(self)
        self._follows.setSingleShot(True)
        self._follows.setInterval(0)
        self._follows.timeout.connect(self._fetch_what_follows)
        for signal in (self.verticalScrollBar().valueChanged, self.verticalScrollBar().rangeChanged):
            signal.connect(lambda *_: self._follows.start())  # their numbers would be its interval
        model.modelAboutToBeReset.connect(self.stop)

    def _fetch_what_follows(self) -> None:
        """Fetch the next rows of a long branch before its last ones come into sight."""
        model, index = self.model(), self.indexAt(QPoint(0, 0))
        while index.isValid() and self.visualRect(index).top() < self.viewport().height():
            above, follows = index.parent(), model.rowCount(index.parent()) - index.row()
            if follows < _ROWS_AHEAD and model.canFetchMore(above):
                model.fetchMore(above)
                return  # once the rows are laid out the range of the scroll bar changes
            index = self.indexBelow(index)

    @property
    def expanding(self) -> bool:
        """Whether rows are still being opened."""
        return bool(self._waiting)

    def expand_below(self) -> None:
        """Open everything below the row, in portions; Escape stops it."""
        index = self.currentIndex()
        self.stop()
        if index.isValid():
            self._waiting.append(QPersistentModelIndex(index))
            self._next.start()

    def close_all(self) -> None:
        """Close everything; the row above that shows then is the one that is chosen."""
        self.stop()
        top = self.currentIndex()
        while top.parent().isValid():
            top = top.parent()
        self.collapseAll()
        self.setCurrentIndex(top)

    def go_up(self) -> None:
        """Go to the row above in the tree."""
        above = self.currentIndex().parent()
        if above.isValid():
            self.setCurrentIndex(above)
            self.scrollTo(above)

    def stop(self) -> None:
        """Open no more rows."""
        self._next.stop()
        self._waiting.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that Qt does not know, or would block the window with."""
        if event.text() == "*":
            self.expand_below()
        elif event.text() == "/":
            self.close_all()
        elif event.key() == Qt.Key.Key_Escape and self.expanding:
            self.stop()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.setExpanded(self.currentIndex(), not self.isExpanded(self.currentIndex()))
            if self.on_enter is not None:
                self.on_enter()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Go to the next open row whose code or name begins with what is typed."""
        now = monotonic()
        if now - self._typed_at > _TYPING_SECONDS:
            self._typed = ""
        is_new = not self._typed
        self._typed, self._typed_at = self._typed + search, now
        code, words = code_key(self._typed), fold_keyboard(self._typed)
        self._fetch_to_look_at(self.currentIndex())
        for index in self._rows_from(self.currentIndex(), after=is_new):
            node = index.data(NODE_ROLE)
            if not isinstance(node, TreeNode):
                continue
            name = _folded(str(index.data(NAME_ROLE)))
            if (code and code_key(node.code).startswith(code)) or (words and name.startswith(words)):
                self.setCurrentIndex(index)
                return

    def _fetch_to_look_at(self, index: QModelIndex) -> None:
        """Fetch the rows of a long branch that letters look for, those around and below ``index``."""
        model = self.model()
        for branch in (index, index.parent()) if self.isExpanded(index) else (index.parent(),):
            while model.canFetchMore(branch) and model.rowCount(branch) < _MOST_LOOKED_AT:
                model.fetchMore(branch)

    def _rows_from(self, start: QModelIndex, *, after: bool) -> Iterator[QModelIndex]:
        """Yield the rows that are open, from ``start`` to the end and then from the top."""
        first = self.model().index(0, 0)
        index = self.indexBelow(start) if after and start.isValid() else start
        for _ in range(_MOST_LOOKED_AT):
            if not index.isValid():
                index = first
            if not index.isValid():
                return
            yield index
            index = self.indexBelow(index)
            if index == start:
                return

    def _open_some(self) -> None:
        end = monotonic() + _PORTION_SECONDS
        model = self.model()
        while self._waiting and monotonic() < end:
            kept = self._waiting.popleft()
            index = model.index(kept.row(), 0, kept.parent()) if kept.isValid() else QModelIndex()
            if not index.isValid() or not model.hasChildren(index):
                continue
            if model.canFetchMore(index):
                model.fetchMore(index)
                if model.canFetchMore(index):
                    self._waiting.appendleft(kept)
                    continue
            self.expand(index)
            below = (model.index(row, 0, index) for row in range(model.rowCount(index)))
            self._waiting.extendleft(
                QPersistentModelIndex(child)
                for child in reversed([each for each in below if model.hasChildren(each)])
            )
        if not self._waiting:
            self._next.stop()


@lru_cache(maxsize=20_000)
def _folded(name: str) -> str:
    return fold_keyboard(name)
