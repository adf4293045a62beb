"""The page of ISCO-08: code and English name, as the card of a qualification asks for them."""

from nqs_desktop.domain.changes import Topic
from nqs_desktop.services.reference_browser import IscoBrowser
from nqs_desktop.ui.books.book_page import BookPage
from nqs_desktop.ui.isco.isco_view import IscoCard
from nqs_desktop.ui.page_context import PageContext


class IscoPage(BookPage[IscoBrowser]):
    """The groups of the international classification by code and by English name."""

    example_code = "2411"
    has_branches = False

    def __init__(self, context: PageContext) -> None:
        """Build the page."""
        self._card = IscoCard(Topic.ISCO.value, context.language)
        super().__init__(context, context.services.isco, self._card, Topic.ISCO)

    def show_details(self, node_id: int) -> None:
        """Show a group on the card."""
        self._card.show_details(self.book.details(node_id))

    def retranslate(self) -> None:
        """Set the words anew."""
        super().retranslate()
        self.search.set_prompt(self.tr("Code or English name"))
