"""Decisions of people on a protocol: apart from the program's own verdicts, which stand beside them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nqs_desktop.domain.decision import Decision
from nqs_desktop.domain.eligibility.report import Eligibility, Finding, Verdict, verdict_name
from nqs_desktop.domain.messages import message
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.protocol_parts import (
    decision_day,
    demand_name,
    numbered,
    plain_cell,
    said,
    table,
    verdict_words,
)
from nqs_desktop.reports.wording import Wording


@dataclass(frozen=True, slots=True)
class MadeDecision:
    """A decision with what it stands beside.

    Attributes:
        decision: What a person decided.
        own: The program's own verdict; ``None`` where the requirement is not asked for any more.
        counts: Whether it counts: what it rests on is still asked and found.
    """

    decision: Decision
    own: Verdict | None
    counts: bool


def decided(eligibility: Eligibility) -> tuple[MadeDecision, ...]:
    """Return what people decided in a check, those that do not count any more among it."""
    made = [
        MadeDecision(finding.decision, finding.program_verdict, finding.is_decided)
        for finding in _every(eligibility.items)
        if finding.decision
    ]
    lost = (MadeDecision(decision, None, counts=False) for decision in eligibility.lost_decisions)
    return (*made, *lost)


def _every(findings: Sequence[Finding]) -> Iterator[Finding]:
    for finding in findings:
        yield finding
        for option in finding.parts:
            yield from _every(option.items)


def decisions(made: Sequence[MadeDecision], wording: Wording) -> blocks.Table:
    """Return the decisions with name, day and reason, each beside the program's own verdict."""
    headings = (
        message("protocol.row"),
        message("protocol.requirement"),
        message("protocol.decision"),
        message("protocol.decision_reason"),
    )
    return table(wording, headings, (_row(number, one, wording) for number, one in enumerate(made, 1)))


def _row(number: int, made: MadeDecision, wording: Wording) -> blocks.Row:
    decision = made.decision
    who = decision.who or wording.label(message("protocol.unknown_person"))
    decided_cell = (
        verdict_words(wording, decision.verdict),
        *plain_cell(f"{who}, {decision_day(decision)}"),
    )
    reason = [*plain_cell(decision.reason)]
    if made.own:
        reason += said(wording, message("protocol.own_verdict", verdict=verdict_name(made.own)))
    if not made.counts:
        reason += said(wording, message("protocol.outdated"), bold=True)
    name = said(wording, demand_name(decision.requirement))
    return blocks.Row((numbered(number), name, decided_cell, tuple(reason)))
