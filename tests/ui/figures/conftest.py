"""The page of figures over the demonstration organisation with two people in post."""

from dataclasses import replace
from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.services.demonstration import add_demonstration
from nqs_desktop.ui.figures.figures_page import FiguresPage
from nqs_desktop.ui.page_context import PageContext

LIBRARIAN = "demo-librarian"


@pytest.fixture
def filled(real_context: PageContext) -> PageContext:
    """A candidate on the librarian's position, somebody without records on the driver's; codes for both."""
    services = real_context.services
    add_demonstration(services.database)
    services.occupancies.save(Occupancy("", LIBRARIAN, Decimal(1), "А. Асанова", "demo-1"))
    services.occupancies.save(Occupancy("", "demo-driver", Decimal("0.5"), "Б. Болатов"))
    position = services.staffing.position(LIBRARIAN)
    services.staffing.save_position(replace(position, occupation_code="2622-0"))
    return real_context


@pytest.fixture
def page(qtbot: QtBot, filled: PageContext) -> FiguresPage:
    """The page, visited, its figures counted."""
    page = FiguresPage(filled)
    qtbot.addWidget(page)
    page.resize(1100, 650)
    page.show()
    page.visit()
    done(page, qtbot)
    return page


def done(page: FiguresPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.figures is not None and not page.is_busy, timeout=10_000)
