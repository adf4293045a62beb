"""Turns what was typed into one recorded step, and keeps what cannot be stored."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Protocol

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.occupancy import Filling
from nqs_desktop.domain.pay import reckon
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.domain.staffing_cells import StaffingColumn, read_cell, row_faults
from nqs_desktop.domain.staffing_line import StaffingLine
from nqs_desktop.ui.staffing.grid.department_names import DepartmentNames
from nqs_desktop.ui.staffing.grid.grid_places import moved, new_places
from nqs_desktop.ui.staffing.grid.grid_table import GridTable, is_new
from nqs_desktop.ui.staffing.grid.unstored import Cell, Typed, Unstored


class LineWriter(Protocol):
    """What the table asks of :class:`nqs_desktop.services.staffing_editor.StaffingEditor`."""

    def apply(
        self, step: Message, saved: Sequence[StaffPosition] = (), removed: Collection[str] = ()
    ) -> tuple[tuple[StaffPosition, ...], ChangeSet]:
        """Store and remove positions in one step."""

    def duplicate_positions(self, keys: Sequence[str]) -> tuple[tuple[StaffPosition, ...], ChangeSet]:
        """Copy positions, then say which made room."""

    def lines_of(self, keys: Collection[str]) -> tuple[StaffingLine, ...]:
        """Return the lines of a few positions."""


@dataclass(frozen=True, slots=True)
class CellText:
    """A text that was typed or pasted into a cell."""

    key: str
    column: StaffingColumn
    text: str


@dataclass(frozen=True, slots=True)
class Written:
    """What became of an edit.

    Attributes:
        change_set: The recorded step; ``None`` where nothing was to be stored.
        keys: Keys of the lines that look otherwise now; those of new rows as they are called now.
        refusal: Why the database took nothing; ``None`` where it did.
    """

    change_set: ChangeSet | None = None
    keys: tuple[str, ...] = ()
    refusal: Message | None = None


class GridEdits:
    """Writes into a :class:`GridTable` and into the database, one step at a time."""

    def __init__(self, table: GridTable, unstored: Unstored, writer: Callable[[], LineWriter]) -> None:
        """Write through what ``writer`` returns at each step."""
        self._table = table
        self._unstored = unstored
        self._writer = writer
        self._renamed: dict[str, str] = {}
        self._names = DepartmentNames(table)

    def called_now(self, key: str) -> str:
        """Return the key of a line that may have been stored since."""
        return self._renamed.get(key, key)

    def begin_rows(self, department: str | None, after: str | None, count: int = 1) -> list[str]:
        """Add empty rows that are not stored yet and return their keys.

        Args:
            department: Key of their department.
            after: Key of the row above them; ``None``: the heading.
            count: How many.
        """
        keys = []
        for _ in range(count):
            position = StaffPosition(
                key=self._table.next_key(),
                number=LocalizedText(),
                title=LocalizedText(),
                units=Decimal(1),
                department=department,
                organisation=self._table.organisation,
            )
            after = self._table.begin(StaffingLine(position), after)
            keys.append(after)
        return keys

    def write(self, texts: Iterable[CellText], step: Message | None = None) -> Written:
        """Store what was typed.

        Args:
            texts: What was typed, by cells; of two texts for a cell the later one counts.
            step: What the history calls it; ``None``: by the title of the one line that changes.
        """
        typed: dict[str, dict[StaffingColumn, str]] = {}
        for one in texts:
            typed.setdefault(one.key, {})[one.column] = one.text
        changed: dict[str, StaffPosition] = {}
        for key, cells in typed.items():
            position = self._read(key, cells)
            if position is not None:
                changed[key] = position
        written = self._store(changed, step, typed)
        names = {**{key: key for key in typed}, **dict(zip(changed, written.keys, strict=False))}
        rest = written.keys[len(changed) :]
        return replace(written, keys=(*dict.fromkeys((*names.values(), *rest)),))

    def restore(self, cells: Iterable[Cell]) -> Written:
        """Drop what cannot be stored in some cells; that a new row has no title yet stays said."""
        dropped = [
            (key, column)
            for key, column in cells
            if self._unstored.at(key, column) and not (is_new(key) and column is StaffingColumn.TITLE_KK)
        ]
        for key, column in dropped:
            self._unstored.drop(key, column)
        return Written(keys=tuple(dict.fromkeys(key for key, _ in dropped)))

    def remove(self, keys: Collection[str]) -> Written:
        """Remove rows, those that are not stored yet too."""
        stored = [key for key in keys if not is_new(key)]
        change_set = None
        if stored:
            try:
                _, change_set = self._writer().apply(self._removal(stored), removed=stored)
            except UserError as error:
                return Written(refusal=error.message)
        self._unstored.drop_lines(keys)
        self._table.remove(keys)
        return Written(change_set)

    def duplicate(self, keys: Sequence[str]) -> Written:
        """Store copies of lines below the last of them in each department; rows not stored yet are left."""
        stored = [key for key in keys if not is_new(key)]
        if not stored:
            return Written()
        try:
            saved, change_set = self._writer().duplicate_positions(stored)
        except UserError as error:
            return Written(refusal=error.message)
        models = [self._table.line(key) for key in stored]
        copies = [replace(model, filling=Filling()) for model in models]
        room = [self._table.line(position.key) for position in saved[len(copies) :]]
        self._table.put(
            self._line(line, position) for line, position in zip([*copies, *room], saved, strict=True)
        )
        return Written(change_set, tuple(position.key for position in saved))

    def move(self, keys: Collection[str], step: int) -> Written:
        """Move lines of one department up (-1) or down (1) by one."""
        departments = {self._table.line(key).position.department for key in keys}
        if len(departments) != 1 or any(map(is_new, keys)):
            return Written()
        lines = self._table.lines
        stored = [key for key in self._table.keys_of(departments.pop()) if not is_new(key)]
        order = moved(stored, keys, step)
        if order == stored:
            return Written()
        places = new_places(order, lines, keys)
        changed = {key: replace(lines[key].position, sort_order=place) for key, place in places.items()}
        return self._store(changed, message("steps.shift_lines", count=len(keys)), {})

    # --- within ---

    def _read(self, key: str, cells: Mapping[StaffingColumn, str]) -> StaffPosition | None:
        """Return the line with what was typed; ``None`` where nothing of it is to be stored.

        What waits in other cells of the line is tried again: it may have waited for what is typed now.
        """
        line = self._table.line(key)
        waiting = {column: typed.text for column, typed in self._unstored.of(key).items()}
        whole = self._typed(line, {**waiting, **cells})
        for attempt in (whole, self._typed(line, cells)):
            position, reasons = attempt
            if not row_faults(position):
                self._keep(key, cells if attempt is not whole else {**waiting, **cells}, reasons)
                break
        else:
            self._refuse(key, whole if is_new(key) else attempt, cells)
            return None
        if position == line.position and not is_new(key):
            return None
        return position

    def _typed(
        self, line: StaffingLine, cells: Mapping[StaffingColumn, str]
    ) -> tuple[StaffPosition, dict[StaffingColumn, Message]]:
        """Return the position with all cells that can be read, and why the others cannot."""
        position = line.position
        reasons = {}
        for column, text in cells.items():
            named = self._names.named(text) if column is StaffingColumn.DEPARTMENT else ()
            read = read_cell(column, text, position, named)
            if isinstance(read, Message):
                reasons[column] = read
            else:
                position = read
        return position, reasons

    def _keep(
        self, key: str, cells: Mapping[StaffingColumn, str], reasons: Mapping[StaffingColumn, Message]
    ) -> None:
        for column, text in cells.items():
            if column in reasons:
                self._unstored.keep(key, column, Typed(text, reasons[column]))
            else:
                self._unstored.drop(key, column)

    def _refuse(
        self,
        key: str,
        attempt: tuple[StaffPosition, dict[StaffingColumn, Message]],
        cells: Mapping[StaffingColumn, str],
    ) -> None:
        """Keep what was typed into a row that cannot be stored as a whole."""
        position, reasons = attempt
        fault = row_faults(position)[0]
        self._keep(key, cells, reasons)
        if is_new(key):
            self._table.put([replace(self._table.line(key), position=position)])
            self._unstored.keep(key, StaffingColumn.TITLE_KK, Typed(position.title.kk or "", fault))
            return
        for column, text in cells.items():
            if column not in reasons:
                self._unstored.keep(key, column, Typed(text, fault))

    def _end_of(self, department: str | None) -> int:
        lines = self._table.lines
        stored = (key for key in self._table.keys_of(department) if not is_new(key))
        return max((lines[key].position.sort_order for key in stored), default=-1) + 1

    def _store(
        self,
        changed: Mapping[str, StaffPosition],
        step: Message | None,
        typed: Mapping[str, Mapping[StaffingColumn, str]],
    ) -> Written:
        """Store positions by the keys of their rows; what the database refuses stays in its cells."""
        if not changed:
            return Written()
        saved = self._with_places(changed)
        try:
            stored, change_set = self._writer().apply(
                step or self._change(changed),
                saved=[replace(one, key="") if is_new(key) else one for key, one in saved.items()],
            )
        except UserError as error:
            for key, cells in typed.items():
                for column, text in cells.items():
                    self._unstored.keep(key, column, Typed(text, error.message))
            return Written(refusal=error.message)
        # Whether the sheet of a title that is whole now lacks a language itself, only the database knows.
        unsure = [key for key, one in saved.items() if self._is_completed(self._table.line(key), one.title)]
        for key, position in zip(saved, stored, strict=True):
            line = self._line(self._table.line(key), position)
            if is_new(key):
                self._renamed[key] = line.key
                self._unstored.rename(key, line.key)
                self._table.settle(key, line)
        self._table.put(self._line(self._table.line(position.key), position) for position in stored)
        if unsure:
            self._table.put(self._writer().lines_of(unsure))
        return Written(change_set, tuple(position.key for position in stored))

    @staticmethod
    def _is_completed(line: StaffingLine, title: LocalizedText) -> bool:
        return line.has_requirement and _is_half(line.position.title) and not _is_half(title)

    def _with_places(self, changed: Mapping[str, StaffPosition]) -> dict[str, StaffPosition]:
        """Return the positions with places for new rows, and behind them the lines that make room."""
        saved = dict(changed)
        lines = self._table.lines
        ends: dict[str | None, int] = {}
        new = []
        for key, position in changed.items():
            if position.department != lines[key].position.department:
                end = ends.get(position.department, self._end_of(position.department))
                saved[key] = replace(position, sort_order=end)
                ends[position.department] = end + 1
            elif is_new(key):
                new.append(key)
        for department in dict.fromkeys(lines[key].position.department for key in new):
            rows = [key for key in self._table.keys_of(department) if key in new or not is_new(key)]
            for key, place in new_places(rows, lines, set(new)).items():
                saved[key] = replace(saved.get(key, lines[key].position), sort_order=place)
        return saved

    def _line(self, line: StaffingLine, stored: StaffPosition) -> StaffingLine:
        pay = reckon(stored.pay, stored.register_link, stored.units, self._table.scale)
        missing = line.text_missing
        if _is_half(stored.title) != _is_half(line.position.title):
            missing = _is_half(stored.title)
        return replace(line, position=stored, pay=pay, text_missing=missing)

    def _change(self, changed: Mapping[str, StaffPosition]) -> Message:
        if len(changed) == 1:
            return message("steps.save_position", title=next(iter(changed.values())).title.both)
        return message("steps.edit_lines", count=len(changed))

    def _removal(self, keys: Sequence[str]) -> Message:
        if len(keys) == 1:
            return message("steps.remove_position", title=self._table.line(keys[0]).position.title.both)
        return message("steps.remove_lines", count=len(keys))


def _is_half(text: LocalizedText) -> bool:
    """Tell whether a text stands in one language only."""
    return (text.kk is None) != (text.ru is None)
