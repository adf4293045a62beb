"""A search field that waits a moment before it asks."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from nqs_desktop.ui.icons import icon

DEBOUNCE_MILLISECONDS = 120


class SearchBox(QLineEdit):
    """Search as you type.

    Signals:
        searched: The text to look for, trimmed, once typing rests; empty when the box was emptied.
        left_downwards: Arrow down or Enter: the user wants to go to the results.
    """

    searched = Signal(str)
    left_downwards = Signal()

    def __init__(self, parent: QWidget | None = None, *, find_key: bool = True) -> None:
        """Build the field; Ctrl+F of the window leads here, unless another box of the page has the key."""
        super().__init__(parent)
        self._asked = ""
        self._glass = QAction(icon("search", "quiet"), "", self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(DEBOUNCE_MILLISECONDS)
        self._rest.timeout.connect(self._ask)
        self.textChanged.connect(lambda _: self._rest.start())
        if find_key:
            shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self.parentWidget() or self)
            shortcut.activated.connect(self._take_focus)
        self.retranslate()

    def set_prompt(self, text: str) -> None:
        """Set what stands in the empty field."""
        self.setPlaceholderText(text)
        self.setAccessibleName(text)

    def retranslate(self) -> None:
        """Set the words that a page may replace by :meth:`set_prompt`."""
        if not self.placeholderText():
            self.set_prompt(self.tr("Search"))

    def look_now(self) -> None:
        """Ask at once, without waiting for typing to rest."""
        self._rest.stop()
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead downwards and clear by Escape."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.look_now()
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _take_focus(self) -> None:
        self.setFocus()
        self.selectAll()

    def _ask(self) -> None:
        text = self.text().strip()
        if text != self._asked:
            self._asked = text
            self.searched.emit(text)
