"""What a file of the classifier holds, told before it is stored: a page for each question."""

from PySide6.QtWidgets import QLabel, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from nqs_desktop.domain.classifier_report import ClassifierReport, NameFlaw, RowSetAside
from nqs_desktop.domain.source import Guess
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.importing.count_table import CountTable
from nqs_desktop.ui.importing.difference_pane import DifferencePane
from nqs_desktop.ui.importing.import_words import fate_word, flaw_word
from nqs_desktop.ui.models.row_table import Column
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.found_rows import FoundRows

_WIDE_NAME = 300


class ClassifierReportView(QTabWidget):
    """Shows a :class:`ClassifierReport`.

    Attributes:
        counts: Groups against the official table.
        difference: What differs from the edition in force.
        set_aside: Rows that did not become entries.
        flaws: Names that are missing or repeat the other language.
        guesses: What was read otherwise than it stands there.
    """

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("Report"))
        self.tabBar().setAccessibleName(self.tr("Report"))
        self._area = QScrollArea(self)
        self._summary = QLabel(self)
        self._summary.setWordWrap(True)
        self.counts = CountTable(language, self)
        self.difference = DifferencePane(language, self)
        self.set_aside: FoundRows[RowSetAside] = FoundRows(
            self._aside_columns(),
            self.tr("Every row of the file becomes an entry."),
            kind=lambda row: fate_word(row.fate),
            wide=3,
            parent=self,
        )
        self.flaws: FoundRows[NameFlaw] = FoundRows(
            self._flaw_columns(),
            self.tr("Every entry has a name of its own in both languages."),
            kind=flaw_word,
            wide=1,
            parent=self,
        )
        self.guesses: FoundRows[Guess] = FoundRows(
            self._guess_columns(),
            self.tr("Nothing had to be guessed."),
            wide=3,
            parent=self,
        )
        for page in (self._overview(), self.difference, self.set_aside, self.flaws, self.guesses):
            self.addTab(page, "")

    def show_report(self, report: ClassifierReport) -> None:
        """Show another report, from its first page."""
        draft = report.draft
        self.counts.show_counts(report.counts, draft.entries)
        self.difference.show_difference(report.difference)
        self.set_aside.set_rows(draft.set_aside)
        self.flaws.set_rows(draft.flaws)
        self.guesses.set_rows(draft.guesses)
        self._summary.setText("\n".join(self._said(report)))
        different = len(report.difference.entries)
        for place, (name, count) in enumerate(
            (
                (self.tr("Overview"), None),
                (self.tr("Differences"), different),
                (self.tr("Set aside"), len(draft.set_aside)),
                (self.tr("Names"), len(draft.flaws)),
                (self.tr("Guesses"), len(draft.guesses)),
            )
        ):
            self.setTabText(place, name if count is None else f"{name} · {number_text(count)}")
        self.set_aside.set_name(self.tabText(2))
        self.flaws.set_name(self.tabText(3))
        self.guesses.set_name(self.tabText(4))
        self._area.setAccessibleName(self.tabText(0))
        self.setCurrentIndex(0)

    def _said(self, report: ClassifierReport) -> list[str]:
        draft, difference = report.draft, report.difference
        lines = [
            self.tr("{file}: {entries} entries would be taken in, {aside} rows set aside.").format(
                file=draft.document,
                entries=number_text(len(draft.entries)),
                aside=number_text(len(draft.set_aside)),
            )
        ]
        if difference.vanished:
            lines.append(
                self.tr(
                    "Positions whose code is no longer there: {count}. They stand under «Differences»."
                ).format(count=number_text(len(difference.vanished)))
            )
        return lines + [self._language.say(warning) for warning in draft.warnings]

    def _overview(self) -> QWidget:
        content = QWidget(self)
        content.setProperty("role", "clear")
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, Space.M, Space.S, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self._summary)
        layout.addWidget(self.counts, 1)
        self._area.setWidgetResizable(True)
        self._area.setWidget(content)
        return self._area

    def _aside_columns(self) -> tuple[Column[RowSetAside], ...]:
        return (
            Column(lambda: self.tr("Row"), lambda row: str(row.row), lambda row: row.row, numeric=True),
            Column(lambda: self.tr("Code"), lambda row: row.code, width=110),
            Column(lambda: self.tr("Why"), lambda row: fate_word(row.fate)),
            Column(lambda: self.tr("Name"), lambda row: self._language.best(row.name)),
        )

    def _flaw_columns(self) -> tuple[Column[NameFlaw], ...]:
        return (
            Column(lambda: self.tr("Code"), lambda flaw: flaw.code, width=110),
            Column(lambda: self.tr("Name"), lambda flaw: self._language.best(flaw.name)),
            Column(lambda: self.tr("What is wrong"), flaw_word),
        )

    def _guess_columns(self) -> tuple[Column[Guess], ...]:
        return (
            Column(
                lambda: self.tr("Row"),
                lambda guess: str(guess.line or ""),
                lambda guess: guess.line,
                numeric=True,
            ),
            Column(lambda: self.tr("Printed"), lambda guess: guess.printed, width=_WIDE_NAME),
            Column(lambda: self.tr("Read as"), lambda guess: guess.read_as, width=_WIDE_NAME),
            Column(lambda: self.tr("Why"), lambda guess: self._language.say(guess.why)),
        )
