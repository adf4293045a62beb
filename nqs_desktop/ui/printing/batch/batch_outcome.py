"""What came of many papers: how many were written, which were not, and why."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nqs_desktop.services.batch_printing import BatchFault, BatchResult
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.models.row_table import Column
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.found_rows import FoundRows
from nqs_desktop.ui.widgets.rows import left_row


class BatchOutcome(QWidget):
    """Tells what came of a batch."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start with nothing to tell."""
        super().__init__(parent)
        self._language = language
        self._folder: Path | None = None
        self._words = DataLabel(self)
        self._words.setWordWrap(True)
        self._words.setProperty("role", "section")
        self.open_folder = QAction(icon("open"), self.tr("Open the folder"), self)
        self.open_folder.triggered.connect(self._open)
        columns: tuple[Column[BatchFault], ...] = (
            Column(lambda: self.tr("Paper"), lambda fault: fault.name, width=220),
            Column(lambda: self.tr("What happened"), lambda fault: self._language.say(fault.reason)),
        )
        self.faults: FoundRows[BatchFault] = FoundRows(
            columns, self.tr("All papers were written."), wide=1, parent=self
        )
        self.faults.set_name(self.tr("Papers that were not written"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self._words)
        layout.addWidget(left_row(self, ActionButton(self.open_folder, parent=self)))
        layout.addWidget(self.faults, 1)

    @property
    def text(self) -> str:
        """What is said of the whole."""
        return self._words.text()

    def show_result(self, result: BatchResult) -> None:
        """Tell what came of it; where the work was stopped, what was written and what was left."""
        told = [self.tr("%n paper(s) written", "", result.papers)]
        if result.pages:
            told.append(self.tr("%n page(s)", "", result.pages))
        if result.faults:
            told.append(self.tr("%n not written", "", len(result.faults)))
        if result.left:
            told.append(self.tr("stopped before %n paper(s)", "", len(result.left)))
        self._words.setText(", ".join(told))
        self._folder = result.files[0].parent if result.files else None
        self.open_folder.setVisible(self._folder is not None)
        self.faults.set_nothing(
            self.tr("What was written before the stop is whole and stays.")
            if result.left and result.files
            else self.tr("Nothing was written.")
            if not result.files
            else self.tr("All papers were written.")
        )
        self.faults.set_rows(result.faults)

    def _open(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
