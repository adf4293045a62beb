"""A text in both languages to read side by side, with what differs marked."""

from collections.abc import Iterable, Mapping
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space, colours
from nqs_desktop.ui.widgets.chips import UnofficialChip
from nqs_desktop.ui.widgets.localized_field import differing_figures
from nqs_desktop.ui.words import language_word


class LocalizedColumns(QWidget):
    """Kazakh on the left, Russian on the right; says which of them is missing."""

    def __init__(self, parent: QWidget | None = None, *, headed: bool = True) -> None:
        """Start empty; ``headed`` names the languages above the texts."""
        super().__init__(parent)
        self._colours = colours()
        self._value = LocalizedText()
        self._marks: Mapping[Language, Iterable[tuple[int, int]]] | None = None
        self._heads: dict[Language, QLabel] = {}
        self._texts: dict[Language, QLabel] = {}
        self._chips: dict[Language, UnofficialChip] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(Space.XL)
        layout.setVerticalSpacing(2)
        for place, language in enumerate(Language):
            head, text, chip = QLabel(self), QLabel(self), UnofficialChip(self)
            head.setProperty("role", "quiet")
            head.setVisible(headed)
            text.setWordWrap(True)
            text.setTextFormat(Qt.TextFormat.RichText)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.setColumnStretch(place, 1)
            layout.addWidget(head, 0, place)
            layout.addWidget(text, 1, place, Qt.AlignmentFlag.AlignTop)
            layout.addWidget(chip, 2, place, Qt.AlignmentFlag.AlignLeft)
            self._heads[language], self._texts[language], self._chips[language] = head, text, chip
        self._show()

    def set_value(
        self, value: LocalizedText, marks: Mapping[Language, Iterable[tuple[int, int]]] | None = None
    ) -> None:
        """Show another text.

        Args:
            value: The text.
            marks: Beginning and end of what to mark in each language; ``None``: the figures that differ.
        """
        self._value, self._marks = value, marks
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language or theme."""
        repainted = event.type() == QEvent.Type.PaletteChange and colours() is not self._colours
        if repainted or event.type() == QEvent.Type.LanguageChange:
            self._colours = colours()
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        for language, label in self._texts.items():
            other = Language.RU if language is Language.KK else Language.KK
            text, other_text = self._value.get(language), self._value.get(other)
            self._heads[language].setText(language_word(language))
            self._chips[language].setVisible(self._value.is_unofficial(language))
            if text is None:
                missing = self.tr("no Kazakh text") if language is Language.KK else self.tr("no Russian text")
                label.setText(missing)
            else:
                spans = differing_figures(text, other_text or text)
                label.setText(_marked(text, spans if self._marks is None else self._marks.get(language, ())))
            restyle(label, "missing" if text is None else "")


def _marked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return ``text`` as rich text, marked between the offsets of ``spans``, which may touch and overlap."""
    roles = colours()
    style = f"background:{roles.review_soft};color:{roles.review};text-decoration:underline"
    parts, end = [], 0
    for first, stop in sorted(spans):
        start = max(first, end)
        if stop <= start:
            continue
        parts.append(f"{escape(text[end:start])}<span style='{style}'>{escape(text[start:stop])}</span>")
        end = stop
    parts.append(escape(text[end:]))
    return "".join(parts).replace("\n", "<br>")
