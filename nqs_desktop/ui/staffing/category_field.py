"""The category of a position, with the usual words to take over."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.position_category import CATEGORY_TEXTS
from nqs_desktop.domain.register import RegisterCategory
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.flow_layout import FlowLayout
from nqs_desktop.ui.widgets.localized_field import LocalizedField


class CategoryField(QWidget):
    """Edits a category in both languages; below it the categories that its place in the register knows.

    Attributes:
        text: The field itself.

    Signals:
        edited: The user typed or took a suggestion.
    """

    edited = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty, with every usual word."""
        super().__init__(parent)
        self._language = language
        self.text = LocalizedField(parent=self)
        self.text.edited.connect(self.edited)
        self._words = {one: QToolButton(self) for one in RegisterCategory}
        flow = FlowLayout()
        for category, button in self._words.items():
            button.setProperty("role", "chip")
            button.clicked.connect(lambda _=False, one=category: self._take(one))
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.text)
        layout.addLayout(flow)
        self.setFocusProxy(self.text)
        self.retranslate()

    @property
    def offered(self) -> tuple[RegisterCategory, ...]:
        """The categories that are offered."""
        return tuple(one for one, button in self._words.items() if not button.isHidden())

    def button(self, category: RegisterCategory) -> QToolButton:
        """Return what takes a category over."""
        return self._words[category]

    def value(self) -> LocalizedText:
        """Return the category as it stands."""
        return self.text.value()

    def set_value(self, value: LocalizedText) -> None:
        """Show another category; this is no edit of the user."""
        self.text.set_value(value)

    def offer(self, categories: Sequence[RegisterCategory]) -> None:
        """Offer these categories, or every usual one where the register names none at the place."""
        for category, button in self._words.items():
            button.setVisible(not categories or category in categories)

    def setAccessibleName(self, name: str) -> None:
        """Set what the field is called, for screen readers."""
        super().setAccessibleName(name)
        self.text.setAccessibleName(name)

    def retranslate(self) -> None:
        """Set every word anew."""
        for category, button in self._words.items():
            button.setText(self._language.best(CATEGORY_TEXTS[category]))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _take(self, category: RegisterCategory) -> None:
        self.text.set_value(CATEGORY_TEXTS[category])
        self.edited.emit()
