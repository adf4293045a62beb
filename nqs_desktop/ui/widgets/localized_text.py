"""A text in both languages, to read: which language is missing, which is our own translation."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.ui.abbreviations import expansion_hint
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.chips import UnofficialChip
from nqs_desktop.ui.widgets.selectable_label import SelectableLabel

TAGS = {Language.KK: "қаз", Language.RU: "рус"}
"""The short mark of a language of data, the same in every language of the windows."""


class LocalizedLines(QWidget):
    """Two lines, Kazakh above Russian, each with its mark."""

    def __init__(self, *, role: str = "", parent: QWidget | None = None) -> None:
        """Start empty; ``role`` is the look of the texts."""
        super().__init__(parent)
        self._role = role
        self._value = LocalizedText()
        self._texts: dict[Language, QLabel] = {}
        self._chips: dict[Language, UnofficialChip] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(Space.S)
        layout.setVerticalSpacing(Space.XS)
        layout.setColumnStretch(1, 1)
        for place, language in enumerate(Language):
            tag = QLabel(TAGS[language], self)
            tag.setProperty("role", "tag")
            text = SelectableLabel(self)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
            text.setMinimumWidth(1)  # one endless word must not widen the pane
            chip = UnofficialChip(self)
            layout.addWidget(tag, place * 2, 0, Qt.AlignmentFlag.AlignTop)
            layout.addWidget(text, place * 2, 1)
            layout.addWidget(chip, place * 2 + 1, 1, Qt.AlignmentFlag.AlignLeft)
            self._texts[language], self._chips[language] = text, chip
        self._show()

    def set_value(self, value: LocalizedText) -> None:
        """Show another text."""
        self._value = value
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        for language, label in self._texts.items():
            text = self._value.get(language)
            missing = self.tr("no Kazakh text") if language is Language.KK else self.tr("no Russian text")
            label.setText(text or missing)
            label.setToolTip(expansion_hint(text or ""))
            restyle(label, self._role if text else "missing")
            self._chips[language].setVisible(self._value.is_unofficial(language))
