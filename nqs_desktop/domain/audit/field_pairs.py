"""Which Kazakh and which Russian name of a field of study mean the same, learnt from the paper itself.

A paper lists its fields in both languages in the same order, and most lists stand in it more than once: the
names that stand side by side in other lists are each other's counterparts. No dictionary is needed, and what
is reported can be shown in the paper.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from nqs_desktop.domain.audit.field_words import Stems, cognates, is_narrower, likeness, stems
from nqs_desktop.domain.localized import Language

_SYNONYMS: Final = (
    ("менеджмент", "управление"),
    ("менеджмент", "менеджмент"),
    ("басқару", "управление"),
    ("басқару", "менеджмент"),
)
"""What a paper may name by either word."""

_KNOWN: Final = 2.0
_COGNATE: Final = 1.5
_ENOUGH_POSITIONS: Final = 3
_SEVERAL_POSITIONS: Final = 2
_STRONG: Final = 1.0
_DOMINANT: Final = 0.34
_NEAR: Final = 0.5
_ROUNDS: Final = 4
_FAR: Final = 1_000_000


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


class Partner(NamedTuple):
    """The counterpart of a name elsewhere in the paper.

    Attributes:
        name: The counterpart.
        lists: In how many different lists.
        positions: In how many positions, lists that were copied counted each time.
    """

    name: Stems
    lists: int
    positions: int


@dataclass(frozen=True, slots=True)
class Unpaired:
    """Names without a counterpart in the other language.

    Attributes:
        kk: Their places in the Kazakh list.
        ru: Their places in the Russian list.
        unsure: Nothing tells which names are too many, only that the lists are not of one length.
    """

    kk: tuple[int, ...] = ()
    ru: tuple[int, ...] = ()
    unsure: bool = False


_Pair = tuple[Stems, Stems]


class FieldPairs:
    """What the lists of a paper say of the names in it."""

    def __init__(self, lists: Iterable[FieldLists], known: Iterable[tuple[str, str]] = ()) -> None:
        """Learn from lists.

        Args:
            lists: The lists of all cells, those that were copied from position to position each time.
            known: Names that are the same in Kazakh and Russian, from elsewhere.
        """
        pairs = (*known, *_SYNONYMS)
        self._known = {(stems(kk, Language.KK), stems(ru, Language.RU)) for kk, ru in pairs}
        self._known_kk = {kk for kk, _ in self._known}
        self._known_ru = {ru for _, ru in self._known}
        self._lists = Counter(lists)
        self._votes: dict[FieldLists, frozenset[_Pair]] = {
            one: frozenset(zip(one.kk, one.ru, strict=True)) if self._is_parallel(one) else frozenset()
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

    def couples(self, lists: FieldLists) -> list[tuple[int, int]]:
        """Return the places of names that belong together, as far as the paper tells."""
        matched = self._matched(lists)
        return sorted((*matched, *_Judge(self, lists, matched).likely()))

    def partners(self, name: Stems, language: Language, without: FieldLists) -> tuple[Partner, ...]:
        """Return the counterparts of a name in other lists than ``without``; rare ones are slips."""
        side, other = (0, 1) if language is Language.KK else (1, 0)
        own, copies = self._votes.get(without, frozenset()), self._lists[without]
        found = [
            Partner(
                pair[other],
                self._by_list[pair] - (pair in own),
                self._by_position[pair] - copies * (pair in own),
            )
            for pair in self._by_name[side].get(name, ())
        ]
        most = max((partner.lists for partner in found), default=0)
        return tuple(one for one in found if one.lists and one.lists >= most * _DOMINANT)

    def are_others_elsewhere(self, kk: Stems, ru: Stems) -> bool:
        """Tell whether both names are known from elsewhere, and not as each other's counterparts."""
        return kk in self._known_kk and ru in self._known_ru and (kk, ru) not in self._known

    def _is_parallel(self, lists: FieldLists) -> bool:
        """Tell whether two lists stand in one order, for all that words alike in both languages say."""
        if len(lists.kk) != len(lists.ru):
            return False
        alike = {
            (place, other)
            for place, kk in enumerate(lists.kk)
            for other, ru in enumerate(lists.ru)
            if self._alike(kk, ru) >= _STRONG
        }
        in_place = {place for place, other in alike if place == other}
        return all(place in in_place or other in in_place for place, other in alike)

    def _alike(self, kk: Stems, ru: Stems) -> float:
        """Return how surely two names are the same, whatever the lists say."""
        return _KNOWN * ((kk, ru) in self._known) + _COGNATE * cognates(kk, ru)

    def _count(self) -> None:
        """Count the votes: lists that were copied vote once, or a copied fault would outvote the truth."""
        self._by_list: Counter[_Pair] = Counter()
        self._by_position: Counter[_Pair] = Counter()
        self._by_name: tuple[dict[Stems, list[_Pair]], dict[Stems, list[_Pair]]] = ({}, {})
        for lists, pairs in self._votes.items():
            for pair in pairs:
                self._by_list[pair] += 1
                self._by_position[pair] += self._lists[lists]
        for pair in self._by_list:
            for side, name in enumerate(pair):
                self._by_name[side].setdefault(name, []).append(pair)

    def _pairs(self, lists: FieldLists) -> frozenset[tuple[Stems, Stems]]:
        """Return the pairs that two lists vote for."""
        return frozenset((lists.kk[left], lists.ru[right]) for left, right in self.couples(lists))

    def _matched(self, lists: FieldLists) -> list[tuple[int, int]]:
        """Return the places of names that surely belong together, the surest first."""
        scores: list[tuple[float, int, int, int]] = []
        for place, kk in enumerate(lists.kk):
            votes = {one.name: one.lists for one in self.partners(kk, Language.KK, lists)}
            for other, ru in enumerate(lists.ru):
                score = votes.get(ru, 0) + self._alike(kk, ru)
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
        self._pairs = pairs
        self._lists = lists
        self._kk, self._ru = _rest(lists, matched)
        self._has_new_couples = False
        self._partners_kk = {place: pairs.partners(lists.kk[place], Language.KK, lists) for place in self._kk}
        self._partners_ru = {place: pairs.partners(lists.ru[place], Language.RU, lists) for place in self._ru}

    def likely(self) -> list[tuple[int, int]]:
        """Return the couples of the rest that may be translations."""
        return [couple for couple in self._couples() if self._may_be_same(*couple)]

    def unpaired(self) -> Unpaired:
        """Pair what may be a translation, and return the rest."""
        faults_kk: list[int] = []
        faults_ru: list[int] = []
        for kk, ru in self._couples():
            if not self._may_be_same(kk, ru):
                faults_kk.append(kk)
                faults_ru.append(ru)
        rest = [self._partners_kk[place] for place in self._kk]
        rest += [self._partners_ru[place] for place in self._ru]
        of_one_length = len(self._lists.kk) == len(self._lists.ru)
        unsure = self._has_new_couples and not of_one_length and not all(map(_is_firm, rest))
        return Unpaired(
            tuple(sorted((*faults_kk, *self._kk))), tuple(sorted((*faults_ru, *self._ru))), unsure
        )

    def _couples(self) -> list[tuple[int, int]]:
        """Take couples out of the rest: names near each other's counterparts, then those nobody knows."""
        near = [
            (-closeness, kk, ru)
            for kk in self._kk
            for ru in self._ru
            if (closeness := self._nearness(kk, ru)) >= _NEAR
        ]
        couples = [self._taken(kk, ru) for _, kk, ru in sorted(near) if kk in self._kk and ru in self._ru]
        new_kk = [place for place in self._kk if not _is_firm(self._partners_kk[place])]
        new_ru = [place for place in self._ru if not _is_firm(self._partners_ru[place])]
        self._has_new_couples = bool(new_kk and new_ru)
        couples += [self._taken(kk, ru) for kk, ru in _side_by_side(new_kk, new_ru)]
        couples += [self._taken(kk, ru) for kk, ru in list(zip(self._kk, self._ru, strict=False))]
        return couples

    def _taken(self, kk: int, ru: int) -> tuple[int, int]:
        self._kk.remove(kk)
        self._ru.remove(ru)
        return kk, ru

    def _nearness(self, kk: int, ru: int) -> float:
        """Return how like a name is to the counterpart that the other one has elsewhere."""
        russian = (likeness(one.name, self._lists.ru[ru]) for one in self._partners_kk[kk])
        kazakh = (likeness(one.name, self._lists.kk[kk]) for one in self._partners_ru[ru])
        return max((*russian, *kazakh), default=0.0)

    def _may_be_same(self, kk: int, ru: int) -> bool:
        """Tell whether two names may be translations of each other, for all that other lists say."""
        known_kk, known_ru = self._partners_kk[kk], self._partners_ru[ru]
        names = self._lists.kk[kk], self._lists.ru[ru]
        if (known_kk and known_ru) or self._pairs.are_others_elsewhere(*names):
            return False
        if _is_firm(known_kk) or _is_firm(known_ru) or self._says_more(kk, ru):
            return False
        return not (_is_unlike(known_kk, names[1]) or _is_unlike(known_ru, names[0]))

    def _says_more(self, kk: int, ru: int) -> bool:
        """Tell whether one name says more words than the other, where its counterpart elsewhere does not."""
        left, right = self._lists.kk[kk], self._lists.ru[ru]
        if len(left) == len(right):
            return False
        return any(
            len(one.name) == len(left) and is_narrower(one.name, right) for one in self._partners_kk[kk]
        ) or any(len(one.name) == len(right) and is_narrower(one.name, left) for one in self._partners_ru[ru])


