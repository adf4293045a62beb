"""The paper's own words beside what the check made of them."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.localized_text import LocalizedRows
from nqs_desktop.ui.widgets.placed import Placed, put
from nqs_desktop.ui.widgets.wrapped_label import WrappedLabel


class PaperQuote(Placed):
    """Shows the words of a paper in both languages as a quotation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setProperty("role", "quote")
        self._value = LocalizedText()
        self._rows = LocalizedRows(self, "quiet", lambda: WrappedLabel("quiet", self, explained=True))
        for tag, text, _ in self._rows.rows.values():
            tag.show()
            text.show()

    def set_words(self, words: LocalizedText) -> None:
        """Quote ``words``."""
        self._value = words
        self._rows.show(words, WrappedLabel.set_words)
        self.touch()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_words(self._value)
        super().changeEvent(event)

    def place(self, left: int, top: int, width: int) -> int:
        """Place the marks at the left, the words beside them, each chip below its words."""
        left, width, end = left + Space.M, width - Space.M, top
        rows = self._rows.rows.values()
        beside = max(tag.sizeHint().width() for tag, _, _ in rows) + Space.S
        for tag, text, chip in rows:
            top = end + Space.XS
            height = max(tag.sizeHint().height(), text.height_at(width - beside))
            tag.setGeometry(left, top, beside - Space.S, tag.sizeHint().height())
            text.setGeometry(left + beside, top, width - beside, height)
            end = top + height
            if not chip.isHidden():
                end = put(chip, left + beside, end + Space.XS, width - beside)
        return end + Space.XS
