"""Finds the titles and groups of an edition that a job title resembles: rare and chief words weigh most."""

import heapq
import math
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise, takewhile
from typing import Final

from nqs_desktop.domain.classification.names import chief_of, forms_of, weighted
from nqs_desktop.domain.classification.words import is_kazakh, words_of
from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.local_title import LocalTitle
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.word_likeness import typing_errors

_LEVELS: Final = frozenset(
    {ClassifierLevel.TITLE, ClassifierLevel.GROUP, ClassifierLevel.UNIT, ClassifierLevel.MINOR}
)
_MOST: Final = 40
_LIKE: Final = 0.9  # how alike a word is that differs by one typing error
_ROOT: Final = 0.7  # how alike a word of the same root is
_SHORTEST_ROOT: Final = 5
_ROOT_SHARE: Final = 0.6
_APART: Final = 0.85  # how alike a name is that has the words of the title, but not one after the other
_NEAR: Final = 3
_SHORTEST: Final = 5  # letters of a stem that is looked for with a typing error; a word of six has such a one
_NUMBERED: Final = re.compile(r"\(\d\)$")  # unit groups of one name that are told apart by a number


@dataclass(frozen=True, slots=True)
class IndexedEntry:
    """What can be answered.

    Attributes:
        code: Its code; of a title without one and of an own title that of the group above.
        name: Its name.
        level: Word of its level.
        has_code: Whether the code is its own.
        local: Whether it is the organisation's own title.
    """

    code: str
    name: LocalizedText
    level: str
    has_code: bool = True
    local: bool = False


@dataclass(frozen=True, slots=True)
class Resemblance:
    """An entry that resembles a title.

    Attributes:
        entry: The entry.
        likeness: 0 to 1; 1 where they say the same words.
        stems: The words that both have, without endings.
        more: Whether the entry says more than the title.
    """

    entry: IndexedEntry
    likeness: float
    stems: frozenset[str]
    more: bool


@dataclass(frozen=True, slots=True)
class _Name:
    entry: IndexedEntry
    stems: frozenset[str]
    said: tuple[str, ...]
    chief: str
    weights: Mapping[str, float]
    length: float


@dataclass(frozen=True, slots=True)
class _Named:
    entry: IndexedEntry
    weights: Mapping[str, float]
    said: tuple[str, ...]
    chief: str


