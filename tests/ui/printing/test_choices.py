"""What each paper asks for, and that each can be chosen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.services import report_request
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.demonstration import add_demonstration
from nqs_desktop.services.report_request import CANDIDATE_CARD, JUDGING, NAMED, REPORTS, SheetLayout
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.printing.paper_choices import ASKED, PAPERS, Ask, asks
from nqs_desktop.ui.printing.printing_page import PrintingPage
from nqs_desktop.ui.printing.printing_request import request_of
from nqs_desktop.ui.printing.printing_words import layout_word, paper_word

_PATIENCE = 20_000


def test_every_paper_is_offered_once_with_its_word() -> None:
    known = {*REPORTS, report_request.STAFFING_COMPARISON, *JUDGING, *NAMED}
    assert set(PAPERS) == known
    words = [paper_word(name) for name in PAPERS]
    assert len(set(words)) == len(words)
    assert len({layout_word(layout) for layout in SheetLayout}) == len(SheetLayout)


def test_a_paper_of_an_edition_is_of_an_organisation() -> None:
    for name, asked in ASKED.items():
        if Ask.EDITION in asked:
            assert asks(name, Ask.DEPARTMENT, Ask.ORGANISATION)
        assert not {Ask.DEPARTMENT, Ask.ORGANISATION} <= asked


@pytest.fixture
def page(qtbot: QtBot, real_context: PageContext, real_services: Services) -> PrintingPage:
    add_demonstration(real_services.database)
    made = PrintingPage(real_context)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("name", NAMED)
def test_named_papers_are_made_or_refused_in_words(page: PrintingPage, qtbot: QtBot, name: str) -> None:
    page.choose_paper(name)
    qtbot.waitUntil(lambda: not page.context.tasks.running, timeout=_PATIENCE)
    refused = page.preview._states._empty.accessibleName()
    assert page.file is not None or refused


def test_the_layout_is_asked_for_where_both_languages_stand(page: PrintingPage, qtbot: QtBot) -> None:
    view = page.view
    page.choose_language("both")
    assert view.layout_choice.isVisible()
    view.layout_choice.set_value(SheetLayout.SIDE_BY_SIDE)
    assert request_of(view).layout is SheetLayout.SIDE_BY_SIDE
    page.choose_language("kk")
    assert not view.layout_choice.isVisible()
    found = request_of(view)
    assert (found.layout, found.language) == (SheetLayout.IN_TURN, PrintLanguage.KK)
    qtbot.waitUntil(lambda: not page.context.tasks.running, timeout=_PATIENCE)


def test_the_card_of_one_candidate(page: PrintingPage, qtbot: QtBot, real_services: Services) -> None:
    person = real_services.candidates.rows()[0]
    page.choose_paper(CANDIDATE_CARD)
    page.view.judging.choose(person.key)
    found = request_of(page.view)
    assert found.candidates == (person.key,)
    assert found == replace(found, department=None, position=None)
    assert page.view.choices.verticalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOn
    qtbot.waitUntil(lambda: not page.context.tasks.running, timeout=_PATIENCE)
