"""Finds the titles and groups of an edition that a job title resembles: rare and chief words weigh most."""

import heapq
import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.classification_words import head_places, words_of
from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.local_title import LocalTitle
from nqs_desktop.domain.localized import LocalizedText

_HEAD: Final = 2.2
_ASIDE: Final = 0.35  # what stands in brackets says less
_LEVELS: Final = frozenset(
    {ClassifierLevel.TITLE, ClassifierLevel.GROUP, ClassifierLevel.UNIT, ClassifierLevel.MINOR}
)
_MOST: Final = 40


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
    """

    entry: IndexedEntry
    likeness: float
    stems: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Name:
    entry: IndexedEntry
    stems: frozenset[str]
    weights: Mapping[str, float]
    length: float


class TitleIndex:
    """The names of one edition by their words.

    Attributes:
        groups: Entries with a code of their own, by code.
    """

    def __init__(
        self, entries: Iterable[ClassifierEntry], local: Iterable[LocalTitle], small: Collection[str]
    ) -> None:
        """Index ``entries`` and the organisation's own titles.

        Args:
            entries: The entries of an edition.
            local: Own titles below its groups.
            small: Folded words that tell nothing.
        """
        self.groups: dict[str, IndexedEntry] = {}
        self._small = small
        self._same: defaultdict[frozenset[str], list[IndexedEntry]] = defaultdict(list)
        self._postings: defaultdict[str, list[int]] = defaultdict(list)
        self._names: list[_Name] = []
        raw = [*self._official(entries), *self._own(local)]
        counts: defaultdict[str, int] = defaultdict(int)
        for _, weights in raw:
            for stem in weights:
                counts[stem] += 1
        self._rarity = {stem: math.log(1 + len(raw) / count) for stem, count in counts.items()}
        self._unknown = math.log(1 + len(raw) * 2)
        for entry, weights in raw:
            self._add(entry, weights)

    def same(self, stems: Collection[str]) -> tuple[IndexedEntry, ...]:
        """Return the entries whose name says just these words."""
        return tuple(self._same.get(frozenset(stems), ()))

    def resembling(self, weights: Mapping[str, float]) -> list[Resemblance]:
        """Return the entries that share words with a title, most alike first.

        Args:
            weights: The stems of the title and how much each counts, see :func:`weighted`.
        """
        asked = {stem: weight * self._rarity.get(stem, self._unknown) for stem, weight in weights.items()}
        length = math.sqrt(sum(weight * weight for weight in asked.values()))
        products: defaultdict[int, float] = defaultdict(float)
        for stem, weight in asked.items():
            for number in self._postings.get(stem, ()):
                products[number] += weight * self._names[number].weights[stem]
        names = self._names
        best = heapq.nlargest(
            _MOST, ((product / names[number].length, number) for number, product in products.items())
        )
        return [
            Resemblance(names[number].entry, min(likeness / length, 1.0), names[number].stems & asked.keys())
            for likeness, number in best
        ]

    def known(self, stem: str) -> bool:
        """Tell whether a word stands in any name."""
        return stem in self._postings

    def vocabulary(self) -> Collection[str]:
        """Return the stems of all names."""
        return self._postings.keys()

    def existing(self, code: str) -> IndexedEntry | None:
        """Return the entry of a code, else of the nearest code above that the edition holds."""
        while code:
            found = self.groups.get(code)
            if found is not None:
                return found
            code = code[:-1].rstrip("-")
        return None

    def _official(
        self, entries: Iterable[ClassifierEntry]
    ) -> Iterable[tuple[IndexedEntry, dict[str, float]]]:
        for entry in entries:
            code = entry.code or entry.parent or ""
            indexed = IndexedEntry(code, entry.name, entry.level.value, has_code=entry.code is not None)
            if entry.code:
                self.groups[entry.code] = indexed
            if entry.level in _LEVELS and code:
                yield from self._named(indexed, entry.name)

    def _own(self, local: Iterable[LocalTitle]) -> Iterable[tuple[IndexedEntry, dict[str, float]]]:
        for title in local:
            if title.group in self.groups:
                entry = IndexedEntry(
                    title.group, title.title, ClassifierLevel.TITLE.value, has_code=False, local=True
                )
                yield from self._named(entry, title.title)

    def _named(
        self, entry: IndexedEntry, name: LocalizedText
    ) -> Iterable[tuple[IndexedEntry, dict[str, float]]]:
        for text in dict.fromkeys(text for text in (name.kk, name.ru) if text):
            weights = weighted(text, self._small)
            if weights:
                yield entry, weights

    def _add(self, entry: IndexedEntry, weights: Mapping[str, float]) -> None:
        number = len(self._names)
        final = {stem: weight * self._rarity[stem] for stem, weight in weights.items()}
        length = math.sqrt(sum(weight * weight for weight in final.values()))
        self._names.append(_Name(entry, frozenset(final), final, length))
        self._same[frozenset(final)].append(entry)
        for stem in final:
            self._postings[stem].append(number)


def weighted(text: str, small: Collection[str], kazakh: bool | None = None) -> dict[str, float]:
    """Return the stems of a title and how much each counts: the chief word most, words in brackets least.

    Args:
        text: The title.
        small: Folded words that tell nothing.
        kazakh: Whether the chief word stands last; ``None`` where the text shall tell.
    """
    words = words_of(text)
    aside = _aside(text)
    plain = words[: aside.start] if aside else words
    heads = head_places(plain, text.partition("(")[0] if aside else text, kazakh)
    weights: dict[str, float] = {}
    for place, word in enumerate(words):
        if word.folded in small:
            continue
        weight = _HEAD if place in heads else _ASIDE if place in aside else 1.0
        weights[word.stem] = max(weight, weights.get(word.stem, 0.0))
    return weights


def _aside(text: str) -> range:
    """Return the places of the words in brackets; none where everything stands in brackets."""
    before, bracket, rest = text.partition("(")
    first = len(words_of(before))
    if not bracket or not first:
        return range(0)
    return range(first, first + len(words_of(rest.partition(")")[0])))
