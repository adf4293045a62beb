"""What shows while a new database is made, which takes a moment."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QThreadPool, QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from nqs_desktop.ui.theme import Space

Result = TypeVar("Result")

_LOOK_AGAIN_MILLISECONDS = 20


def while_preparing(work: Callable[[], Result]) -> Result:
    """Do ``work`` in a thread while a small window says so, and return what it returns.

    Raises:
        Exception: Whatever ``work`` raises.
    """
    sheet = _sheet()
    sheet.show()
    results: list[Result] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:  # noqa: BLE001 - raised again in the window's thread
            errors.append(error)

    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(_LOOK_AGAIN_MILLISECONDS)
    timer.timeout.connect(lambda: loop.quit() if results or errors else None)
    timer.start()
    QThreadPool.globalInstance().start(run)
    loop.exec()
    sheet.close()
    if errors:
        raise errors[0]
    return results[0]


def _sheet() -> QWidget:
    sheet = QWidget(
        None, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint | Qt.WindowType.WindowTitleHint
    )
    sheet.setWindowTitle("NQS Desktop")
    words = QLabel(
        QCoreApplication.translate("Preparing", "Making the database with the reference books…"), sheet
    )
    bar = QProgressBar(sheet)
    bar.setRange(0, 0)
    bar.setTextVisible(False)
    layout = QVBoxLayout(sheet)
    layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
    layout.setSpacing(Space.L)
    layout.addWidget(words)
    layout.addWidget(bar)
    return sheet
