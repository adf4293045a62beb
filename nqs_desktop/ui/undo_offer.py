"""Says what was done, with a button that takes it back at once."""

from PySide6.QtCore import QCoreApplication

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext


def offer_undo(page: Page, text: str, change_set: ChangeSet) -> None:
    """Say ``text`` on ``page``; its button undoes ``change_set``, unless something else was done since."""

    def undo() -> None:
        with page.guard():
            undo_once(page.context, change_set)

    page.strip.show_success(text, (QCoreApplication.translate("Undo", "Undo"), undo))


def undo_once(context: PageContext, change_set: ChangeSet) -> bool:
    """Undo ``change_set`` and tell everybody; return whether it was still the newest step.

    Raises:
        UserError: The database cannot be written.
    """
    history = context.services.history
    newest = history.steps(1)
    if not newest or newest[0].id != change_set.id:
        return False
    context.hub.announce(history.undo())
    return True
