"""Finds lengths of time in a passage, in figures or words, with their bounds; and ages apart from them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from nqs_desktop.importers.passages.ages import Age, AgeFinder
from nqs_desktop.importers.passages.grammar import CueKind, Grammar
from nqs_desktop.importers.passages.numbers import NumberReader
from nqs_desktop.importers.passages.phrases import Cue, CueEdges
from nqs_desktop.importers.passages.tokens import Token

_MOST_YEARS: Final = 60
_MONTHS: Final = 12
_LINK: Final = 2
_LINKING: Final = frozenset((",", "но", "и", "бірақ", "және"))
_BEHIND_BARE_SHARE: Final = frozenset(("-", "на", "в", "во", "по"))
_OF_UNITS: Final = frozenset(("календарного", "календарных", "полного", "полных", "толық", "күнтізбелік"))


@dataclass(frozen=True, slots=True)
class Amount:
    """A length of time.

    Attributes:
        low: Years from which it is met.
        high: Upper bound as printed; ``None`` where there is none.
        first: Number of its first token, words such as "at least" included.
        last: Number after its last token.
        recent: It is a time before now: "the last 12 months".
    """

    low: Decimal
    high: Decimal | None
    first: int
    last: int
    recent: bool = False


@dataclass(frozen=True, slots=True)
class Times:
    """What a passage says of time.

    Attributes:
        amounts: Lengths of time that are asked for.
        ages: Ages.
        windows: Times before now within which something must lie: "within the last 5 years".
        idle: Lengths of time that are none of service: of a contract, "every 3 years".
        unclear: Lengths of time of which the text says "less than".
    """

    amounts: tuple[Amount, ...]
    ages: tuple[Age, ...]
    windows: tuple[Amount, ...] = ()
    idle: tuple[Amount, ...] = ()
    unclear: tuple[Amount, ...] = ()


def find_times(tokens: Sequence[Token], grammar: Grammar) -> Times:
    """Return what ``tokens`` say of time; dates and numbers of acts are not among it."""
    ages_finder, finder = AgeFinder(tokens, grammar), _Finder(tokens, grammar)
    ages: list[Age] = []
    found: dict[str, list[Amount]] = {"": [], "window": [], "idle": [], "unclear": []}
    place = 0
    while place < len(tokens):
        age = ages_finder.age(place)
        read = None if age else finder.amount(place)
        if age:
            ages.append(age)
            place = age.last
        elif read:
            role, amount = finder.with_repetition(*read)
            if not role and found[""] and finder.is_limit_of(found[""][-1], amount):
                whole = replace(found[""].pop(), high=amount.high, last=amount.last)
                amount = whole
            found[role].append(amount)
            place = amount.last
        else:
            place += 1
    return Times(
        amounts=tuple(found[""]),
        ages=tuple(ages),
        windows=tuple(found["window"]),
        idle=tuple(found["idle"]),
        unclear=tuple(found["unclear"]),
    )


class _Finder:
    def __init__(self, tokens: Sequence[Token], grammar: Grammar) -> None:
        self._numbers = NumberReader(tokens, grammar)
        self._text = self._numbers.text
        self._number = self._numbers.number
        self._units = grammar.units
        self._numerals = grammar.numerals
        self._joining = grammar.and_words
        self._at_least = CueEdges(grammar.phrases[CueKind.AT_LEAST].find(tokens))
        self._at_most = CueEdges(grammar.phrases[CueKind.AT_MOST].find(tokens))
        self._periods = CueEdges(grammar.phrases[CueKind.PERIOD].find(tokens))
        self._below = CueEdges(grammar.phrases[CueKind.BELOW].find(tokens))
        self._including = CueEdges(grammar.phrases[CueKind.INCLUDING].find(tokens))
        self._recent = CueEdges(grammar.phrases[CueKind.RECENT].find(tokens))

    def amount(self, place: int) -> tuple[str, Amount] | None:
        """Return the length of time whose number stands at ``place``, and what it is (a key of the times)."""
        recent = self._recent.ending(place)
        if recent:
            return self._recent_time(recent, place)
        core = self._range(place) or self._whole(place) or self._bare_year(place) or self._bare_share(place)
        if core is None:
            return None
        low, high, last = core
        amount = self._with_bounds(low, high, place, last)
        if self._is_period(place, last):
            return "idle", amount
        beside = (self._periods.ending(amount.first), self._periods.starting(amount.last))
        if any(cue and cue.value == "unclear" for cue in beside):
            return "unclear", amount
        if any(self._recent.starting(inner) for inner in range(place + 1, last)):
            amount = replace(amount, recent=True)
        below = self._below.ending(place) or self._below.starting(last)
        if below is None:
            return "", amount
        first, last = min(amount.first, below.first), max(amount.last, below.last)
        return "unclear", replace(amount, first=first, last=last)

    def is_limit_of(self, before: Amount, amount: Amount) -> bool:
        """Tell whether "but at most 10 years" only limits the length of time before it."""
        if before.high is not None or amount.high is None or amount.low or amount.high < before.low:
            return False
        between = range(before.last, amount.first)
        return len(between) <= _LINK and all(self._text(place) in _LINKING for place in between)

    def with_repetition(self, role: str, amount: Amount) -> tuple[str, Amount]:
        """Return a length of time with the same one in brackets behind it, "3 years (36 months)"."""
        if self._text(amount.last) != "(":
            return role, amount
        inner = self.amount(amount.last + 1)
        same = inner is not None and (inner[1].low, inner[1].high) == (amount.low, amount.high)
        if inner is None or not same or self._text(inner[1].last) != ")":
            return role, amount
        return role, replace(amount, last=inner[1].last + 1)

    def _recent_time(self, recent: Cue, place: int) -> tuple[str, Amount] | None:
        """Return "the last 12 months"; it is a window where words or the form of the unit say "within"."""
        number, after = self._number(place) or (Decimal(1), place)
        unit = self._text(after)
        years = unit in self._units.years or unit in self._units.within
        if not years and unit not in self._units.months and unit not in self._units.within_months:
            return None
        last = after + 1
        behind = self._periods.starting(last)
        form = unit in self._units.within or unit in self._units.within_months
        within = bool(recent.value or form or (behind and behind.value == "behind"))
        last = behind.last if behind and within else last
        low = self._years(number, Decimal(1 if years else _MONTHS))
        return ("window" if within else ""), Amount(low, None, recent.first, last, recent=True)

    def _with_bounds(self, low: Decimal, high: Decimal | None, first: int, last: int) -> Amount:
        """Return a length of time with the words "at least", "at most", "from", "to" around it."""
        lower = self._at_least.ending(first) or self._at_least.starting(last)
        upper = self._at_most.ending(first) or self._at_most.starting(last)
        inner = any(self._text(place) in self._numerals.upper for place in range(first, last))
        if high is None and (upper or inner or self._lone_upper(first, last)):
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

    def _unit(self, place: int) -> Decimal | None:
        """Return how many of the unit at ``place`` make a year."""
        text = self._text(place)
        if text in self._units.months:
            return Decimal(_MONTHS)
        short = text in self._units.short and self._text(place + 1) == "."
        return Decimal(1) if short or text in self._units.years else None

    def _range(self, place: int) -> tuple[Decimal, Decimal | None, int] | None:
        """Return bounds and end of the number at ``place`` with its unit, or of the range that it begins."""
        read = self._number(place)
        if read is None:
            return None
        low, after = read
        after = self._past_and_more(after)
        after += self._text(after) in _OF_UNITS
        recent = self._recent.starting(after)
        after = recent.last if recent and not recent.value else after
        if self._text(after) in self._numerals.upper and self._text(after - 1) in self._numerals.suffixes:
            after += self._unit(after + 1) is not None
        hyphen = self._text(after) == "-"
        unit = self._unit(after) or (self._unit(after + 1) if hyphen else None)
        unit_end = self._past_stop(after + (2 if unit and hyphen else 1)) if unit else after
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

    def _past_stop(self, after: int) -> int:
        """Return the place behind the stop of a unit's abbreviation, "3 л. стажа"."""
        short = self._text(after - 1) in self._units.short and self._text(after) == "."
        return after + 1 if short and self._numbers.same_sentence(after, after + 1) else after

    def _past_and_more(self, after: int) -> int:
        """Return the place after "and more" between number and unit, "three and more years"."""
        more = self._at_least.starting(after)
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
        after = self._numbers.past_range(after)
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
        bounded = self._at_least.ending(place) or self._including.ending(place)
        if bounded or self._text(place - 1) in self._numerals.lower:
            return self._range_from_year(place)
        return (Decimal(1), None, place + 1) if self._at_least.starting(place + 1) else None

    def _bare_share(self, place: int) -> tuple[Decimal, Decimal | None, int] | None:
        """Return the years of "of which at least 5 – in leading posts", which leaves the unit out."""
        bound = self._at_least.ending(place)
        share = self._including.ending(bound.first if bound else place)
        read = self._numbers.number(place) if share else None
        if read is None or self._text(read[1]) not in _BEHIND_BARE_SHARE:
            return None
        return (read[0], None, read[1]) if self._plausible(read[0], Decimal(1)) else None

    def _range_from_year(self, place: int) -> tuple[Decimal, Decimal | None, int]:
        second = self._second(place + 1, after_unit=True)
        if second is None:
            return Decimal(1), None, place + 1
        high, unit, last = second
        return Decimal(1), self._years(high, unit), last

    def _is_period(self, first: int, last: int) -> bool:
        """Tell whether a length of time is a period ("in the last 5 years") or follows a sign such as №."""
        before, behind = self._periods.ending(first), self._periods.starting(last)
        named = (before and before.value == "before") or (behind and behind.value == "behind")
        return bool(named) or self._text(first - 1) == "№"
