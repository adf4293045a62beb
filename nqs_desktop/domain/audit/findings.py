"""What an audit of requirements finds: where it stands, both texts, why it matters, how to mend it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import blake2b

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message


class FindingKind(StrEnum):
    """Kinds of faults, by their words in the JSON of the command line."""

    YEARS_DIFFER = "years_differ"
    LEVELS_DIFFER = "levels_differ"
    FIELDS_DIFFER = "fields_differ"
    UNITS_DIFFER = "units_differ"
    NUMBERS_DIFFER = "numbers_differ"
    TEXT_MISSING = "text_missing"
    NUMBERING_SKIPS = "numbering_skips"
    NUMBERING_REPEATS = "numbering_repeats"
    COPIED_TEXT = "copied_text"
    CELLS_CONTRADICT = "cells_contradict"
    JUNIOR_ABOVE_SENIOR = "junior_above_senior"
    UNDECIDABLE = "undecidable"
    ACT_DIFFERS = "act_differs"
    SPELLING = "spelling"


class Severity(StrEnum):
    """How grave a finding is: a legal defect, something that is probably wrong, or a remark."""

    ERROR = "error"
    WARNING = "warning"
    REMARK = "remark"


class AuditPlace(StrEnum):
    """The cell, or the part of the heading, in which a finding stands."""

    NUMBER = "number"
    TITLE = "title"
    UNITS = "units"
    EDUCATION = "education"
    EXPERIENCE = "experience"
    COMPETENCE = "competence"
    OPTIONAL = "optional"
    DEPARTMENT = "department"
    ORGANISATION = "organisation"


Span = tuple[int, int]
"""First character and the one after the last, in the text as it stands."""


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A person's word that a finding is right as it stands.

    Attributes:
        note: Why.
        who: Who said so.
        at: When, in UTC with zone; ``None`` for one that is not stored yet.
    """

    note: str
    who: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AuditFinding:
    """One fault.

    Attributes:
        position: Key of the position.
        number: The position's number in both languages.
        kind: What is wrong.
        severity: How grave it is.
        where: The cell.
        text: The texts concerned as they stand, a missing language ``None``.
        message: What was found, a sentence with the figures or words of both sides.
        why: Why it matters.
        advice: How to mend it.
        marks_kk: What to highlight in the Kazakh text.
        marks_ru: What to highlight in the Russian text.
        other: Key of the other position concerned (the source of a copied text, the senior of a junior).
        detail: What tells this finding from others of its kind in the same place, in words that change only
            when the fault does, such as ``kk 2, ru 3``.
        title: The position's title.
        acceptance: A person's word that it is right as it stands; ``None`` where nobody said so.
    """

    position: str
    number: LocalizedText
    kind: FindingKind
    severity: Severity
    where: AuditPlace
    text: LocalizedText
    message: Message
    why: Message
    advice: Message
    marks_kk: tuple[Span, ...] = ()
    marks_ru: tuple[Span, ...] = ()
    other: str | None = None
    detail: str = ""
    title: LocalizedText = LocalizedText()
    acceptance: Acceptance | None = None

    @property
    def fingerprint(self) -> str:
        """Twenty hexadecimal digits that stay while the fault and the texts concerned stay as they are.

        An acceptance is known by them: when a text changes, the fault is open again.
        """
        parts = (self.position, self.kind, self.where, self.detail, self.other, self.text.kk, self.text.ru)
        return blake2b("\x1f".join(part or "" for part in parts).encode(), digest_size=10).hexdigest()
