"""Words that belong to the other language, and words in which the letters of two alphabets are mixed."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from nqs_desktop.domain.audit.findings import Span
from nqs_desktop.domain.search_text import fold

_LETTERS: Final = re.compile(r"[^\W\d_]+")
_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]")
_LATIN: Final = re.compile(r"[A-Za-zə]")
_KAZAKH: Final = re.compile("[әғқңөұүһі]")
_RUSSIAN_ENDING: Final = re.compile(
    r".{2,}(?:ый|[оеы]го|[оеы]му|ая|яя|ое|ее|ые|ых|ыми|ами|ями|ние|ния|нию|нием|ость|остью|ство|ло|во|ить|ться)"
)
_RUSSIAN_WORDS: Final = frozenset(("для", "или", "при", "либо", "что", "если", "также"))
_BORROWED: Final = frozenset(("право", "кило"))
_SHORTEST: Final = 3


class MixedWord(NamedTuple):
    """A word that mixes two alphabets, its Latin letters, and the word in Cyrillic letters."""

    printed: str
    latin: tuple[str, ...]
    cyrillic: str


def mixed_words(text: str) -> Iterator[tuple[MixedWord, Span]]:
    """Yield the words of ``text`` that mix Cyrillic and Latin letters, with their places."""
    if not (_LATIN.search(text) and _CYRILLIC.search(text)):
        return
    for found in _LETTERS.finditer(text):
        word = found.group()
        latin = tuple(dict.fromkeys(_LATIN.findall(word)))
        if latin and _CYRILLIC.search(word):
            yield MixedWord(word, latin, fold(word)), found.span()


def is_russian_in_kazakh(word: str) -> bool:
    """Tell whether a word in small letters is a Russian one that Kazakh did not borrow, by its ending."""
    if len(word) < _SHORTEST or _KAZAKH.search(word):
        return False
    return word in _RUSSIAN_WORDS or (bool(_RUSSIAN_ENDING.fullmatch(word)) and word not in _BORROWED)


def is_kazakh_in_russian(word: str) -> bool:
    """Tell whether a word in small letters is a Kazakh one, by letters that Russian lacks."""
    return len(word) >= _SHORTEST and bool(_KAZAKH.search(word))
