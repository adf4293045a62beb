"""The page of the specialty list."""

from nqs_desktop.domain.changes import Topic
from nqs_desktop.services.reference_browser import SpecialtyBrowser
from nqs_desktop.ui.books.book_page import BookPage
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.specialties.specialties_view import SpecialtyCard


class SpecialtiesPage(BookPage[SpecialtyBrowser]):
    """Specialties and qualifications that may be studied by correspondence, in the evening or externally."""

    example_code = "0101000"

    def __init__(self, context: PageContext) -> None:
        """Build the page."""
        self._card = SpecialtyCard(Topic.SPECIALTIES.value, context.language)
        super().__init__(context, context.services.specialties, self._card, Topic.SPECIALTIES)

    def show_details(self, node_id: int) -> None:
        """Show a row on the card."""
        self._card.show_details(self.book.details(node_id))

    def retranslate(self) -> None:
        """Set the words anew."""
        super().retranslate()
        self.search.set_prompt(self.tr("Code or name of a specialty"))
