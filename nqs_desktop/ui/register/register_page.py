"""The page of the register of positions."""

from collections.abc import Hashable, Sequence

from nqs_desktop.domain.book_filters import RegisterFilter, ShownNodes
from nqs_desktop.domain.changes import Topic
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.register import QualificationLevel, RegisterCategory
from nqs_desktop.services.register_browser import RegisterBrowser
from nqs_desktop.ui.books.filter_row import Facet, FilterRow
from nqs_desktop.ui.books.filtered_page import FilteredBookPage
from nqs_desktop.ui.formatting import capitalised
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.register.register_view import RegisterCard
from nqs_desktop.ui.words import category_word, qualification_level_word


class RegisterPage(FilteredBookPage[RegisterBrowser]):
    """Blocks, links, steps and position titles of the register."""

    example_code = "B2-3"

    def __init__(self, context: PageContext) -> None:
        """Build the page."""
        self._card = RegisterCard(Topic.REGISTER.value, context.language)
        super().__init__(context, context.services.register, self._card, Topic.REGISTER)

    def show_details(self, node_id: int) -> None:
        """Show a node on the card."""
        self._card.show_details(self.book.details(node_id))

    def retranslate(self) -> None:
        """Set the words anew."""
        super().retranslate()
        self.search.set_prompt(self.tr("Place, such as B2-3, or position title"))

    def facets(self) -> Sequence[Facet]:
        """Branch, level of qualification, category."""
        choices = self.book.choices()
        return (
            Facet("field", choices.fields, self._field_word, lambda: self.tr("Branch")),
            Facet("level", choices.levels, self._level_word, lambda: self.tr("Level of qualification")),
            Facet("category", choices.categories, self._category_word, lambda: self.tr("Category")),
        )

    def fitting(self, filters: FilterRow) -> ShownNodes:
        """Return the position titles that fit, and the branches that lead there."""
        field, level, category = (filters.value(key) for key in ("field", "level", "category"))
        return self.book.shown(
            RegisterFilter(
                field if isinstance(field, LocalizedText) else None,
                level if isinstance(level, QualificationLevel) else None,
                category if isinstance(category, RegisterCategory) else None,
            )
        )

    def _field_word(self, value: Hashable | None) -> str:
        if not isinstance(value, LocalizedText):
            return self.tr("every branch")
        return self.context.language.best(value)

    def _level_word(self, value: Hashable | None) -> str:
        if not isinstance(value, QualificationLevel):
            return self.tr("every level")
        return capitalised(qualification_level_word(value))

    def _category_word(self, value: Hashable | None) -> str:
        if not isinstance(value, RegisterCategory):
            return self.tr("every category")
        return capitalised(category_word(value))
