"""Rows of the matching page: vacancies or candidates with their counts, and the pairs of the one chosen."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from nqs_desktop.domain.commission import ShortlistEntry, ShortlistState
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.matching.table import MatchPair, MatchPosition, MatchTable
from nqs_desktop.ui.formatting import date_text, number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.matching.finding_view import requirement_title
from nqs_desktop.ui.models.row_table import Column
from nqs_desktop.ui.words import VERDICT_ICONS, verdict_word

# lupdate collects calls of this name.
translate = QCoreApplication.translate

_COUNT_WIDTH: Final = 40
_NUMBER_WIDTH: Final = 52
_LACKING_WIDTH: Final = 190
PAIR: Final = "\x1f"
"""Stands between the keys of a candidate and a position where a page is opened with both."""


class Side(StrEnum):
    """What is chosen on the left; the pairs of it stand on the right."""

    VACANCY = "vacancy"
    CANDIDATE = "candidate"
    GRID = "grid"


class PairFilter(StrEnum):
    """Which pairs show."""

    ALL = "all"
    MET = "met"
    REVIEW = "review"
    NEARLY = "nearly"
    NOT_MET = "not_met"


def side_word(side: Side) -> str:
    """Return what is chosen on the left."""
    return {
        Side.VACANCY: translate("Matching", "Positions"),
        Side.CANDIDATE: translate("Matching", "Candidates"),
        Side.GRID: translate("Matching", "Table"),
    }[side]


def side_hint(side: Side) -> str:
    """Return what stands on the right of a side."""
    return {
        Side.VACANCY: translate("Matching", "One position against all candidates"),
        Side.CANDIDATE: translate("Matching", "One candidate against all positions"),
        Side.GRID: translate("Matching", "All candidates against all positions"),
    }[side]


def filter_word(choice: PairFilter) -> str:
    """Return what a filter lets through."""
    return {
        PairFilter.ALL: translate("Matching", "all"),
        PairFilter.MET: verdict_word(Verdict.MET),
        PairFilter.REVIEW: verdict_word(Verdict.REVIEW),
        PairFilter.NEARLY: translate("Matching", "nearly fits"),
        PairFilter.NOT_MET: verdict_word(Verdict.NOT_MET),
    }[choice]


def state_word(state: ShortlistState) -> str:
    """Return what the commission made of a candidate."""
    return {
        ShortlistState.LISTED: translate("Matching", "on the shortlist"),
        ShortlistState.RECOMMENDED: translate("Matching", "recommended"),
        ShortlistState.RESERVE: translate("Matching", "reserve"),
        ShortlistState.DECLINED: translate("Matching", "declined"),
    }[state]


@dataclass(frozen=True, slots=True)
class Counted:
    """A vacancy or a candidate on the left.

    Attributes:
        key: Its key.
        place: Its place in the table.
        number: Number of the position; empty for a candidate.
        name: Title or name.
        hint: What the tooltip says.
        counts: How many of the other side have each verdict.
    """

    key: str
    place: int
    number: str
    name: str
    hint: str
    counts: dict[Verdict, int]


@dataclass(frozen=True, slots=True)
class PairRow:
    """A pair on the right.

    Attributes:
        key: Key of the other side.
        number: Number of the position; empty where the other side is a candidate.
        name: Title or name of the other side.
        pair: The verdict and what is lacking.
        entry: The place on the shortlist; ``None`` where there is none.
        met_from: First day on which time alone makes the pair fit; ``None`` where it never does.
        looked_up: Whether ``met_from`` is known: it takes a whole check.
    """

    key: str
    number: str
    name: str
    pair: MatchPair
    entry: ShortlistEntry | None = None
    met_from: date | None = None
    looked_up: bool = False

    @property
    def missing(self) -> int:
        """How many demands are not met."""
        return self.pair.missing

    @property
    def is_near(self) -> bool:
        """Whether just one demand is not met."""
        return self.pair.verdict is Verdict.NOT_MET and self.missing == 1

    def passes(self, choice: PairFilter) -> bool:
        """Tell whether a filter lets the pair through."""
        match choice:
            case PairFilter.ALL:
                return True
            case PairFilter.NEARLY:
                return self.is_near
            case _:
                return self.pair.verdict.value == choice.value


def vacancies(
    table: MatchTable, language: LanguageSwitch, *, only_vacant: bool, for_a_time: bool = False
) -> tuple[Counted, ...]:
    """Return the positions of a table, all or those with vacant units; ``for_a_time`` adds temporary ones."""
    shown = set(table.vacancies()) if only_vacant else set(range(len(table.positions)))
    if for_a_time:
        shown.update(table.temporary_vacancies())
    return tuple(
        Counted(
            position.key,
            place,
            "/".join(dict.fromkeys(filter(None, (position.number.kk, position.number.ru)))),
            language.best(position.title),
            "\n".join(filter(None, _said_of(position, language))),
            table.counts(place),
        )
        for place, position in enumerate(table.positions)
        if place in shown
    )


def _said_of(position: MatchPosition, language: LanguageSwitch) -> Iterator[str]:
    yield position.title.kk or ""
    yield position.title.ru or ""
    yield language.best(position.department)
    units = {
        translate("Matching", "Vacant: {units}"): position.vacant,
        translate("Matching", "Vacant for a time: {units}"): position.away,
    }
    for words, number in units.items():
        if number:
            yield words.format(units=number_text(number))


def people(table: MatchTable, shown: Collection[int]) -> tuple[Counted, ...]:
    """Return the candidates of a table, counted over the positions of these places."""
    counted = zip(table.candidates, table.counts_of_candidates(shown), strict=True)
    return tuple(
        Counted(candidate.key, place, "", candidate.name, candidate.name, counts)
        for place, (candidate, counts) in enumerate(counted)
    )


def pairs_of_vacancy(
    table: MatchTable, place: int, shortlist: Sequence[ShortlistEntry]
) -> tuple[PairRow, ...]:
    """Return the candidates for the position of a place, best first, with their places on its shortlist."""
    entries = {entry.candidate: entry for entry in shortlist}
    rows = []
    for pair in table.of_position(place):
        candidate = table.candidates[pair.candidate]
        rows.append(PairRow(candidate.key, "", candidate.name, pair, entries.get(candidate.key)))
    return tuple(rows)


def pairs_of_person(table: MatchTable, place: int, positions: Sequence[Counted]) -> tuple[PairRow, ...]:
    """Return of ``positions`` what the candidate of a place stands to, best first."""
    shown = {row.place: row for row in positions}
    pairs = ((shown[pair.position], pair) for pair in table.of_candidate(place) if pair.position in shown)
    return tuple(PairRow(row.key, row.number, row.name, pair) for row, pair in pairs)


def counted_columns(side: Callable[[], Side]) -> tuple[Column[Counted], ...]:
    """Return the columns of the left; ``side`` tells what stands there."""

    def count(verdict: Verdict) -> Column[Counted]:
        return Column(
            lambda: {Verdict.MET: "✓", Verdict.REVIEW: "?", Verdict.NOT_MET: "✗"}[verdict],
            lambda row: number_text(row.counts[verdict]),
            lambda row: row.counts[verdict],
            numeric=True,
            hint=lambda row: f"{verdict_word(verdict)}: {row.counts[verdict]}",
            width=_COUNT_WIDTH,
        )

    return (
        Column(lambda: "№", lambda row: row.number, _number_key, numeric=True, width=_NUMBER_WIDTH),
        Column(
            lambda: _name_word(of_positions=side() is not Side.CANDIDATE),
            lambda row: row.name,
            hint=lambda row: row.hint,
        ),
        count(Verdict.MET),
        count(Verdict.REVIEW),
        count(Verdict.NOT_MET),
    )


def pair_columns(language: LanguageSwitch, side: Callable[[], Side]) -> tuple[Column[PairRow], ...]:
    """Return the columns of the right; ``side`` tells what stands on the left."""

    def lacking(row: PairRow) -> str:
        return "; ".join(requirement_title(lack.requirement, language) for lack in row.pair.lacking)

    def lines(row: PairRow) -> str:
        return "\n".join(
            f"{verdict_word(lack.verdict)}: {requirement_title(lack.requirement, language)}"
            for lack in row.pair.lacking
        )

    return (
        Column(
            lambda: translate("Matching", "Verdict"),
            lambda row: verdict_word(row.pair.verdict),
            lambda row: row.pair.verdict.rank,
            icon=lambda row: icon(VERDICT_ICONS[row.pair.verdict], row.pair.verdict.value),
        ),
        Column(lambda: "№", lambda row: row.number, lambda row: _digits(row.number), numeric=True),
        Column(lambda: _name_word(of_positions=side() is Side.CANDIDATE), lambda row: row.name),
        Column(
            lambda: translate("Matching", "Lacking"),
            lacking,
            lambda row: row.missing,
            hint=lines,
            width=_LACKING_WIDTH,
        ),
        Column(
            lambda: translate("Matching", "Met from"),
            lambda row: date_text(row.met_from) if row.met_from else "—" if row.looked_up else "…",
            lambda row: row.met_from,
            hint=_met_from_hint,
        ),
        Column(
            lambda: translate("Matching", "Commission"),
            lambda row: state_word(row.entry.state) if row.entry else "",
        ),
    )


def _met_from_hint(row: PairRow) -> str:
    if row.met_from is not None:
        return translate("Matching", "From this day on everything is met by time alone.")
    return translate("Matching", "Time alone does not help.") if row.looked_up else ""


def _name_word(*, of_positions: bool) -> str:
    return translate("Matching", "Position") if of_positions else translate("Matching", "Candidate")


def _number_key(row: Counted) -> int | None:
    return _digits(row.number)


def _digits(number: str) -> int | None:
    digits = "".join(char for char in number.split("/", maxsplit=1)[0] if char.isdigit())
    return int(digits) if digits else None
