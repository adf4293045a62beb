"""The head of a table with a row for each position: what its columns hold, and in which language."""

from collections import Counter
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.localized import Language
from nqs_desktop.importers.bilingual_text import leaning
from nqs_desktop.importers.papers.blocks import NO_CELL, Table
from nqs_desktop.importers.papers.labels import DEMAND_ROLES, Role, role_of, tagged_language

_MOST_HEAD_ROWS: Final = 4
_SEARCHED: Final = 12
"""Rows in which the head is looked for: a sheet may begin with its title."""
_LONGEST_TAG: Final = 40
_SURE: Final = 2.0


@dataclass(frozen=True, slots=True)
class Column:
    """What a column holds; ``language`` is ``None`` where its texts may be in either."""

    role: Role | None
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class ColumnHeads:
    """The head of a table.

    Attributes:
        first: Its first row.
        body: The row behind it.
        columns: What the columns hold.
    """

    first: int
    body: int
    columns: tuple[Column, ...]

    def places(self, role: Role) -> list[int]:
        """Return the columns of a role."""
        return [place for place, column in enumerate(self.columns) if column.role is role]


def column_heads(table: Table) -> ColumnHeads | None:
    """Return the head of a table with a row for each position; ``None`` where it has none."""
    for first in range(min(_SEARCHED, len(table.grid) - 1)):
        roles = {role_of(table.text(first, column)) for column in range(table.width)} - {None}
        if len(roles) < 2 or len(table.own(first)) < 2 or not roles & {*DEMAND_ROLES, Role.POSITION}:
            continue
        body = first + 1
        while body < len(table.grid) and body - first < _MOST_HEAD_ROWS and _is_head_row(table, body):
            body += 1
        heads = _heads(table, first, body)
        if heads is not None:
            return heads
    return None


def is_numbering(table: Table, row: int) -> bool:
    """Tell whether a row numbers the columns (1, 2, 3)."""
    texts = [table.text(row, column) for column, _ in table.own(row)]
    return len(texts) > 2 and texts == [str(number) for number in range(1, len(texts) + 1)]


def _is_head_row(table: Table, row: int) -> bool:
    own = table.own(row)
    if not own:
        return any(
            cell != NO_CELL and table.is_below(row, place) for place, cell in enumerate(table.grid[row])
        )
    if is_numbering(table, row):
        return True
    texts = [" ".join(line.text for line in lines) for _, lines in own]
    return all(role_of(text) or (len(text) <= _LONGEST_TAG and tagged_language(text)) for text in texts)


def _heads(table: Table, first: int, body: int) -> ColumnHeads | None:
    texts = [_head_texts(table, first, body, column) for column in range(table.width)]
    columns = []
    for place in range(table.width):
        if place and not _own_role(texts[place]) and texts[place - 1] and not table.text(first, place):
            texts[place].insert(0, texts[place - 1][0])  # a merged head of which only the first is told
        said = texts[place]
        role = role_of(" ".join(said)) or next(
            (role for text in reversed(said) if (role := role_of(text))), None
        )
        columns.append(Column(role, tagged_language(" ".join(said)) if role else None))
    columns = _with_title(table, body, columns)
    roles = {column.role for column in columns}
    if Role.POSITION not in roles or not roles & DEMAND_ROLES:
        return None
    return ColumnHeads(first, body, tuple(_with_languages(table, body, columns)))


def _own_role(said: list[str]) -> bool:
    return any(role_of(text) for text in said)


def _head_texts(table: Table, first: int, body: int, column: int) -> list[str]:
    found = [table.text(row, column) for row in range(first, body) if not is_numbering(table, row)]
    return [text for text in dict.fromkeys(found) if text]


def _with_title(table: Table, body: int, columns: list[Column]) -> list[Column]:
    """Give the column of titles its role where its head does not say it: words before the first demand."""
    if any(column.role is Role.POSITION for column in columns):
        return columns
    demand = next((place for place, column in enumerate(columns) if column.role in DEMAND_ROLES), 0)
    for place in range(demand):
        filled = [text for row in range(body, len(table.grid)) if (text := table.text(row, place))]
        worded = sum(any(sign.isalpha() for sign in text) for text in filled)
        if columns[place].role is None and filled and worded * 2 > len(filled):
            return [*columns[:place], Column(Role.POSITION), *columns[place + 1 :]]
    return columns


def _with_languages(table: Table, body: int, columns: list[Column]) -> list[Column]:
    """Tell columns of one role apart by the language of what stands in them."""
    repeated = {
        role for role, count in Counter(column.role for column in columns).items() if role and count == 2
    }
    for role in repeated:
        first, second = (place for place, column in enumerate(columns) if column.role is role)
        if columns[first].language or columns[second].language:
            continue
        weights = [
            sum(leaning(table.text(row, place)) for row in range(body, len(table.grid)))
            for place in (first, second)
        ]
        if abs(weights[0] - weights[1]) >= _SURE and weights[0] * weights[1] <= 0:
            kazakh_first = weights[0] > weights[1]
            columns[first] = Column(role, Language.KK if kazakh_first else Language.RU)
            columns[second] = Column(role, Language.RU if kazakh_first else Language.KK)
    return columns
