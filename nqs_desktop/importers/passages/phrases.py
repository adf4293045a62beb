"""Finds phrases of a vocabulary in the tokens of a passage.

A phrase is written as words with single spaces. ``стаж*`` is a stem, ``или|либо`` are alternatives, a word
with ``?`` may be missing, ``~3`` stands for up to three other words, and a mark stands for itself. Hyphens
between words are passed over.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from nqs_desktop.importers.passages.tokens import Token, TokenKind

NOTHING: Final = "-"
"""Value of a phrase that only keeps shorter ones from being found in it."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase that was found.

    Attributes:
        value: What the vocabulary says of it.
        first: Number of its first token.
        last: Number after its last token.
    """

    value: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Element:
    words: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()
    optional: bool = False
    gap: int = 0

    def takes(self, text: str) -> bool:
        return text in self.words or text.startswith(self.stems)


@dataclass(frozen=True, slots=True)
class _Phrase:
    elements: tuple[_Element, ...]
    value: str


class CueEdges:
    """The places at which cues begin and end."""

    def __init__(self, cues: Iterable[Cue]) -> None:
        """Take the cues; of several that share an edge the first one counts."""
        found = tuple(cues)
        self._begun = {cue.first: cue for cue in reversed(found)}
        self._ended = {cue.last: cue for cue in reversed(found)}

    def starting(self, place: int) -> Cue | None:
        """Return the cue that begins at ``place``."""
        return self._begun.get(place)

    def ending(self, place: int) -> Cue | None:
        """Return the cue that ends before ``place``."""
        return self._ended.get(place)


class WordSet:
    """Words and stems, ``written`` with spaces between: ``стаж* опыт опыта``."""

    def __init__(self, words: str) -> None:
        """Take the words."""
        self.written = tuple(words.split())
        self._element = _element("|".join(self.written))

    def __contains__(self, text: str) -> bool:
        return self._element.takes(text)


class PhraseBook:
    """Phrases with the value that each stands for; ``written`` are the words and stems that they use."""

    def __init__(self, entries: Mapping[str, Iterable[str]], gap_stops: Iterable[str] = ()) -> None:
        """Take the phrases.

        Args:
            entries: Phrases by value.
            gap_stops: Words that ``~`` never passes over, such as prepositions.
        """
        self._gap_stops = frozenset(gap_stops)
        self.written: set[str] = set()
        self._by_start: defaultdict[str, list[_Phrase]] = defaultdict(list)
        for value, phrases in entries.items():
            for phrase in phrases:
                self.written.update(_words_of(phrase))
                parsed = _Phrase(tuple(_element(word) for word in phrase.split()), value)
                for start in _starts(parsed.elements):
                    self._by_start[start].append(parsed)

    def find(self, tokens: Sequence[Token]) -> tuple[Cue, ...]:
        """Return the cues, the longest at each place, none within another or over two sentences."""
        cues = []
        place = 0
        while place < len(tokens):
            best = self._longest(tokens, place)
            if best is None:
                place += 1
                continue
            if best.value != NOTHING:
                cues.append(best)
            place = best.last
        return tuple(cues)

    def _longest(self, tokens: Sequence[Token], place: int) -> Cue | None:
        best: Cue | None = None
        for phrase in self._by_start.get(_start(tokens[place].text), ()):
            end = self._match(phrase.elements, tokens, place, tokens[place].sentence)
            if end is not None and (best is None or end > best.last):
                best = Cue(phrase.value, place, end)
        return best

    def _match(
        self, elements: tuple[_Element, ...], tokens: Sequence[Token], place: int, sentence: int
    ) -> int | None:
        """Return the place after the phrase if ``elements`` stand at ``place`` in the sentence."""
        if not elements:
            return place
        element, others = elements[0], elements[1:]
        if element.gap:
            return self._match_gap(element.gap, others, tokens, place, sentence)
        here = _past_hyphens(tokens, place)
        if here < len(tokens) and tokens[here].sentence == sentence and element.takes(tokens[here].text):
            end = self._match(others, tokens, here + 1, sentence)
            if end is not None:
                return end
        return self._match(others, tokens, place, sentence) if element.optional else None

    def _match_gap(
        self, gap: int, others: tuple[_Element, ...], tokens: Sequence[Token], place: int, sentence: int
    ) -> int | None:
        for passed in range(gap + 1):
            end = self._match(others, tokens, place, sentence)
            if end is not None or passed == gap:
                return end
            place = _past_hyphens(tokens, place)
            if place >= len(tokens) or not self._may_pass(tokens[place]):
                return None
            place += 1
        return None

    def _may_pass(self, token: Token) -> bool:
        return token.kind is TokenKind.WORD and token.text not in self._gap_stops


def _words_of(phrase: str) -> Iterator[str]:
    """Yield the words and stems that a phrase is written with."""
    for element in phrase.split():
        if not element.startswith("~"):
            yield from (element[:-1] if element.endswith("?") and len(element) > 1 else element).split("|")


def _past_hyphens(tokens: Sequence[Token], place: int) -> int:
    while place < len(tokens) and tokens[place].text == "-":
        place += 1
    return place


def _element(word: str) -> _Element:
    if word.startswith("~"):
        return _Element(gap=int(word[1:]))
    optional = word.endswith("?") and len(word) > 1
    choices = [choice for choice in (word[:-1] if optional else word).split("|") if choice]
    return _Element(
        frozenset(choice for choice in choices if not choice.endswith("*")),
        tuple(choice[:-1] for choice in choices if choice.endswith("*")),
        optional,
    )


def _starts(elements: tuple[_Element, ...]) -> Iterable[str]:
    starts: set[str] = set()
    for element in elements:
        starts.update(_start(word) for word in (*element.words, *element.stems))
        if not element.optional:
            break
    return starts


def _start(word: str) -> str:
    """Return what the phrases are sorted by: two letters, or the one of a short word."""
    return word[:2]
