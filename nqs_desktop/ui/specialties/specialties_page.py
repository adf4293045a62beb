"""The page of the book of specialties."""

from collections.abc import Hashable, Sequence

from PySide6.QtGui import QAction

from nqs_desktop.domain.book_filters import ShownNodes, SpecialtyFilter, SpecialtyMark
from nqs_desktop.domain.changes import Topic
from nqs_desktop.domain.specialty import SpecialtyKind
from nqs_desktop.services.specialty_browser import SpecialtyBrowser
from nqs_desktop.ui.books.filter_row import Facet, FilterRow
from nqs_desktop.ui.books.filtered_page import FilteredBookPage
from nqs_desktop.ui.formatting import capitalised
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.specialties.specialties_view import SpecialtyCard
from nqs_desktop.ui.specialties.study_form_dialog import StudyFormDialog
from nqs_desktop.ui.words import counted_level_words


class SpecialtiesPage(FilteredBookPage[SpecialtyBrowser]):
    """Specialties and qualifications: the list of order 398, and the editions beside it."""

    example_code = "0101013"

    def __init__(self, context: PageContext) -> None:
        """Build the page."""
        self._card = SpecialtyCard(Topic.SPECIALTIES.value, context.language)
        self._ask = QAction(icon("requirements"), "")
        self._ask.setShortcut("Ctrl+Shift+F")
        self._ask_of_entry = QAction(icon("requirements", "accent"), "")
        super().__init__(context, context.services.specialties, self._card, Topic.SPECIALTIES)
        self._ask.setParent(self)
        self._ask_of_entry.setParent(self)
        self._card.add_commands((self._ask_of_entry,))
        self._ask.triggered.connect(lambda _=False: self.ask_study_form())
        self._ask_of_entry.triggered.connect(lambda: self.ask_study_form(self._card.code))

    def show_details(self, node_id: int) -> None:
        """Show a row on the card."""
        details = self.book.details(node_id)
        self._card.show_details(details)
        self._ask_of_entry.setVisible(details.entry.kind is not SpecialtyKind.AREA)

    def ask_study_form(self, specialty: str = "") -> StudyFormDialog:
        """Open the question whether a form of study may be, about a specialty or about none yet."""
        dialog = StudyFormDialog(self.context, specialty, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def retranslate(self) -> None:
        """Set the words anew."""
        super().retranslate()
        self.search.set_prompt(self.tr("Code or name of a specialty"))
        self._ask.setText(self.tr("May this form of study be?"))
        self._ask_of_entry.setText(self.tr("May its form of study be?"))

    def own_actions(self) -> Sequence[QAction]:
        """The question about forms of study."""
        return (self._ask,)

    def facets(self) -> Sequence[Facet]:
        """Asterisks, kind, level of qualification."""
        choices = self.book.choices()
        return (
            Facet("mark", choices.marks, self._mark_word, lambda: self.tr("Asterisks")),
            Facet("kind", choices.kinds, self._kind_word, lambda: self.tr("Kind")),
            Facet("level", choices.levels, self._level_word, lambda: self.tr("Level of qualification")),
        )

    def fitting(self, filters: FilterRow) -> ShownNodes:
        """Return the rows that fit, and the branches that lead there."""
        mark, kind, level = (filters.value(key) for key in ("mark", "kind", "level"))
        return self.book.shown(
            SpecialtyFilter(
                mark if isinstance(mark, SpecialtyMark) else None,
                kind if isinstance(kind, SpecialtyKind) else None,
                level if isinstance(level, int) else None,
            )
        )

    def _look_for(self, text: str) -> None:
        """Search; what only another edition has, such as a code of another year, is offered there."""
        super()._look_for(text)
        self.strip.clear()
        if not text or self.book.search(text, 1):
            return
        editions = self.book.editions()
        other = next((one for one in editions if self.book.at(one.id).search(text, 1)), None)
        if other is not None:
            wanted = None if other is editions[0] else other.id
            self.strip.show_notice(
                self.tr("Another edition has it: {source}.").format(source=other.source),
                (self.tr("Search there"), lambda: self._search_in(wanted, text)),
            )

    def _search_in(self, edition: int | None, text: str) -> None:
        self.show_edition(edition)
        self.search.setText(text)
        self._look_for(text)

    def _mark_word(self, value: Hashable | None) -> str:
        if value is None:
            return self.tr("every mark")
        if value is SpecialtyMark.SPECIAL_NEEDS:
            return self.tr("* special needs")
        return self.tr("** military, special")

    def _kind_word(self, value: Hashable | None) -> str:
        if not isinstance(value, SpecialtyKind):
            return self.tr("every kind")
        return capitalised(counted_level_words(self.book.kind, value.value))

    def _level_word(self, value: Hashable | None) -> str:
        return self.tr("every level") if value is None else self.tr("level {number}").format(number=value)