class TitleIndex:
    """The names of one edition by their words.

    Attributes:
        groups: Entries with a code of their own, by code.
    """

    def __init__(
        self,
        entries: Iterable[ClassifierEntry],
        local: Iterable[LocalTitle],
        small: Collection[str],
        places: Collection[str] = (),
    ) -> None:
        """Index ``entries`` and the organisation's own titles.

        Args:
            entries: The entries of an edition.
            local: Own titles below its groups.
            small: Folded words that tell nothing.
            places: Stems of words for a part of an organisation.
        """
        self.groups: dict[str, IndexedEntry] = {}
        self._small = small
        self._places = places
        self._same: defaultdict[tuple[str, ...], list[IndexedEntry]] = defaultdict(list)
        self._titles = 0
        self._above_titles: set[str] = set()
        self._postings: defaultdict[str, list[int]] = defaultdict(list)
        self._names: list[_Name] = []
        raw = [*self._official(entries), *self._own(local)]
        counts: defaultdict[str, int] = defaultdict(int)
        for named in raw:
            for stem in named.weights:
                counts[stem] += 1
        self._rarity = {stem: math.log(1 + len(raw) / count) for stem, count in counts.items()}
        self._unknown = math.log(1 + len(raw) * 2)
        for named in raw:
            self._add(named)
        self._in_order = sorted(self._postings)

    def same(self, stems: Collection[str]) -> tuple[IndexedEntry, ...]:
        """Return the entries whose name says just these words, each as often."""
        return tuple(self._same.get(tuple(sorted(stems)), ()))

    def extending(self, stems: frozenset[str], derived: Collection[str]) -> list[IndexedEntry]:
        """Return the entries whose name says these words, its own chief word among them, and more.

        Args:
            stems: The words of a title.
            derived: Stems of derived words, which are not more.
        """
        if not stems:
            return []
        rarest = min((self._postings.get(stem, ()) for stem in stems), key=len)
        names = (self._names[number] for number in rarest)
        return [
            name.entry
            for name in names
            if name.chief in stems and stems < name.stems and not (name.stems - stems).issubset(derived)
        ]

    @property
    def whole(self) -> bool:
        """Whether most codes are those of titles, as in the whole classifier; an excerpt prints groups."""
        return 2 * self._titles > len(self.groups)

    def holds_titles_below(self, code: str) -> bool:
        """Tell whether the edition has titles with codes of their own below a group."""
        return self.whole and code in self._above_titles

    def resembling(self, weights: Mapping[str, float]) -> list[Resemblance]:
        """Return the entries that share words with a title, most alike first.

        Args:
            weights: The stems of the title and how much each counts, see :func:`weighted`.
        """
        typed = {self._nearest(stem): stem for stem in weights}
        asked = {near: weights[stem] * self._rarity.get(near, self._unknown) for near, stem in typed.items()}
        length = math.sqrt(sum(weight * weight for weight in asked.values()))
        likeness = {near: 1.0 if near == stem else _LIKE for near, stem in typed.items()}
        products: defaultdict[int, float] = defaultdict(float)
        for stem, weight in asked.items():
            for number in self._postings.get(stem, ()):
                products[number] += weight * self._names[number].weights[stem] * likeness[stem]
        names = self._names
        best = heapq.nlargest(
            _MOST,
            (
                (product / names[number].length * _together(names[number].said, asked), number)
                for number, product in products.items()
            ),
        )
        return [
            Resemblance(
                names[number].entry,
                min(alike / length, 1.0),
                frozenset(typed[stem] for stem in names[number].stems & asked.keys()),
                more=not names[number].stems <= asked.keys(),
            )
            for alike, number in best
        ]

    def resembling_below(self, code: str, weights: Mapping[str, float]) -> list[Resemblance]:
        """Return the entries below a group that share words with a title or have words of the same root.

        Args:
            code: The group.
            weights: The stems of the title and how much each counts.
        """
        asked = {stem: weight * self._rarity.get(stem, self._unknown) for stem, weight in weights.items()}
        length = math.sqrt(sum(weight * weight for weight in asked.values()))
        roots = {stem: self._of_one_root(stem) for stem in asked}
        words = {word for stem, alike in roots.items() for word in (stem, *alike)}
        found: list[Resemblance] = []
        for number in sorted({number for word in words for number in self._postings.get(word, ())}):
            name = self._names[number]
            if not name.entry.code.startswith(code) or name.entry.code == code:
                continue
            product, shared = 0.0, set()
            for stem, weight in asked.items():
                alike = (
                    stem
                    if stem in name.weights
                    else next((one for one in name.stems if one in roots[stem]), None)
                )
                if alike is not None:
                    product += weight * name.weights[alike] * (1.0 if alike == stem else _ROOT)
                    shared.add(stem)
            if shared:
                likeness = min(product / name.length / length, 1.0)
                found.append(Resemblance(name.entry, likeness, frozenset(shared), more=True))
        return sorted(found, key=lambda one: -one.likeness)

    def _of_one_root(self, stem: str) -> frozenset[str]:
        """Return the words of the names that begin as ``stem`` does for most of its letters."""
        size = max(_SHORTEST_ROOT, math.ceil(len(stem) * _ROOT_SHARE))
        if len(stem) < size:
            return frozenset()
        root = stem[:size]
        first = bisect_left(self._in_order, root)
        return frozenset(takewhile(lambda word: word.startswith(root), islice(self._in_order, first, None)))

    def _nearest(self, stem: str) -> str:
        """Return a stem, or the one of the names that it differs from by a typing error if no name has it."""
        if stem in self._postings or len(stem) < _SHORTEST:
            return stem
        near = [word for word in typing_errors(stem) if word in self._postings]
        return min(near, key=lambda word: (word[0] != stem[0], -len(self._postings[word])), default=stem)

    def known(self, stem: str) -> bool:
        """Tell whether a word stands in any name."""
        return stem in self._postings

    def existing(self, code: str) -> IndexedEntry | None:
        """Return the entry of a code, else of the nearest code above that the edition holds."""
        while code:
            found = self.groups.get(code)
            if found is not None:
                return found
            code = code[:-1].rstrip("-")
        return None

    def _official(self, entries: Iterable[ClassifierEntry]) -> Iterable[_Named]:
        for entry in entries:
            code = entry.code or entry.parent or ""
            indexed = IndexedEntry(code, entry.name, entry.level.value, has_code=entry.code is not None)
            if entry.code:
                self.groups[entry.code] = indexed
                if entry.level is ClassifierLevel.TITLE:
                    self._titles += 1
                    self._above_titles.update(code[:length] for length in range(1, len(code)))
            if entry.level in _LEVELS and code and not _NUMBERED.search(entry.name.ru or ""):
                yield from self._named(indexed, entry.name)

    def _own(self, local: Iterable[LocalTitle]) -> Iterable[_Named]:
        for title in local:
            if title.group in self.groups:
                entry = IndexedEntry(
                    title.group, title.title, ClassifierLevel.TITLE.value, has_code=False, local=True
                )
                yield from self._named(entry, title.title)

    def _named(self, entry: IndexedEntry, name: LocalizedText) -> Iterable[_Named]:
        texts = [text for text in (name.kk, name.ru) if text]
        for form in dict.fromkeys(form for text in texts for form in forms_of(text)):
            weights = weighted(form, self._small, places=self._places)
            if weights:
                chief = chief_of(weights, last=is_kazakh(form))
                order = tuple(word.stem for word in words_of(form) if word.folded not in self._small)
                yield _Named(entry, weights, order, chief)

    def _add(self, named: _Named) -> None:
        number = len(self._names)
        final = {stem: weight * self._rarity[stem] for stem, weight in named.weights.items()}
        length = math.sqrt(sum(weight * weight for weight in final.values()))
        self._names.append(_Name(named.entry, frozenset(final), named.said, named.chief, final, length))
        self._same[tuple(sorted(named.said))].append(named.entry)
        for stem in final:
            self._postings[stem].append(number)


def _together(said: Sequence[str], asked: Iterable[str]) -> float:
    """Return how much counts that words one after the other in a title are so in a name, or parted in it.

    Words far from each other stand in different parts of a list and are not parted.
    """
    places = {stem: place for place, stem in enumerate(said)}
    for one, next_ in pairwise(asked):
        if one in places and next_ in places and 1 < places[next_] - places[one] <= _NEAR:
            return _APART
    return 1.0
