"""Search on a page: hits at once, the card when typing rests, the letters that answer highlighted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from nqs_desktop.ui.classifier.classifier_page import ClassifierPage
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.theme import colours
from tests.ui.keyboard import press, type_text


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> ClassifierPage:
    page = ClassifierPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 640)
    page.show()
    page.visit()
    return page


def type_and_look(page: ClassifierPage, text: str) -> None:
    type_text(page.search, text)
    page.search.look_now()


def test_the_card_follows_when_typing_rests(page: ClassifierPage, qtbot: QtBot) -> None:
    before = page.shown_node
    type_and_look(page, "3")
    assert page.view.hits.isVisible()
    assert page.shown_node == before
    type_and_look(page, "2")
    assert page.shown_node == before
    qtbot.waitUntil(lambda: page.card.code == "32")


def test_a_key_that_leads_to_the_hits_does_not_wait(page: ClassifierPage) -> None:
    type_text(page.search, "32")
    press(page.search, Qt.Key.Key_Down)
    assert page.card.code == "32"


def test_an_emptied_search_shows_the_tree_s_entry(page: ClassifierPage, qtbot: QtBot) -> None:
    before = page.shown_node
    type_and_look(page, "32")
    page.search.clear()
    page.search.look_now()
    assert page.view.tree.isVisible()
    qtbot.wait(200)
    assert page.shown_node == before


def test_the_letters_that_answer_have_a_ground_of_their_own(page: ClassifierPage) -> None:
    def ground(text: str) -> int:
        page.search.clear()
        type_and_look(page, text)
        picture = page.view.hits.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        wanted = colours().review_soft.lower()
        return sum(
            picture.pixelColor(x, y).name() == wanted
            for x in range(0, picture.width(), 2)
            for y in range(0, picture.height(), 2)
        )

    assert ground("жүргізуші") > ground("жүр") > 0
