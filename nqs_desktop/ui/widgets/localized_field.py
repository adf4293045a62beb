"""A text in both languages, to edit: Kazakh and Russian side by side as one field."""

import re
from collections import Counter

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QTextEdit, QWidget

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space, colours
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.chips import UnofficialChip
from nqs_desktop.ui.widgets.elided_label import ElidedLabel
from nqs_desktop.ui.widgets.growing_text import GrowingText, fit
from nqs_desktop.ui.words import language_word

_FRAME = 18
"""What the frame of an editor adds to the height of its line."""

_FIGURE = re.compile(r"\d+(?:[.,]\d+)?")


def differing_figures(text: str, other: str) -> list[tuple[int, int]]:
    """Return where ``text`` has figures that ``other`` does not have as often; 0,5 equals 0.5."""
    spare = Counter(match.group().replace(",", ".") for match in _FIGURE.finditer(other))
    found = []
    for match in _FIGURE.finditer(text):
        figure = match.group().replace(",", ".")
        if spare[figure] > 0:
            spare[figure] -= 1
        else:
            found.append(match.span())
    return found


def one_line(text: LocalizedText) -> LocalizedText:
    """Return ``text`` without line breaks and double spaces: for a name that was typed on several lines."""
    kk, ru = (" ".join(own.split()) if own else None for own in (text.kk, text.ru))
    return LocalizedText(kk, ru, text.unofficial)


