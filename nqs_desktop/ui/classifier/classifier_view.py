"""The card of an entry of the classifier."""

from nqs_desktop.domain.browse import ClassifierDetails
from nqs_desktop.ui.books.entry_card import EntryCard
from nqs_desktop.ui.words import level_word, skill_level_words


class ClassifierCard(EntryCard):
    """Shows a group or an example title with its skill level."""

    _details: ClassifierDetails | None = None

    def show_details(self, details: ClassifierDetails) -> None:
        """Show an entry."""
        self._details = details
        entry = details.entry
        self.show_place(details.path, entry.code or "", level_word(self._book, entry.level.value))
        self.show_name(entry.name)
        self.show_facts([(self.tr("Skill level"), self._skill(entry.skill_level))], entry.source)
        self.show_children(self.tr("Directly below"), details.children)

    def show_again(self) -> None:
        """Say everything anew."""
        if self._details is not None:
            self.show_details(self._details)

    def _skill(self, level: int | None) -> str:
        if level is None:
            return self.tr("the classifier gives this group no single skill level")
        return f"{level} — {skill_level_words(level)}"
