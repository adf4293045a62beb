"""References to an act that differ from how the rest of the paper writes the same act."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from nqs_desktop.domain.audit.act_references import ActReference, find_acts
from nqs_desktop.domain.audit.findings import AuditFinding, FindingKind, Severity, Span
from nqs_desktop.domain.audit.texts import (
    Fault,
    ReadText,
    Word,
    finding,
    marks_of,
    read_texts,
    times_words,
    words,
)
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.domain.word_difference import differing_words

LEAST_USUAL: Final = 3
"""How often an act is written alike, at least, before another writing is held against it."""

_TIMES_MORE: Final = 3
_MOST_WORDS_OFF: Final = 3
_STATE: Final = re.compile(r"қазақстан республикасы(?:ның)?|республик[аиу] казахстан", re.IGNORECASE)
_SENTENCE_END: Final = re.compile(r"[.;]\s+(?=[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ«])")

Identity = tuple[str, str, str]


class _Written(NamedTuple):
    read: ReadText
    act: ActReference
    identity: Identity


def unusual_acts(positions: Sequence[StaffPosition]) -> Iterator[AuditFinding]:
    """Find acts with another number or date than usual, and sentences about an act that differ."""
    for language in Language:
        written = [
            _Written(read, act, _identity(act))
            for read in read_texts(positions, language)
            for act in find_acts(read.text, language)
            if act.number or act.printed_day
        ]
        counts = Counter(one.identity for one in written)
        by_kind = defaultdict(list)
        for identity in counts:
            by_kind[identity[0]].append(identity)
        for one in written:
            usual = _misprint_of(one.identity, counts, by_kind[one.identity[0]])
            if usual and not _is_of_one_language(one):
                yield _other_figures(one, usual, counts[usual])
        yield from _other_words(written)


def _identity(act: ActReference) -> Identity:
    return act.kind.value, act.number_key, date_text(act.day) if act.day else act.printed_day


def _is_of_one_language(one: _Written) -> bool:
    """Tell whether the other language names other acts: what it is then told of is the difference."""
    other = Language.RU if one.read.language is Language.KK else Language.KK
    acts = find_acts(one.read.placed.text.get(other) or "", other)
    return bool(acts) and one.identity not in map(_identity, acts)


def _misprint_of(identity: Identity, counts: Counter[Identity], kin: Sequence[Identity]) -> Identity | None:
    """Return the usual act of the same kind that shares either number or date with a rare one."""
    _, number, day = identity
    enough = max(LEAST_USUAL, _TIMES_MORE * counts[identity])
    for other in kin:
        same_number = bool(number) and number == other[1] and day != other[2]
        same_day = bool(day) and day == other[2] and number != other[1]
        # A reference that leaves out the number or the date is short, not wrong.
        if counts[other] >= enough and all((number, day, *other[1:])) and (same_number or same_day):
            return other
    return None


def _other_figures(one: _Written, usual: Identity, times: int) -> AuditFinding:
    stands, usually = (" ".join((f"№ {number}", day)) for _, number, day in (one.identity, usual))
    said = message("audit_texts.act_unusual", act=stands, usual=usually, times=times_words(times))
    return _finding(one, said, Severity.ERROR, [one.act.span], stands)


def _other_words(written: Sequence[_Written]) -> Iterator[AuditFinding]:
    sentences: dict[Identity, Counter[str]] = defaultdict(Counter)
    for one in written:
        sentences[one.identity][_plain(_sentence(one)[0])] += 1
    for one in written:
        counted = sentences[one.identity]
        if len(counted) == 1:
            continue
        sentence, start = _sentence(one)
        usual, times = counted.most_common(1)[0]
        plain = _plain(sentence)
        if plain == usual or times < max(LEAST_USUAL, _TIMES_MORE * counted[plain]):
            continue
        stands, should = differing_words(plain, usual)
        if _words_in(plain, stands) > _MOST_WORDS_OFF or _words_in(usual, should) > _MOST_WORDS_OFF:
            continue
        shown = ", ".join(plain[slice(*span)] for span in stands) or "–"
        expected = ", ".join(usual[slice(*span)] for span in should) or "–"
        said = message("audit_texts.act_words", words=shown, usual=expected, times=times_words(times))
        marks = _marks(sentence, start, {word for span in stands for word in plain[slice(*span)].split()})
        yield _finding(one, said, Severity.WARNING, marks or [one.act.span], f"{shown} / {expected}")


def _finding(
    one: _Written, said: Message, severity: Severity, marks: Sequence[Span], detail: str
) -> AuditFinding:
    fault = Fault(
        said,
        message("audit_texts.act_unusual_why"),
        message("audit_texts.act_unusual_advice"),
        f"{one.read.language} {detail}",
        *marks_of(one.read.language, marks),
    )
    return finding(one.read.placed, FindingKind.ACT_DIFFERS, severity, fault)


def _sentence(one: _Written) -> tuple[str, int]:
    text, (first, last) = one.read.text, one.act.span
    starts = [found.end() for found in _SENTENCE_END.finditer(text, 0, first)]
    following = _SENTENCE_END.search(text, last)
    start = starts[-1] if starts else 0
    return text[start : following.start() if following else len(text)], start


def _plain(sentence: str) -> str:
    """Return the words of a sentence as they are compared: the state's name is as good as its letters."""
    shortened = _STATE.sub(lambda found: "рк" if found.group()[0] in "Рр" else "қр", sentence)
    return " ".join(word.text for word in words(shortened) if word.text not in {"года", "г", "ж", "жылғы"})


def _words_in(text: str, spans: Sequence[Span]) -> int:
    return sum(len(text[slice(*span)].split()) for span in spans)


def _marks(sentence: str, start: int, wanted: set[str]) -> list[Span]:
    found: list[Word] = [word for word in words(sentence) if word.text in wanted]
    return [(start + word.start, start + word.end) for word in found]
