"""The page of the classifier of occupations."""

from nqs_desktop.domain.changes import Topic
from nqs_desktop.ui.books.book_page import BookPage
from nqs_desktop.ui.classifier.classifier_view import ClassifierCard
from nqs_desktop.ui.page_context import PageContext


class ClassifierPage(BookPage):
    """Groups and occupations by code and by name in both languages."""

    def __init__(self, context: PageContext) -> None:
        """Build the page."""
        self._browser = context.services.classifier
        self._card = ClassifierCard(Topic.CLASSIFIER.value, context.language)
        super().__init__(context, self._browser, self._card, Topic.CLASSIFIER)

    def show_details(self, node_id: int) -> None:
        """Show an entry on the card."""
        self._card.show_details(self._browser.details(node_id))

    def retranslate(self) -> None:
        """Set the words anew."""
        super().retranslate()
        self.search.set_prompt(self.tr("Code or name of an occupation"))
