"""What the checks of texts share: texts with their places and words, the making of findings."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Final, NamedTuple

from nqs_desktop.domain.audit.findings import AuditFinding, AuditPlace, FindingKind, Severity, Span
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.staffing import StaffPosition

_FEW: Final = range(2, 5)
_TEENS: Final = range(12, 15)
_TOKEN: Final = re.compile(r"[^\W\d_]+|\d+")


class PlacedText(NamedTuple):
    """A text of a position in both languages and where it stands."""

    position: StaffPosition
    place: AuditPlace
    text: LocalizedText


class Word(NamedTuple):
    """A word or a number of a text, in small letters with ``е`` for ``ё``, and its place in the text."""

    text: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """First letter and the one after the last."""
        return self.start, self.end


class ReadText(NamedTuple):
    """A text in one language and where it stands."""

    placed: PlacedText
    language: Language
    text: str

    def printed(self, word: Word) -> str:
        """Return a word as it stands."""
        return self.text[word.start : word.end]

    def between(self, one: Word, other: Word) -> str:
        """Return what stands between two words."""
        return self.text[one.end : other.start]


class Fault(NamedTuple):
    """What a check found, before it becomes a finding of a place.

    Attributes:
        message: What was found.
        why: Why it matters.
        advice: How to mend it.
        detail: What tells it from others of its kind in the place.
        marks_kk: What to highlight in the Kazakh text.
        marks_ru: What to highlight in the Russian text.
        other: Key of the other position concerned.
    """

    message: Message
    why: Message
    advice: Message
    detail: str
    marks_kk: tuple[Span, ...] = ()
    marks_ru: tuple[Span, ...] = ()
    other: str | None = None


def cells(position: StaffPosition) -> tuple[PlacedText, ...]:
    """Return the four cells of a position in the order of the paper, empty ones too."""
    requirement = position.requirement
    return (
        PlacedText(position, AuditPlace.EDUCATION, requirement.education.text),
        PlacedText(position, AuditPlace.EXPERIENCE, requirement.experience.text),
        PlacedText(position, AuditPlace.COMPETENCE, requirement.competence),
        PlacedText(position, AuditPlace.OPTIONAL, requirement.optional),
    )


def placed_texts(positions: Sequence[StaffPosition]) -> Iterator[PlacedText]:
    """Iterate over titles and cells in the order of the paper, those with a text in some language."""
    for position in positions:
        title = PlacedText(position, AuditPlace.TITLE, position.title)
        yield from (placed for placed in (title, *cells(position)) if placed.text)


def words(text: str) -> list[Word]:
    """Return the words and numbers of ``text``; the parts of a compound with a hyphen each for itself."""
    return [Word(found.group(), *found.span()) for found in _TOKEN.finditer(_small(text))]


def word_texts(text: str) -> list[str]:
    """Return the words of :func:`words` without their places, which is much quicker."""
    return _TOKEN.findall(_small(text))


def _small(text: str) -> str:
    small = text.lower()
    # A capital that has no small letter of its own would move every place after it.
    return (small if len(small) == len(text) else text).replace("ё", "е")


def read_texts(
    positions: Sequence[StaffPosition], language: Language, names: Sequence[PlacedText] = ()
) -> Iterator[ReadText]:
    """Iterate over the texts of the paper in one language, in its order, after them over names."""
    for placed in chain(placed_texts(positions), names):
        text = placed.text.get(language)
        if text:
            yield ReadText(placed, language, text)


def texts_by_frequency(
    positions: Sequence[StaffPosition], language: Language, names: Sequence[PlacedText] = ()
) -> Counter[str]:
    """Return the different texts of the paper and names in one language, and how often each stands there."""
    return Counter(read.text for read in read_texts(positions, language, names))


def times_words(times: int) -> Message:
    """Return how often something stands in a paper: ``10 рет``, ``3 раза``."""
    if times % 10 in _FEW and times % 100 not in _TEENS:
        return message("audit_texts.times_few", times=times)
    return message("audit_texts.times_once" if times == 1 else "audit_texts.times", times=times)


def marks_of(language: Language, spans: Iterable[Span]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return ``spans`` as the Kazakh and the Russian marks of a finding that concerns one language."""
    marks = tuple(spans)
    return (marks, ()) if language is Language.KK else ((), marks)


def finding(placed: PlacedText, kind: FindingKind, severity: Severity, fault: Fault) -> AuditFinding:
    """Return the finding of a fault in a place."""
    return AuditFinding(
        position=placed.position.key,
        number=placed.position.number,
        kind=kind,
        severity=severity,
        where=placed.place,
        text=placed.text,
        message=fault.message,
        why=fault.why,
        advice=fault.advice,
        marks_kk=fault.marks_kk,
        marks_ru=fault.marks_ru,
        other=fault.other,
        detail=fault.detail,
        title=placed.position.title,
    )
