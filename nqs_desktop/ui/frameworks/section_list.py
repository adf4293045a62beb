"""The twelve sections, how far each is written, and how much its checks found."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from nqs_desktop.domain.framework import FrameworkSection
from nqs_desktop.domain.framework_checks.finding import FrameworkFinding
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.frameworks.framework_words import STATE_ICONS, section_name, state_word
from nqs_desktop.ui.frameworks.section_states import SectionState
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.models.row_table import Column, Index, RowTableModel
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space, TypeSize, colours
from nqs_desktop.ui.widgets.row_table import RowTable

# lupdate collects calls of this name.
translate = QCoreApplication.translate

_COUNT_WIDTH = 62
_ROW = 37
"""Height of a row with two lines; the twelve sections fit into a window of 720 pixels."""


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
        self._language = language
        columns: tuple[Column[SectionRow], ...] = (
            Column(
                lambda: translate("SectionList", "Section"),
                self._words,
                lambda row: row.section.number,
                icon=lambda row: icon(*STATE_ICONS[row.state]),
            ),
            Column(
                lambda: translate("SectionList", "Findings"),
                lambda row: number_text(row.findings) if row.findings else "",
                lambda row: row.findings,
                hint=lambda row: translate("SectionList", "What the checks found here"),
                numeric=True,
                width=_COUNT_WIDTH,
            ),
        )
        self.model: RowTableModel[SectionRow] = RowTableModel(columns, lambda row: row.section.value, self)
        self.table: RowTable[SectionRow] = RowTable(self.model, wide=0, parent=self)
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        self.table.horizontalHeader().hide()
        self.table.setItemDelegateForColumn(0, _TwoLines(self.table))
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

    def _words(self, row: SectionRow) -> str:
        return f"{section_name(row.section, self._language)}\n{state_word(row.state)}"

    def _choose(self, key: str) -> None:
        if key:
            self.chosen.emit(FrameworkSection(key))

    def retranslate(self) -> None:
        """Set the words anew."""
        self.table.setAccessibleName(self.tr("Sections of the framework"))
        self.model.retranslate()


class _TwoLines(QStyledItemDelegate):
    """The name of a section, and below it in quiet letters how far it is written."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        option = QStyleOptionViewItem(option)
        self.initStyleOption(option, index)
        name, _, state = str(index.data()).partition("\n")
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        roles, metrics = colours(), option.fontMetrics
        area = option.rect.adjusted(ICON_SIZE_SMALL + Space.L, 3, -Space.XS, -3)
        painter.save()
        painter.setPen(QColor(roles.selection_text if chosen else roles.text))
        elide = Qt.TextElideMode.ElideRight
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, top, metrics.elidedText(name, elide, area.width()))
        font = QFont(option.font)
        font.setPointSize(TypeSize.QUIET)
        painter.setFont(font)
        painter.setPen(QColor(roles.selection_text if chosen else roles.quiet))
        bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, bottom, QFontMetrics(font).elidedText(state, elide, area.width()))
        painter.restore()
