"""The page of deadline plans: list, timeline, table, commands, words in three languages."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.deadlines import CalendarDay, PlanStep, StepEnd, StepOutcome
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.services.report_request import DEADLINE_PLAN
from nqs_desktop.ui.deadlines import deadlines_page
from nqs_desktop.ui.deadlines.deadline_words import step_text
from nqs_desktop.ui.deadlines.deadlines_page import DeadlinesPage
from nqs_desktop.ui.home.home_page import HomePage
from nqs_desktop.ui.i18n import UiLanguage
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.printing.named_target import NamedTarget
from nqs_desktop.ui.printing.printing_page import PrintingPage
from nqs_desktop.ui.printing.printing_request import request_of
from nqs_desktop.ui.theme import ThemeChoice
from tests.ui.conftest import ModelCheck
from tests.ui.deadlines.conftest import PREPARED, Desk
from tests.ui.fakes import FakeNavigator
from tests.ui.keyboard import press

SUBMITTED = StepEnd(PlanStep.DRAFT, date(2026, 11, 10))
RETURNED = StepEnd(PlanStep.DECISION, date(2026, 11, 16), StepOutcome.RETURNED)


def said(page: DeadlinesPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def test_an_empty_database_says_what_to_do(empty: DeadlinesPage) -> None:
    assert "sectoral council" in said(empty)
    assert empty.commands.add.isEnabled()
    for command in (empty.commands.end, empty.commands.print, empty.commands.export, empty.commands.reopen):
        assert not command.isEnabled()


def test_the_plan_that_is_late_comes_first_and_shows(desk: Desk, check_model: ModelCheck) -> None:
    view = desk.page.view
    check_model(view.plans)
    check_model(view.steps)
    assert [row.plan.key for row in view.plans.rows] == [desk.late.key, desk.soon.key]
    assert view.plans.texts()[0] == (desk.late.name.ru, "Late")
    assert view.plans.texts()[1][1] == "Due soon"
    assert desk.page.shown is not None
    assert desk.page.shown.plan == desk.late
    assert str(desk.late.name.ru) in said(desk.page)


def test_the_table_says_what_the_timeline_draws(desk: Desk) -> None:
    desk.page.open_target(desk.soon.key)
    texts = desk.page.view.steps.texts()
    assert len(texts) == 4
    assert texts[0][2:5] == ("01.09.2026", "24.11.2026", "")
    assert texts[0][5:] == ("8", "60", "State body")
    assert texts[1][7] == "State body → Sectoral council"
    chart = desk.page.view.chart
    assert "24.11.2026" in chart.accessibleDescription()
    assert str(desk.soon.name.ru) in chart.accessibleName()
    assert "<b>" in said(desk.page)
    assert "not known to the program" in said(desk.page)
    assert "31.03.2027" in said(desk.page)


def test_the_timeline_is_walked_by_keys_and_pointer(desk: Desk, qtbot: QtBot) -> None:
    view = desk.page.view
    assert view.chart.key == "preparation-1"
    press(view.chart, Qt.Key.Key_Down)
    assert (view.chart.key, view.step_table.key) == ("draft-1", "draft-1")
    assert "Draft" in view.chart.accessibleDescription()
    press(view.chart, Qt.Key.Key_End)
    assert view.step_table.key == "platform-1"
    view.step_table.choose("decision-1")
    assert view.chart.key == "decision-1"
    QTest.mouseClick(view.chart, Qt.MouseButton.LeftButton, pos=QPoint(20, 50))
    assert view.chart.key == "preparation-1"


@pytest.mark.parametrize("spoken", [UiLanguage.KK, UiLanguage.RU])
def test_no_name_of_a_step_is_cut_in_a_narrow_timeline(desk: Desk, spoken: UiLanguage, qtbot: QtBot) -> None:
    for end in (PREPARED, SUBMITTED, RETURNED):
        desk.deadlines.end_step(desk.soon.key, end)
    desk.page.context.language.choose(spoken)
    desk.page.open_target(desk.soon.key)
    chart, shown = desk.page.view.chart, desk.page.shown
    assert shown is not None
    for width in (520, 700, 1200):
        chart.resize(width, chart.height())
        room = QRect(0, 0, chart.name_width, 10_000)
        wrap = Qt.TextFlag.TextWordWrap.value
        for step in shown.steps:
            needed = chart.fontMetrics().boundingRect(room, wrap, step_text(step, desk.page.context.language))
            assert needed.height() <= chart.step_height
        qtbot.waitUntil(lambda: chart.height() == chart.sizeHint().height())


def test_tab_reaches_every_command_of_the_page(desk: Desk) -> None:
    desk.page.visit()
    desk.page.activateWindow()
    desk.page.first_focus().setFocus()
    reached: set[str] = set()
    for _ in range(20):
        at = QApplication.focusWidget()
        assert at is not None
        reached.add(at.accessibleName())
        press(at, Qt.Key.Key_Tab)
    commands = desk.page.commands
    shown = (commands.add, commands.calendar, commands.export, commands.print, commands.end, commands.edit)
    assert {command.text() for command in shown} <= reached


def test_a_step_that_ends_moves_the_days_and_can_be_undone(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.page.open_target(desk.soon.key)
    monkeypatch.setattr(deadlines_page, "EndDialog", _ending(desk, PREPARED))
    desk.page.commands.end.trigger()
    assert desk.page.view.steps.texts()[0][4] == "02.11.2026"
    assert desk.page.view.steps.texts()[1][3] == "30.11.2026"
    assert desk.page.commands.reopen.isEnabled()
    assert "reckoned anew" in desk.page.strip.text
    desk.page.commands.reopen.trigger()
    assert not desk.deadlines.plan(desk.soon.key).ends
    desk.page.context.hub.announce(desk.page.context.services.history.undo())
    assert desk.page.view.steps.texts()[0][4] == "02.11.2026"


def test_a_draft_that_came_back_shows_its_second_round(desk: Desk) -> None:
    for end in (PREPARED, SUBMITTED, RETURNED):
        desk.page.context.hub.announce(desk.deadlines.end_step(desk.soon.key, end))
    desk.page.open_target(desk.soon.key)
    texts = desk.page.view.steps.texts()
    assert len(texts) == 6
    assert texts[2][4] == "16.11.2026"
    assert texts[2][1].startswith("Sent back for rework. Finished in time")
    assert desk.page.view.chart.key == "rework-1"


def test_a_plan_is_removed_and_brought_back(desk: Desk) -> None:
    desk.page.view.table.setFocus()
    press(desk.page.view.table, Qt.Key.Key_Delete)
    assert [row.plan.key for row in desk.page.view.plans.rows] == [desk.soon.key]
    assert desk.page.shown is not None
    desk.page.context.hub.announce(desk.page.context.services.history.undo())
    assert len(desk.page.view.plans.rows) == 2


def test_a_day_corrected_elsewhere_shows_at_once(desk: Desk) -> None:
    desk.page.open_target(desk.soon.key)
    day = CalendarDay(date(2026, 11, 23), is_working=False)
    desk.page.context.hub.announce(desk.deadlines.save_day(day))
    assert desk.page.view.steps.texts()[0][3] == "25.11.2026"


def test_last_days_are_exported_of_the_chosen_plan_and_of_all(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, commands = tmp_path / "plan.ics", desk.page.commands
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    for command, events in ((commands.export, 4), (commands.export_all, 8)):
        command.trigger()
        assert len(Calendar.from_ical(file.read_bytes()).walk("VEVENT")) == events
        assert str(file) in desk.page.strip.text
    desk.page.export(tmp_path / "none" / "plan.ics", [desk.late.key])
    assert "none" in desk.page.strip.text


def test_the_printing_page_is_opened_with_the_plan(desk: Desk) -> None:
    desk.page.commands.print.trigger()
    navigator = desk.page.context.navigator
    assert isinstance(navigator, FakeNavigator)
    page, target = navigator.opened[-1]
    assert page == "printing"
    assert NamedTarget.parse(target) == NamedTarget(DEADLINE_PLAN, desk.late.key)
    assert NamedTarget.parse("somebody") is None


def test_everything_is_drawn_in_both_themes_and_other_languages(desk: Desk) -> None:
    for end in (PREPARED, SUBMITTED, RETURNED):
        desk.deadlines.end_step(desk.soon.key, end)
    desk.page.context.hub.announce(desk.deadlines.save(replace(desk.late, name=LocalizedText("Жаңа ат")))[1])
    looks = ((ThemeChoice.DARK, UiLanguage.KK), (ThemeChoice.LIGHT, UiLanguage.RU))
    for theme, language in looks:
        desk.page.context.appearance.choose(theme)
        desk.page.context.language.choose(language)
        for key in (desk.late.key, desk.soon.key):
            desk.page.open_target(key)
            assert not desk.page.grab().isNull()


def test_the_first_page_warns_and_leads_there(desk: Desk, real_context: PageContext, qtbot: QtBot) -> None:
    home = HomePage(real_context)
    qtbot.addWidget(home)
    home.show()
    qtbot.waitUntil(lambda: len(home.warnings.texts) == 2)
    assert str(desk.late.name.ru) in home.warnings.texts[0]
    assert "24.11.2026" in home.warnings.texts[1]
    desk.deadlines.remove(desk.late.key)
    real_context.hub.announce(desk.deadlines.end_step(desk.soon.key, PREPARED))
    qtbot.waitUntil(lambda: not home.warnings.isVisible())


def test_the_first_page_names_five_plans_and_counts_the_others(
    desk: Desk, real_context: PageContext, qtbot: QtBot
) -> None:
    for day in range(1, 9):
        desk.deadlines.save(replace(desk.late, key="", decided_on=date(2026, 7, day)))
    home = HomePage(real_context)
    qtbot.addWidget(home)
    home.show()
    qtbot.waitUntil(lambda: len(home.warnings.texts) == 6)
    assert home.warnings.texts[-1].endswith("5")
    home.warnings.wanted.emit("")
    navigator = real_context.navigator
    assert isinstance(navigator, FakeNavigator)
    assert navigator.opened[-1] == ("deadlines", "")


def _ending(desk: Desk, end: StepEnd) -> type[QDialog]:
    """Return a dialog that ends the step at once, as its user would."""

    class Ended(QDialog):
        def __init__(self, *_: object) -> None:
            super().__init__()
            self.change_set = desk.deadlines.end_step(desk.soon.key, end)

        def exec(self) -> int:
            return int(QDialog.DialogCode.Accepted)

    return Ended


def test_the_printing_page_asks_for_the_plan_that_was_handed_over(
    desk: Desk, real_context: PageContext, qtbot: QtBot
) -> None:
    printing = PrintingPage(real_context)
    qtbot.addWidget(printing)
    for plan in (desk.soon, desk.late):
        printing.open_target(str(NamedTarget(DEADLINE_PLAN, plan.key)))
        request = request_of(printing.view)
        assert (request.name, request.plan) == (DEADLINE_PLAN, plan.key)
    qtbot.waitUntil(lambda: printing.can_print, timeout=20000)
