"""Where a word may end a line: after its syllables, for the languages that have a dictionary of them.

Kazakh has none, and a Russian dictionary would break its words wrongly: so a word is broken only where its
text is known to be Russian.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from pyphen import Pyphen

SOFT_HYPHEN: Final = "\u00ad"
"""The sign by which the readers of a file know a word that was broken from one with a hyphen of its own."""

SEGMENTS: Final = re.compile(r"( / |\n)")
"""What parts the languages of a text in which they stand side by side or one below the other."""

_KAZAKH: Final = re.compile("[әғқңөұүһі]", re.IGNORECASE)
_RUSSIAN_WORDS: Final = re.compile(
    r"(?<!\S)(?:и|в|на|по|с|из|к|об|для|до|при|за|или|также|под|над|без|через|со|во)(?!\S)"
)
_RUSSIAN_ENDINGS: Final = re.compile(
    r"[а-яё]{2}(?:[нквтщшжхлр]ая|[нктвщшжх]ое|[нктвщшжх]ие|[нктв]ые|[нктв]ый|[нкщшчж]ий|ного|ному|ствие"
    r"|ение|ения|ению|ание|ания|ность|ности|ть|ться)\b",
    re.IGNORECASE,
)
_LETTERS: Final = re.compile("[А-Яа-яЁё]+")
_SHORTEST: Final = 6
_FEW: Final = 5
_REMEMBERED: Final = 20_000


@dataclass(frozen=True, slots=True)
class Tongues:
    """The languages of a paper: ``first`` and, where it has two, ``other``."""

    first: str
    other: str = ""

    def russian_words(self, text: str) -> frozenset[str]:
        """Return the words of a text that are surely Russian, as white space parts them."""
        russian, unsure = set[str](), set[str]()
        for segment in SEGMENTS.split(text):
            (russian if self.is_russian(segment) else unsure).update(segment.split())
        return frozenset(russian - unsure)

    def is_russian(self, segment: str) -> bool:
        """Tell whether a text of one language is surely Russian."""
        if _KAZAKH.search(segment):
            return False
        if self.first == "ru" and not self.other:
            return True
        # Kazakh words of Russian letters alone are common: a lone word tells nothing.
        return bool(_RUSSIAN_WORDS.search(segment) or _RUSSIAN_ENDINGS.search(segment))


def is_short(text: str) -> bool:
    """Tell whether a text has few words in each of its languages, as labels, titles and names have."""
    return all(len(segment.split()) <= _FEW for segment in SEGMENTS.split(text))


def has_kazakh_letters(text: str) -> bool:
    """Tell whether a text has a letter that Russian lacks."""
    return bool(_KAZAKH.search(text))


@lru_cache(maxsize=_REMEMBERED)
def breaks(word: str) -> tuple[int, ...]:
    """Return after how many letters of a Russian word a line may end; short forms and names stay whole."""
    places: list[int] = []
    for letters in _LETTERS.finditer(word):
        if len(letters[0]) >= _SHORTEST and not letters[0].isupper():
            places += (letters.start() + place for place in _dictionary().positions(letters[0].lower()))
    return tuple(places)


@cache
def _dictionary() -> Pyphen:
    return Pyphen(lang="ru_RU")
