"""One difference in full: both names in both languages, the groups above, the positions that it touches."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.edition_difference import EntryDifference
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.word_difference import differing_words
from nqs_desktop.ui.books.facts import FactList, Linked, position_link
from nqs_desktop.ui.editions.difference_words import DifferenceRow, highlighted, kind_word
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.widgets.details_pane import DetailsPane
from nqs_desktop.ui.widgets.localized_text import TAGS

_POSITIONS_SHOWN = 60


class DifferenceDetails(DetailsPane):
    """Reads like a card.

    Signals:
        position_wanted: The key of a position that the user followed.
    """

    position_wanted = Signal(str)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setProperty("role", "raised")
        self._language = language
        self._row: DifferenceRow | None = None
        self._facts = FactList(self.column)
        self._facts.link_wanted.connect(self.position_wanted)
        self.add(self._facts)
        self.setMinimumHeight(90)

    def show_row(self, row: DifferenceRow | None) -> None:
        """Show a line of the table; ``None`` shows nothing."""
        self._row = row
        self._facts.set_facts([] if row is None else self._facts_of(row.entry))
        self.verticalScrollBar().setValue(0)

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language or theme."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(
            self, "_facts"
        ):
            self.show_row(self._row)
        super().changeEvent(event)

    def _facts_of(self, entry: EntryDifference) -> list[tuple[str, str]]:
        facts = [(self.tr("Change"), f"{kind_word(entry.kind)} · {entry.code}".rstrip(" ·"))]
        for language in Language:
            before = entry.before.get(language) if entry.before else None
            after = entry.after.get(language) if entry.after else None
            gone, come = differing_words(before, after) if before and after else ((), ())
            tag = TAGS[language]
            if before and (gone or come or entry.after is None or before == after):
                caption = self.tr("Name, {language}") if before == after else self.tr("Before, {language}")
                facts.append((caption.format(language=tag), Linked(highlighted(before, gone))))
            if after and after != before:
                caption = self.tr("After, {language}").format(language=tag)
                facts.append((caption, Linked(highlighted(after, come))))
        if entry.parent_before != entry.parent_after and entry.parent_before and entry.parent_after:
            facts.append((self.tr("Group above"), f"{entry.parent_before} → {entry.parent_after}"))
        facts += [
            (self.tr("Position") if place == 0 else "", Linked(position_link(use, self._language)))
            for place, use in enumerate(entry.positions[:_POSITIONS_SHOWN])
        ]
        return facts
