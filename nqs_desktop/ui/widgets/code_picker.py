"""A code of a reference book: typed, or found by words and picked from what is found."""

from typing import Protocol

from PySide6.QtCore import QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QVBoxLayout, QWidget

from nqs_desktop.domain.browse import SearchHit
from nqs_desktop.ui.abbreviations import expansion_hint
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.models.entry_delegate import EntryDelegate
from nqs_desktop.ui.models.search_hits import HIT_ROLE, SearchHitModel
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.search_box import DEBOUNCE_MILLISECONDS

_HITS_IN_VIEW = 7
_WIDEST_LIST = 560


class CodeSource(Protocol):
    """Where codes come from."""

    def search(self, text: str) -> list[SearchHit]:
        """Return what to pick from, best first, each with its code as the key."""

    def describe(self, code: str) -> str | None:
        """Return what a code stands for; ``None`` where the book does not have it."""


class CodePicker(QWidget):
    """Edits a code; says below what it stands for.

    Signals:
        edited: The user typed or picked; ask :meth:`value`.
        picked: The :class:`SearchHit` that the user picked; follows ``edited``.
    """

    edited = Signal()
    picked = Signal(object)

    def __init__(self, source: CodeSource, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Pick from ``source``."""
        super().__init__(parent)
        self._source = source
        self._unknown = ""
        self._line = QLineEdit(self)
        self._line.setClearButtonEnabled(True)
        self._glass = QAction(icon("search", "quiet"), "", self)
        self._line.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._name = DataLabel(self)
        self._name.setWordWrap(True)
        self._name.hide()
        self._hits = SearchHitModel(language, self)
        self._found = QListView(self)
        self._completer = self._make_completer(language)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(DEBOUNCE_MILLISECONDS)
        self._rest.timeout.connect(self._look)
        self._line.textEdited.connect(self._take)
        self.setFocusProxy(self._line)
        language.changed.connect(self._show_name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._line)
        layout.addWidget(self._name)

    @property
    def line(self) -> QLineEdit:
        """The field in which is typed."""
        return self._line

    @property
    def description(self) -> str:
        """What is said below the field."""
        return "" if self._name.isHidden() else self._name.text()

    def value(self) -> str | None:
        """Return what stands in the field; ``None`` where it is empty."""
        return self._line.text().strip() or None

    def set_value(self, code: str | None) -> None:
        """Show a code; this is no edit of the user."""
        self._rest.stop()
        self._line.setText(code or "")
        self._show_name()

    def set_words(self, prompt: str, unknown: str) -> None:
        """Set what stands in the empty field, and what is said of a code that the book does not have."""
        self._unknown = unknown
        self._line.setPlaceholderText(prompt)
        self._show_name()

    def setAccessibleName(self, name: str) -> None:
        """Set what the field is called, for screen readers."""
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def _make_completer(self, language: LanguageSwitch) -> QCompleter:
        completer = QCompleter(self._hits, self)
        completer.setPopup(self._found)
        self._found.setUniformItemSizes(True)
        self._found.setItemDelegate(EntryDelegate(language, self._found))
        completer.setWidget(self._line)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_HITS_IN_VIEW)
        completer.activated[QModelIndex].connect(self._pick)  # type: ignore[index]  # an overload
        return completer

    def _take(self) -> None:
        self._show_name()
        self._rest.start()
        self.edited.emit()

    def _look(self) -> None:
        text = self._line.text().strip()
        hits = self._source.search(text) if text and self._line.hasFocus() else []
        self._hits.set_hits(text, hits)
        if hits:
            width = min(max(self._line.width(), 360), _WIDEST_LIST)
            self._completer.complete(QRect(0, 0, width, self._line.height()))
        else:
            self._found.hide()

    def _pick(self, index: QModelIndex) -> None:
        hit = index.data(HIT_ROLE)
        if isinstance(hit, SearchHit):
            self._rest.stop()
            self._line.setText(hit.key)
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)
            self._show_name()
            self.edited.emit()
            self.picked.emit(hit)

    def _show_name(self) -> None:
        code = self.value()
        name = self._source.describe(code) if code else None
        restyle(self._name, "quiet" if name else "missing")
        self._name.setText(name or self._unknown)
        self._name.setToolTip(expansion_hint(self._name.text()))
        self._name.setVisible(bool(code) and bool(self._name.text()))
