"""Files of a candidate's papers, to read: a click opens one, a word says where one is gone or has changed."""

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nqs_desktop.domain.candidate import Attachment
from nqs_desktop.services.candidate_files import FileState
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.link_button import LinkButton

_LONGEST_TITLE = 48


class AttachmentLines(QWidget):
    """Shows any number of files.

    Signals:
        open_wanted: The file that the user clicked.
    """

    open_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[Attachment, ...] = ()
        self._states: tuple[FileState, ...] = ()
        self._lines: list[tuple[QAction, LinkButton, DataLabel]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.XS)

    @property
    def texts(self) -> tuple[str, ...]:
        """Title and state of each file."""
        return tuple(f"{action.text()}: {label.text()}" for action, _, label in self._lines)

    @property
    def actions_to_open(self) -> tuple[QAction, ...]:
        """The commands that open the files."""
        return tuple(action for action, _, _ in self._lines)

    def set_files(self, files: Sequence[Attachment]) -> None:
        """Show other files; nothing is known of their states yet."""
        for _, button, label in self._lines:
            for widget in (button, label):
                self._layout.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        for action, _, _ in self._lines:
            action.deleteLater()
        self._files, self._states = tuple(files), ()
        self._lines = [self._line(file) for file in files]
        self.retranslate()

    def set_states(self, states: Sequence[FileState]) -> None:
        """Say how the files stand."""
        self._states = tuple(states)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        words = {
            FileState.GONE: self.tr("The file is gone: {path}"),
            FileState.CHANGED: self.tr("The file has changed since it was attached: {path}"),
        }
        for place, (_, _, label) in enumerate(self._lines):
            state = self._states[place] if place < len(self._states) else FileState.THERE
            path = self._files[place].path
            restyle(label, "quiet" if state is FileState.THERE else "wrong")
            label.setText(words.get(state, "{path}").format(path=_breakable(path)))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _line(self, file: Attachment) -> tuple[QAction, LinkButton, DataLabel]:
        title = file.title or PurePath(file.path).name
        shown = title if len(title) <= _LONGEST_TITLE else f"{title[:_LONGEST_TITLE]}…"
        action = QAction(icon("document", "accent"), shown.replace("&", "&&"), self)
        action.setToolTip(file.path)
        action.triggered.connect(lambda _=False: self.open_wanted.emit(file))
        button = LinkButton(action, self)
        label = DataLabel(self)
        label.setWordWrap(True)
        label.setMinimumWidth(1)
        self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addWidget(label)
        return action, button, label


def _breakable(path: str) -> str:
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")
