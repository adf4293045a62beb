"""The work of a personnel commission: who is on the shortlist of a vacancy, and the protocol of a meeting."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from nqs_desktop.domain.localized import LocalizedText


class ShortlistState(StrEnum):
    """What the commission made of a candidate."""

    LISTED = "listed"
    RECOMMENDED = "recommended"
    RESERVE = "reserve"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class ShortlistEntry:
    """A candidate on the shortlist of a position.

    Attributes:
        position: Key of the position.
        candidate: Key of the candidate.
        state: What the commission made of the candidate.
        note: Why, in the user's words; may be empty.
        who: Who said so last; empty: the user.
        at: When, in UTC with zone; ``None`` for one that is not stored yet.
    """

    position: str
    candidate: str
    state: ShortlistState = ShortlistState.LISTED
    note: str = ""
    who: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CommissionMember:
    """A member of the commission: role (chair, secretary, member), position held, initials and surname."""

    role: LocalizedText
    name: LocalizedText


@dataclass(frozen=True, slots=True)
class CommissionMeeting:
    """What the head of a protocol says; one for each position.

    Attributes:
        position: Key of the position.
        number: Number of the protocol; may be empty.
        held_on: Day of the meeting; the verdicts of the protocol are those of this day.
        members: The commission, the chair first.
        note: What else was decided; may be empty.
    """

    position: str
    number: str = ""
    held_on: date | None = None
    members: tuple[CommissionMember, ...] = ()
    note: str = ""
