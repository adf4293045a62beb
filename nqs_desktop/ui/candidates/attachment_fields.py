"""Files of a candidate's papers, to edit: dropped, picked, called by a title."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from nqs_desktop.domain.candidate import Attachment
from nqs_desktop.services.candidate_files import attached
from nqs_desktop.ui.candidates.record_list import RecordEditor, RecordList, show_text
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.form_field import FormField


class AttachmentFields(RecordEditor[Attachment]):
    """Edits the title of an :class:`Attachment`; the file itself is another one only by being added anew."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: Attachment | None = None
        self.title = QLineEdit(self)
        self._title_field = FormField(self.title, self)
        self._path = DataLabel(self)
        self._path.setProperty("role", "quiet")
        self._path.setWordWrap(True)
        self._path.setMinimumWidth(1)
        self.body.addWidget(self._title_field)
        self.body.addWidget(self._path)
        self.title.textEdited.connect(self.edited)
        self.retranslate()

    def value(self) -> Attachment | None:
        """Return the file with the title as it stands."""
        title = " ".join(self.title.text().split())
        return replace(self._file, title=title) if self._file is not None else None

    def take_digests(self, digests: Mapping[str, str]) -> None:
        """Take what was read of the file meanwhile, by the paths; this is no edit of the user."""
        if self._file is not None and not self._file.digest:
            self._file = replace(self._file, digest=digests.get(self._file.path, ""))

    def set_value(self, record: Attachment) -> None:
        """Show a file."""
        self._file = record
        show_text(self.title, record.title)
        # A path has no blanks to break it at.
        self._path.setText(record.path.replace("/", "/\u200b").replace("\\", "\\\u200b"))

    @property
    def is_empty(self) -> bool:
        """Whether there is no file."""
        return self._file is None

    def complain(self) -> bool:
        """Nothing can be wrong: a file that is gone is told on the card."""
        return False

    def first_field(self) -> QWidget:
        """The title."""
        return self.title

    def retranslate(self) -> None:
        """Set the words anew."""
        self._title_field.set_caption(self.tr("What it is"))


class AttachmentList(RecordList[Attachment]):
    """Edits the files of a candidate; files may be dropped on it.

    Signals:
        unread: Paths of files that were added and are too long to be read while the window waits.
    """

    unread = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(AttachmentFields, parent)
        self.setAcceptDrops(True)

    def add_files(self, paths: list[Path]) -> None:
        """Add files; those that are there already are passed over."""
        known = {one.path for one in self.values()}
        files = [attached(path) for path in dict.fromkeys(paths) if str(path) not in known]
        for file in files:
            editor = self._append()
            editor.set_value(file)
            self.edited.emit()
            self.added.emit(editor)
        if unread := [Path(file.path) for file in files if not file.digest]:
            self.unread.emit(unread)

    def take_digests(self, digests: Mapping[str, str]) -> None:
        """Take what was read of files meanwhile, by their paths."""
        for editor in self.editors:
            if isinstance(editor, AttachmentFields):
                editor.take_digests(digests)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this computer."""
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the files that were dropped."""
        self.add_files(_files(event))
        event.acceptProposedAction()

    def _add_empty(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, self.add.text())
        self.add_files([Path(path) for path in paths])


def _files(event: QDropEvent) -> list[Path]:
    places = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [place for place in places if place.is_file()]
