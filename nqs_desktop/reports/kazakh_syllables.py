"""Where a Kazakh word that no line can hold is broken: between syllables, of which each has one vowel.

Not a dictionary: no word is broken that has room on a line.
"""

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final

_VOWELS: Final = frozenset("аәеёиоөұүыіэюя")
_SIGNS: Final = frozenset("ъь")
_WORD: Final = re.compile("[^\\W\\d_]+")
_LEAST: Final = 2  # letters before and after a break
_REMEMBERED: Final = 5_000


@lru_cache(maxsize=_REMEMBERED)
def syllable_breaks(word: str) -> tuple[int, ...]:
    """Return after how many letters of a word a new syllable begins; short forms in capitals have none."""
    places: list[int] = []
    for letters in _WORD.finditer(word):
        if not letters[0].isupper():
            places += (letters.start() + place for place in _breaks(letters[0].lower()))
    return tuple(places)


def _breaks(letters: str) -> list[int]:
    vowels = [place for place in range(len(letters)) if _is_vowel(letters, place)]
    starts = []
    for first, second in pairwise(vowels):
        start = second if second == first + 1 else second - 1
        starts.append(start + 1 if letters[start] in _SIGNS else start)
    return [start for start in starts if _LEAST <= start <= len(letters) - _LEAST]


def _is_vowel(letters: str, place: int) -> bool:
    """Tell whether a letter makes a syllable: «у» does not beside another vowel («тау», «ауыл»)."""
    if letters[place] != "у":
        return letters[place] in _VOWELS
    beside = letters[max(place - 1, 0) : place] + letters[place + 1 : place + 2]
    return not _VOWELS & set(beside)
