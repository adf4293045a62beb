"""Finds ages in a passage, apart from the lengths of time."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import takewhile
from typing import Final

from nqs_desktop.importers.passages.grammar import CueKind, Grammar
from nqs_desktop.importers.passages.numbers import NumberReader
from nqs_desktop.importers.passages.phrases import CueEdges
from nqs_desktop.importers.passages.tokens import Token

_WINDOW: Final = 5
_FAR: Final = 8
_USUAL: Final = frozenset((16, 18, 21))
"""Ages that a number with a plus stands for, "18+"."""
_PARTING: Final = frozenset(",;.")
_JOINED: Final = 2
_BESIDE: Final = 3
_YOUNGEST: Final = 14
_OLDEST: Final = 99
_BEYOND_SERVICE: Final = 35


@dataclass(frozen=True, slots=True)
class Age:
    """An age with the range of its words.

    Attributes:
        low: Years that the person must have reached; ``None``: the text sets no such bound.
        high: Years that the person must not exceed.
        first: Number of the first token.
        last: Number after the last token.
    """

    low: int | None
    high: int | None
    first: int
    last: int


class AgeFinder:
    """Finds the ages in the tokens of one passage."""

    def __init__(self, tokens: Sequence[Token], grammar: Grammar) -> None:
        """Take the tokens and their language."""
        self._numbers = NumberReader(tokens, grammar)
        self._text = self._numbers.text
        self._units = grammar.units
        self._numerals = grammar.numerals
        self._joining = grammar.and_words
        self._service = frozenset(grammar.phrases[CueKind.EXPERIENCE].written)
        self._last = 0
        self._at_least = CueEdges(grammar.phrases[CueKind.AT_LEAST].find(tokens))
        self._at_most = CueEdges(grammar.phrases[CueKind.AT_MOST].find(tokens))

    def age(self, place: int) -> Age | None:
        """Return the age whose number stands at ``place``."""
        read = self._numbers.number(place)
        if read is None:
            return None
        low, after = read
        high, after = self._upper(place, after)
        if self._text(after) == "-" and self._text(after + 1) in self._units.years:
            after += 1
        before = self._before(place)
        last = self._end(place, after, before)
        if last is None:
            return None
        first = place - next(
            (step for step, word in enumerate(reversed(before), start=1) if word in self._units.age_before), 0
        )
        first = self._with_bound(first)
        bounds = (low, high) if high is not None else self._bounds(place, low, after, last)
        last += self._text(last) in self._numerals.upper
        self._last = last
        return Age(self._whole(bounds[0]), self._whole(bounds[1]), first, last)

    def _before(self, place: int, window: int = _WINDOW) -> list[str]:
        """Return the words shortly before a number, back to a comma or stop."""
        words: list[str] = []
        for earlier in range(place - 1, max(place - window, 0) - 1, -1):
            if self._text(earlier) in _PARTING:
                break
            words.insert(0, self._text(earlier))
        return words

    def _with_bound(self, first: int) -> int:
        """Return the first place of the words "not", "up to" before an age."""
        cue = self._at_least.ending(first) or self._at_most.ending(first)
        if cue:
            return cue.first
        return first - (self._text(first - 1) in {"не", *self._numerals.upper, *self._numerals.lower})

    def _upper(self, place: int, after: int) -> tuple[Decimal | None, int]:
        """Return the higher of two ages, "from 18 to 35", and the place after both numbers."""
        ranged = self._text(after) in self._numerals.ranges or self._text(after) in self._joining
        suffixed = self._text(after - 1) in self._numerals.suffixes and any(
            self._text(after + step) in self._numerals.upper for step in range(1, 4)
        )
        if not (ranged or suffixed) or self._text(place - 1) in self._numerals.upper:
            return None, after
        upper = self._numbers.number(after + ranged)
        return upper if upper else (None, after)

    def _end(self, place: int, after: int, before: list[str]) -> int | None:
        """Return the place after an age; ``None`` where the number is none."""
        if self._text(after) in self._units.age:
            return after + 1
        bounded = self._text(place - 1) in self._numerals.upper | self._numerals.lower
        person = self._text(place - 1 - bounded) in self._units.people
        sign = self._text(after - 1) == "+" and self._text(after) not in self._units.months
        if sign and int(self._numbers.value(place)) in _USUAL:
            return after
        since = self._text(place - 1) in self._units.since and self._numbers.value(place) >= _YOUNGEST
        named = since or person or any(word in self._units.age_before for word in before)
        if self._text(after) in self._units.years:
            behind = self._text(after + 1) in self._units.age_before
            return after + 1 if named or behind or self._is_life(place, after, before) else None
        bound = self._at_least.starting(after) or self._at_most.starting(after)
        goes_on = 0 < place - self._last <= _JOINED and self._text(place - 1) in self._joining
        if bound and (self._text(place - 1) in self._units.age_before or goes_on):
            return bound.last
        limited = (self._units.older, self._units.younger)
        if any(self._text(place - 1) in words for words in limited):
            return after
        is_bare = (
            any(word in self._units.age_noun for word in before)
            and self._text(after) not in self._units.months
        )
        return after if is_bare else None

    def _is_life(self, place: int, after: int, before: list[str]) -> bool:
        """Tell whether "from 23 to 55 years" are too many for service and no noun of it stands before."""
        if any(word in self._service for word in before):
            return False
        if self._text(place - 1) in self._numerals.upper and self._numbers.value(place) >= _BEYOND_SERVICE:
            return True
        high = max((self._numbers.value(inner) for inner in range(place + 1, after)), default=Decimal(0))
        return self._numbers.value(place) >= _YOUNGEST and high >= _BEYOND_SERVICE

    def _bounds(
        self, place: int, age: Decimal, after: int, last: int
    ) -> tuple[Decimal | None, Decimal | None]:
        """Return a single age as the lower or the upper bound."""
        before = ["", *self._before(place)][: -_BESIDE - 1 : -1]
        behind = list(takewhile(lambda word: word not in _PARTING, map(self._text, range(after, last + 2))))
        denied = "не" in before
        ahead = self._before(place, _FAR)
        if any(word in self._units.age_limit for word in (*ahead, *behind)):
            return None, age
        if any(word in self._numerals.upper for word in (before[0], *behind)):
            return None, age
        if self._at_most.ending(place) or any(self._at_most.starting(here) for here in (after, after + 1)):
            return None, age
        if any(word in self._units.older for word in before):
            return (None, age) if denied else (age, None)
        if any(word in self._units.younger for word in before):
            return (age, None) if denied else (None, age)
        return age, None

    @staticmethod
    def _whole(age: Decimal | None) -> int | None:
        """Return an age that a worker may have, in whole years."""
        return int(age) if age is not None and _YOUNGEST <= age <= _OLDEST and age == int(age) else None
