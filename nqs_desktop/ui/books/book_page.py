"""What the pages of the three reference books do alike: tree, search as you type, details."""

from typing import Protocol

from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.browse import EditionInfo, SearchHit
from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.ui.books.book_view import BookView
from nqs_desktop.ui.books.entry_card import EntryCard
from nqs_desktop.ui.formatting import date_text, number_text
from nqs_desktop.ui.models.lazy_tree import LazyTreeModel, TreeSource
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.widgets.search_box import SearchBox
from nqs_desktop.ui.words import counted_level_words

_HITS = 200


class Book(TreeSource, Protocol):
    """What a page asks of a browser of ``services.reference_browser``."""

    def search(self, text: str, limit: int = 200) -> list[SearchHit]:
        """Return the best hits."""

    def edition(self) -> EditionInfo | None:
        """Return the edition in force."""


class BookPage(Page):
    """Base of the pages; a subclass shows the details of a node on its card."""

    def __init__(self, context: PageContext, book: Book, card: EntryCard, topic: Topic) -> None:
        """Build the page.

        Args:
            context: The frame.
            book: The reference book.
            card: Shows the details.
            topic: What the page hears of.
        """
        super().__init__(context)
        self._book = book
        self.card = card
        self._model = LazyTreeModel(book, topic.value, context.language, self)
        self.view = BookView(self._model, context.language, self)
        self.search = SearchBox(self)
        self.set_search(self.search)
        self.set_primary(card.copy)
        self.set_split(f"book/{topic.value}", self.view, card)
        self.search.searched.connect(self._look_for)
        self.search.left_downwards.connect(self.view.go_down)
        self.view.node_chosen.connect(self._show_node)
        self.view.hit_opened.connect(self._reveal)
        card.node_wanted.connect(self._reveal)
        self.subscribe(topic)
        self.retranslate()
        self._start()

    def show_details(self, node_id: int) -> None:
        """Show a node on the card; each book does it in its own way.

        Raises:
            UserError: The edition in force has changed and the node is gone.
        """
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set the words anew."""
        self.card.copy.setText(self.tr("Copy the code"))
        self.view.set_names(self.tr("Tree"), self.tr("Search results"))
        self._describe()

    def refresh(self, change_set: ChangeSet) -> None:
        """Show the edition that is in force now."""
        self._model.reload()
        self.search.clear()
        self._describe()
        self._start()

    def first_focus(self) -> QWidget:
        """The tree."""
        return self.view.tree

    def open_target(self, target: str) -> None:
        """Show the entry with this code, or look for it."""
        exact = next((hit for hit in self._book.search(target, _HITS) if hit.key == target), None)
        if exact is None:
            self.search.setText(target)
        else:
            self._reveal(exact.node_id)

    def _start(self) -> None:
        if self._model.rowCount():
            self.view.show_tree()
            self.view.choose_first()
        else:
            self.view.show_empty(self.tr("This book is empty. Import its official file to fill it."))

    def _describe(self) -> None:
        edition = self._book.edition()
        if edition is None:
            self.set_quiet("")
            return
        parts = [edition.source]
        if edition.in_force_from is not None:
            parts.append(self.tr("in force from {date}").format(date=date_text(edition.in_force_from)))
        if not edition.complete:
            parts.append(self.tr("a part of the book: what its source prints"))
        parts += [
            f"{counted_level_words(edition.kind, level)}: {number_text(count)}"
            for level, count in edition.counts
        ]
        self.set_quiet(" · ".join(parts))

    def _look_for(self, text: str) -> None:
        if not text:
            self.view.show_tree()
            return
        hits = self._book.search(text, _HITS)
        if hits:
            self.view.show_hits(text, hits)
        else:
            self.view.show_empty(self.tr("Nothing found for «{text}».").format(text=text))

    def _show_node(self, node_id: int) -> None:
        with self.guard():
            self.show_details(node_id)

    def _reveal(self, node_id: int) -> None:
        with self.guard():
            self.search.clear()
            self.view.choose(node_id)
            self.view.go_down()
