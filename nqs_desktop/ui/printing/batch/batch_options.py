"""What becomes of many papers: one print job, one file, or a file each."""

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QVBoxLayout, QWidget

from nqs_desktop.services.report_request import FORMATS
from nqs_desktop.ui.printing.printing_words import format_word
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.check_set import CheckSet


class Outcome(Enum):
    """What becomes of the papers."""

    PRINT = auto()
    ONE_FILE = auto()
    FILES = auto()


class BatchOptions(QWidget):
    """Chooses an outcome and what goes with it.

    Signals:
        changed: The user chose otherwise.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with a print job."""
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[Outcome, QRadioButton] = {}
        words = {
            Outcome.PRINT: self.tr("Print all as one job"),
            Outcome.ONE_FILE: self.tr("One PDF file of all"),
            Outcome.FILES: self.tr("A file for each"),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        for outcome, text in words.items():
            button = QRadioButton(text, self)
            self._buttons[outcome] = button
            self._group.addButton(button)
            layout.addWidget(button)
            button.clicked.connect(lambda _=False: self._follow())
        self.sheets = QCheckBox(
            self.tr("Printed on both sides: each paper begins on a sheet of its own"), self
        )
        self.formats = CheckSet(FORMATS, format_word, self)
        self.formats.set_values(FORMATS[:1])
        self.formats.edited.connect(self.changed)
        self.replace = QCheckBox(self.tr("Replace files of the same names"), self)
        for widget in (self.sheets, self.formats, self.replace):
            layout.addWidget(widget)
        self.choose(Outcome.PRINT)

    @property
    def outcome(self) -> Outcome:
        """What becomes of the papers."""
        return next(outcome for outcome, button in self._buttons.items() if button.isChecked())

    @property
    def is_complete(self) -> bool:
        """Whether enough is chosen."""
        return self.outcome is not Outcome.FILES or bool(self.formats.values())

    def choose(self, outcome: Outcome) -> None:
        """Choose what becomes of the papers."""
        self._buttons[outcome].setChecked(True)
        self._follow()

    def _follow(self) -> None:
        files = self.outcome is Outcome.FILES
        self.sheets.setVisible(not files)
        self.formats.setVisible(files)
        self.replace.setVisible(files)
        self.changed.emit()
