"""Words said twice where one is meant: ``X немесе X``, ``X (X)``, the same word again after a few others."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from nqs_desktop.domain.audit.findings import AuditFinding, FindingKind, Severity, Span
from nqs_desktop.domain.audit.texts import Fault, PlacedText, ReadText, finding, marks_of, read_texts
from nqs_desktop.domain.audit.word_forms import are_forms
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.staffing import StaffPosition

_COMPOUND: Final = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)*")
_JOINERS: Final = frozenset(("және", "немесе", "мен", "пен", "бен", "әрі", "не", "и", "или", "либо"))
_ELLIPTIC: Final = frozenset(("жоғары", "орта", "среднее", "высшее", "среднего", "высшего"))
"""Levels of education: «орта және орта білімнен кейінгі» says two things."""
_DIVIDING: Final = frozenset(',;.:«»“”"')
_ALIKE: Final = 4
_LONGEST_PHRASE: Final = 5
_SHORTEST: Final = 4
_SHORTEST_AGAIN: Final = 8
_MOST_BETWEEN: Final = 4
_NOUN_ENDINGS: Final = (
    "ах",
    "ях",
    "ам",
    "ям",
    "ами",
    "ями",
    "ов",
    "ев",
    "ей",
    "ии",
    "ия",
    "ие",
    "ость",
    "ости",
)


class _Part(NamedTuple):
    text: str
    start: int
    end: int


class Repetition(NamedTuple):
    """Words said twice: how they stand, and where."""

    printed: str
    span: Span


@lru_cache(maxsize=4096)
def repetitions(text: str, language: Language) -> tuple[Repetition, ...]:
    """Return the words of ``text`` that are said twice, each place once."""
    parts = [_Part(found.group(), *found.span()) for found in _COMPOUND.finditer(text.lower())]
    found = []
    last: dict[str, int] = {}
    seen = -1
    for again, part in enumerate(parts):
        # Two forms of a word begin alike; what begins like nothing shortly before it says nothing twice.
        at = last.get(part.text[:_ALIKE], again)
        last[part.text[:_ALIKE]] = again
        if at == again or again - at > _LONGEST_PHRASE + 1 or parts[at].start <= seen:
            continue
        end = _said_again(text, parts, at) or _again_in_the_phrase(text, parts, at, language)
        if end:
            seen = end
            found.append(Repetition(text[parts[at].start : end], (parts[at].start, end)))
    return tuple(found)


def repeated_words(
    positions: Sequence[StaffPosition], names: Sequence[PlacedText] = ()
) -> Iterator[AuditFinding]:
    """Find words said twice; a repetition that stands in both languages alike is meant."""
    for language in Language:
        other = Language.RU if language is Language.KK else Language.KK
        for read in read_texts(positions, language, names):
            found = repetitions(read.text, language)
            if found and len(found) > len(repetitions(read.placed.text.get(other) or "", other)):
                yield from (_finding(read, repetition) for repetition in found)


def _finding(read: ReadText, repetition: Repetition) -> AuditFinding:
    fault = Fault(
        message("audit_texts.repeated", words=repetition.printed),
        message("audit_texts.repeated_why"),
        message("audit_texts.repeated_advice"),
        f"{read.language} {repetition.printed}",
        *marks_of(read.language, [repetition.span]),
    )
    return finding(read.placed, FindingKind.SPELLING, Severity.WARNING, fault)


def _said_again(text: str, parts: Sequence[_Part], at: int) -> int:
    """Return where ``X X``, ``X немесе X`` or ``X (X)`` ends that begins at a part; 0 where none does."""
    for size in range(1, _LONGEST_PHRASE + 1):
        first = [part.text for part in parts[at : at + size]]
        if not _is_worth_saying(first):
            continue
        for gap in (0, 1):
            second = parts[at + size + gap : at + 2 * size + gap]
            if [part.text for part in second] != first:
                continue
            between = text[parts[at + size - 1].end : second[0].start]
            if gap and parts[at + size].text in _JOINERS and not set(between) & set(",;.:()"):
                return 0 if _is_a_russian_noun(first) else second[-1].end
            if not gap and (between.isspace() or _is_in_brackets(text, between, second[-1].end)):
                return second[-1].end
    return 0


def _is_worth_saying(phrase: Sequence[str]) -> bool:
    if len(phrase) == 1 and phrase[0] in _ELLIPTIC:
        return False
    return len("".join(phrase)) >= _SHORTEST and phrase[-1] not in _JOINERS and phrase[0] not in _JOINERS


def _is_a_russian_noun(phrase: Sequence[str]) -> bool:
    # «спасательных службах или службах безопасности» is right, «спасательных или спасательных работ» is not.
    return phrase[-1].endswith(_NOUN_ENDINGS)


def _is_in_brackets(text: str, between: str, end: int) -> bool:
    return between.strip() == "(" and text[end : end + 1] == ")"


def _again_in_the_phrase(text: str, parts: Sequence[_Part], at: int, language: Language) -> int:
    """Return where the same Russian word comes again in a phrase that nothing divides; 0 where not."""
    first = parts[at]
    if language is Language.KK or len(first.text) < _SHORTEST_AGAIN:
        return 0
    for part in parts[at + 1 : at + _MOST_BETWEEN + 2]:
        between = text[first.end : part.start]
        if set(between) & _DIVIDING or part.text in _JOINERS:
            return 0
        said_again = part.text == first.text or are_forms(part.text, first.text, language)
        if said_again and between.count("(") == between.count(")"):
            return part.end
    return 0
