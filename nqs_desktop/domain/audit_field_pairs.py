"""Which Kazakh and which Russian name of a field of study mean the same, learnt from the paper itself.

A paper lists its fields in both languages in the same order, and most lists stand in it more than once: the
names that stand side by side in other lists are each other's counterparts. No dictionary is needed, and what
is reported can be shown in the paper.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from nqs_desktop.domain.audit_field_words import Stems, cognates, is_narrower, likeness, stems
from nqs_desktop.domain.localized import Language

_KNOWN: Final = 2.0
_COGNATE: Final = 1.5
_MOST_VOTES: Final = 3
_STRONG: Final = 1.0
_DOMINANT: Final = 0.34
_NEAR: Final = 0.5
_ROUNDS: Final = 2


class FieldLists(NamedTuple):
    """The two lists of a cell by the stems of their names."""

    kk: tuple[Stems, ...]
    ru: tuple[Stems, ...]

    @classmethod
    def of(cls, kk: Iterable[str], ru: Iterable[str]) -> "FieldLists":
        """Return the lists of these names."""
        return cls(
            tuple(stems(name, Language.KK) for name in kk), tuple(stems(name, Language.RU) for name in ru)
        )


@dataclass(frozen=True, slots=True)
class Unpaired:
    """Places in the two lists of names without a counterpart in the other language."""

    kk: tuple[int, ...] = ()
    ru: tuple[int, ...] = ()


_Votes = Counter[tuple[Stems, Stems]]


class FieldPairs:
    """What the lists of a paper say of the names in it."""

    def __init__(self, lists: Iterable[FieldLists], known: Iterable[tuple[str, str]] = ()) -> None:
        """Learn from lists.

        Args:
            lists: The lists of all cells; of equal ones, copied from position to position, three count.
            known: Names that are the same in Kazakh and Russian, from elsewhere.
        """
        self._known = {(stems(kk, Language.KK), stems(ru, Language.RU)) for kk, ru in known}
        self._lists = Counter(lists)
        self._votes: dict[FieldLists, frozenset[tuple[Stems, Stems]]] = {
            one: frozenset(zip(one.kk, one.ru, strict=True)) if len(one.kk) == len(one.ru) else frozenset()
            for one in self._lists
        }
        for _ in range(_ROUNDS - 1):
            self._count()
            self._votes = {one: self._pairs(one) for one in self._lists}
        self._count()
        self._answers: dict[FieldLists, Unpaired] = {}

    def unpaired(self, lists: FieldLists) -> Unpaired:
        """Return the names of two lists of which it can be shown that the other language lacks them."""
        if lists not in self._answers:
            self._answers[lists] = _Judge(self, lists, self._matched(lists)).unpaired()
        return self._answers[lists]

    def partners(self, name: Stems, language: Language, without: FieldLists) -> list[tuple[Stems, int]]:
        """Return the counterparts of a name in other lists than ``without``, with the number of lists."""
        side, other = (0, 1) if language is Language.KK else (1, 0)
        own, weight = self._votes.get(without, frozenset()), self._weight(without)
        counted = [
            (pair[other], votes - weight * (pair in own)) for pair, votes in self._by_name[side][name].items()
        ]
        most = max((votes for _, votes in counted), default=0)
        return [(partner, votes) for partner, votes in counted if votes and votes >= most * _DOMINANT]

    def _count(self) -> None:
        total: _Votes = Counter()
        for lists, pairs in self._votes.items():
            for pair in pairs:
                total[pair] += self._weight(lists)
        self._by_name: tuple[dict[Stems, _Votes], dict[Stems, _Votes]] = (
            defaultdict(Counter),
            defaultdict(Counter),
        )
        for pair, votes in total.items():
            self._by_name[0][pair[0]][pair] = votes
            self._by_name[1][pair[1]][pair] = votes

    def _weight(self, lists: FieldLists) -> int:
        return min(self._lists[lists], _MOST_VOTES)

    def _pairs(self, lists: FieldLists) -> frozenset[tuple[Stems, Stems]]:
        """Return the pairs that two lists vote for: those matched, and what no other list knows, in order."""
        matched = self._matched(lists)
        pairs = [(lists.kk[left], lists.ru[right]) for left, right in matched]
        rest_kk, rest_ru = _rest(lists, matched)
        new_kk = [name for a in rest_kk if not self.partners(name := lists.kk[a], Language.KK, lists)]
        new_ru = [name for b in rest_ru if not self.partners(name := lists.ru[b], Language.RU, lists)]
        if len(new_kk) == len(new_ru):
            pairs += zip(new_kk, new_ru, strict=True)
        return frozenset(pairs)

    def _matched(self, lists: FieldLists) -> list[tuple[int, int]]:
        """Return the places of names that surely belong together, the surest first."""
        scores: list[tuple[float, int, int, int]] = []
        for place, kk in enumerate(lists.kk):
            votes = dict(self.partners(kk, Language.KK, lists))
            for other, ru in enumerate(lists.ru):
                score = (
                    min(votes.get(ru, 0), _MOST_VOTES)
                    + _KNOWN * ((kk, ru) in self._known)
                    + _COGNATE * cognates(kk, ru)
                )
                if score >= _STRONG:
                    scores.append((-score, abs(place - other), place, other))
        taken_kk: set[int] = set()
        taken_ru: set[int] = set()
        matched = []
        for _, _, place, other in sorted(scores):
            if place not in taken_kk and other not in taken_ru:
                taken_kk.add(place)
                taken_ru.add(other)
                matched.append((place, other))
        return matched


class _Judge:
    """What remains of two lists when the names that surely belong together are taken out."""

    def __init__(self, pairs: FieldPairs, lists: FieldLists, matched: Sequence[tuple[int, int]]) -> None:
        self._lists = lists
        self._kk, self._ru = _rest(lists, matched)
        self._partners_kk = {place: pairs.partners(lists.kk[place], Language.KK, lists) for place in self._kk}
        self._partners_ru = {place: pairs.partners(lists.ru[place], Language.RU, lists) for place in self._ru}

    def unpaired(self) -> Unpaired:
        """Pair what may be a translation, and return the rest."""
        faults_kk: list[int] = []
        faults_ru: list[int] = []
        for kk, ru in self._couples():
            if not self._may_be_same(kk, ru):
                faults_kk.append(kk)
                faults_ru.append(ru)
        return Unpaired(tuple(sorted((*faults_kk, *self._kk))), tuple(sorted((*faults_ru, *self._ru))))

    def _couples(self) -> list[tuple[int, int]]:
        """Take couples out of the rest: names near each other's counterparts, then those nobody knows."""
        near = [
            (-closeness, kk, ru)
            for kk in self._kk
            for ru in self._ru
            if (closeness := self._nearness(kk, ru)) >= _NEAR
        ]
        couples = [self._taken(kk, ru) for _, kk, ru in sorted(near) if kk in self._kk and ru in self._ru]
        new_kk = [place for place in self._kk if not self._partners_kk[place]]
        new_ru = [place for place in self._ru if not self._partners_ru[place]]
        couples += [self._taken(kk, ru) for kk, ru in zip(new_kk, new_ru, strict=False)]
        couples += [self._taken(kk, ru) for kk, ru in list(zip(self._kk, self._ru, strict=False))]
        return couples

    def _taken(self, kk: int, ru: int) -> tuple[int, int]:
        self._kk.remove(kk)
        self._ru.remove(ru)
        return kk, ru

    def _nearness(self, kk: int, ru: int) -> float:
        """Return how like a name is to the counterpart that the other one has elsewhere."""
        russian = (likeness(partner, self._lists.ru[ru]) for partner, _ in self._partners_kk[kk])
        kazakh = (likeness(partner, self._lists.kk[kk]) for partner, _ in self._partners_ru[ru])
        return max((*russian, *kazakh), default=0.0)

    def _may_be_same(self, kk: int, ru: int) -> bool:
        """Tell whether two names may be translations of each other, for all that other lists say."""
        known_kk, known_ru = self._partners_kk[kk], self._partners_ru[ru]
        if known_kk and known_ru:
            return False
        votes = max((votes for _, votes in (*known_kk, *known_ru)), default=0)
        narrower = any(is_narrower(partner, self._lists.ru[ru]) for partner, _ in known_kk) or any(
            is_narrower(partner, self._lists.kk[kk]) for partner, _ in known_ru
        )
        return votes < _MOST_VOTES and not narrower


def _rest(lists: FieldLists, matched: Iterable[tuple[int, int]]) -> tuple[list[int], list[int]]:
    """Return the places of both lists that are not matched."""
    pairs = list(matched)
    kk, ru = {left for left, _ in pairs}, {right for _, right in pairs}
    return (
        [place for place in range(len(lists.kk)) if place not in kk],
        [place for place in range(len(lists.ru)) if place not in ru],
    )