class LocalizedField(QWidget):
    """Edits a :class:`LocalizedText`.

    Signals:
        edited: The user changed something.
    """

    edited = Signal()

    def __init__(self, *, lines: int = 1, parent: QWidget | None = None) -> None:
        """Show ``lines`` lines of each text and more as it grows; one line stays one and takes no breaks."""
        super().__init__(parent)
        self._given = LocalizedText()
        self._name = ""
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(Space.M)
        layout.setVerticalSpacing(2)
        self._sides = {
            Language.KK: _Side(Language.KK, lines, self),
            Language.RU: _Side(Language.RU, lines, self),
        }
        for place, side in enumerate(self._sides.values()):
            layout.setColumnStretch(place, 1)
            layout.addLayout(side.head, 0, place)
            layout.addWidget(side.editor, 1, place)
            layout.addWidget(side.note, 2, place)
            side.editor.textChanged.connect(self._take_edit)
            if isinstance(side.editor, GrowingText):
                side.editor.resized.connect(self._fit)
        self._sides[Language.KK].carry.triggered.connect(lambda: self._carry_over(Language.KK))
        self._sides[Language.RU].carry.triggered.connect(lambda: self._carry_over(Language.RU))
        self.setFocusProxy(self._sides[Language.KK].editor)
        self._show()

    def value(self) -> LocalizedText:
        """Return the text as it stands; a text that was not touched keeps its mark of being unofficial."""
        texts = {language: side.text() for language, side in self._sides.items()}
        marks = tuple(
            language for language in self._given.unofficial if texts[language] == self._given.get(language)
        )
        return LocalizedText(texts[Language.KK], texts[Language.RU], marks)

    def set_value(self, value: LocalizedText) -> None:
        """Show another text; this is no edit of the user."""
        self._given = value
        for language, side in self._sides.items():
            side.draft = False
            side.set_text(value.get(language) or "")
        self._show()

    def set_name(self, name: str) -> None:
        """Set what the field is called, for screen readers."""
        self._name = name
        self._show()

    def setAccessibleName(self, name: str) -> None:
        """Set what the field is called, for screen readers."""
        super().setAccessibleName(name)
        self.set_name(name)

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be read and copied only."""
        for side in self._sides.values():
            side.editor.setReadOnly(read_only)
            side.carry.setVisible(not read_only)

    def editor(self, language: Language) -> QPlainTextEdit:
        """Return the editor of one language, to lead the keyboard there."""
        return self._sides[language].editor

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language or theme."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(
            self, "_sides"
        ):
            self._show()
        super().changeEvent(event)

    def _carry_over(self, target: Language) -> None:
        source = Language.RU if target is Language.KK else Language.KK
        side = self._sides[target]
        side.editor.selectAll()
        side.editor.insertPlainText(self._sides[source].text())
        side.draft = True
        side.editor.setFocus()
        self._show()

    def _take_edit(self) -> None:
        for side in self._sides.values():
            if side.editor is self.sender():
                side.draft = False
        self._show()
        self.edited.emit()

    def _fit(self) -> None:
        fit(side.editor for side in self._sides.values() if isinstance(side.editor, GrowingText))

    def _show(self) -> None:
        self._fit()
        value = self.value()
        for language, side in self._sides.items():
            other = Language.RU if language is Language.KK else Language.KK
            text, other_text = value.get(language) or "", value.get(other) or ""
            figures = differing_figures(text, other_text) if text and other_text else []
            side.show_state(
                missing=not text and bool(other_text),
                figures=[text[start:end] for start, end in figures],
                unofficial=value.is_unofficial(language),
            )
            side.mark(figures)
            side.editor.setAccessibleName(
                self.tr("{field}, {language}").format(field=self._name, language=language_word(language))
            )


class _Side(QObject):
    """One language of the field: its name and chips, the editor, a note below."""

    def __init__(self, language: Language, lines: int, owner: LocalizedField) -> None:
        super().__init__(owner)
        self._language = language
        self.draft = False
        self._name = ElidedLabel(owner)
        self._name.setProperty("role", "quiet")
        self._chip = UnofficialChip(owner)
        self.carry = QAction(icon("copy", "quiet"), "", owner)
        self._carry_button = IconButton(self.carry, owner, size=ICON_SIZE_SMALL)
        keeps_its_place = self._carry_button.sizePolicy()
        keeps_its_place.setRetainSizeWhenHidden(True)
        self._carry_button.setSizePolicy(keeps_its_place)
        self.head = QHBoxLayout()
        self.head.setSpacing(Space.S)
        self.head.addWidget(self._name, 1)
        self.head.addWidget(self._chip)
        self.head.addWidget(self._carry_button)
        self.editor = _LineEditor(owner) if lines == 1 else GrowingText(owner, lines=lines)
        self.note = QLabel(owner)
        self.note.setWordWrap(True)
        self.note.setProperty("role", "missing")

    def text(self) -> str:
        return self.editor.toPlainText().strip()

    def set_text(self, text: str) -> None:
        with QSignalBlocker(self.editor):
            self.editor.setPlainText(text)

    def show_state(self, *, missing: bool, figures: list[str], unofficial: bool) -> None:
        kazakh = self._language is Language.KK
        self._name.set_whole(language_word(self._language))
        self._chip.setVisible(unofficial)
        self.carry.setText(
            self.tr("Carry the Russian text over as a draft")
            if kazakh
            else self.tr("Carry the Kazakh text over as a draft")
        )
        self.carry.setEnabled(missing)
        self._carry_button.setVisible(missing and not self.editor.isReadOnly())
        if missing:
            note = self.tr("The Kazakh text is missing") if kazakh else self.tr("The Russian text is missing")
        elif self.draft:
            note = self.tr("A draft carried over: translate it")
        elif figures:
            note = self.tr("Figures that the other text does not have: {figures}").format(
                figures="; ".join(figures)
            )
        else:
            note = ""
        self.note.setText(note)
        self.note.setVisible(bool(note))
        restyle(self.note, "missing")

    def mark(self, figures: list[tuple[int, int]]) -> None:
        looks = QTextCharFormat()
        looks.setBackground(QColor(colours().review_soft))
        looks.setForeground(QColor(colours().review))
        looks.setFontUnderline(True)
        leading = len(self.editor.toPlainText()) - len(self.editor.toPlainText().lstrip())
        marks = []
        for start, end in figures:
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.editor.document())
            cursor.setPosition(start + leading)
            cursor.setPosition(end + leading, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, looks
            marks.append(selection)
        self.editor.setExtraSelections(marks)


class _LineEditor(QPlainTextEdit):
    """One line that can still mark figures, which a line edit cannot."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() + _FRAME)
        self.textChanged.connect(self._keep_one_line)

    def _keep_one_line(self) -> None:
        text = self.toPlainText()
        if "\n" in text:
            self.setPlainText(" ".join(text.split()))
            self.moveCursor(QTextCursor.MoveOperation.End)
