"""Reads the numbers of a passage: figures, words, Roman figures, with a half or a repetition in brackets."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from nqs_desktop.importers.passages.grammar import Grammar
from nqs_desktop.importers.passages.tokens import Token, TokenKind

_HALF: Final = Decimal("0.5")
_LONGEST: Final = 6
_THREE_LIKE: Final = "з"
"""The letter that looks like 3: a number only where the same stands in brackets behind it."""
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
        if read is None and self.text(place) == _THREE_LIKE and self.text(place + 1) == "(":
            read = self._plain(place + 2)
            return (read[0], read[1] + 1) if read and self.text(read[1]) == ")" else None
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

    def _with_half(self, number: Decimal, after: int) -> tuple[Decimal, int]:
        if self.text(after) in self._numerals.halves:
            return number + _HALF, after + 1
        if self.text(after) == "с" and self.text(after + 1) in self._numerals.halves:
            return number + _HALF, after + 2
        return number, after

    def _past_repetition(self, after: int) -> int:
        """Return the place after a number in brackets that repeats the one before, ``3 (three)``."""
        if self.text(after) != "(" or after + 1 >= len(self._tokens):
            return after
        inner = self._plain(after + 1)
        return inner[1] + 1 if inner and self.text(inner[1]) == ")" else after
