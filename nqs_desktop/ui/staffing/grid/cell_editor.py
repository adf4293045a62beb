"""The field in which a cell is typed: the keys of a spreadsheet, and what completes the text."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from nqs_desktop.domain.browse import SearchHit
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.entry_delegate import EntryDelegate
from nqs_desktop.ui.models.search_hits import HIT_ROLE, SearchHitModel

Completion = Callable[[str], Sequence[SearchHit]]
_REST_MILLISECONDS: Final = 120
_HITS_IN_VIEW: Final = 7
_NARROWEST_LIST: Final = 360
_STEPS: Final = {
    Qt.Key.Key_Return: (0, 1),
    Qt.Key.Key_Enter: (0, 1),
    Qt.Key.Key_Tab: (1, 0),
    Qt.Key.Key_Backtab: (-1, 0),
}
_CHOICE: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class CellEditor(QLineEdit):
    """Edits the text of one cell.

    Attributes:
        picked: The hit that was taken from the list, as long as its text stands unchanged.
        is_for_all: Whether the text is meant for all selected rows.
        is_meant: Whether it was left by a key that takes what stands in it, typed or suggested.

    Signals:
        left: The cell is done: columns and rows to go on by.
        for_all: The text is meant for all selected rows.
        dropped: Escape: the cell stays as it was.
    """

    left = Signal(int, int)
    for_all = Signal()
    dropped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "cell")
        self.setFrame(False)
        self.picked: SearchHit | None = None
        self.is_for_all = self.is_meant = False
        self._complete: Completion | None = None
        self._text_of: Callable[[SearchHit], str] = lambda hit: hit.key
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._rest.timeout.connect(self.look_now)
        self.textEdited.connect(self._take)

    def complete_by(
        self, completion: Completion, text_of: Callable[[SearchHit], str], language: LanguageSwitch
    ) -> None:
        """Offer texts while one types.

        Args:
            completion: Returns the hits to a text.
            text_of: Returns what a hit puts into the cell.
            language: In which the hits show.
        """
        self._complete, self._text_of = completion, text_of
        self._hits = SearchHitModel(language, self)
        self._list = QListView(self)
        self._completer = QCompleter(self._hits, self)
        self._completer.setPopup(self._list)
        self._list.setUniformItemSizes(True)
        self._list.setItemDelegate(EntryDelegate(language, self._list))
        self._completer.setWidget(self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_HITS_IN_VIEW)
        self._completer.activated[QModelIndex].connect(self._pick)  # type: ignore[index]  # an overload

    @property
    def offers(self) -> tuple[SearchHit, ...]:
        """What the list offers; empty while it does not show."""
        if self._complete is None or not self._list.isVisible():
            return ()
        hits = (self._hits.index(row, 0).data(HIT_ROLE) for row in range(self._hits.rowCount()))
        return tuple(hit for hit in hits if isinstance(hit, SearchHit))

    @property
    def list(self) -> QListView:
        """The list of what is offered."""
        return self._list

    def look_now(self) -> None:
        """Offer texts at once, without waiting for typing to rest."""
        self._rest.stop()
        if self._complete is None:
            return
        text = self.text().strip()
        hits = list(self._complete(text)) if text else []
        self._hits.set_hits(text, hits)
        if hits:
            self._completer.complete(QRect(0, 0, max(self.width(), _NARROWEST_LIST), self.height()))
            # Qt chooses the first; Enter shall take what was typed unless one went into the list.
            self._list.setCurrentIndex(QModelIndex())
        else:
            self._list.hide()

    def event(self, event: QEvent) -> bool:
        """Take the keys that lead out of the cell, those that a list of completions passes on too."""
        kind = event.type()
        if isinstance(event, QKeyEvent) and kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            key = Qt.Key(event.key())
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if key in _CHOICE and kind == QEvent.Type.KeyPress and self.offers:
                self._choose(_CHOICE[key])
                return True
            if key in _STEPS or key == Qt.Key.Key_Escape:
                event.accept()
                if kind == QEvent.Type.KeyPress:
                    self._leave(key, control, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                return True
        return super().event(event)

    def _leave(self, key: Qt.Key, control: bool, shift: bool) -> None:
        offered = self._complete is not None and self._list.isVisible()
        if key == Qt.Key.Key_Escape:
            if offered:
                self._list.hide()
            else:
                self.dropped.emit()
            return
        if offered:
            chosen = self._list.currentIndex()
            self._list.hide()
            if chosen.isValid():
                self._put(chosen)
        if control:
            self.for_all.emit()
            return
        columns, rows = _STEPS[key]
        back = -1 if shift and key != Qt.Key.Key_Backtab else 1
        self.left.emit(columns * back, rows * back)

    def _choose(self, step: int) -> None:
        """Go up or down in the list, although the keyboard is in the field."""
        row = self._list.currentIndex().row() + step
        self._list.setCurrentIndex(self._hits.index(max(min(row, self._hits.rowCount() - 1), 0), 0))

    def _take(self) -> None:
        self.picked = None
        if self._complete is not None:
            self._rest.start()

    def _pick(self, index: QModelIndex) -> None:
        """Take what was clicked in the list; Enter comes as a key."""
        self._put(index)
        self.left.emit(0, 0)

    def _put(self, index: QModelIndex) -> None:
        hit = index.data(HIT_ROLE)
        if isinstance(hit, SearchHit):
            self._rest.stop()
            self.setText(self._text_of(hit))
            self.picked = hit
