"""Finds words in the paper that shows, marks each hit in its page and walks through them."""

import time
from bisect import bisect_right
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.printing.hit_places import HitPlaces
from nqs_desktop.ui.printing.page_text import PageText, Span
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.search_box import SearchBox

_SLICE_SECONDS: Final = 0.012
"""How long the window waits for pages that are looked through."""


class HitCount:
    """How many hits the pages have that were looked through, and which of them is in view."""

    def __init__(self) -> None:
        """Start with no page looked through."""
        self.total = 0
        self.current = -1
        self.first_of_page: list[int] = []

    def add_page(self, hits: int) -> None:
        """Count the hits of the next page."""
        self.first_of_page.append(self.total)
        self.total += hits

    def from_page(self, page: int) -> int | None:
        """Return the first hit on or after ``page`` among the pages looked through; ``None`` for none."""
        if page >= len(self.first_of_page):
            return None
        place = self.first_of_page[page]
        return place if place < self.total else None

    def place_of(self, hit: int) -> tuple[int, int]:
        """Return the page of a hit, and which of that page's hits it is, both from 0."""
        page = bisect_right(self.first_of_page, hit) - 1
        return page, hit - self.first_of_page[page]

    def step(self, by: int) -> int:
        """Return the hit ``by`` steps on, round at the ends."""
        return (self.current + by) % self.total if self.total else -1


class PreviewSearch(QWidget):
    """A line with the words to find; hidden until it is asked for.

    Qt's own search misses every word that a line breaks.

    Attributes:
        words: What is looked for.
        places: Where hits stand.
        find_words: Opens the line.
        next: Goes to the next hit.
        previous: Goes to the hit before.

    Signals:
        hit_shown: A hit is the one in view: its page from 0 and its place there.
        marks_changed: Other hits are to be marked.
    """

    hit_shown = Signal(int, QPointF)
    marks_changed = Signal()

    def __init__(self, page_in_view: Callable[[], int], parent: QWidget) -> None:
        """Search from the page that ``page_in_view`` tells, numbered from 0."""
        super().__init__(parent)
        self._page_in_view = page_in_view
        self._file: QPdfDocument | None = None
        self._hits = HitCount()
        self._texts: dict[int, PageText] = {}
        self._spans: list[tuple[Span, ...]] = []
        self.words = ""
        self.places = HitPlaces(self)
        self.places.found.connect(self.marks_changed)
        self.box = SearchBox(self, find_key=False)
        self._told = QLabel(self)
        self.find_words = self._command("search", QKeySequence.StandardKey.Find, self.open, parent)
        self.previous = self._command(
            "arrow-up", QKeySequence.StandardKey.FindPrevious, lambda: self._go(-1), parent
        )
        self.next = self._command(
            "arrow-down", QKeySequence.StandardKey.FindNext, lambda: self._go(1), parent
        )
        self._close = QAction(icon("close", "quiet"), "", self)
        self._close.triggered.connect(self.close_line)
        self._look = QTimer(self)
        self._look.setInterval(0)
        self._look.timeout.connect(self._look_on)
        self.box.searched.connect(self._begin)
        self.box.left_downwards.connect(self._enter)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.box, 1)
        layout.addWidget(self._told)
        for action in (self.previous, self.next, self._close):
            layout.addWidget(IconButton(action, self))
        self.hide()
        self.retranslate()

    @property
    def text(self) -> str:
        """What is said of the hits: ``3 / 17``."""
        return self._told.text()

    @property
    def is_looking(self) -> bool:
        """Whether pages are left to look through."""
        return self._look.isActive()

    def open(self) -> None:
        """Show the line and lead the keyboard to it."""
        if self._file is not None and self._file.pageCount():
            self.show()
            self.box.setFocus()
            self.box.selectAll()

    def close_line(self) -> None:
        """Hide the line; nothing is marked any longer."""
        self.box.clear()
        self.box.look_now()
        self.hide()

    def set_file(self, file: QPdfDocument) -> None:
        """Look through another file, for the same words."""
        self._file = file
        self._texts.clear()
        if not self.isHidden() and self.box.text().strip():
            self._begin(self.box.text().strip())
        else:
            self._begin("")

    def marks(self, page: int) -> tuple[list[tuple[QRectF, ...]], tuple[QRectF, ...]]:
        """Return the rectangles of a page's hits that are known, and those of the hit in view."""
        if page >= len(self._spans):
            return [], ()
        current: tuple[QRectF, ...] = ()
        if self._hits.current >= 0:
            at, number = self._hits.place_of(self._hits.current)
            current = self.places.of(page, self._spans[page][number]) if at == page else ()
        return self.places.known(page, self._spans[page]), current

    def retranslate(self) -> None:
        """Set the words anew."""
        self.box.set_prompt(self.tr("Find in the paper"))
        self.find_words.setText(self.tr("Find in the paper"))
        self.previous.setText(self.tr("The hit before"))
        self.next.setText(self.tr("The next hit"))
        self._close.setText(self.tr("Close the search"))
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape; go back by Shift+Enter."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_line()
        else:
            super().keyPressEvent(event)

    # --- looking through the pages ---

    def _begin(self, words: str) -> None:
        self._hits, self._spans, self.words = HitCount(), [], words
        self.places.set_file(self._file)
        self.marks_changed.emit()
        if words and self._file is not None:
            self._look.start()
        else:
            self._look.stop()
        self._tell()

    def _look_on(self) -> None:
        """Look through some pages."""
        if self._file is None:
            return
        end = time.monotonic() + _SLICE_SECONDS
        while (page := len(self._hits.first_of_page)) < self._file.pageCount():
            if page not in self._texts:
                self._texts[page] = PageText(self._file.getAllText(page).text())
            self._spans.append(tuple(self._texts[page].find(self.words)))
            self._hits.add_page(len(self._spans[page]))
            if time.monotonic() > end:
                break
        else:
            self._look.stop()
        if self._hits.current < 0:
            self._show_first()
        self._tell()
        self.marks_changed.emit()

    def _show_first(self) -> None:
        """Show the first hit from the page in view on, or from the beginning where there is none."""
        first = self._hits.from_page(self._page_in_view())
        if first is None and not self.is_looking and self._hits.total:
            first = 0
        if first is not None:
            self._show(first)

    def _enter(self) -> None:
        if self._hits.current >= 0 and not self._look.isActive():
            self._go(1)

    def _go(self, by: int) -> None:
        if not self._hits.total:
            self.open()
        else:
            self._show(self._hits.step(by))

    def _show(self, hit: int) -> None:
        self._hits.current = hit
        page, number = self._hits.place_of(hit)
        lines = self.places.of(page, self._spans[page][number])
        self._tell()
        self.hit_shown.emit(page, lines[0].topLeft() if lines else QPointF())
        self.marks_changed.emit()

    def _tell(self) -> None:
        hits = self._hits
        nothing = bool(self.words) and not hits.total and not self.is_looking
        if nothing:
            text = self.tr("Nothing found")
        elif hits.total:
            text = f"{number_text(hits.current + 1)} / {number_text(hits.total)}"
        else:
            text = ""
        self._told.setText(text)
        restyle(self._told, "wrong" if nothing else "quiet")
        for action in (self.next, self.previous):
            action.setEnabled(not nothing)

    def _command(
        self, picture: str, keys: QKeySequence.StandardKey, run: Callable[[], None], parent: QWidget
    ) -> QAction:
        action = QAction(icon(picture), "", self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(run)
        parent.addAction(action)
        return action
