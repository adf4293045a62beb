"""Where a paper comes from: a file that is chosen, typed or dropped, or the clipboard."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from nqs_desktop.domain.errors import UserError
from nqs_desktop.services.paper_intake import PaperIntake
from nqs_desktop.ui.widgets.file_field import FileField


class PaperSource(QObject):
    """The file field and the button for the clipboard.

    Attributes:
        file: Names the file.
        paste: Reads what lies on the clipboard.

    Signals:
        reading_wanted: What the work is called, and the work that returns a draft.
        records_chosen: The chosen file is no paper but positions that export wrote: its path.
        refused: The :class:`UserError` that says why there is nothing to read.
        nothing_pasted: There is no text on the clipboard.
    """

    reading_wanted = Signal(str, object)
    records_chosen = Signal(object)
    refused = Signal(object)
    nothing_pasted = Signal()

    def __init__(self, papers: PaperIntake, may_replace: Callable[[], bool], parent: QWidget) -> None:
        """Read by ``papers``; ``may_replace`` asks whether the paper that shows may go."""
        super().__init__(parent)
        self._papers = papers
        self._may_replace = may_replace
        self._path: Path | None = None
        self._restoring = False
        self.file = FileField(self.tr("Paper: Word, PDF with text, Excel or plain text"), self._kinds, parent)
        self.paste = QPushButton(self.tr("Paste from the clipboard"), parent)
        self.file.changed.connect(self._read_named)
        self.paste.clicked.connect(self.read_pasted)

    def read_pasted(self) -> None:
        """Read what lies on the clipboard."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self.nothing_pasted.emit()
            return
        if not self._may_replace():
            return
        self._path = None
        papers, name = self._papers, self.tr("clipboard")
        self.reading_wanted.emit(
            self.tr("Reading the clipboard"), lambda progress: papers.read_text(text, name, progress)
        )

    def _kinds(self) -> str:
        papers, everything = self.tr("Papers"), self.tr("All files")
        return f"{papers} (*.docx *.pdf *.xlsx *.txt *.json *.csv);;{everything} (*)"

    def _read_named(self) -> None:
        from nqs_desktop.services.import_readers import is_paper

        path = self.file.path()
        if self._restoring or path is None or not path.is_file():
            return
        if not self._may_replace():
            self._restore()
            return
        self._path = path
        try:
            if not is_paper(path):
                self.records_chosen.emit(path)
                return
        except UserError as error:
            self.refused.emit(error)
            return
        papers, title = self._papers, self.tr("Reading {file}").format(file=path.name)
        self.reading_wanted.emit(title, lambda progress: papers.read(path, progress))

    def _restore(self) -> None:
        """Name the paper that shows again."""
        self._restoring = True
        self.file.set_path(self._path)
        self._restoring = False
