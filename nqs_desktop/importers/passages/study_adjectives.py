"""Finds adjectives that name a field of study: "образование высшее медицинское", "педагогикалық білім"."""

from collections.abc import Iterator
from typing import Final

from nqs_desktop.importers.passages.field_lists import FieldReading
from nqs_desktop.importers.passages.grammar import CueKind
from nqs_desktop.importers.passages.passage import Passage
from nqs_desktop.importers.passages.phrases import Cue
from nqs_desktop.importers.passages.tokens import TokenKind

_TRADES: Final = ("медицинск", "педагогическ", "медициналық", "педагогикалық")
"""Adjectives that make a level vocational and name the field as well."""
_REACH: Final = 8  # words of the longest phrase


def may_name_field(passage: Passage, place: int) -> bool:
    """Tell whether a word beside a level may be an adjective that names a field, in full or shortened."""
    text, grammar = passage.text_at(place), passage.grammar
    if text in grammar.fillers or text in grammar.relevant or text in grammar.edges:
        return False
    return not grammar.noun_first or passage.is_mark(place + 1, ".") or text.endswith(grammar.adjective)


def adjectives_apart(passage: Passage, first: int, last: int) -> Iterator[FieldReading]:
    """Yield the adjectives behind a level, or before a noun whose levels stand in brackets behind it."""
    nouns = passage.find(CueKind.SCHOOLING, first, last)
    for phrase in passage.find(CueKind.LEVEL, first, last):
        named = range(phrase.first, phrase.last)
        yield from (_field(passage, place) for place in named if passage.text_at(place).startswith(_TRADES))
    for alone in () if nouns else passage.find(CueKind.LEVEL, first, last):
        yield from _behind(passage, alone.last, last)
    for cue in nouns:
        level = _level_behind(passage, cue, last)
        if level:
            yield from _behind(passage, level.last, last)
        elif _has_levels_in_bracket(passage, cue, last):
            yield from _before(passage, cue.first, first)


def _level_behind(passage: Passage, schooling: Cue, last: int) -> Cue | None:
    start = schooling.last + passage.is_mark(schooling.last, ":-")
    found = passage.find(CueKind.LEVEL, start, last)
    return found[0] if found and found[0].first == start else None


def _has_levels_in_bracket(passage: Passage, schooling: Cue, last: int) -> bool:
    levels = passage.find(CueKind.LEVEL, schooling.last, last)
    return passage.is_mark(schooling.last, "(") and bool(levels) and levels[0].first == schooling.last + 1


def _behind(passage: Passage, place: int, last: int) -> Iterator[FieldReading]:
    joining = passage.grammar.and_words | passage.grammar.or_words
    while place < last and passage.text_at(place) in passage.grammar.fillers:
        place += 1
    while place < last and (_is_adjective(passage, place) or passage.text_at(place) in joining):
        if _is_adjective(passage, place):
            yield _field(passage, place)
        place += 1


def _before(passage: Passage, place: int, first: int) -> Iterator[FieldReading]:
    while place > first and _is_adjective(passage, place - 1):
        place -= 1
        yield _field(passage, place)


def _is_adjective(passage: Passage, place: int) -> bool:
    """Tell whether a word has the ending of an adjective and may name a field."""
    cues = (CueKind.LEVEL, CueKind.SCHOOLING, CueKind.EXPERIENCE, CueKind.EXTRA, CueKind.ADDITIONAL)
    near = (max(place - _REACH, 0), place + _REACH)
    taken = any(cue.first <= place < cue.last for kind in cues for cue in passage.find(kind, *near))
    is_word = place < len(passage.tokens) and passage.tokens[place].kind is TokenKind.WORD
    ends = passage.text_at(place).endswith(passage.grammar.adjective) or passage.is_mark(place + 1, ".")
    return is_word and not taken and ends and may_name_field(passage, place)


def _field(passage: Passage, place: int) -> FieldReading:
    return FieldReading(passage.words(place, place + 1), place, place + 1)
