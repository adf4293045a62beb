"""Reads misspelt words of the vocabulary as what they stand for.

Kazakh words typed on a Russian keyboard, a letter too many, too few or taken for another one, words set with
gaps or glued together. What the vocabulary does not know stays as it is, and so do the places of all words.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from nqs_desktop.importers.passages.tokens import Token, TokenKind

_PLAIN: Final = str.maketrans("әғқңөұүһі", "агкноуухи")
_KAZAKH_ONLY: Final = frozenset("әғқңөұүһ")
_ALIKE: Final = frozenset(
    frozenset(pair)
    for pair in (
        "ао",
        "еи",
        "иы",
        "иі",
        "ьы",
        "ыі",
        "еэ",
        "ия",
        "шщ",
        "ьъ",
        "ую",
        "үу",
        "ұу",
        "оө",
        "аә",
        "гғ",
        "кқ",
        "нң",
        "дт",
        "бп",
        "зс",
        "гк",
        "йи",
    )
)
"""Letters that are taken for each other; any other change of a letter may make another word of it."""
_SHORTEST_PLAIN: Final = 2
_SHORTEST_MISSPELT: Final = 6
_LONGEST_MISSPELT: Final = 40
_ENDING: Final = 2  # letters at the end of a whole word, which tell its case: a difference there is no error
_SHORTEST_GLUED: Final = 4
_SPACED: Final = 3
_CACHE: Final = 4096


class Speller:
    """The words of one language that the reading relies on."""

    def __init__(self, known: Iterable[str], mended: Iterable[str], glued: Iterable[str]) -> None:
        """Take the vocabulary.

        Args:
            known: Words and stems (``стаж*``) that are right as they are.
            mended: Those of them that a misspelt word may stand for.
            glued: Words that may be found set without a gap between them.
        """
        self._glued = frozenset(glued)
        words = set(known) | set(mended)
        self._words = frozenset(word for word in words if not word.endswith("*"))
        self._stems = tuple(
            sorted((word[:-1] for word in words if word.endswith("*")), key=len, reverse=True)
        )
        self._stem_lengths = sorted({len(stem) for stem in self._stems}, reverse=True)
        self._stem_set = frozenset(self._stems)
        self._plain_words = _unique((word.translate(_PLAIN), word) for word in sorted(self._words))
        self._plain_stems = _unique((stem.translate(_PLAIN), stem) for stem in sorted(self._stems))
        long = [word for word in sorted(set(mended)) if len(word) >= _SHORTEST_MISSPELT]
        self._near_words = _by_deletion(word for word in long if not word.endswith("*"))
        self._near_stems = _by_deletion(
            word[:-1] for word in long if word.endswith("*") and len(word) > _SHORTEST_MISSPELT
        )
        self._near_lengths = sorted({len(stem) for stems in self._near_stems.values() for stem in stems})
        self._read = lru_cache(_CACHE)(self._mended)

    def mended(self, tokens: Sequence[Token]) -> tuple[Token, ...]:
        """Return the tokens with the vocabulary's spelling."""
        return tuple(self._respelt(self._whole(tokens)))

    def count_known(self, tokens: Sequence[Token]) -> int:
        """Return how many of the tokens are words of the vocabulary, misspelt ones included."""
        return sum(self._knows(token.text) for token in self.mended(tokens))

    def _respelt(self, tokens: Iterable[Token]) -> Iterator[Token]:
        for token in tokens:
            if token.kind is not TokenKind.WORD or token.text in self._words:
                yield token
                continue
            cut = self._cut(token.text)
            if not cut and self._knows(token.text):
                yield token
            elif cut and token.end - token.start == len(token.text):
                middle = token.start + cut
                yield replace(token, text=token.text[:cut], end=middle)
                yield replace(token, text=token.text[cut:], start=middle)
            else:
                yield replace(token, text=self._read(token.text))

    def _knows(self, word: str) -> bool:
        return word in self._words or any(word[:length] in self._stem_set for length in self._stem_lengths)

    def _whole(self, tokens: Sequence[Token]) -> Iterator[Token]:
        """Yield the tokens, letters that stand apart joined where they make up a known word."""
        place = 0
        while place < len(tokens):
            end = place
            while (
                end < len(tokens)
                and end - place < 24
                and len(tokens[end].text) == 1
                and tokens[end].text.isalpha()
            ):
                end += 1
            joined = (
                self._joined(tokens, place, end)
                or self._parted(tokens, place)
                or self._hyphenated(tokens, place)
            )
            if joined:
                yield joined[0]
                place = joined[1]
            else:
                yield tokens[place]
                place += 1

    def _joined(self, tokens: Sequence[Token], place: int, end: int) -> tuple[Token, int] | None:
        for last in range(end, place + _SPACED - 1, -1):
            word = "".join(token.text for token in tokens[place:last])
            if self._knows(word):
                return replace(tokens[place], text=word, end=tokens[last - 1].end), last
        return None

    def _parted(self, tokens: Sequence[Token], place: int) -> tuple[Token, int] | None:
        """Return two tokens that are words only together, set with a gap between."""
        pair = tokens[place : place + 2]
        if len(pair) < 2 or any(
            token.kind is not TokenKind.WORD or self._knows(token.text) for token in pair
        ):
            return None
        word = pair[0].text + pair[1].text
        if word not in self._words or len(word) < _SHORTEST_GLUED:
            return None
        return replace(pair[0], text=word, end=pair[1].end), place + 2

    def _hyphenated(self, tokens: Sequence[Token], place: int) -> tuple[Token, int] | None:
        """Return two tokens that a hyphen before a gap tore, "образо- вание", where they make up one word."""
        torn = tokens[place : place + 3]
        if (
            len(torn) < 3
            or torn[1].text != "-"
            or torn[0].end != torn[1].start
            or torn[1].end == torn[2].start
        ):
            return None
        parts = (torn[0], torn[2])
        if any(token.kind is not TokenKind.WORD for token in parts):
            return None
        word = parts[0].text + parts[1].text
        if not self._knows(word) or all(self._knows(token.text) for token in parts):
            return None
        return replace(torn[0], text=word, end=torn[2].end), place + 3

    def _cut(self, word: str) -> int:
        """Return where a word parts into two known ones, 0 where it does not."""
        if len(word) > _LONGEST_MISSPELT:
            return 0
        for cut in range(len(word) - _SHORTEST_GLUED, _SHORTEST_GLUED - 1, -1):
            if word[:cut] in self._glued and word[cut:] in self._glued:
                return cut
        return 0

    def _mended(self, word: str) -> str:
        """Return what an unknown word stands for, the word itself where nothing is near."""
        return self._from_plain(word) or self._from_near(word) or word

    def _from_plain(self, word: str) -> str | None:
        """Return the word whose letters of the Kazakh alphabet were typed as Russian ones."""
        if len(word) < _SHORTEST_PLAIN or not _KAZAKH_ONLY.isdisjoint(word):
            return None
        plain = word.translate(_PLAIN)
        if plain in self._plain_words:
            return self._plain_words[plain]
        for length in self._stem_lengths:
            stem = self._plain_stems.get(plain[:length]) if length <= len(plain) else None
            if stem:
                return stem + word[length:]
        return None

    def _from_near(self, word: str) -> str | None:
        """Return the word or stem that differs by one letter, the first letter and the ending being equal."""
        if not _SHORTEST_MISSPELT <= len(word) <= _LONGEST_MISSPELT:
            return None
        for candidate in self._candidates(self._near_words, word):
            if candidate[-_ENDING:] == word[-_ENDING:] and _differ_by_one(candidate, word):
                return candidate
        for length in reversed(self._near_lengths):
            for size in (length, length + 1, length - 1):
                start = word[:size]
                for stem in self._candidates(self._near_stems, start) if size <= len(word) else ():
                    if (
                        len(stem) == length
                        and stem[-_ENDING:] == start[-_ENDING:]
                        and _differ_by_one(stem, start)
                    ):
                        return stem + word[size:]
        return None

    @staticmethod
    def _candidates(index: Mapping[str, Sequence[str]], word: str) -> Iterator[str]:
        for key in _deletions(word):
            for found in index.get(key, ()):
                if found[0] == word[0]:
                    yield found


def _unique(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return the pairs whose first part stands for one word only."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for plain, word in pairs:
        found[plain].add(word)
    return {plain: min(words) for plain, words in found.items() if len(words) == 1}


def _deletions(word: str) -> Iterator[str]:
    """Yield a word, and the same without each of its letters."""
    yield word
    for place in range(1, len(word)):
        yield word[:place] + word[place + 1 :]


def _by_deletion(words: Iterable[str]) -> dict[str, list[str]]:
    index: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        for key in _deletions(word):
            index[key].append(word)
    return dict(index)


def _differ_by_one(left: str, right: str) -> bool:
    """Tell whether a letter added, dropped, taken for one like it or swapped makes one word of the other."""
    if len(left) > len(right):
        left, right = right, left
    first = next(
        (place for place, (one, other) in enumerate(zip(left, right, strict=False)) if one != other), None
    )
    if first is None:
        return len(right) - len(left) == 1
    if len(left) < len(right):
        return left[first:] == right[first + 1 :]
    swapped = left[first : first + 2] == right[first : first + 2][::-1]
    if swapped:
        return left[first + 2 :] == right[first + 2 :]
    return {left[first], right[first]} in _ALIKE and left[first + 1 :] == right[first + 1 :]
