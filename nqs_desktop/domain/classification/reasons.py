"""The sentences of the reasons that a classification gives."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from nqs_desktop.domain.classification.index import IndexedEntry
from nqs_desktop.domain.classification.results import ClassificationReason, ClassificationRule
from nqs_desktop.domain.classification.title import TakenApart
from nqs_desktop.domain.classification.words import TitleWord
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.occupation_words import text_of
from nqs_desktop.domain.search_text import phrase, tokens

_JOINED: Final = re.compile(r"[^\W_]+(?:[-–][^\W_]+)+")


def reason(
    rule: ClassificationRule, sentence: str, words: Sequence[str], **values: str | int
) -> ClassificationReason:
    """Return a step; its sentence is ``classification.<sentence>`` with the words quoted."""
    quoted = ", ".join(f"«{word}»" for word in words)
    return ClassificationReason(
        rule, tuple(words), message(f"classification.{sentence}", words=quoted, **values)
    )


def as_typed(parts: TakenApart, words: Iterable[TitleWord], *, apart: bool = False) -> tuple[str, ...]:
    """Return words of a title as the person typed them: those joined by a dash whole, none written out.

    Args:
        parts: The title.
        words: The words.
        apart: Whether those joined by a dash are parted where not all of them are asked for: vice-minister.
    """
    asked = tuple(words)
    folded = {word.folded for word in asked}
    wholes = {
        part: whole
        for whole in _JOINED.findall(parts.typed)
        for part in tokens(whole)
        if not apart or folded.issuperset(tokens(whole))
    }
    shorts = {part: short.rstrip(".") for short, long in parts.read_as for part in tokens(long)}
    return tuple(
        dict.fromkeys(wholes.get(word.folded) or shorts.get(word.folded) or word.typed for word in asked)
    )


def read_as_reasons(parts: TakenApart) -> list[ClassificationReason]:
    """Return a step for each word that was read as another."""
    return [
        reason(ClassificationRule.SIMILAR_TITLE, "read_as", (short.rstrip("."),), meant=long)
        for short, long in parts.read_as
    ]


def same_reason(parts: TakenApart, entry: IndexedEntry, *, dropped: bool) -> ClassificationReason:
    """Return the step to an entry of the same words; it says that it is the same where it was typed just so.

    Args:
        parts: The title.
        entry: The entry.
        dropped: Whether derived words were left out.
    """
    if parts.read_as:
        shown = text_of(parts.base) if dropped else " ".join(parts.text.split())
    else:
        shown = " ".join(as_typed(parts, parts.base, apart=True)) if dropped else parts.typed
    names = {phrase(name) for name in (entry.name.kk, entry.name.ru) if name}
    just_so = phrase(shown) in names and not parts.read_as
    sentence = "same_title" if just_so else "same_words"
    return reason(ClassificationRule.SAME_TITLE, sentence, (shown,), name=entry.name.both)


def word_reason(parts: TakenApart, stems: frozenset[str]) -> ClassificationReason:
    """Return the step from words of the program's list."""
    typed = as_typed(parts, (word for word in parts.words if word.stem in stems)) or (parts.typed,)
    sentence = "words" if len(typed) == 1 else "several_words"
    return reason(ClassificationRule.SIMILAR_TITLE, sentence, typed)


def derived_reasons(parts: TakenApart) -> list[ClassificationReason]:
    """Return the step of derived words left out; none where there are none."""
    if not parts.derived:
        return []
    shown = _runs(parts, as_typed(parts, parts.derived, apart=True))
    return [
        reason(
            ClassificationRule.DERIVED_WORD_DROPPED,
            "derived" if len(shown) == 1 else "several_derived",
            shown,
            left=" ".join(as_typed(parts, parts.base, apart=True)),
        )
    ]


def _runs(parts: TakenApart, words: Sequence[str]) -> tuple[str, ...]:
    """Return words with those as one that stand one after the other in the title: 4 разряда."""
    runs: list[str] = []
    for word in words:
        if runs and f"{runs[-1]} {word}" in parts.typed:
            runs[-1] = f"{runs[-1]} {word}"
        else:
            runs.append(word)
    return tuple(runs)
