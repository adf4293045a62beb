"""Folding of a passage letter for letter: a place in the folded text is the same place in the printed one."""

import re
from typing import Final

_LATIN: Final = "ABCEHIKMOPTXYaceiopxy"
_CYRILLIC: Final = "АВСЕНІКМОРТХУасеіорху"
_TO_CYRILLIC: Final = str.maketrans(_LATIN, _CYRILLIC)
_ONE_SHAPE: Final = str.maketrans("ёЁ‐‑‒–—―−“”„‟″〃\u00a0\u2007\u202f", 'еЕ-------""""""   ')
_TORN: Final = r"(?:(?<![нчбврь]но)-[ \t]*\n\s*|\u00ad\s*)(?=[^\W\d_])"
"""A hyphen at a line's end within a word; one behind a linking «о» belongs to a compound and stays."""

TORN_WORD: Final = rf"[^\W\d_]+(?:{_TORN}[^\W\d_]+)*"
_TEAR: Final = re.compile(_TORN)
_BREAK: Final = re.compile(r"-[ \t]*\n\s*")
_WORD: Final = re.compile(r"[^\W\d_]+")
_LATIN_LETTER: Final = re.compile(r"[A-Za-z]")
_FIGURES: Final = re.compile(r"(?<![\w.,])(?=[IlІОOoоЗз]{0,2}\d|\d)[\dIlІОOoоЗз]{2,3}(?![\w])")
"""A number of up to three figures, of which scanned paper gives some as the letters that look like them."""
_TO_FIGURES: Final = str.maketrans("IlІОOoоЗз", "111000033")
_CYRILLIC_LETTER: Final = re.compile(r"[\u0400-\u04ff]")


def mended(text: str) -> str:
    """Return ``text`` with the words whole that a line's end tore."""
    return _BREAK.sub("-", _TEAR.sub("", text))


def fold(text: str) -> str:
    """Return ``text`` in small letters, one shape of dash and quotation mark, and of equal length.

    A word that mixes Latin and Cyrillic letters is folded to Cyrillic where the letters look alike.
    """
    figures = _FIGURES.sub(lambda number: number.group().translate(_TO_FIGURES), text.translate(_ONE_SHAPE))
    unmixed = _WORD.sub(lambda word: _cyrillic(word.group()), figures)
    return "".join(_small(char) for char in unmixed)


def _cyrillic(word: str) -> str:
    if _LATIN_LETTER.search(word) and _CYRILLIC_LETTER.search(word):
        return word.translate(_TO_CYRILLIC)
    return word


def _small(char: str) -> str:
    """Return the small letter where it is one character, as it is for every letter of the two languages."""
    small = char.lower()
    return small if len(small) == 1 else char
