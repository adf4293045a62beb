"""What the checks of a staffing table found: marks to filter by, the list, and how to mend what is chosen."""

import re
from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.audit.findings import Severity
from nqs_desktop.domain.staffing_checks.finding import CheckKind, StaffingFinding
from nqs_desktop.ui.audit.audit_words import SEVERITY_ICONS, severity_word
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.models.row_table import Column, RowTableModel, SortKey
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.filter_chips import FilterChips
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.widgets.states import EmptyState, StateStack

_MARK_WIDTH = 34
_NAME = 3
_FIGURES = re.compile(r"\d+")


class ChecksPane(QWidget):
    """Lists findings of the checks.

    Attributes:
        check: Opens the pane and checks.
        again: Checks once more.
        to_file: Writes the list to a file.
        copy: Copies the list for a worksheet.
        close_pane: Goes back to the lists.

    Signals:
        chosen: The finding that the user is on.
        opened: The finding that the user opened by Enter or a double click.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._findings: tuple[StaffingFinding, ...] = ()
        self.check, self.again, self.to_file, self.copy, self.close_pane = (
            QAction(icon(name, "text"), "", self) for name in ("check", "refresh", "export", "copy", "close")
        )
        self.check.setShortcut(QKeySequence("F7"))
        self.copy.triggered.connect(lambda _=False: self._copy())
        self._title = QLabel(self)
        self._title.setProperty("role", "section")
        self._count = QLabel(self)
        self._count.setProperty("role", "quiet")
        self.chips = FilterChips(CheckKind, lambda kind: language.say(kind.word), self)
        self.chips.changed.connect(self._show_rows)
        self.model: RowTableModel[StaffingFinding] = RowTableModel(self._columns(), lambda row: row.key, self)
        self.table: RowTable[StaffingFinding] = RowTable(self.model, wide=_NAME, dense=True, parent=self)
        self.table.setColumnWidth(0, _MARK_WIDTH)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda key: self.opened.emit(self._finding(key)))
        self.empty = EmptyState("met", parent=self)
        self.state = StateStack(self.table, self.empty, self)
        self._message, self._advice = self._paragraph("strong"), self._paragraph("quiet")
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.close_pane.trigger)
        self._lay_out()
        self.retranslate()

    @property
    def findings(self) -> tuple[StaffingFinding, ...]:
        """All findings, those that the marks hide too."""
        return self._findings

    @property
    def said(self) -> tuple[str, str]:
        """What is said of the chosen finding: what was found, and how to mend it."""
        return self._message.text(), self._advice.text()

    def show_findings(self, findings: Sequence[StaffingFinding]) -> None:
        """Show other findings; the chosen one stays where it is still there."""
        self._findings = tuple(findings)
        self.chips.show_counts(Counter(finding.kind for finding in self._findings))
        self._show_rows()

    def show_loading(self) -> None:
        """Say that the checks run, unless an earlier list is in view."""
        if not self._findings:
            self.state.show_loading()

    def lines(self) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
        """Return headings and the findings in view as they stand in a file or a worksheet."""
        headings = (
            "№",
            self.tr("Position or department"),
            self.tr("Where"),
            self.tr("What"),
            self.tr("State"),
            self.tr("What was found"),
            self.tr("How to mend it"),
        )
        return headings, [self._line(row) for row in self.model.rows]

    def retranslate(self) -> None:
        """Set the words anew."""
        self._title.setText(self.tr("Checks of the staffing table"))
        self.check.setText(self.tr("Check the staffing table"))
        self.again.setText(self.tr("Check again"))
        self.to_file.setText(self.tr("Save the list of findings…"))
        self.copy.setText(self.tr("Copy the list"))
        self.close_pane.setText(self.tr("Back to the staffing table"))
        self.table.setAccessibleName(self.tr("Findings of the checks"))
        self.model.retranslate()
        self.chips.retranslate()
        self._show_rows()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_rows(self) -> None:
        kinds = self.chips.let_through
        rows = [one for one in self._findings if one.kind in kinds]
        with QSignalBlocker(self.table):
            self.model.set_rows(rows)
        self._count.setText(self._counts())
        for action in (self.to_file, self.copy):
            action.setEnabled(bool(rows))
        if rows:
            self.state.show_content()
        else:
            self.state.show_empty(self.tr("All is well: the checks found nothing to mend."))
        self._say(self._finding(self.table.key))

    def _counts(self) -> str:
        faults = sum(one.severity is Severity.ERROR for one in self._findings)
        counts = (
            (self.tr("found: {count}"), len(self._findings)),
            (self.tr("faults among them: {count}"), faults),
        )
        return " · ".join(words.format(count=number_text(count)) for words, count in counts)

    def _finding(self, key: str) -> StaffingFinding | None:
        return next((one for one in self.model.rows if one.key == key), None)

    def _choose(self, key: str) -> None:
        finding = self._finding(key)
        self._say(finding)
        if finding is not None:
            self.chosen.emit(finding)

    def _say(self, finding: StaffingFinding | None) -> None:
        say = self._language.say
        self._message.setText(say(finding.message) if finding else "")
        self._advice.setText(say(finding.advice) if finding else "")
        for label in (self._message, self._advice):
            label.setVisible(finding is not None)

    def _line(self, finding: StaffingFinding) -> tuple[str, ...]:
        say = self._language.say
        return (
            _number(finding),
            self._language.best(finding.name),
            say(finding.field.word),
            say(finding.kind.word),
            severity_word(finding.severity),
            say(finding.message),
            say(finding.advice),
        )

    def _copy(self) -> None:
        headings, lines = self.lines()
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in (headings, *lines)))

    def _columns(self) -> tuple[Column[StaffingFinding], ...]:
        best, say = self._language.best, self._language.say
        return (
            Column(
                lambda: "",
                lambda row: "",
                lambda row: list(Severity).index(row.severity),
                hint=lambda row: severity_word(row.severity),
                icon=lambda row: icon(*SEVERITY_ICONS[row.severity]),
                width=_MARK_WIDTH,
            ),
            Column(lambda: "№", _number, _number_key, numeric=True),
            Column(
                lambda: self.tr("What"), lambda row: say(row.kind.word), hint=lambda row: say(row.message)
            ),
            Column(
                lambda: self.tr("Position or department"),
                lambda row: best(row.name),
                hint=lambda row: "\n".join(filter(None, (row.name.kk, row.name.ru))),
            ),
        )

    def _paragraph(self, role: str) -> DataLabel:
        label = DataLabel(self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(self._title)
        head.addStretch(1)
        for action in (self.again, self.copy, self.to_file, self.close_pane):
            head.addWidget(IconButton(action, self, size=ICON_SIZE_SMALL))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        layout.addWidget(self._count)
        layout.addWidget(self.chips)
        layout.addWidget(self.state, 1)
        layout.addWidget(self._message)
        layout.addWidget(self._advice)


def _number(finding: StaffingFinding) -> str:
    """Return the number of the position, both where the languages differ: ``42/43``."""
    return "/".join(dict.fromkeys(filter(None, (finding.number.kk, finding.number.ru))))


def _number_key(finding: StaffingFinding) -> SortKey | None:
    figures = _FIGURES.findall(_number(finding).partition("/")[0])
    return tuple(map(int, figures)) or None
