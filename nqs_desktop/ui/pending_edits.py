"""Asks what shall become of edits that are not stored yet before something else takes their place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

from nqs_desktop.ui.page import Page

# Qt words this button by itself, as "reject"; our catalogues have the word that our forms use.
QT_TRANSLATE_NOOP("QPlatformTheme", "Discard")


def settle_edits(page: Page) -> bool:
    """Let the user save or drop the edits of ``page``, where it has any.

    Returns:
        Whether the page may go on: nothing was pending, or it was saved, or the user drops it.
    """
    text = QCoreApplication.translate("PendingEdits", "The edits made here are not saved yet.")
    return not page.unsaved or _saved_or_dropped(page, text, [page])


def may_leave(window: QWidget, pages: Sequence[Page], show: Callable[[Page], None]) -> bool:
    """Let the user save or drop the edits of all ``pages`` of a window that is about to go.

    ``show`` brings a page into view whose edits cannot be stored: it says why beside its fields.

    Returns:
        Whether the pages may go: nothing was pending, or all was saved, or the user drops it.
    """
    pending = [page for page in pages if page.unsaved]
    text = QCoreApplication.translate("PendingEdits", "There are edits that are not saved yet: {pages}.")
    names = ", ".join(page.accessibleName() for page in pending)
    return not pending or _saved_or_dropped(window, text.format(pages=names), pending, show)


def _saved_or_dropped(
    parent: QWidget, text: str, pages: Sequence[Page], show: Callable[[Page], None] = lambda _: None
) -> bool:
    buttons = QMessageBox.StandardButton
    choice = buttons.Save | buttons.Discard | buttons.Cancel
    answer = QMessageBox.question(parent, "NQS Desktop", text, choice, buttons.Save)
    if answer == buttons.Save:
        refusing = next((page for page in pages if not page.save()), None)
        if refusing is not None:
            show(refusing)
        return refusing is None
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
