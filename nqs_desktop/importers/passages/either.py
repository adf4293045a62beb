"""Finds demands of different kinds between which "or" leaves the choice, and joins them to groups."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from nqs_desktop.domain.requirement import ExtraKind
from nqs_desktop.importers.passages.grammar import CueKind
from nqs_desktop.importers.passages.levels import level_cues
from nqs_desktop.importers.passages.passage import Passage

_SOON: Final = 6  # words before a level


def level_or_years(passage: Passage) -> Iterator[tuple[int, int, int]]:
    """Yield where "or" joins a level or paper without years and years alone: begin, place of "or", end."""
    for first, last in passage.sentences():
        places = passage.or_places_in(first, last)
        for place, end in pairwise([*places, last]):
            either_way = (
                _ends_with_level(passage, first, place) and _begins_with_years(passage, place + 1, end)
            ) or (_ends_with_years(passage, first, place) and _begins_with_level(passage, place + 1, end))
            if either_way:
                yield first, place, end


def level_or_level_with_years(passage: Passage) -> Iterator[tuple[int, int, int]]:
    """Yield where "or" joins an education without years and another one that has years: begin, place, end.

    Each has its noun, and the years stand in one part with the second: "higher education or vocational
    education and 3 years". Years behind a comma are of both.
    """
    for first, last in passage.sentences():
        places = passage.or_places_in(first, last)
        for place, end in pairwise([*places, last]):
            begin = passage.group_around(place - 1, first, place)[0] if place > first else place
            begin = max([begin, *(other + 1 for other in places if other < place)])
            if passage.is_mark(place - 1, ","):
                begin = passage.group_around(max(place - 2, first), first, place)[0]
            stop = passage.group_around(place + 1, first, end)[1] if place + 1 < end else end
            if _is_education_alone(passage, begin, place) and _has_years_of_its_own(passage, place + 1, stop):
                yield begin, place, stop


def _is_education_alone(passage: Passage, first: int, last: int) -> bool:
    kinds = (CueKind.EXPERIENCE, CueKind.NONE_ASKED)
    timed = passage.amounts_in(first, last) or any(passage.find(kind, first, last) for kind in kinds)
    return bool(
        not timed and level_cues(passage, first, last) and passage.find(CueKind.SCHOOLING, first, last)
    )


def _has_years_of_its_own(passage: Passage, first: int, last: int) -> bool:
    nouns = passage.find(CueKind.SCHOOLING, first, last)
    levels = level_cues(passage, first, last)
    if not nouns or not levels or levels[0].first > nouns[0].last:
        return False
    return bool(passage.amounts_in(nouns[0].last, last))


def _ends_with_level(passage: Passage, first: int, last: int) -> bool:
    extras = [cue for cue in passage.find(CueKind.EXTRA, first, last) if cue.value != ExtraKind.DEGREE]
    ends = [cue.last for cue in (*level_cues(passage, first, last)[-1:], *extras[-1:])]
    if not ends:
        return False
    begin = max(ends)
    kinds = [CueKind.NONE_ASKED, CueKind.EXPERIENCE]
    if not passage.grammar.noun_first:
        kinds.append(CueKind.KIND)
        ends += [cue.last for cue in passage.find(CueKind.SCHOOLING, begin, last)]
        if not _says_nothing(passage, max(ends), last):
            return False
    timed = any(passage.find(kind, begin, last) for kind in kinds)
    return not timed and not passage.amounts_in(begin, last)


def _begins_with_years(passage: Passage, first: int, last: int) -> bool:
    """Tell whether noun or number of experience come first in a range that names no education."""
    if level_cues(passage, first, last) or passage.find(CueKind.SCHOOLING, first, last):
        return False
    amounts = passage.amounts_in(first, last)
    begins = {amount.first for amount in amounts}
    begins.update(cue.first for cue in passage.find(CueKind.EXPERIENCE, first, last))
    if not passage.grammar.noun_first:
        begins.update(cue.first for cue in passage.find(CueKind.KIND, first, last))
    if not amounts or not begins:
        return False
    if not passage.grammar.noun_first:
        return not any(passage.is_mark(place, ",;") for place in range(first, min(begins)))
    return _says_nothing(passage, first, min(begins))


def _ends_with_years(passage: Passage, first: int, last: int) -> bool:
    """Tell whether the words after the last comma are years of experience without a level."""
    begin = passage.group_around(last - 1, first, last)[0] if first < last else first
    timed = passage.amounts_in(begin, last) and passage.find(CueKind.EXPERIENCE, first, last)
    return bool(timed) and not level_cues(passage, begin, last)


def _begins_with_level(passage: Passage, first: int, last: int) -> bool:
    """Tell whether a level stands in a range that speaks of no years, soon after its begin."""
    levels = level_cues(passage, first, last)
    kinds = (CueKind.EXPERIENCE, CueKind.NONE_ASKED)
    if (
        not levels
        or passage.amounts_in(first, last)
        or any(passage.find(kind, first, last) for kind in kinds)
    ):
        return False
    return levels[0].first - first <= _SOON and not any(
        passage.is_mark(place, ",;") for place in range(first, levels[0].first)
    )


def _says_nothing(passage: Passage, first: int, last: int) -> bool:
    weak = (passage.grammar.fillers, passage.grammar.edges)
    return all(any(passage.text_at(place) in words for words in weak) for place in range(first, last))
