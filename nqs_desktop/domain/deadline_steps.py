"""The steps of order 384 (2023): which point asks for each, who acts, how long, from when it is reckoned."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from nqs_desktop.domain.deadlines import PlanStep, StepEnd, StepOutcome
from nqs_desktop.domain.messages import Message, message


class Actor(StrEnum):
    """Who takes part in developing a sectoral qualifications framework."""

    STATE_BODY = "state_body"
    COUNCIL = "council"
    NATIONAL_BODY = "national_body"


@dataclass(frozen=True, slots=True)
class StepRule:
    """What the order says of a step.

    Attributes:
        step: The step.
        point: Point of the order.
        actor: Who acts.
        addressee: To whom the outcome goes; ``None`` where it stays with who made it.
        working_days: Length of the period.
        from_the_day: Whether the day of the event is the first day of the period, as the words «from the day
            of» of point 13 say of the second look; everywhere else the period runs *after* the event.
    """

    step: PlanStep
    point: int
    actor: Actor
    addressee: Actor | None
    working_days: int
    from_the_day: bool = False


RULES: Final = {
    rule.step: rule
    for rule in (
        # After the day on which the council decides that a framework is needed.
        StepRule(PlanStep.PREPARATION, 8, Actor.STATE_BODY, None, 60),
        # After the preparation is finished.
        StepRule(PlanStep.DRAFT, 11, Actor.STATE_BODY, Actor.COUNCIL, 20),
        # After the day on which the draft comes in, which is the day on which it was submitted.
        StepRule(PlanStep.DECISION, 12, Actor.COUNCIL, Actor.STATE_BODY, 5),
        # The point does not say from when: it is reckoned after the day of the council's recommendations.
        StepRule(PlanStep.REWORK, 13, Actor.STATE_BODY, Actor.COUNCIL, 5),
        # «From the day» on which the reworked draft comes in: that day is the first of the two.
        StepRule(PlanStep.SECOND_DECISION, 13, Actor.COUNCIL, Actor.STATE_BODY, 2, from_the_day=True),
        # After the council's approval.
        StepRule(PlanStep.PLATFORM, 14, Actor.STATE_BODY, Actor.NATIONAL_BODY, 3),
    )
}
"""The rules of points 8 and 11 to 14. Updating a framework takes the same steps (point 16)."""

OF_COUNCIL: Final = (PlanStep.DECISION, PlanStep.SECOND_DECISION)
"""Steps that the council ends by approving the draft or by sending it back."""

_FOLLOWING: Final = {
    PlanStep.PREPARATION: PlanStep.DRAFT,
    PlanStep.DRAFT: PlanStep.DECISION,
    PlanStep.DECISION: PlanStep.PLATFORM,
    PlanStep.REWORK: PlanStep.SECOND_DECISION,
    PlanStep.SECOND_DECISION: PlanStep.PLATFORM,
}


def outcomes(step: PlanStep) -> tuple[StepOutcome, ...]:
    """Return how a step can end, the hoped-for outcome first."""
    return (StepOutcome.APPROVED, StepOutcome.RETURNED) if step in OF_COUNCIL else (StepOutcome.DONE,)


def step_after(end: StepEnd | None) -> PlanStep | None:
    """Return the step that runs after one ended: the first where none did, ``None`` after the last."""
    if end is None:
        return PlanStep.PREPARATION
    return PlanStep.REWORK if end.outcome is StepOutcome.RETURNED else _FOLLOWING.get(end.step)


def expected_steps(ends: Sequence[StepEnd], *, returned: bool = False) -> Iterator[PlanStep]:
    """Yield the steps that have not ended, in order, if the council approves at its next chance.

    Args:
        ends: The steps that have ended.
        returned: Whether the council sends the draft back once before it approves it.
    """
    step = step_after(ends[-1] if ends else None)
    while step is not None:
        yield step
        if returned and step in OF_COUNCIL:
            returned, step = False, PlanStep.REWORK
        else:
            step = _FOLLOWING.get(step)


def step_word(step: PlanStep) -> Message:
    """Return the name of a step."""
    return {
        PlanStep.PREPARATION: message("deadlines.preparation"),
        PlanStep.DRAFT: message("deadlines.draft"),
        PlanStep.DECISION: message("deadlines.decision"),
        PlanStep.REWORK: message("deadlines.rework"),
        PlanStep.SECOND_DECISION: message("deadlines.second_decision"),
        PlanStep.PLATFORM: message("deadlines.platform"),
    }[step]


def actor_word(actor: Actor) -> Message:
    """Return the name of who acts."""
    return {
        Actor.STATE_BODY: message("deadlines.state_body"),
        Actor.COUNCIL: message("deadlines.council"),
        Actor.NATIONAL_BODY: message("deadlines.national_body"),
    }[actor]


def actors_word(rule: StepRule) -> Message:
    """Return the words for who acts in a step and to whom its outcome goes."""
    actor = actor_word(rule.actor)
    if rule.addressee is None:
        return actor
    return message("deadlines.actor_to", actor=actor, addressee=actor_word(rule.addressee))


def outcome_word(outcome: StepOutcome) -> Message:
    """Return the words for how a step ended."""
    return {
        StepOutcome.DONE: message("deadlines.outcome_done"),
        StepOutcome.APPROVED: message("deadlines.outcome_approved"),
        StepOutcome.RETURNED: message("deadlines.outcome_returned"),
    }[outcome]


def reckoned_word(step: PlanStep) -> Message:
    """Return the words for the event from which the period of a step is reckoned."""
    return {
        PlanStep.PREPARATION: message("deadlines.after_decision"),
        PlanStep.DRAFT: message("deadlines.after_preparation"),
        PlanStep.DECISION: message("deadlines.after_submission"),
        PlanStep.REWORK: message("deadlines.after_recommendations"),
        PlanStep.SECOND_DECISION: message("deadlines.from_resubmission"),
        PlanStep.PLATFORM: message("deadlines.after_approval"),
    }[step]


def task_words() -> tuple[Message, ...]:
    """Return the six tasks of the preparation (point 8)."""
    return (
        message("deadlines.task_analysis"),
        message("deadlines.task_borders"),
        message("deadlines.task_groups"),
        message("deadlines.task_paths"),
        message("deadlines.task_descriptors"),
        message("deadlines.task_card"),
    )
