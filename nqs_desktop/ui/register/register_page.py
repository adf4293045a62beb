"""The page of the register of positions."""

from nqs_desktop.domain.changes import Topic
from nqs_desktop.services.reference_browser import RegisterBrowser
from nqs_desktop.ui.books.book_page import BookPage
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.register.register_view import RegisterCard


class RegisterPage(BookPage[RegisterBrowser]):
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
