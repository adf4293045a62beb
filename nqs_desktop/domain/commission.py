"""The work of a personnel commission: who is on the shortlist of a vacancy, and the protocol of a meeting."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.decision import Decision
from nqs_desktop.domain.eligibility.report import Eligibility
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing import StaffPosition


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


@dataclass(frozen=True, slots=True)
class ProtocolCandidate:
    """One person of a protocol.

    Attributes:
        candidate: The person with the records that were looked at.
        entry: What the commission made of the person.
        eligibility: The check on the day of the meeting, requirement by requirement.
        decisions: What people decided over findings left to a human, in the order of the findings; those
            whose basis has changed since are among them.
    """

    candidate: Candidate
    entry: ShortlistEntry
    eligibility: Eligibility
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True)
class CommissionProtocol:
    """What the printed protocol of a commission's meeting on one vacancy says.

    Attributes:
        organisation: Name of the organisation; empty where the position has none.
        department: Name of the department; empty where the position stands outside every department.
        position: The vacancy.
        meeting: Number, day, members and note as recorded; ``held_on`` may be unknown yet.
        on: Day of the verdicts: that of the meeting, or the day asked where none is recorded.
        candidates: The shortlist, best first: met, then for a human to decide, then those that lack least.
    """

    organisation: LocalizedText
    department: LocalizedText
    position: StaffPosition
    meeting: CommissionMeeting
    on: date
    candidates: tuple[ProtocolCandidate, ...] = ()
