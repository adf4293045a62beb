"""Which rare words of a paper look like misspellings of words that recur in it.

A paper is its own dictionary: a word that stands in it once and differs by a letter or two from one that
stands in it many times is misspelt, unless the two are forms of one word or two words that both exist.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from typing import Final, NamedTuple

from nqs_desktop.domain.audit.texts import word_texts
from nqs_desktop.domain.audit.word_forms import are_forms, is_pronounceable
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.search_text import keyboard_word

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
_TIMES_MORE_AS_FORM: Final = 8
_TIMES_MORE_IN_SHORT: Final = 10
_EXISTING_PAIRS: Final = (
    "правлени/управлени ведени/введени поведени/проведени знани/звани правлени/правлен служб/служеб "
    "социальн/специальн учени/обучени положени/приложени сложени/вложени развити/разбити изменени/применени "
    "вступлени/выступлени білім/бөлім кейін/дейін қарсы/қаржы асхана/астана"
)
_DIFFERENT: Final = frozenset(frozenset(pair.split("/")) for pair in _EXISTING_PAIRS.split())
_ONE_ALPHABET: Final = re.compile(r"[\u0400-\u04ff]+|[a-z]+")
_STEM_END: Final = 4
_LONGEST_LITTLE: Final = 3
_LITTLE_WORDS: Final = frozenset(
    ("және", "немесе", "бойынша", "үшін", "оның", "сондай", "также", "либо", "иных")
)


class Suspect(NamedTuple):
    """A word that looks misspelt.

    Attributes:
        word: How it stands.
        usual: How it usually does.
        times: How often that is.
        is_form: It may be a form of the usual word, but stands where that one always does.
    """

    word: str
    usual: str
    times: int
    is_form: bool = False


def suspects(texts: Mapping[str, int], language: Language) -> dict[str, Suspect]:
    """Return the words that look misspelt, by themselves in small letters.

    Args:
        texts: The different texts of a paper in one language, and how often each stands in it. A word is
            counted both as often as it stands and once for each different text: what was copied with its
            cell is neither proof nor excuse.
        language: The language.
    """
    vocabulary = _Vocabulary(texts, language)
    likely = vocabulary.likely()
    places = _Places(texts, {*likely, *(usual for near in likely.values() for usual in near)})
    found = {}
    for word, near in likely.items():
        sure = [usual for usual, errors in near.items() if vocabulary.is_sure(word, usual, errors, places)]
        if sure:
            _, _, usual = min((near[one], -vocabulary.all[one], one) for one in sure)
            found[word] = Suspect(word, usual, vocabulary.all[usual], are_forms(word, usual, language))
    return found


class _Places:
    """Between which words the words that matter stand."""

    def __init__(self, texts: Mapping[str, int], wanted: Collection[str]) -> None:
        self._places: dict[str, Counter[tuple[str, str]]] = {word: Counter() for word in wanted}
        for text, times in texts.items():
            shown = ["", *("#" if word.isdigit() else word for word in word_texts(text)), ""]
            for at, word in enumerate(shown):
                if word in self._places:
                    self._places[word][shown[at - 1], shown[at + 1]] += times

    def alike(self, word: str, usual: str) -> bool:
        """Tell whether both words have a neighbour in common that says something, or one on each side."""
        before, after = (
            {place[side] for place in self._places[word]} & {place[side] for place in self._places[usual]}
            for side in (0, 1)
        )
        return bool(before and after) or any(map(_says_something, before | after))

    def always_instead(self, word: str, usual: str) -> bool:
        """Tell whether ``word`` stands only where ``usual`` recurs between the same two neighbours."""
        return all(
            self._places[usual][place] >= _TIMES_MORE_AS_FORM * times and all(map(_says_something, place))
            for place, times in self._places[word].items()
        )


class _Vocabulary:
    """The words of a paper in one language, counted."""

    def __init__(self, texts: Mapping[str, int], language: Language) -> None:
        self.language = language
        self.different: Counter[str] = Counter()
        copied: Counter[str] = Counter()
        for text, times in texts.items():
            found = word_texts(text)
            self.different.update(found)
            if times > 1:
                copied.update({word: count * (times - 1) for word, count in Counter(found).items()})
        self.all = self.different + copied
        self._by_folding: dict[str, list[str]] = defaultdict(list)
        self._by_part: dict[str, list[str]] = defaultdict(list)
        for word, count in self.all.items():
            if count >= LEAST_RECURRING and _is_compared(word):
                self._by_folding[keyboard_word(word)].append(word)
                for part in _deletions(word, two=count >= _TIMES_MORE_WITH_TWO):
                    self._by_part[part].append(word)

    def likely(self) -> dict[str, dict[str, int]]:
        """Return for each word that may be misspelt the usual words near it, with the errors between them."""
        # What recurs as often as anything else is no misspelling; most words of a long paper end here.
        most = max(self.all.values(), default=0)
        rare = (word for word, count in self.all.items() if count * TIMES_MORE <= most and _is_compared(word))
        return {word: near for word in rare if (near := self._near(word))}

    def is_sure(self, word: str, usual: str, errors: int, places: _Places) -> bool:
        """Tell whether a word is misspelt for a usual one near it."""
        if self.language is Language.KK and word == usual + usual[-1:]:
            return True  # no Kazakh ending doubles the last letter
        if are_forms(word, usual, self.language):
            return errors == 1 and places.always_instead(word, usual)
        if are_different_words(word, usual):
            return False
        folded_alike = keyboard_word(word) == keyboard_word(usual)
        long = len(word) >= _SHORTEST_ALONE and self.all[usual] >= _RECURRING
        # A letter too many or too few seldom makes another word, which another letter does.
        long |= len(word) != len(usual) and self._outnumbers(usual, word, _TIMES_MORE_IN_SHORT)
        sure = folded_alike or (errors == 1 and (long or self._is_broken(word, usual)))
        return sure or places.alike(word, usual)

    def _near(self, word: str) -> dict[str, int]:
        two = self.different[word] == 1 and len(word) >= _SHORTEST_WITH_TWO
        candidates = {usual for part in _deletions(word, two=two) for usual in self._by_part.get(part, ())}
        found = {}
        for usual in candidates - {word}:
            errors = errors_between(word, usual)
            if errors == 1 and self._outnumbers(usual, word, TIMES_MORE):
                found[usual] = 1
            elif errors == 2 and two and word[0] == usual[0] and self._may_have_two(usual, word):
                found[usual] = 2
        for usual in self._by_folding.get(keyboard_word(word), ()):
            if usual != word and self._outnumbers(usual, word, TIMES_MORE):
                found[usual] = 1  # wrong Kazakh letters are one error, however many
        return found

    def _may_have_two(self, usual: str, word: str) -> bool:
        return len(usual) >= _SHORTEST_WITH_TWO and self._outnumbers(usual, word, _TIMES_MORE_WITH_TWO)

    def _outnumbers(self, usual: str, word: str, times: int) -> bool:
        """Tell whether ``usual`` stands so much more often that ``word`` is the exception."""
        if self.all[usual] >= times * self.all[word]:
            return True
        return self.different[usual] >= times * self.different[word]

    def _is_broken(self, word: str, usual: str) -> bool:
        return is_pronounceable(usual, self.language) and not is_pronounceable(word, self.language)


def _is_compared(word: str) -> bool:
    # A word of two alphabets is told of as such.
    return SHORTEST_WORD <= len(word) <= _LONGEST_WORD and bool(_ONE_ALPHABET.fullmatch(word))


def errors_between(one: str, other: str) -> int:
    """Return how many letters are changed, dropped, put in or swapped; 3 for more than two."""
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


def _deletions(word: str, *, two: bool) -> Iterator[str]:
    """Yield the word, and what is left of it without one letter, and of a long one without two."""
    yield word
    once = {word[:at] + word[at + 1 :] for at in range(len(word))}
    yield from once
    if two and len(word) >= _SHORTEST_WITH_TWO:
        # The first letter stays: it is seldom the wrong one, and the words that part there are many.
        yield from {part[:at] + part[at + 1 :] for part in once for at in range(1, len(part))}


def are_different_words(word: str, usual: str) -> bool:
    """Tell whether both are known to be words of their own."""
    return any(
        frozenset((word[:cut], usual[:other])) in _DIFFERENT
        for cut in range(len(word), max(len(word) - _STEM_END, 0), -1)
        for other in range(len(usual), max(len(usual) - _STEM_END, 0), -1)
    )
