"""All that is wrong with a file, to read and to copy."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from nqs_desktop.domain.errors import SeveralFaults
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton


class FaultList(QWidget):
    """Shows the sentences of a :class:`SeveralFaults`, a line each."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._error: SeveralFaults | None = None
        self._head = QLabel(self)
        self._head.setProperty("role", "strong")
        self._head.setWordWrap(True)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.copy = QAction(icon("copy", "quiet"), "", self)
        self.copy.triggered.connect(lambda _=False: QGuiApplication.clipboard().setText(self._said()))
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._head, 1)
        head.addWidget(ActionButton(self.copy, parent=self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)
        self.retranslate()

    def show_faults(self, error: SeveralFaults) -> None:
        """Show other faults."""
        self._error = error
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        count = len(self._error.faults) if self._error is not None else 0
        self._head.setText(self.tr("%n fault(s), nothing was stored", "", count))
        self.copy.setText(self.tr("Copy the list"))
        self.text.setAccessibleName(self._head.text())
        lines = self._said().splitlines()
        # Long lines wrap; a number tells where the next one begins.
        self.text.setPlainText("\n".join(f"{place}. {line}" for place, line in enumerate(lines, 1)))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _said(self) -> str:
        faults = self._error.faults if self._error is not None else ()
        return "\n".join(self._language.say(fault) for fault in faults)
