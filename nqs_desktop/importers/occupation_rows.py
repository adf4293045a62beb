"""Rows of a table of occupations by what their columns mean."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import Final

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.table_mapping import ColumnRole, TableMapping
from nqs_desktop.importers.occupation_names import is_kazakh

_NO: Final = frozenset(
    (
        *("0", "-", "–", "no", "n", "false", "inactive", "archived"),
        *("нет", "ложь", "архив", "неактивна", "неактивный", "неактуально", "недействующий"),
        *("не действует", "недействующая", "исключен", "исключён", "исключена", "исключено"),
        *("утратил силу", "утратила силу", "қолданыста емес", "күші жойылған"),
        *("жоқ", "жок", "жалған", "жарамсыз", "қолданылмайды", "күшін жойған", "алып тасталған"),
    )
)
_NAMES: Final = (ColumnRole.NAME_KK, ColumnRole.NAME_RU, ColumnRole.NAME)
_QUOTED: Final = re.compile('[«“„"][^«»“”„"]*[»”“"]')


@dataclass(frozen=True, slots=True)
class TableRows:
    """A table of a file.

    Attributes:
        file: Name of the file.
        rows: Number of each row in the file, from 1, and its cells as cleaned text.
        mapping: What its columns mean.
    """

    file: str
    rows: Iterable[tuple[int, tuple[str, ...]]]
    mapping: TableMapping


@dataclass(frozen=True, slots=True)
class OccupationRow:
    """A row with what its cells say; empty where they say nothing.

    Attributes:
        number: Number of the row in the file, from 1.
        code: What stands in the code column.
        kk: The Kazakh name.
        ru: The Russian name.
        is_active: Whether it is in force.
        key: The file's own number of the row.
        parent_key: That of the row above it.
        parent_code: What stands in the column of the code above.
        one_language: Whether the table has one column for names in whichever language.
        turned: Whether its two names stood in each other's column.
    """

    number: int
    code: str
    kk: str
    ru: str
    is_active: bool
    key: str
    parent_key: str
    parent_code: str
    one_language: bool = False
    turned: bool = False


def rows_of(table: TableRows, telling: int | None = None) -> Iterator[OccupationRow]:
    """Iterate over the rows of entries; those without code and name are passed over.

    Args:
        table: The table.
        telling: How many of the first rows tell the language of names that may be of either; ``None`` all.
    """
    columns = {role: table.mapping.column(role) for role in ColumnRole}
    named = columns[ColumnRole.NAME] is not None
    rows = iter(table.rows)
    seen = list(islice(rows, telling)) if named else []
    language = _language(seen, columns[ColumnRole.NAME]) if named else None
    for number, cells in chain(seen, rows):
        if number < table.mapping.first_row:
            continue
        row = _row(number, cells, columns, language)
        if row.code or row.kk or row.ru:
            yield row


def _row(
    number: int, cells: tuple[str, ...], columns: dict[ColumnRole, int | None], language: Language | None
) -> OccupationRow:
    def cell(role: ColumnRole) -> str:
        column = columns[role]
        return "" if column is None or column >= len(cells) else cells[column]

    kk, ru, name = (_worded(cell(role)) for role in _NAMES)
    turned = bool(kk and ru) and is_kazakh(_unquoted(ru)) and not is_kazakh(kk)
    if turned:
        kk, ru = ru, kk
    if name and is_kazakh(name):
        kk = kk or name
    elif name:
        kk, ru = (kk or name, ru) if language is Language.KK else (kk, ru or name)
    return OccupationRow(
        number=number,
        code=cell(ColumnRole.CODE),
        kk=kk,
        ru=ru,
        is_active=cell(ColumnRole.ACTIVE).casefold() not in _NO,
        key=cell(ColumnRole.ID),
        parent_key=cell(ColumnRole.PARENT_ID),
        parent_code=cell(ColumnRole.PARENT_CODE),
        one_language=language is not None,
        turned=turned,
    )


def _worded(text: str) -> str:
    """Return a name; empty where a dash or a number stands in its place."""
    return text if any(map(str.isalpha, text)) else ""


def _unquoted(text: str) -> str:
    """Return a text without the names of institutions in it, which may be of the other language."""
    return _QUOTED.sub("", text)


def _language(rows: Iterable[tuple[int, tuple[str, ...]]], column: int | None) -> Language:
    """Return the language of names without a letter that only Kazakh has: that of most others."""
    if column is None:
        return Language.RU
    kazakh = Counter(is_kazakh(cells[column]) for _, cells in rows if column < len(cells))
    return Language.KK if kazakh[True] > kazakh[False] else Language.RU
