"""The command that changes the look of papers, for the pages that print them or name who signs them."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.services.report_request import REQUIREMENT_SHEET, ReportRequest
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.printing.printing_words import paper_word
from nqs_desktop.ui.printing.template.template_dialog import TemplateDialog, TemplateSubject
from nqs_desktop.ui.undo_offer import offer_undo


class TemplateOpening(QObject):
    """Opens the dialog and tells everybody what was stored.

    Attributes:
        action: The command.
        dialog: The dialog while it is open.
    """

    def __init__(self, page: Page, subject: Callable[[], TemplateSubject | None]) -> None:
        """Open for ``page``; ``subject`` says what it shows, ``None`` while there is nothing to change."""
        super().__init__(page)
        self._page, self._subject = page, subject
        self.dialog: TemplateDialog | None = None
        self.action = QAction(icon("look"), "", page)
        self.action.triggered.connect(self.open)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.action.setText(self.tr("Change the look…"))

    def open(self) -> None:
        """Open the dialog over the page."""
        subject = self._subject()
        if subject is None:
            return
        dialog = TemplateDialog(self._page.context, subject, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.stored.connect(self._tell)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _tell(self, change_set: ChangeSet) -> None:
        self._page.announce(change_set)
        self._page.refresh(change_set)
        offer_undo(self._page, self.tr("The look of the papers is changed."), change_set)


def subject_of_request(page: Page, request: ReportRequest) -> TemplateSubject:
    """Return the subject of a page that prints: the paper that it shows, and all of its organisation."""
    services = page.context.services
    owner = services.paper_templates.owner_of(request)
    usual = replace(request, columns=())  # columns that were chosen for once would hide what is changed
    return TemplateSubject(owner, _name(page, owner), usual, paper_word(request.name))


def subject_of_organisation(page: Page, organisation: str) -> TemplateSubject:
    """Return the subject of a page that names an organisation: all its papers, shown by its sheet."""
    request = ReportRequest(REQUIREMENT_SHEET, PrintLanguage.BOTH, organisation)
    return replace(subject_of_request(page, request), organisation=organisation, paper_name="")


def _name(page: Page, organisation: str) -> str:
    rows = page.context.services.staffing.organisations()
    return next((page.context.language.best(row.name) for row in rows if row.key == organisation), "")
