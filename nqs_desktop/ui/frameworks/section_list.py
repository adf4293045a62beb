"""The twelve sections, how far each is written, and how much its checks found."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from nqs_desktop.domain.framework import FrameworkSection
from nqs_desktop.domain.framework_checks.finding import FrameworkFinding
from nqs_desktop.domain.framework_sections import section_title
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.frameworks.framework_words import STATE_ICONS, state_word
from nqs_desktop.ui.frameworks.section_states import SectionState
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.models.row_table import Column, RowTableModel
from nqs_desktop.ui.widgets.row_table import RowTable

# lupdate collects calls of this name.
translate = QCoreApplication.translate

_STATE_WIDTH = 124


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section as the list shows it."""

    section: FrameworkSection
    state: SectionState
    findings: int


class SectionList(QWidget):
    """Chooses a section.

    Attributes:
        model: The sections.
        table: The list.

    Signals:
        chosen: The section that the user went to.
    """

    chosen = Signal(object)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Show the sections of an empty framework."""
        super().__init__(parent)
        say = language.say
        columns: tuple[Column[SectionRow], ...] = (
            Column(
                lambda: "№", lambda row: str(row.section.number), lambda row: row.section.number, numeric=True
            ),
            Column(
                lambda: translate("SectionList", "Section"),
                lambda row: say(section_title(row.section)),
                hint=lambda row: f"{say(section_title(row.section))}: {state_word(row.state)}",
            ),
            Column(
                lambda: translate("SectionList", "State"),
                lambda row: state_word(row.state),
                lambda row: list(SectionState).index(row.state),
                icon=lambda row: icon(*STATE_ICONS[row.state]),
                width=_STATE_WIDTH,
            ),
            Column(
                lambda: translate("SectionList", "Findings"),
                lambda row: number_text(row.findings) if row.findings else "",
                lambda row: row.findings,
                numeric=True,
            ),
        )
        self.model: RowTableModel[SectionRow] = RowTableModel(columns, lambda row: row.section.value, self)
        self.table: RowTable[SectionRow] = RowTable(self.model, wide=1, parent=self)
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Interactive)
        self.table.setSortingEnabled(False)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.chosen.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        self.setFocusProxy(self.table)
        self.retranslate()

    def show_states(
        self, states: Mapping[FrameworkSection, SectionState], findings: Iterable[FrameworkFinding]
    ) -> None:
        """Show how far the sections are; the chosen one stays so."""
        counts = Counter(finding.section for finding in findings)
        with QSignalBlocker(self.table):
            self.model.set_rows(
                SectionRow(section, states.get(section, SectionState.EMPTY), counts[section])
                for section in FrameworkSection
            )

    def choose(self, section: FrameworkSection) -> None:
        """Mark a section; this is no choice of the user."""
        with QSignalBlocker(self.table):
            self.table.choose(section.value)

    def _choose(self, key: str) -> None:
        if key:
            self.chosen.emit(FrameworkSection(key))

    def retranslate(self) -> None:
        """Set the words anew."""
        self.table.setAccessibleName(self.tr("Sections of the framework"))
        self.model.retranslate()
