"""The ways in which the experience may be met, one of which must be."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.requirement import ExperienceAlternative
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.requirements.alternative_editor import AlternativeEditor
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.link_button import LinkButton


class AlternativesEditor(QWidget):
    """Edits a list of :class:`ExperienceAlternative`.

    Signals:
        edited: The user changed, added or removed one.
    """

    edited = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._editors: list[AlternativeEditor] = []
        self._nothing = QLabel(self)
        self._nothing.setProperty("role", "quiet")
        self._add = QAction(icon("add", "accent"), "", self)
        self._add.triggered.connect(self._add_empty)
        self._list = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self._nothing)
        layout.addLayout(self._list)
        layout.addWidget(LinkButton(self._add, self), 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    @property
    def editors(self) -> tuple[AlternativeEditor, ...]:
        """The editor of each alternative."""
        return tuple(self._editors)

    @property
    def is_valid(self) -> bool:
        """Whether every number is one."""
        return all(editor.is_valid for editor in self._editors)

    def alternatives(self) -> tuple[ExperienceAlternative, ...]:
        """Return the alternatives as they stand."""
        return tuple(editor.value() for editor in self._editors)

    def set_alternatives(self, alternatives: tuple[ExperienceAlternative, ...]) -> None:
        """Show others; this is no edit of the user."""
        for editor in tuple(self._editors):
            self._drop(editor)
        for alternative in alternatives:
            self._append(alternative)
        self._count()

    def show_errors(self, errors: Mapping[int, str]) -> None:
        """Say what is wrong with the alternatives of these numbers, from 1, and with no other."""
        for number, editor in enumerate(self._editors, 1):
            editor.show_error(errors.get(number, ""))

    def retranslate(self) -> None:
        """Set every word anew."""
        self._add.setText(self.tr("Add an alternative"))
        self._nothing.setText(self.tr("Nothing is said of experience."))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _append(self, alternative: ExperienceAlternative) -> AlternativeEditor:
        editor = AlternativeEditor(alternative, self._language, self)
        editor.edited.connect(self.edited)
        editor.removal_wanted.connect(lambda: self._remove(editor))
        self._editors.append(editor)
        self._list.addWidget(editor)
        return editor

    def _add_empty(self) -> None:
        self._append(ExperienceAlternative(Decimal(1))).setFocus()
        self._count()
        self.edited.emit()

    def _remove(self, editor: AlternativeEditor) -> None:
        self._drop(editor)
        self._count()
        self.edited.emit()

    def _drop(self, editor: AlternativeEditor) -> None:
        self._editors.remove(editor)
        editor.setParent(None)
        editor.deleteLater()

    def _count(self) -> None:
        self._nothing.setVisible(not self._editors)
        for number, editor in enumerate(self._editors, 1):
            editor.set_number(number)
