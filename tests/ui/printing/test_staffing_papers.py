"""The printing page with staffing tables and their figures."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.printed_columns import PrintedColumn
from nqs_desktop.domain.staffing_edition import StaffingOrder
from nqs_desktop.services.catalogue import Services, open_services
from nqs_desktop.services.report_request import (
    REQUIREMENT_SHEET,
    STAFFING_COMPARISON,
    STAFFING_FIGURES,
    STAFFING_TABLE,
)
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.printing.printing_page import PrintingPage
from nqs_desktop.ui.printing.printing_request import request_of
from nqs_desktop.ui.printing.staffing_target import StaffingTarget

_PATIENCE = 20_000
OWNER = "demonstration"


@pytest.fixture
def services(with_demonstration: Path, tmp_path: Path) -> Iterator[Services]:
    """The demonstration, approved, with a draft after it."""
    opened = open_services(str(shutil.copy(with_demonstration, tmp_path / "office.db")))
    editions = opened.staffing_editions
    order = StaffingOrder("12-ө", date(2026, 1, 9), date(2026, 2, 1))
    editions.approve(editions.worked_on(OWNER).key, order)
    editions.amend(OWNER)
    driver = opened.staffing.position("demo-driver")
    opened.staffing.save_position(replace(driver, title=LocalizedText("Экспедитор", "Экспедитор")))
    yield opened
    opened.database.close()


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> PrintingPage:
    page = PrintingPage(context)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


def opened(page: PrintingPage, qtbot: QtBot, target: StaffingTarget) -> str:
    page.open_target(str(target))
    return settled(page, qtbot)


def settled(page: PrintingPage, qtbot: QtBot) -> str:
    """Return the text of the preview when it is made."""
    qtbot.waitUntil(lambda: not page.context.tasks.running and page.file is not None, timeout=_PATIENCE)
    document = page.preview.document
    found = " ".join(document.getAllText(number).text() for number in range(document.pageCount()))
    return " ".join(found.split())


def test_the_table_that_is_worked_on_and_an_approved_edition(
    page: PrintingPage, qtbot: QtBot, services: Services
) -> None:
    text = opened(page, qtbot, StaffingTarget(STAFFING_TABLE, OWNER))
    assert "ЖОБА / ПРОЕКТ" in text
    assert "Экспедитор" in text
    view = page._view
    assert view.staffing.isVisible()
    assert not view.part.asks_for_position
    approved = services.staffing_editions.list(OWNER)[1].key
    text = opened(page, qtbot, StaffingTarget(STAFFING_TABLE, OWNER, approved, date(2026, 3, 1)))
    assert "№ 12-ө" in text
    assert "Экспедитор" not in text
    found = request_of(view)
    assert (found.edition, found.on, found.organisation) == (approved, date(2026, 3, 1), OWNER)


def test_the_head_signs_where_nobody_is_chosen(page: PrintingPage, qtbot: QtBot, services: Services) -> None:
    owner = services.staffing.organisation(OWNER)
    head = LocalizedText("Меңгеруші", "Заведующий"), LocalizedText("Ә. Әлиева", "А. Алиева")
    services.staffing.save_organisation(replace(owner, head_title=head[0], head_name=head[1]))
    opened(page, qtbot, StaffingTarget(STAFFING_TABLE, OWNER))
    best = page.context.language.best
    assert f"{best(head[0])} {best(head[1])}" in page._offering.signatory_names()
    page._view.paper.set_value(REQUIREMENT_SHEET)
    assert best(head[1]) not in page._offering.signatory_names()


def test_a_department_and_chosen_columns(page: PrintingPage, qtbot: QtBot, services: Services) -> None:
    department = services.staffing.tree()[1]
    text = opened(page, qtbot, StaffingTarget(STAFFING_TABLE, department.key))
    assert "Выписка из штатного расписания" in text
    choice = page._view.staffing
    assert not choice.columns
    choice.check_columns((PrintedColumn.TITLE_KK, PrintedColumn.VACANT))
    text = settled(page, qtbot)
    assert "Лауазым атауы (қазақша)" in text
    assert choice.columns == (PrintedColumn.TITLE_KK, PrintedColumn.VACANT)
    choice._standard.trigger()
    assert not request_of(page._view).columns
    settled(page, qtbot)


def test_figures_are_of_a_whole_organisation(page: PrintingPage, qtbot: QtBot, services: Services) -> None:
    department = services.staffing.tree()[1]
    opened(page, qtbot, StaffingTarget(STAFFING_TABLE, department.key))
    text = opened(page, qtbot, StaffingTarget(STAFFING_FIGURES, OWNER))
    assert "Показатели штатного расписания" in text
    found = request_of(page._view)
    assert (found.department, found.organisation, found.columns) == (None, OWNER, ())
    assert not page._view.staffing._columns.isVisible()


def test_a_day_that_is_none_is_said_beside_its_field(page: PrintingPage, qtbot: QtBot) -> None:
    opened(page, qtbot, StaffingTarget(STAFFING_TABLE, OWNER))
    choice = page._view.staffing
    choice.day.setText("31.02")
    choice.day.edited.emit()
    assert choice._day.error
    choice.day.set_day(date(2026, 3, 1))
    choice.day.edited.emit()
    assert not choice._day.error
    settled(page, qtbot)


def test_an_annex_names_both_editions(page: PrintingPage, qtbot: QtBot, services: Services) -> None:
    newer, older = services.staffing_editions.list(OWNER)
    text = opened(page, qtbot, StaffingTarget(STAFFING_COMPARISON, OWNER, newer.key, other=older.key))
    assert "Қосымша / Приложение" in text
    assert "Экспедитор" in text
    found = request_of(page._view)
    assert (found.organisation, found.edition, found.with_edition) == (OWNER, newer.key, older.key)
    choice = page._view.staffing
    assert choice._other.isVisible()
    assert not choice._day.isVisible()


def test_an_annex_compares_with_the_one_before(page: PrintingPage, qtbot: QtBot, services: Services) -> None:
    opened(page, qtbot, StaffingTarget(STAFFING_TABLE, OWNER))
    page._view.paper.set_value(STAFFING_COMPARISON)
    page._view.chosen.emit()
    assert "Приложение" in settled(page, qtbot)
    assert request_of(page._view).with_edition == services.staffing_editions.list(OWNER)[1].key
