"""The findings of the audit: filters and the list on the left, one of them on the right."""

import re
from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QLabel, QStackedWidget, QVBoxLayout, QWidget

from nqs_desktop.domain.audit.findings import AuditFinding, FindingKind, Severity
from nqs_desktop.ui.audit.audit_words import (
    ACCEPTED_ICON,
    SEVERITY_ICONS,
    kind_word,
    number_text_of,
    place_word,
    state_word,
)
from nqs_desktop.ui.audit.finding_card import FindingCard
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.models.row_table import Column, RowTableModel, SortKey
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.department_box import DepartmentBox
from nqs_desktop.ui.widgets.flow_layout import FlowLayout
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.widgets.states import EmptyState, StateStack

# lupdate collects calls of this name.
translate = QCoreApplication.translate

_STATE, _NUMBER, _KIND, _PLACE, _TITLE = range(5)
_MARK_WIDTH = 34
_NARROWEST_LIST = 420
_NARROWEST_DETAILS = 480
_ROOM_FOR_PLACES = 700
_SHORT_KIND = 16
_FIGURES = re.compile(r"\d+")


class Show(StrEnum):
    """Which findings the list shows."""

    OPEN = "open"
    FAULTS = "faults"
    ACCEPTED = "accepted"
    ALL = "all"


def show_word(choice: Show) -> str:
    """Return what a filter lets through."""
    return {
        Show.OPEN: translate("AuditFilter", "Open"),
        Show.FAULTS: translate("AuditFilter", "Open faults"),
        Show.ACCEPTED: translate("AuditFilter", "Accepted"),
        Show.ALL: translate("AuditFilter", "Open and accepted"),
    }[choice]


class AuditList(QWidget):
    """Findings with filters.

    Signals:
        filtered: The user chose another filter.
        node_chosen: The user chose another organisation or department.
    """

    filtered = Signal()
    node_chosen = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setProperty("role", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_NARROWEST_LIST)
        self._language = language
        self.model: RowTableModel[AuditFinding] = RowTableModel(
            self._columns(), lambda row: row.fingerprint, self
        )
        self.table: RowTable[AuditFinding] = RowTable(self.model, wide=_TITLE, parent=self)
        self.node = DepartmentBox(language, self)
        self.node.chosen.connect(self.node_chosen)
        self.show_box = ChoiceBox(tuple(Show), show_word, self)
        self.show_box.chosen.connect(self.filtered)
        self.kind_box = QComboBox(self)
        self.kind_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_box.setMinimumContentsLength(_SHORT_KIND)
        self.kind_box.activated.connect(lambda _: self.filtered.emit())
        self._count = QLabel(self)
        self._count.setProperty("role", "quiet")
        self._count.setMinimumHeight(self.show_box.sizeHint().height())
        self.empty = EmptyState("audit", parent=self)
        self.found = StateStack(self.table, self.empty, self)
        self._lay_out()

    @property
    def kind(self) -> FindingKind | None:
        """The kind that shows; ``None``: all."""
        chosen = self.kind_box.currentData()
        return FindingKind(chosen) if chosen else None

    def set_kind(self, kind: FindingKind | None) -> None:
        """Show one kind; this is no choice of the user."""
        with QSignalBlocker(self.kind_box):
            self.kind_box.setCurrentIndex(max(self.kind_box.findData(kind.value if kind else ""), 0))

    def offer_kinds(self, findings: Sequence[AuditFinding]) -> None:
        """Offer the kinds that there are, each with its number; the choice stays where it can."""
        counts = Counter(finding.kind for finding in findings)
        kept = self.kind
        with QSignalBlocker(self.kind_box):
            self.kind_box.clear()
            self.kind_box.addItem(self.tr("All kinds"), "")
            for kind in FindingKind:
                if counts[kind] or kind is kept:
                    self.kind_box.addItem(f"{kind_word(kind)} · {counts[kind]}", kind.value)
        self.set_kind(kept)

    def show_rows(self, rows: Sequence[AuditFinding], count: str, nothing: str) -> None:
        """Show findings; ``nothing`` is said where there are none."""
        self.model.set_rows(rows)
        self._count.setText(count)
        if rows:
            self.found.show_content()
            # Qt lays rows out when it is idle; till then nothing can be scrolled to.
            self.table.executeDelayedItemsLayout()
        else:
            self.found.show_empty(nothing)

    def retranslate(self) -> None:
        """Set the words anew."""
        self.node.setAccessibleName(self.tr("Organisation or department"))
        self.show_box.setAccessibleName(self.tr("Open or accepted findings"))
        self.kind_box.setAccessibleName(self.tr("Kind of finding"))
        self.table.setAccessibleName(self.tr("Findings"))
        self.model.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the cell to the card where the titles need the room."""
        super().resizeEvent(event)
        self.table.setColumnHidden(_PLACE, self.width() < _ROOM_FOR_PLACES)

    def _lay_out(self) -> None:
        self.table.setColumnWidth(_STATE, _MARK_WIDTH)
        bar = QWidget(self)
        flow = FlowLayout(bar, across=Space.S, down=Space.XS)
        for widget in (self.show_box, self.kind_box, self._count):
            flow.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.node)
        layout.addWidget(bar)
        layout.addWidget(self.found, 1)

    def _columns(self) -> tuple[Column[AuditFinding], ...]:
        best = self._language.best

        return (
            Column(
                lambda: "",
                lambda row: "",
                _gravity,
                hint=state_word,
                icon=lambda row: icon(*(ACCEPTED_ICON if row.acceptance else SEVERITY_ICONS[row.severity])),
                width=_MARK_WIDTH,
            ),
            Column(lambda: "№", number_text_of, _number_key, numeric=True),
            Column(
                lambda: translate("Audit", "What"),
                lambda row: kind_word(row.kind),
                hint=lambda row: self._language.say(row.message),
            ),
            Column(lambda: translate("Audit", "Where"), lambda row: place_word(row.where)),
            Column(
                lambda: translate("Audit", "Position"),
                lambda row: best(row.title),
                hint=lambda row: "\n".join(filter(None, (row.title.kk, row.title.ru))),
            ),
        )


class AuditDetails(QStackedWidget):
    """A finding to read, or that nothing is chosen."""

    def __init__(self, card: FindingCard, parent: QWidget | None = None) -> None:
        """Hold the card."""
        super().__init__(parent)
        self.setProperty("role", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_NARROWEST_DETAILS)
        self.card = card
        self._nothing = EmptyState("audit", parent=self)
        for part in (self._nothing, card):
            self.addWidget(part)

    def show_nothing(self, sentence: str) -> None:
        """Say that nothing is chosen."""
        self._nothing.set_sentence(sentence)
        self.setCurrentWidget(self._nothing)

    def show_card(self) -> None:
        """Show the card."""
        self.setCurrentWidget(self.card)


def _gravity(finding: AuditFinding) -> int:
    return len(Severity) if finding.acceptance else list(Severity).index(finding.severity)


def _number_key(finding: AuditFinding) -> SortKey | None:
    figures = _FIGURES.findall(number_text_of(finding).partition("/")[0])
    return tuple(map(int, figures)) or None
