"""Misspellings, found by comparison within the paper: it is its own dictionary."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from nqs_desktop.domain.audit import AuditFinding, FindingKind, Severity, Span
from nqs_desktop.domain.audit_texts import Fault, ReadText, Word, finding, marks_of, read_texts
from nqs_desktop.domain.foreign_words import is_kazakh_in_russian, is_russian_in_kazakh, mixed_words
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.rare_words import Vocabulary
from nqs_desktop.domain.staffing import StaffPosition

_SHORTEST_JOINED: Final = 7
_SHORTEST_PART: Final = 3
_TIMES_MORE_APART: Final = 3
_WRITTEN_BOTH_WAYS: Final = frozenset(
    ("поэтому", "отчасти", "вследствие", "наконец", "напротив", "впоследствии", "немедленно", "сондықтан")
)


def misspelt_words(positions: Sequence[StaffPosition]) -> Iterator[AuditFinding]:
    """Find rare words a letter or two away from a word that recurs in the paper, each word once in a text."""
    for language in Language:
        read = read_texts(positions, language)
        vocabulary = Vocabulary(([word.text for word in text.words] for text in read), language)
        suspects = vocabulary.suspects()
        for text in read:
            spans = defaultdict(list)
            for word in text.words:
                if word.text in suspects:
                    spans[word.text].append(word.span)
            for rare, marks in spans.items():
                usual, times = suspects[rare].usual, suspects[rare].times
                printed = text.text[slice(*marks[0])]
                fault = Fault(
                    message("audit_texts.misspelt", word=printed, usual=usual, times=times),
                    message("audit_texts.misspelt_why"),
                    message("audit_texts.misspelt_advice", word=printed, usual=usual),
                    f"{language} {rare}",
                    *marks_of(language, marks),
                )
                yield finding(text.placed, FindingKind.SPELLING, Severity.WARNING, fault)


def mixed_alphabets(positions: Sequence[StaffPosition]) -> Iterator[AuditFinding]:
    """Find words in which Latin letters stand among Cyrillic ones: they look right and are never found."""
    for language in Language:
        for text in read_texts(positions, language):
            for word, span in mixed_words(text.text):
                fault = Fault(
                    message("audit_texts.mixed", word=word.printed, latin=", ".join(word.latin)),
                    message("audit_texts.mixed_why"),
                    message("audit_texts.mixed_advice", word=word.cyrillic),
                    f"{language} {word.printed}",
                    *marks_of(language, [span]),
                )
                yield finding(text.placed, FindingKind.SPELLING, Severity.WARNING, fault)


def words_of_the_other_language(positions: Sequence[StaffPosition]) -> Iterator[AuditFinding]:
    """Find Russian words left in a Kazakh text and Kazakh ones left in a Russian text."""
    kazakh, russian = (read_texts(positions, language) for language in Language)
    known_kazakh = {word.text for text in kazakh for word in text.words}
    known_russian = {word.text for text in russian for word in text.words}
    for text in kazakh:
        for word in text.words:
            if is_russian_in_kazakh(text.printed(word), known_russian):
                yield _foreign(text, word, message("audit_texts.foreign_in_kazakh", word=word.text))
    for text in russian:
        for word in text.words:
            if is_kazakh_in_russian(text.printed(word), known_kazakh):
                yield _foreign(text, word, message("audit_texts.foreign_in_russian", word=word.text))


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
        read = read_texts(positions, language)
        counts = Counter(word.text for text in read for word in text.words)
        beside = Counter(
            (one.text, other.text)
            for text in read
            for one, other in pairwise(text.words)
            if text.between(one, other).isspace()
        )
        joined: dict[str, tuple[str, str]] = {}
        for (one, other), times in beside.items():
            together = one + other
            if (
                min(len(one), len(other)) >= _SHORTEST_PART
                and 0 < counts[together] * _TIMES_MORE_APART <= times
            ):
                joined[together] = (one, other)
        for text in read:
            yield from _joined(text, joined, beside)
            yield from _parted(text, counts, beside)


def _joined(
    text: ReadText, joined: dict[str, tuple[str, str]], beside: Counter[tuple[str, str]]
) -> Iterator[AuditFinding]:
    for word in text.words:
        if word.text in joined:
            parts = joined[word.text]
            yield _two_ways(text, word.text, " ".join(parts), beside[parts], word.span, Severity.WARNING)


def _parted(text: ReadText, counts: Counter[str], beside: Counter[tuple[str, str]]) -> Iterator[AuditFinding]:
    for one, other in pairwise(text.words):
        between = text.between(one, other)
        together = one.text + other.text
        if len(together) < _SHORTEST_JOINED or together in _WRITTEN_BOTH_WAYS or not together.isalpha():
            continue
        if between.strip(" \u00a0-\u2010\u2011\n") or counts[together] <= beside[one.text, other.text]:
            continue
        span = (one.start, other.end)
        printed = text.text[one.start : other.end].lower()
        # A reader of PDF breaks words as well: a remark, no more.
        yield _two_ways(text, printed, together, counts[together], span, Severity.REMARK)


def _two_ways(
    text: ReadText, written: str, usual: str, times: int, span: Span, severity: Severity
) -> AuditFinding:
    fault = Fault(
        message("audit_texts.two_ways", word=written, usual=usual, times=times),
        message("audit_texts.two_ways_why"),
        message("audit_texts.two_ways_advice", usual=usual),
        f"{text.language} {written}",
        *marks_of(text.language, [span]),
    )
    return finding(text.placed, FindingKind.SPELLING, severity, fault)
