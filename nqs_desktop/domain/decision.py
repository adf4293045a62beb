"""A person's decision over what the program left to a human; kept apart from the program's own verdict."""

from dataclasses import dataclass
from datetime import datetime

from nqs_desktop.domain.eligibility.report import Verdict


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision on one requirement of one position for one candidate.

    Attributes:
        candidate: Key of the candidate.
        position: Key of the position.
        requirement: What was decided, as :attr:`Finding.requirement` names it.
        verdict: ``MET`` or ``NOT_MET``.
        reason: Why, in the person's words; never empty.
        basis: Digest of what was asked and found when it was decided; a decision whose basis has changed is
            shown as outdated and no longer counts.
        who: Who decided; empty: the user.
        at: When, in UTC with zone; ``None`` for one that is not stored yet.
    """

    candidate: str
    position: str
    requirement: str
    verdict: Verdict
    reason: str
    basis: str
    who: str = ""
    at: datetime | None = None
