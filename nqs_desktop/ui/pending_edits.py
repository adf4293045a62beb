"""Asks what shall become of edits before the page goes on to something else."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from nqs_desktop.ui.page import Page


def settle_edits(page: Page) -> bool:
    """Let the user save or drop the edits of ``page``, where it has any.

    Returns:
        Whether the page may go on: nothing was pending, or it was saved, or the user drops it.
    """
    if not page.unsaved:
        return True
    buttons = QMessageBox.StandardButton
    answer = QMessageBox.question(
        page,
        "NQS Desktop",
        QCoreApplication.translate("PendingEdits", "The edits made here are not saved yet."),
        buttons.Save | buttons.Discard | buttons.Cancel,
        buttons.Save,
    )
    if answer == buttons.Save:
        return page.save()
    return answer == buttons.Discard
