"""A file: its path typed, dropped or picked, and below it what is wrong with it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from nqs_desktop.ui.style_sheet import restate
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.data_label import DataLabel


class FileField(QWidget):
    """Edits the path of a file.

    Attributes:
        line: Where the path is typed.

    Signals:
        changed: Another file is named; ask :meth:`path`.
    """

    changed = Signal()

    def __init__(
        self,
        caption: str,
        kinds: Callable[[], str],
        parent: QWidget | None = None,
        *,
        is_output: bool = False,
    ) -> None:
        """Start empty.

        Args:
            caption: What the file is.
            kinds: Returns the filter of the system's file dialog.
            parent: The owner.
            is_output: Whether the file is to be written.
        """
        super().__init__(parent)
        self._caption = caption
        self._kinds = kinds
        self._is_output = is_output
        self._told = ""
        name = QLabel(caption, self)
        name.setProperty("role", "caption")
        self.line = QLineEdit(self)
        self.line.setClearButtonEnabled(True)
        self.line.setAccessibleName(caption)
        self.line.textChanged.connect(lambda _: self.set_error(""))
        self.line.textChanged.connect(self._tell)
        self.line.setAcceptDrops(False)  # a dropped file would become the text of its address
        name.setBuddy(self.line)
        self.browse = QPushButton(self.tr("Choose…"), self)
        self.browse.setAccessibleName(f"{self.browse.text()} {caption}")
        self.browse.clicked.connect(self._choose)
        self._error = DataLabel(self)
        self._error.setProperty("role", "wrong")
        self._error.setWordWrap(True)
        self._error.hide()
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.line, 1)
        row.addWidget(self.browse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(name)
        layout.addLayout(row)
        layout.addWidget(self._error)
        self.setFocusProxy(self.line)
        self.setAcceptDrops(True)

    @property
    def error(self) -> str:
        """What is said to be wrong; empty where nothing is."""
        return "" if self._error.isHidden() else self._error.text()

    def path(self) -> Path | None:
        """Return the file; ``None`` where none is named.

        A path may be pasted as file managers copy it: in quotation marks, or as an address.
        """
        text = self.line.text().strip().strip('"').strip()
        if text.startswith("file:"):
            text = QUrl(text).toLocalFile() or text
        return Path(text) if text else None

    def set_path(self, path: Path | None) -> None:
        """Name a file."""
        self.line.setText("" if path is None else str(path))

    def set_error(self, text: str) -> None:
        """Say what is wrong with the file; nothing when empty."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self.line.setAccessibleDescription(text)
        restate(self.line, wrong=bool(text))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file of this computer."""
        if not self._is_output and dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Name the file that was dropped."""
        path = dropped_file(event)
        if path is not None:
            self.set_path(path)
            event.acceptProposedAction()

    def _tell(self) -> None:
        text = self.line.text().strip()
        if text != self._told:
            self._told = text
            self.changed.emit()

    def _choose(self) -> None:
        here = self.line.text().strip()
        if self._is_output:
            path, _ = QFileDialog.getSaveFileName(self, self._caption, here, self._kinds())
        else:
            folder = str(Path(here).parent) if here else ""
            path, _ = QFileDialog.getOpenFileName(self, self._caption, folder, self._kinds())
        if path:
            self.line.setText(path)


def dropped_file(event: QDropEvent) -> Path | None:
    """Return the one file that is dragged; ``None`` where it is something else."""
    places = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(places[0]) if len(places) == 1 and Path(places[0]).is_file() else None
