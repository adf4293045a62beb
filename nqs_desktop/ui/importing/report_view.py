"""What an import would do, or did: counts, warnings, and every guess with its line."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.source import Guess
from nqs_desktop.services.import_report import ImportReport
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.row_table import Column, RowTableModel
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.row_table import RowTable

_WARNINGS_SHOWN = 8


class ReportView(QWidget):
    """Shows an :class:`ImportReport`."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._report: ImportReport | None = None
        self._counts = QLabel(self)
        self._counts.setProperty("role", "strong")
        self._warnings = QLabel(self)
        self._warnings.setWordWrap(True)
        self._guesses = QLabel(self)
        self._guesses.setWordWrap(True)
        self._guesses.setProperty("role", "quiet")
        columns = (
            Column[tuple[int, Guess]](
                lambda: self.tr("Line"),
                lambda row: str(row[1].line or ""),
                lambda row: row[1].line,
                numeric=True,
            ),
            Column[tuple[int, Guess]](lambda: self.tr("Printed"), lambda row: row[1].printed),
            Column[tuple[int, Guess]](lambda: self.tr("Read as"), lambda row: row[1].read_as),
            Column[tuple[int, Guess]](lambda: self.tr("Why"), lambda row: language.say(row[1].why)),
        )
        self._model = RowTableModel(columns, lambda row: str(row[0]), self)
        self._table = RowTable(self._model, wide=3, dense=True, parent=self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self._counts)
        layout.addWidget(self._warnings)
        layout.addWidget(self._guesses)
        layout.addWidget(self._table, 1)

    def show_report(self, report: ImportReport) -> None:
        """Show another report."""
        self._report = report
        self._model.set_rows(enumerate(report.guesses))
        self._table.setVisible(bool(report.guesses))
        for column in (1, 2):
            self._table.setColumnWidth(column, 150)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        report = self._report
        if report is None:
            return
        self._counts.setText(
            self.tr("New: {created} · changed: {updated} · as before: {unchanged} · gone: {removed}").format(
                created=number_text(report.created),
                updated=number_text(report.updated),
                unchanged=number_text(report.unchanged),
                removed=number_text(report.removed),
            )
        )
        said = [self._language.say(warning) for warning in report.warnings]
        rest = len(said) - _WARNINGS_SHOWN
        if rest > 0:
            said = [*said[:_WARNINGS_SHOWN], self.tr("and {count} more").format(count=rest)]
        self._warnings.setText("\n".join(said))
        self._warnings.setVisible(bool(said))
        self._guesses.setText(
            self.tr("Read otherwise than printed: {count}. Look through them before you take it in.").format(
                count=number_text(len(report.guesses))
            )
            if report.guesses
            else self.tr("Nothing had to be guessed.")
        )
        self._table.setAccessibleName(self.tr("What had to be guessed"))
        self._model.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
