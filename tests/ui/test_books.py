"""The pages of the reference books: tree, search as you type, card, copy of the code."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.changes import Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.ui.classifier.classifier_page import ClassifierPage
from nqs_desktop.ui.i18n import LanguageSwitch, UiLanguage
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.words import name_hint
from tests.ui.fakes import FakeBrowser, change
from tests.ui.keyboard import press, type_text


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> ClassifierPage:
    page = ClassifierPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 640)
    page.show()
    page.visit()
    return page


def card_text(page: ClassifierPage) -> str:
    return "\n".join(label.text() for label in page.card.findChildren(QLabel) if label.isVisible())


def test_the_first_entry_is_shown(page: ClassifierPage) -> None:
    text = card_text(page)
    assert "Major group" in text
    assert "Көлік жүргізушілері 1" in text
    assert "Водители транспорта 1" in text


def test_typing_finds_and_the_keyboard_leads_to_the_hits(page: ClassifierPage, qtbot: QtBot) -> None:
    type_text(page.search, "3")
    press(page.search, Qt.Key.Key_Down)
    assert page.view.hits.isVisible()
    qtbot.waitUntil(page.view.hits.hasFocus)
    assert "Көлік жүргізушілері 3" in card_text(page) or "13" in card_text(page)
    press(page.view.hits, Qt.Key.Key_Return)
    assert page.view.tree.isVisible()
    assert page.search.text() == ""


def test_nothing_found_is_said(page: ClassifierPage, qtbot: QtBot) -> None:
    type_text(page.search, "nothing")
    qtbot.waitUntil(lambda: any("Nothing found" in label.text() for label in page.view.findChildren(QLabel)))
    press(page.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(page.view.tree.isVisible)


def test_the_code_is_copied(page: ClassifierPage) -> None:
    page.open_target("21")
    page.card.copy.trigger()
    assert QGuiApplication.clipboard().text() == "21"
    assert "copied" in card_text(page)


def test_a_link_leads_into_the_tree(page: ClassifierPage) -> None:
    page.card.node_wanted.emit(342)
    node = page.view.tree.model().data(page.view.tree.currentIndex())
    assert node == "342 Водители транспорта 342"
    assert "Minor group" in card_text(page)


def test_an_unknown_target_is_looked_for(page: ClassifierPage) -> None:
    page.open_target("1999-1")
    assert page.search.text() == "1999-1"


def test_the_edition_is_described(page: ClassifierPage) -> None:
    quiet = "\n".join(
        label.text() for label in page.findChildren(QLabel) if label.property("role") == "quiet"
    )
    assert "in force from 01.06.2017" in quiet
    assert "sub-major groups: 41" in quiet


def test_another_edition_is_shown_anew(
    page: ClassifierPage, context: PageContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(context.services.classifier, "width", 2)
    context.hub.announce(change(Topic.CLASSIFIER))
    assert page.view.tree.model().rowCount() == 2


def test_an_empty_book_says_so(
    page: ClassifierPage, context: PageContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(context.services.classifier, "width", 0)
    monkeypatch.setattr(FakeBrowser, "edition", lambda self: None)
    context.hub.announce(change(Topic.CLASSIFIER))
    assert any("empty" in label.text() for label in page.view.findChildren(QLabel) if label.isVisible())


def test_an_entry_that_is_gone_is_an_error_in_place(
    page: ClassifierPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(self: FakeBrowser, node_id: int) -> None:
        raise UserError("start.no_display")

    monkeypatch.setattr(FakeBrowser, "details", gone)
    page.card.node_wanted.emit(35)
    assert page.strip.text


def test_abbreviations_are_expanded_on_hover(language: LanguageSwitch) -> None:
    title = LocalizedText("ММ және МҚК басшысы, ММК", "Руководитель ГУ и ГКП", (Language.RU,))
    language.choose(UiLanguage.KK)
    assert name_hint(title, language).splitlines()[1:] == [
        "ММ — мемлекеттік мекеме",
        "МҚК — мемлекеттік қазыналық кәсіпорын",
    ]
    language.choose(UiLanguage.RU)
    assert name_hint(title, language).splitlines()[1:] == [
        "ГУ — государственное учреждение",
        "ГКП — государственное казенное предприятие",
        "Неофициальный перевод: этого текста нет ни в одном источнике.",
    ]


def test_the_page_speaks_another_language(page: ClassifierPage, context: PageContext) -> None:
    page.open_target("21")
    context.language.choose(UiLanguage.KK)
    assert "Кіші топ" in card_text(page)
    assert page.view.tree.model().data(page.view.tree.currentIndex()) == "21 Көлік жүргізушілері 21"
