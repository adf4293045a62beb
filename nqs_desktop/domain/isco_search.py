"""Finds groups of ISCO-08 by code and by English words, as the other books are searched."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from nqs_desktop.domain.isco import IscoEntry
from nqs_desktop.domain.search_text import code_query, tokens
from nqs_desktop.domain.word_likeness import LONGEST_QUERY, TypedWord, match, typed_words

_CODE_POINTS = 100.0


def find_groups(entries: Sequence[IscoEntry], typed: str) -> list[tuple[int, float]]:
    """Return the places in ``entries`` of what answers ``typed`` with its points, best first.

    A code finds the group and all below it; otherwise each word must answer, in any order, whole, begun or
    with one typing error. The 619 groups are few: they are looked at one by one.
    """
    query = typed[:LONGEST_QUERY]
    code, words = code_query(query), typed_words(tokens(query))
    found = [*_by_code(entries, code), *_by_words(entries, words if not code else ())]
    return sorted(found, key=lambda hit: (-hit[1], hit[0]))


def _by_code(entries: Sequence[IscoEntry], code: str | None) -> Iterator[tuple[int, float]]:
    for place, entry in enumerate(entries):
        if code and entry.code.startswith(code):
            yield place, _CODE_POINTS - len(entry.code)


def _by_words(entries: Sequence[IscoEntry], words: Sequence[TypedWord]) -> Iterator[tuple[int, float]]:
    for place, entry in enumerate(entries) if words else ():
        named = _words_of(entry.name)
        best = [
            max((int(hit.likeness) for word in named if (hit := match(typed, word))), default=0)
            for typed in words
        ]
        if all(best):
            yield place, sum(best) / len(best) - len(named) / 100


@lru_cache(maxsize=1000)
def _words_of(name: str) -> tuple[str, ...]:
    return tokens(name)
