"""The candidates page over the demonstration organisation."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from nqs_desktop.services.demonstration import add_demonstration
from nqs_desktop.ui.candidates.candidates_page import CandidatesPage
from nqs_desktop.ui.page_context import PageContext

if TYPE_CHECKING:
    from nqs_desktop.services.catalogue import Services


@pytest.fixture
def services(real_services: "Services") -> "Services":
    """The demonstration organisation with its candidates."""
    add_demonstration(real_services.database)
    return real_services


@pytest.fixture
def visit(qtbot: QtBot, context: PageContext) -> Callable[[], CandidatesPage]:
    """Makes the page and comes into view."""

    def make() -> CandidatesPage:
        page = CandidatesPage(context)
        qtbot.addWidget(page)
        page.resize(1060, 680)
        page.show()
        page.activateWindow()
        page.visit()
        return page

    return make


@pytest.fixture
def page(visit: Callable[[], CandidatesPage]) -> CandidatesPage:
    """The page, visited."""
    return visit()
