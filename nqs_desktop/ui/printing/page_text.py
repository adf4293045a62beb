"""The text of a page as people read it: a word that goes on in the next line is one word."""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_HYPHENS: Final = frozenset("\N{SOFT HYPHEN}\N{HYPHEN}\N{NON-BREAKING HYPHEN}-\x02\ufffe")
"""Signs that the end of a line may hide; Qt gives U+FFFE for the hyphen between two lines."""


@dataclass(frozen=True, slots=True)
class Span:
    """A place in the text of a page: its first letter, from 0, and how many there are."""

    start: int
    length: int


class PageText:
    """The letters of a page without hyphens, case and width of spaces; each knows where it stood."""

    def __init__(self, text: str) -> None:
        """Read ``text`` as a page has it, line by line."""
        letters: list[str] = []
        self._places = array("L")
        for place, sign in enumerate(text):
            letter = _folded(sign)
            if letter and not (letter == " " and letters and letters[-1] == " "):
                letters.append(letter)
                self._places.append(place)
        self._letters = "".join(letters)

    def find(self, words: str) -> Iterator[Span]:
        """Iterate over the places of ``words``, which do not overlap; nothing where they say nothing."""
        wanted = PageText(words)._letters.strip()
        place = self._letters.find(wanted) if wanted else -1
        while place >= 0:
            end = place + len(wanted)
            start = self._places[place]
            yield Span(start, self._places[end - 1] + 1 - start)
            place = self._letters.find(wanted, end)


def _folded(sign: str) -> str:
    """Return a sign as it is compared: one letter, or nothing for a hyphen."""
    if sign in _HYPHENS:
        return ""
    if sign.isspace():
        return " "
    small = sign.lower()
    return "е" if small == "ё" else small if len(small) == 1 else sign
