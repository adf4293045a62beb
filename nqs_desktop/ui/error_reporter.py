"""Two families of errors: what the user can mend is said, our faults are logged and we go on."""

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from nqs_desktop import paths
from nqs_desktop.domain.errors import UserError

_LOG_NAME = "nqs-desktop.log"
_LOG_BYTES = 1_000_000
_logger = logging.getLogger("nqs_desktop")


class ErrorReporter(QObject):
    """Takes errors from everywhere, also from other threads.

    Signals:
        told: A :class:`UserError` that nobody showed in its place; the window shows its sentence.
        faulted: A fault of the program, once for each place where it arises; the record has it.
    """

    told = Signal(object)
    faulted = Signal()
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen: set[tuple[str, str, int]] = set()
        self._arrived.connect(self._take, Qt.ConnectionType.AutoConnection)

    def install(self) -> None:
        """Catch what nobody else catches, in this thread and in others."""
        sys.excepthook = self._hook
        threading.excepthook = lambda caught: (
            self._arrived.emit(caught.exc_value) if caught.exc_value else None
        )

    @staticmethod
    def log_file() -> str:
        """Return the path of the record, which exists once something was written."""
        return str(paths.log_dir() / _LOG_NAME)

    def tell(self, error: UserError) -> None:
        """Have the window show what the user can mend."""
        self.told.emit(error)

    def fault_later(self, error: BaseException) -> None:
        """Record a fault once the window has done what it is at."""
        QTimer.singleShot(0, lambda: self.fault(error))

    def fault(self, error: BaseException) -> None:
        """Record a fault of the program and have the window say so once."""
        _record(error)
        place = _place_of(error)
        if place not in self._seen:
            self._seen.add(place)
            self.faulted.emit()

    def _hook(
        self, kind: type[BaseException], error: BaseException, _traceback: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, _traceback)
            return
        self._arrived.emit(error)

    @Slot(object)
    def _take(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.tell(error)
        else:
            self.fault(error)


def _record(error: BaseException) -> None:
    """Write a fault to the log file; a log that cannot be written must not be a second fault."""
    from logging.handlers import RotatingFileHandler

    folder = paths.log_dir()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / _LOG_NAME, maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _logger.addHandler(handler)
    _logger.error("A fault of the program", exc_info=error)
    _logger.removeHandler(handler)
    handler.close()


def _place_of(error: BaseException) -> tuple[str, str, int]:
    traceback = error.__traceback__
    if traceback is None:
        return type(error).__name__, "", 0
    while traceback.tb_next is not None:
        traceback = traceback.tb_next
    return type(error).__name__, traceback.tb_frame.f_code.co_filename, traceback.tb_lineno
