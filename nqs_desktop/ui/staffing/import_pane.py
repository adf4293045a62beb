"""What an import did, in the place of the positions: its report, and the chosen guess in full."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.source import Guess
from nqs_desktop.services.import_report import ImportReport
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.importing.report_view import ReportView
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton, IconButton
from nqs_desktop.ui.widgets.elided_label import ElidedLabel


class ImportPane(QWidget):
    """Shows an :class:`ImportReport` until the user goes back to the positions.

    Signals:
        line_chosen: Line of the guess that the user is on; 0 where it has none.
        position_wanted: The user wants to go to the position that this line belongs to.
        closed: The user goes back to the positions.
    """

    line_chosen = Signal(int)
    position_wanted = Signal(int)
    closed = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._report: ImportReport | None = None
        self._guess: Guess | None = None
        self._title = ElidedLabel(self)
        self._title.setProperty("role", "strong")
        self.close_report = QAction(icon("close", "text"), "", self)
        self.close_report.triggered.connect(self.closed)
        self.go = QAction(icon("arrow-right", "text"), "", self)
        self.go.triggered.connect(lambda: self.position_wanted.emit(self._line))
        self.view = ReportView(language, self)
        self.view.guess_chosen.connect(self._take)
        self.view.table.opened.connect(lambda _: self.go.trigger())
        self._whole = QLabel(self)
        self._whole.setWordWrap(True)
        self._whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()

    @property
    def report(self) -> ImportReport | None:
        """The report in view."""
        return self._report

    def show_report(self, report: ImportReport) -> None:
        """Show another report."""
        self._report = report
        self._guess = None
        self.view.show_report(report)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.close_report.setText(self.tr("Back to the positions"))
        self.go.setText(self.tr("Go to the position"))
        self.go.setEnabled(self._line > 0)
        if self._report is not None:
            self._title.set_whole(self.tr("Taken in: {file}").format(file=self._report.file))
        guess = self._guess
        self._whole.setVisible(guess is not None)
        if guess is not None:
            self._whole.setText(
                self.tr("Printed: {printed}\nRead as: {read_as}\n{why}").format(
                    printed=guess.printed, read_as=guess.read_as, why=self._language.say(guess.why)
                )
            )

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @property
    def _line(self) -> int:
        return self._guess.line or 0 if self._guess is not None else 0

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._title, 1)
        head.addWidget(ActionButton(self.go, parent=self))
        head.addWidget(IconButton(self.close_report, self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.M, Space.L, Space.M)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._whole)

    def _take(self, guess: Guess) -> None:
        self._guess = guess
        self.retranslate()
        self.line_chosen.emit(self._line)
