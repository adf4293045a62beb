"""What the pages of books do alike whose entries can be filtered: over the tree and over what is found."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex

from nqs_desktop.domain.book_filters import ShownNodes
from nqs_desktop.domain.browse import SearchHit, TreeNode
from nqs_desktop.domain.changes import Topic
from nqs_desktop.ui.books.book_page import HITS, BookPage, BookT
from nqs_desktop.ui.books.entry_card import EntryCard
from nqs_desktop.ui.books.filter_row import Facet, FilterRow
from nqs_desktop.ui.models.lazy_tree import TreeSource
from nqs_desktop.ui.page_context import PageContext

_OPENED_AT_ONCE = 200
_HITS_LOOKED_AT = 2000


class ShownTree:
    """The part of a book's tree that shows under a filter."""

    def __init__(self, book: TreeSource, shown: ShownNodes) -> None:
        """Show of ``book`` what ``shown`` says."""
        self._book = book
        self._shown = shown

    def roots(self) -> list[TreeNode]:
        """Return the top nodes that show."""
        return self._shown.nodes(self._book.roots())

    def children(self, node_id: int, after: int = 0, limit: int | None = None) -> list[TreeNode]:
        """Return the nodes below one that show, a portion of them."""
        shown = self._shown.nodes(self._book.children(node_id))
        known = next((place for place, node in enumerate(shown, start=1) if node.id == after), 0)
        return shown[known:][:limit]

    def path_to(self, node_id: int) -> list[int]:
        """Return the numbers of the nodes from a root down to this one, shown or not."""
        return self._book.path_to(node_id)


class FilteredBookPage(BookPage[BookT]):
    """Base of these pages; a subclass says what can be chosen and what shows under it.

    Attributes:
        filters: The row of choices; ``None`` while the page is being built.
    """

    filters: FilterRow | None = None
    _shown: ShownNodes | None = None

    def __init__(self, context: PageContext, book: BookT, card: EntryCard, topic: Topic) -> None:
        """Build the page; see the base."""
        super().__init__(context, book, card, topic)
        self.filters = FilterRow(self.view)
        self.view.add_above(self.filters)
        self.filters.changed.connect(self._apply)
        self.addActions([self.filters.focus_action, self.filters.clear_action])
        self.filters.set_facets(self.facets())

    def facets(self) -> Sequence[Facet]:
        """Return what the entries of the edition can be told apart by."""
        raise NotImplementedError

    def fitting(self, filters: FilterRow) -> ShownNodes:
        """Return what shows under what is chosen."""
        raise NotImplementedError

    def shown_tree(self) -> TreeSource:
        """Return the tree, or of it what fits."""
        self._shown = None
        if self.filters is None or not self.filters.active:
            return self.book
        self._shown = self.fitting(self.filters)
        self.filters.set_count(len(self._shown.matching))
        return ShownTree(self.book, self._shown)

    def find_hits(self, text: str) -> list[SearchHit]:
        """Return of what is found what fits."""
        if self._shown is None:
            return super().find_hits(text)
        return self._shown.hits(self.book.search(text, _HITS_LOOKED_AT))[:HITS]

    def empty_words(self) -> str:
        """Say why there is nothing."""
        if self._shown is None:
            return super().empty_words()
        return self.tr("Nothing fits what is chosen above the tree.")

    def reload(self) -> None:
        """Ask for the tree anew; what was chosen stays chosen where the edition has it."""
        if self.filters is not None:
            self.filters.set_facets(self.facets())
        super().reload()
        self._open_all()

    def reveal(self, node_id: int) -> None:
        """Lead to a node of the tree; one that the filter hides lifts the filter."""
        if self._shown is not None and self.filters is not None and node_id not in self._shown.child_counts:
            self.filters.clear()
            super().reload()
        super().reveal(node_id)

    def _apply(self) -> None:
        """Show what fits now; a search stays, and so does the entry where it fits."""
        text, node = self.search.text(), self.shown_node
        self._model.set_source(self.shown_tree())
        if text:
            self._look_for(text)
            return
        self._start(node if self._shown is None or node in self._shown.child_counts else None)
        self._open_all()

    def _open_all(self) -> None:
        """Open the branches where what fits is little enough to be seen at once."""
        if self._shown is None or len(self._shown.child_counts) > _OPENED_AT_ONCE:
            return
        tree, waiting = self.view.tree, [QModelIndex()]
        while waiting:
            index = waiting.pop()
            if self._model.canFetchMore(index):
                self._model.fetchMore(index)
            tree.expand(index)
            waiting += [self._model.index(row, 0, index) for row in range(self._model.rowCount(index))]
