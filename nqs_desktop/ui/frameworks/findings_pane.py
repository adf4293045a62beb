"""What the checks of a framework found: a list that leads to the place."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nqs_desktop.domain.audit.findings import Severity
from nqs_desktop.domain.framework import FrameworkSection
from nqs_desktop.domain.framework_checks.finding import FrameworkFinding
from nqs_desktop.ui.audit.audit_words import SEVERITY_ICONS, severity_word
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.models.row_table import Column, RowTableModel
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.widgets.states import EmptyState, StateStack

# lupdate collects calls of this name.
translate = QCoreApplication.translate

_MARK_WIDTH = 34


class FindingsPane(QWidget):
    """Lists findings.

    Attributes:
        model: The findings.
        table: The list.

    Signals:
        wanted: The finding whose place the user wants to see.
    """

    wanted = Signal(object)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start without findings."""
        super().__init__(parent)
        self._language = language
        self._given: Sequence[FrameworkFinding] | None = None
        say = language.say
        columns: tuple[Column[FrameworkFinding], ...] = (
            Column(
                lambda: "",
                lambda row: "",
                lambda row: list(Severity).index(row.severity),
                hint=lambda row: severity_word(row.severity),
                icon=lambda row: icon(*SEVERITY_ICONS[row.severity]),
                width=_MARK_WIDTH,
            ),
            Column(
                lambda: "№",
                lambda row: str(row.section.number),
                lambda row: row.section.number,
                hint=lambda row: say(row.place),
                numeric=True,
            ),
            Column(
                lambda: translate("FindingsPane", "What was found"),
                self._words,
                hint=lambda row: say(row.message),
            ),
        )
        self.model: RowTableModel[FrameworkFinding] = RowTableModel(columns, lambda row: row.key, self)
        self.table: RowTable[FrameworkFinding] = RowTable(self.model, wide=2, dense=True, parent=self)
        self.table.setColumnWidth(0, _MARK_WIDTH)
        self.empty = EmptyState("met", parent=self)
        self.state = StateStack(self.table, self.empty, self)
        self._place, self._message, self._advice = (
            self._paragraph(role) for role in ("caption", "", "quiet")
        )
        self.table.chosen.connect(self._choose)
        self.table.clicked.connect(lambda index: self._lead(self.model.key_at(index)))
        self.table.opened.connect(self._lead)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, Space.S)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.state, 1)
        for label in (self._place, self._message, self._advice):
            label.setContentsMargins(Space.M, 0, Space.M, 0)
            layout.addWidget(label)
        self.setFocusProxy(self.table)
        self.retranslate()

    @property
    def said(self) -> str:
        """What is said of the finding that is chosen."""
        return self._message.text()

    def show_findings(self, findings: Sequence[FrameworkFinding]) -> None:
        """Show other findings, the grave ones first; the chosen one stays where it is still there."""
        if findings is self._given:
            return
        self._given = findings
        grave = {severity: place for place, severity in enumerate(Severity)}
        numbers = {section: section.number for section in FrameworkSection}
        ordered = sorted(findings, key=lambda one: (grave[one.severity], numbers[one.section]))
        with QSignalBlocker(self.table):
            self.model.set_rows(ordered)
        if ordered:
            self.state.show_content()
        else:
            self.state.show_empty(self.tr("The checks found nothing: the framework is complete."))
        self._say(self.table.key)

    def retranslate(self) -> None:
        """Set the words anew."""
        self.table.setAccessibleName(self.tr("Findings of the checks"))
        self.model.retranslate()
        self._say(self.table.key)

    def _words(self, row: FrameworkFinding) -> str:
        name = self._language.best(row.name)
        said = self._language.say(row.message)
        return f"{name}: {said}" if name and name not in said else said

    def _finding(self, key: str) -> FrameworkFinding | None:
        return next((one for one in self.model.rows if one.key == key), None)

    def _choose(self, key: str) -> None:
        self._say(key)

    def _lead(self, key: str) -> None:
        finding = self._finding(key)
        if finding is not None:
            self.wanted.emit(finding)

    def _say(self, key: str) -> None:
        finding, say = self._finding(key), self._language.say
        for label in (self._place, self._message, self._advice):
            label.setVisible(finding is not None)
        if finding is not None:
            self._place.setText(say(finding.place))
            self._message.setText(self._words(finding))
            self._advice.setText(say(finding.advice))

    def _paragraph(self, role: str) -> DataLabel:
        label = DataLabel(self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
