"""The page of the classifier of occupations."""

from dataclasses import replace

from nqs_desktop.domain.browse import SearchHit
from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.classifier import ClassifierLevel
from nqs_desktop.domain.local_title import LocalTitle
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.services.reference_browser import ClassifierBrowser
from nqs_desktop.ui.books.book_page import BookPage
from nqs_desktop.ui.classification.classifier_tools import ClassifierTools
from nqs_desktop.ui.classifier.classifier_view import ClassifierCard
from nqs_desktop.ui.classifier.own_title_dialog import OwnTitleDialog
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.staffing.code_sources import OccupationCodes
from nqs_desktop.ui.undo_offer import offer_undo


class ClassifierPage(BookPage[ClassifierBrowser]):
    """Groups and occupations by code and by name in both languages, with the organisation's own titles."""

    example_code = "2411-1"

    def __init__(self, context: PageContext) -> None:
        """Build the page."""
        self._card = ClassifierCard(Topic.CLASSIFIER.value, context.language)
        super().__init__(context, context.services.classifier, self._card, Topic.CLASSIFIER)
        self.tools = ClassifierTools(self, self.view)
        card = self._card
        card.isco_wanted.connect(lambda code: context.navigator.open_page("isco", code))
        card.position_wanted.connect(lambda key: context.navigator.open_page("staffing", key))
        card.add_own.triggered.connect(self.add_own_title)
        card.edit_own.triggered.connect(self._edit_own_title)
        card.remove_own.triggered.connect(self._remove_own_title)
        own = [card.add_own, card.edit_own, card.remove_own]
        self.addActions(own)
        self.view.tree.addActions(own)
        self.view.hits.addActions(own)
        self.subscribe(Topic.STAFFING, Topic.ISCO)

    def show_details(self, node_id: int) -> None:
        """Show an entry on the card."""
        self._card.show_details(self.book.details(node_id))

    def retranslate(self) -> None:
        """Set the words anew."""
        super().retranslate()
        self.search.set_prompt(self.tr("Code or name of an occupation"))
        self._card.show_again()

    def refresh(self, change_set: ChangeSet) -> None:
        """Show what is stored now; positions only change who uses the entry."""
        if change_set.touches(Topic.CLASSIFIER):
            super().refresh(change_set)
        elif self.shown_node:
            self._show_node(self.shown_node)

    def add_own_title(self) -> None:
        """Ask for a title of the organisation's own below the group that shows."""
        group = self.card.code
        self.show_edition(None)
        self._edit(LocalTitle("", group, LocalizedText()))

    def edit_own_title(self, title: LocalTitle) -> None:
        """Let the user change an own title, such as one whose group is gone."""
        self._edit(title)

    # --- inside ---

    def _edit_own_title(self) -> None:
        details = self._card.details
        if details is not None and details.own is not None:
            self._edit(details.own)

    def _remove_own_title(self) -> None:
        details = self._card.details
        if details is None or details.own is None:
            return
        own = details.own
        with self.guard():
            change_set = self.context.services.local_titles.remove(own.key)
            self._show_stored(change_set, own.group)
            words = self.tr("«{title}» is removed.").format(title=self.context.language.best(own.title))
            offer_undo(self, words, change_set)

    def _edit(self, title: LocalTitle) -> None:
        groups = _GroupCodes(self.context.services.classifier, self.context.language)
        dialog = OwnTitleDialog(title, groups, self.context.language, self._store, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _store(self, title: LocalTitle) -> None:
        stored, change_set = self.context.services.local_titles.save(title)
        self._show_stored(change_set, stored.group)
        self.reveal(int(stored.key))

    def _show_stored(self, change_set: ChangeSet, group: str) -> None:
        """Show the tree as it is now, and in it a group."""
        self.announce(change_set)
        self.reload()
        found = self.book.find_code(group)
        if found is not None:
            self.reveal(found.id)


class _GroupCodes(OccupationCodes):
    """Codes of groups alone: a title hangs below no other title."""

    def search(self, text: str) -> list[SearchHit]:
        """Return groups; for a title that is found, its group."""
        found: dict[str, SearchHit] = {}
        for hit in super().search(text):
            group = hit
            if hit.level == ClassifierLevel.TITLE:
                entry = self._classifier.details(hit.node_id).entry
                group = replace(hit, key=entry.parent or "")
            if group.key:
                found.setdefault(group.key, group)
        return list(found.values())
