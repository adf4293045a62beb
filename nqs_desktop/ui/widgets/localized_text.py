"""A text in both languages, to read: which language is missing, which is our own translation."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.ui.abbreviations import expansion_hint
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.chips import UnofficialChip
from nqs_desktop.ui.widgets.selectable_label import SelectableLabel
from nqs_desktop.ui.words import translate

TAGS = {Language.KK: "қаз", Language.RU: "рус"}
"""The short mark of a language of data, the same in every language of the windows."""


Label = TypeVar("Label", bound=QLabel)


class LocalizedRows(Generic[Label]):
    """The widgets of a text in both languages, which their owner lays out: mark, words and chip of each."""

    def __init__(self, owner: QWidget, role: str, label: Callable[[], Label]) -> None:
        """Make them in ``owner``; ``role`` is the look of the texts, which ``label`` makes."""
        self._role = role
        self.rows: dict[Language, tuple[QLabel, Label, UnofficialChip]] = {}
        for language in Language:
            tag = QLabel(TAGS[language], owner)
            tag.setProperty("role", "tag")
            self.rows[language] = (tag, label(), UnofficialChip(owner))

    def show(self, value: LocalizedText, write: Callable[[Label, str], None]) -> None:
        """Show a text; ``write`` sets the words of a label."""
        for language, (_, label, chip) in self.rows.items():
            text = value.get(language)
            missing = (
                translate("LocalizedLines", "no Kazakh text")
                if language is Language.KK
                else translate("LocalizedLines", "no Russian text")
            )
            write(label, text or missing)
            restyle(label, self._role if text else "missing")
            unofficial = value.is_unofficial(language)
            if chip.isHidden() == unofficial:
                chip.setVisible(unofficial)


class LocalizedLines(QWidget):
    """Two lines, Kazakh above Russian, each with its mark."""

    def __init__(self, *, role: str = "", parent: QWidget | None = None) -> None:
        """Start empty; ``role`` is the look of the texts."""
        super().__init__(parent)
        self._value = LocalizedText()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(Space.S)
        layout.setVerticalSpacing(Space.XS)
        layout.setColumnStretch(1, 1)
        self._rows = LocalizedRows(self, role, self._label)
        for place, (tag, text, chip) in enumerate(self._rows.rows.values()):
            layout.addWidget(tag, place * 2, 0, Qt.AlignmentFlag.AlignTop)
            layout.addWidget(text, place * 2, 1)
            layout.addWidget(chip, place * 2 + 1, 1, Qt.AlignmentFlag.AlignLeft)
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

    def _label(self) -> SelectableLabel:
        text = SelectableLabel(self)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setMinimumWidth(1)  # one endless word must not widen the pane
        return text

    def _show(self) -> None:
        self._rows.show(self._value, _write)


def _write(label: SelectableLabel, words: str) -> None:
    label.setText(words)
    label.setToolTip(expansion_hint(words))
