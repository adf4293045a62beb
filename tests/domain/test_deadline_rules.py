"""What a plan, the end of a step and a corrected day may not say."""

from dataclasses import replace
from datetime import date

from nqs_desktop.domain.deadline_rules import (
    PlanField,
    day_faults,
    day_warnings,
    end_faults,
    fault_field,
    plan_faults,
    tidy_day,
    tidy_plan,
)
from nqs_desktop.domain.deadlines import CalendarDay, DeadlinePlan, PlanStep, StepEnd, StepOutcome
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.working_days import WorkCalendar

TODAY = date(2026, 11, 20)
PLAN = DeadlinePlan("p", LocalizedText("СБШ", "ОРК"), date(2026, 9, 1))
PREPARED = StepEnd(PlanStep.PREPARATION, date(2026, 10, 5))
APPROVED = StepEnd(PlanStep.DECISION, date(2026, 10, 20), StepOutcome.APPROVED)


def said(plan: DeadlinePlan, end: StepEnd) -> list[str]:
    return [fault.key for fault in end_faults(plan, end, TODAY)]


def test_a_good_plan_and_a_good_end_have_no_faults() -> None:
    assert not list(plan_faults(PLAN, TODAY))
    assert not said(PLAN, PREPARED)
    assert not said(PLAN, replace(PREPARED, on=PLAN.decided_on))


def test_faults_of_a_plan_name_their_field() -> None:
    bad = replace(PLAN, name=LocalizedText(" ", ""), decided_on=date(226, 9, 1))
    assert [fault_field(one) for one in plan_faults(bad, TODAY)] == [PlanField.NAME, PlanField.DECIDED_ON]
    far = replace(PLAN, name=LocalizedText("СБШ", "я" * 501), decided_on=date(2062, 9, 1))
    assert [one.key for one in plan_faults(far, TODAY)] == [
        "deadlines.long_name",
        "deadlines.decision_far_ahead",
    ]
    for one_language in (LocalizedText("СБШ"), LocalizedText(ru="ОРК")):
        assert not list(plan_faults(replace(PLAN, name=one_language), TODAY))
    moved = replace(PLAN, decided_on=date(2026, 10, 6), ends=(PREPARED,))
    assert [one.key for one in plan_faults(moved, TODAY)] == ["deadlines.decision_after_end"]


def test_a_name_is_kept_on_one_line() -> None:
    typed = replace(PLAN, name=LocalizedText("  Байланыс\x00\n СБШ\x1b ", " \n\x07"))
    assert tidy_plan(typed).name == LocalizedText("Байланыс СБШ")
    assert tidy_day(CalendarDay(TODAY, is_working=True, reason=" by\x00order ")).reason == "by order"


def test_a_step_cannot_end_before_it_began_nor_in_the_future() -> None:
    assert said(PLAN, replace(PREPARED, on=date(2026, 8, 31))) == ["deadlines.ended_before_begin"]
    assert said(PLAN, replace(PREPARED, on=date(2026, 11, 21))) == ["deadlines.ended_in_future"]
    after = replace(PLAN, ends=(PREPARED,))
    assert said(after, StepEnd(PlanStep.DRAFT, date(2026, 10, 4))) == ["deadlines.ended_before_begin"]


def test_steps_end_in_their_order_and_as_they_can() -> None:
    assert said(PLAN, StepEnd(PlanStep.DRAFT, date(2026, 10, 5))) == ["deadlines.out_of_order"]
    assert said(PLAN, replace(PREPARED, outcome=StepOutcome.RETURNED)) == ["deadlines.no_such_outcome"]
    before_council = replace(PLAN, ends=(PREPARED, StepEnd(PlanStep.DRAFT, date(2026, 10, 15))))
    assert said(before_council, replace(APPROVED, outcome=StepOutcome.DONE)) == ["deadlines.no_such_outcome"]
    assert not said(before_council, APPROVED)
    last = StepEnd(PlanStep.PLATFORM, date(2026, 10, 21))
    over = replace(before_council, ends=(*before_council.ends, APPROVED, last))
    assert said(over, last) == ["deadlines.nothing_runs"]


def test_an_end_on_a_day_off_is_odd_and_no_fault() -> None:
    sunday = replace(PREPARED, on=date(2026, 10, 4))
    assert not said(PLAN, sunday)
    assert [one.key for one in day_warnings(sunday.on, WorkCalendar())] == ["deadlines.on_day_off"]
    assert not list(day_warnings(PREPARED.on, WorkCalendar()))


def test_days_of_the_calendar_lie_within_reach() -> None:
    assert not list(day_faults(CalendarDay(date(2027, 1, 8), is_working=False, reason="order")))
    bad = CalendarDay(date(207, 1, 8), is_working=False, reason="я" * 301)
    assert [one.key for one in day_faults(bad)] == ["deadlines.day_out_of_reach", "deadlines.long_reason"]
