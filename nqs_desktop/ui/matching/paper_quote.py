"""The paper's own words beside what the check made of them."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.localized_text import LocalizedLines


class PaperQuote(QFrame):
    """Shows the words of a paper in both languages as a quotation."""

    def __init__(self, words: LocalizedText, parent: QWidget | None = None) -> None:
        """Quote ``words``."""
        super().__init__(parent)
        self.setProperty("role", "quote")
        lines = LocalizedLines(role="quiet", parent=self)
        lines.set_value(words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.XS, 0, Space.XS)
        layout.addWidget(lines)
