"""Breaks words of one font into lines as full as they get."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.pdfbase.pdfmetrics import stringWidth

from nqs_desktop.reports.hyphens import breaks
from nqs_desktop.reports.kazakh_syllables import syllable_breaks

_LEAST_HOLE: Final = 0.12  # share of the line that a word would leave empty, below which it is not broken
_LEAST_STRETCH: Final = 0.03  # the same where spaces are stretched to fill the line
_MOST_HYPHENS: Final = 2  # lines after each other that may end with a broken word
_HYPHENS: Final = re.compile(r"(?<=[^\W\d_]{2})[-/](?=[^\W\d_]{2})")
"""Hyphens between letters, after which a line may end; «3-5» stays whole."""
_STROKE: Final = "/"
"""What parts the two languages of a label: it ends a line and begins none."""


@dataclass(frozen=True, slots=True)
class LineFont:
    """A font of a size.

    Attributes:
        name: The name that it is registered by.
        size: In points.
        hyphen: The sign that ends a broken word.
        measured: The widths in points of the words that were measured so far.
    """

    name: str
    size: float
    hyphen: str
    measured: dict[str, float]

    def measure(self, text: str) -> float:
        """Return the width of ``text`` in points."""
        if text not in self.measured:
            self.measured[text] = stringWidth(text, self.name, self.size)
        return self.measured[text]


class LineBreaker:
    """Breaks words of one font into lines of one width, as full as they get."""

    def __init__(
        self,
        font: LineFont,
        width: float,
        russian: frozenset[str],
        *,
        is_justified: bool = False,
        is_label: bool = False,
    ) -> None:
        """Take the font, the width in points and the words that may be broken at Russian syllables.

        Args:
            font: Measures words.
            width: Points that a line has.
            russian: Words that may be broken at Russian syllables.
            is_justified: Whether spaces are stretched to fill the line.
            is_label: Whether a word is broken only where no line holds it.
        """
        self._is_label = is_label
        self._least_hole = width * (_LEAST_STRETCH if is_justified else _LEAST_HOLE)
        self._font = font
        self._width = width
        self._hyphen = font.hyphen
        self._russian = russian
        self._hyphens = 0
        self._lines: list[tuple[float, list[str]]] = []
        self._line: list[str] = []
        self._room = width

    def lines(self, words: Iterable[str]) -> list[tuple[float, list[str]]]:
        """Return each line as its unused points and its words."""
        space = self._font.measure(" ")
        for word in self._with_strokes(words):
            rest, width = word, self._font.measure(word)
            while rest and width + (space if self._line else 0) > self._room:
                if self._line:
                    self._room -= space
                start, sign = self._start(rest, is_russian=word in self._russian)
                if start:
                    self._add(rest[:start] + sign, self._font.measure(rest[:start] + sign))
                    width -= self._font.measure(rest[:start])
                    rest = rest[start:]
                elif self._line:
                    self._room += space
                self._hyphens = self._hyphens + 1 if sign else 0
                self._end_line()
            if rest:
                self._room -= space if self._line else 0
                self._add(rest, width)
        if self._line:
            self._end_line()
        return self._lines

    def _with_strokes(self, words: Iterable[str]) -> list[str]:
        """Return the words, a stroke with the word before it where one line holds both."""
        found: list[str] = []
        for word in words:
            together = f"{found[-1]}\u00a0{word}" if found and word == _STROKE else ""
            if together and self._font.measure(together) <= self._width:
                found[-1] = together
            else:
                found.append(word)
        return found

    def _start(self, word: str, *, is_russian: bool) -> tuple[int, str]:
        """Return how many letters of a word that does not fit stand on this line, and the sign after them.

        They end with a hyphen of the word or a syllable; a Kazakh word is broken only where no line can hold
        it, and one without syllables is torn anywhere.
        """
        room, fitting = self._room, 0
        for letter in word:
            room -= self._font.measure(letter)
            if room < 0:
                break
            fitting += 1
        ends = (match.end() for match in _HYPHENS.finditer(word, 0, fitting + 2))
        at_hyphen = max((end for end in ends if end <= fitting), default=0)
        is_kept = self._is_label and bool(self._line or at_hyphen)
        syllables = self._syllables(word, fitting, breaks(word)) if is_russian and not is_kept else 0
        if not (at_hyphen or syllables or self._line or is_russian):
            syllables = self._syllables(word, fitting, syllable_breaks(word))
        if syllables > at_hyphen:
            return syllables, self._hyphen
        return at_hyphen or (0 if self._line else max(1, fitting)), ""

    def _syllables(self, word: str, fitting: int, places: Sequence[int]) -> int:
        """Return how many letters of a word a line holds with the sign that it is broken after them."""
        if self._line and (self._room < self._least_hole or self._hyphens >= _MOST_HYPHENS):
            return 0
        for place in reversed(places):
            if place <= fitting and self._font.measure(word[:place] + self._hyphen) <= self._room:
                return place
        return 0

    def _add(self, word: str, width: float) -> None:
        self._line.append(word)
        self._room -= width

    def _end_line(self) -> None:
        self._lines.append((self._room, self._line))
        self._line, self._room = [], self._width
