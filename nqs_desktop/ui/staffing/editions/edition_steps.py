"""Approving, amending and discarding editions: each a step that can be taken back at once."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.staffing_edition import StaffingEdition
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.staffing.editions.approval_dialog import ApprovalDialog
from nqs_desktop.ui.staffing.editions.edition_words import edition_name
from nqs_desktop.ui.undo_offer import undo_once
from nqs_desktop.ui.widgets.notice_strip import NoticeStrip

# lupdate collects calls of this name.
translate = QCoreApplication.translate
T = TypeVar("T")


class EditionSteps:
    """Takes the steps, tells everybody, and says in a strip what was done with a way back."""

    def __init__(self, context: PageContext, strip: NoticeStrip) -> None:
        """Say in ``strip`` what was done, or why it cannot be."""
        self._context = context
        self._strip = strip

    def amend(self, organisation: str) -> bool:
        """Prepare an amendment; return whether there is one now."""
        done = self._try(lambda: self._context.services.staffing_editions.amend(organisation))
        if done is None:
            return False
        text = translate("StaffingEditions", "An amendment is prepared: a draft that begins as a copy.")
        self._tell(done[1], text)
        return True

    def discard(self, draft: StaffingEdition) -> bool:
        """Discard a draft; return whether it is gone."""
        done = self._try(lambda: self._context.services.staffing_editions.discard_draft(draft.key))
        if done is None:
            return False
        self._tell(done, translate("StaffingEditions", "The draft is discarded."))
        return True

    def approve(self, draft: StaffingEdition, parent: QWidget) -> ApprovalDialog:
        """Ask over ``parent`` for the order of a draft; return the dialog, which is open."""
        editions = self._try(lambda: self._context.services.staffing_editions.list(draft.organisation)) or ()
        before = next((one for one in editions if one.order and one.ordinal < draft.ordinal), None)
        dialog = ApprovalDialog(self._context, draft, before, parent)
        dialog.accepted.connect(lambda: self._told_approved(draft.key, dialog.approved))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _told_approved(self, key: str, change_set: ChangeSet | None) -> None:
        edition = self._try(lambda: self._context.services.staffing_editions.edition(key))
        if edition is None or change_set is None:
            return
        text = translate("StaffingEditions", "Approved: {edition}.")
        self._tell(change_set, text.format(edition=edition_name(self._context.language, edition)))

    def _tell(self, change_set: ChangeSet, text: str) -> None:
        def undo() -> None:
            self._strip.clear()
            self._try(lambda: undo_once(self._context, change_set))

        self._context.hub.announce(change_set)
        self._strip.show_success(text, (translate("Undo", "Undo"), undo))

    def _try(self, step: Callable[[], T]) -> T | None:
        try:
            return step()
        except UserError as error:
            self._strip.show_error(self._context.language.say(error.message))
            return None
