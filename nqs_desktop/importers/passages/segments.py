"""Parts a passage into the alternatives that "or" joins; an "or" between words of one field joins none."""

import itertools
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.requirement import ExtraKind
from nqs_desktop.importers.passages.either import level_or_level_with_years, level_or_years
from nqs_desktop.importers.passages.grammar import CueKind
from nqs_desktop.importers.passages.passage import Passage

_BESIDE: Final = 2
_REACH: Final = 20  # words of the longest phrase, and those between it and an "or"


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a sentence.

    Attributes:
        first: Number of its first token.
        last: Number after its last token.
        alternative: Whether it stands for itself beside what comes before; otherwise it adds to it.
    """

    first: int
    last: int
    alternative: bool


def segments(passage: Passage) -> tuple[Segment, ...]:
    """Return the segments of a passage in their order."""
    parts: list[Segment] = []
    choices = (*level_or_years(passage), *level_or_level_with_years(passage))
    either = frozenset(place for _, place, _ in choices)
    listed = False
    for begin, last in passage.sentences():
        first = _behind_list_mark(passage, begin)
        joined = passage.text_at(first) in passage.grammar.or_words
        for item in itertools.pairwise([first, *_items_of_choice(passage, first, last), last]):
            cuts = [item[0], *passage.or_places_in(item[0] + 1, item[1]), item[1]]
            bounds = _accepted(passage, cuts, either)
            for number, (start, end) in enumerate(itertools.pairwise(bounds)):
                parts.append(Segment(start, end, number > 0 or joined or listed or item[0] > first))
        listed = listed or bool(passage.find(CueKind.ONE_OF, first, last))
    return tuple(parts)


def _items_of_choice(passage: Passage, first: int, last: int) -> list[int]:
    """Return where the items of "one of the following: …; …" begin that stand in one sentence."""
    for cue in passage.find(CueKind.ONE_OF, first, last):
        colon = next((place for place in range(cue.last, last) if passage.is_mark(place, ":")), last)
        parted = [place for place in range(colon, last) if passage.is_mark(place, ";")]
        items = [place + 1 for place in (colon, *parted) if place + 1 < last]
        return items if parted else []
    return []


def _behind_list_mark(passage: Passage, first: int) -> int:
    """Return where the words of a list's item "2) …" begin."""
    numbered = passage.text_at(first).isdecimal() and passage.is_mark(first + 1, ")")
    return first + 2 if numbered else first


def _accepted(passage: Passage, cuts: list[int], either: frozenset[int]) -> list[int]:
    """Return those of the places of "or" that part alternatives, with both ends of the sentence."""
    bounds = [cuts[0]]
    for place in cuts[1:-1]:
        if place in either or _parts_alternatives(passage, bounds[-1], place, cuts[-1]):
            bounds.append(place)
    return [*bounds, cuts[-1]]


def _parts_alternatives(passage: Passage, first: int, place: int, last: int) -> bool:
    """Tell whether the "or" at ``place`` has a whole demand on both sides."""
    left, right = _Side(passage, first, place), _Side(passage, place + 1, last)
    nouns = bool(left.nouns and right.nouns) and (right.noun_first or not passage.grammar.noun_first)
    if not (left.is_whole and right.is_whole) and not nouns:
        return False
    if right.begins_with_share or _repeats(passage, place):
        return False
    if not passage.grammar.noun_first and not _is_closed(passage, left.last_anchor, place):
        return False
    return not left.is_open or right.noun_first


def _is_closed(passage: Passage, first: int, place: int) -> bool:
    """Tell whether only joining words stand before the "or": a Kazakh demand ends with noun or number."""
    grammar = passage.grammar
    schooling = {
        inner
        for kind in (CueKind.LEVEL, CueKind.SCHOOLING)
        for cue in passage.find(kind, first, place)
        for inner in range(cue.first, cue.last)
    }
    return all(
        passage.tokens[between].depth
        or between in schooling
        or passage.text_at(between) in grammar.edges
        or passage.text_at(between) in grammar.fillers
        for between in range(first, place)
    )


class _Side:
    """What stands on one side of an "or"."""

    def __init__(self, passage: Passage, first: int, last: int) -> None:
        self.nouns = [cue.first for cue in passage.find(CueKind.EXPERIENCE, first, last)]
        ends = [cue.last for cue in passage.find(CueKind.EXPERIENCE, first, last)]
        ends += [cue.last for cue in passage.find(CueKind.NONE_ASKED, first, last)]
        ends += [cue.last for cue in passage.find(CueKind.EXTRA, first, last)]
        ends += [cue.last for cue in passage.find(CueKind.KIND, first, last)]
        ends += [amount.last for amount in passage.amounts_in(first, last)]
        self.last_anchor = max(ends, default=first)
        self._amounts = [amount.first for amount in passage.amounts_in(first, last)]
        amount_ends = [amount.last for amount in passage.amounts_in(first, last)]
        self._begun = [
            noun for noun in self.nouns if not any(0 <= noun - end <= _BESIDE for end in amount_ends)
        ]
        self._none = [cue.first for cue in passage.find(CueKind.NONE_ASKED, first, last)]
        self._shares = [cue.first for cue in passage.find(CueKind.INCLUDING, first, last)]
        self._degrees = [
            cue.first for cue in passage.find(CueKind.EXTRA, first, last) if cue.value == ExtraKind.DEGREE
        ]
        self._levels = [cue.first for cue in passage.find(CueKind.LEVEL, first, last)]
        self._noun_first = passage.grammar.noun_first

    @property
    def is_whole(self) -> bool:
        """Whether it says how much is asked, or a degree instead."""
        return bool(self._amounts or self._none or self._degrees)

    @property
    def begins_with_share(self) -> bool:
        """Whether "including" comes before everything else: the side only ends a list of words."""
        others = [*self.nouns, *self._amounts, *self._none, *self._degrees, *self._levels]
        return bool(self._shares) and (not others or min(self._shares) < min(others))

    @property
    def is_open(self) -> bool:
        """Whether something began after the last amount that is not finished yet."""
        ends = [*self._amounts, *self._none]
        if not ends:
            return False
        begun = [*self._shares, *(self._begun if self._noun_first else ())]
        return bool(begun) and max(begun) > max(ends)

    @property
    def noun_first(self) -> bool:
        """Whether it begins a demand of its own with level, noun or degree."""
        own = [*self.nouns, *self._levels, *self._degrees]
        return bool(own) and (not self._amounts or min(own) < min(self._amounts))


def _repeats(passage: Passage, place: int) -> bool:
    """Tell whether two degrees, or two levels of one "education", stand directly beside the "or"."""
    for kind in (CueKind.EXTRA, CueKind.LEVEL):
        cues = passage.find(kind, max(place - _REACH, 0), place + _REACH)
        before = any(
            cue.first < place
            and 0 <= place - cue.last <= _BESIDE
            and not _schooling(passage, cue.last, place)
            for cue in cues
        )
        if before and any(0 < cue.first - place <= _BESIDE for cue in cues):
            return True
    return False


def _schooling(passage: Passage, first: int, last: int) -> bool:
    return bool(passage.find(CueKind.SCHOOLING, first, last))
