"""What differs between two editions: chips with counts, a list, totals by department."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTabWidget, QToolButton, QVBoxLayout, QWidget

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.search_text import keyboard_tokens
from nqs_desktop.domain.staffing_change_words import base_words, change_word
from nqs_desktop.domain.staffing_difference import StaffingChange, StaffingComparison
from nqs_desktop.ui.formatting import capitalised, number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.models.row_table import Column, RowTableModel
from nqs_desktop.ui.staffing.editions.comparison_details import ComparisonDetails
from nqs_desktop.ui.staffing.editions.comparison_rows import (
    ComparisonRow,
    both_languages,
    rows_of,
    signed_text,
)
from nqs_desktop.ui.staffing.editions.totals_table import TotalsTable
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.filter_chips import FilterChips
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.widgets.search_box import SearchBox
from nqs_desktop.ui.widgets.states import EmptyState, StateStack

_NAME = 0
_FUND = 6
_HEIGHTS = (320, 140)


class ComparisonView(QWidget):
    """Shows a :class:`StaffingComparison`; nothing in it changes anything.

    Attributes:
        search: The filter by words.
        table: The rows.
        details: The chosen row in full.
        totals: Sums by department.
        copy: Copies the rows that show.
        export_table: Asks to write the rows that show to a file; the owner connects it.

    Signals:
        position_wanted: The key of a position of the newer edition that the user opened.
    """

    position_wanted = Signal(str)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._rows: tuple[ComparisonRow, ...] = ()
        self._unchanged = 0
        self._base: Message | None = None
        self._base_label = DataLabel(self)
        self._chips = FilterChips(StaffingChange, self._kind_word, self)
        self._chips.changed.connect(self._filter)
        self.search = SearchBox(self)
        self.search.searched.connect(lambda _: self._filter())
        self.copy = QAction(icon("copy"), "", self)
        self.copy.triggered.connect(self._copy)
        self.export_table = QAction(icon("export"), "", self)
        self._model = RowTableModel(self._columns(), lambda row: row.key, self)
        self.table = RowTable(self._model, wide=_NAME, dense=True, parent=self)
        self.table.opened.connect(self._open)
        self.table.addAction(self.copy)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.search.left_downwards.connect(self.table.setFocus)
        self.totals = TotalsTable(language, self)
        self._tabs = QTabWidget(self)
        self.details = ComparisonDetails(language, self)
        self.table.chosen.connect(self._show_row)
        self._tabs.addTab(self._list_with_details(), "")
        self._tabs.addTab(self.totals, "")
        self._state = StateStack(self._tabs, EmptyState("met", parent=self), self)
        self._lay_out()
        self.retranslate()

    @property
    def shown(self) -> tuple[ComparisonRow, ...]:
        """The rows that chips and search let through, in the order of the table."""
        return self._model.rows

    def show_loading(self) -> None:
        """Say that the comparison is on its way."""
        self._state.show_loading()

    def show_nothing(self, sentence: str) -> None:
        """Say why there is nothing to compare."""
        self._rows = ()
        self._model.set_rows(())
        self._chips.show_counts({})
        self._tell_base(None)
        self._offer()
        self._state.show_empty(sentence)

    def show_comparison(self, comparison: StaffingComparison) -> None:
        """Show a comparison."""
        self._rows = rows_of(comparison)
        self._unchanged = comparison.unchanged
        counts = dict.fromkeys(StaffingChange, 0)
        for row in self._rows:
            for kind in row.kinds:
                counts[kind] += 1
        self._chips.show_counts(counts)
        self._tell_base(base_words(comparison))
        self.table.setColumnHidden(_FUND, all(row.fund is None for row in self._rows))
        self.totals.show_totals(comparison.totals)
        self._filter()

    def chip(self, kind: StaffingChange) -> QToolButton:
        """Return the chip that lets rows of a kind through."""
        return self._chips.chip(kind)

    def headings(self) -> tuple[str, ...]:
        """Return the words over the columns."""
        return self._model.headings()

    def texts(self) -> list[tuple[str, ...]]:
        """Return the rows that show as texts, as many in each as there are headings."""
        return self._model.texts()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.search.set_prompt(self.tr("Title, number or department"))
        self.copy.setText(self.tr("Copy what shows"))
        self.export_table.setText(self.tr("Export what shows…"))
        self.table.setAccessibleName(self.tr("Differences"))
        self._tabs.setTabText(0, self.tr("What differs"))
        self._tabs.setTabText(1, self.tr("Totals by department"))
        self._chips.retranslate()
        self._tell_base(self._base)
        self._model.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    # --- inside ---

    def _tell_base(self, base: Message | None) -> None:
        self._base = base
        self._base_label.setText(self._language.say(base) if base else "")
        self._base_label.setVisible(base is not None)

    def _lay_out(self) -> None:
        self.search.setMinimumWidth(220)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._chips, 1)
        for widget in (self.search, IconButton(self.copy, self), IconButton(self.export_table, self)):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(row)
        layout.addWidget(self._base_label)
        layout.addWidget(self._state, 1)

    def _list_with_details(self) -> QSplitter:
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.table)
        split.addWidget(self.details)
        split.setStretchFactor(0, 1)
        split.setSizes(_HEIGHTS)
        return split

    def _columns(self) -> tuple[Column[ComparisonRow], ...]:
        best = self._language.best
        return (
            Column(
                lambda: self.tr("Position or department"),
                lambda row: best(row.name),
                hint=lambda row: both_languages(row.name),
                icon=lambda row: icon("department", "quiet") if row.is_department else None,
            ),
            Column(
                lambda: self.tr("Lies in"),
                lambda row: best(row.place),
                hint=lambda row: both_languages(row.place),
                width=160,
            ),
            Column(lambda: self.tr("Change"), lambda row: row.kind_words(self._words), width=170),
            Column(
                lambda: self.tr("Before"),
                lambda row: "; ".join(row.before(self._language.data, self._words)),
                hint=lambda row: _in_both(row.before),
                width=200,
            ),
            Column(
                lambda: self.tr("After"),
                lambda row: "; ".join(row.after(self._language.data, self._words)),
                hint=lambda row: _in_both(row.after),
                width=200,
            ),
            Column(
                lambda: self.tr("Units"),
                lambda row: signed_text(row.units),
                sort_key=lambda row: row.units,
                numeric=True,
                width=75,
            ),
            Column(
                lambda: self.tr("Monthly fund"),
                lambda row: signed_text(row.fund, money=True),
                sort_key=lambda row: row.fund,
                numeric=True,
                width=125,
            ),
        )

    @property
    def _words(self) -> str:
        return self._language.current.value

    def _kind_word(self, kind: StaffingChange) -> str:
        return capitalised(self._language.say(change_word(kind)))

    def _filter(self) -> None:
        words = list(keyboard_tokens(self.search.text()))
        kinds = self._chips.let_through
        rows = [row for row in self._rows if kinds.intersection(row.kinds) and row.answers(words)]
        self._model.set_rows(rows)
        self._show_state(rows)

    def _show_state(self, rows: Sequence[ComparisonRow]) -> None:
        self._offer()
        if rows:
            self._state.show_content()
            if not self.table.key:
                self.table.choose(rows[0].key)
        elif self._rows:
            self._state.show_empty(self.tr("No difference answers this search and these marks."))
        else:
            self._state.show_empty(
                self.tr("Nothing differs; positions that are the same: {count}.").format(
                    count=number_text(self._unchanged)
                )
            )

    def _offer(self) -> None:
        for action in (self.copy, self.export_table):
            action.setEnabled(bool(self.shown))

    def _show_row(self, key: str) -> None:
        self.details.show_row(self._rows[int(key)] if key else None)

    def _open(self, key: str) -> None:
        position = self._rows[int(key)].position
        if position:
            self.position_wanted.emit(position)

    def _copy(self) -> None:
        lines = [self.headings(), *self.texts()]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))


def _in_both(said: Callable[[Language, str], tuple[str, ...]]) -> str:
    """Return what a row says in Kazakh and in Russian, one below the other."""
    return "\n".join(dict.fromkeys("; ".join(said(language, language.value)) for language in Language))
