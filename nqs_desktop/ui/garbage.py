"""Collects Python's garbage in the window's thread only.

Python collects wherever it happens to run, also in the thread of a task; a widget that dies there takes the
program with it. The start is quicker for it, too: nothing is collected while modules are loaded.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_MILLISECONDS: Final = 2000


class GarbageCollection(QObject):
    """Takes over from Python's own collection for as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_MILLISECONDS)
        self._timer.timeout.connect(collect)
        self._timer.start()

    def stop(self) -> None:
        """Hand back to Python."""
        self._timer.stop()
        gc.enable()


def collect() -> None:
    """Collect the generations that are full by Python's own measure; called in the window's thread."""
    for generation, (count, threshold) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
        if count <= threshold:
            break
        gc.collect(generation)


def set_aside() -> None:
    """Leave all that there is now out of later collections: a large table that was just read stays a while.

    Going through it would take several frames each time, and so would a collection now: what is garbage
    already waits until it is taken back. What nobody holds is given back all the same.
    """
    gc.freeze()


def take_back() -> None:
    """Collect among all that there is again."""
    gc.unfreeze()
