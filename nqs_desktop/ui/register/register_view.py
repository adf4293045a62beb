"""The card of a node of the register."""

from nqs_desktop.domain.browse import RegisterDetails
from nqs_desktop.ui.books.entry_card import EntryCard
from nqs_desktop.ui.words import category_word, level_word, marked_name, qualification_level_word


class RegisterCard(EntryCard):
    """Shows a block, a link, a step or a position title."""

    _details: RegisterDetails | None = None

    def show_details(self, details: RegisterDetails) -> None:
        """Show a node."""
        self._details = details
        node, entry = details.node, details.entry
        code = node.code if entry is None else entry.place
        self.show_place(details.path, code, level_word(self._book, node.level))
        self.show_name(node.name if entry is None else entry.title)
        facts = []
        if entry is not None:
            if entry.field:
                facts.append((self.tr("Branch"), marked_name(entry.field, self._language)))
            if entry.qualification_level is not None:
                facts.append((self.tr("Qualification"), qualification_level_word(entry.qualification_level)))
            if entry.category is not None:
                facts.append((self.tr("Category"), category_word(entry.category)))
        self.show_facts(facts, None if entry is None else entry.source)
        self.show_children(self.tr("Directly below"), details.children)

    def show_again(self) -> None:
        """Say everything anew."""
        if self._details is not None:
            self.show_details(self._details)
