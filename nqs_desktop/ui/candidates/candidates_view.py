"""The candidates' table, and beside it the card or the form of one."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from nqs_desktop.domain.browse import CandidateRow
from nqs_desktop.ui.books.filter_row import Facet, FilterRow
from nqs_desktop.ui.candidates.candidate_card import CandidateCard
from nqs_desktop.ui.candidates.candidate_form import CandidateForm
from nqs_desktop.ui.models.row_table import RowTableModel
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.widgets.states import EmptyState, StateStack

_DETAILS_WIDTH = 400


class CandidatesView:
    """The two halves of the page's body."""

    def __init__(
        self,
        model: RowTableModel[CandidateRow],
        card: CandidateCard,
        form: CandidateForm,
        ways: tuple[QAction, ...],
        parent: QWidget,
    ) -> None:
        """Lay out the halves; ``ways`` fill an empty table."""
        self.card, self.form = card, form
        self.table = RowTable(model, parent=parent)
        self.filters = FilterRow(parent)
        self._empty = EmptyState("candidates", parent=parent)
        for way in ways:
            self._empty.add_action(way)
        self._found_none = EmptyState("search", parent=parent)
        self.list = StateStack(self.table, self._empty, parent)
        self.list.addWidget(self._found_none)
        self.left = QWidget(parent)
        column = QVBoxLayout(self.left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._filter_holder = QWidget(self.left)
        holder = QVBoxLayout(self._filter_holder)
        holder.setContentsMargins(Space.M, Space.S, Space.M, 0)
        holder.addWidget(self.filters)
        column.addWidget(self._filter_holder)
        column.addWidget(self.list, 1)
        self._nobody = EmptyState("person", parent=parent)
        self.details = QStackedWidget(parent)
        self.details.setMinimumWidth(_DETAILS_WIDTH)
        for widget in (self._nobody, card, form):
            self.details.addWidget(widget)

    def set_facets(self, facets: Sequence[Facet]) -> None:
        """Offer what rows can be told apart by; without any the place is the table's."""
        self.filters.set_facets(facets)
        self._filter_holder.setVisible(any(facet.values for facet in facets))

    @property
    def is_editing(self) -> bool:
        """Whether the form shows."""
        return self.details.currentWidget() is self.form

    def show_found_none(self, sentence: str) -> None:
        """Say that a search found nobody."""
        self._found_none.set_sentence(sentence)
        self.list.setCurrentWidget(self._found_none)

    def show_nobody(self, sentence: str) -> None:
        """Say that nobody is chosen."""
        self._nobody.set_sentence(sentence)
        self.details.setCurrentWidget(self._nobody)

    def show_card(self) -> None:
        """Show the card."""
        self.details.setCurrentWidget(self.card)

    def show_form(self) -> None:
        """Show the form."""
        self.details.setCurrentWidget(self.form)
