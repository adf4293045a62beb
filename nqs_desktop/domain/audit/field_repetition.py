"""Fields of study that a list names twice: one of the two was meant to be another."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from nqs_desktop.domain.audit.findings import AuditFinding, AuditPlace, FindingKind, Severity, Span
from nqs_desktop.domain.audit.sheet import AuditSheet, CellReading
from nqs_desktop.domain.audit.texts import Fault, finding, word_texts
from nqs_desktop.domain.audit.word_forms import are_forms
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import message

_Twice = tuple[str, tuple[Span, ...]]
_NAMES_SHOWN: Final = 3
_POSSESSIVE: Final = re.compile(r"(?<=р)[ыі]$")


def fields_named_twice(sheet: AuditSheet) -> Iterator[AuditFinding]:
    """Yield education cells whose list names a field again, in the same words or in another form of them."""
    for row in sheet.rows:
        twice = {
            language: found
            for language, reading in row.education.items()
            if (found := _twice(reading, language))
        }
        if not twice:
            continue
        names = [name for found in twice.values() for name, _ in found]
        said = " / ".join(f"«{name}»" for name in names[:_NAMES_SHOWN])
        fault = Fault(
            message("audit_texts.field_twice", names=said),
            message("audit_texts.repeated_why"),
            message("audit_texts.repeated_advice"),
            f"twice {said}",
            _spans_of(twice.get(Language.KK, ())),
            _spans_of(twice.get(Language.RU, ())),
        )
        yield finding(row.placed(AuditPlace.EDUCATION), FindingKind.SPELLING, Severity.WARNING, fault)


def _twice(reading: CellReading, language: Language) -> list[_Twice]:
    found: list[_Twice] = []
    names = [(name, word_texts(name)) for name in reading.fields]
    for at, (name, said) in enumerate(names):
        for earlier, other in names[:at]:
            if _are_same(said, other, language):
                start = reading.text.find(earlier)
                again = reading.text.find(name, start + len(earlier))
                spans = ((start, start + len(earlier)), (again, again + len(name)))
                found.append((name, spans if start >= 0 and again >= 0 else ()))
    return found


def _spans_of(twice: Iterable[_Twice]) -> tuple[Span, ...]:
    return tuple(span for _, spans in twice for span in spans)


def _are_same(one: list[str], other: list[str], language: Language) -> bool:
    if language is Language.KK:
        # Kazakh makes new words with endings: only the possessive makes none («ғылымдар», «ғылымдары»).
        return [_POSSESSIVE.sub("", word) for word in one] == [_POSSESSIVE.sub("", word) for word in other]
    return len(one) == len(other) and all(
        left == right or are_forms(left, right, language) for left, right in zip(one, other, strict=True)
    )
