"""Papers of a candidate that have expired or soon will."""

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement_words import extra_words

SOON: Final = timedelta(days=60)
"""How long before its last day a paper is spoken of: time to have it renewed. Our rule."""


class Expiry(StrEnum):
    """How a paper stands on a day."""

    VALID = "valid"
    SOON = "soon"
    EXPIRED = "expired"


def expiry(valid_until: date | None, on: date) -> Expiry:
    """Return how a paper stands on the day ``on``; its last day of validity still counts."""
    if valid_until is None or valid_until > on + SOON:
        return Expiry.VALID
    return Expiry.EXPIRED if valid_until < on else Expiry.SOON


def expiries(candidate: Candidate, on: date) -> Iterator[Message]:
    """Yield a sentence for each extra that has expired on the day ``on`` or expires within ``SOON``."""
    for one in candidate.extras:
        state = expiry(one.valid_until, on)
        if one.valid_until is None or state is Expiry.VALID:
            continue
        words, until = extra_words(one.extra), date_text(one.valid_until)
        if state is Expiry.EXPIRED:
            yield message("candidates.extra_expired", extra=words, until=until)
        else:
            days = (one.valid_until - on).days
            yield message("candidates.extra_expires", extra=words, until=until, days=days)
