"""What staffing table and classifier would add to a framework, row by row, each with a tick."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

from nqs_desktop.domain.framework_choice import FillingChoice
from nqs_desktop.domain.framework_completion import BookDifference
from nqs_desktop.domain.framework_filling import Filling
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.models.row_table import Column, Index, RowTableModel

_TICK: Final = int(Qt.ItemDataRole.CheckStateRole)


class FillingKind(StrEnum):
    """What a row of a proposal would do."""

    ADD = "add"
    COMPLETE = "complete"
    CORRECT = "correct"
    LEVELS = "levels"


@dataclass(frozen=True, slots=True)
class FillingRow:
    """One part of a proposal.

    Attributes:
        key: Its own key.
        kind: What it would do.
        occupation: Key of the occupation; empty for rows of table 1.
        name: Its name.
        code: Its code.
        titles: Titles of the positions from which it comes.
        difference: The cell that would be corrected.
        count: How many rows of table 1 would be added.
        placed: How many occupations would be named in the rows of their levels.
    """

    key: str
    kind: FillingKind
    occupation: str = ""
    name: LocalizedText = LocalizedText()
    code: str = ""
    titles: tuple[LocalizedText, ...] = ()
    difference: BookDifference | None = None
    count: int = 0
    placed: int = 0


def filling_rows(filling: Filling) -> tuple[FillingRow, ...]:
    """Return the parts of a proposal, additions first."""
    occupations = {one.key: one for one in filling.content.occupations}
    titles = {one.occupation: one.titles for one in filling.sources}
    rows = []
    for kind, keys in ((FillingKind.ADD, filling.occupations), (FillingKind.COMPLETE, filling.completed)):
        for key in keys:
            one = occupations[key]
            rows.append(FillingRow(f"{kind}/{key}", kind, key, one.name, one.group.code, titles.get(key, ())))
    if filling.levels or filling.placed:
        rows.append(
            FillingRow("levels", FillingKind.LEVELS, count=len(filling.levels), placed=len(filling.placed))
        )
    for place, difference in enumerate(filling.differences):
        one = occupations[difference.occupation]
        kind = FillingKind.CORRECT
        rows.append(
            FillingRow(
                f"{kind}/{place}",
                kind,
                one.key,
                one.name,
                one.group.code,
                titles.get(one.key, ()),
                difference,
            )
        )
    return tuple(rows)


class FillingModel(RowTableModel[FillingRow]):
    """The rows of a proposal with ticks in the first column.

    Signals:
        ticked: The user set or took a tick.
    """

    ticked = Signal()

    def __init__(self, columns: tuple[Column[FillingRow], ...], parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(columns, lambda row: row.key, parent)
        self._ticks: set[str] = set()

    def offer(self, rows: Iterable[FillingRow]) -> None:
        """Show rows; corrections have no tick at first, for somebody may have meant what stands there."""
        given = tuple(rows)
        self._ticks = {row.key for row in given if row.kind is not FillingKind.CORRECT}
        self.set_rows(given)

    @property
    def count(self) -> int:
        """How many rows have a tick."""
        return len(self._ticks)

    def choice(self) -> FillingChoice:
        """Return what has a tick."""
        taken = [row for row in self.rows if row.key in self._ticks]
        of = {kind: [row for row in taken if row.kind is kind] for kind in FillingKind}
        return FillingChoice(
            occupations=frozenset(row.occupation for row in of[FillingKind.ADD]),
            completed=frozenset(row.occupation for row in of[FillingKind.COMPLETE]),
            differences=frozenset(row.difference for row in of[FillingKind.CORRECT] if row.difference),
            levels=bool(of[FillingKind.LEVELS]),
        )

    def tick_all(self, *, ticked: bool) -> None:
        """Set or take all ticks."""
        self._ticks = {row.key for row in self.rows} if ticked else set()
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0), [_TICK])
        self.ticked.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the first column be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the tick, or what the column says."""
        if role == _TICK and index.isValid() and index.column() == 0:
            state = Qt.CheckState
            return state.Checked if self.key_at(index) in self._ticks else state.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Set or take a tick."""
        if role != _TICK or not index.isValid() or index.column() != 0:
            return False
        ticked = value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
        key = self.key_at(index)
        self._ticks = self._ticks | {key} if ticked else self._ticks - {key}
        place = self.index(index.row(), 0)
        self.dataChanged.emit(place, place, [_TICK])
        self.ticked.emit()
        return True
