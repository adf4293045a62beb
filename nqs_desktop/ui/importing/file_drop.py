"""A file that is dropped on the window is offered for import, as what the page in view shows."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from nqs_desktop.ui.page import Page
from nqs_desktop.ui.widgets.file_field import dropped_file

_KINDS: Final = ("classifier", "specialties", "register", "isco", "candidates")
"""Pages whose key is what can be imported there; on others a file is taken for requirements at first."""


class FileDrop(QObject):
    """Takes drops for a window."""

    def __init__(self, window: QWidget, page: Callable[[], tuple[str, Page] | None]) -> None:
        """Listen to ``window``; ``page`` returns the key of the page in view and the page."""
        super().__init__(window)
        self._page = page
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take one file of this computer."""
        if isinstance(event, QDropEvent) and event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            path, shown = dropped_file(event), self._page()
            if path is None or shown is None or QApplication.activeModalWidget() is not None:
                return False  # a dialog that is open keeps the window from opening another
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                from nqs_desktop.ui.importing.import_dialog import offer_import

                key, page = shown
                offer_import(page, key if key in _KINDS else "requirements", path=path)
            return True
        return super().eventFilter(watched, event)
