"""What differs between two editions: chips with counts, a table, and the chosen line in full."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QToolButton, QVBoxLayout, QWidget

from nqs_desktop.domain.edition_difference import DifferenceKind, EditionDifference
from nqs_desktop.domain.search_text import code_query, keyboard_tokens
from nqs_desktop.domain.word_difference import Span
from nqs_desktop.ui.editions.difference_details import DifferenceDetails
from nqs_desktop.ui.editions.difference_words import KIND_ORDER, DifferenceRow, kind_word
from nqs_desktop.ui.editions.word_delegate import Index, WordDelegate
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.models.row_table import ROW_ROLE, Column, RowTableModel
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.filter_chips import FilterChips
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.widgets.search_box import SearchBox
from nqs_desktop.ui.widgets.states import EmptyState, StateStack

_BEFORE, _AFTER = 2, 3


class DifferenceView(QWidget):
    """Shows an :class:`EditionDifference`; nothing in it changes anything.

    Attributes:
        copy_line: Copies the chosen line.
        export_table: Asks to write the lines that show to a file; the owner connects it.

    Signals:
        position_wanted: The key of a position that the user wants to see.
    """

    position_wanted = Signal(str)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._rows: tuple[DifferenceRow, ...] = ()
        self._unchanged = 0
        self._chips = FilterChips(KIND_ORDER, kind_word, self)
        self._chips.changed.connect(self._filter)
        self.search = SearchBox(self)
        self.search.searched.connect(lambda _: self._filter())
        self.copy_line = QAction(icon("copy"), "", self)
        self.copy_line.triggered.connect(self._copy)
        self.export_table = QAction(icon("export"), "", self)
        self._model = RowTableModel(self._columns(), lambda row: row.key, self)
        self.table = RowTable(self._model, wide=_AFTER, dense=True, parent=self)
        self.table.chosen.connect(self._show_row)
        self.table.addAction(self.copy_line)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for column, place in ((_BEFORE, 0), (_AFTER, 1)):
            self.table.setItemDelegateForColumn(column, WordDelegate(self._spans(place), self.table))
        self.details = DifferenceDetails(language, self)
        self.details.position_wanted.connect(self.position_wanted)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.table)
        split.addWidget(self.details)
        split.setStretchFactor(0, 1)
        split.setSizes([300, 130])
        self._state = StateStack(split, EmptyState("met", parent=self), self)
        self._lay_out()
        self.retranslate()

    @property
    def shown(self) -> tuple[DifferenceRow, ...]:
        """The lines that the chips and the search let through, in the order of the table."""
        return self._model.rows

    def show_loading(self) -> None:
        """Say that the comparison is on its way."""
        self._state.show_loading()

    def show_nothing(self, sentence: str) -> None:
        """Say why there is nothing to compare."""
        self._rows = ()
        self._chips.show_counts({})
        self._state.show_empty(sentence)

    def show_difference(self, difference: EditionDifference) -> None:
        """Show a comparison; what is gone comes first."""
        order = {kind: place for place, kind in enumerate(KIND_ORDER)}
        entries = sorted(difference.entries, key=lambda entry: order[entry.kind])
        self._rows = tuple(DifferenceRow(number, entry) for number, entry in enumerate(entries))
        self._unchanged = difference.unchanged
        self._chips.show_counts(difference.counts)
        self._filter()

    def headings(self) -> tuple[str, ...]:
        """Return the words over the columns."""
        return self._model.headings()

    def texts(self) -> list[tuple[str, ...]]:
        """Return the lines that show as texts, as many in each as there are headings."""
        return self._model.texts()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.search.set_prompt(self.tr("Code or words of a name"))
        self.copy_line.setText(self.tr("Copy the line"))
        self.export_table.setText(self.tr("Export what shows…"))
        self.table.setAccessibleName(self.tr("Differences"))
        self._chips.retranslate()
        self._model.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    # --- inside ---

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._chips, 1)
        row.addWidget(self.search)
        row.addWidget(IconButton(self.copy_line, self))
        row.addWidget(IconButton(self.export_table, self))
        self.search.setMinimumWidth(220)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(row)
        layout.addWidget(self._state, 1)

    def _columns(self) -> tuple[Column[DifferenceRow], ...]:
        return (
            Column(lambda: self.tr("Change"), lambda row: kind_word(row.entry.kind), width=140),
            Column(lambda: self.tr("Code"), lambda row: row.entry.code, width=110),
            Column(lambda: self.tr("Before"), lambda row: row.texts(self._language.data)[0], width=310),
            Column(lambda: self.tr("After"), lambda row: row.texts(self._language.data)[1]),
            Column(lambda: self.tr("Group above"), lambda row: row.groups, width=135),
            Column(
                lambda: self.tr("Positions"),
                lambda row: number_text(len(row.entry.positions)) if row.entry.positions else "",
                sort_key=lambda row: len(row.entry.positions),
                numeric=True,
                width=115,
            ),
        )

    def _spans(self, place: int) -> Callable[[Index], tuple[Span, ...]]:
        def spans(index: Index) -> tuple[Span, ...]:
            row = index.data(ROW_ROLE)
            return row.spans(self._language.data)[place] if isinstance(row, DifferenceRow) else ()

        return spans

    def chip(self, kind: DifferenceKind) -> QToolButton:
        """Return the chip that lets lines of a kind through."""
        return self._chips.chip(kind)

    def _filter(self) -> None:
        typed = self.search.text().strip()
        code, words = code_query(typed) or "", list(keyboard_tokens(typed))
        kinds = self._chips.let_through
        rows = [
            row for row in self._rows if row.entry.kind in kinds and (not typed or row.answers(code, words))
        ]
        self._model.set_rows(rows)
        self._show_state(rows)

    def _show_state(self, rows: Sequence[DifferenceRow]) -> None:
        if rows:
            self._state.show_content()
            if not self.table.key:
                self.table.choose(rows[0].key)
        elif self._rows:
            self._state.show_empty(self.tr("No difference answers this search and these marks."))
        else:
            same = number_text(self._unchanged)
            self._state.show_empty(
                self.tr("Nothing differs: {count} entries are the same.").format(count=same)
            )
        self.export_table.setEnabled(bool(rows))
        self.copy_line.setEnabled(bool(rows))

    def _show_row(self, key: str) -> None:
        self.details.show_row(self._rows[int(key)] if key else None)

    def _copy(self) -> None:
        row = self._model.row_at(self.table.currentIndex())
        if row is not None:
            cells = (column.text(row) for column in self._model.columns)
            QGuiApplication.clipboard().setText("\t".join(cells))
