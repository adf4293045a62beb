"""A proposal for the tables of a framework out of a staffing table and the classifiers."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from nqs_desktop.domain.framework import (
    LEVELS,
    Band,
    FrameworkContent,
    FrameworkOccupation,
    LevelDescription,
    OccupationalColumn,
)
from nqs_desktop.domain.framework_books import FrameworkBooks, places_of, shares_name
from nqs_desktop.domain.framework_completion import BookDifference, completed, differences, with_codes
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.search_text import fold


@dataclass(frozen=True, slots=True)
class CodedPosition:
    """A position of a staffing table, as far as a framework needs it."""

    title: LocalizedText
    code: str | None
    units: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class OccupationSource:
    """The positions from which an occupation comes.

    Attributes:
        occupation: Key of the occupation.
        titles: Their titles, each once.
        units: Sum of their staff units.
    """

    occupation: str
    titles: tuple[LocalizedText, ...]
    units: Decimal


@dataclass(frozen=True, slots=True)
class Filling:
    """What filling in makes of the contents of a version.

    Attributes:
        content: The contents with everything added.
        occupations: Keys of occupations that were added.
        columns: Keys of columns of table 2 that were added.
        levels: Keys of rows of table 1 that were added.
        completed: Keys of occupations in which empty cells were filled.
        placed: Keys of occupations that came into the row of their level in table 1.
        sources: The positions behind each occupation.
        without_position: Keys of occupations that no position of the staffing table has; they stay.
        differences: Cells that the classifier contradicts.
    """

    content: FrameworkContent
    occupations: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    completed: tuple[str, ...] = ()
    placed: tuple[str, ...] = ()
    sources: tuple[OccupationSource, ...] = ()
    without_position: tuple[str, ...] = ()
    differences: tuple[BookDifference, ...] = ()

    @property
    def changes_nothing(self) -> bool:
        """Whether everything was there already."""
        return not (self.occupations or self.columns or self.levels or self.completed or self.placed)


def fill(
    content: FrameworkContent,
    positions: Iterable[CodedPosition],
    books: FrameworkBooks,
    new_key: Callable[[], str],
) -> Filling:
    """Return ``content`` with what positions and books add to it; what somebody wrote stays as it is.

    An occupation group has one occupation, a title with a code of its own another, a position without a group
    one by its title. The columns of table 2 are the sub-major groups; where a code names none, the major
    group. Levels that no row of table 1 describes get an empty one among the processes of the sector.
    """
    table = _Table(content, books, new_key)
    for position in sorted(positions, key=lambda one: one.code or "~"):
        table.take(position)
    columns_before = len(table.columns)
    occupations = [_in_column(table, completed(one, books)) for one in table.occupations]
    levels, added = _with_all_levels(content.levels, new_key)
    levels, placed = _with_occupations(levels, occupations)
    before = {one.key: one for one in content.occupations}
    return Filling(
        replace(content, columns=tuple(table.columns), occupations=tuple(occupations), levels=levels),
        occupations=tuple(one.key for one in occupations if one.key not in before),
        columns=tuple(one.key for one in table.columns[columns_before:]),
        levels=added,
        completed=tuple(one.key for one in occupations if before.get(one.key, one) != one),
        placed=placed,
        sources=table.sources(),
        without_position=tuple(one.key for one in occupations if one.key not in table.titles),
        differences=tuple(difference for one in occupations for difference in differences(one, books)),
    )


class _Table:
    """Table 3 while positions come in, with the columns of table 2."""

    def __init__(self, content: FrameworkContent, books: FrameworkBooks, new_key: Callable[[], str]) -> None:
        self.occupations: list[FrameworkOccupation] = []
        self.columns = list(content.columns)
        self.titles: dict[str, dict[LocalizedText, None]] = {}
        self.new_key = new_key
        self.books = books
        self._units: dict[str, Decimal] = {}
        self._by_group: dict[str, list[int]] = {}
        self._by_name: dict[str, list[int]] = {}
        self._columns: dict[str, str] = {}
        for occupation in content.occupations:
            self._add(occupation)

    def take(self, position: CodedPosition) -> None:
        """Find the occupation of a position or add it."""
        code = position.code or ""
        place = self._found(position, code)
        if place is None:
            place = self._add(_occupation(self.new_key(), position, code, self.books))
        occupation = self.occupations[place]
        if not occupation.group.code and code:
            self.occupations[place] = occupation = with_codes(occupation, code)
            self._by_group.setdefault(occupation.group.code, []).append(place)
        self.titles.setdefault(occupation.key, {})[position.title] = None
        self._units[occupation.key] = self._units.get(occupation.key, Decimal(0)) + position.units

    def sources(self) -> tuple[OccupationSource, ...]:
        """Return the positions behind each occupation, in the order of table 3."""
        return tuple(
            OccupationSource(one.key, tuple(self.titles[one.key]), self._units[one.key])
            for one in self.occupations
            if one.key in self.titles
        )

    def column(self, code: str) -> str:
        """Return the key of the column in which a code stands; empty where the classifier has no such group.

        A column that is not there is added.
        """
        places = places_of(code)
        wanted = places.sub_major if self.books.name(places.sub_major) else places.major
        name = self.books.name(wanted)
        if name and wanted not in self._columns:
            known = next((one.key for one in self.columns if shares_name(one.name, name)), None)
            if known is None:
                known = self.new_key()
                self.columns.append(OccupationalColumn(known, name))
            self._columns[wanted] = known
        return self._columns.get(wanted, "")

    def _add(self, occupation: FrameworkOccupation) -> int:
        place = len(self.occupations)
        self.occupations.append(occupation)
        self._by_group.setdefault(occupation.group.code, []).append(place)
        for name in _folded(occupation.name):
            self._by_name.setdefault(name, []).append(place)
        return place

    def _found(self, position: CodedPosition, code: str) -> int | None:
        group = places_of(code).group
        titled = self.books.name(code) if code != group else LocalizedText()
        for place in self._by_group.get(group, ()) if group else ():
            if not titled or shares_name(self.occupations[place].name, titled):
                return place
        alike = {place for name in _folded(position.title) for place in self._by_name.get(name, ())}
        for place in sorted(alike):
            one = self.occupations[place]
            open_or_same = not (one.group.code and group) or one.group.code == group
            if open_or_same and shares_name(one.name, position.title):
                return place
        return None


def _folded(name: LocalizedText) -> tuple[str, ...]:
    """Return a name in each language as it is looked up."""
    return tuple(
        f"{language} {fold(name.get(language) or '')}" for language in Language if name.get(language)
    )


def _occupation(key: str, position: CodedPosition, code: str, books: FrameworkBooks) -> FrameworkOccupation:
    group = places_of(code).group
    official = books.name(code) if len(code) > len(group) > 0 else LocalizedText()
    name = official or books.name(group) or position.title
    return FrameworkOccupation(key, name)


def _in_column(table: _Table, occupation: FrameworkOccupation) -> FrameworkOccupation:
    """Return an occupation with its column of table 2, which is added where there is none."""
    code = occupation.group.code or occupation.unit.code or occupation.major.code
    if occupation.column or not code:
        return occupation
    return replace(occupation, column=table.column(code))


def _with_all_levels(
    rows: Sequence[LevelDescription], new_key: Callable[[], str]
) -> tuple[tuple[LevelDescription, ...], tuple[str, ...]]:
    """Return the rows of table 1 with an empty one for each level that none describes, and its key."""
    levels, described = list(rows), {row.sqf_level for row in rows}
    added = []
    for level in LEVELS:
        if level in described:
            continue
        row = LevelDescription(new_key(), Band.SECTOR, level)
        later = (
            place
            for place, one in enumerate(levels)
            if one.band is Band.SECTOR and one.sqf_level is not None and one.sqf_level > level
        )
        levels.insert(next(later, len(levels)), row)
        added.append(row.key)
    return tuple(levels), tuple(added)


def _with_occupations(
    rows: Sequence[LevelDescription], occupations: Iterable[FrameworkOccupation]
) -> tuple[tuple[LevelDescription, ...], tuple[str, ...]]:
    """Return the rows with each occupation that none names in the only row of its level."""
    levels, placed = list(rows), []
    named = {key for row in rows for key in row.occupations}
    for one in occupations:
        places = [place for place, row in enumerate(levels) if row.sqf_level == one.sqf_level]
        if one.sqf_level is not None and one.key not in named and len(places) == 1:
            row = levels[places[0]]
            levels[places[0]] = replace(row, occupations=(*row.occupations, one.key))
            placed.append(one.key)
    return tuple(levels), tuple(placed)
