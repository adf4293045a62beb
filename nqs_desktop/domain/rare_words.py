"""Which rare words of a paper look like misspellings of words that recur in it.

A paper is its own dictionary: a word that stands in it once and differs by a letter or two from one that
stands in it many times is misspelt, unless the two are forms of one word or two words that both exist.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.search_text import keyboard_word
from nqs_desktop.domain.word_forms import are_forms, is_pronounceable

SHORTEST_WORD: Final = 5
"""Letters of the shortest word that is compared with others: short ones are too like each other."""

LEAST_RECURRING: Final = 2
"""How often a word stands in a paper, at least, that others are compared with."""

TIMES_MORE: Final = 2
"""How many times more often the usual writing stands in the paper than a suspect, at least."""

_LONGEST_WORD: Final = 40
_SHORTEST_WITH_TWO: Final = 9
_SHORTEST_ALONE: Final = 8
_RECURRING: Final = 4
_TIMES_MORE_WITH_TWO: Final = 8
_TIMES_MORE_AS_FORM: Final = 4
_EXISTING_PAIRS: Final = (
    "правлени/управлени ведени/введени поведени/проведени знани/звани правлени/правлен служб/служеб "
    "социальн/специальн учени/обучени положени/приложени сложени/вложени развити/разбити изменени/применени "
    "вступлени/выступлени білім/бөлім кейін/дейін қарсы/қаржы асхана/астана"
)
_DIFFERENT: Final = frozenset(frozenset(pair.split("/")) for pair in _EXISTING_PAIRS.split())
_STEM_END: Final = 4
_LONGEST_LITTLE: Final = 3
_LITTLE_WORDS: Final = frozenset(
    ("және", "немесе", "бойынша", "үшін", "оның", "сондай", "также", "либо", "иных")
)


class Suspect(NamedTuple):
    """A word that looks misspelt: how it stands, how it usually does, and how often that is."""

    word: str
    usual: str
    times: int


class Vocabulary:
    """The words of a paper in one language, counted."""

    def __init__(self, texts: Iterable[Sequence[str]], language: Language) -> None:
        """Count the words of ``texts``, each a sequence of words in small letters, in paper order.

        The same text may come again; a word is then counted both as often as it stands and once for each
        different text: what was copied with its cell is neither proof nor excuse.
        """
        self.language = language
        self._all: Counter[str] = Counter()
        self._different: Counter[str] = Counter()
        self._before: dict[str, set[str]] = defaultdict(set)
        self._after: dict[str, set[str]] = defaultdict(set)
        self._places: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
        for text, times in Counter(tuple(text) for text in texts).items():
            for word, count in Counter(text).items():
                self._all[word] += count * times
                self._different[word] += count
            shown = ["", *("#" if word.isdigit() else word for word in text), ""]
            for before, word, after in zip(shown, shown[1:], shown[2:], strict=False):
                self._after[word].add(after)
                self._before[word].add(before)
                self._places[word][before, after] += times
        self._by_part = self._parts(word for word in self._all if self._may_be_usual(word))

    def count(self, word: str) -> int:
        """Return how often a word stands in the paper."""
        return self._all[word]

    def suspects(self) -> dict[str, Suspect]:
        """Return the words that look misspelt, by themselves."""
        found = {}
        for word in self._all:
            usual = self.usual_writing(word)
            if usual:
                found[word] = Suspect(word, usual, self._all[usual])
        return found

    def usual_writing(self, word: str) -> str | None:
        """Return the recurring word of which ``word`` looks like a misspelling; ``None`` where of none."""
        if not SHORTEST_WORD <= len(word) <= _LONGEST_WORD or not word.isalpha():
            return None
        near = {usual for part in _deletions(word) for usual in self._by_part.get(part, ())}
        near |= self._by_folding.get(keyboard_word(word), set())
        likely = [usual for usual in near if usual != word and self._is_misspelling(word, usual)]
        return min(
            likely, key=lambda usual: (errors_between(word, usual), -self._all[usual], usual), default=None
        )

    def _outnumbers(self, usual: str, word: str, times: int) -> bool:
        """Tell whether ``usual`` stands so much more often that ``word`` is the exception."""
        return (
            self._all[usual] >= times * self._all[word]
            or self._different[usual] >= times * self._different[word]
        )

    def _may_be_usual(self, word: str) -> bool:
        return SHORTEST_WORD <= len(word) <= _LONGEST_WORD and self._all[word] >= LEAST_RECURRING

    def _parts(self, usual_words: Iterable[str]) -> dict[str, list[str]]:
        self._by_folding: dict[str, set[str]] = defaultdict(set)
        by_part = defaultdict(list)
        for word in usual_words:
            self._by_folding[keyboard_word(word)].add(word)
            for part in _deletions(word):
                by_part[part].append(word)
        return by_part

    def _is_misspelling(self, word: str, usual: str) -> bool:
        folded_alike = keyboard_word(word) == keyboard_word(usual)
        errors = 1 if folded_alike else errors_between(word, usual)
        if errors > 2 or (errors == 2 and not self._may_have_two(word, usual)):
            return False
        long = len(word) >= _SHORTEST_ALONE and self._all[usual] >= _RECURRING
        sure = folded_alike or (errors == 1 and (long or self._is_broken(word, usual)))
        if not sure and not self._stand_alike(word, usual):
            return False
        if not self._outnumbers(usual, word, TIMES_MORE if errors == 1 else _TIMES_MORE_WITH_TWO):
            return False
        if are_forms(word, usual, self.language):
            return errors == 1 and self._always_instead(word, usual)
        return not _are_different(word, usual)

    def _stand_alike(self, word: str, usual: str) -> bool:
        """Tell whether both words have a neighbour in common that says something, or one on each side."""
        before = self._before[word] & self._before[usual]
        after = self._after[word] & self._after[usual]
        return bool(before and after) or any(_says_something(neighbour) for neighbour in before | after)

    def _is_broken(self, word: str, usual: str) -> bool:
        return is_pronounceable(usual, self.language) and not is_pronounceable(word, self.language)

    def _always_instead(self, word: str, usual: str) -> bool:
        """Tell whether ``word`` stands only where ``usual`` recurs between the same two neighbours."""
        return all(
            self._places[usual][place] >= _TIMES_MORE_AS_FORM * times and any(map(_says_something, place))
            for place, times in self._places[word].items()
        )

    def _may_have_two(self, word: str, usual: str) -> bool:
        shortest = min(len(word), len(usual))
        return shortest >= _SHORTEST_WITH_TWO and word[0] == usual[0] and self._different[word] == 1


def errors_between(one: str, other: str) -> int:
    """Return how many letters are changed, dropped, put in or swapped with a neighbour; 3 for more than two."""
    if abs(len(one) - len(other)) > 2:
        return 3
    before: list[int] = []
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        above, last = before, row
        row = [place]
        for at, beside in enumerate(other, 1):
            cost = min(last[at] + 1, row[at - 1] + 1, last[at - 1] + (letter != beside))
            if above and at > 1 and letter == other[at - 2] and one[place - 2] == beside:
                cost = min(cost, above[at - 2] + 1)
            row.append(cost)
        before = last
        if min(row) > 2:
            return 3
    return min(row[-1], 3)


def _says_something(neighbour: str) -> bool:
    return neighbour == "#" or (len(neighbour) > _LONGEST_LITTLE and neighbour not in _LITTLE_WORDS)


def _deletions(word: str) -> Iterator[str]:
    """Yield the word, and what is left of it without one letter, and of a long one without two."""
    yield word
    once = {word[:at] + word[at + 1 :] for at in range(len(word))}
    yield from once
    if len(word) >= _SHORTEST_WITH_TWO:
        # The first letter stays: it is seldom the wrong one, and the words that part there are many.
        yield from {part[:at] + part[at + 1 :] for part in once for at in range(1, len(part))}


def _are_different(word: str, usual: str) -> bool:
    """Tell whether both are known to be words of their own."""
    return any(
        frozenset((word[:cut], usual[:other])) in _DIFFERENT
        for cut in range(len(word), max(len(word) - _STEM_END, 0), -1)
        for other in range(len(usual), max(len(usual) - _STEM_END, 0), -1)
    )
