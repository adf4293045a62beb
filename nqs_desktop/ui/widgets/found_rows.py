"""A long list to look through: a filter by words, one by kind, a copy for a worksheet."""

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.search_text import fold
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.models.row_table import Column, RowTableModel
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.widgets.search_box import SearchBox
from nqs_desktop.ui.widgets.states import EmptyState, StateStack

Row = TypeVar("Row")
Numbered = tuple[int, Row]


class FoundRows(QWidget, Generic[Row]):
    """Shows frozen rows in a table; only those in view cost anything.

    Attributes:
        search: The filter by words.
        kinds: The filter by kind.
        table: The rows.
        copy: Copies the rows in view.

    Signals:
        opened: The row that the user opened by Enter or a double click.
    """

    opened = Signal(object)

    def __init__(
        self,
        columns: tuple[Column[Row], ...],
        nothing: str,
        *,
        kind: Callable[[Row], str] | None = None,
        wide: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """Start empty.

        Args:
            columns: What is shown of a row.
            nothing: What is said where there are no rows.
            kind: Returns the word of a row's kind, to choose by; no such choice when ``None``.
            wide: Number of the column that takes the width that the others leave.
            parent: The owner.
        """
        super().__init__(parent)
        self._columns = columns
        self._kind = kind
        self._given: tuple[Numbered[Row], ...] = ()
        self._folded: list[str] = []
        self.search = SearchBox(self, find_key=False)
        self.search.searched.connect(lambda _: self._filter())
        self.kinds = QComboBox(self)
        self.kinds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.kinds.activated.connect(lambda _: self._filter())
        self.kinds.setVisible(kind is not None)
        self._count = QLabel(self)
        self._count.setProperty("role", "quiet")
        self.copy = QAction(icon("copy", "quiet"), "", self)
        self.copy.triggered.connect(self._copy)
        self.model = RowTableModel(
            tuple(_of_numbered(column) for column in columns), lambda row: str(row[0]), self
        )
        self.table = RowTable(self.model, wide=wide, dense=True, parent=self)
        self.table.opened.connect(lambda key: self.opened.emit(self._given[int(key)][1]))
        self.search.left_downwards.connect(self.table.setFocus)
        self._nothing = nothing
        self._state = StateStack(self._content(), EmptyState("met", parent=self), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._state)
        self.retranslate()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows in view."""
        return tuple(row for _, row in self.model.rows)

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Show other rows, all of them at first."""
        self._given = tuple(enumerate(rows))
        self._folded = []
        self.search.clear()
        self._offer_kinds()
        self.model.set_rows(self._given)
        self._tell_count()
        if self._given:
            self._state.show_content()
        else:
            self._state.show_empty(self._nothing)

    def set_nothing(self, sentence: str) -> None:
        """Set what is said where there are no rows, from the next :meth:`set_rows` on."""
        self._nothing = sentence

    def set_name(self, name: str) -> None:
        """Set what the list is called, for screen readers."""
        self.table.setAccessibleName(name)

    def retranslate(self) -> None:
        """Set the words of the tools anew; the rows follow with the next :meth:`set_rows`."""
        self.search.set_prompt(self.tr("Find in this list"))
        self.kinds.setAccessibleName(self.tr("Show"))
        self.copy.setText(self.tr("Copy the list"))
        self.model.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _content(self) -> QWidget:
        content = QWidget(self)
        tools = QHBoxLayout()
        tools.setSpacing(Space.S)
        tools.addWidget(self.search, 1)
        tools.addWidget(self.kinds)
        tools.addWidget(self._count)
        tools.addWidget(ActionButton(self.copy, parent=self))
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, Space.S, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(tools)
        layout.addWidget(self.table, 1)
        return content

    def _offer_kinds(self) -> None:
        """Offer the kinds that there are, each with its number, in the order of their first rows."""
        self.kinds.clear()
        if self._kind is None:
            return
        counts: dict[str, int] = {}
        for _, row in self._given:
            word = self._kind(row)
            counts[word] = counts.get(word, 0) + 1
        self.kinds.addItem(self.tr("All kinds"), "")
        for word, count in counts.items():
            self.kinds.addItem(f"{word}: {number_text(count)}", word)
        self.kinds.setVisible(len(counts) > 1)

    def _filter(self) -> None:
        words, kind = fold(self.search.text()).split(), str(self.kinds.currentData() or "")
        if words and not self._folded:
            self._folded = [
                fold(" ".join(column.text(row) for column in self._columns)) for _, row in self._given
            ]
        rows: Iterable[Numbered[Row]] = self._given
        if kind and self._kind is not None:
            rows = [each for each in rows if self._kind(each[1]) == kind]
        if words:
            rows = [each for each in rows if all(word in self._folded[each[0]] for word in words)]
        self.model.set_rows(rows)
        self._tell_count()

    def _tell_count(self) -> None:
        shown, given = len(self.model.rows), len(self._given)
        text = number_text(given)
        if shown != given:
            text = self.tr("{shown} of {all}").format(shown=number_text(shown), all=text)
        self._count.setText(text)

    def _copy(self) -> None:
        """Copy the rows in view as a table that a worksheet takes."""
        lines = [[column.title() for column in self._columns]]
        lines += [[" ".join(column.text(row).split()) for column in self._columns] for row in self.rows]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))


def _of_numbered(column: Column[Row]) -> Column[Numbered[Row]]:
    """Return the same column over rows that carry their number."""
    sort_key, hint, picture = column.sort_key, column.hint, column.icon
    return Column(
        column.title,
        lambda row: column.text(row[1]),
        None if sort_key is None else lambda row: sort_key(row[1]),
        numeric=column.numeric,
        hint=None if hint is None else lambda row: hint(row[1]),
        icon=None if picture is None else lambda row: picture(row[1]),
        width=column.width,
    )
