"""What the pages of the reference books do alike: editions, tree, search as you type, details, branches."""

from collections.abc import Sequence
from typing import Generic, Protocol, Self, TypeVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.browse import EditionInfo, SearchHit, TreeNode, holds_beside
from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.local_title import LocalTitle
from nqs_desktop.ui.books.book_commands import BookCommands
from nqs_desktop.ui.books.book_tree import BookTreeModel
from nqs_desktop.ui.books.book_view import BookView
from nqs_desktop.ui.books.branch_output import offer_export, print_branch
from nqs_desktop.ui.books.entry_card import EntryCard
from nqs_desktop.ui.books.jump_line import JumpLine
from nqs_desktop.ui.formatting import date_text, number_text, shortened
from nqs_desktop.ui.models.lazy_tree import TreeSource
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.widgets.search_box import SearchBox
from nqs_desktop.ui.widgets.tab_order import order_by_layout
from nqs_desktop.ui.words import counted_level_words

HITS = 100


class Book(TreeSource, Protocol):
    """What a page asks of a browser of ``services.reference_browser``."""

    @property
    def kind(self) -> str:
        """The book, such as ``classifier``."""

    @property
    def edition_id(self) -> int | None:
        """Number of the edition that is browsed; ``None``: the one in force."""

    def at(self, edition: int | None) -> Self:
        """Return a browser of another edition."""

    def search(self, text: str, limit: int = 200) -> list[SearchHit]:
        """Return the best hits."""

    def find_code(self, typed: str) -> TreeNode | None:
        """Return the node of a code, however it was typed."""

    def nearest_code(self, typed: str) -> TreeNode | None:
        """Return the node of the longest code that ``typed`` begins with."""

    def edition(self) -> EditionInfo | None:
        """Return the edition that is browsed."""

    def editions(self) -> list[EditionInfo]:
        """Return all editions, the one in force first."""


BookT = TypeVar("BookT", bound=Book)


