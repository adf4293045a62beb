"""Blocks of cells: what is copied, and what a paste, a fill or a clearing writes into which cells."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from nqs_desktop.domain.clipboard_block import Block, write_block
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.staffing_cells import READ_ONLY, StaffingColumn
from nqs_desktop.ui.staffing.grid.grid_edits import CellText, GridEdits, Written
from nqs_desktop.ui.staffing.grid.grid_model import GridModel
from nqs_desktop.ui.staffing.grid.grid_table import GridTable


@dataclass(frozen=True, slots=True)
class Target:
    """Where a block goes.

    Attributes:
        keys: Keys of the selected lines, from above; none on a heading.
        columns: The selected columns, from the left.
        to_right: The first of them with all columns in view to the right of it.
        department: Key of the department in which the keyboard is.
    """

    keys: Sequence[str]
    columns: Sequence[StaffingColumn]
    to_right: Sequence[StaffingColumn]
    department: str | None


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a paste did.

    Attributes:
        written: What became of it.
        keys: Keys of the lines that it reached, as they are called now.
        columns: The columns that it reached.
        new: How many of the lines are new.
        left_out: How many texts fell on columns that are never typed, or right of the last column.
    """

    written: Written
    keys: tuple[str, ...] = ()
    columns: tuple[StaffingColumn, ...] = ()
    new: int = 0
    left_out: int = 0


class BlockEdits:
    """Reads and writes blocks of cells, each in one step."""

    def __init__(self, table: GridTable, model: GridModel, edits: GridEdits) -> None:
        self._table = table
        self._model = model
        self._edits = edits

    def copied(self, target: Target) -> str:
        """Return the selected cells as clipboard text."""
        return write_block([self._text(key, column) for column in target.columns] for key in target.keys)

    def clear(self, target: Target) -> Written:
        """Empty the selected cells."""
        return self._write(target, lambda *_: "", message("steps.clear_lines", count=len(target.keys)))

    def restore(self, target: Target) -> Written:
        """Show what is stored in the selected cells again, in the place of what cannot be stored."""
        return self._edits.restore((key, column) for key in target.keys for column in target.columns)

    def fill_down(self, target: Target) -> Written:
        """Write what stands in the uppermost selected line into those below; one line takes that above it."""
        keys = target.keys
        if len(keys) == 1:
            above = self._model.row_at(self._model.place_of(keys[0]) - 1)
            if not isinstance(above, str):
                return Written()
            keys = (above, *keys)
        if not keys:
            return Written()
        step = message("steps.fill_lines", count=len(keys) - 1)
        below = Target(keys[1:], target.columns, target.to_right, target.department)
        return self._write(below, lambda _, column: self._model.plain(keys[0], column), step)

    def set_all(self, target: Target, column: StaffingColumn, text: str) -> Written:
        """Write one text into a column of all selected lines."""
        step = message("steps.set_lines", count=len(target.keys))
        return self._edits.write([CellText(key, column, text) for key in target.keys], step)

    def paste(self, block: Block, target: Target) -> Pasted:
        """Write a block from the first selected cell on.

        A single text fills all selected cells, a single row all selected lines. Other blocks go downwards
        from the first selected line to the end of its department, and on into new lines there; where as many
        lines are selected as the block has, they are filled, whatever their departments.
        """
        rows = _without_empty_end(block)
        if not rows or not target.columns:
            return Pasted(Written())
        if len(rows) == len(rows[0]) == 1:
            filled = {key: dict.fromkeys(target.columns, rows[0][0]) for key in target.keys}
            return self._pasted(filled, target.columns, 0, 0)
        keys, new = self._lines_for(rows, target)
        width = max(map(len, rows))
        columns = target.to_right[:width]
        if len(rows) == 1:
            rows = rows * len(keys)
        filled = {key: dict(zip(columns, row, strict=False)) for key, row in zip(keys, rows, strict=False)}
        beyond = sum(bool(cell.strip()) for row in rows for cell in row[len(columns) :])
        return self._pasted(filled, columns, new, beyond)

    # --- within ---

    def _text(self, key: str, column: StaffingColumn) -> str:
        if column is StaffingColumn.REQUIREMENT:
            return self._model.shown(key, self._table.line(key), column)
        return self._model.plain(key, column)

    def _write(self, target: Target, text: Callable[[str, StaffingColumn], str], step: Message) -> Written:
        columns = [column for column in target.columns if column not in READ_ONLY]
        return self._edits.write(
            [CellText(key, column, text(key, column)) for key in target.keys for column in columns], step
        )

    def _lines_for(self, rows: Block, target: Target) -> tuple[list[str], int]:
        """Return the lines for the rows of a block, and how many of them were made."""
        keys = list(target.keys)
        if len(rows) == 1 and keys:
            return keys, 0
        if len(keys) >= len(rows):
            return keys[: len(rows)], 0
        first = keys[0] if keys else ""
        place = self._model.place_of(first) if first else self._first_place(target.department)
        lines: list[str] = []
        while len(lines) < len(rows):
            row = self._model.row_at(place + len(lines))
            if not isinstance(row, str):
                break
            lines.append(row)
        department = self._table.line(first).position.department if first else target.department
        missing = len(rows) - len(lines)
        if missing:
            last = next(reversed(self._table.keys_of(department)), None)
            lines += self._edits.begin_rows(department, last, missing)
        return lines, missing

    def _first_place(self, department: str | None) -> int:
        return self._model.place_of(self._table.heading_of(department)) + 1

    def _pasted(
        self,
        filled: dict[str, dict[StaffingColumn, str]],
        columns: Sequence[StaffingColumn],
        new: int,
        beyond: int,
    ) -> Pasted:
        texts = [
            CellText(key, column, text)
            for key, row in filled.items()
            for column, text in row.items()
            if column not in READ_ONLY
        ]
        said = sum(bool(text.strip()) for row in filled.values() for text in row.values())
        kept = sum(bool(one.text.strip()) for one in texts)
        written = self._edits.write(texts, message("steps.paste_lines", count=len(filled)))
        keys = tuple(self._edits.called_now(key) for key in filled)
        return Pasted(written, keys, tuple(columns), new, said - kept + beyond)


def _without_empty_end(block: Block) -> Block:
    """Return a block without the empty rows at its end that spreadsheets add."""
    rows = list(block)
    while len(rows) > 1 and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    return tuple(rows)
