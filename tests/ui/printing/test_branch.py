"""The printing page with a branch of a reference book."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.branch import Branch
from nqs_desktop.domain.local_title import LocalTitle
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.report_request import CLASSIFIER, REGISTER
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.printing.printing_page import PrintingPage
from nqs_desktop.ui.printing.printing_request import request_of
from tests import books

_PATIENCE = 20_000


@pytest.fixture
def page(qtbot: QtBot, real_context: PageContext, real_services: Services) -> PrintingPage:
    books.two_editions(real_services)
    own = LocalTitle("", "2145-1", LocalizedText("Зертхана инженері"))
    real_services.local_titles.save(own)
    page = PrintingPage(real_context)
    qtbot.addWidget(page)
    page.show()
    return page


def branch_of(services: Services, code: str) -> Branch:
    node, edition = services.classifier.find_code(code), services.classifier.edition()
    assert node is not None
    assert edition is not None
    return Branch(CLASSIFIER, edition.id, node.id)


def test_a_branch_is_set_and_let_go_of(page: PrintingPage, real_services: Services, qtbot: QtBot) -> None:
    branch = branch_of(real_services, "2145-1")
    page.open_target(branch.as_target())
    qtbot.waitUntil(lambda: page.file is not None, timeout=_PATIENCE)
    extent = page._view.branch
    assert extent.isVisible()
    assert "2145-1" in extent.text
    first = request_of(page._view)
    assert (first.branch, first.own_titles) == (branch, False)
    extent.tick_own_titles(ticked=True)
    assert request_of(page._view) == replace(first, own_titles=True)
    extent._whole.trigger()
    assert request_of(page._view).branch is None
    assert "whole" in extent.text
    qtbot.waitUntil(lambda: not page.context.tasks.running, timeout=_PATIENCE)


def test_another_paper_has_no_branch_of_this_book(
    page: PrintingPage, real_services: Services, qtbot: QtBot
) -> None:
    page.open_target(branch_of(real_services, "2145").as_target())
    page._view.paper.set_value(REGISTER)
    page._choose()
    assert request_of(page._view).branch is None
    assert not page._view.branch.isVisible()
    qtbot.waitUntil(lambda: not page.context.tasks.running, timeout=_PATIENCE)


def test_a_branch_that_is_gone_is_said(page: PrintingPage, real_services: Services) -> None:
    page.open_target(replace(branch_of(real_services, "2145"), node=999).as_target())
    assert page.strip.text
    assert not [label for label in page.findChildren(QLabel) if "999 ›" in label.text()]
