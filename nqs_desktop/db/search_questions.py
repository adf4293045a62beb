"""What the full text is asked: the better answers first, the dearer questions where there are few answers."""

from collections.abc import Callable, Iterable, Iterator, Sequence, Sized
from itertools import combinations, islice
from typing import Final

from nqs_desktop.db.search_ranking import LEAST_SHARE, Query
from nqs_desktop.db.search_vocabulary import SearchVocabulary
from nqs_desktop.domain.equal_words import EqualWord, Phrase, Slot
from nqs_desktop.domain.word_likeness import TypedWord

_MOST_ALIKE: Final = 50  # of what only resembles the query, for each takes long to weigh
_ENOUGH: Final = 20
_FEW_WORDS: Final = 4
_MOST_PARTS: Final = 10
_MOST_WIDENED: Final = 6
_SHORTEST_BEGINNING: Final = 4

_Terms = dict[TypedWord, list[str]]


def expressions(
    query: Query, vocabulary: SearchVocabulary, hits: Sized, most: int, widen: Callable[[], tuple[Slot, ...]]
) -> Iterator[tuple[str, int]]:
    """Yield expressions for the full text, each with how many answers to read.

    Which ones come depends on what was found till then.

    Args:
        query: What was typed, with a word at least.
        vocabulary: The words that names have.
        hits: Grows by the answers to an expression before the next one is asked for.
        most: So many hits need no further question.
        widen: Lets the query be answered by words of equal meaning; returns which of its words have some.
    """
    if all(len(word.keyboard) > 1 for word in query.words):
        yield _all([_quoted(word.keyboard)] for word in query.words), most
    terms: _Terms = {word: [f"{_quoted(word.keyboard)}*"] for word in query.words}
    if len(hits) < most:
        yield _all(terms.values()), most
    slots = widen() if len(hits) < most and len(terms) <= _MOST_WIDENED else ()
    if slots:
        yield _meaning_the_same(terms, slots), len(hits) + _MOST_ALIKE
    listed = {place for slot in slots for place in slot.places}
    unknown = [
        word
        for place, word in enumerate(terms)
        if place not in listed and not vocabulary.begins(word.keyboard)
    ]
    # Where names have all the words, they were meant so; one word alone may be the beginning of another.
    enough = 1 if len(terms) > 1 and not unknown else _ENOUGH
    is_misspelt = len(hits) < enough
    if len(hits) < _ENOUGH and _widen(terms, unknown, vocabulary.forms):
        yield _all(terms.values()), _MOST_ALIKE
    for doubted, meant in ((is_misspelt, vocabulary.misspelt), (len(hits) < enough, vocabulary.containing)):
        if doubted and _widen(terms, unknown, meant):
            yield _all(terms.values()), _MOST_ALIKE
    if not hits:
        for part in islice(_parts(terms, unknown), _MOST_PARTS):
            if len(hits) < _ENOUGH:
                yield part, _MOST_ALIKE


def _quoted(word: str) -> str:
    # A word is letters and digits only; in quotation marks none of them is an operator.
    return f'"{word}"'


def _all(terms: Iterable[Iterable[str]]) -> str:
    return " AND ".join(f"({' OR '.join(each)})" for each in terms)


def _widen(terms: _Terms, unknown: list[TypedWord], meant: Callable[[TypedWord], list[str]]) -> bool:
    """Let words stand for more words, above all those that no name has; tell whether there are more."""
    words = unknown or list(terms)[:_FEW_WORDS]
    found = {word: [_quoted(other) for other in meant(word)] for word in words}
    for word, others in found.items():
        terms[word] += others
    return any(found.values())


def _meaning_the_same(terms: _Terms, slots: Sequence[Slot]) -> str:
    """Let words stand for what they mean; return the expression for all of them.

    Words that mean something together are asked for together as well.
    """
    each = list(terms.values())
    for slot in slots:
        if len(slot.places) == 1:
            each[slot.places[0]] += map(_phrase, slot.meant)
    together = [
        _all([map(_phrase, slot.meant), *(own for place, own in enumerate(each) if place not in slot.places)])
        for slot in slots
        if len(slot.places) > 1
    ]
    return " OR ".join(f"({one})" for one in (_all(each), *together))


def _phrase(phrase: Phrase) -> str:
    return f"({' AND '.join(map(_form, phrase))})"


def _form(word: EqualWord) -> str:
    return f"{_quoted(word.root)}*" if len(word.root) >= _SHORTEST_BEGINNING else _quoted(word.text)


def _parts(terms: _Terms, unknown: list[TypedWord]) -> Iterator[str]:
    """Yield expressions for most of the words, those with the longer words first."""
    known = [word for word, each in terms.items() if len(each) > 1 or word not in unknown]
    least = LEAST_SHARE * sum(len(word.keyboard) for word in terms)
    for size in range(min(len(known), len(terms) - 1), 0, -1):
        parts = [part for part in combinations(known, size) if _size(part) >= least]
        for part in sorted(parts, key=_size, reverse=True):
            yield _all(terms[word] for word in part)


def _size(words: Iterable[TypedWord]) -> int:
    return sum(len(word.keyboard) for word in words)
