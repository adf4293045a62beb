"""How well a name answers a query: code, title, whole words, beginnings and parts of words, likeness."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import IntEnum
from typing import Final

from nqs_desktop.domain.search_text import code_query, keyboard_tokens, tokens

_ALIKE: Final = 0.75
_SHORTEST_ALIKE: Final = 4


class Rank(IntEnum):
    """Kinds of answers, the best last."""

    ALIKE = 1
    INSIDE = 2
    KEYBOARD_BEGINNINGS = 3
    KEYBOARD_WORDS = 4
    BEGINNINGS = 5
    WORDS = 6
    TITLE = 7
    CODE_BEGINNING = 8
    CODE = 9


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed, folded once.

    Attributes:
        code: Key of the code that it names, ``None`` where it is made of words.
        words: Its words.
        keyboard: The same words as a Russian keyboard gives them.
    """

    code: str | None
    words: tuple[str, ...]
    keyboard: tuple[str, ...]

    @classmethod
    def read(cls, text: str) -> "Query":
        """Return what ``text`` asks for; a text without letters and digits asks for nothing."""
        return cls(code_query(text), tokens(text), keyboard_tokens(text))


def score(query: Query, code: str, phrases: Sequence[str], keyboard: Sequence[str]) -> float:
    """Return how well a document answers, 0 where it does not.

    Args:
        query: What was typed.
        code: Key of the document's code; empty where it has none.
        phrases: Its folded names; empty where a language has none.
        keyboard: The same names in the second folding.

    Returns:
        The rank and, below the point, how much of the document the query covers.
    """
    best = _score_of_code(query.code, code) if query.code and code else 0.0
    asked = " ".join(query.words)
    if not asked or best:
        return best
    for rank_of, names in ((_rank_as_typed, phrases), (_rank_with_slips, keyboard)):
        best = max(
            _refined(rank, asked, phrase)
            for phrase, name in zip(phrases, names, strict=True)
            for rank in (rank_of(query, name),)
        )
        if best:
            return best
    return 0.0


def _score_of_code(asked: str, code: str) -> float:
    if asked == code:
        return float(Rank.CODE)
    return Rank.CODE_BEGINNING + _share(asked, code) if code.startswith(asked) else 0.0


def _rank_as_typed(query: Query, phrase: str) -> Rank | None:
    if not phrase:
        return None
    words = phrase.split(" ")
    if list(query.words) == words:
        return Rank.TITLE
    return _rank_of_words(query.words, words, Rank.WORDS, Rank.BEGINNINGS)


def _rank_with_slips(query: Query, phrase: str) -> Rank | None:
    words = phrase.split(" ")
    rank = _rank_of_words(query.keyboard, words, Rank.KEYBOARD_WORDS, Rank.KEYBOARD_BEGINNINGS)
    if rank is None and all(word in phrase for word in query.keyboard):
        return Rank.INSIDE
    if rank is None and all(_has_alike(word, words) for word in query.keyboard):
        return Rank.ALIKE
    return rank


def _refined(rank: Rank | None, asked: str, phrase: str) -> float:
    if rank is None or rank is Rank.TITLE:
        return float(rank or 0)
    # A title that begins with what was typed comes before one that has it further on.
    return rank + (0.5 if phrase.startswith(asked) else 0.0) + _share(asked, phrase) / 2


def _rank_of_words(typed: tuple[str, ...], words: list[str], whole: Rank, begun: Rank) -> Rank | None:
    asked = dict.fromkeys(typed)
    if all(word in words for word in asked):
        return whole
    if all(any(word.startswith(beginning) for word in words) for beginning in asked):
        return begun
    return None


def _has_alike(asked: str, words: list[str]) -> bool:
    if len(asked) < _SHORTEST_ALIKE:
        return asked in words
    return any(_likeness(asked, word) >= _ALIKE for word in words)


def _likeness(asked: str, word: str) -> float:
    # A word may be typed without its ending.
    return SequenceMatcher(None, asked, word[: len(asked) + 1], autojunk=False).ratio()


def _share(asked: str, found: str) -> float:
    return min(len(asked) / (len(found) + 1), 0.99)
