"""The card of a row of the specialty list."""

from nqs_desktop.domain.browse import SpecialtyDetails
from nqs_desktop.ui.books.entry_card import EntryCard
from nqs_desktop.ui.words import level_word


class SpecialtyCard(EntryCard):
    """Shows an area, a specialty or a qualification with its stars."""

    _details: SpecialtyDetails | None = None

    def show_details(self, details: SpecialtyDetails) -> None:
        """Show a row."""
        self._details = details
        entry = details.entry
        self.show_place(details.path, entry.printed_code, level_word(self._book, entry.kind.value))
        self.show_name(entry.name)
        facts = []
        if entry.level is not None:
            facts.append((self.tr("Qualification level"), str(entry.level)))
        if entry.special_needs:
            facts.append(("*", self.tr("open to people with special educational needs")))
        if entry.military:
            facts.append(("**", self.tr("taught at military and special educational institutions")))
        if entry.code != entry.printed_code:
            facts.append((self.tr("Code as the program reads it"), entry.code))
        self.show_facts(facts, entry.source)
        self.show_children(self.tr("Directly below"), details.children)

    def show_again(self) -> None:
        """Say everything anew."""
        if self._details is not None:
            self.show_details(self._details)
