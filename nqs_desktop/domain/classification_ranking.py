"""Ranks the codes that speak for a job title and weighs how sure the first one is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from nqs_desktop.domain.classification import Classification, ClassificationReason
from nqs_desktop.domain.classification_index import IndexedEntry, TitleIndex

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

    def best(self) -> Candidate | None:
        """Return the surest candidate."""
        return max(self._by_code.values(), key=lambda one: one.certainty, default=None)

    def answers(self, limit: int, most: float = 1.0) -> list[Classification]:
        """Return the answers, best first: a group above a better answer is left out.

        Args:
            limit: How many.
            most: No answer is surer.
        """
        ordered = sorted(self._by_code.values(), key=lambda one: -one.certainty)
        kept: list[Candidate] = []
        for candidate in ordered:
            if not any(self._covers(better.entry.code, candidate.entry.code) for better in kept):
                kept.append(candidate)
        return [self._answer(one, place, kept, most) for place, one in enumerate(kept[:limit])]

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
