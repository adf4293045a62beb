"""Reads what a passage says of education beside fields: accepted levels, strength, specialties by code."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.requirement import Strength
from nqs_desktop.importers.passages.drafts import Span
from nqs_desktop.importers.passages.grammar import CueKind
from nqs_desktop.importers.passages.levels import levels_of
from nqs_desktop.importers.passages.passage import Passage
from nqs_desktop.importers.passages.phrases import Cue
from nqs_desktop.importers.passages.tokens import TokenKind
from nqs_desktop.importers.passages.wishes import Scope

_TO_LATIN: Final = str.maketrans("авсдмтехо", "abcdmtexo")
_NO_CODE_BEHIND: Final = frozenset(("№", "тел", "телефон", "бин", "иин", "бсн", "жсн", "."))
_CODE_WORDS: Final = (
    "специальност",
    "мамандық",
    "мамандығ",
    "квалификац",
    "біліктілі",
    "направлени",
    "бағыт",
    "шифр",
    "код",
)


@dataclass(frozen=True, slots=True)
class SchoolingReading:
    """What a passage says of education, each with the words behind it.

    Attributes:
        accepted: Levels that fit, where the text excludes others; empty where it does not.
        specialties: Codes in capital Latin letters.
        strength: How firmly it demands.
        spans: The words behind these facts.
    """

    accepted: tuple[EducationLevel, ...] = ()
    specialties: tuple[str, ...] = ()
    strength: Strength = Strength.REQUIRED
    spans: tuple[Span, ...] = ()


def read_schooling(passage: Passage, levels: Sequence[Cue], wished: Sequence[Scope]) -> SchoolingReading:
    """Read what a passage says of the education that ``levels`` name."""
    accepted, spans = _accepted(passage, levels)
    codes = list(_codes(passage))
    spans += [Span("education.specialties", code, place, place + 1) for code, place in codes]
    strength = Strength.REQUIRED
    scopes = [scope for scope in wished if any(scope.holds(level.first) for level in levels)]
    if scopes and all(any(scope.holds(level.first) for scope in scopes) for level in levels):
        strength = Strength.DESIRABLE
        spans += [Span("education.strength", strength, scope.cue.first, scope.cue.last) for scope in scopes]
    return SchoolingReading(accepted, tuple(dict.fromkeys(code for code, _ in codes)), strength, tuple(spans))


def _accepted(passage: Passage, levels: Sequence[Cue]) -> tuple[tuple[EducationLevel, ...], list[Span]]:
    """Return the levels that fit where the text says "only" or "not above", with the words that say so."""
    named = levels_of(tuple(levels))
    if not named:
        return (), []
    for level in levels:
        limit = _beside(passage, CueKind.AT_MOST, level)
        if limit and level.value:
            top = levels_of((level,))[-1]
            accepted = tuple(one for one in EducationLevel if one.rank <= top.rank)
            return accepted, [Span("education.accepted", " ".join(accepted), *limit)]
        only = _before(passage, CueKind.ONLY, level)
        if only and named[-1].rank < EducationLevel.HIGHER.rank:
            return named, [Span("education.accepted", " ".join(named), *only)]
    return (), []


def _beside(passage: Passage, kind: CueKind, level: Cue) -> tuple[int, int] | None:
    """Return the range of a level with the cue directly before (Russian) or behind (Kazakh) it."""
    if passage.grammar.noun_first:
        return _before(passage, kind, level)
    behind = next((cue for cue in passage.find(kind, level.last) if cue.first == level.last), None)
    return (level.first, behind.last) if behind else None


def _before(passage: Passage, kind: CueKind, level: Cue) -> tuple[int, int] | None:
    before = next((cue for cue in passage.find(kind, 0, level.first) if cue.last == level.first), None)
    return (before.first, level.last) if before else None


def _codes(passage: Passage) -> Iterator[tuple[str, int]]:
    """Yield the codes of specialties with their places: those in a sentence that speaks of education."""
    for place, token in enumerate(passage.tokens):
        if token.kind is not TokenKind.CODE or passage.text_at(place - 1) in _NO_CODE_BEHIND:
            continue
        first, last = passage.sentence_of(place)
        kinds = (CueKind.LEVEL, CueKind.SCHOOLING)
        named = any(passage.find(kind, first, last) for kind in kinds) or any(
            passage.text_at(near).startswith(_CODE_WORDS) for near in range(first, last)
        )
        if named:
            yield token.text.translate(_TO_LATIN).upper(), place
