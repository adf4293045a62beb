"""The days of the steps of order 384, counted by hand with the days off of 2024 to 2026."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.deadline_steps import expected_steps, outcomes, step_after
from nqs_desktop.domain.deadline_timeline import (
    StepState,
    Timeline,
    TimelineStep,
    analysis_due,
    as_on,
    named_step,
    standing,
    timeline,
)
from nqs_desktop.domain.deadlines import DeadlinePlan, PlanStep, StepEnd, StepOutcome
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.working_days import WorkCalendar, working_days_between

OFF, WORKED = False, True
CALENDAR = WorkCalendar(
    {
        # 2024: Women's Day, Nauryz with its Monday, and 8 May moved from Saturday, 4 May.
        date(2024, 3, 8): OFF,
        date(2024, 3, 21): OFF,
        date(2024, 3, 22): OFF,
        date(2024, 3, 25): OFF,
        date(2024, 5, 1): OFF,
        date(2024, 5, 4): WORKED,
        date(2024, 5, 7): OFF,
        date(2024, 5, 8): OFF,
        date(2024, 5, 9): OFF,
        # 2025: 3 January moved from Sunday, 5 January.
        date(2025, 1, 1): OFF,
        date(2025, 1, 2): OFF,
        date(2025, 1, 3): OFF,
        date(2025, 1, 5): WORKED,
        date(2025, 1, 7): OFF,
        # 2026
        date(2026, 10, 26): OFF,
        date(2026, 12, 16): OFF,
        date(2027, 1, 1): OFF,
        date(2027, 1, 4): OFF,
        date(2027, 1, 7): OFF,
    }
)
DECIDED = date(2024, 2, 12)
PLAN = DeadlinePlan("p", LocalizedText("СБШ", "ОРК"), DECIDED)


def laid_out(*ends: StepEnd, today: date = DECIDED, decided: date = DECIDED) -> Timeline:
    return timeline(replace(PLAN, decided_on=decided, ends=ends), CALENDAR, today)


def days_of(found: Timeline) -> list[tuple[PlanStep, date, date]]:
    return [(step.step, step.begins, step.last_day) for step in found.steps]


def ended(step: PlanStep, on: date, outcome: StepOutcome = StepOutcome.DONE) -> StepEnd:
    return StepEnd(step, on, outcome)


PREPARED = ended(PlanStep.PREPARATION, date(2024, 4, 30))
SUBMITTED = ended(PlanStep.DRAFT, date(2024, 5, 3))
RETURNED = ended(PlanStep.DECISION, date(2024, 5, 13), StepOutcome.RETURNED)
REWORKED = ended(PlanStep.REWORK, date(2024, 5, 16))


def test_sixty_working_days_run_after_the_decision_past_holidays_and_a_worked_saturday() -> None:
    # February 13 to 29: 13; March: 17 (21 weekdays less 8, 21, 22 and 25); April: 22; May 2, 3, 4, 6,
    # 10, 13, 14, 15: 8, of which the fourth of May is a Saturday that is worked.
    assert days_of(laid_out())[0] == (PlanStep.PREPARATION, date(2024, 2, 13), date(2024, 5, 15))


def test_periods_follow_each_other_while_nothing_has_ended() -> None:
    assert days_of(laid_out())[1:] == [
        (PlanStep.DRAFT, date(2024, 5, 16), date(2024, 6, 12)),
        (PlanStep.DECISION, date(2024, 6, 13), date(2024, 6, 19)),
        (PlanStep.PLATFORM, date(2024, 6, 20), date(2024, 6, 24)),
    ]


def test_a_step_that_ends_early_moves_what_follows() -> None:
    found = laid_out(PREPARED, today=date(2024, 5, 1))
    assert found.steps[0].state is StepState.DONE
    assert found.steps[0].days_left == 8
    # May 2, 3, 4, 6, 10, 13 to 17, 20 to 24, 27 to 31: twenty.
    assert days_of(found)[1] == (PlanStep.DRAFT, date(2024, 5, 2), date(2024, 5, 31))


def test_a_day_off_moved_from_a_sunday_is_counted_where_it_is_worked() -> None:
    found = laid_out(ended(PlanStep.PREPARATION, date(2024, 12, 30)), today=date(2024, 12, 30))
    # December 31; January 5 (a Sunday), 6, 8, 9, 10, 13 to 17, 20 to 24, 27 to 30.
    assert days_of(found)[1] == (PlanStep.DRAFT, date(2024, 12, 31), date(2025, 1, 30))


def test_the_council_has_five_days_after_the_draft_came_in() -> None:
    # Submitted on a Friday: May 4 (worked), 6, 10, 13, 14.
    assert days_of(laid_out(PREPARED, SUBMITTED))[2] == (
        PlanStep.DECISION,
        date(2024, 5, 4),
        date(2024, 5, 14),
    )


def test_a_returned_draft_is_reworked_and_looked_at_again() -> None:
    found = laid_out(PREPARED, SUBMITTED, RETURNED, today=date(2024, 5, 13))
    assert days_of(found)[3:] == [
        (PlanStep.REWORK, date(2024, 5, 14), date(2024, 5, 20)),
        # «From the day» on which it comes in: that day is the first of the two.
        (PlanStep.SECOND_DECISION, date(2024, 5, 20), date(2024, 5, 21)),
        (PlanStep.PLATFORM, date(2024, 5, 22), date(2024, 5, 24)),
    ]


def test_the_day_on_which_the_reworked_draft_comes_in_is_counted_only_if_it_is_worked() -> None:
    saturday = ended(PlanStep.REWORK, date(2024, 5, 18))
    found = laid_out(PREPARED, SUBMITTED, RETURNED, saturday)
    assert days_of(found)[4] == (PlanStep.SECOND_DECISION, date(2024, 5, 20), date(2024, 5, 21))
    weekday = laid_out(PREPARED, SUBMITTED, RETURNED, REWORKED)
    assert days_of(weekday)[4] == (PlanStep.SECOND_DECISION, date(2024, 5, 16), date(2024, 5, 17))


def test_a_draft_can_go_back_more_than_once() -> None:
    again = ended(PlanStep.SECOND_DECISION, date(2024, 5, 17), StepOutcome.RETURNED)
    found = laid_out(PREPARED, SUBMITTED, RETURNED, REWORKED, again)
    assert [step.key for step in found.steps][3:] == [
        "rework-1",
        "second_decision-1",
        "rework-2",
        "second_decision-2",
        "platform-1",
    ]
    assert found.steps[5].last_day == date(2024, 5, 24)
    assert [named_step(step).values.get("turn") for step in found.steps[3:]] == [None, None, 2, 2, None]


def test_it_says_how_long_all_lasts_if_the_draft_goes_back_once() -> None:
    found = laid_out(PREPARED, SUBMITTED, today=date(2024, 5, 3))
    # Rework May 15 to 21, second look May 21 and 22, platform May 23, 24, 27.
    assert found.finish_if_returned == date(2024, 5, 27)
    approved = ended(PlanStep.DECISION, date(2024, 5, 13), StepOutcome.APPROVED)
    assert laid_out(PREPARED, SUBMITTED, approved).finish_if_returned is None


def state_on(today: date) -> tuple[StepState, int]:
    step = laid_out(today=today).steps[0]
    return step.state, step.days_left


def test_states_of_the_running_step_day_by_day() -> None:
    assert state_on(date(2024, 2, 11))[0] is StepState.WAITING
    assert state_on(date(2024, 2, 12)) == (StepState.RUNNING, 60)
    assert state_on(date(2024, 5, 6)) == (StepState.RUNNING, 4)
    assert state_on(date(2024, 5, 9)) == (StepState.RUNNING, 4)
    assert state_on(date(2024, 5, 10)) == (StepState.SOON, 3)
    assert state_on(date(2024, 5, 15)) == (StepState.TODAY, 0)
    assert state_on(date(2024, 5, 16)) == (StepState.LATE, -1)


def test_the_picture_of_a_late_last_step_reaches_to_today() -> None:
    approved = ended(PlanStep.DECISION, date(2024, 5, 13), StepOutcome.APPROVED)
    found = laid_out(PREPARED, SUBMITTED, approved, today=date(2024, 6, 20))
    assert found.steps[-1].state is StepState.LATE
    assert found.span == (DECIDED, date(2024, 6, 20))


def test_on_an_earlier_day_nothing_is_known_of_what_ended_later() -> None:
    plan = replace(PLAN, ends=(PREPARED, SUBMITTED, RETURNED))
    assert as_on(plan, SUBMITTED.on).ends == (PREPARED, SUBMITTED)
    assert as_on(plan, date(2024, 4, 29)).ends == ()
    assert as_on(plan, date(2024, 5, 13)) == plan


def test_what_waits_for_a_late_step_is_reckoned_from_today() -> None:
    found = laid_out(today=date(2024, 5, 20))
    assert found.steps[0].state is StepState.LATE
    assert days_of(found)[1] == (PlanStep.DRAFT, date(2024, 5, 21), date(2024, 6, 17))
    assert {step.state for step in found.steps[1:]} == {StepState.WAITING}


def test_a_late_end_stays_late_and_the_next_period_runs_from_it() -> None:
    late = ended(PlanStep.PREPARATION, date(2024, 5, 17))
    found = laid_out(late, today=date(2024, 5, 17))
    assert (found.steps[0].state, found.steps[0].days_left) == (StepState.DONE_LATE, -2)
    assert found.steps[1].begins == date(2024, 5, 20)
    assert standing(found.steps[0]).key == "deadlines.late_by"


def test_a_finished_plan_has_nothing_that_runs() -> None:
    ends = (
        PREPARED,
        SUBMITTED,
        ended(PlanStep.DECISION, date(2024, 5, 13), StepOutcome.APPROVED),
        ended(PlanStep.PLATFORM, date(2024, 5, 14)),
    )
    found = laid_out(*ends, today=date(2024, 6, 1))
    assert found.running is None
    assert found.finish == date(2024, 5, 14)
    assert step_after(ends[-1]) is None


def test_the_results_of_the_yearly_analysis_are_due_in_the_first_quarter() -> None:
    # March 31, 2024 is a Sunday; the last working day before it counts.
    assert analysis_due(CALENDAR, date(2024, 3, 29)).last_day == date(2024, 3, 29)
    assert analysis_due(CALENDAR, date(2024, 3, 29)).year == 2023
    assert analysis_due(CALENDAR, date(2024, 3, 30)).last_day == date(2025, 3, 31)
    assert analysis_due(CALENDAR, date(2026, 11, 21)).year == 2026


@st.composite
def histories(draw: st.DrawFn) -> tuple[StepEnd, ...]:
    """Ends in a possible order, some drafts sent back several times."""
    ends: list[StepEnd] = []
    day = DECIDED
    for _ in range(draw(st.integers(0, 9))):
        step = step_after(ends[-1] if ends else None)
        if step is None:
            break
        day += timedelta(days=draw(st.integers(0, 90)))
        ends.append(StepEnd(step, day, draw(st.sampled_from(outcomes(step)))))
    return tuple(ends)


def _length(step: TimelineStep) -> int:
    return working_days_between(CALENDAR, step.begins - timedelta(days=1), step.last_day)


@given(histories(), st.integers(0, 400))
def test_whatever_happened_each_period_has_its_length_and_follows_the_one_before(
    ends: tuple[StepEnd, ...], later: int
) -> None:
    today = (ends[-1].on if ends else DECIDED) + timedelta(days=later)
    found = laid_out(*ends, today=today)
    assert tuple(step.end for step in found.steps if step.end) == ends
    assert [step.step for step in found.steps[len(ends) :]] == list(expected_steps(ends))
    assert len({step.key for step in found.steps}) == len(found.steps)
    for before, step in zip((None, *found.steps), found.steps, strict=False):
        assert _length(step) == step.rule.working_days
        assert step.begins >= step.since
        if before is not None:
            assert step.since >= before.closes
    waiting = [step for step in found.steps if step.end is None][1:]
    assert all(step.state is StepState.WAITING for step in waiting)
    if found.finish_if_returned is not None:
        assert found.finish_if_returned > found.finish


@given(histories(), st.integers(0, 60), st.integers(0, 60))
def test_an_earlier_end_never_makes_the_plan_finish_later(
    ends: tuple[StepEnd, ...], first: int, second: int
) -> None:
    running = step_after(ends[-1] if ends else None)
    if running is None:
        return
    since = ends[-1].on if ends else DECIDED
    early, late = sorted((since + timedelta(days=first), since + timedelta(days=second)))
    finish = [
        laid_out(*ends, StepEnd(running, on, outcomes(running)[0]), today=late).finish for on in (early, late)
    ]
    assert finish[0] <= finish[1]
