"""The staffing page over a database with the demonstration organisation."""

import pytest
from pytestqt.qtbot import QtBot

from nqs_desktop.services.demonstration import add_demonstration
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.staffing.staffing_page import StaffingPage

LIBRARIAN = "demo-librarian"


@pytest.fixture
def filled(real_context: PageContext) -> PageContext:
    """Over a database with the demonstration organisation."""
    add_demonstration(real_context.services.database)
    return real_context


@pytest.fixture
def page(qtbot: QtBot, filled: PageContext) -> StaffingPage:
    """The page, visited."""
    return shown(qtbot, StaffingPage(filled))


def shown(qtbot: QtBot, page: StaffingPage) -> StaffingPage:
    qtbot.addWidget(page)
    page.resize(1100, 650)
    page.show()
    page.visit()
    return page


def titles(page: StaffingPage) -> list[str]:
    return [row.title.ru or "" for row in page.lists.model.rows]


def show(page: StaffingPage, key: str) -> None:
    page.open_target(key)
    assert page.choice.position == key


def has_edits(page: StaffingPage) -> bool:
    return page.unsaved
