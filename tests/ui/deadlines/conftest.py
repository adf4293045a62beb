"""The page of deadline plans over a real file, on a day that stays."""

from dataclasses import dataclass
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.deadlines import DeadlinePlan, PlanStep, StepEnd
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.services.deadlines import Deadlines
from nqs_desktop.ui.deadlines.deadlines_page import DeadlinesPage
from nqs_desktop.ui.page_context import PageContext

TODAY = date(2026, 11, 20)
LATE = DeadlinePlan("", LocalizedText("Қойма ісінің СБШ", "ОРК складского дела"), date(2026, 8, 3))
SOON = DeadlinePlan("", LocalizedText(ru="ОРК <b>спасательного</b> дела & связи"), date(2026, 8, 31))
PREPARED = StepEnd(PlanStep.PREPARATION, date(2026, 11, 2))


@dataclass(frozen=True)
class Desk:
    """The page with what stands behind it."""

    page: DeadlinesPage
    deadlines: Deadlines
    late: DeadlinePlan
    soon: DeadlinePlan


@pytest.fixture
def deadlines(real_context: PageContext) -> Deadlines:
    """The service of the page's context, on a day that stays."""
    service = Deadlines(real_context.services.database, lambda: TODAY)
    real_context.services.__dict__["deadlines"] = service
    return service


@pytest.fixture
def empty(qtbot: QtBot, real_context: PageContext, deadlines: Deadlines) -> DeadlinesPage:
    """The page without a plan."""
    return _opened(qtbot, real_context)


@pytest.fixture
def desk(qtbot: QtBot, real_context: PageContext, deadlines: Deadlines) -> Desk:
    """The page with one plan that is late and one whose step is due soon."""
    late, soon = deadlines.save(LATE)[0], deadlines.save(SOON)[0]
    return Desk(_opened(qtbot, real_context), deadlines, late, soon)


def _opened(qtbot: QtBot, context: PageContext) -> DeadlinesPage:
    page = DeadlinesPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 760)
    page.show()
    qtbot.waitUntil(lambda: not page.is_busy)
    return page
