"""The requirements of all positions: the list on the left, one of them on the right."""

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QStackedWidget, QVBoxLayout, QWidget

from nqs_desktop.domain.browse import PositionRow
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.position_table import PositionColumns
from nqs_desktop.ui.models.row_table import RowTableModel
from nqs_desktop.ui.requirements.requirement_card import RequirementCard
from nqs_desktop.ui.requirements.requirement_form import RequirementForm
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.widgets.states import EmptyState, StateStack

_MARK, _NUMBER, _TITLE = range(3)
_MARK_WIDTH = 34
_NARROWEST_LIST = 300
_NARROWEST_DETAILS = 520


class Filter(StrEnum):
    """Which positions the list shows."""

    ALL = "all"
    REVIEW = "review"
    MISSING = "missing"


def filter_word(choice: Filter) -> str:
    """Return what a filter lets through."""
    translate = QCoreApplication.translate
    return {
        Filter.ALL: translate("RequirementFilter", "All positions"),
        Filter.REVIEW: translate("RequirementFilter", "A person decides"),
        Filter.MISSING: translate("RequirementFilter", "A text is missing"),
    }[choice]


class RequirementList(QWidget):
    """Positions with a filter.

    Signals:
        filtered: The user chose another filter.
    """

    filtered = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setProperty("role", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_NARROWEST_LIST)
        columns = PositionColumns(language)
        self.model: RowTableModel[PositionRow] = RowTableModel(
            (columns.mark(), columns.number(), columns.title()), lambda row: row.key, self
        )
        self.table: RowTable[PositionRow] = RowTable(self.model, wide=_TITLE, parent=self)
        self.table.horizontalHeader().setSectionResizeMode(_MARK, QHeaderView.ResizeMode.Fixed)
        self.table.setColumnWidth(_MARK, _MARK_WIDTH)
        self.filter = ChoiceBox(tuple(Filter), filter_word, self)
        self.filter.chosen.connect(self.filtered)
        self._count = QLabel(self)
        self._count.setProperty("role", "quiet")
        self.empty = EmptyState("requirements", parent=self)
        self._found = StateStack(self.table, self.empty, self)
        head = QHBoxLayout()
        head.setContentsMargins(Space.M, 0, Space.M, 0)
        head.setSpacing(Space.M)
        head.addWidget(self.filter)
        head.addWidget(self._count)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.S, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        layout.addWidget(self._found, 1)

    def filtered_rows(self, rows: Iterable[PositionRow]) -> tuple[PositionRow, ...]:
        """Return those of ``rows`` that the chosen filter lets through."""
        chosen = self.filter.value()
        return tuple(
            row
            for row in rows
            if chosen is Filter.ALL
            or (chosen is Filter.REVIEW and row.needs_review)
            or (chosen is Filter.MISSING and row.text_missing)
        )

    def show_rows(self, rows: tuple[PositionRow, ...], count: str, nothing: str) -> None:
        """Show positions; ``nothing`` is said where there are none."""
        self.model.set_rows(rows)
        self._count.setText(count)
        if rows:
            self._found.show_content()
        else:
            self._found.show_empty(nothing)


class RequirementDetails(QStackedWidget):
    """A card to read, a form to edit, or that nothing is chosen."""

    def __init__(self, card: RequirementCard, form: RequirementForm, parent: QWidget | None = None) -> None:
        """Hold card and form."""
        super().__init__(parent)
        self.setProperty("role", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_NARROWEST_DETAILS)
        self.card, self.form = card, form
        self._nothing = EmptyState("requirements", parent=self)
        for part in (self._nothing, card, form):
            self.addWidget(part)

    @property
    def is_form(self) -> bool:
        """Whether a requirement is being edited."""
        return self.currentWidget() is self.form

    def show_nothing(self, sentence: str) -> None:
        """Say that nothing is chosen."""
        self._nothing.set_sentence(sentence)
        self.setCurrentWidget(self._nothing)
