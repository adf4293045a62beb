"""The verdicts on a candidate for every position, with a filter."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHeaderView, QLabel, QToolButton, QVBoxLayout, QWidget

from nqs_desktop.domain.browse import PositionRow
from nqs_desktop.domain.eligibility.report import Eligibility, Verdict
from nqs_desktop.ui.formatting import capitalised, date_text, number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.matching.finding_view import finding_title
from nqs_desktop.ui.models.position_table import number_of
from nqs_desktop.ui.models.row_table import Column, RowTableModel
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.flow_layout import FlowLayout
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.words import VERDICT_ICONS, verdict_word

# lupdate collects calls of this name.
translate = QCoreApplication.translate

_DEPARTMENT, _REASONS, _MET_FROM = 3, 4, 5
_DEPARTMENT_WIDTH, _REASONS_WIDTH = 190, 180
_ROOM_FOR_DEPARTMENTS = 900


@dataclass(frozen=True, slots=True)
class VerdictRow:
    """A position with the verdict on it."""

    position: PositionRow
    eligibility: Eligibility

    @property
    def met_from(self) -> date | None:
        """The day from which time alone makes everything met; ``None`` where it never does, or all is met."""
        open_items = [item for item in self.eligibility.items if item.verdict is not Verdict.MET]
        days = [item.met_from for item in open_items if item.met_from is not None]
        return max(days) if days and len(days) == len(open_items) else None


class VerdictTable(QWidget):
    """Shows :class:`VerdictRow`, those of one verdict or all.

    Signals:
        opened: Key of the position that the user wants to see in full.
    """

    opened = Signal(str)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._rows: tuple[VerdictRow, ...] = ()
        self._verdict: Verdict | None = None
        self._caption = QLabel(self)
        self._caption.setProperty("role", "section")
        self._caption.setWordWrap(True)
        self._group = QButtonGroup(self)
        self.filters: dict[Verdict | None, QToolButton] = {}
        bar = QWidget(self)
        flow = FlowLayout(bar, across=Space.XS, down=Space.XS)
        for verdict in (None, *Verdict):
            flow.addWidget(self._filter(verdict, bar))
        self._hint = QLabel(self)
        self._hint.setProperty("role", "quiet")
        self._hint.setWordWrap(True)
        self._model = RowTableModel(self._columns(), lambda row: row.position.key, self)
        self.table = RowTable(self._model, wide=2, parent=self)
        for column, width in ((_DEPARTMENT, _DEPARTMENT_WIDTH), (_REASONS, _REASONS_WIDTH)):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.table.setColumnWidth(column, width)
        self.table.opened.connect(self.opened)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, 0, 0)
        layout.setSpacing(Space.S)
        for widget in (self._caption, bar, self._hint):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        self.retranslate()

    @property
    def rows(self) -> tuple[VerdictRow, ...]:
        """The rows that show."""
        return self._model.rows

    @property
    def all_rows(self) -> tuple[VerdictRow, ...]:
        """All rows, those that the filter hides too."""
        return self._rows

    def show_rows(self, caption: str, rows: Sequence[VerdictRow]) -> None:
        """Show the verdicts on other positions, or another candidate."""
        self._rows = tuple(rows)
        self._caption.setText(caption)
        self._fill()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._hint.setText(self.tr("Enter or a double click shows the reasons."))
        self.table.setAccessibleName(self.tr("Verdicts by position"))
        self._model.retranslate()
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the department to the tooltip where the titles need the room."""
        super().resizeEvent(event)
        roomy = self.width() >= _ROOM_FOR_DEPARTMENTS
        self.table.setColumnHidden(_DEPARTMENT, not roomy)
        self.table.setColumnWidth(_REASONS, _REASONS_WIDTH * (2 if roomy else 1))

    def _fill(self) -> None:
        counts = Counter(row.eligibility.verdict for row in self._rows)
        for verdict, button in self.filters.items():
            word = self.tr("all") if verdict is None else verdict_word(verdict)
            count = len(self._rows) if verdict is None else counts[verdict]
            button.setText(f"{capitalised(word)} · {number_text(count)}")
        self.table.setColumnHidden(_MET_FROM, not any(row.met_from for row in self._rows))
        wanted = self._verdict
        self._model.set_rows(row for row in self._rows if wanted is None or row.eligibility.verdict is wanted)

    def _filter(self, verdict: Verdict | None, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setProperty("role", "filter")
        button.setCheckable(True)
        button.setChecked(verdict is None)
        self._group.addButton(button)
        button.clicked.connect(lambda: self._choose(verdict))
        self.filters[verdict] = button
        return button

    def _choose(self, verdict: Verdict | None) -> None:
        self._verdict = verdict
        self._fill()

    def _columns(self) -> tuple[Column[VerdictRow], ...]:
        best = self._language.best
        return (
            Column[VerdictRow](
                lambda: translate("Check", "Verdict"),
                lambda row: verdict_word(row.eligibility.verdict),
                lambda row: row.eligibility.verdict.rank,
                icon=lambda row: icon(VERDICT_ICONS[row.eligibility.verdict], row.eligibility.verdict.value),
            ),
            Column[VerdictRow](lambda: "№", lambda row: number_of(row.position), numeric=True),
            Column[VerdictRow](
                lambda: translate("Check", "Position"),
                lambda row: best(row.position.title),
                hint=lambda row: "\n".join(
                    filter(
                        None,
                        (row.position.title.kk, row.position.title.ru, best(row.position.department)),
                    )
                ),
            ),
            Column[VerdictRow](
                lambda: translate("Check", "Department"), lambda row: best(row.position.department)
            ),
            Column[VerdictRow](lambda: translate("Check", "Because of"), self._reasons),
            Column[VerdictRow](
                lambda: translate("Check", "Met from"),
                lambda row: date_text(row.met_from),
                lambda row: row.met_from,
                numeric=True,
            ),
        )

    def _reasons(self, row: VerdictRow) -> str:
        items = [item for item in row.eligibility.items if item.verdict is row.eligibility.verdict]
        if row.eligibility.verdict is Verdict.MET:
            return ""
        return "; ".join(finding_title(item, self._language) for item in items)
