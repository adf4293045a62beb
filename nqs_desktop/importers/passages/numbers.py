"""Reads the numbers of a passage: figures, words, Roman figures, with a half or a repetition in brackets."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from nqs_desktop.importers.passages.grammar import Grammar
from nqs_desktop.importers.passages.tokens import Token, TokenKind

_HALF: Final = Decimal("0.5")
_THREE: Final = Decimal(3)
_LONGEST: Final = 6
THREE_LIKE: Final = "з"
"""The letter that looks like 3: a number where a unit of time or a number in brackets stands behind it."""
_ROMAN: Final = {
    roman: Decimal(number)
    for number, forms in enumerate(
        ["i і", "ii іі", "iii ііі", "iv іv", "v", "vi vі", "vii", "viii", "ix", "x х"], start=1
    )
    for roman in forms.split()
}
"""Roman figures, those typed with Cyrillic letters among them."""


class NumberReader:
    """Reads the numbers in the tokens of one passage."""

    def __init__(self, tokens: Sequence[Token], grammar: Grammar) -> None:
        """Take the tokens and their language."""
        self._tokens = tokens
        self._numerals = grammar.numerals
        self._units = grammar.units.years | grammar.units.months

    def text(self, place: int) -> str:
        """Return the folded token at ``place``, an empty text outside the passage."""
        return self._tokens[place].text if 0 <= place < len(self._tokens) else ""

    def same_sentence(self, place: int, other: int) -> bool:
        """Tell whether two places lie in one sentence."""
        if not 0 <= place < len(self._tokens) or not 0 <= other < len(self._tokens):
            return False
        return self._tokens[place].sentence == self._tokens[other].sentence

    def number(self, place: int) -> tuple[Decimal, int] | None:
        """Return the number at ``place`` and the place after it, its repetition in brackets included."""
        if self.text(place) == "(" and self.text(place + 2) == ")":
            inner = self._plain(place + 1)
            return (inner[0], place + 3) if inner and inner[1] == place + 2 else None
        read = self._plain(place)
        if read is None and self.text(place) == THREE_LIKE:
            read = (_THREE, place + 1) if self._is_counting(place + 1) else None
        if read is None:
            return None
        number, after = read
        if self.text(after) == "+":
            after += 1
        return self._with_half(number, self._past_repetition(after))

    def value(self, place: int) -> Decimal:
        """Return the number at ``place``, 0 where there is none."""
        read = self.number(place)
        return read[0] if read else Decimal(0)

    def _plain(self, place: int) -> tuple[Decimal, int] | None:
        if not 0 <= place < len(self._tokens):
            return None
        token = self._tokens[place]
        if token.kind is TokenKind.NUMBER:
            return self._in_figures(place)
        if token.text in self._numerals.words:
            number = self._numerals.words[token.text]
            added = self._numerals.words.get(self.text(place + 1))
            if token.text in self._numerals.tens and added is not None and added < 10:
                return number + added, place + 2
            return number, place + 1
        glued = (
            place > 0 and self._tokens[place - 1].kind is TokenKind.NUMBER and self._touch(place - 1, place)
        )
        roman = None if glued else _ROMAN.get(token.text)
        return (roman, place + 1) if roman is not None else None

    def _in_figures(self, place: int) -> tuple[Decimal, int] | None:
        digits = self.text(place).replace(",", ".")
        if digits.count(".") > 1 or len(digits) > _LONGEST:
            return None
        after = place + 1
        if self.text(after) == "-" and self.text(after + 1) in self._numerals.suffixes:
            after += 2
        elif self.text(after) in self._numerals.suffixes and self._touch(place, after):
            after += 1
        return Decimal(digits), after

    def _touch(self, place: int, after: int) -> bool:
        return self._tokens[place].end == self._tokens[after].start

    def _is_counting(self, after: int) -> bool:
        """Tell whether a unit of time, a range or a number in brackets shows that a number stands before."""
        text = self.text(after)
        if text == "-":
            return self._plain(after + 1) is not None
        return text in self._units or (text == "(" and self._plain(after + 1) is not None)

    def _with_half(self, number: Decimal, after: int) -> tuple[Decimal, int]:
        if self.text(after) in self._numerals.halves:
            return number + _HALF, after + 1
        if self.text(after) == "с" and self.text(after + 1) in self._numerals.halves:
            return number + _HALF, after + 2
        return number, after

    def _past_repetition(self, after: int) -> int:
        """Return the place after a number in brackets that repeats the one before, ``3 (three)``."""
        inner = self.in_brackets(after)
        return inner[1] if inner else after

    def past_range(self, place: int) -> int:
        """Return the place behind a range in brackets at ``place``, "3-5 (three-five)"."""
        first = self._plain(place + 1) if self.text(place) == "(" else None
        second = self._plain(first[1] + 1) if first and self.text(first[1]) == "-" else None
        return second[1] + 1 if second and self.text(second[1]) == ")" else place

    def contradicts(self, place: int) -> bool:
        """Tell whether brackets behind the number at ``place`` hold another one."""
        figures = self._tokens[place].kind is TokenKind.NUMBER or self.text(place) in self._numerals.words
        read = self._plain(place) if figures else None
        number, after = self._with_half(*read) if read else (None, place)
        inner = self.in_brackets(after)
        return number is not None and inner is not None and inner[0] != number

    def in_brackets(self, place: int) -> tuple[Decimal, int] | None:
        """Return the number that fills the bracket at ``place``, and the place after the bracket."""
        inner = self._plain(place + 1) if self.text(place) == "(" else None
        if inner is None and self.text(place + 1) == THREE_LIKE:
            inner = (_THREE, place + 2)
        number = self._with_half(*inner) if inner else None
        return (number[0], number[1] + 1) if number and self.text(number[1]) == ")" else None
