"""Watches a window from outside: when it was drawn, what memory it holds; then ends the process.

Imported once Qt is in the process, which must import it at its own time.
"""

import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypedDict

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

MEMORY_FILE = Path("/proc/self/smaps_rollup")


class Account(TypedDict):
    """What the process prints as JSON; moments are of `time.monotonic`, one clock for all processes.

    Keys:
        painted: The window was drawn for the first time.
        filled: Its first page with what the database holds was drawn; of a bare window the same as painted.
        rss: Resident memory at rest in MiB; 0 where the system does not tell.
        pss: The same, memory shared with other processes counted by its share.
    """

    painted: float
    filled: float
    rss: float
    pss: float


class WindowWatch(QObject):
    """Sees the window drawn, then its first page where it has pages, lets the process rest and ends it."""

    def __init__(self, window: QMainWindow, is_filled: Callable[[], bool], rest_seconds: float) -> None:
        super().__init__(window)
        self._window = window
        self._is_filled = is_filled
        self._rest = round(rest_seconds * 1000)
        self._painted = 0.0
        self._pages = window.findChild(QStackedWidget)
        window.installEventFilter(self)
        if self._pages is not None:
            self._pages.currentChanged.connect(self._watch_page)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        if event.type() == QEvent.Type.Paint:
            # When a timer of no time fires, the whole window was drawn and handed to the screen.
            QTimer.singleShot(0, self._see_window if watched is self._window else self._see_page)
        return False

    def _watch_page(self) -> None:
        if page := self._page():
            page.installEventFilter(self)

    def _see_window(self) -> None:
        if self._painted:
            return
        self._painted = time.monotonic()
        if self._pages is None:
            self._leave_after_rest(self._painted)

    def _see_page(self) -> None:
        page = self._page()
        if page is not None and self._is_filled():
            page.removeEventFilter(self)
            self._leave_after_rest(time.monotonic())

    def _page(self) -> QWidget | None:
        return None if self._pages is None else self._pages.currentWidget()

    def _leave_after_rest(self, filled: float) -> None:
        QTimer.singleShot(self._rest, lambda: self._leave(filled))

    def _leave(self, filled: float) -> None:
        rss, pss = memory()
        print(json.dumps(Account(painted=self._painted, filled=filled, rss=rss, pss=pss)), flush=True)
        os._exit(0)


def memory() -> tuple[float, float]:
    """Return resident memory and its share by use in MiB; (0, 0) where the system does not tell."""
    if not MEMORY_FILE.exists():
        return 0.0, 0.0
    amounts = {}
    for line in MEMORY_FILE.read_text(encoding="ascii").splitlines()[1:]:
        name, amount, *_ = line.split()
        amounts[name] = int(amount) / 1024
    return amounts["Rss:"], amounts["Pss:"]
