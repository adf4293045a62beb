"""Which rows of a match the page shows: what the search and the choice of vacancies let through."""

from collections.abc import Sequence
from dataclasses import dataclass

from nqs_desktop.domain.commission import ShortlistEntry
from nqs_desktop.domain.matching.table import MatchTable
from nqs_desktop.domain.search_text import tokens
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.matching.match_rows import (
    Counted,
    PairRow,
    Side,
    pairs_of_person,
    pairs_of_vacancy,
    people,
    vacancies,
)


@dataclass(frozen=True, slots=True)
class MatchFinder:
    """Reads rows out of a table.

    Attributes:
        table: The match.
        language: In which names are shown.
        words: What the user searches for.
        only_vacant: Whether positions without a vacant unit are left out.
        for_a_time: Whether those stay in whose units are vacant for a time.
    """

    table: MatchTable
    language: LanguageSwitch
    words: str
    only_vacant: bool
    for_a_time: bool = False

    def rows(self, side: Side) -> tuple[Counted, ...]:
        """Return the rows of the left that the search lets through."""
        found, words = self._positions(), tokens(self.words)
        if side is Side.CANDIDATE:
            found = people(self.table, [row.place for row in found])
        return tuple(row for row in found if _has(row, words))

    def everyone(self, positions: Sequence[Counted]) -> tuple[Counted, ...]:
        """Return all candidates, counted over some positions."""
        return people(self.table, [row.place for row in positions])

    def pairs(self, chosen: Counted, side: Side, shortlist: Sequence[ShortlistEntry]) -> tuple[PairRow, ...]:
        """Return the pairs of a row of the left; ``shortlist`` is that of a position."""
        if side is Side.VACANCY:
            return pairs_of_vacancy(self.table, chosen.place, shortlist)
        return pairs_of_person(self.table, chosen.place, self._positions())

    def pair_name(self, candidate: int, position: int, side: Side) -> str:
        """Return what the reasons of a pair are headed by: what does not stand above the pairs already."""
        name, place = self.table.candidates[candidate].name, self.table.positions[position]
        title = numbered(self.language.best(place.number), self.language.best(place.title))
        return {Side.VACANCY: name, Side.CANDIDATE: title, Side.GRID: f"{name} — {title}"}[side]

    def _positions(self) -> tuple[Counted, ...]:
        return vacancies(self.table, self.language, only_vacant=self.only_vacant, for_a_time=self.for_a_time)


def numbered(number: str, name: str) -> str:
    """Return ``7. Инженер``; the name alone where there is no number."""
    return f"{number}. {name}" if number else name


def _has(row: Counted, words: tuple[str, ...]) -> bool:
    known = tokens(f"{row.number} {row.name} {row.hint}")
    return all(any(own.startswith(word) for own in known) for word in words)
