"""Cuts a passage into words, numbers and marks that know their place, sentence and bracket."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import accumulate
from typing import Final

from nqs_desktop.importers.passages.folding import TORN_WORD, fold, mended

_CODE: Final = r"[3-8](?:[^\W\d_]{1,2}\d{2,8})(?!\w)|\d{7,8}(?!\w|[.,]\d)"
_TOKEN: Final = re.compile(rf"{_CODE}|\d+(?:[.,]\d+)*|{TORN_WORD}|[^\w\s\u00ad]|_")
_IS_CODE: Final = re.compile(_CODE)
_LIST_MARK: Final = re.compile(r"\n\s*(?:[-•*·]\s|\(?(?:\d{1,2}|[a-zа-я])\)\s?|\d{1,2}\.\s)")
_NUMBERED: Final = re.compile(r"(?:[:;.]\s*|\n\s*)\d{1,2}\)\s")
_ENDS: Final = ".!?…"
_LONGEST_SENTENCE: Final = 300  # words and marks
_LONGEST_INITIAL: Final = 1
_NEVER_ABBREVIATED: Final = frozenset(
    (
        *("лет", "года", "год", "месяцев", "работы", "стажа", "образование", "образования", "специальности"),
        *("жыл", "жылдан", "ай", "емес", "өтілі", "тәжірибесі", "білім", "білімі", "керек", "тиіс"),
    )
)
"""Words behind which a stop ends the sentence even where a small letter follows."""
_ABBREVIATIONS: Final = frozenset(("кат", "тел", "сан"))


class TokenKind(Enum):
    """What a token is."""

    WORD = auto()
    NUMBER = auto()
    MARK = auto()
    CODE = auto()
    """A code of a specialty or qualification: seven or eight digits, or digits behind letters, 6B04101."""


@dataclass(frozen=True, slots=True)
class Token:
    """A token of a passage.

    Attributes:
        text: Folded text.
        kind: Word, number or mark.
        start: Place of its first character in the passage.
        end: Place after its last character.
        sentence: Number of its sentence, from 0.
        depth: How many closed brackets it stands in; the brackets themselves stand outside.
        quoted: Whether it stands between quotation marks.
    """

    text: str
    kind: TokenKind
    start: int
    end: int
    sentence: int = 0
    depth: int = 0
    quoted: bool = False


def tokenise(text: str) -> tuple[Token, ...]:
    """Return the tokens of ``text`` in their order."""
    folded = fold(text)
    raw = [(mended(match.group()), match.start(), match.end()) for match in _TOKEN.finditer(folded)]
    quoted = _quoted(raw, folded)
    depths = _depths([word for word, _, _ in raw])
    sentences = _sentences(raw, text, quoted, depths)
    return tuple(
        Token(word, _kind(word), start, end, sentence, depth, inside)
        for (word, start, end), sentence, depth, inside in zip(raw, sentences, depths, quoted, strict=True)
    )


def _kind(word: str) -> TokenKind:
    if _IS_CODE.fullmatch(word):
        return TokenKind.CODE
    if word[0].isdecimal():
        return TokenKind.NUMBER
    return TokenKind.WORD if word[0].isalpha() else TokenKind.MARK


def _quoted(raw: list[tuple[str, int, int]], folded: str) -> list[bool]:
    """Tell of each token whether quotation marks stand around it; a stray mark quotes nothing."""
    inside = [False] * len(raw)
    opened: int | None = None
    for place, (word, start, end) in enumerate(raw):
        if opened is None:
            if word == "«" or (word == '"' and _opens(folded, start, end)):
                opened = place
        elif word in {"»", '"'}:
            for quoted in range(opened + 1, place):
                inside[quoted] = True
            opened = None
    return inside


def _opens(folded: str, start: int, end: int) -> bool:
    before, after = folded[start - 1 : start], folded[end : end + 1]
    return (not before or not before.isalnum()) and bool(after) and not after.isspace()


def _depths(words: list[str]) -> list[int]:
    """Return the depth of each token in brackets that are closed again."""
    steps = [0] * (len(words) + 1)
    opened: list[int] = []
    for place, word in enumerate(words):
        if word == "(":
            opened.append(place)
        elif word == ")" and opened:
            steps[opened.pop() + 1] += 1
            steps[place] -= 1
    return list(accumulate(steps[:-1]))


def _sentences(
    raw: list[tuple[str, int, int]], text: str, quoted: list[bool], depths: list[int]
) -> Iterator[int]:
    """Yield the number of the sentence of each token; a list mark at the start of a line begins one."""
    starts = sorted({match.start() for mark in (_LIST_MARK, _NUMBERED) for match in mark.finditer(text)})
    number, place, opened = 0, 0, 0
    begins = False
    for index, (word, start, _) in enumerate(raw):
        listed = False
        while place < len(starts) and starts[place] < start:
            place += 1
            listed = True
        if index and (begins or listed or _is_too_long(index - opened, word)):
            number += 1
            opened = index
        begins = word in _ENDS and not quoted[index] and not depths[index] and _closes(raw, index, text)
        yield number


def _is_too_long(length: int, word: str) -> bool:
    """Tell whether so many words are no sentence: it is cut, so that none takes long to read."""
    return length >= _LONGEST_SENTENCE and (word in ",;" or length >= 2 * _LONGEST_SENTENCE)


def _closes(raw: list[tuple[str, int, int]], index: int, text: str) -> bool:
    """Tell whether the stop at ``index`` ends a sentence: a capital, quote or number follows."""
    if index + 1 >= len(raw):
        return True
    if index and len(raw[index - 1][0]) <= _LONGEST_INITIAL and text[raw[index - 1][1]].isupper():
        return False
    if index and raw[index - 1][0] in _ABBREVIATIONS:
        return False
    if index and raw[index - 1][0] in _NEVER_ABBREVIATED:
        return True
    following = text[raw[index + 1][1]]
    gap = raw[index + 1][1] - raw[index][2]
    if following.isdigit() and index and len(raw[index - 1][0]) <= _LONGEST_INITIAL:
        return raw[index - 1][0].isdecimal()
    return following.isupper() or (gap > 0 and (following in '"«“„' or following.isdigit()))
