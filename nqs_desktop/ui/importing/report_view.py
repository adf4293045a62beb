"""What an import would do, or did: counts, warnings, and every guess with its line."""

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.search_text import fold
from nqs_desktop.domain.source import Guess
from nqs_desktop.services.import_report import ImportReport
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.models.row_table import Column, RowTableModel
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.widgets.search_box import SearchBox

_WARNINGS_SHOWN = 8
_NAMES_SHOWN = 12
_TEXTS = (1, 2)
_TEXT_WIDTH = 150

NumberedGuess = tuple[int, Guess]


class ReportView(QWidget):
    """Shows an :class:`ImportReport`.

    Signals:
        guess_chosen: The guess that the user is on.
    """

    guess_chosen = Signal(object)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._report: ImportReport | None = None
        self._counts = QLabel(self)
        self._counts.setProperty("role", "strong")
        self._counts.setWordWrap(True)
        self._names = DataLabel(self)
        self._names.setWordWrap(True)
        self._warnings = QLabel(self)
        self._warnings.setWordWrap(True)
        self._guesses = QLabel(self)
        self._guesses.setWordWrap(True)
        self._guesses.setProperty("role", "quiet")
        self.search = SearchBox(self, find_key=False)
        self.search.searched.connect(lambda _: self._filter())
        self.copy = QAction(icon("copy", "quiet"), "", self)
        self.copy.triggered.connect(self._copy)
        self._copy_button = ActionButton(self.copy, parent=self)
        self._model = RowTableModel(self._columns(), lambda row: str(row[0]), self)
        self.table = RowTable(self._model, wide=3, dense=True, parent=self)
        for column in _TEXTS:
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        self.table.selectionModel().currentRowChanged.connect(self._tell)
        self.search.left_downwards.connect(self.table.setFocus)
        self._lay_out()

    def show_report(self, report: ImportReport) -> None:
        """Show another report."""
        self._report = report
        self.search.clear()
        self._model.set_rows(enumerate(report.guesses))
        for part in (self.table, self.search, self._copy_button):
            part.setVisible(bool(report.guesses))
        for column in _TEXTS:
            self.table.setColumnWidth(column, _TEXT_WIDTH)
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
        self._names.setText("\n".join(self._named(report)))
        self._names.setVisible(bool(self._names.text()))
        said = [self._language.say(warning) for warning in report.warnings[:_WARNINGS_SHOWN]]
        rest = len(report.warnings) - len(said)
        if rest > 0:
            said.append(self.tr("and {count} more").format(count=number_text(rest)))
        self._warnings.setText("\n".join(said))
        self._warnings.setVisible(bool(said))
        self._guesses.setText(self._about_guesses(report))
        self.search.set_prompt(self.tr("Find among what was guessed"))
        self.copy.setText(self.tr("Copy the list"))
        self.table.setAccessibleName(self.tr("What had to be guessed"))
        self._model.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _named(self, report: ImportReport) -> list[str]:
        """Return who is new and who is changed, the first of each by name."""
        lines = []
        for text, names in (
            (self.tr("New: {names}"), report.new_names),
            (self.tr("Changed: {names}"), report.changed_names),
        ):
            shown = [*names[:_NAMES_SHOWN]]
            rest = len(names) - len(shown)
            if rest > 0:
                shown.append(self.tr("and {count} more").format(count=number_text(rest)))
            if shown:
                lines.append(text.format(names=", ".join(shown)))
        return lines

    def _about_guesses(self, report: ImportReport) -> str:
        if not report.guesses:
            return self.tr("Nothing had to be guessed.")
        count = number_text(len(report.guesses))
        if report.change_set is None:
            text = self.tr("Read otherwise than printed: {count}. Look through them before you take it in.")
        else:
            text = self.tr("Read otherwise than printed: {count}.")
        return text.format(count=count)

    def _columns(self) -> tuple[Column[NumberedGuess], ...]:
        return (
            Column(
                lambda: self.tr("Line"),
                lambda row: str(row[1].line or ""),
                lambda row: row[1].line,
                numeric=True,
            ),
            Column(lambda: self.tr("Printed"), lambda row: row[1].printed),
            Column(lambda: self.tr("Read as"), lambda row: row[1].read_as),
            Column(lambda: self.tr("Why"), lambda row: self._language.say(row[1].why)),
        )

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(Space.S)
        tools.addWidget(self.search, 1)
        tools.addWidget(self._copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        for label in (self._counts, self._names, self._warnings, self._guesses):
            layout.addWidget(label)
        layout.addLayout(tools)
        layout.addWidget(self.table, 1)

    def _filter(self) -> None:
        wanted = fold(self.search.text())
        guesses = enumerate(self._report.guesses if self._report else ())
        self._model.set_rows(row for row in guesses if wanted in self._said(row))

    def _said(self, row: NumberedGuess) -> str:
        return fold(" ".join(column.text(row) for column in self._columns()))

    def _tell(self, current: QModelIndex) -> None:
        row = self._model.row_at(current)
        if row is not None:
            self.guess_chosen.emit(row[1])

    def _copy(self) -> None:
        """Copy the rows in view as a table that a worksheet takes."""
        columns = self._columns()
        lines = [[column.title() for column in columns]]
        lines += [[" ".join(column.text(row).split()) for column in columns] for row in self._model.rows]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))
