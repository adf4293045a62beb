"""What a check of a candidate against a position says: verdicts with their reasons."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement import Demand, ExperienceAlternative, IncludedExperience
from nqs_desktop.domain.service_length import ServiceLength

if TYPE_CHECKING:
    from nqs_desktop.domain.decision import Decision
    from nqs_desktop.domain.eligibility.experience_entries import CountedEntry

EDUCATION_KINDS = frozenset({"education_level", "education_field", "study_form"})
"""Kinds of findings on an education."""

EXPERIENCE = "experience"
"""Kind of a finding on experience."""

COMBINATION = "combination"
"""Name of a finding on demands of which one is enough, where they are not all of experience."""


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
        requirement: ``education_level``, ``education_field``, ``study_form``, ``experience``, an extra's code
            or ``combination``; where a structure asks for several of a kind, the second one ends in ``:2``.
        verdict: Met, not met or for a human to decide; where a decision counts, what it says.
        found: What the records say, in JSON values (``experience_days``, ``levels`` …), as the command line
            prints it; ``how`` of a field of education says how the names matched (a :class:`FieldMatch`).
        needed: What was asked, in JSON values.
        reason: Why, in words; always the program's own reason.
        words: The words of the paper that ask for it.
        met_from: First day on which time alone makes it met; ``None`` where time alone never helps.
        proof: Words of the records that decided (a diploma, an employer), for the reader; may be empty.
        met_until: Last day on which an extra is met: it expires, or the person grows too old; ``None``
            where neither is so, or it is not met.
        alternatives: Every alternative of experience with its arithmetic, for ``experience``.
        parts: Every option with its findings, for ``combination``.
        decision: What a person decided; ``None`` where nobody did.
        outdated: The decision was about something else than what is asked and found now, or the program is
            sure by now: it is shown and does not count.
    """

    requirement: str
    verdict: Verdict
    found: Mapping[str, Json]
    needed: Mapping[str, Json]
    reason: Message
    words: LocalizedText = LocalizedText()
    met_from: date | None = None
    proof: tuple[str, ...] = ()
    met_until: date | None = None
    alternatives: "tuple[AlternativeFinding, ...]" = ()
    parts: "tuple[OptionFinding, ...]" = ()
    decision: "Decision | None" = None
    outdated: bool = False

    @property
    def kind(self) -> str:
        """What is judged, without its detail: ``education_level``, the kind of an extra."""
        return self.requirement.partition(":")[0]

    @property
    def is_decided(self) -> bool:
        """Whether a person's decision counts."""
        return self.decision is not None and not self.outdated

    @property
    def program_verdict(self) -> Verdict:
        """The program's own verdict: only what it leaves to a human can be decided."""
        return Verdict.REVIEW if self.is_decided else self.verdict


@dataclass(frozen=True, slots=True)
class OptionFinding:
    """One of the demands of which one is enough.

    Attributes:
        demand: What it asks for.
        verdict: Met only where every finding is.
        items: Its findings, in the order of the demand.
        met_from: First day on which time alone makes all of it met.
    """

    demand: Demand
    verdict: Verdict
    items: tuple[Finding, ...]
    met_from: date | None = None


@dataclass(frozen=True, slots=True)
class ShareFinding:
    """What counts for a share of the years, "of which 3 managerial", with the arithmetic behind it.

    Attributes:
        share: What it asks for.
        verdict: Whether the share has its years; review where the text names no number.
        length: The years that surely count, within the months before the day asked where it names some.
    """

    share: IncludedExperience
    verdict: Verdict
    length: ServiceLength


@dataclass(frozen=True, slots=True)
class AlternativeFinding:
    """The verdict on one alternative of experience, with the arithmetic behind it.

    Attributes:
        alternative: What it asks for.
        verdict: Whether it is met.
        reason: Why, in words.
        length: The years that count, with their arithmetic.
        met_from: First day on which time alone makes it met.
        entries: The entries of the labour book that count or may count, earliest first, and why.
        shares: The shares within it, in the order of the demand.
    """

    alternative: ExperienceAlternative
    verdict: Verdict
    reason: Message
    length: ServiceLength
    met_from: date | None = None
    entries: "tuple[CountedEntry, ...]" = ()
    shares: tuple[ShareFinding, ...] = ()


@dataclass(frozen=True, slots=True)
class Eligibility:
    """A candidate against a position on a day.

    ``verdict`` is met only where every item is, not met where one is not, else review; decisions of people
    are in it.

    Attributes:
        candidate: Key of the candidate.
        position: Key of the position.
        on: The day asked.
        verdict: The whole, with the decisions that count.
        items: A finding for each requirement.
        alternatives: Every alternative of experience, those within combinations too, in the paper's order.
        lost_decisions: Decisions on what is not asked for any more; they do not count.
    """

    candidate: str
    position: str
    on: date
    verdict: Verdict
    items: tuple[Finding, ...]
    alternatives: tuple[AlternativeFinding, ...] = ()
    lost_decisions: "tuple[Decision, ...]" = ()

    @property
    def program_verdict(self) -> Verdict:
        """The whole as the program alone judges it."""
        return all_of(item.program_verdict for item in self.items)


def soonest(found: "Iterable[AlternativeFinding | OptionFinding]", verdict: Verdict) -> date | None:
    """Return the first day on which time alone makes one of several ways met.

    Args:
        found: The ways, of which one must be met.
        verdict: That on all of them: where it is met, only the ways that are met tell since when, and it is
            ``None`` where one of them asks for no time.
    """
    if verdict is Verdict.MET:
        held = [one.met_from for one in found if one.verdict is Verdict.MET]
        since = [day for day in held if day is not None]
        return min(since, default=None) if len(since) == len(held) else None
    return min((one.met_from for one in found if one.met_from is not None), default=None)


def alternatives_in(findings: Iterable[Finding]) -> tuple[AlternativeFinding, ...]:
    """Return every alternative of experience in findings and in the options of combinations."""
    return tuple(
        alternative
        for finding in findings
        for alternative in (
            *finding.alternatives,
            *(one for part in finding.parts for one in alternatives_in(part.items)),
        )
    )
