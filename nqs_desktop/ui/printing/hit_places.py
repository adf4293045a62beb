"""Where hits stand on their pages: reckoned when a page shows, a few at a time."""

import time
from collections import deque
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtPdf import QPdfDocument

from nqs_desktop.ui.printing.page_text import Span

_SLICE_SECONDS: Final = 0.012
"""How long the window waits for places; each takes Qt about 2 ms."""


class HitPlaces(QObject):
    """The rectangles of hits.

    Signals:
        found: More of those that were asked for are known.
    """

    found = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without a file."""
        super().__init__(parent)
        self._file: QPdfDocument | None = None
        self._known: dict[tuple[int, Span], tuple[QRectF, ...]] = {}
        self._wanted: deque[tuple[int, Span]] = deque()
        self._work = QTimer(self)
        self._work.setInterval(0)
        self._work.timeout.connect(self._find_some)

    def set_file(self, file: QPdfDocument | None) -> None:
        """Look in another file, or for other words."""
        self._file = file
        self._known.clear()
        self._wanted.clear()
        self._work.stop()

    def of(self, page: int, span: Span) -> tuple[QRectF, ...]:
        """Return the rectangles of a hit in points of its page, one for each line."""
        place = page, span
        if place not in self._known:
            if self._file is None:
                return ()
            selection = self._file.getSelectionAtIndex(page, span.start, span.length)
            self._known[place] = tuple(bounds.boundingRect() for bounds in selection.bounds())
        return self._known[place]

    def known(self, page: int, spans: Sequence[Span]) -> list[tuple[QRectF, ...]]:
        """Return the rectangles of the hits that are known; the others follow with :attr:`found`."""
        missing = [(page, span) for span in spans if (page, span) not in self._known]
        if missing:
            self._wanted = deque(dict.fromkeys((*missing, *self._wanted)))
            self._work.start()
        return [self._known[page, span] for span in spans if (page, span) in self._known]

    def _find_some(self) -> None:
        end = time.monotonic() + _SLICE_SECONDS
        while self._wanted and time.monotonic() < end:
            self.of(*self._wanted.popleft())
        if not self._wanted:
            self._work.stop()
        self.found.emit()
