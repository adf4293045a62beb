"""What the page of frameworks shows: versions, sections and findings on the left, a section on the right."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from nqs_desktop.domain.framework import FrameworkSection
from nqs_desktop.ui.frameworks.findings_pane import FindingsPane
from nqs_desktop.ui.frameworks.section_editor import SectionEditor
from nqs_desktop.ui.frameworks.section_list import SectionList
from nqs_desktop.ui.frameworks.section_pane import SectionPane
from nqs_desktop.ui.frameworks.version_picker import VersionPicker
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.line import separator
from nqs_desktop.ui.widgets.states import EmptyState, StateStack

# lupdate collects calls of this name.
translate = QCoreApplication.translate

_NARROWEST = 340


class FrameworkView:
    """The two sides of the page.

    Attributes:
        left: The left side.
        pane: The right side.
        picker: Frameworks and versions.
        tabs: Whether sections or findings are listed.
        sections: The twelve sections.
        findings: What the checks found.
        empty: What shows while there is no framework.
    """

    def __init__(
        self,
        language: LanguageSwitch,
        makers: Mapping[FrameworkSection, Callable[[], SectionEditor]],
        commands: tuple[QAction, QAction],
        parent: QWidget,
    ) -> None:
        """Build both sides; ``commands`` drop and keep what is not stored yet."""
        self._count = ""
        self.left = QWidget(parent)
        self.left.setProperty("role", "raised")
        self.left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.left.setMinimumWidth(_NARROWEST)
        self.picker = VersionPicker(language, self.left)
        self.sections, self.findings = SectionList(language, self.left), FindingsPane(language, self.left)
        self.tabs = QTabBar(self.left)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.addTab("")
        self.tabs.addTab("")
        self._lists = QStackedWidget(self.left)
        self._lists.addWidget(self.sections)
        self._lists.addWidget(self.findings)
        self.tabs.currentChanged.connect(self._lists.setCurrentIndex)
        self.pane = SectionPane(language, makers, commands, parent)
        holder = QWidget(self.left)
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.XS)
        inner.addWidget(self.picker)
        inner.addWidget(separator(holder))
        inner.addWidget(self.tabs)
        inner.addWidget(self._lists, 1)
        self.empty = EmptyState("framework", parent=self.left)
        self._state = StateStack(holder, self.empty, self.left)
        layout = QVBoxLayout(self.left)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._state)

    def show_something(self, *, shown: bool, sentence: str) -> None:
        """Show the framework, or say that there is none."""
        self.pane.setVisible(shown)
        if shown:
            self._state.show_content()
        else:
            self._state.show_empty(sentence)

    def count_findings(self, count: str) -> None:
        """Say how much the checks found."""
        self._count = count
        word = translate("FrameworkView", "Findings")
        self.tabs.setTabText(1, f"{word} · {count}" if count else word)

    def retranslate(self) -> None:
        """Set the words anew."""
        self.tabs.setTabText(0, translate("FrameworkView", "Sections"))
        self.tabs.setAccessibleName(translate("FrameworkView", "What is listed"))
        self.count_findings(self._count)
        for part in (self.picker, self.sections, self.findings, self.pane):
            part.retranslate()
