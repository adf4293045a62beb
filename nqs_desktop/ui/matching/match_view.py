"""The body of the matching page: day and side, the list of the side, the pairs, their reasons."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nqs_desktop.ui.formatting import capitalised, number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.matching.commission_actions import CommissionActions
from nqs_desktop.ui.matching.match_grid import MatchGrid, MatchGridModel
from nqs_desktop.ui.matching.match_reasons import MatchReasons
from nqs_desktop.ui.matching.match_rows import (
    Counted,
    PairFilter,
    PairRow,
    Side,
    counted_columns,
    filter_word,
    pair_columns,
    side_hint,
    side_word,
)
from nqs_desktop.ui.models.row_table import RowTableModel
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton, IconButton
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.date_field import DateField
from nqs_desktop.ui.widgets.flow_layout import FlowLayout
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.widgets.states import EmptyState, StateStack

_VERDICT, _NUMBER, _NAME, _MET_FROM, _COMMISSION = 0, 1, 2, 4, 5
_LEFT, _RIGHT = 330, 520
_IN_WORDS = 4
"""Commands of the commission that show their words; the others are icons with tooltips."""


class MatchChoices(QWidget):
    """Day, side and the list of it.

    Signals:
        changed: Another day, side or choice of vacancies.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setMinimumWidth(_LEFT)
        self._day_caption = QLabel(self)
        self._day_caption.setProperty("role", "caption")
        self.day = DateField(self)
        self._day_caption.setBuddy(self.day)
        self.day_fault = QLabel(self)
        self.day_fault.setProperty("role", "wrong")
        self.day_fault.setWordWrap(True)
        self.only_vacant = QCheckBox(self)
        self.for_a_time = QCheckBox(self)
        self._has_temporary = False
        self.offer_temporary(offered=False)
        self.sides: dict[Side, QToolButton] = {}
        group = QButtonGroup(self)
        bar = QWidget(self)
        flow = FlowLayout(bar, across=Space.XS, down=Space.XS)
        for side in Side:
            button = QToolButton(bar)
            button.setProperty("role", "page")
            button.setCheckable(True)
            button.setChecked(side is Side.VACANCY)
            group.addButton(button)
            button.clicked.connect(lambda _=False: self.changed.emit())
            flow.addWidget(button)
            self.sides[side] = button
        self.model: RowTableModel[Counted] = RowTableModel(
            counted_columns(lambda: self.side), lambda row: row.key, self
        )
        self.table: RowTable[Counted] = RowTable(self.model, wide=1, dense=True, parent=self)
        day = QHBoxLayout()
        day.setSpacing(Space.S)
        day.addWidget(self._day_caption)
        day.addWidget(self.day)
        day.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.M, Space.M, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(day)
        layout.addWidget(self.day_fault)
        layout.addWidget(bar)
        layout.addWidget(self.only_vacant)
        layout.addWidget(self.for_a_time)
        layout.addWidget(self.table, 1)
        self.day.edited.connect(self.changed)
        for box in (self.only_vacant, self.for_a_time):
            box.clicked.connect(lambda _: self.changed.emit())
        self.only_vacant.toggled.connect(lambda _: self.offer_temporary(offered=self._has_temporary))

    @property
    def side(self) -> Side:
        """What is chosen on the left."""
        return next(side for side, button in self.sides.items() if button.isChecked())

    def offer_temporary(self, *, offered: bool) -> None:
        """Offer positions that are vacant for a time, where there are some and not all show anyway."""
        self._has_temporary = offered
        self.for_a_time.setVisible(offered and self.only_vacant.isChecked())

    def choose_side(self, side: Side) -> None:
        """Show another side; this is no choice of the user."""
        self.sides[side].setChecked(True)

    def retranslate(self) -> None:
        """Set the words anew."""
        self._day_caption.setText(self.tr("On"))
        self.day.setAccessibleName(self.tr("Day of the verdicts"))
        self.only_vacant.setText(self.tr("Vacant positions only"))
        self.for_a_time.setText(self.tr("And those vacant for a time"))
        self.table.setAccessibleName(self.tr("Positions or candidates"))
        for side, button in self.sides.items():
            button.setText(side_word(side))
            button.setToolTip(side_hint(side))
        self.model.retranslate()

    def show_rows(self, rows: Sequence[Counted], key: str) -> None:
        """Show the rows of the side, the one of ``key`` chosen."""
        with QSignalBlocker(self.table):
            self.model.set_rows(rows)
            self.model.retranslate()
            self.table.setColumnHidden(0, self.side is Side.CANDIDATE)
            self.table.choose(key)


