"""Who nearly fits: what is missing, and whether waiting is enough."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.eligibility.report import COMBINATION, Eligibility, Verdict
from nqs_desktop.domain.matching.table import Lack, MatchPair
from nqs_desktop.domain.requirement import ExtraKind

_EXPERIENCE: Final = "experience"
_HELPED_BY_TIME: Final = frozenset((_EXPERIENCE, ExtraKind.MIN_AGE.value, COMBINATION))


@dataclass(frozen=True, slots=True)
class NearMatch:
    """A candidate who nearly fits a position.

    Attributes:
        pair: The places in the table, the verdict and what is lacking.
        met_from: First day on which time alone makes everything met; ``None`` where it does not.
    """

    pair: MatchPair
    met_from: date | None


def time_may_help(lacking: Sequence[Lack], candidate: Candidate, on: date) -> bool:
    """Tell whether time alone can bring all that is lacking: years of experience or of age.

    Years grow only while work goes on, or with work that is recorded for later.
    """
    kinds = {lack.requirement.partition(":")[0] for lack in lacking}
    if not kinds <= _HELPED_BY_TIME:
        return False
    grows = any(entry.end is None or entry.end > on for entry in candidate.employment)
    return grows or _EXPERIENCE not in kinds


def met_from(found: Eligibility) -> date | None:
    """Return the first day on which time alone makes a candidate fit who does not fit on the day asked.

    It is the latest of the days from which each thing that is lacking is met; ``None`` where nothing is
    lacking, where one of them has no such day, and where something else has run out by then.
    """
    lacking = [item for item in found.items if item.verdict is not Verdict.MET]
    days = [item.met_from for item in lacking if item.met_from is not None and item.met_from > found.on]
    if not days or len(days) < len(lacking):
        return None
    first = max(days)
    ends = (item.met_until for item in found.items if item.met_until is not None)
    return first if all(end >= first for end in ends) else None
