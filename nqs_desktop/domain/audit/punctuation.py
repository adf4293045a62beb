"""Signs that a typist left out: a space after a comma or a quotation mark, the partner of a bracket."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from nqs_desktop.domain.audit.findings import AuditFinding, FindingKind, Severity, Span
from nqs_desktop.domain.audit.texts import Fault, PlacedText, ReadText, finding, marks_of, read_texts
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.staffing import StaffPosition

_LETTER: Final = r"[^\W\d_]"
_GLUED: Final = re.compile(
    rf"(?<={_LETTER}{{2}})[,;:](?={_LETTER}{{2}})|(?<=[а-яёәғқңөұүһі]{{2}})\.(?=[А-ЯЁӘҒҚҢӨҰҮҺІ])"
    rf"|[»”](?={_LETTER}{{2}})"
)
_MOST_SHOWN: Final = 5
_STRAIGHT: Final = re.compile('"')
_PAIRED: Final = re.compile("[()«»“”]")
_PAIRS: Final = {"(": ")", "«": "»", "“": "”"}


def glued_words(text: str) -> list[Span]:
    """Return where a space is missing after a sign, the words on both sides included."""
    spans = [_whole(text, found.start(), found.end()) for found in _GLUED.finditer(text)]
    straight = [found.start() for found in _STRAIGHT.finditer(text)]
    glued = (
        place for place in straight[1::2] if len(text) > place + 2 and text[place + 1 : place + 3].isalpha()
    )
    return sorted([*spans, *(_whole(text, place, place + 1) for place in glued)])


def unpaired_signs(text: str) -> list[Span]:
    """Return where a bracket or a quotation mark stands that has no partner."""
    straight = [found.start() for found in _STRAIGHT.finditer(text)]
    lonely = [straight[0]] if len(straight) % 2 else []
    waiting: dict[str, list[int]] = {closing: [] for closing in _PAIRS.values()}
    for found in _PAIRED.finditer(text):
        place, char = found.start(), found.group()
        if char in _PAIRS:
            waiting[_PAIRS[char]].append(place)
        elif waiting[char]:
            waiting[char].pop()
        elif not _is_enumeration(text, place):
            lonely.append(place)
    lonely += (place for places in waiting.values() for place in places)
    return [(place, place + 1) for place in sorted(lonely)]


def missing_signs(
    positions: Sequence[StaffPosition], names: Sequence[PlacedText] = ()
) -> Iterator[AuditFinding]:
    """Find both, one finding of each sort in a text: slips that harm nobody, but stand in a signed paper."""
    for language in Language:
        for text in read_texts(positions, language, names):
            lonely = unpaired_signs(text.text)
            if lonely:
                yield _remark(text, lonely, message("audit_texts.unpaired", signs=_shown(text, lonely)))
            # A mark without its partner makes opening ones of the closing marks after it.
            glued = [] if lonely else glued_words(text.text)
            if glued:
                yield _remark(text, glued, message("audit_texts.glued", words=_shown(text, glued)))


def _shown(text: ReadText, spans: Sequence[Span]) -> str:
    shown = ", ".join(text.text[start:end] for start, end in spans[:_MOST_SHOWN])
    return f"{shown}…" if len(spans) > _MOST_SHOWN else shown


def _remark(text: ReadText, spans: Sequence[Span], said: Message) -> AuditFinding:
    fault = Fault(
        said,
        message("audit_texts.signs_why"),
        message("audit_texts.signs_advice"),
        f"{text.language} {_shown(text, spans)}",
        *marks_of(text.language, spans),
    )
    return finding(text.placed, FindingKind.SPELLING, Severity.REMARK, fault)


def _whole(text: str, start: int, end: int) -> Span:
    while start and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and text[end].isalpha():
        end += 1
    return start, end


def _is_enumeration(text: str, place: int) -> bool:
    """Tell whether a closing bracket belongs to ``1)`` or ``а)``."""
    return bool(re.search(rf"(?:^|\s)(?:\d+|{_LETTER})$", text[max(0, place - 4) : place]))
