"""The right side of the page: the head of a section, what it must contain, its editor."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from nqs_desktop.domain.framework import FrameworkSection
from nqs_desktop.domain.framework_sections import section_clause, section_instruction
from nqs_desktop.ui.frameworks.framework_words import section_name
from nqs_desktop.ui.frameworks.section_editor import SectionEditor
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton, IconButton
from nqs_desktop.ui.widgets.line import separator

_NARROWEST = 520


class SectionPane(QWidget):
    """Shows the editor of one section; each is made when it is first wanted."""

    def __init__(
        self,
        language: LanguageSwitch,
        makers: Mapping[FrameworkSection, Callable[[], SectionEditor]],
        commands: tuple[QAction, QAction],
        parent: QWidget | None = None,
    ) -> None:
        """Make editors by ``makers``; ``commands`` drop and keep what is not stored yet."""
        super().__init__(parent)
        self.setProperty("role", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_NARROWEST)
        self._language = language
        self._makers = makers
        self._editors: dict[FrameworkSection, SectionEditor] = {}
        self.section = FrameworkSection.NAME
        self._title = QLabel(self)
        self._title.setWordWrap(True)
        self._title.setProperty("role", "section")
        self._clause = QLabel(self)
        self._clause.setProperty("role", "quiet")
        self._told = QLabel(self)
        self._told.setWordWrap(True)
        self._told.setProperty("role", "quiet")
        self._stack = QStackedWidget(self)
        head = QHBoxLayout()
        head.setContentsMargins(Space.XL, Space.S, Space.L, 0)
        head.setSpacing(Space.S)
        head.addWidget(self._title, 1)
        top = Qt.AlignmentFlag.AlignTop
        head.addWidget(IconButton(commands[0], self), 0, top)
        head.addWidget(ActionButton(commands[1], primary=True, parent=self), 0, top)
        words = QVBoxLayout()
        words.setContentsMargins(Space.XL, Space.XS, Space.L, Space.S)
        words.setSpacing(2)
        words.addWidget(self._clause)
        words.addWidget(self._told)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(words)
        layout.addWidget(separator(self))
        layout.addWidget(self._stack, 1)

    @property
    def editor(self) -> SectionEditor | None:
        """The editor in view; ``None`` before the first."""
        return self._editors.get(self.section)

    @property
    def editors(self) -> tuple[SectionEditor, ...]:
        """Those that were made."""
        return tuple(self._editors.values())

    def show_section(self, section: FrameworkSection) -> SectionEditor:
        """Bring the editor of a section into view."""
        self.section = section
        if section not in self._editors:
            editor = self._makers[section]()
            self._editors[section] = editor
            self._stack.addWidget(editor)
        editor = self._editors[section]
        self._stack.setCurrentWidget(editor)
        self.retranslate()
        return editor

    def retranslate(self) -> None:
        """Set the words of the head anew."""
        self._title.setText(section_name(self.section, self._language))
        self._clause.setText(self._language.say(section_clause(self.section)))
        self._told.setText(self._language.say(section_instruction(self.section)))