class BookPage(Page, Generic[BookT]):
    """Base of the pages; a subclass shows the details of a node on its card.

    Attributes:
        book: Browses the edition that shows.
        card: Shows the details.
        commands: What can be done on the page.
        shown_node: Number of the node on the card; 0 for none.
    """

    example_code = ""
    """A code of the book, for the field in which one is typed."""
    has_branches = True
    """Whether the book has editions to compare and branches to print and export."""

    def __init__(self, context: PageContext, book: BookT, card: EntryCard, topic: Topic) -> None:
        """Build the page.

        Args:
            context: The frame.
            book: The reference book.
            card: Shows the details.
            topic: What the page hears of.
        """
        super().__init__(context)
        self.book = book
        self.card = card
        self.shown_node = 0
        self._shown_edition = 0
        self._model = BookTreeModel(book, topic.value, context.language, self)
        self.view = BookView(self._model, context.language, self)
        self.search = SearchBox(self)
        self.commands = BookCommands(card.copy, self)
        self.set_search(self.search)
        self.add_action(self.commands.editions)
        for action in self.own_actions():
            self.add_action(action)
        self.set_primary(card.copy)
        self.set_split(f"book/{topic.value}", self.view, card)
        self._connect()
        self.subscribe(topic)
        self.retranslate()
        self._offer_editions()
        self._start()

    def show_details(self, node_id: int) -> None:
        """Show a node on the card; each book does it in its own way.

        Raises:
            UserError: The edition has changed and the node is gone.
        """
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set the words anew."""
        self.card.copy.setText(self.tr("Copy the code"))
        self.commands.retranslate()
        self.view.set_names(self.tr("Tree"), self.tr("Search results"))
        self.card.setAccessibleName(self.tr("Details"))
        self._describe()

    def refresh(self, change_set: ChangeSet) -> None:
        """Show what is stored now, and in it the same entry where it is still there, or the group above."""
        self._offer_editions()
        self.reload()

    def reload(self) -> None:
        """Ask for the tree anew; the entry on the card stays chosen, or what is left of the groups above."""
        node, codes, edition = self.shown_node, [self.card.code, *self.card.codes_above], self._shown_edition
        self.search.clear()
        self._model.set_source(self.shown_tree())
        self._describe()
        self._start(self._same_entry(node, codes, edition))

    def own_actions(self) -> Sequence[QAction]:
        """Return the commands that this book alone has, made before the page is built."""
        return ()

    def shown_tree(self) -> TreeSource:
        """Return what the tree shows: all of the edition, unless a book filters it."""
        return self.book

    def find_hits(self, text: str) -> list[SearchHit]:
        """Return what a search shows."""
        return self.book.search(text, HITS)

    def empty_words(self) -> str:
        """Return what is said where the tree shows nothing."""
        return self.tr("This book is empty. Import its official file to fill it.")

    def visit(self) -> None:
        """Let Tab follow the layout, whatever the books have added to it."""
        super().visit()
        order_by_layout(self)

    def first_focus(self) -> QWidget:
        """The tree."""
        return self.view.tree

    def open_target(self, target: str) -> None:
        """Show the entry with this code in the edition in force, or look for it."""
        self.show_edition(None)
        exact = next((hit for hit in self.book.search(target, HITS) if hit.key == target), None)
        if exact is None:
            self.search.setText(target)
        else:
            self.reveal(exact.node_id)

    def show_edition(self, edition: int | None) -> None:
        """Show another edition; ``None`` is the one in force."""
        self.view.picker.choose(edition)
        if edition != self.book.edition_id:
            with self.guard():
                self.book = self.book.at(edition)
                self.reload()

    def jump(self, typed: str) -> str:
        """Go to a code; returns why that is not possible, or nothing."""
        found = self.book.find_code(typed)
        if found is not None:
            self.reveal(found.id)
            return ""
        nearest = self.book.nearest_code(typed)
        if nearest is None:
            return self.tr("There is no code «{code}» in this edition.").format(code=typed)
        self.view.choose(nearest.id)
        return self.tr(
            "There is no code «{code}» in this edition; the nearest above it is {nearest}."
        ).format(code=typed, nearest=nearest.code)

    def reveal(self, node_id: int) -> None:
        """Lead to a node of the tree."""
        with self.guard():
            self.search.clear()
            self.view.choose(node_id)
            self.view.go_down()

    def edit_own_title(self, title: LocalTitle) -> None:
        """Let the user change an own title whose group is gone; only the classifier has such titles."""

    # --- inside ---

    def _connect(self) -> None:
        commands, view = self.commands, self.view
        self.search.searched.connect(self._look_for)
        self.search.left_downwards.connect(view.go_down)
        view.node_chosen.connect(self._show_node)
        view.hit_opened.connect(self.reveal)
        self.card.node_wanted.connect(self.reveal)
        view.picker.chosen.connect(self.show_edition)
        view.notice.back.triggered.connect(lambda: self.show_edition(None))
        view.add_tools(commands.tools())
        view.set_menus(commands.tree_menu(), commands.hit_menu())
        self.card.add_commands((commands.print_branch, commands.export_branch))
        self.addActions(commands.all())
        commands.editions.setVisible(self.has_branches)
        commands.connect_copies(lambda: (self.card.code, self.card.name))
        commands.jump.triggered.connect(self._ask_code)
        commands.up.triggered.connect(view.tree.go_up)
        commands.expand.triggered.connect(view.tree.expand_below)
        commands.collapse.triggered.connect(view.tree.close_all)
        commands.editions.triggered.connect(self._show_editions)
        commands.print_branch.triggered.connect(lambda: print_branch(self, self.book, self.shown_node))
        commands.export_branch.triggered.connect(
            lambda: offer_export(self, self.book, self.shown_node, self.card.code)
        )

    def _offer_editions(self) -> None:
        editions = self.book.editions()
        if self.book.edition_id not in (None, *(edition.id for edition in editions)):
            self.book = self.book.at(None)
        self.view.picker.set_editions(editions, self.book.edition_id)

    def _start(self, node: int | None = None) -> None:
        if self._model.rowCount():
            self.view.show_tree()
            if node is None:
                self.view.choose_first()
            else:
                self.view.choose(node)
        else:
            self.view.show_empty(self.empty_words())

    def _same_entry(self, node: int, codes: Sequence[str], edition: int) -> int | None:
        """Return the number of an entry, or of a group above, in the edition that shows; ``None``: all gone.

        Args:
            node: The number it had.
            codes: Its code, and those above it from the nearest.
            edition: The edition in which it had it.
        """
        if node and edition == self._shown_edition:
            try:
                return self.book.path_to(node)[-1]
            except UserError:
                pass  # it was an own title, and somebody removed it
        found = (self.book.find_code(code) for code in codes if code)
        return next((one.id for one in found if one is not None), None)

    def _describe(self) -> None:
        edition = self.book.edition()
        other = edition if self.book.edition_id is not None else None
        beside = other is not None and holds_beside(other, self.book.editions())
        self.view.notice.show_edition(other, beside=beside)
        if edition is None:
            self.set_quiet("")
            return
        self._shown_edition = edition.id
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
        hits = self.find_hits(text)
        if hits:
            self.view.show_hits(text, hits)
        else:
            self.view.show_empty(self.tr("Nothing found for «{text}».").format(text=shortened(text)))

    def _show_node(self, node_id: int) -> None:
        with self.guard():
            self.show_details(node_id)
            self.shown_node = node_id
            self.commands.follow_entry(
                self.card.code, self.card.name, prints=self.has_branches, official=node_id > 0
            )

    def _ask_code(self) -> None:
        JumpLine(self.jump, self.example_code, self.view).show()

    def _show_editions(self) -> None:
        from nqs_desktop.ui.editions.editions_dialog import EditionsDialog

        dialog = EditionsDialog(self, self.book.kind)
        dialog.edition_wanted.connect(self.show_edition)
        dialog.own_title_wanted.connect(self.edit_own_title)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
