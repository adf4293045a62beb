"""The words of a language's tables, as its speller needs them."""

from collections.abc import Iterator
from typing import Final

from nqs_desktop.importers.passages.grammar import CueKind, Grammar
from nqs_desktop.importers.passages.spelling import Speller

_MENDED: Final = (
    CueKind.LEVEL,
    CueKind.SCHOOLING,
    CueKind.EXPERIENCE,
    CueKind.AT_LEAST,
    CueKind.STUDY,
)
"""Families whose words are mended; the words of the others stand in texts that are no demands as well, or
differ from their opposite by one letter."""
_GLUED: Final = (CueKind.SCHOOLING, CueKind.EXPERIENCE, CueKind.AT_LEAST)


def speller(grammar: Grammar) -> Speller:
    """Return the speller of a language."""
    mended = {word for kind in _MENDED for word in grammar.phrases[kind].written}
    mended.update(grammar.work.written)
    glued = {word for kind in _GLUED for word in grammar.phrases[kind].written}
    return Speller(_known(grammar), mended, {*glued, *grammar.fillers.written, *grammar.work.written})


def _known(grammar: Grammar) -> Iterator[str]:
    for book in grammar.phrases.values():
        yield from book.written
    for words in (grammar.fillers, grammar.work, grammar.relevant, grammar.units.age_before):
        yield from words.written
    for plain in (grammar.edges, grammar.or_words, grammar.and_words, grammar.prepositions):
        yield from plain
    units, numerals = grammar.units, grammar.numerals
    for forms in (units.years, units.months, units.bare_year, units.age, numerals.words, numerals.halves):
        yield from forms
    yield from numerals.upper
