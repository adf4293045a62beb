"""The one frame of every page: heading, search, primary action, a quiet line, and the body below."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton, IconButton
from nqs_desktop.ui.widgets.elided_label import ElidedLabel
from nqs_desktop.ui.widgets.line import separator
from nqs_desktop.ui.widgets.notice_strip import NoticeStrip
from nqs_desktop.ui.widgets.search_box import SearchBox


class Page(QWidget):
    """Base of the pages; a subclass fills the frame in ``__init__``, its words in :meth:`retranslate`.

    Signals:
        unsaved_changed: The page holds edits that are not stored yet, or no longer does.
    """

    unsaved_changed = Signal(bool)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Build the empty frame."""
        super().__init__(parent)
        self.context = context
        self._unsaved = False
        self._primary: ActionButton | None = None
        self._stale: ChangeSet | None = None
        self._splitters: list[tuple[str, QSplitter]] = []
        self._title = QLabel(self)
        self._title.setProperty("role", "title")
        self._quiet = ElidedLabel(self)
        self._quiet.setProperty("role", "quiet")
        self._quiet.hide()
        self.strip = NoticeStrip(self)
        self._heading = QHBoxLayout()
        self._heading.setSpacing(Space.S)
        self._heading.addWidget(self._title)
        self._heading.addStretch(1)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, Space.L, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._framed())

    def _framed(self) -> QWidget:
        top = QWidget(self)
        layout = QVBoxLayout(top)
        layout.setContentsMargins(Space.XL, 0, Space.XL, Space.M)
        layout.setSpacing(Space.XS)
        layout.addLayout(self._heading)
        layout.addWidget(self._quiet)
        layout.addWidget(self.strip)
        return top

    # --- filling the frame ---

    def set_title(self, text: str) -> None:
        """Set the heading; the window does so from the page's name."""
        self._title.setText(text)
        self.setAccessibleName(text)

    def set_quiet(self, text: str) -> None:
        """Set the one quiet line below the heading: edition, source, counts."""
        self._quiet.set_whole(text)
        self._quiet.setVisible(bool(text))

    def set_search(self, box: SearchBox) -> None:
        """Lay the page's search into the heading; Ctrl+F leads there."""
        self._heading.insertWidget(2, box)
        box.setMinimumWidth(220)
        box.setMaximumWidth(420)
        self._heading.setStretchFactor(box, 3)

    def add_action(self, action: QAction) -> IconButton:
        """Add a quiet command of the page: an icon in the heading, a line in the command palette."""
        self.addAction(action)
        button = IconButton(action, self)
        self.add_heading_widget(button)
        return button

    def add_heading_widget(self, widget: QWidget) -> None:
        """Lay a widget into the heading, before the primary action."""
        if self._primary is None:
            self._heading.addWidget(widget)
        else:
            self._heading.insertWidget(self._heading.indexOf(self._primary), widget)

    def set_primary(self, action: QAction) -> ActionButton:
        """Set the page's one primary action, top right."""
        self.addAction(action)
        button = ActionButton(action, primary=True, parent=self)
        self._heading.addWidget(button)
        self._primary = button
        return button

    def set_body(self, body: QWidget) -> None:
        """Fill all that is below the heading."""
        self._layout.addWidget(separator(self))
        self._layout.addWidget(body, 1)

    def set_split(self, name: str, *parts: QWidget, shares: tuple[int, ...] = (11, 9)) -> QSplitter:
        """Fill the body with ``parts`` side by side, whose shares the user may move.

        Args:
            name: Where the position is remembered, unique in the program.
            parts: From left to right: tree or table, then details.
            shares: How the width is shared at first.
        """
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        for part, share in zip(parts, shares, strict=True):
            splitter.addWidget(part)
            splitter.setStretchFactor(splitter.count() - 1, share)
        splitter.setSizes([share * 100 for share in shares])
        splitter.restoreState(self.context.settings.state(name))
        splitter.splitterMoved.connect(lambda *_: self.context.settings.set_state(name, splitter.saveState()))
        self.set_body(splitter)
        return splitter

    # --- errors ---

    def show_error(self, error: UserError) -> None:
        """Say in place what the user can mend."""
        self.strip.show_error(self.context.language.say(error.message))

    @contextmanager
    def guard(self) -> Iterator[None]:
        """Run what a user started: an error that she can mend is said in place, an older one goes away."""
        self.strip.clear()
        try:
            yield
        except UserError as error:
            self.show_error(error)

    # --- changes ---

    def subscribe(self, *topics: Topic) -> None:
        """Have :meth:`refresh` called when others change one of ``topics``: at once, or at the next visit."""
        self.context.hub.subscribe(self, topics, self._hear)

    def announce(self, change_set: ChangeSet | None) -> None:
        """Tell the other pages what this one changed."""
        self.context.hub.announce(change_set, sender=self)

    def refresh(self, change_set: ChangeSet) -> None:
        """Show what is stored now; overridden by pages that subscribe."""

    def _hear(self, change_set: ChangeSet) -> None:
        if self.isVisible():
            self.refresh(change_set)
        else:
            self._stale = change_set if self._stale is None else _joined(self._stale, change_set)

    # --- visits ---

    def visit(self) -> None:
        """Come into view; called by the window at each visit. Leads the keyboard to :meth:`first_focus`."""
        if self._stale is not None:
            stale, self._stale = self._stale, None
            self.refresh(stale)
        focused = QApplication.focusWidget()
        first = self.first_focus()
        if first is not None and (focused is None or not self.isAncestorOf(focused)):
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_focus(self) -> QWidget | None:
        """Return where the keyboard goes at a visit, unless it is on the page already."""
        return None

    def open_target(self, target: str) -> None:
        """Show one thing: a code, the key of a position or of a candidate; overridden by pages that can."""

    # --- edits not stored yet ---

    @property
    def unsaved(self) -> bool:
        """Whether the page holds edits that are not stored yet."""
        return self._unsaved

    def set_unsaved(self, unsaved: bool) -> None:
        """Say whether the page holds edits that are not stored yet."""
        if unsaved != self._unsaved:
            self._unsaved = unsaved
            self.unsaved_changed.emit(unsaved)

    def save(self) -> bool:
        """Store the page's edits, for a window that closes; returns whether nothing is left to store."""
        return True

    # --- words ---

    def retranslate(self) -> None:
        """Set every text anew; called after the language changed, and by the subclass once it is built."""

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _joined(earlier: ChangeSet, later: ChangeSet) -> ChangeSet:
    """Return the later step with what both changed: a page out of view hears of all of it at once."""
    return replace(later, changes=earlier.changes + later.changes)