def _side_by_side(kk: Sequence[int], ru: Sequence[int]) -> list[tuple[int, int]]:
    """Couple places of two lists in their order, each as near as may be; the longer has a rest."""
    if len(kk) > len(ru):
        return [(one, other) for other, one in _side_by_side(ru, kk)]
    # best[place] holds, for the names taken so far, the distance and the couples with the rest cut at place.
    best: list[tuple[int, list[tuple[int, int]]]] = [(0, [])] * (len(ru) + 1)
    for taken, one in enumerate(kk):
        row: list[tuple[int, list[tuple[int, int]]]] = [(_FAR, [])] * (len(ru) + 1)
        for place in range(taken + 1, len(ru) + 1):
            other = ru[place - 1]
            distance, couples = best[place - 1]
            row[place] = min(row[place - 1], (distance + abs(one - other), [*couples, (one, other)]))
        best = row
    return best[-1][1]


def _is_unlike(partners: Iterable[Partner], name: Stems) -> bool:
    """Tell whether a name has no word of a counterpart that several positions have; synonyms share words."""
    return any(one.positions >= _SEVERAL_POSITIONS and not likeness(one.name, name) for one in partners)


def _is_firm(partners: Iterable[Partner]) -> bool:
    """Tell whether enough positions agree on the counterpart of a name."""
    return any(partner.positions >= _ENOUGH_POSITIONS for partner in partners)


def _rest(lists: FieldLists, matched: Iterable[tuple[int, int]]) -> tuple[list[int], list[int]]:
    """Return the places of both lists that are not matched."""
    pairs = list(matched)
    kk, ru = {left for left, _ in pairs}, {right for _, right in pairs}
    return (
        [place for place in range(len(lists.kk)) if place not in kk],
        [place for place in range(len(lists.ru)) if place not in ru],
    )
