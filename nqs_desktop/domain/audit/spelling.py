"""Misspellings, found by comparison within the paper: it is its own dictionary."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from nqs_desktop.domain.audit.findings import AuditFinding, FindingKind, Severity, Span
from nqs_desktop.domain.audit.foreign_words import is_kazakh_in_russian, is_russian_in_kazakh, mixed_words
from nqs_desktop.domain.audit.known_misspellings import known_misspellings
from nqs_desktop.domain.audit.rare_words import suspects
from nqs_desktop.domain.audit.texts import (
    Fault,
    PlacedText,
    ReadText,
    Word,
    finding,
    marks_of,
    read_texts,
    texts_by_frequency,
    times_words,
    word_texts,
    words,
)
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.staffing import StaffPosition

_SHORTEST_JOINED: Final = 7
_SHORTEST_PART: Final = 3
_MOST_SHOWN: Final = 5
_JOINING: Final = " \u00a0\n-\u2010\u2011"
_TIMES_MORE_APART: Final = 3
_WRITTEN_BOTH_WAYS: Final = frozenset(
    ("поэтому", "отчасти", "вследствие", "наконец", "напротив", "впоследствии", "немедленно", "сондықтан")
)


def misspelt_words(positions: Sequence[StaffPosition]) -> Iterator[AuditFinding]:
    """Find rare words a letter or two away from a word that recurs in the paper, each word once in a text."""
    for language in Language:
        found = suspects(texts_by_frequency(positions, language), language)
        if not found:
            continue
        for text in read_texts(positions, language):
            if found.keys().isdisjoint(word_texts(text.text)):
                continue
            spans = defaultdict(list)
            for word in words(text.text):
                if word.text in found:
                    spans[word.text].append(word.span)
            for rare, marks in spans.items():
                usual, times = found[rare].usual, found[rare].times
                printed = text.text[slice(*marks[0])]
                if any(known_misspellings(printed, language)):
                    continue  # told of as always wrong
                fault = Fault(
                    message("audit_texts.misspelt", word=printed, usual=usual, times=times_words(times)),
                    message("audit_texts.misspelt_why"),
                    message("audit_texts.misspelt_advice", word=printed, usual=usual),
                    f"{language} {rare}",
                    *marks_of(language, marks),
                )
                severity = Severity.REMARK if found[rare].is_form else Severity.WARNING
                yield finding(text.placed, FindingKind.SPELLING, severity, fault)


def words_always_wrong(
    positions: Sequence[StaffPosition], names: Sequence[PlacedText] = ()
) -> Iterator[AuditFinding]:
    """Find writings that no dictionary allows, however often the paper repeats them."""
    for language in Language:
        for text in read_texts(positions, language, names):
            for word in known_misspellings(text.text, language):
                fault = Fault(
                    message("audit_texts.known", word=word.printed, right=word.right),
                    message("audit_texts.misspelt_why"),
                    message("audit_texts.known_advice", word=word.printed, right=word.right),
                    f"{language} {word.printed}",
                    *marks_of(language, [word.span]),
                )
                yield finding(text.placed, FindingKind.SPELLING, Severity.WARNING, fault)


def mixed_alphabets(
    positions: Sequence[StaffPosition], names: Sequence[PlacedText] = ()
) -> Iterator[AuditFinding]:
    """Find texts with Latin letters inside Cyrillic words: they look right and are never found.

    One finding for a text: whole papers are typed with a Latin ``i``.
    """
    for language in Language:
        for text in read_texts(positions, language, names):
            mixed = list(mixed_words(text.text))
            if not mixed:
                continue
            wrong = dict.fromkeys(word.printed for word, _ in mixed)
            right = dict.fromkeys(word.cyrillic for word, _ in mixed)
            latin = dict.fromkeys(letter for word, _ in mixed for letter in word.latin)
            fault = Fault(
                message("audit_texts.mixed", words=_few(wrong), latin=", ".join(latin)),
                message("audit_texts.mixed_why"),
                message("audit_texts.mixed_advice", words=_few(right)),
                f"{language} {' '.join(wrong)}",
                *marks_of(language, (span for _, span in mixed)),
            )
            yield finding(text.placed, FindingKind.SPELLING, Severity.WARNING, fault)


def _few(told: Collection[str]) -> str:
    shown = ", ".join(list(told)[:_MOST_SHOWN])
    return f"{shown}…" if len(told) > _MOST_SHOWN else shown


def words_of_the_other_language(
    positions: Sequence[StaffPosition], names: Sequence[PlacedText] = ()
) -> Iterator[AuditFinding]:
    """Find Russian words left in a Kazakh text and Kazakh ones left in a Russian text."""
    known = {
        language: {
            word for text in texts_by_frequency(positions, language, names) for word in word_texts(text)
        }
        for language in Language
    }
    russian = {word for word in known[Language.RU] if is_russian_in_kazakh(word)} & known[Language.KK]
    kazakh = {word for word in known[Language.KK] if is_kazakh_in_russian(word)} & known[Language.RU]
    for text, word in _standing(read_texts(positions, Language.KK, names), russian):
        yield _foreign(text, word, message("audit_texts.foreign_in_kazakh", word=word.text))
    for text, word in _standing(read_texts(positions, Language.RU, names), kazakh):
        yield _foreign(text, word, message("audit_texts.foreign_in_russian", word=word.text))


def _standing(texts: Iterable[ReadText], wanted: Collection[str]) -> Iterator[tuple[ReadText, Word]]:
    """Yield where wanted words stand in small letters: names and abbreviations belong to every language."""
    for text in texts if wanted else ():
        for word in words(text.text):
            if word.text in wanted and text.printed(word).islower():
                yield text, word


def _foreign(text: ReadText, word: Word, said: Message) -> AuditFinding:
    fault = Fault(
        said,
        message("audit_texts.foreign_why"),
        message("audit_texts.foreign_advice", word=word.text),
        f"{text.language} {word.text}",
        *marks_of(text.language, [word.span]),
    )
    return finding(text.placed, FindingKind.SPELLING, Severity.WARNING, fault)


def parted_and_joined_words(positions: Sequence[StaffPosition]) -> Iterator[AuditFinding]:
    """Find words written apart that stand joined elsewhere, and two words run together that stand apart."""
    for language in Language:
        counts: Counter[str] = Counter()
        beside: Counter[tuple[str, str]] = Counter()
        for text, times in texts_by_frequency(positions, language).items():
            found = word_texts(text)
            for _ in range(times):
                counts.update(found)
                beside.update(pairwise(found))
        joined = {}
        parted = set()
        for (one, other), times in beside.items():
            together = counts[one + other]
            if 0 < together * _TIMES_MORE_APART <= times and min(len(one), len(other)) >= _SHORTEST_PART:
                joined[one + other] = (one, other)
            elif together > times and _is_one_word(one, other):
                parted.add((one, other))
        for read in read_texts(positions, language):
            tokens = word_texts(read.text)
            if not joined.keys().isdisjoint(tokens):
                yield from _joined(read, joined, beside)
            if not parted.isdisjoint(pairwise(tokens)):
                yield from _parted(read, parted, counts)


def _is_one_word(one: str, other: str) -> bool:
    together = one + other
    if min(len(one), len(other)) < _SHORTEST_PART:
        return False  # «өтілі не» is two words, though «өтіліне» is one
    return len(together) >= _SHORTEST_JOINED and together.isalpha() and together not in _WRITTEN_BOTH_WAYS


def _joined(
    text: ReadText, joined: Mapping[str, tuple[str, str]], beside: Counter[tuple[str, str]]
) -> Iterator[AuditFinding]:
    for word in words(text.text):
        if word.text in joined:
            parts = joined[word.text]
            yield _two_ways(text, word.text, " ".join(parts), beside[parts], word.span, Severity.WARNING)


def _parted(
    text: ReadText, parted: Collection[tuple[str, str]], counts: Counter[str]
) -> Iterator[AuditFinding]:
    for one, other in pairwise(words(text.text)):
        if (one.text, other.text) in parted and not text.between(one, other).strip(_JOINING):
            together = one.text + other.text
            span = (one.start, other.end)
            printed = text.text[slice(*span)].lower()
            # A reader of PDF breaks words as well: a remark, no more.
            yield _two_ways(text, printed, together, counts[together], span, Severity.REMARK)


def _two_ways(
    text: ReadText, written: str, usual: str, times: int, span: Span, severity: Severity
) -> AuditFinding:
    fault = Fault(
        message("audit_texts.two_ways", word=written, usual=usual, times=times_words(times)),
        message("audit_texts.two_ways_why"),
        message("audit_texts.two_ways_advice", usual=usual),
        f"{text.language} {written}",
        *marks_of(text.language, [span]),
    )
    return finding(text.placed, FindingKind.SPELLING, severity, fault)
