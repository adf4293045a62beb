"""A text in its composed form, and where each of its places lies in the text as it was given."""

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ComposedText:
    """A text with its letters and their marks composed.

    Attributes:
        original: The text as given.
        composed: The same with every letter and the marks behind it in one character where there is one.
        starts: Places in ``composed`` at which the lengths of the two begin to differ otherwise than before.
        shifts: How much further the same place lies in ``original`` from there on.
    """

    original: str
    composed: str
    starts: tuple[int, ...]
    shifts: tuple[int, ...]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return the range of ``original`` that the range of ``composed`` stands for."""
        return self._place(first), self._place(last)

    def _place(self, place: int) -> int:
        index = bisect_right(self.starts, place) - 1
        return place + (self.shifts[index] if index >= 0 else 0)


def composed(text: str) -> ComposedText:
    """Compose ``text`` letter by letter."""
    if unicodedata.is_normalized("NFC", text):
        return ComposedText(text, text, (), ())
    parts: list[str] = []
    starts: list[int] = []
    shifts: list[int] = []
    length = shift = place = 0
    while place < len(text):
        end = place + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        letter = unicodedata.normalize("NFC", text[place:end])
        parts.append(letter)
        length += len(letter)
        if end - place != len(letter):
            shift += end - place - len(letter)
            starts.append(length)
            shifts.append(shift)
        place = end
    return ComposedText(text, "".join(parts), tuple(starts), tuple(shifts))
