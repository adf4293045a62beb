"""Finds the columns of a table of specialties by what stands in them, and the language of each name."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.search_text import fold, tokens
from nqs_desktop.importers.education_codes import mend_code

Row = tuple[int, Sequence[str]]
"""Number of a row, from 1, and its cells."""

_KAZAKH: Final = frozenset("әғқңөұүһі")
_SHORTEST_TELLING_CODE: Final = 5  # shorter ones look like ordinary numbers
_SHARE_OF_CODES: Final = 0.5
_SHARE_OF_NAMES: Final = 0.5
_IDENTITY, _PARENT = ("id",), ("parent_id", "parentid", "id_parent")


@dataclass(frozen=True, slots=True)
class EducationColumns:
    """Where what stands, counted from 0.

    Attributes:
        heading: Number of the heading's row; 0 where there is none.
        code: Column of the codes.
        kk: Column of the Kazakh names.
        ru: Column of the Russian names.
        identity: Column of the rows' own numbers; ``None`` where there is none.
        parent: Column of the numbers of the rows above; ``None`` where there is none.
    """

    heading: int
    code: int
    kk: int
    ru: int
    identity: int | None = None
    parent: int | None = None

    @property
    def all(self) -> frozenset[int]:
        """All columns that are read."""
        columns = (self.code, self.kk, self.ru, self.identity, self.parent)
        return frozenset(column for column in columns if column is not None)


def find_columns(rows: Sequence[Row]) -> EducationColumns | None:
    """Return the columns of a table of specialties; ``None`` where it has no codes or not two names."""
    width = max((len(cells) for _, cells in rows), default=0)
    if not width:
        return None
    columns = [[cells[place] if place < len(cells) else "" for _, cells in rows] for place in range(width)]
    code = max(range(width), key=lambda place: _codes(columns[place]))
    if _codes(columns[code]) < _SHARE_OF_CODES * len(rows):
        return None
    names = [
        place
        for place in range(width)
        if place != code and _names(columns[place]) >= _SHARE_OF_NAMES * len(rows)
    ]
    if len(names) < 2:
        return None
    one, other = sorted(names, key=lambda place: -_names(columns[place]))[:2]
    kk, ru = sorted((one, other), key=lambda place: -_kazakh_cells(columns[place]))
    heading = _heading(rows, code)
    titles = [fold(cell) for cell in next((cells for row, cells in rows if row == heading), ())]
    return EducationColumns(heading, code, kk, ru, _titled(titles, _IDENTITY), _titled(titles, _PARENT))


def swapped(pairs: Sequence[tuple[str, str]]) -> list[bool]:
    """Tell of each pair of names whether its languages stand the wrong way round.

    Letters that Russian lacks decide. Where neither name has one, the words do: a name is of the language
    in which the other rows of the table use its words.

    Args:
        pairs: The names as the columns say: Kazakh, Russian.
    """
    sure = [_by_letters(kk, ru) for kk, ru in pairs]
    words: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
    for (kk, ru), turned in zip(pairs, sure, strict=True):
        words[True].update(set(tokens(ru if turned else kk)))
        words[False].update(set(tokens(kk if turned else ru)))
    return [
        _by_words(kk, ru, words) if turned is None else turned
        for (kk, ru), turned in zip(pairs, sure, strict=True)
    ]


def has_kazakh_letters(text: str) -> bool:
    """Tell whether ``text`` has a letter that Kazakh has and Russian lacks."""
    return not _KAZAKH.isdisjoint(text.lower())


def _by_letters(kk: str, ru: str) -> bool | None:
    in_kk, in_ru = has_kazakh_letters(kk), has_kazakh_letters(ru)
    return None if in_kk == in_ru else in_ru


def _by_words(kk: str, ru: str, words: dict[bool, Counter[str]]) -> bool:
    """Tell whether the words say that the languages are swapped; a pair counts nothing for itself."""
    own_kk, own_ru = set(tokens(kk)), set(tokens(ru))
    if not own_kk or not own_ru:
        return False

    def leaning(word: str) -> int:
        kazakh = words[True][word] - (word in own_kk)
        russian = words[False][word] - (word in own_ru)
        return (kazakh > russian) - (kazakh < russian)

    return sum(map(leaning, own_kk - own_ru)) < 0 < sum(map(leaning, own_ru - own_kk))


def _codes(cells: Iterable[str]) -> int:
    return sum(len(cell) >= _SHORTEST_TELLING_CODE and mend_code(cell) is not None for cell in cells)


def _names(cells: Iterable[str]) -> int:
    return sum(any("а" <= char <= "я" or char in _KAZAKH for char in cell.lower()) for cell in cells)


def _kazakh_cells(cells: Iterable[str]) -> int:
    return sum(map(has_kazakh_letters, cells))


def _heading(rows: Sequence[Row], code: int) -> int:
    """Return the last row before the first code."""
    heading = 0
    for number, cells in rows:
        cell = cells[code] if code < len(cells) else ""
        if mend_code(cell) is not None:
            return heading
        heading = number
    return heading


def _titled(titles: Sequence[str], wanted: Sequence[str]) -> int | None:
    return next((place for place, title in enumerate(titles) if title.replace(" ", "_") in wanted), None)
