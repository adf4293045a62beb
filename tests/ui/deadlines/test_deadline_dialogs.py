"""The dialogs of deadline plans: errors in their places, days that are odd, corrections of the calendar."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.deadline_rules import PlanField
from nqs_desktop.domain.deadlines import DeadlinePlan, PlanStep, StepEnd, StepOutcome
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.services.deadlines import Deadlines
from nqs_desktop.ui.deadlines.calendar_dialog import CalendarDialog
from nqs_desktop.ui.deadlines.end_dialog import EndDialog
from nqs_desktop.ui.deadlines.plan_dialog import PlanDialog
from tests.ui.conftest import ModelCheck
from tests.ui.deadlines.conftest import PREPARED, TODAY, Desk
from tests.ui.keyboard import press


def end_dialog(desk: Desk, qtbot: QtBot) -> EndDialog:
    shown = desk.deadlines.timeline(desk.deadlines.plan(desk.soon.key))
    assert shown.running is not None
    dialog = EndDialog(desk.page.context, shown, shown.running, desk.page)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def changes() -> list[ChangeSet]:
    """Steps that the calendar took."""
    return []


@pytest.fixture
def calendar(desk: Desk, qtbot: QtBot, changes: list[ChangeSet]) -> CalendarDialog:
    """The calendar of 2026."""
    dialog = CalendarDialog(desk.page.context, 2026, changes.append, desk.page)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


class TestPlan:
    def test_a_plan_is_kept_as_typed(self, desk: Desk, qtbot: QtBot) -> None:
        dialog = PlanDialog(desk.page.context, DeadlinePlan("", LocalizedText(), TODAY), desk.page)
        qtbot.addWidget(dialog)
        dialog.name.editor(Language.RU).setPlainText("ОРК почты")
        dialog.decided_on.set_day(date(2026, 11, 2))
        dialog.accept()
        assert dialog.result() == PlanDialog.DialogCode.Accepted
        assert dialog.stored is not None
        assert desk.deadlines.plan(dialog.stored.key).name == LocalizedText(ru="ОРК почты")

    def test_a_decision_on_a_day_off_is_odd_and_is_kept(self, desk: Desk, qtbot: QtBot) -> None:
        dialog = PlanDialog(desk.page.context, desk.soon, desk.page)
        qtbot.addWidget(dialog)
        assert not dialog.warning.text
        dialog.decided_on.set_day(date(2026, 8, 30))
        dialog.decided_on.edited.emit()
        assert "30.08.2026" in dialog.warning.text
        dialog.accept()
        assert desk.deadlines.plan(desk.soon.key).decided_on == date(2026, 8, 30)

    def test_a_plan_takes_the_name_of_its_framework_unless_it_has_one(self, desk: Desk, qtbot: QtBot) -> None:
        name = LocalizedText("Құтқару ісі", "Спасательное дело")
        desk.page.context.services.frameworks.create(name)
        for plan, expected in (
            (DeadlinePlan("", LocalizedText(), TODAY), name),
            (desk.late, desk.late.name),
        ):
            dialog = PlanDialog(desk.page.context, plan, desk.page)
            qtbot.addWidget(dialog)
            dialog.framework.setCurrentIndex(1)
            dialog.framework.activated.emit(1)
            assert dialog.name.value() == expected

    def test_the_form_grows_with_a_long_name(self, desk: Desk, qtbot: QtBot) -> None:
        name = LocalizedText("өте ұзын атау " * 30, "очень длинное название " * 20)
        dialog = PlanDialog(desk.page.context, replace(desk.soon, name=name), desk.page)
        qtbot.addWidget(dialog)
        dialog.show()
        editor = dialog.name.editor(Language.RU)
        qtbot.waitUntil(lambda: editor.geometry().bottom() < dialog.name.height())

    def test_what_is_wrong_stands_beside_its_field(self, desk: Desk, qtbot: QtBot) -> None:
        dialog = PlanDialog(desk.page.context, DeadlinePlan("", LocalizedText(), TODAY), desk.page)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.decided_on.set_day(date(1999, 1, 1))
        dialog.accept()
        assert dialog.fields[PlanField.NAME].error
        assert "14.09.2023" in dialog.fields[PlanField.DECIDED_ON].error
        for text in ("", "32.13.2026"):
            dialog.decided_on.setText(text)
            dialog.accept()
            assert dialog.fields[PlanField.DECIDED_ON].error
        assert dialog.stored is None
        assert len(desk.deadlines.plans()) == 2


class TestEnd:
    def test_the_outlook_follows_the_day(self, desk: Desk, qtbot: QtBot) -> None:
        dialog = end_dialog(desk, qtbot)
        assert "18.12.2026" not in dialog.outlook.text()
        dialog.day.set_day(PREPARED.on)
        dialog.day.edited.emit()
        assert "30.11.2026" in dialog.outlook.text()
        assert not dialog.warning.text
        dialog.accept()
        assert desk.deadlines.plan(desk.soon.key).ends == (PREPARED,)

    def test_a_day_off_is_odd_and_a_day_to_come_is_refused(self, desk: Desk, qtbot: QtBot) -> None:
        dialog = end_dialog(desk, qtbot)
        for day, warned, refused in (
            (date(2026, 11, 15), True, False),
            (date(2026, 11, 21), False, True),
            (date(2026, 8, 1), False, True),
        ):
            dialog.day.set_day(day)
            dialog.day.edited.emit()
            assert bool(dialog.warning.text) is warned
            assert bool(dialog.outlook.text()) is not refused
        dialog.accept()
        dialog.day.setText("")
        dialog.accept()
        assert dialog.change_set is None
        assert not desk.deadlines.plan(desk.soon.key).ends

    def test_the_council_approves_or_sends_back(self, desk: Desk, qtbot: QtBot) -> None:
        for end in (PREPARED, StepEnd(PlanStep.DRAFT, date(2026, 11, 10))):
            desk.deadlines.end_step(desk.soon.key, end)
        dialog = end_dialog(desk, qtbot)
        assert dialog.outcome.isVisible()
        assert "national body" in dialog.outlook.text()
        dialog.outcome.set_value(StepOutcome.RETURNED)
        dialog.outcome.chosen.emit()
        assert "Rework" in dialog.outlook.text()
        dialog.accept()
        assert desk.deadlines.plan(desk.soon.key).ends[-1].outcome is StepOutcome.RETURNED


class TestCalendar:
    def test_it_lists_the_days_and_tells_what_it_does_not_know(
        self, calendar: CalendarDialog, check_model: ModelCheck
    ) -> None:
        check_model(calendar.model)
        texts = calendar.model.texts()
        assert ("16.12.2026", "Wednesday", "day off", "День Независимости", "known to the program") in texts
        assert any(text[4] == "estimated: check it" for text in texts)
        assert "2026" in calendar.doubt.text
        calendar.year.setValue(2024)
        assert not calendar.doubt.text
        assert any(text[:3] == ("04.05.2024", "Saturday", "working day") for text in calendar.model.texts())

    def test_a_day_is_corrected_and_taken_back(
        self, calendar: CalendarDialog, changes: list[ChangeSet], desk: Desk
    ) -> None:
        calendar.day.set_day(date(2026, 11, 23))
        calendar.kind.set_value(False)
        calendar.reason.setText("постановление")
        calendar.correct.trigger()
        assert desk.deadlines.timeline(desk.soon).steps[0].last_day == date(2026, 11, 25)
        assert calendar.table.key == "2026-11-23"
        assert calendar.restore.isEnabled()
        press(calendar.table, Qt.Key.Key_Delete)
        assert desk.deadlines.timeline(desk.soon).steps[0].last_day == date(2026, 11, 24)
        assert len(changes) == 2
        assert "23.11.2026" in calendar.strip.text

    def test_a_day_of_another_year_turns_the_page(self, calendar: CalendarDialog) -> None:
        calendar.day.set_day(date(2027, 1, 9))
        calendar.kind.set_value(True)
        calendar.correct.trigger()
        assert calendar.year.value() == 2027
        assert calendar.table.key == "2027-01-09"

    def test_what_cannot_be_is_said_beside_the_day(
        self, calendar: CalendarDialog, changes: list[ChangeSet], deadlines: Deadlines
    ) -> None:
        for text in ("", "31.02.2026", "01.01.1950"):
            calendar.day.setText(text)
            calendar.correct.trigger()
        assert not changes
        assert not deadlines.calendar(2026).corrected