class MatchPairs(QWidget):
    """The pairs of what is chosen, with filters and what the commission does with them.

    Signals:
        filtered: The user chose another filter.
    """

    filtered = Signal()

    def __init__(
        self, language: LanguageSwitch, commands: CommissionActions, parent: QWidget | None = None
    ) -> None:
        """Start empty; ``commands`` are those of the commission."""
        super().__init__(parent)
        self.caption = DataLabel(self)
        self.caption.setProperty("role", "section")
        self.caption.setWordWrap(True)
        self.filters: dict[PairFilter, QToolButton] = {}
        group = QButtonGroup(self)
        bar = QWidget(self)
        flow = FlowLayout(bar, across=Space.XS, down=Space.XS)
        for choice in PairFilter:
            button = QToolButton(bar)
            button.setProperty("role", "filter")
            button.setCheckable(True)
            button.setChecked(choice is PairFilter.ALL)
            group.addButton(button)
            button.clicked.connect(lambda _=False: self.filtered.emit())
            flow.addWidget(button)
            self.filters[choice] = button
        self._side = Side.VACANCY
        self.model: RowTableModel[PairRow] = RowTableModel(
            pair_columns(language, lambda: self._side), lambda row: row.key, self
        )
        self.table: RowTable[PairRow] = RowTable(self.model, wide=_NAME, dense=True, parent=self)
        self.grid_model = MatchGridModel(language, self)
        self.grid = MatchGrid(self.grid_model, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.grid)
        self.commission = QWidget(self)
        actions = FlowLayout(self.commission, across=Space.S, down=Space.XS)
        for place, command in enumerate(commands.of_pair()):
            button_of = ActionButton if place < _IN_WORDS else IconButton
            actions.addWidget(button_of(command, parent=self.commission))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, 0, 0)
        layout.setSpacing(Space.S)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, Space.S, 0)
        head.addWidget(self.caption, 1)
        self._of_position = tuple(IconButton(command, self) for command in commands.of_position())
        for button in self._of_position:
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        layout.addWidget(bar)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.commission)

    @property
    def filter(self) -> PairFilter:
        """Which pairs show."""
        return next(choice for choice, button in self.filters.items() if button.isChecked())

    def show_pairs(self, rows: Sequence[PairRow], side: Side) -> None:
        """Show the pairs of what is chosen on a side, as far as the filter lets them through."""
        counts = Counter(choice for row in rows for choice in PairFilter if row.passes(choice))
        self._say_filters(counts)
        shown = self.filter
        self._side = side
        self.model.set_rows(row for row in rows if row.passes(shown))
        self.model.retranslate()
        # The word of the filter says the verdict already: the day takes its place.
        nearly = shown is PairFilter.NEARLY
        self.table.setColumnHidden(_VERDICT, nearly)
        self.table.setColumnHidden(_NUMBER, side is Side.VACANCY)
        self.table.setColumnHidden(_MET_FROM, not nearly)
        self.table.setColumnHidden(_COMMISSION, not any(row.entry for row in rows))
        self._show_commission(shown=side is Side.VACANCY)
        self._stack.setCurrentWidget(self.table)

    def show_grid(self) -> None:
        """Show every pair as a cell."""
        self._say_filters(Counter())
        self._show_commission(shown=False)
        self._stack.setCurrentWidget(self.grid)

    def retranslate(self) -> None:
        """Set the words anew."""
        self.table.setAccessibleName(self.tr("Pairs"))
        self.grid.setAccessibleName(self.tr("Candidates against positions"))
        self.model.retranslate()

    def _show_commission(self, *, shown: bool) -> None:
        for part in (self.commission, *self._of_position):
            part.setVisible(shown)

    def _say_filters(self, counts: Counter[PairFilter]) -> None:
        for choice, button in self.filters.items():
            word = capitalised(filter_word(choice))
            button.setText(f"{word} · {number_text(counts[choice])}" if counts else word)


class MatchView:
    """The parts of the page's body."""

    def __init__(
        self,
        language: LanguageSwitch,
        commands: CommissionActions,
        in_full: QAction,
        parent: QWidget,
    ) -> None:
        """Lay out the parts."""
        self.choices = MatchChoices(parent)
        self.pairs = MatchPairs(language, commands, parent)
        self.reasons = MatchReasons(language, in_full, parent)
        right = QSplitter(Qt.Orientation.Vertical, parent)
        right.setChildrenCollapsible(False)
        right.setHandleWidth(1)
        right.addWidget(self.pairs)
        right.addWidget(self.reasons)
        right.setSizes([430, 180])
        self._empty = EmptyState("matching", parent=parent)
        self.result = StateStack(right, self._empty, parent)
        self.result.setMinimumWidth(_RIGHT)

    def offer_ways(self, *ways: QAction) -> None:
        """Add commands that fill an empty place."""
        for way in ways:
            self._empty.add_action(way)
