"""What the cells of a column have in common: the ground on which its meaning is recognised."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Final

from nqs_desktop.importers.tables.code_form import plain_code
from nqs_desktop.importers.tables.source import Row

_KAZAKH: Final = re.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]")
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
_LATIN: Final = re.compile("[A-Za-z]")
_WORD: Final = re.compile(r"[^\W\d_]{2}")
_SAMPLE: Final = 3000
_YES: Final = {
    *("1", "да", "иә", "yes", "true", "истина", "ақиқат", "+", "y", "д", "active", "активный", "активна"),
    *("действует", "действующий", "действующая", "актуально", "қолданыста", "қолданылады", "жарамды"),
}
_NO: Final = {
    *("0", "нет", "жоқ", "no", "false", "ложь", "жалған", "-", "n", "н", "inactive", "archived", "архив"),
    *("не действует", "недействующий", "недействующая", "неактивный", "неактивна", "неактуально"),
    *("исключен", "исключён", "исключена", "исключено", "утратил силу", "утратила силу"),
    *("қолданыста емес", "қолданылмайды", "жарамсыз", "күшін жойған", "күші жойылған", "алып тасталған"),
}


@dataclass(frozen=True)
class Column:
    """The cells of a column below the heading.

    Attributes:
        number: Number of the column, from 0.
        cells: Its cells, row by row; empty ones too.
        heading: What stands above it.
    """

    number: int
    cells: Sequence[str] = field(repr=False)
    heading: str = ""

    @cached_property
    def filled(self) -> list[str]:
        """The cells that hold anything."""
        return list(filter(None, self.cells))

    @cached_property
    def distinct(self) -> set[str]:
        """The different cells that hold anything."""
        return set(self.filled)

    @cached_property
    def sample(self) -> list[str]:
        """Cells taken evenly from the whole column: what is costly to ask is asked of these."""
        return self.filled[:: max(1, len(self.filled) // _SAMPLE)]

    @property
    def uniqueness(self) -> float:
        """How many of the filled cells are different, 0 to 1."""
        return len(self.distinct) / len(self.filled) if self.filled else 0.0

    @cached_property
    def code_share(self) -> float:
        """How many of the filled cells look like codes, 0 to 1."""
        return self._share(lambda cell: bool(plain_code(cell)))

    @cached_property
    def codes(self) -> set[str]:
        """The different codes in plain writing."""
        return {code for cell in self.distinct if (code := plain_code(cell))}

    @cached_property
    def whole_numbers(self) -> bool:
        """Whether nearly all filled cells are whole numbers."""
        return self._share(str.isdecimal) > 0.98

    @cached_property
    def counts_up(self) -> bool:
        """Whether the cells are 1, 2, 3 …: numbers of rows, not codes."""
        if not self.whole_numbers or self.uniqueness < 0.98 or len(self.filled) < 2:
            return False
        numbers = [int(cell) for cell in self.filled if cell.isdecimal() and len(cell) < 10]
        steps = sum(after - before == 1 for before, after in pairwise(numbers))
        return min(numbers, default=2) < 2 and steps >= 0.8 * (len(numbers) - 1)

    @cached_property
    def flags(self) -> bool:
        """Whether the cells say yes or no."""
        return 0 < len(self.distinct) <= 3 and {cell.lower() for cell in self.distinct} <= _YES | _NO

    @cached_property
    def word_share(self) -> float:
        """How many of the filled cells hold words, 0 to 1."""
        return self._share(lambda cell: _WORD.search(cell) is not None)

    @cached_property
    def path_share(self) -> float:
        r"""How many of the filled cells are paths of names such as ``title\group\group``, 0 to 1."""
        return self._share(lambda cell: "\\" in cell)

    @cached_property
    def kazakh_share(self) -> float:
        """How many of the cells in Cyrillic have a letter that Russian lacks, 0 to 1."""
        cyrillic = [cell for cell in self.sample if _CYRILLIC.search(cell)]
        return sum(_KAZAKH.search(cell) is not None for cell in cyrillic) / len(cyrillic) if cyrillic else 0.0

    @cached_property
    def latin_share(self) -> float:
        """How many of the cells with words are in Latin letters, 0 to 1."""
        worded = [cell for cell in self.sample if _WORD.search(cell)]
        latin = sum(len(_LATIN.findall(cell)) > len(_CYRILLIC.findall(cell)) for cell in worded)
        return latin / len(worded) if worded else 0.0

    @cached_property
    def branching(self) -> float:
        """How many of the codes longer than a figure have the group above among the codes, 0 to 1."""
        longer = [code for code in self.codes if len(code) > 1]
        found = sum(code.rpartition("-")[0] in self.codes or code[:-1] in self.codes for code in longer)
        return found / len(longer) if longer else 0.0

    @cached_property
    def marked_share(self) -> float:
        """How many of the codes hold a hyphen or a letter, as no ordinary number does, 0 to 1."""
        return sum(not code.isdecimal() for code in self.codes) / len(self.codes) if self.codes else 0.0

    @property
    def average_length(self) -> float:
        """Characters of a filled cell."""
        return sum(map(len, self.sample)) / len(self.sample) if self.sample else 0.0

    def _share(self, test: Callable[[str], bool]) -> float:
        return sum(map(test, self.sample)) / len(self.sample) if self.sample else 0.0


def columns_of(rows: Sequence[Row], headings: Sequence[str] = ()) -> list[Column]:
    """Return the columns of a table whose rows are of one width, with their headings where there are any."""
    if not rows:
        return []
    cells = zip(*(cells for _, cells in rows), strict=True)
    titles = [*headings, *[""] * len(rows[0][1])]
    return [Column(number, column, titles[number]) for number, column in enumerate(cells)]
