"""What came of coding a list: how many rows are sure, how many a person has to look at."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from nqs_desktop.services.batch_request import BatchResult
from nqs_desktop.ui import icons
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.theme import ICON_SIZE, Space
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.rows import left_row


class BatchResultView(QWidget):
    """Counts with their share, and the ways to the new file.

    Attributes:
        open_file: Opens the new workbook.
        open_folder: Opens the folder in which it lies.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without numbers."""
        super().__init__(parent)
        self._title = QLabel(self)
        self._title.setProperty("role", "section")
        self._title.setWordWrap(True)
        self._counts = QWidget(self)
        self._grid = QGridLayout(self._counts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(3, 1)
        self._numbers = [self._add_line(*line) for line in self._lines()]
        self.open_file = QAction(icon("open"), self.tr("Open the file"), self)
        self.open_folder = QAction(icon("document"), self.tr("Open the folder"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XL, 0, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(self._title)
        layout.addWidget(self._counts)
        layout.addWidget(
            left_row(
                self, ActionButton(self.open_file, parent=self), ActionButton(self.open_folder, parent=self)
            )
        )
        layout.addStretch(1)

    @property
    def text(self) -> str:
        """All that is said, line by line."""
        return "\n".join([self._title.text(), *(number.text() for number in self._numbers)])

    def show_result(self, result: BatchResult) -> None:
        """Show what came of it."""
        self._title.setText(
            self.tr("{rows} titles are coded in {file}").format(
                rows=number_text(result.rows), file=result.out.name
            )
        )
        counts = (result.sure, result.unsure, result.uncoded)
        for number, count in zip(self._numbers, counts, strict=True):
            share = round(100 * count / result.rows) if result.rows else 0
            number.setText(f"{number_text(count)} · {share}\N{NARROW NO-BREAK SPACE}%")

    def _lines(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("met", self.tr("sure"), self.tr("the code can be taken")),
            ("review", self.tr("not sure"), self.tr("several codes are named beside it; the row is marked")),
            ("not_met", self.tr("without a code"), self.tr("the title says too little; the row is marked")),
        )

    def _add_line(self, role: str, word: str, hint: str) -> QLabel:
        row = self._grid.rowCount()
        picture, name, number, note = (QLabel(self._counts) for _ in range(4))
        picture.setPixmap(icons.pixmap(role, role, ICON_SIZE, self.devicePixelRatioF()))
        name.setText(word)
        name.setProperty("role", role)
        number.setAlignment(Qt.AlignmentFlag.AlignRight)
        note.setText(hint)
        note.setProperty("role", "quiet")
        for column, label in enumerate((picture, name, number, note)):
            self._grid.addWidget(label, row, column)
        return number
