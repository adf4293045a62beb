"""The page of the audit over the demonstration organisation with faults planted in it."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.requirement import Requirement
from nqs_desktop.services.demonstration import add_demonstration
from nqs_desktop.services.staffing_editor import read_texts
from nqs_desktop.ui.audit.audit_page import AuditPage
from nqs_desktop.ui.page_context import PageContext

LIBRARIAN = "demo-librarian"
DRIVER = "demo-driver"


def read_anew(requirement: Requirement, experience: LocalizedText) -> Requirement:
    changed = replace(requirement, experience=replace(requirement.experience, text=experience))
    return read_texts(changed)


@pytest.fixture
def filled(real_context: PageContext) -> PageContext:
    """A librarian of whom the languages ask for different years, a driver whose Russian text is missing."""
    services = real_context.services
    add_demonstration(services.database)
    differ = LocalizedText("Кемінде 2 жыл жұмыс өтілі", "Стаж работы не менее 3 лет")
    requirement = services.staffing.position(LIBRARIAN).requirement
    services.staffing.save_requirement(LIBRARIAN, read_anew(requirement, differ))
    requirement = services.staffing.position(DRIVER).requirement
    missing = LocalizedText(kk="Кемінде 1 жыл жұмыс өтілі")
    services.staffing.save_requirement(DRIVER, read_anew(requirement, missing))
    return real_context


@pytest.fixture
def page(qtbot: QtBot, filled: PageContext) -> AuditPage:
    """The page, visited, its audit done."""
    page = AuditPage(filled)
    qtbot.addWidget(page)
    page.resize(1100, 650)
    page.show()
    page.visit()
    qtbot.waitUntil(lambda: bool(page.findings) and not page.is_busy, timeout=20_000)
    return page
