"""Finds lengths of time in a passage, in figures or words, with their bounds; and ages apart from them."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from nqs_desktop.importers.passages.grammar import CueKind, Grammar
from nqs_desktop.importers.passages.phrases import Cue
from nqs_desktop.importers.passages.tokens import Token, TokenKind

_MOST_YEARS: Final = 60
_MONTHS: Final = 12
_AGE_WINDOW: Final = 3
_YOUNGEST: Final = 14
_HALF: Final = Decimal("0.5")


@dataclass(frozen=True, slots=True)
class Amount:
    """A length of time.

    Attributes:
        low: Years from which it is met.
        high: Upper bound as printed; ``None`` where there is none.
        first: Number of its first token, words such as "at least" included.
        last: Number after its last token.
    """

    low: Decimal
    high: Decimal | None
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Times:
    """The lengths of time and the ages of a passage; only a least age carries its years as value."""

    amounts: tuple[Amount, ...]
    ages: tuple[Cue, ...]


def find_times(tokens: Sequence[Token], grammar: Grammar) -> Times:
    """Return what ``tokens`` say of time; dates, periods and numbers of acts are not among it."""
    finder = _Finder(tokens, grammar)
    amounts: list[Amount] = []
    ages: list[Cue] = []
    place = 0
    while place < len(tokens):
        age = finder.age(place)
        amount = None if age else finder.amount(place)
        if age:
            ages.append(age)
            place = age.last
        elif amount:
            amounts.append(amount)
            place = amount.last
        else:
            place += 1
    return Times(tuple(amounts), tuple(ages))


class _Finder:
    def __init__(self, tokens: Sequence[Token], grammar: Grammar) -> None:
        self._tokens = tokens
        self._units = grammar.units
        self._numerals = grammar.numerals
        self._joining = grammar.and_words
        self._at_least = grammar.phrases[CueKind.AT_LEAST].find(tokens)
        self._at_most = grammar.phrases[CueKind.AT_MOST].find(tokens)
        self._periods = grammar.phrases[CueKind.PERIOD].find(tokens)

    def _text(self, place: int) -> str:
        return self._tokens[place].text if 0 <= place < len(self._tokens) else ""

    def age(self, place: int) -> Cue | None:
        """Return the age at ``place``; its value is empty where it is an upper bound."""
        read = self._number(place)
        if read is None:
            return None
        number, after = self._past_upper_age(place, *read)
        is_range = after != read[1]
        if self._text(after) == "-" and self._text(after + 1) in self._units.years:
            after += 1
        before = [self._text(earlier) for earlier in range(max(place - _AGE_WINDOW, 0), place)]
        named = any(word in self._units.age_before for word in (*before, self._text(after + 1)))
        plain = self._text(after) in self._units.age
        bound = self._starts_at((*self._at_least, *self._at_most), after)
        bare = bound is not None and self._text(place - 1) in self._units.age_before
        if not plain and not bare and not (self._text(after) in self._units.years and named):
            return None
        is_age = number >= _YOUNGEST and number == int(number)
        first = place - next(
            (step for step, word in enumerate(reversed(before), start=1) if word in self._units.age_before), 0
        )
        upper = not is_range and self._is_upper_age(place, after, plain=plain)
        last = bound.last if bare and bound else after + 1
        last += self._text(last) in self._numerals.upper
        return Cue(str(int(number)) if is_age and not upper else "", first, last)

    def _past_upper_age(self, place: int, number: Decimal, after: int) -> tuple[Decimal, int]:
        """Return the lower of two ages, "from 18 to 35", and the place after both numbers."""
        ranged = self._text(after) in self._numerals.ranges
        suffixed = self._text(after - 1) in self._numerals.suffixes and self._is_upper_ahead(after)
        if not (ranged or suffixed) or self._text(place - 1) in self._numerals.upper:
            return number, after
        upper = self._number(after + ranged)
        return (number, upper[1]) if upper else (number, after)

    def _is_upper_age(self, place: int, after: int, *, plain: bool) -> bool:
        before = [self._text(place - step) for step in (1, 2)]
        later = [self._text(after + step) for step in (1, 2)]
        limited = any(word in self._units.age_limit for word in (*before, *later))
        ends = before[0] in self._numerals.upper or later[0] in self._numerals.upper
        behind = self._starts_at(self._at_most, after) or self._starts_at(self._at_most, after + 1)
        at_most = bool(behind or self._ends_at(self._at_most, place))
        return ends or at_most or (limited and ("не" in before or plain))

    def amount(self, place: int) -> Amount | None:
        """Return the length of time whose number stands at ``place``."""
        core = self._range(place) or self._whole(place) or self._bare_year(place)
        if core is None or self._is_period(place, core[2]):
            return None
        low, high, last = core
        first = place
        lower = self._ends_at(self._at_least, first) or self._starts_at(self._at_least, last)
        upper = self._ends_at(self._at_most, first) or self._starts_at(self._at_most, last)
        if high is None and (upper or self._lone_upper(first, last)):
            low, high = Decimal(0), low
        for cue in (lower, upper):
            if cue:
                first, last = min(first, cue.first), max(last, cue.last)
        if self._text(first - 1) in self._numerals.lower | self._numerals.upper:
            first -= 1
        if self._text(last) in self._numerals.upper:
            last += 1
        return Amount(low, high, first, last)

    def _lone_upper(self, first: int, last: int) -> bool:
        return self._text(first - 1) in self._numerals.upper or self._text(last) in self._numerals.upper

    def _number(self, place: int) -> tuple[Decimal, int] | None:
        """Return the number at ``place`` and the place after it, its repetition in brackets included."""
        if not 0 <= place < len(self._tokens):
            return None
        token = self._tokens[place]
        after = place + 1
        if token.kind is TokenKind.NUMBER:
            digits = token.text.replace(",", ".")
            if digits.count(".") > 1 or len(digits) > 6:
                return None
            number = Decimal(digits)
            if self._text(after) == "-" and self._text(after + 1) in self._numerals.suffixes:
                after += 2
        elif token.text in self._numerals.words:
            number = self._numerals.words[token.text]
            added = self._numerals.words.get(self._text(after))
            if token.text in self._numerals.tens and added is not None and added < 10:
                number, after = number + added, after + 1
        else:
            return None
        if self._text(after) == "+":
            after += 1
        return self._with_half(number, self._past_repetition(after))

    def _with_half(self, number: Decimal, after: int) -> tuple[Decimal, int]:
        if self._text(after) in self._numerals.halves:
            return number + _HALF, after + 1
        if self._text(after) == "с" and self._text(after + 1) in self._numerals.halves:
            return number + _HALF, after + 2
        return number, after

    def _past_repetition(self, after: int) -> int:
        """Return the place after a number in brackets that repeats the one before, ``3 (three)``."""
        if self._text(after) != "(":
            return after
        inner = self._tokens[after + 1] if after + 1 < len(self._tokens) else None
        if inner is None or not (inner.kind is TokenKind.NUMBER or inner.text in self._numerals.words):
            return after
        return after + 3 if self._text(after + 2) == ")" else after

    def _unit(self, place: int) -> Decimal | None:
        """Return how many of the unit at ``place`` make a year."""
        text = self._text(place)
        if text in self._units.years:
            return Decimal(1)
        return Decimal(_MONTHS) if text in self._units.months else None

    def _range(self, place: int) -> tuple[Decimal, Decimal | None, int] | None:
        """Return bounds and end of the number at ``place`` with its unit, or of the range that it begins."""
        read = self._number(place)
        if read is None:
            return None
        low, after = read
        after = self._past_and_more(after)
        hyphen = self._text(after) == "-"
        unit = self._unit(after) or (self._unit(after + 1) if hyphen else None)
        unit_end = after + (2 if unit and hyphen else 1) if unit else after
        if unit == 1:
            months, unit_end = self._months_behind(unit_end)
            low += months
        second = self._second(unit_end, bool(unit))
        if second:
            high, high_unit, last = second
            return self._years(low, unit or high_unit), self._years(high, high_unit), last
        if unit is None or not self._plausible(low, unit):
            return None
        return self._years(low, unit), None, unit_end

    def _past_and_more(self, after: int) -> int:
        """Return the place after "and more" between number and unit, "three and more years"."""
        more = self._starts_at(self._at_least, after)
        return more.last if more and self._unit(more.last) else after

    def _months_behind(self, after: int) -> tuple[Decimal, int]:
        """Return the months behind whole years, "2 years 6 months", in years, and the place after them."""
        joined = after + (self._text(after) in self._joining)
        read = self._number(joined)
        if read is None or self._unit(read[1]) != _MONTHS or read[0] >= _MONTHS:
            return Decimal(0), after
        return self._years(read[0], Decimal(_MONTHS)), read[1] + 1

    def _second(self, place: int, after_unit: bool) -> tuple[Decimal, Decimal, int] | None:
        """Return the upper bound that follows at ``place``, its unit and the place after it."""
        if self._text(place) in self._numerals.ranges:
            read = self._number(place + 1)
        elif after_unit or self._text(place - 1) in self._numerals.suffixes:
            read = self._number(place) if self._is_upper_ahead(place) else None
        else:
            return None
        if read is None:
            return None
        high, after = read
        unit = self._unit(after)
        if unit is None or not self._plausible(high, unit):
            return None
        return high, unit, after + 1

    def _is_upper_ahead(self, place: int) -> bool:
        return any(self._text(place + step) in self._numerals.upper for step in range(1, 4))

    def _plausible(self, number: Decimal, unit: Decimal) -> bool:
        return number <= _MOST_YEARS * unit

    def _years(self, number: Decimal, unit: Decimal) -> Decimal:
        years = (number / unit).quantize(Decimal("0.0001")).normalize()
        return years.quantize(Decimal(1)) if years == years.to_integral_value() else years

    def _whole(self, place: int) -> tuple[Decimal, Decimal | None, int] | None:
        """Return a number and its unit in one word, such as "half-year" or "three-year"."""
        text = self._text(place)
        for stem, years in self._units.wholes.items():
            if text.startswith(stem):
                return years, None, place + 1
        return None

    def _bare_year(self, place: int) -> tuple[Decimal, Decimal | None, int] | None:
        """Return one year where "at least" stands beside "a year" without a number."""
        if self._text(place) not in self._units.bare_year or self._number(place - 1):
            return None
        if self._ends_at(self._at_least, place) or self._text(place - 1) in self._numerals.lower:
            return self._range_from_year(place)
        return (Decimal(1), None, place + 1) if self._starts_at(self._at_least, place + 1) else None

    def _range_from_year(self, place: int) -> tuple[Decimal, Decimal | None, int]:
        second = self._second(place + 1, after_unit=True)
        if second is None:
            return Decimal(1), None, place + 1
        high, unit, last = second
        return Decimal(1), self._years(high, unit), last

    def _is_period(self, first: int, last: int) -> bool:
        """Tell whether a length of time is a period ("in the last 5 years") or follows a sign such as №."""
        before, behind = self._ends_at(self._periods, first), self._starts_at(self._periods, last)
        named = (before and before.value == "before") or (behind and behind.value == "behind")
        return bool(named) or self._text(first - 1) == "№"

    @staticmethod
    def _ends_at(cues: Sequence[Cue], place: int) -> Cue | None:
        return next((cue for cue in cues if cue.last == place), None)

    @staticmethod
    def _starts_at(cues: Sequence[Cue], place: int) -> Cue | None:
        return next((cue for cue in cues if cue.first == place), None)
