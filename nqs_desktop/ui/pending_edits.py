"""Asks what shall become of edits before the page goes on to something else."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
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


def go_on(page: Page, step: Callable[[], None], stay: Callable[[], None]) -> None:
    """Do ``step`` once the edits of ``page`` are saved or dropped; ``stay`` where the user takes it back.

    Where there are edits, the question comes a moment later: the list that was clicked shall first be done
    with its own work.
    """

    def ask() -> None:
        if settle_edits(page):
            page.set_unsaved(False)
            go_on(page, step, stay)
        else:
            stay()

    if page.unsaved:
        QTimer.singleShot(0, ask)
        return
    with page.guard():
        step()
