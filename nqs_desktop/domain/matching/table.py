"""The verdicts of many candidates against many positions, held as bits: one integer per demand.

Bit ``n`` of every mask stands for the candidate ``n`` of the table. A thousand candidates are 125 bytes, so
that a million verdicts with all that is lacking take a few megabytes.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.localized import LocalizedText


@dataclass(frozen=True, slots=True)
class MatchCandidate:
    """A candidate of a table: key and name."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class MatchPosition:
    """A position of a table.

    Attributes:
        key: The position's key.
        number: Its number in each language.
        title: Its title.
        department: Name of its department; empty where it stands outside every department.
        vacant: Units that nobody holds.
        away: Units whose holders are away and not replaced: vacant for a time.
    """

    key: str
    number: LocalizedText
    title: LocalizedText
    department: LocalizedText
    vacant: Decimal
    away: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class VerdictMasks:
    """Who meets a demand and who does not; those in neither mask are for a human to decide.

    Attributes:
        met: Bits of the candidates that meet it.
        not_met: Bits of those that do not; none of them is in ``met``.
    """

    met: int
    not_met: int

    def of(self, candidate: int) -> Verdict:
        """Return the verdict on the candidate of a place."""
        bit = 1 << candidate
        if self.met & bit:
            return Verdict.MET
        return Verdict.NOT_MET if self.not_met & bit else Verdict.REVIEW

    def with_verdict(self, candidate: int, verdict: Verdict) -> "VerdictMasks":
        """Return the masks with another verdict on the candidate of a place."""
        bit = 1 << candidate
        met, not_met = self.met & ~bit, self.not_met & ~bit
        return VerdictMasks(
            met | bit if verdict is Verdict.MET else met,
            not_met | bit if verdict is Verdict.NOT_MET else not_met,
        )


@dataclass(frozen=True, slots=True)
class MatchColumn:
    """What the check says of one position for every candidate.

    Attributes:
        whole: The verdict on the position.
        items: The findings by the name of what they judge (``experience``, an extra's code …) in the order of
            the check.
    """

    whole: VerdictMasks
    items: tuple[tuple[str, VerdictMasks], ...]


@dataclass(frozen=True, slots=True)
class Lack:
    """Something that a candidate does not surely meet: ``NOT_MET``, or ``REVIEW`` for a human to decide."""

    requirement: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class MatchPair:
    """One cell of a table, read out: places of candidate and position, verdict, what is lacking."""

    candidate: int
    position: int
    verdict: Verdict
    lacking: tuple[Lack, ...]

    @property
    def missing(self) -> int:
        """How many demands are not met; what is for a human to decide does not count."""
        return sum(lack.verdict is Verdict.NOT_MET for lack in self.lacking)

    @property
    def order(self) -> tuple[int, int, int]:
        """Sorts pairs best first: met, for a human to decide, then by how much is not met."""
        return -self.verdict.rank, self.missing, len(self.lacking)


