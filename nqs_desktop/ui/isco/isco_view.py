"""The card of a group of ISCO-08."""

from nqs_desktop.domain.browse import IscoDetails
from nqs_desktop.ui.books.entry_card import EntryCard
from nqs_desktop.ui.words import level_word


class IscoCard(EntryCard):
    """Shows a group with its English name, the only one that it has."""

    _details: IscoDetails | None = None

    def show_details(self, details: IscoDetails) -> None:
        """Show a group."""
        self._details = details
        entry = details.entry
        self.show_place(details.path, entry.code, level_word(self._book, entry.level.value))
        self.show_english(entry.name)
        note = self.tr("in English only; no official Kazakh or Russian name is known to the program")
        self.show_facts([(self.tr("Name"), note)], entry.source)
        self.show_children(self.tr("Directly below"), details.children)

    def show_again(self) -> None:
        """Say everything anew."""
        if self._details is not None:
            self.show_details(self._details)
