"""The checks on the staffing page: found, filtered, gone to, mended, and all well at last."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing_checks.finding import CheckField, CheckKind, StaffingFinding
from nqs_desktop.domain.staffing_edition import StaffingOrder
from nqs_desktop.ui.i18n import UiLanguage
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.staffing.checks.staffing_checking import StaffingChecking
from nqs_desktop.ui.staffing.staffing_page import StaffingPage
from tests.ui.conftest import ModelCheck
from tests.ui.fakes import FakeNavigator
from tests.ui.keyboard import press
from tests.ui.staffing.conftest import LIBRARIAN

Waiter = Callable[[], None]


@pytest.fixture
def checking(page: StaffingPage) -> StaffingChecking:
    found = page.findChild(StaffingChecking)
    assert found is not None
    return found


@pytest.fixture
def done(checking: StaffingChecking, qtbot: QtBot) -> Waiter:
    return lambda: qtbot.waitUntil(lambda: not checking.is_busy, timeout=10_000)


@pytest.fixture
def opened(checking: StaffingChecking, done: Waiter) -> StaffingChecking:
    checking.pane.check.trigger()
    done()
    assert checking.pane.findings
    return checking


def choose(checking: StaffingChecking, position: str, kind: CheckKind) -> StaffingFinding:
    found = next(one for one in checking.pane.findings if (one.position, one.kind) == (position, kind))
    checking.pane.table.choose(found.key)
    return found


def test_the_list_keeps_qts_contract(opened: StaffingChecking, check_model: ModelCheck) -> None:
    check_model(opened.pane.model)


def test_one_click_shows_the_place_beside_the_list(page: StaffingPage, opened: StaffingChecking) -> None:
    assert page.lists.currentWidget() is opened.pane
    choose(opened, LIBRARIAN, CheckKind.NO_CODE)
    assert page.choice.position == LIBRARIAN
    assert page.lists.currentWidget() is opened.pane
    assert all(opened.pane.said)
    department = next(one for one in opened.pane.findings if one.kind is CheckKind.NO_HEAD)
    opened.pane.table.choose(department.key)
    assert (page.choice.node, page.choice.position) == (department.department, "")
    assert page.lists.currentWidget() is opened.pane


def test_kinds_filter(opened: StaffingChecking) -> None:
    everything = len(opened.pane.model.rows)
    opened.pane.chips.chip(CheckKind.NO_CODE).click()
    assert {row.kind for row in opened.pane.model.rows} == {CheckKind.NO_CODE}
    opened.pane.chips.chip(CheckKind.NO_HEAD).click()
    assert {row.kind for row in opened.pane.model.rows} == {CheckKind.NO_CODE, CheckKind.NO_HEAD}
    for kind in (CheckKind.NO_CODE, CheckKind.NO_HEAD):
        opened.pane.chips.chip(kind).click()
    assert len(opened.pane.model.rows) == everything


def test_enter_leads_into_the_field_and_the_list_comes_back(
    page: StaffingPage, opened: StaffingChecking, done: Waiter, qtbot: QtBot
) -> None:
    found = choose(opened, LIBRARIAN, CheckKind.NO_CODE)
    press(opened.pane.table, Qt.Key.Key_Return)
    form = page.details.position_form
    assert page.details.currentWidget() is form
    assert form.occupation.isAncestorOf(page.focusWidget()) or form.occupation is page.focusWidget()
    form.take_occupation("2622-0")
    assert page.save()
    done()
    qtbot.waitUntil(lambda: page.lists.currentWidget() is opened.pane)
    qtbot.waitUntil(lambda: found.key not in {one.key for one in opened.pane.findings})


def test_a_missing_requirement_leads_to_its_page(page: StaffingPage, opened: StaffingChecking) -> None:
    finding = replace(
        choose(opened, LIBRARIAN, CheckKind.NO_CODE),
        kind=CheckKind.NO_REQUIREMENT,
        field=CheckField.REQUIREMENT,
    )
    opened.pane.opened.emit(finding)
    navigator = page.context.navigator
    assert isinstance(navigator, FakeNavigator)
    assert navigator.opened == [("requirements", LIBRARIAN)]


def test_what_others_change_is_checked_again(
    page: StaffingPage, opened: StaffingChecking, done: Waiter
) -> None:
    editor = page.context.services.staffing
    position = editor.position(LIBRARIAN)
    _, changes = editor.save_position(replace(position, title=LocalizedText(kk="Кітапханашы")))
    page.context.hub.announce(changes)
    done()
    choose(opened, LIBRARIAN, CheckKind.LANGUAGE_MISSING)


def test_a_closed_edition_is_checked_and_only_shown(
    page: StaffingPage, checking: StaffingChecking, done: Waiter
) -> None:
    editions, today = page.context.services.staffing_editions, date(2026, 1, 12)
    edition = editions.worked_on(page.organisation)
    page.context.hub.announce(editions.approve(edition.key, StaffingOrder("1", today, today)))
    checking.pane.check.trigger()
    done()
    finding = choose(checking, LIBRARIAN, CheckKind.NO_CODE)
    checking.pane.opened.emit(finding)
    assert page.choice.position == LIBRARIAN
    assert not page.details.is_form


def test_all_is_well_says_so_and_escape_goes_back(
    page: StaffingPage, opened: StaffingChecking, qtbot: QtBot
) -> None:
    opened.pane.show_findings(())
    assert opened.pane.state.currentWidget() is opened.pane.empty
    assert not opened.pane.copy.isEnabled()
    opened.pane.close_pane.trigger()
    assert page.lists.shows_tables


def test_an_empty_database_is_no_fault(real_context: PageContext, qtbot: QtBot) -> None:
    page = StaffingPage(real_context)
    qtbot.addWidget(page)
    page.show()
    checking = page.findChild(StaffingChecking)
    assert checking is not None
    checking.pane.check.trigger()
    assert checking.pane.findings == ()


def test_the_list_goes_to_a_worksheet(opened: StaffingChecking, tmp_path: Path) -> None:
    opened.pane.copy.trigger()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert len(copied) == len(opened.pane.findings) + 1
    assert len({line.count("\t") for line in copied}) == 1
    out = tmp_path / "checks.csv"
    opened.write_list(out)
    assert len(out.read_text(encoding="utf-8-sig").splitlines()) == len(copied)


def test_the_words_follow_the_language(page: StaffingPage, opened: StaffingChecking) -> None:
    chip = opened.pane.chips.chip(CheckKind.NO_CODE)
    before = chip.text()
    page.context.language.choose(UiLanguage.KK)
    assert chip.text() != before
    assert opened.pane.check.text() == "Штат кестесін тексеру"
