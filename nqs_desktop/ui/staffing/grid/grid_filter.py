"""Which lines show: a condition a column, told by what the cells hold."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from nqs_desktop.domain.search_text import fold
from nqs_desktop.domain.staffing_cells import StaffingColumn
from nqs_desktop.domain.staffing_line import StaffingLine
from nqs_desktop.ui.staffing.grid.grid_table import NEW
from nqs_desktop.ui.staffing.grid.unstored import Unstored

ShownText = Callable[[str, StaffingLine, StaffingColumn], str]
"""What a cell shows, what was typed and is not stored included."""
MOST_VALUES = 500


class CellTest(StrEnum):
    """What a filter asks of a cell beside its words."""

    ANY = "any"
    EMPTY = "empty"
    FILLED = "filled"
    WRONG = "wrong"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True, slots=True)
class ColumnFilter:
    """What a column asks for; all of it at once.

    Attributes:
        words: What the cell contains, whatever its case.
        test: Whether it is empty, filled, wrong or doubtful.
        values: What it shows, one of these; ``None``: anything.
    """

    words: str = ""
    test: CellTest = CellTest.ANY
    values: frozenset[str] | None = None

    def __bool__(self) -> bool:
        """Tell whether it asks for anything."""
        return bool(self.words.strip()) or self.test is not CellTest.ANY or self.values is not None


class GridFilter:
    """The conditions of all columns."""

    def __init__(
        self,
        shown: ShownText,
        unstored: Unstored,
        doubtful: Callable[[StaffingLine, StaffingColumn], bool],
    ) -> None:
        """Look at cells by what they show, what is not stored of them, and whether they are doubtful."""
        self._shown = shown
        self._unstored = unstored
        self._doubtful = doubtful
        self._columns: dict[StaffingColumn, ColumnFilter] = {}
        self._folded: dict[str, str] = {}
        self._texts: dict[StaffingColumn, dict[str, tuple[StaffingLine, str]]] = {}

    @property
    def columns(self) -> Mapping[StaffingColumn, ColumnFilter]:
        """The conditions by their columns."""
        return self._columns

    def __bool__(self) -> bool:
        """Tell whether anything is asked for."""
        return bool(self._columns)

    def set(self, column: StaffingColumn, wanted: ColumnFilter) -> None:
        """Ask for something else in a column."""
        if wanted:
            self._columns[column] = wanted
        else:
            self._columns.pop(column, None)

    def clear(self) -> None:
        """Let everything through."""
        self._columns.clear()

    def forget(self) -> None:
        """The lines are others, or are said in another language."""
        self._texts = {}

    def folded(self, text: str) -> str:
        """Return a text as it is compared; many cells say the same."""
        known = self._folded.get(text)
        if known is None:
            known = self._folded[text] = fold(text)
        return known

    def passing(self) -> Callable[[str, StaffingLine], bool] | None:
        """Return what tells which lines show; ``None`` where all do. Rows not stored yet always show."""
        if not self._columns:
            return None
        tests = [self._test(column, wanted) for column, wanted in self._columns.items()]
        if len(tests) == 1:
            only = tests[0]
            return lambda key, line: only(key, line) or key.startswith(NEW)
        return lambda key, line: key.startswith(NEW) or all(test(key, line) for test in tests)

    def values(self, column: StaffingColumn, lines: Iterable[tuple[str, StaffingLine]]) -> list[str]:
        """Return the texts that a column shows, the most at once, in the order of the table."""
        found: dict[str, None] = {}
        for key, line in lines:
            found[self._shown(key, line, column)] = None
            self._text(key, line, column)
        return list(found)[:MOST_VALUES]

    def _text(self, key: str, line: StaffingLine, column: StaffingColumn) -> str:
        """Return what a cell shows, as it is compared; known as long as the line is the same."""
        if self._unstored.at(key, column) is not None:
            return self.folded(self._shown(key, line, column))
        texts = self._texts.setdefault(column, {})
        known = texts.get(key)
        if known is None or known[0] is not line:
            known = texts[key] = line, self.folded(self._shown(key, line, column))
        return known[1]

    def _contains(self, column: StaffingColumn, words: str) -> Callable[[str, StaffingLine], bool]:
        """Return what tells whether a cell contains words; asked of ten thousand lines at each letter."""
        texts, unstored = self._texts.setdefault(column, {}), len(self._unstored)

        def contains(key: str, line: StaffingLine) -> bool:
            known = texts.get(key)
            if known is None or known[0] is not line or unstored:
                return words in self._text(key, line, column)
            return words in known[1]

        return contains

    def _test(self, column: StaffingColumn, wanted: ColumnFilter) -> Callable[[str, StaffingLine], bool]:
        shown, words = self._shown, fold(wanted.words)
        tests: list[Callable[[str, StaffingLine], bool]] = []
        if words:
            tests.append(self._contains(column, words))
        if (values := wanted.values) is not None:
            tests.append(lambda key, line: shown(key, line, column) in values)
        match wanted.test:
            case CellTest.EMPTY:
                tests.append(lambda key, line: not shown(key, line, column))
            case CellTest.FILLED:
                tests.append(lambda key, line: bool(shown(key, line, column)))
            case CellTest.WRONG:
                tests.append(lambda key, line: self._unstored.at(key, column) is not None)
            case CellTest.DOUBTFUL:
                tests.append(lambda key, line: self._doubtful(line, column))
            case CellTest.ANY:
                pass
        if len(tests) == 1:
            return tests[0]
        return lambda key, line: all(test(key, line) for test in tests)
