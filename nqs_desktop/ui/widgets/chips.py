"""Chips: where a fact comes from, and that a text is not official."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from nqs_desktop.domain.source import SourceReference
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, READING_WIDTH, Space

Passage = str | Callable[[], str]
_LONG = 300
_HIGHEST = 420


class _Chip(QToolButton):
    def __init__(self, role: str, picture: str, colour: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setIcon(icon(picture, colour))
        self.setIconSize(QSize(ICON_SIZE_SMALL, ICON_SIZE_SMALL))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def retranslate(self) -> None:
        """Set the words anew."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class SourceChip(_Chip):
    """Document and line of a fact; a click shows the passage, or where to look for it."""

    def __init__(
        self, source: SourceReference | None = None, passage: Passage = "", parent: QWidget | None = None
    ) -> None:
        """Show ``source``; ``passage`` is the original wording, or looks it up when it is asked for."""
        super().__init__("chip", "document", "quiet", parent)
        self._source = source
        self._passage = passage
        self.clicked.connect(self._open)
        self.retranslate()

    def set_source(self, source: SourceReference | None, passage: Passage = "") -> None:
        """Show another source; hidden where there is none."""
        self._source = source
        self._passage = passage
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.setVisible(self._source is not None)
        if self._source is None:
            return
        document, line = self._source.document, self._source.line
        text = (
            document
            if line is None
            else self.tr("{document}, line {line}").format(document=document, line=line)
        )
        self.setText(text)
        self.setToolTip(self.tr("Where this was taken from"))
        self.setAccessibleName(self.tr("Source: {source}").format(source=text))

    def _open(self) -> None:
        sheet = QFrame(self, Qt.WindowType.Popup)
        sheet.setProperty("role", "card")
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        heading = QLabel(self.text(), sheet)
        heading.setProperty("role", "strong")
        passage = self._passage if isinstance(self._passage, str) else self._passage()
        words = QLabel(passage or self._advice(), sheet)
        words.setProperty("role", "clear")
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setFixedWidth(READING_WIDTH if len(words.text()) > _LONG else READING_WIDTH // 2)
        words.adjustSize()
        pane = QScrollArea(sheet)
        pane.setProperty("role", "raised")
        pane.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        pane.setWidget(words)
        pane.setFixedSize(words.width() + Space.L, min(words.height(), _HIGHEST) + 2)
        layout.addWidget(heading)
        layout.addWidget(pane)
        sheet.adjustSize()
        sheet.move(self.mapToGlobal(self.rect().bottomLeft()))
        sheet.show()

    def _advice(self) -> str:
        if self._source is not None and self._source.line is not None:
            return self.tr(
                "The program keeps the document's name and the line of its text, not the text itself. "
                "Look the passage up there."
            )
        return self.tr("The program keeps the document's name, not its text.")


class NoteChip(_Chip):
    """A short mark that its owner words, with what it means on hover and for screen readers."""

    def __init__(self, picture: str = "info", parent: QWidget | None = None, *, review: bool = False) -> None:
        """Start hidden; ``review`` dresses it as something to look at."""
        role, colour = ("chip-review", "review") if review else ("chip", "quiet")
        super().__init__(role, picture, colour, parent)
        self.hide()

    def set_words(self, word: str, hint: str = "") -> None:
        """Show the mark; an empty word hides it."""
        self.setVisible(bool(word))
        self.setText(word)
        self.setToolTip(hint)
        self.setAccessibleName(word)
        self.setAccessibleDescription(hint)


class UnofficialChip(_Chip):
    """Says that a text is our own translation, which no source prints."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chip-review", "translate", "review", parent)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.setText(self.tr("unofficial translation"))
        self.setToolTip(
            self.tr(
                "No official source gives this text in this language; it was translated for this program."
            )
        )
        self.setAccessibleName(self.text())
