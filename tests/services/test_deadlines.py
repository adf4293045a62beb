"""Deadline plans in a real database: kept, reckoned with the calendar, ended, reopened, undone, exported."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar

from nqs_desktop.domain.changes import Topic
from nqs_desktop.domain.deadline_timeline import StepState
from nqs_desktop.domain.deadlines import CalendarDay, DeadlinePlan, PlanStep, StepEnd, StepOutcome
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.deadlines import Deadlines
from nqs_desktop.texts import say

TODAY = date(2026, 11, 20)
NAME = LocalizedText("Құтқару ісінің шеңбері", "ОРК спасательного дела")
NEW = DeadlinePlan("", NAME, date(2026, 8, 31))
PREPARED = StepEnd(PlanStep.PREPARATION, date(2026, 11, 2))
SUBMITTED = StepEnd(PlanStep.DRAFT, date(2026, 11, 10))
RETURNED = StepEnd(PlanStep.DECISION, date(2026, 11, 16), StepOutcome.RETURNED)


@pytest.fixture
def deadlines(services: Services) -> Deadlines:
    """The service on a day that stays."""
    return Deadlines(services.database, lambda: TODAY)


@pytest.fixture
def plan(deadlines: Deadlines) -> DeadlinePlan:
    """A stored plan, whose preparation is due on 24 November 2026."""
    return deadlines.save(NEW)[0]


def test_a_plan_is_kept_with_a_tidy_name_and_can_be_undone(services: Services, deadlines: Deadlines) -> None:
    stored, change_set = deadlines.save(replace(NEW, name=LocalizedText("Байланыс  СБШ", "  ОРК \n  связи ")))
    assert (stored.name, deadlines.plans()) == (LocalizedText("Байланыс СБШ", "ОРК связи"), (stored,))
    assert change_set.touches(Topic.DEADLINES)
    renamed, _ = deadlines.save(replace(stored, name=LocalizedText(ru="ОРК почты")))
    assert deadlines.plan(stored.key) == renamed
    deadlines.remove(stored.key)
    assert not deadlines.plans()
    for names in (["ОРК почты"], ["ОРК связи"], []):
        services.history.undo()
        assert [one.name.ru for one in deadlines.plans()] == names


def test_a_plan_that_cannot_be_is_refused_and_not_kept(deadlines: Deadlines) -> None:
    for bad, key in (
        (replace(NEW, name=LocalizedText()), "deadlines.no_name"),
        (replace(NEW, decided_on=date(226, 8, 31)), "deadlines.decision_before_order"),
        (replace(NEW, key="none"), "database.no_deadline_plan"),
    ):
        with pytest.raises(UserError) as refused:
            deadlines.save(bad)
        assert refused.value.message.key == key
    assert not deadlines.plans()


def test_the_days_follow_from_the_calendar_of_the_country(deadlines: Deadlines, plan: DeadlinePlan) -> None:
    shown = deadlines.timeline(plan)
    assert [step.last_day for step in shown.steps] == [
        date(2026, 11, 24),
        date(2026, 12, 23),  # 16 December is a holiday
        date(2026, 12, 30),
        date(2027, 1, 6),  # 1 January, and 4 January in the place of Saturday the 2nd
    ]
    assert shown.steps[0].state is StepState.SOON
    assert [note.key for note in shown.notes] == ["deadlines.moves_unknown"] * 2


@pytest.mark.parametrize(
    ("decided", "last_days", "if_returned"),
    [
        # Past Nauryz, May, and 8 May that was moved from Saturday, 4 May.
        # If returned: rework June 20 to 26, second look 26 and 27, platform June 28, July 1 and 2.
        (date(2024, 2, 12), [(5, 15), (6, 12), (6, 19), (6, 24)], date(2024, 7, 2)),
        # Draft: June 5, 9 to 13, 16 to 20, 23 to 27, 30, July 1 to 3 (June 6 is Kurban Ait). The council:
        # July 4, 8 to 11 (the 7th stands for Sunday the 6th). If returned: 14 to 18, 18 and 21, 22 to 24.
        (date(2025, 3, 3), [(6, 4), (7, 3), (7, 11), (7, 16)], date(2025, 7, 24)),
        # Preparation: December 21, January 19, February 20. Draft: March 18 (9, 23, 24, 25 are off), April 2.
        # If returned: April 10 to 16, 16 and 17, 20 to 22.
        (date(2025, 12, 1), [(2, 27), (4, 2), (4, 9), (4, 14)], date(2026, 4, 22)),
    ],
)
def test_three_decisions_counted_by_hand(
    deadlines: Deadlines, decided: date, last_days: list[tuple[int, int]], if_returned: date
) -> None:
    shown = deadlines.timeline(replace(NEW, decided_on=decided), today=decided)
    assert [(step.last_day.month, step.last_day.day) for step in shown.steps] == last_days
    assert shown.finish_if_returned == if_returned


def test_a_plan_over_new_year_tells_of_both_years(deadlines: Deadlines) -> None:
    notes = deadlines.timeline(replace(NEW, decided_on=date(2027, 10, 4))).notes
    told = [note.values["year"] for note in notes if note.key == "deadlines.moves_unknown"]
    assert told == ["2027", "2028"]


def test_a_corrected_day_wins_and_is_undone_like_any_step(
    services: Services, deadlines: Deadlines, plan: DeadlinePlan
) -> None:
    def due() -> date:
        return deadlines.timeline(plan).steps[0].last_day

    deadlines.save_day(CalendarDay(date(2026, 11, 23), is_working=False, reason=" moved  by order "))
    assert due() == date(2026, 11, 25)
    entry = next(one for one in deadlines.calendar(2026).entries if one.day == date(2026, 11, 23))
    assert (entry.is_working, entry.known) == (False, None)
    assert entry.correction is not None
    assert entry.correction.reason == "moved by order"
    assert deadlines.timeline(plan).notes[0].key == "deadlines.moves_corrected"
    deadlines.save_day(CalendarDay(date(2026, 11, 21), is_working=True))
    assert due() == date(2026, 11, 24)
    deadlines.remove_day(date(2026, 11, 23))
    assert due() == date(2026, 11, 23)
    for expected in (date(2026, 11, 24), date(2026, 11, 25), date(2026, 11, 24)):
        services.history.undo()
        assert due() == expected


def test_an_estimated_holiday_is_told_of_on_a_weekend_too(deadlines: Deadlines) -> None:
    # Kurban Ait of 2027 is reckoned for a Sunday: if it is decreed for the Monday, work rests on that day.
    told = deadlines.timeline(replace(NEW, decided_on=date(2027, 4, 1))).notes
    (estimated,) = (note for note in told if note.key == "deadlines.day_estimated")
    assert estimated.values["date"] == "16.05.2027"
    assert "(Құрбан айт)" in say(estimated, "kk")
    assert "(Курбан айт)" in say(estimated, "ru")


def test_days_out_of_reach_are_refused(deadlines: Deadlines) -> None:
    with pytest.raises(UserError):
        deadlines.save_day(CalendarDay(date(1926, 5, 1), is_working=False))
    with pytest.raises(UserError):
        deadlines.calendar(2100)


def test_steps_end_are_reopened_and_undone(
    services: Services, deadlines: Deadlines, plan: DeadlinePlan
) -> None:
    for end in (PREPARED, SUBMITTED, RETURNED):
        deadlines.end_step(plan.key, end)
    found = deadlines.timeline(deadlines.plan(plan.key))
    assert [step.step for step in found.steps][-3:] == [
        PlanStep.REWORK,
        PlanStep.SECOND_DECISION,
        PlanStep.PLATFORM,
    ]
    assert found.running is not None
    assert found.running.last_day == date(2026, 11, 23)
    deadlines.reopen_step(plan.key)
    assert deadlines.plan(plan.key).ends == (PREPARED, SUBMITTED)
    services.history.undo()
    assert deadlines.plan(plan.key).ends == (PREPARED, SUBMITTED, RETURNED)
    services.history.undo()
    assert deadlines.plan(plan.key).ends == (PREPARED, SUBMITTED)


def test_impossible_ends_are_refused(deadlines: Deadlines, plan: DeadlinePlan) -> None:
    for bad in (
        SUBMITTED,
        replace(PREPARED, on=date(2026, 8, 30)),
        replace(PREPARED, on=date(2026, 11, 21)),
        replace(PREPARED, outcome=StepOutcome.APPROVED),
    ):
        assert deadlines.end_faults(plan.key, bad)
        with pytest.raises(UserError):
            deadlines.end_step(plan.key, bad)
    with pytest.raises(UserError):
        deadlines.reopen_step(plan.key)
    assert not deadlines.plan(plan.key).ends
    assert deadlines.day_warnings(date(2026, 10, 26))
    assert not deadlines.day_warnings(PREPARED.on)


def test_renaming_a_plan_leaves_its_ends(deadlines: Deadlines, plan: DeadlinePlan) -> None:
    deadlines.end_step(plan.key, PREPARED)
    renamed, _ = deadlines.save(replace(plan, name=LocalizedText("СБШ")))
    assert renamed.ends == (PREPARED,)
    with pytest.raises(UserError):
        deadlines.save(replace(plan, decided_on=date(2026, 11, 3)))


def test_a_plan_names_its_framework(services: Services, deadlines: Deadlines) -> None:
    name = LocalizedText("Құтқару ісі", "Спасательное дело")
    with services.database.unit_of_work(message("steps.undo")) as uow:
        framework = uow.frameworks.create(name).framework
        uow.commit()
    assert deadlines.frameworks() == ((framework, name),)
    stored, _ = deadlines.save(replace(NEW, framework=framework))
    assert deadlines.plan(stored.key).framework == framework


def test_it_warns_of_what_is_late_first(deadlines: Deadlines, plan: DeadlinePlan) -> None:
    late = deadlines.save(DeadlinePlan("", LocalizedText(ru="late"), date(2026, 5, 4)))[0]
    deadlines.save(DeadlinePlan("", LocalizedText(ru="in time"), date(2026, 11, 2)))
    assert [one.plan.key for one in deadlines.warnings()] == [late.key, plan.key]
    assert not deadlines.warnings(date(2026, 11, 2))[1:]
    assert deadlines.analysis_due().last_day == date(2027, 3, 31)


def test_last_days_are_read_back_from_the_calendar_file(
    deadlines: Deadlines, plan: DeadlinePlan, tmp_path: Path
) -> None:
    file = tmp_path / "plan.ics"
    deadlines.end_step(plan.key, PREPARED)
    assert deadlines.export_calendar([plan.key], PrintLanguage.BOTH, file) == 4
    before = Calendar.from_ical(file.read_bytes())
    first, second = before.walk("VEVENT")[:2]
    assert first.decoded("dtstart") == date(2026, 11, 24)
    assert str(first["summary"]) == f"✓ Дайындық жұмыстары / Подготовительная работа: {NAME.both}"
    assert not first.walk("VALARM")
    assert second.decoded("dtstart") == date(2026, 11, 30)
    assert second.decoded("dtend") == date(2026, 12, 1)
    # The last day is a Monday: it rings on the Friday before.
    (alarm,) = second.walk("VALARM")
    assert (alarm.decoded("trigger").days, alarm.decoded("trigger").seconds) == (-3, 9 * 3600)
    deadlines.end_step(plan.key, SUBMITTED)
    deadlines.export_calendar([], PrintLanguage.KK, file)
    after = Calendar.from_ical(file.read_bytes())
    uids = [[str(event["uid"]) for event in one.walk("VEVENT")] for one in (before, after)]
    assert uids[0] == uids[1]
    assert len(set(uids[0])) == 4
    third = after.walk("VEVENT")[2]
    assert str(third["summary"]).endswith(f": {NAME.kk}")
    assert third.decoded("dtstart") == date(2026, 11, 17)
    assert int(str(third["sequence"])) >= int(str(first["sequence"]))


def test_a_step_that_is_taken_again_is_an_event_of_its_own(
    deadlines: Deadlines, plan: DeadlinePlan, tmp_path: Path
) -> None:
    reworked = StepEnd(PlanStep.REWORK, date(2026, 11, 17))
    again = StepEnd(PlanStep.SECOND_DECISION, date(2026, 11, 18), StepOutcome.RETURNED)
    for end in (PREPARED, SUBMITTED, RETURNED, reworked, again):
        deadlines.end_step(plan.key, end)
    file = tmp_path / "plan.ics"
    assert deadlines.export_calendar([plan.key], PrintLanguage.RU, file) == 8
    assert max(map(len, file.read_bytes().split(b"\r\n"))) <= 75
    events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    for field in ("uid", "summary"):
        assert len({str(event[field]) for event in events}) == 8
    assert str(events[5]["summary"]).startswith("Доработка проекта и повторное направление (2): ")


def test_a_calendar_file_that_cannot_be_written_is_told(
    deadlines: Deadlines, plan: DeadlinePlan, tmp_path: Path
) -> None:
    with pytest.raises(UserError):
        deadlines.export_calendar([plan.key], PrintLanguage.RU, tmp_path / "none" / "plan.ics")
    with pytest.raises(UserError):
        deadlines.export_calendar(["none"], PrintLanguage.RU, tmp_path / "plan.ics")
    deadlines.remove(plan.key)
    with pytest.raises(UserError):
        deadlines.export_calendar([], PrintLanguage.RU, tmp_path / "plan.ics")
    assert not list(tmp_path.glob("*.ics"))
