"""What a check of a candidate against a position says: verdicts with their reasons."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement import ExperienceAlternative
from nqs_desktop.domain.service_length import ServiceLength


class Verdict(StrEnum):
    """``REVIEW``: the text or the record cannot be decided by a program; never guessed."""

    MET = "met"
    NOT_MET = "not_met"
    REVIEW = "review"

    @property
    def rank(self) -> int:
        """0 for not met, 1 for review, 2 for met: more knowledge or more qualification never lowers it."""
        return (Verdict.NOT_MET, Verdict.REVIEW, Verdict.MET).index(self)


def requirement_name(requirement: str) -> Message:
    """Return the name of what a finding judges: an item such as ``experience``, or an extra by its code."""
    kind, _, detail = requirement.partition(":")
    item = message(f"eligibility.item_{kind}")
    return message("eligibility.item_with_detail", item=item, detail=detail) if detail else item


def verdict_name(verdict: Verdict) -> Message:
    """Return the word of a verdict."""
    return message(f"eligibility.verdict_{verdict.value}")


def all_of(verdicts: Iterable[Verdict]) -> Verdict:
    """Return the verdict on demands that must all be met; no demand at all is met."""
    return min(verdicts, key=lambda verdict: verdict.rank, default=Verdict.MET)


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict with its reason in words."""

    verdict: Verdict
    reason: Message


@dataclass(frozen=True, slots=True)
class Finding:
    """The verdict on one requirement.

    Attributes:
        requirement: ``education_level``, ``education_field``, ``study_form``, ``experience`` or an
            extra's code.
        verdict: Met, not met or for a human to decide.
        found: What the records say, in JSON values (``experience_days``, ``levels`` …), as the command line
            prints it.
        needed: What was asked, in JSON values.
        reason: Why, in words.
        words: The words of the paper that ask for it.
        met_from: First day on which time alone makes it met; ``None`` where time alone never helps.
        proof: Words of the records that decided (a diploma, an employer), for the reader; may be empty.
    """

    requirement: str
    verdict: Verdict
    found: Mapping[str, Json]
    needed: Mapping[str, Json]
    reason: Message
    words: LocalizedText = LocalizedText()
    met_from: date | None = None
    proof: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AlternativeFinding:
    """The verdict on one alternative of experience, with the arithmetic behind it."""

    alternative: ExperienceAlternative
    verdict: Verdict
    reason: Message
    length: ServiceLength
    met_from: date | None = None


@dataclass(frozen=True, slots=True)
class Eligibility:
    """A candidate against a position on a day.

    ``verdict`` is met only where every item is, not met where one is not, else review.
    """

    candidate: str
    position: str
    on: date
    verdict: Verdict
    items: tuple[Finding, ...]
    alternatives: tuple[AlternativeFinding, ...] = ()
