"""The requirements page over the demonstration organisation."""

import pytest
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.requirement import Requirement
from nqs_desktop.services.demonstration import add_demonstration
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.requirements.requirements_page import RequirementsPage

BIBLIOGRAPHER = "demo-bibliographer"
LIBRARIAN = "demo-librarian"


@pytest.fixture
def filled(real_context: PageContext) -> PageContext:
    """Over a database with the demonstration organisation."""
    add_demonstration(real_context.services.database)
    return real_context


@pytest.fixture
def page(qtbot: QtBot, filled: PageContext) -> RequirementsPage:
    """The page, visited, at the first position."""
    page = RequirementsPage(filled)
    qtbot.addWidget(page)
    page.resize(1100, 650)
    page.show()
    page.visit()
    return page


def edit(page: RequirementsPage, key: str) -> None:
    page.open_target(key)
    page.edit.trigger()
    assert page.details.is_form


def stored(page: RequirementsPage, key: str) -> Requirement:
    return page.context.services.staffing.position(key).requirement
