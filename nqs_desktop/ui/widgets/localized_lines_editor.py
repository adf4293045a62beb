"""Two lists side by side, Kazakh and Russian, an entry a line: pasted from a paper, sorted, cut, added to."""

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nqs_desktop.domain.localized import Language, LocalizedList
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.growing_text import GrowingText, fit
from nqs_desktop.ui.words import language_word

_LEAST_LINES = 4


class LocalizedLinesEditor(QWidget):
    """Edits a :class:`LocalizedList`.

    Signals:
        edited: The user changed something.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._editors: dict[Language, GrowingText] = {}
        self._heads: dict[Language, QLabel] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(Space.M)
        layout.setVerticalSpacing(2)
        for place, language in enumerate(Language):
            head, editor = QLabel(self), GrowingText(self, lines=_LEAST_LINES)
            editor.resized.connect(self._fit)
            editor.textChanged.connect(self._take)
            layout.setColumnStretch(place, 1)
            layout.addWidget(head, 0, place)
            layout.addWidget(editor, 1, place)
            self._heads[language], self._editors[language] = head, editor
        self.setFocusProxy(self._editors[Language.KK])
        self._show()

    def value(self) -> LocalizedList:
        """Return the lists; empty lines are none of their entries."""
        return LocalizedList(self._entries(Language.KK), self._entries(Language.RU))

    def set_value(self, value: LocalizedList) -> None:
        """Show others; this is no edit of the user."""
        for language, editor in self._editors.items():
            with QSignalBlocker(editor):
                editor.setPlainText("\n".join(value.get(language)))
        self._show()

    def editor(self, language: Language) -> GrowingText:
        """Return the editor of one language."""
        return self._editors[language]

    def setAccessibleName(self, name: str) -> None:
        """Set what the lists are called, for screen readers."""
        super().setAccessibleName(name)
        self._name = name
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _entries(self, language: Language) -> tuple[str, ...]:
        lines = self._editors[language].toPlainText().splitlines()
        return tuple(entry for line in lines if (entry := " ".join(line.split())))

    def _take(self) -> None:
        self._show()
        self.edited.emit()

    def _fit(self) -> None:
        fit(self._editors.values())

    def _show(self) -> None:
        self._fit()
        counts = {language: len(self._entries(language)) for language in Language}
        uneven = len(set(counts.values())) > 1
        for language, editor in self._editors.items():
            word = language_word(language)
            self._heads[language].setText(f"{word} · {counts[language]}")
            restyle(self._heads[language], "missing" if uneven else "quiet")
            editor.setAccessibleName(self.tr("{field}, {language}").format(field=self._name, language=word))
