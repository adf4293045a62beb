"""Where in a shown text the letters stand that answer a query, as the search compares them."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from nqs_desktop.domain.equal_words import EqualWord
from nqs_desktop.domain.search_text import code_key, code_query, fold, keyboard_word, split_code, tokens
from nqs_desktop.domain.word_likeness import LONGEST_QUERY, Likeness, TypedWord, match, typed_words

_JOINERS: Final = "\u00ad\u200b-\u200d\u2060\ufeff\u0300-\u036f"
_WORD: Final = re.compile(rf"[^\W_](?:[^\W_]|[{_JOINERS}])*")
_CLUSTER: Final = re.compile(rf".[{_JOINERS}]*", re.DOTALL)

Span = tuple[int, int]


class _Word(NamedTuple):
    """A word of the text: its folded letters, and where each of them begins and the last one ends."""

    folded: str
    places: tuple[int, ...]


def matched_spans(query: str, text: str, meant: Sequence[str] = ()) -> tuple[Span, ...]:
    """Return which letters of ``text`` answer ``query``.

    Args:
        query: What was typed.
        text: The text as it is shown, in any composition; a code is compared as a code.
        meant: Words of equal meaning through which the hit answers, as it tells them.

    Returns:
        Begin and end of each part, in order, without overlaps; letters that touch are one part.
    """
    shown = _asked(query[:LONGEST_QUERY])
    by_words = (*_word_spans(shown.words, text), *_meant_spans(meant, text))
    found = sorted(_code_spans(shown.code, text)) or sorted(by_words)
    merged: list[Span] = []
    for start, end in found:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


class _Asked(NamedTuple):
    code: str | None
    words: tuple[TypedWord, ...]


@lru_cache(maxsize=8)
def _asked(query: str) -> _Asked:
    code, words = split_code(query)
    return _Asked(code or code_query(query), typed_words(tokens(words)))


def _code_spans(code: str | None, text: str) -> Iterator[Span]:
    if code and code_key(text).startswith(code):
        places = [place for place, letter in enumerate(text) if letter.isalnum()]
        if len(places) >= len(code):
            yield places[0], places[len(code) - 1] + 1


def _word_spans(asked: Sequence[TypedWord], text: str) -> Iterator[Span]:
    words = _words(text)
    for typed in asked:
        found = [(answer, word) for word in words for answer in (match(typed, word.folded),) if answer]
        best = max((answer.likeness for answer, _ in found), default=Likeness.WORD)
        # A word that merely resembles the typed one is no answer beside one that has it.
        least = min(best, Likeness.KEYBOARD_BEGINNING)
        for answer, word in found:
            if answer.likeness >= least:
                yield word.places[answer.start], word.places[answer.end]


def _meant_spans(meant: Sequence[str], text: str) -> Iterator[Span]:
    asked = list(map(EqualWord.of, meant))
    for word in _words(text) if asked else ():
        keyboard = keyboard_word(word.folded)
        if any(each.is_in(keyboard) for each in asked):
            yield word.places[0], word.places[-1]


@lru_cache(maxsize=4000)
def _words(text: str) -> tuple[_Word, ...]:
    return tuple(_word(found.group(), found.start()) for found in _WORD.finditer(text))


def _word(letters: str, start: int) -> _Word:
    folded = fold(letters)
    if len(folded) == len(letters):
        return _Word(folded, tuple(range(start, start + len(letters) + 1)))
    clusters = [start + found.start() for found in _CLUSTER.finditer(letters)]
    end = start + len(letters)
    if len(clusters) == len(folded):
        return _Word(folded, (*clusters, end))
    # Letters that folding makes more or fewer: the word answers as a whole.
    return _Word(folded, (start, *(end for _ in folded)))
