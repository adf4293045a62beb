"""Finds demands that no reading can hold: a level of education or years instead, years of nothing."""

from collections.abc import Iterator
from itertools import pairwise

from nqs_desktop.importers.passages.amounts import Amount
from nqs_desktop.importers.passages.drafts import ExperienceReading
from nqs_desktop.importers.passages.extras import ExtraReading
from nqs_desktop.importers.passages.grammar import CueKind
from nqs_desktop.importers.passages.levels import level_cues
from nqs_desktop.importers.passages.passage import Passage


def level_or_years(passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield the ranges in which "or" joins a level without years and years without a level."""
    for first, last in passage.sentences():
        places = [place for place in passage.or_places if first <= place < last]
        for place, end in pairwise([*places, last]):
            if _ends_with_level(passage, first, place) and _begins_with_years(passage, place + 1, end):
                yield first, end


def _ends_with_level(passage: Passage, first: int, last: int) -> bool:
    levels = level_cues(passage, first, last)
    if not levels:
        return False
    kinds = [CueKind.NONE_ASKED, CueKind.EXPERIENCE]
    if not passage.grammar.noun_first:
        kinds.append(CueKind.KIND)
    timed = any(passage.find(kind, levels[-1].last, last) for kind in kinds)
    return not timed and not passage.amounts_in(levels[-1].last, last)


def _begins_with_years(passage: Passage, first: int, last: int) -> bool:
    """Tell whether noun or number of experience come first in a range that names no education."""
    if level_cues(passage, first, last) or passage.find(CueKind.SCHOOLING, first, last):
        return False
    amounts = passage.amounts_in(first, last)
    begins = {amount.first for amount in amounts}
    begins.update(cue.first for cue in passage.find(CueKind.EXPERIENCE, first, last))
    if not passage.grammar.noun_first:
        begins.update(cue.first for cue in passage.find(CueKind.KIND, first, last))
    weak = (passage.grammar.fillers, passage.grammar.edges)
    place = first
    while place < last and place not in begins and any(passage.text_at(place) in words for words in weak):
        place += 1
    return bool(amounts) and place in begins


def stray_times(
    passage: Passage, experience: ExperienceReading, extras: tuple[ExtraReading, ...]
) -> Iterator[Amount]:
    """Yield "at least 3 years" that no alternative holds, where no course or paper stands beside it."""
    held = {
        place
        for draft in experience.drafts
        for span in draft.spans
        if span.fact.endswith("min_years")
        for place in range(span.first, span.last)
    }
    doubted = {place for doubt in experience.doubts for place in range(doubt.first, doubt.last)}
    for amount in passage.amounts:
        sentence = passage.tokens[amount.first].sentence
        beside = any(passage.tokens[extra.first].sentence == sentence for extra in extras)
        bound = passage.find(CueKind.AT_LEAST, amount.first, amount.last)
        if bound and not beside and not {*held, *doubted}.intersection(range(amount.first, amount.last)):
            yield amount
