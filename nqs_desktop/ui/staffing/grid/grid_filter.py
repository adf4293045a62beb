"""Which lines show: a condition a column, told by what the cells hold."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from enum import StrEnum
from functools import reduce
from operator import and_

from nqs_desktop.domain.search_text import fold
from nqs_desktop.domain.staffing_cells import StaffingColumn
from nqs_desktop.domain.staffing_line import StaffingLine
from nqs_desktop.ui.staffing.grid.unstored import Unstored

ShownText = Callable[[str, StaffingLine, StaffingColumn], str]
"""What a cell shows, what was typed and is not stored included."""
_AT_ONCE = 100
"""Cells the texts of which are reckoned before the window is asked again."""


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


Lines = Mapping[str, StaffingLine]
_Known = tuple[StaffingLine, str, str]
"""A line, what one of its cells shows, and that as it is compared."""


class GridFilter:
    """The conditions of all columns, and the texts of the cells that these were asked of.

    Texts are known as long as their lines are the same: of ten thousand lines each letter asks anew.
    """

    def __init__(
        self,
        shown: ShownText,
        unstored: Unstored,
        doubtful: Callable[[StaffingLine, StaffingColumn], bool],
        state: Callable[[], int],
    ) -> None:
        """Look at cells by what they show, what is not stored of them, and whether they are doubtful.

        ``state`` returns another number once lines changed.
        """
        self._shown = shown
        self._unstored = unstored
        self._doubtful = doubtful
        self._state = state
        self._columns: dict[StaffingColumn, ColumnFilter] = {}
        self._folded: dict[str, str] = {}
        self._texts: dict[StaffingColumn, dict[str, _Known]] = {}
        self._current: dict[StaffingColumn, int] = {}

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
        self._texts, self._current = {}, {}

    def folded(self, text: str) -> str:
        """Return a text as it is compared; many cells say the same."""
        known = self._folded.get(text)
        if known is None:
            known = self._folded[text] = fold(text)
        return known

    def passing(self, lines: Lines) -> Set[str] | None:
        """Return the keys of the lines that show; ``None`` where all do."""
        if not self._columns:
            return None
        kept = (self._kept(column, wanted, lines) for column, wanted in self._columns.items())
        return reduce(and_, kept)

    def values(self, column: StaffingColumn, lines: Lines) -> list[str]:
        """Return the texts that a column shows, each once, in the order in which they came."""
        texts = self._all_known(column, lines)
        return list(dict.fromkeys([shown for _, shown, _ in texts.values()]))

    def containing(self, column: StaffingColumn, words: str, lines: Lines) -> Set[str]:
        """Return the keys of the lines the cells of which contain folded words."""
        return {key for key, known in self._all_known(column, lines).items() if words in known[2]}

    def preparing(self, columns: Iterable[StaffingColumn], lines: Lines) -> Iterator[None]:
        """Get the texts of columns ready before anybody asks for them, some cells a step."""
        keys = list(lines)
        for column in columns:
            for start in range(0, len(keys), _AT_ONCE):
                some = {key: lines[key] for key in keys[start : start + _AT_ONCE] if key in lines}
                self._known(column, some)
                yield

    def _all_known(self, column: StaffingColumn, lines: Lines) -> dict[str, _Known]:
        """Return the texts of a column for all lines, and no others."""
        state = self._state()
        if self._current.get(column) != state or len(self._unstored):
            texts = self._known(column, lines)
            for gone in texts.keys() - lines.keys():
                del texts[gone]
            self._current[column] = state
        return self._texts[column]

    def _known(self, column: StaffingColumn, lines: Lines) -> dict[str, _Known]:
        """Return the texts of a column, these lines among them; what is not stored is asked anew."""
        texts = self._texts.setdefault(column, {})
        ask = [key for key, line in lines.items() if key not in texts or texts[key][0] is not line]
        waiting = (key for key, waits in self._unstored.cells() if waits is column and key in lines)
        for key in (*ask, *waiting):
            text = self._shown(key, lines[key], column)
            texts[key] = lines[key], text, self.folded(text)
        return texts

    def was_stored(self, key: str) -> None:
        """What was typed into a line is stored or dropped: ask anew what it shows."""
        self._current = {}
        for texts in self._texts.values():
            texts.pop(key, None)

    def _kept(self, column: StaffingColumn, wanted: ColumnFilter, lines: Lines) -> Set[str]:
        texts, words, values = self._all_known(column, lines), fold(wanted.words), wanted.values
        kept: Set[str] = lines.keys()
        if words:
            kept = self.containing(column, words, lines)
        if values is not None:
            kept = {key for key in kept if texts[key][1] in values}
        match wanted.test:
            case CellTest.EMPTY:
                return {key for key in kept if not texts[key][1]}
            case CellTest.FILLED:
                return {key for key in kept if texts[key][1]}
            case CellTest.WRONG:
                return {key for key in kept if self._unstored.at(key, column) is not None}
            case CellTest.DOUBTFUL:
                return {key for key in kept if self._doubtful(lines[key], column)}
            case CellTest.ANY:
                return kept
