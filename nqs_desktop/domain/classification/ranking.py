"""Ranks the codes that speak for a job title and weighs how sure the first one is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from nqs_desktop.domain.classification.index import IndexedEntry, TitleIndex
from nqs_desktop.domain.classification.results import Classification, ClassificationReason

SURE: Final = 0.5
UNSURE: Final = 0.45
_STEP: Final = 0.02


@dataclass(slots=True)
class Candidate:
    """An entry that speaks for a title.

    Attributes:
        entry: The entry.
        certainty: How sure, 0 to 1.
        reasons: Why, in order.
    """

    entry: IndexedEntry
    certainty: float
    reasons: list[ClassificationReason] = field(default_factory=list)


class Ranking:
    """Candidates by code: each code once, with its best grounds."""

    def __init__(self, index: TitleIndex) -> None:
        """Rank entries of the edition that ``index`` holds."""
        self._index = index
        self._by_code: dict[str, Candidate] = {}

    def add(self, entry: IndexedEntry, certainty: float, reasons: Iterable[ClassificationReason]) -> None:
        """Put an entry forward; of two grounds for a code the surer one stays."""
        known = self._by_code.get(entry.code)
        if known is None or certainty > known.certainty:
            self._by_code[entry.code] = Candidate(entry, certainty, list(reasons))

    def add_code(self, code: str, certainty: float, reasons: Iterable[ClassificationReason]) -> None:
        """Put a group forward, or the nearest one above that the edition holds; none where it holds none."""
        entry = self._index.existing(code)
        if entry is not None:
            self.add(entry, certainty, reasons)

    def lift(self, entry: IndexedEntry, certainty: float, reasons: Iterable[ClassificationReason]) -> None:
        """Put an entry before all others; of its former grounds the reasons stay behind the new ones."""
        known = self._by_code.pop(entry.code, None)
        for other in self._by_code.values():
            other.certainty = min(other.certainty, certainty - _STEP)
        self._by_code[entry.code] = Candidate(entry, certainty, [*reasons, *(known.reasons if known else ())])

    def hold_back(self, group: str, most: float) -> None:
        """Let no candidate outside ``group`` be surer than ``most``."""
        for one in self._by_code.values():
            if not one.entry.code.startswith(group):
                one.certainty = min(one.certainty, most)

    def preface(self, reasons: Sequence[ClassificationReason]) -> None:
        """Put steps before the reasons of all candidates."""
        for one in self._by_code.values():
            one.reasons = [*reasons, *one.reasons]

    def cap(self, most: float) -> None:
        """Let no candidate be surer than ``most``; their order stays."""
        self._by_code = {one.entry.code: one for one in self._ordered()}
        for one in self._by_code.values():
            one.certainty = min(one.certainty, most)

    def spread(self, signs: int) -> None:
        """Keep only the best of the candidates whose codes begin with the same ``signs`` signs."""
        kept: dict[str, Candidate] = {}
        for one in self._ordered():
            kept.setdefault(one.entry.code[:signs], one)
        self._by_code = {one.entry.code: one for one in kept.values()}

    def prefer_details(self, signs: int, least: float) -> None:
        """Let no wide group be sure that has titles below it, and put the best of these before it.

        Args:
            signs: Codes of fewer signs are those of wide groups.
            least: A candidate less certain is not put before its wide group.
        """
        ordered = self._ordered()
        self._by_code = {one.entry.code: one for one in ordered}
        wide = [
            one
            for one in ordered
            if len(one.entry.code) < signs and self._index.holds_titles_below(one.entry.code)
        ]
        first = ordered[0] if ordered else None
        for one in wide:
            one.certainty = one.certainty if one.certainty < SURE else UNSURE
        if first not in wide or first is None:
            return
        below = next(
            (one for one in ordered if one is not first and self._covers(one.entry.code, first.entry.code)),
            None,
        )
        if below is not None and below.certainty >= least:
            below.certainty = max(below.certainty, first.certainty)
            self._by_code = {below.entry.code: below, **self._by_code}

    def best(self) -> Candidate | None:
        """Return the surest candidate."""
        return max(self._by_code.values(), key=lambda one: one.certainty, default=None)

    def answers(self, limit: int, most: float = 1.0) -> list[Classification]:
        """Return the answers, best first: a group above a better answer is left out.

        Args:
            limit: How many.
            most: No answer is surer.
        """
        kept: list[Candidate] = []
        for candidate in self._ordered():
            if not any(self._covers(better.entry.code, candidate.entry.code) for better in kept):
                kept.append(candidate)
        return [self._answer(one, place, kept, most) for place, one in enumerate(kept[:limit])]

    def _ordered(self) -> list[Candidate]:
        return sorted(self._by_code.values(), key=lambda one: -one.certainty)

    def _covers(self, better: str, code: str) -> bool:
        return better.startswith(code)

    def _answer(self, one: Candidate, place: int, kept: Sequence[Candidate], most: float) -> Classification:
        entry = one.entry
        certainty = min(one.certainty, most)
        if place:
            certainty = min(certainty, kept[0].certainty - _STEP * place, UNSURE)
        shown = entry
        if not entry.has_code and not entry.local:
            shown = self._index.groups.get(entry.code, entry)
        return Classification(
            code=entry.code,
            name=shown.name,
            level=shown.level,
            certainty=round(max(certainty, 0.01), 2),
            reasons=tuple(one.reasons),
            local=entry.local,
        )


def code_of(candidate: Candidate | None) -> str:
    """Return the code of a candidate; empty for none."""
    return candidate.entry.code if candidate is not None else ""
