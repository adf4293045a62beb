"""Says what was done, with a button that takes it back at once."""

from PySide6.QtCore import QCoreApplication

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.ui.page import Page


def offer_undo(page: Page, text: str, change_set: ChangeSet) -> None:
    """Say ``text`` on ``page``; its button undoes ``change_set``, unless something else was done since."""

    def undo() -> None:
        history = page.context.services.history
        with page.guard():
            newest = history.steps(1)
            if newest and newest[0].id == change_set.id:
                page.context.hub.announce(history.undo())

    page.strip.show_success(text, (QCoreApplication.translate("Undo", "Undo"), undo))
