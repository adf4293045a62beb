"""Candidates laid out for judging many at once: each candidate is a bit of every mask."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.matching.table import VerdictMasks

Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class People:
    """The candidates; their diplomas are those that count on the day asked."""

    candidates: tuple[Candidate, ...]

    @property
    def everyone(self) -> int:
        """The bits of all candidates."""
        return (1 << len(self.candidates)) - 1

    def first(self, mask: int) -> Candidate:
        """Return the first candidate of a mask that is not empty."""
        return self.candidates[(mask & -mask).bit_length() - 1]

    def alike(self, key: Callable[[Candidate], Hashable]) -> tuple[int, ...]:
        """Return the candidates as masks of those whose ``key`` is the same."""
        masks: dict[Hashable, int] = defaultdict(int)
        for place, candidate in enumerate(self.candidates):
            masks[key(candidate)] |= 1 << place
        return tuple(masks.values())


class Records(Generic[Record]):
    """The records of all candidates, such as their diplomas: each record is a bit of a mask.

    The first records of all candidates come first, then the second ones and so on, so that who has one of
    some records is found by shifting.
    """

    def __init__(self, owned: Sequence[Sequence[Record]]) -> None:
        """Lay out ``owned``, the records of each candidate."""
        self._owners = len(owned)
        self._firsts = sum(1 << row * self._owners for row in range(max(map(len, owned), default=0)))
        self._owned = owned

    def __iter__(self) -> Iterator[tuple[int, Record]]:
        """Go through the records with their bits."""
        for owner, records in enumerate(self._owned):
            for row, record in enumerate(records):
                yield 1 << row * self._owners + owner, record

    def owners(self, mask: int) -> int:
        """Return the bits of the candidates who have at least one record of ``mask``."""
        found, everyone = 0, (1 << self._owners) - 1
        while mask:
            found |= mask & everyone
            mask >>= self._owners
        return found

    def part(self, owner: int, mask: int) -> int:
        """Return a number that tells which records of the candidate of a place are in ``mask``."""
        return mask >> owner & self._firsts

    def of(self, owner: int, mask: int) -> tuple[Record, ...]:
        """Return the records of ``mask`` that the candidate of a place has, in the candidate's order."""
        mask >>= owner
        return tuple(
            record for row, record in enumerate(self._owned[owner]) if mask >> row * self._owners & 1
        )


def masks_by_verdict(masks: VerdictMasks, everyone: int) -> tuple[tuple[Verdict, int], ...]:
    """Return the bits of each verdict, those that have any."""
    review = everyone & ~(masks.met | masks.not_met)
    split = ((Verdict.MET, masks.met), (Verdict.REVIEW, review), (Verdict.NOT_MET, masks.not_met))
    return tuple((verdict, mask) for verdict, mask in split if mask)


def joined(parts: Iterable[tuple[Verdict, int]]) -> VerdictMasks:
    """Return masks from bits with their verdicts."""
    met = not_met = 0
    for verdict, mask in parts:
        if verdict is Verdict.MET:
            met |= mask
        elif verdict is Verdict.NOT_MET:
            not_met |= mask
    return VerdictMasks(met, not_met)


def every(parts: Iterable[VerdictMasks], everyone: int) -> VerdictMasks:
    """Return the verdict on demands that must all be met, as :func:`all_of` gives it for one candidate."""
    met, not_met = everyone, 0
    for part in parts:
        met &= part.met
        not_met |= part.not_met
    return VerdictMasks(met, not_met)


def best(parts: Iterable[VerdictMasks], everyone: int) -> VerdictMasks:
    """Return the best verdict of demands of which one is enough; there is at least one."""
    met, not_met = 0, everyone
    for part in parts:
        met |= part.met
        not_met &= part.not_met
    return VerdictMasks(met, not_met)
