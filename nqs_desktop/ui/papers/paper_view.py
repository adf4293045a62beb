"""The body of the dialog: the list of positions, the original, the reading."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.paper import Outcome, PaperDraft
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.row_table import RowTableModel
from nqs_desktop.ui.papers.correction_pane import CorrectionPane
from nqs_desktop.ui.papers.original_view import OriginalView
from nqs_desktop.ui.papers.paper_rows import PaperRow, paper_columns
from nqs_desktop.ui.papers.stored_difference import StoredDifference
from nqs_desktop.ui.requirements.requirement_card import RequirementCard
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.code_picker import CodeSource
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.flow_layout import FlowLayout
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.widgets.states import EmptyState

_TITLE, _DATABASE = 2, 3
_LIST, _ORIGINAL, _READING = 360, 320, 480
_NARROWEST = 24  # pixels: the column of the tick


class PaperView(QSplitter):
    """Three panes side by side."""

    def __init__(
        self,
        language: LanguageSwitch,
        specialties: CodeSource,
        faults: Callable[[StaffPosition], tuple[Message, ...]],
        commands: Sequence[QAction],
        parent: QWidget | None = None,
    ) -> None:
        """Start empty; ``commands`` are offered below the list."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.model: RowTableModel[PaperRow] = RowTableModel(paper_columns(), lambda row: row.key, self)
        self.table: RowTable[PaperRow] = RowTable(self.model, wide=_TITLE, dense=True, parent=self)
        self.table.horizontalHeader().setMinimumSectionSize(_NARROWEST)
        self.original = OriginalView(language, self)
        self.card = RequirementCard(language, self)
        self.correction = CorrectionPane(specialties, language, faults, self)
        self.facts = DataLabel(self)
        self.facts.setProperty("role", "quiet")
        self.facts.setWordWrap(True)
        self.difference = StoredDifference(self)
        self._outside = EmptyState("document", parent=self)
        self._reading = QStackedWidget(self)
        for part in (self._outside, self.card, self.correction):
            self._reading.addWidget(part)
        self._heads = [QLabel(self) for _ in range(2)]
        for head in self._heads:
            head.setProperty("role", "section")
        self.addWidget(self._list(commands))
        self.addWidget(self._headed(self._heads[0], self.original))
        self.addWidget(self._headed(self._heads[1], self.facts, self.difference, self._reading))
        self.setSizes([_LIST, _ORIGINAL, _READING])
        for place, share in enumerate((4, 5, 7)):
            self.setStretchFactor(place, share)

    @property
    def is_correcting(self) -> bool:
        """Whether a position is being corrected."""
        return self._reading.currentWidget() is self.correction

    def show_rows(self, rows: Sequence[PaperRow], key: str) -> None:
        """Show the positions; what is stored of them has a column where they are not all new."""
        told = {row.outcome for row in rows if row.outcome is not None}
        with QSignalBlocker(self.table):
            self.model.set_rows(rows)
            self.table.setColumnHidden(_DATABASE, told <= {Outcome.NEW})
            self.table.choose(key)

    def show_reading(self, draft: PaperDraft, place: int, path: tuple[str, ...], facts: str) -> None:
        """Show original and reading of the position at a place."""
        self.original.show_position(draft, place)
        self.card.show_position(draft.positions[place].result, path, lambda: "")
        self.facts.setText(facts)
        was_correcting = self.is_correcting
        self._reading.setCurrentWidget(self.card)
        if was_correcting:
            self.table.setFocus()

    def show_outside(self, draft: PaperDraft, sentence: str) -> None:
        """Show what stands outside all positions."""
        self.original.show_outside(draft)
        self.facts.clear()
        self.difference.hide()
        self._outside.set_sentence(sentence)
        self._reading.setCurrentWidget(self._outside)

    def show_correction(self, position: StaffPosition) -> None:
        """Show a position to correct."""
        self.difference.hide()  # the form needs the room
        self.correction.show_position(position)
        self._reading.setCurrentWidget(self.correction)
        self.correction.title.setFocus()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._heads[0].setText(self.tr("Original"))
        self._heads[1].setText(self.tr("Reading"))
        self.table.setAccessibleName(self.tr("Positions of the paper"))
        self.model.retranslate()

    def _list(self, commands: Sequence[QAction]) -> QWidget:
        holder = QWidget(self)
        bar = QWidget(holder)
        flow = FlowLayout(bar, across=Space.S, down=Space.XS)
        for place, command in enumerate(commands):
            flow.addWidget(ActionButton(command, primary=place == 0, parent=bar))
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, Space.M, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.table, 1)
        layout.addWidget(bar)
        return holder

    def _headed(self, *widgets: QWidget) -> QWidget:
        holder = QWidget(self)
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(Space.M, 0, 0, 0)
        layout.setSpacing(Space.XS)
        for widget in widgets:
            layout.addWidget(widget, 0 if isinstance(widget, (QLabel, StoredDifference)) else 1)
        return holder


def beside(*widgets: QWidget, parent: QWidget) -> QWidget:
    """Return widgets in a row, the first one as wide as there is room."""
    holder = QWidget(parent)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.S)
    for place, widget in enumerate(widgets):
        row.addWidget(widget, 1 if place == 0 else 0, Qt.AlignmentFlag.AlignBottom)
    return holder
