"""Tables with a row for each position: number, title, and the demands in columns."""

import re
from collections.abc import Sequence
from typing import Final

from nqs_desktop.domain.paper import PaperLine
from nqs_desktop.importers.bilingual_text import language_of
from nqs_desktop.importers.papers.blocks import NO_CELL, Table
from nqs_desktop.importers.papers.column_heads import Column, ColumnHeads, is_numbering
from nqs_desktop.importers.papers.labels import DEMAND_ROLES, Role
from nqs_desktop.importers.papers.printed import PrintedPaper, PrintedPosition, Said
from nqs_desktop.importers.papers.title_lines import is_numbered_title, looks_like_heading, names_department

SUM: Final = re.compile(r"\s*(?:итого|всего|барлығы|жиыны|жалпы саны)\b", re.IGNORECASE)
_NUMBER: Final = re.compile(r"(?:№|N)?\s*\d{1,4}(?:[.-]\d{1,3}){0,3}\s*[.):]?\s*$")

Own = list[tuple[int, tuple[PaperLine, ...]]]


class PositionRows:
    """Reads one table with a row for each position."""

    def __init__(self, table: Table, heads: ColumnHeads, paper: PrintedPaper) -> None:
        """Read ``table`` under ``heads`` into ``paper``."""
        self._table = table
        self._heads = heads
        self._paper = paper
        self._current: PrintedPosition | None = None
        self._numbered = bool(heads.places(Role.NUMBER))

    def read(self, *, has_head: bool) -> None:
        """Read all rows; without a head of its own the table goes on with the one before."""
        if has_head:
            before = self._paper.front_again if self._paper.has_begun else self._paper.front
            for row in range(self._heads.first):
                before += _lines(self._table.own(row))
            for row in range(self._heads.first, self._heads.body):
                self._paper.headings += _lines(self._table.own(row))
        else:
            self._current = next(
                (item for item in reversed(self._paper.items) if isinstance(item, PrintedPosition)), None
            )
        for row in range(self._heads.body if has_head else 0, len(self._table.grid)):
            self._row(row)

    def _row(self, row: int) -> None:
        own = self._table.own(row)
        if not own:
            return
        if is_numbering(self._table, row) or self._repeats_head(row, own):
            self._paper.headings += _lines(own)
        elif self._is_sum(own):
            self._paper.leftovers += _lines(own)
        elif self._is_heading(row, own):
            self._paper.department(own[0][1])
            self._current = None
        elif self._begins(row, own):
            self._begin(row, own)
        elif self._current is not None:
            self._add(self._current, own)
        else:
            self._paper.leftovers += _lines(own)

    def _repeats_head(self, row: int, own: Own) -> bool:
        """Tell whether a row is the head again, as it stands on each page."""
        if row < self._heads.body or self._heads.body > len(self._table.grid):
            return False
        heads = {self._table.text(self._heads.first, column) for column in range(self._table.width)}
        return len(own) > 1 and all(" ".join(line.text for line in lines) in heads for _, lines in own)

    def _is_sum(self, own: Own) -> bool:
        return any(SUM.match(lines[0].text) for _, lines in own[:2])

    def _is_heading(self, row: int, own: Own) -> bool:
        """Tell whether a row names a department: one cell over the whole table, or alone without a number."""
        if len(own) != 1:
            return False
        column, lines = own[0]
        if self._table.span(row, column) * 2 > self._table.width and self._table.width > 1:
            return looks_like_heading(" ".join(line.text for line in lines))
        role = self._heads.columns[column].role
        if role not in {Role.NUMBER, Role.POSITION, Role.DEPARTMENT} or self._is_merged_from_above(
            row, column
        ):
            return False
        text = lines[0].text
        if role is Role.NUMBER:
            return not _NUMBER.match(text)
        if text[0].islower():
            return False
        return names_department(text) or (self._numbered and not is_numbered_title(text))

    def _is_merged_from_above(self, row: int, besides: int) -> bool:
        """Tell whether another cell of the row begins above and holds something."""
        return any(
            self._table.is_below(row, place) and self._table.lines(row, place)
            for place, cell in enumerate(self._table.grid[row])
            if place != besides and cell != NO_CELL
        )

    def _begins(self, row: int, own: Own) -> bool:
        """Tell whether a row begins a position."""
        title = self._own_of(own, Role.POSITION)
        number = self._own_of(own, Role.NUMBER)
        if self._current is None:
            return bool(title)
        if number and _NUMBER.match(number[0].text):
            return bool(title) or self._is_held(row, Role.POSITION)
        if not title or self._is_held(row, Role.NUMBER):
            return False
        if self._numbered and not number:
            known = self._current.texts.get(Role.POSITION, [])
            first = language_of(" ".join(said.line.text for said in known))
            second = language_of(" ".join(line.text for line in title))
            is_other = first is not None and second is not None and first is not second
            return not (title[0].text[0].islower() or is_other)
        return not title[0].text[0].islower()

    def _is_held(self, row: int, role: Role) -> bool:
        """Tell whether the cell of a role begins above."""
        return any(
            self._table.is_below(row, place) and self._table.lines(row, place)
            for place in self._heads.places(role)
        )

    def _own_of(self, own: Own, role: Role) -> tuple[PaperLine, ...]:
        return next((lines for column, lines in own if self._heads.columns[column].role is role), ())

    def _begin(self, row: int, own: Own) -> None:
        if department := self._own_of(own, Role.DEPARTMENT):
            self._paper.department(department)
        self._current = self._paper.begin()
        self._add(self._current, own, begins=True)
        begun = {self._table.grid[row][column] for column, _ in own}
        taken: set[int] = set()
        for place, column in enumerate(self._heads.columns):
            cell = self._table.grid[row][place]
            if cell in begun or cell in taken or not self._table.is_below(row, place):
                continue
            if column.role in DEMAND_ROLES or column.role is Role.POSITION:
                taken.add(cell)
                lines = self._table.lines(row, place)
                self._current.add(column.role, (Said(line, column.language, shared=True) for line in lines))

    def _add(self, position: PrintedPosition, own: Own, *, begins: bool = False) -> None:
        for place, lines in own:
            column = self._heads.columns[place] if place < len(self._heads.columns) else Column(None)
            if column.role is Role.DEPARTMENT and begins:
                continue
            if column.role in {None, Role.DEPARTMENT}:
                position.leftovers += lines
            elif column.role is not None:
                position.add(column.role, (Said(line, column.language) for line in lines))


def _lines(own: Own) -> Sequence[PaperLine]:
    return [line for _, lines in own for line in lines]
