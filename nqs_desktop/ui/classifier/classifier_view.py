"""The card of an entry of the classifier."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget

from nqs_desktop.domain.browse import ClassifierDetails
from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.edition_difference import PositionUse
from nqs_desktop.domain.isco import IscoEntry
from nqs_desktop.domain.local_title import LocalTitle
from nqs_desktop.domain.localized import Language
from nqs_desktop.ui.books.book_words import code_mark_words, own_title_hint
from nqs_desktop.ui.books.entry_card import EntryCard
from nqs_desktop.ui.books.facts import FactList, Linked, link, position_link
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.widgets.chips import NoteChip
from nqs_desktop.ui.widgets.localized_text import TAGS
from nqs_desktop.ui.words import level_word, own_title_word, skill_level_words

_USES_SHOWN = 40


class ClassifierCard(EntryCard):
    """Shows a group or a title with its skill level, its twin in ISCO-08 and the positions that bear it.

    Attributes:
        add_own: The command that adds an own title below the group.
        edit_own: The command that changes the own title.
        remove_own: The command that removes it.
        details: What it shows; ``None`` at first.

    Signals:
        isco_wanted: A code of ISCO-08 that the user wants to see in its place.
        position_wanted: The key of a position that the user wants to see.
    """

    isco_wanted = Signal(str)
    position_wanted = Signal(str)

    def __init__(self, book: str, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty; ``book`` is the kind of the edition."""
        super().__init__(book, language, parent)
        self.details: ClassifierDetails | None = None
        self._own_chip = NoteChip("person", self.column)
        self._repeats_chip = NoteChip("translate", self.column, review=True)
        self.add_chip(self._own_chip)
        self._print_chip = NoteChip("document", self.column)
        self.add_chip(self._repeats_chip)
        self.add_chip(self._print_chip)
        self.add_own = QAction(icon("add", "accent"), "", self)
        self.add_own.setShortcut("Ctrl+N")
        self.edit_own = QAction(icon("edit", "accent"), "", self)
        self.remove_own = QAction(icon("remove", "accent"), "", self)
        self.add_commands((self.add_own, self.edit_own, self.remove_own))

    def add_own_sections(self) -> None:
        """Add the twin in ISCO-08 and the positions above what lies directly below."""
        self._twin = FactList(self.column)
        self._twin.link_wanted.connect(self.isco_wanted)
        self._twin_note = QLabel(self.column)
        self._twin_note.setProperty("role", "quiet")
        self._twin_note.setWordWrap(True)
        self._twin_section = self.add_section(self._twin, self._twin_note)
        self._uses = FactList(self.column)
        self._uses.link_wanted.connect(self.position_wanted)
        self._uses_section = self.add_section(self._uses)

    def show_details(self, details: ClassifierDetails) -> None:
        """Show an entry."""
        self.details = details
        entry, own = details.entry, details.own
        level = level_word(self._book, entry.level.value) if own is None else ""
        self.show_place(details.path, entry.code or "", level)
        self.show_name(entry.name)
        self.show_mark(entry.code or "", entry.level.value, entry.name)
        self._own_chip.set_words(*((own_title_word(), own_title_hint()) if own is not None else ("", "")))
        self._show_repeats(entry)
        self._show_print(entry)
        self.show_facts(self._facts_of(details), None if own is not None else entry.source)
        self.show_children(self.tr("Directly below"), details.children)
        self._show_twin(details.twin)
        self._show_uses(details.uses)
        self._follow(details)

    def show_again(self) -> None:
        """Say everything anew."""
        self._follow(self.details)
        if self.details is not None:
            self.show_details(self.details)

    def _follow(self, details: ClassifierDetails | None) -> None:
        self.add_own.setText(self.tr("Add an own title…"))
        self.edit_own.setText(self.tr("Change the own title…"))
        self.remove_own.setText(self.tr("Remove the own title"))
        own = details is not None and details.own is not None
        is_group = details is not None and not own and details.entry.level is not ClassifierLevel.TITLE
        self.add_own.setVisible(is_group)
        self.edit_own.setVisible(own)
        self.remove_own.setVisible(own)

    def _facts_of(self, details: ClassifierDetails) -> list[tuple[str, str]]:
        entry, own = details.entry, details.own
        if own is not None:
            return self._facts_of_own(own, has_group=bool(details.path))
        facts = [(self.tr("Skill level"), self._skill(entry.skill_level))]
        if self.mark_of_code is not None:
            facts.append((self.tr("Code"), code_mark_words(self.mark_of_code)))
        if _differs_in_words(entry):
            facts.append((self.tr("As printed"), _print_of(entry)))
        return facts

    def _facts_of_own(self, own: LocalTitle, *, has_group: bool) -> list[tuple[str, str]]:
        group = own.group
        if not has_group:
            gone = self.tr("{code}: the edition in force has no such group; change the title to move it")
            group = gone.format(code=own.group)
        return [(self.tr("Group"), group), *([(self.tr("Note"), own.note)] if own.note else [])]

    def _show_print(self, entry: ClassifierEntry) -> None:
        """Say shortly that the source prints the name in capitals, which whole editions do."""
        only_capitals = bool(entry.printed) and not _differs_in_words(entry)
        word = self.tr("in capitals in the source") if only_capitals else ""
        self._print_chip.set_words(word, _print_of(entry) if only_capitals else "")

    def _show_repeats(self, entry: ClassifierEntry) -> None:
        word = ""
        if Language.KK in entry.repeats:
            word = self.tr("the Kazakh name repeats the Russian one")
        elif Language.RU in entry.repeats:
            word = self.tr("the Russian name repeats the Kazakh one")
        hint = self.tr("The source gives the same words in both languages; a name of its own is missing.")
        self._repeats_chip.set_words(word, hint)

    def _show_twin(self, twin: IscoEntry | None) -> None:
        self._twin_section.setVisible(twin is not None)
        self._twin_section.set_title(self.tr("Same code in ISCO-08"))
        self._twin_note.setText(
            self.tr(
                "Equal codes need not mean equal groups: compare the names. No official table of "
                "correspondence between the national classifier and ISCO-08 is known."
            )
        )
        if twin is not None:
            self._twin.set_facts([(twin.code, Linked(link(twin.code, twin.name)))])

    def _show_uses(self, uses: Sequence[PositionUse]) -> None:
        self._uses_section.setVisible(bool(uses))
        title = self.tr("Used by these positions")
        self._uses_section.set_title(f"{title} · {len(uses)}")
        lines = [(use.code, Linked(position_link(use, self._language))) for use in uses[:_USES_SHOWN]]
        if len(uses) > _USES_SHOWN:
            left = len(uses) - _USES_SHOWN
            lines.append(("", Linked(self.tr("and {count} more, see Staffing").format(count=left))))
        self._uses.set_facts(lines)

    def _skill(self, level: int | None) -> str:
        if level is None:
            return self.tr("the classifier gives this group no single skill level")
        return f"{level} — {skill_level_words(level)}"


def _print_of(entry: ClassifierEntry) -> str:
    printed = ((TAGS[language], entry.printed.get(language)) for language in Language)
    return "\n".join(f"{tag}: {text}" for tag, text in printed if text)


def _differs_in_words(entry: ClassifierEntry) -> bool:
    """Tell whether the source prints other words, and not the same ones in capitals."""
    texts = ((entry.printed.get(language), entry.name.get(language)) for language in Language)
    return any(printed and printed.casefold() != (name or "").casefold() for printed, name in texts)