@dataclass(frozen=True, slots=True)
class MatchTable:
    """Every candidate against every position on a day.

    Attributes:
        on: The day asked.
        candidates: The rows.
        positions: The columns.
        columns: The verdicts, one entry for each position.
    """

    on: date
    candidates: tuple[MatchCandidate, ...]
    positions: tuple[MatchPosition, ...]
    columns: tuple[MatchColumn, ...]

    def verdict(self, candidate: int, position: int) -> Verdict:
        """Return the verdict of a pair by its places in the table."""
        return self.columns[position].whole.of(candidate)

    def lacking(self, candidate: int, position: int) -> tuple[Lack, ...]:
        """Return what a candidate does not surely meet, in the order of the check."""
        bit = 1 << candidate
        return tuple(
            Lack(name, Verdict.NOT_MET if masks.not_met & bit else Verdict.REVIEW)
            for name, masks in self.columns[position].items
            if not masks.met & bit
        )

    def pair(self, candidate: int, position: int) -> MatchPair:
        """Return all that the table says of a pair."""
        return MatchPair(
            candidate, position, self.verdict(candidate, position), self.lacking(candidate, position)
        )

    def counts(self, position: int) -> dict[Verdict, int]:
        """Return how many candidates have each verdict for a position."""
        whole = self.columns[position].whole
        met, not_met = whole.met.bit_count(), whole.not_met.bit_count()
        return {
            Verdict.MET: met,
            Verdict.REVIEW: len(self.candidates) - met - not_met,
            Verdict.NOT_MET: not_met,
        }

    def counts_of_candidates(self, positions: Iterable[int]) -> tuple[dict[Verdict, int], ...]:
        """Return for each candidate how many of the positions of these places give each verdict."""
        chosen = [self.columns[place].whole for place in positions]
        met = _tally((whole.met for whole in chosen), len(self.candidates))
        not_met = _tally((whole.not_met for whole in chosen), len(self.candidates))
        return tuple(
            {Verdict.MET: fit, Verdict.REVIEW: len(chosen) - fit - unfit, Verdict.NOT_MET: unfit}
            for fit, unfit in zip(met, not_met, strict=True)
        )

    def of_position(self, position: int) -> list[MatchPair]:
        """Return the candidates of a position, best first; those alike in the order of the table."""
        pairs = (self.pair(candidate, position) for candidate in range(len(self.candidates)))
        return sorted(pairs, key=lambda pair: pair.order)

    def of_candidate(self, candidate: int) -> list[MatchPair]:
        """Return the positions for a candidate, best first; those alike in the order of the table."""
        pairs = (self.pair(candidate, position) for position in range(len(self.positions)))
        return sorted(pairs, key=lambda pair: pair.order)

    def vacancies(self) -> tuple[int, ...]:
        """Return the places of the positions that have vacant units."""
        return tuple(place for place, position in enumerate(self.positions) if position.vacant > 0)

    def temporary_vacancies(self) -> tuple[int, ...]:
        """Return the places of the positions that have units which are vacant for a time."""
        return tuple(place for place, position in enumerate(self.positions) if position.away > 0)

    def with_verdict(self, verdict: Verdict, position: int) -> Iterator[int]:
        """Go through the places of the candidates that have a verdict for a position."""
        whole = self.columns[position].whole
        everyone = (1 << len(self.candidates)) - 1
        masks = {Verdict.MET: whole.met, Verdict.NOT_MET: whole.not_met}
        yield from places(masks.get(verdict, everyone & ~(whole.met | whole.not_met)))

    def nearly(self, position: int, most_missing: int = 1) -> list[MatchPair]:
        """Return the candidates who are not met for a position but miss at most so many of its demands.

        What is for a human to decide does not count as missing; it is among what the pairs lack.

        Args:
            position: Place of the position.
            most_missing: The most demands that may be not met.

        Returns:
            The pairs, those that miss least first.
        """
        return _near(
            (self.pair(one, position) for one in self.with_verdict(Verdict.NOT_MET, position)), most_missing
        )

    def nearly_for(self, candidate: int, most_missing: int = 1) -> list[MatchPair]:
        """Return the positions of whose demands a candidate misses at most so many, the nearest first."""
        pairs = (self.pair(candidate, place) for place in range(len(self.positions)))
        return _near((pair for pair in pairs if pair.verdict is Verdict.NOT_MET), most_missing)


def _near(pairs: Iterable[MatchPair], most_missing: int) -> list[MatchPair]:
    """Return the pairs that miss few demands, those that miss least first."""
    near = (pair for pair in pairs if pair.missing <= most_missing)
    return sorted(near, key=lambda pair: pair.order)


def _tally(masks: Iterable[int], count: int) -> list[int]:
    """Return in how many masks each of the lowest ``count`` bits is set.

    The masks are added up as columns of binary figures: ``digits[n]`` holds the figure of worth ``2 ** n`` of
    every sum, so that a thousand candidates are counted at once.
    """
    digits: list[int] = []
    for mask in masks:
        carry = mask
        for place, digit in enumerate(digits):
            digits[place], carry = digit ^ carry, digit & carry
        if carry:
            digits.append(carry)
    return [
        sum((digit >> place & 1) << worth for worth, digit in enumerate(digits)) for place in range(count)
    ]


def places(mask: int) -> Iterator[int]:
    """Go through the places of the set bits, lowest first."""
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest
