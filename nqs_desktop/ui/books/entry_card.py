"""The details of an entry of a reference book: its place, code, name in both languages and facts."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from nqs_desktop.domain.browse import TreeNode
from nqs_desktop.domain.code_marks import CodeMark, code_mark
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.ui.abbreviations import expansion_hint
from nqs_desktop.ui.books.book_words import code_mark_chip, code_mark_words
from nqs_desktop.ui.books.facts import FactList, node_links
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space, colours
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.chips import NoteChip, SourceChip
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.details_pane import DetailsPane
from nqs_desktop.ui.widgets.flow_layout import FlowLayout
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.localized_text import LocalizedLines
from nqs_desktop.ui.widgets.rows import left_row

_CHILDREN_SHOWN = 60
_COPIED_SHOWS_MILLISECONDS = 1600


class EntryCard(DetailsPane):
    """Base of the cards; a subclass says what its book tells of an entry.

    Attributes:
        code: Code of the entry that shows; empty where it has none.
        name: Its name in the language in use.
        codes_above: Codes of the groups above it, from the nearest.
        mark: The chip that says what the last digit of the code means.
        mark_of_code: What it means; ``None`` where it only counts.

    Signals:
        node_wanted: Number of a node above or below that the user clicked.
    """

    node_wanted = Signal(int)

    def __init__(self, book: str, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty; ``book`` is the kind of the edition."""
        self._colours = colours()
        self._book = book
        self._language = language
        super().__init__(parent)
        self.setProperty("role", "raised")
        self.code = ""
        self.codes_above: list[str] = []
        self.name = ""
        self.mark_of_code: CodeMark | None = None
        self._path = self._links(self.column)
        self._path.setProperty("role", "quiet")
        self._code = DataLabel(self.column)
        self._code.setProperty("role", "code")
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._level = QLabel(self.column)
        self._level.setProperty("role", "quiet")
        self.copy = QAction(icon("copy", "accent_text"), "", self)
        self.copy.setShortcut("Ctrl+Shift+C")
        self.copy.triggered.connect(self._copy)
        self._copied = QLabel(self.column)
        self._copied.setProperty("role", "met")
        self._copied.hide()
        self._name = LocalizedLines(role="strong", parent=self.column)
        self._english = self._english_name()
        self.mark = NoteChip(parent=self.column)
        self._chips = QWidget(self.column)
        self._chips_row = FlowLayout(self._chips, across=Space.S)
        self._chips_row.addWidget(self.mark)
        self._commands = QWidget(self.column)
        self._commands_row = FlowLayout(self._commands, across=Space.M)
        self._facts = FactList(self.column)
        self._source = SourceChip(parent=self.column)
        self._children_links = self._links(self.column)
        self.add(self._path)
        self.add(self._heading())
        self.add(self._name)
        self.add(self._english)
        self.add(self._chips)
        self.add_space(Space.XS)
        self.add(self._facts)
        self._source_row = left_row(self.column, self._source)
        self.add(self._source_row)
        self.add(self._commands)
        self.add_own_sections()
        self._children = self.add_section(self._children_links)

    # --- for the books ---

    def add_own_sections(self) -> None:
        """Add what this book tells above the list of what lies directly below; called once."""

    def add_commands(self, actions: Sequence[QAction]) -> None:
        """Add commands about the entry, below its facts."""
        for action in actions:
            self._commands_row.addWidget(LinkButton(action, self._commands))

    def add_chip(self, chip: QWidget) -> None:
        """Add a mark of the entry below its name."""
        self._chips_row.addWidget(chip)

    def show_english(self, name: str) -> None:
        """Show the name of a book that is in English."""
        self.show_name(LocalizedText())
        self.name = name
        self._english.setText(name)
        self._english.setVisible(bool(name))

    def show_mark(self, code: str, level: str, name: LocalizedText) -> None:
        """Say what the last digit of a code of the classifier means, where it means something."""
        self.mark_of_code = mark = code_mark(code, level, name)
        self.mark.set_words(*((code_mark_chip(mark), code_mark_words(mark)) if mark else ("", "")))
        self._code.setToolTip(code_mark_words(mark) if mark else "")

    def show_place(self, path: Sequence[TreeNode], code: str, level: str) -> None:
        """Show where the entry stands, its code and the word of its level."""
        self._path.setText(node_links(path, self._book, self._language))
        self._path.setToolTip(expansion_hint(self._path.text()))
        self._path.setVisible(bool(path))
        self.code = code
        self.codes_above = [node.code for node in reversed(path)]
        self._code.setText(code)
        self._code.setVisible(bool(code))
        self._level.setText(level)
        self.copy.setEnabled(bool(code))
        self._copied.hide()
        self.verticalScrollBar().setValue(0)

    def show_name(self, name: LocalizedText) -> None:
        """Show the name; nothing where the source gives a code only."""
        self.name = self._language.best(name)
        self._name.set_value(name)
        self._name.setVisible(bool(name))

    def show_facts(self, facts: Sequence[tuple[str, str]], source: SourceReference | None) -> None:
        """Show captions with values, and the source."""
        self._facts.set_facts(facts)
        self._source.set_source(source)
        self._source_row.setVisible(source is not None)

    def show_children(self, title: str, nodes: Sequence[TreeNode]) -> None:
        """Show what is directly below, the first of them."""
        self._children.setVisible(bool(nodes))
        self._children.set_title(f"{title} · {len(nodes)}")
        text = node_links(nodes[:_CHILDREN_SHOWN], self._book, self._language)
        if len(nodes) > _CHILDREN_SHOWN:
            text += self.tr("and {count} more, see the tree").format(count=len(nodes) - _CHILDREN_SHOWN)
        self._children_links.setText(text)
        self._children_links.setToolTip(expansion_hint(text))

    def show_again(self) -> None:
        """Say everything anew, after the language or the theme changed."""

    # --- inside ---

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language or theme."""
        repainted = event.type() == QEvent.Type.PaletteChange and colours() is not self._colours
        if repainted or event.type() == QEvent.Type.LanguageChange:
            self._colours = colours()
            self.show_again()
        super().changeEvent(event)

    def _heading(self) -> QWidget:
        heading = QWidget(self.column)
        row = QHBoxLayout(heading)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._code)
        row.addWidget(IconButton(self._quiet_copy(), heading, size=ICON_SIZE_SMALL))
        row.addWidget(self._copied)
        row.addWidget(self._level, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        return heading

    def _english_name(self) -> QLabel:
        label = DataLabel(self.column)
        label.setProperty("role", "strong")
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.hide()
        return label

    def _quiet_copy(self) -> QAction:
        quiet = QAction(icon("copy", "quiet"), "", self)
        quiet.triggered.connect(self.copy.trigger)

        def follow() -> None:
            quiet.setText(self.copy.text())
            quiet.setVisible(self.copy.isEnabled())

        self.copy.changed.connect(follow)
        return quiet

    def _links(self, parent: QWidget) -> QLabel:
        label = QLabel(parent)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        label.linkActivated.connect(lambda target: self.node_wanted.emit(int(target)))
        return label

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code)
        self._copied.setText(self.tr("copied"))
        self._copied.show()
        QTimer.singleShot(_COPIED_SHOWS_MILLISECONDS, self._copied.hide)
