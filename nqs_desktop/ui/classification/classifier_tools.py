"""What the classifier's page can do beside showing it: take a file in, find codes, code a list."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction

from nqs_desktop.domain.changes import Topic
from nqs_desktop.ui.books.book_view import BookView
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.page import Page

# lupdate collects calls of this name.
translate = QCoreApplication.translate


class ClassifierTools(QObject):
    """Commands of the page, in its heading and in the command palette.

    Attributes:
        bring_in: Takes an official file in.
        find_code: Finds a code for a job title.
        remembered: Shows the codes that are remembered.
        code_list: Codes a whole list.
    """

    def __init__(self, page: Page, view: BookView) -> None:
        """Add the commands to ``page``, and to the empty place of ``view``."""
        super().__init__(page)
        self._page = page
        self.bring_in = self._command("import", "Ctrl+I", self.take_in)
        self.find_code = self._command("suggest", "Ctrl+T", self.open_assistant)
        self.remembered = self._command("history", "", self.open_remembered)
        self.code_list = self._command("document", "", self.open_batch)
        for action in (self.bring_in, self.find_code):
            page.add_action(action)
        page.addActions([self.remembered, self.code_list])
        self._fill = self._command("import", "", self.take_in)
        view.add_way(self._fill)
        page.context.hub.subscribe(self, (Topic.CLASSIFIER,), lambda _: self._follow())
        self._follow()
        page.context.language.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        for action, words in (
            (self.bring_in, translate("Classification", "Take in an official file…")),
            (self._fill, translate("Classification", "Take in an official file…")),
            (self.find_code, translate("Classification", "Find a code for a title…")),
            (self.remembered, translate("Classification", "Remembered codes…")),
            (self.code_list, translate("Classification", "Code a list of titles…")),
        ):
            action.setText(words)

    def _follow(self) -> None:
        """Where nothing is found, offer the official file for as long as the book is not whole."""
        edition = self._page.context.services.classifier.edition()
        self._fill.setVisible(edition is None or not edition.complete)

    def take_in(self) -> None:
        """Lead from an official file to an edition."""
        from nqs_desktop.ui.importing.import_dialog import CLASSIFIER, offer_import

        offer_import(self._page, CLASSIFIER)

    def open_assistant(self) -> None:
        """Open the classification assistant."""
        self._open(remembered=False)

    def open_remembered(self) -> None:
        """Open the list of remembered codes."""
        self._open(remembered=True)

    def open_batch(self) -> None:
        """Open the coding of a whole list."""
        from nqs_desktop.ui.classification.batch_dialog import BatchDialog

        dialog = BatchDialog(self._page.context, self._page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open(self, *, remembered: bool) -> None:
        from nqs_desktop.ui.classification.assistant_dialog import AssistantDialog

        dialog = AssistantDialog(self._page.context, self._page)
        dialog.list_wanted.connect(self.open_batch)
        dialog.finished.connect(dialog.deleteLater)
        if remembered:
            dialog.show_remembered()
        dialog.open()

    def _command(self, picture: str, keys: str, run: object) -> QAction:
        action = QAction(icon(picture), "", self)
        if keys:
            action.setShortcut(keys)
        action.triggered.connect(run)
        return action
