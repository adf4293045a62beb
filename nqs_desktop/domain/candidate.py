"""A candidate: education, employment, extras."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from nqs_desktop.domain.education import EducationRecord
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.requirement import ExperienceKind, Extra, ExtraKind

OWNED_EXTRAS: Final = tuple(kind for kind in ExtraKind if kind not in {ExtraKind.MIN_AGE, ExtraKind.MAX_AGE})
"""What a candidate may have; an age follows from the date of birth."""


@dataclass(frozen=True, slots=True)
class EmploymentRecord:
    """An entry of the labour book.

    Attributes:
        employer: Who employed.
        position: As what.
        start: First day, inclusive.
        end: Last day, inclusive; ``None``: still there.
        kinds: Kinds of experience that it counts for; a person sets them.
        field: The field, where ``kinds`` holds ``FIELD``, or the position or category for ``POSITION``.
        kinds_set_by: Who decided on the kinds; empty where nobody has.
    """

    employer: str
    position: str
    start: date
    end: date | None = None
    kinds: tuple[ExperienceKind, ...] = ()
    field: LocalizedText = LocalizedText()
    kinds_set_by: str = ""


@dataclass(frozen=True, slots=True)
class CandidateExtra:
    """An extra that a candidate has; its last day of validity still counts.

    Attributes:
        extra: What it is.
        valid_until: Last day of validity; ``None``: it does not expire.
        document: Series, number and issuer of the paper that proves it; may be empty.
    """

    extra: Extra
    valid_until: date | None = None
    document: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that belongs to a candidate's papers; the database keeps where it lies, not the file.

    Attributes:
        title: What it is, in the user's words, such as the diploma that it shows.
        path: Where it lies.
        digest: Hexadecimal digest of its bytes when it was attached, to tell whether it changed; empty where
            it could not be read.
    """

    title: str
    path: str
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Contacts:
    """How to reach a person; each may be empty."""

    phone: str = ""
    email: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person who may fill a position.

    Attributes:
        key: The user's own key, kept by imports; empty for one that is not stored yet.
        name: Full name.
        iin: Individual identification number, 12 digits; empty where not known.
        iin_override: Reason of the user to keep an IIN whose check digit is wrong; empty where there is none.
        birth_date: Date of birth; ``None`` where not known.
        education: Diplomas.
        employment: Entries of the labour book.
        extras: Licences, clearances and the like.
        contacts: How to reach the person.
        attachments: Files of the person's papers, by reference.
    """

    key: str
    name: str
    iin: str = ""
    iin_override: str = ""
    birth_date: date | None = None
    education: tuple[EducationRecord, ...] = ()
    employment: tuple[EmploymentRecord, ...] = ()
    extras: tuple[CandidateExtra, ...] = ()
    contacts: Contacts = Contacts()
    attachments: tuple[Attachment, ...] = ()
