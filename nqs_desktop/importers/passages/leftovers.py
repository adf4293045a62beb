"""Finds words that look like a demand and belong to no fact: they are shown, never dropped."""

from collections.abc import Iterable, Iterator
from typing import Final

from nqs_desktop.domain.requirement import ExperienceKind
from nqs_desktop.importers.passages.drafts import Doubt, ExperienceReading
from nqs_desktop.importers.passages.extras import ExtraReading
from nqs_desktop.importers.passages.grammar import CueKind
from nqs_desktop.importers.passages.passage import Passage

_TELLING_KINDS: Final = frozenset((ExperienceKind.MANAGERIAL, ExperienceKind.CIVIL_SERVICE))
"""Kinds whose words speak of service wherever they stand; a field is named for other ends too."""
_SHORT: Final = 4  # words of a part that says no more than "a fitting education"


def stray_times(
    passage: Passage, experience: ExperienceReading, extras: Iterable[ExtraReading]
) -> Iterator[Doubt]:
    """Yield "at least 3 years" that no alternative holds, where no course or paper stands beside it."""
    held = {
        place
        for draft in experience.drafts
        for span in draft.spans
        if span.fact.endswith("min_years")
        for place in range(span.first, span.last)
    }
    doubted = {place for doubt in experience.doubts for place in range(doubt.first, doubt.last)}
    with_extras = {passage.tokens[extra.first].sentence for extra in extras}
    for amount in passage.amounts:
        beside = passage.tokens[amount.first].sentence in with_extras
        bound = passage.find(CueKind.AT_LEAST, amount.first, amount.last)
        if bound and not beside and not {*held, *doubted}.intersection(range(amount.first, amount.last)):
            yield Doubt("stray_time", amount.first, amount.last)


def leftovers(passage: Passage, understood: Iterable[tuple[int, int]]) -> Iterator[Doubt]:
    """Yield numbers of years, months and ages, and words of service, outside the ranges ``understood``."""
    held = {place for first, last in understood for place in range(first, last)}
    for first, last in (*_times(passage), *_words(passage), *_schooling(passage)):
        if held.isdisjoint(range(first, last)):
            yield Doubt("not_understood", first, last)


def _times(passage: Passage) -> Iterator[tuple[int, int]]:
    for time in (*passage.amounts, *passage.windows, *passage.unclear_times):
        yield time.first, time.last
    for age in passage.ages:
        if age.low is None and age.high is None:
            yield age.first, age.last


def _words(passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield nouns of experience, and kinds of it where no knowledge is spoken of."""
    for cue in passage.find(CueKind.EXPERIENCE):
        if not _introduces_choice(passage, cue.first):
            yield cue.first, cue.last
    for cue in passage.find(CueKind.RANK):
        yield cue.first, cue.last
    for cue in passage.find(CueKind.KIND):
        if cue.value not in _TELLING_KINDS:
            continue
        sentence = passage.sentence_of(cue.first)
        group = passage.group_around(cue.first, *sentence)
        is_title = group[0] == sentence[0] and passage.is_mark(group[1], ":")
        if not is_title and not passage.find(CueKind.KNOWLEDGE, *group):
            yield cue.first, cue.last


def _introduces_choice(passage: Passage, place: int) -> bool:
    """Tell whether the words before a colon only say that one of the following will do."""
    first, last = passage.sentence_of(place)
    colon = next((here for here in range(place, last) if passage.is_mark(here, ":")), last)
    return bool(passage.find(CueKind.ONE_OF, first, colon)) and not passage.amounts_in(first, colon)


def _schooling(passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield "education" where the sentence names no level, no course and no knowledge: which one is open."""
    for cue in passage.find(CueKind.SCHOOLING):
        sentence = passage.sentence_of(cue.first)
        group = passage.group_around(cue.first, *sentence)
        kinds = (CueKind.EXTRA, CueKind.ADDITIONAL, CueKind.STUDY, CueKind.KNOWLEDGE)
        named = passage.find(CueKind.LEVEL, *sentence) or any(passage.find(kind, *group) for kind in kinds)
        if named or group[1] - group[0] > _SHORT:
            continue
        if not any(passage.text_at(place) in passage.grammar.denials for place in range(*group)):
            yield cue.first, cue.last
