"""Whom to check, for what, on which day; beside it the verdict."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from nqs_desktop.ui.matching.choices import ChoiceList
from nqs_desktop.ui.matching.verdict_table import VerdictTable
from nqs_desktop.ui.matching.verdict_view import VerdictView
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.date_field import DateField
from nqs_desktop.ui.widgets.states import EmptyState, StateStack

_CHOICES_WIDTH = 250
_RESULT_WIDTH = 420


class CheckView:
    """The two halves of the page's body."""

    def __init__(self, verdict: VerdictView, table: VerdictTable, parent: QWidget) -> None:
        """Lay out the halves."""
        self.verdict, self.table = verdict, table
        self.choices = _Choices(parent)
        self._results = QStackedWidget(parent)
        self._results.addWidget(verdict)
        self._results.addWidget(table)
        self._empty = EmptyState("check", parent=parent)
        self.result = StateStack(self._results, self._empty, parent)
        self.result.setMinimumWidth(_RESULT_WIDTH)

    @property
    def shows_table(self) -> bool:
        """Whether the verdicts on all positions show."""
        return self.result.currentWidget() is self._results and self._results.currentWidget() is self.table

    def offer_ways(self, *ways: QAction) -> None:
        """Add commands that fill an empty place."""
        for way in ways:
            self._empty.add_action(way)

    def show_verdict(self) -> None:
        """Show the verdict on one position."""
        self._results.setCurrentWidget(self.verdict)
        self.result.show_content()

    def show_table(self) -> None:
        """Show the verdicts on all."""
        self._results.setCurrentWidget(self.table)
        self.result.show_content()


class _Choices(QWidget):
    """Day, candidate, position.

    Signals:
        day_edited: The user wants another day.
    """

    day_edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumWidth(_CHOICES_WIDTH)
        self._day_caption = QLabel(self)
        self._day_caption.setProperty("role", "caption")
        self.day = DateField(self)
        self._day_caption.setBuddy(self.day)
        self._day_fault = QLabel(self)
        self._day_fault.setProperty("role", "wrong")
        self._day_fault.setWordWrap(True)
        self._day_fault.hide()
        self.candidates = ChoiceList(parent=self)
        self.positions = ChoiceList(find_key=False, parent=self)
        lists = QSplitter(Qt.Orientation.Vertical, self)
        lists.setChildrenCollapsible(False)
        lists.setHandleWidth(1)
        self.candidates.set_margins(bottom=Space.S)
        self.positions.set_margins(top=Space.S)
        lists.addWidget(self.candidates)
        lists.addWidget(self.positions)
        lists.setSizes([200, 300])
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._day_caption)
        row.addWidget(self.day)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.M, Space.M, Space.M)
        layout.setSpacing(Space.S)
        layout.addLayout(row)
        layout.addWidget(self._day_fault)
        layout.addWidget(lists, 1)
        self.day.edited.connect(self.day_edited)

    def set_day_words(self, caption: str) -> None:
        """Set what the day is called."""
        self._day_caption.setText(caption)
        self.day.setAccessibleName(caption)

    @property
    def day_fault(self) -> str:
        """What is said to be wrong with the day."""
        return "" if self._day_fault.isHidden() else self._day_fault.text()

    def show_day_fault(self, text: str) -> None:
        """Say that the day is none; nothing when empty."""
        self._day_fault.setText(text)
        self._day_fault.setVisible(bool(text))
