"""Keys of the tree of a reference book, its commands, its editions and its branches, over a real file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.branch import Branch
from nqs_desktop.services.catalogue import Services
from nqs_desktop.ui.books.book_tree import BookTreeModel
from nqs_desktop.ui.books.jump_line import JumpLine
from nqs_desktop.ui.classifier.classifier_page import ClassifierPage
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.search_hits import SearchHitModel
from nqs_desktop.ui.page_context import PageContext
from tests import books
from tests.ui.conftest import ModelCheck
from tests.ui.fakes import FakeBrowser, FakeNavigator
from tests.ui.keyboard import press, type_text


@pytest.fixture
def page(qtbot: QtBot, real_context: PageContext, real_services: Services) -> ClassifierPage:
    books.two_editions(real_services)
    page = ClassifierPage(real_context)
    qtbot.addWidget(page)
    page.resize(1100, 640)
    page.show()
    page.visit()
    return page


def code(page: ClassifierPage) -> str:
    node = page.view.tree.model().data(page.view.tree.currentIndex())
    return str(node).partition(" ")[0]


def card_text(page: ClassifierPage) -> str:
    return "\n".join(label.text() for label in page.card.findChildren(QLabel) if label.isVisible())


def test_the_model_keeps_the_contract_at_another_edition(
    check_model: ModelCheck, language: LanguageSwitch
) -> None:
    model = BookTreeModel(FakeBrowser(), "classifier", language)
    model.set_source(FakeBrowser(width=3))
    check_model(model)
    assert model.rowCount() == 3


def test_everything_below_opens_and_closes_by_a_key(page: ClassifierPage, qtbot: QtBot) -> None:
    tree = page.view.tree
    type_text(tree, "*")
    qtbot.waitUntil(lambda: not tree.expanding)
    press(tree, Qt.Key.Key_End)
    assert code(page) == "2149"
    press(tree, Qt.Key.Key_Home)
    assert code(page) == "2"
    press(tree, Qt.Key.Key_End)
    type_text(tree, "/")
    assert code(page) == "2"
    assert not tree.isExpanded(tree.currentIndex())


def test_opening_can_be_stopped(page: ClassifierPage) -> None:
    page.commands.expand.trigger()
    assert page.view.tree.expanding
    press(page.view.tree, Qt.Key.Key_Escape)
    assert not page.view.tree.expanding


def test_the_group_above_is_a_key_away(page: ClassifierPage) -> None:
    page.jump("2145-1-001")
    page.commands.up.trigger()
    assert code(page) == "2145-1"
    press(page.view.tree, Qt.Key.Key_Return)
    assert page.view.tree.isExpanded(page.view.tree.currentIndex()) is False


def test_letters_and_digits_lead_to_an_open_row(page: ClassifierPage) -> None:
    tree = page.view.tree
    page.jump("2145-1-001")
    tree.setCurrentIndex(tree.model().index(0, 0))
    tree.keyboardSearch("инженеры-хим")
    assert code(page) == "2145"
    tree._typed = ""
    tree.keyboardSearch("21451")
    assert code(page) == "2145-1"
    tree._typed = ""
    tree.keyboardSearch("nothing")
    assert code(page) == "2145-1"


def test_a_typed_code_is_gone_to_or_said_to_be_missing(page: ClassifierPage, qtbot: QtBot) -> None:
    page.commands.jump.trigger()
    line = page.view.findChildren(JumpLine)[0]
    qtbot.addWidget(line)
    line.field.setText("2145 1 777")
    press(line.field, Qt.Key.Key_Return)
    assert "2145-1" in line.complaint.text()
    assert code(page) == "2145-1"
    line.field.setText("21451001")
    press(line.field, Qt.Key.Key_Return)
    assert code(page) == "2145-1-001"
    assert "9999" in page.jump("9999")


def test_code_and_name_are_copied(page: ClassifierPage) -> None:
    page.jump("2145-9")
    page.commands.copy_name.trigger()
    assert QGuiApplication.clipboard().text() == "Другие инженеры, н.в.д.г."
    page.commands.copy_both.trigger()
    assert QGuiApplication.clipboard().text() == "2145-9 Другие инженеры, н.в.д.г."


def test_every_command_has_words_and_stands_in_the_palette(page: ClassifierPage) -> None:
    for action in page.commands.all():
        assert action.text()
        assert action in page.actions()
    menu = [action.text() for action in page.view.tree.actions() if action.isVisible()]
    assert {"Copy the code", "Print this branch", "Add an own title…"} <= set(menu)


def test_what_a_last_digit_says_stands_on_row_and_card(
    page: ClassifierPage, language: LanguageSwitch
) -> None:
    page.jump("2145-9")
    hint = page.view.tree.currentIndex().data(Qt.ItemDataRole.ToolTipRole)
    assert "residual group" in str(hint)
    assert page.card.mark.isVisible()
    assert "residual group" in card_text(page)
    page.jump("2145")
    assert not page.card.mark.isVisible()
    hits = SearchHitModel(language)
    hits.set_hits("2145-9", page.book.search("2145-9"))
    assert "residual group" in str(hits.index(0).data(Qt.ItemDataRole.ToolTipRole))


def test_another_edition_is_shown_and_said_to_be_another(
    page: ClassifierPage, real_services: Services
) -> None:
    older = real_services.editions.of("classifier")[1]
    page.jump("2145-1")
    assert page.view.picker.count() == 3
    page.view.picker.setCurrentIndex(1)
    page.view.picker.activated.emit(1)
    assert page.book.edition_id == older.id
    assert "Older file" in page.view.notice.text
    assert code(page) == "2145-1"
    assert page.jump("2145-1-002") == ""
    assert "Older file" in page.view.notice.text
    page.view.notice.back.trigger()
    assert page.view.notice.text == ""
    assert code(page) == "2145-1"  # the edition in force has no 2145-1-002: the group above it
    assert page.book.edition_id is None


def test_a_target_is_shown_in_the_edition_in_force(page: ClassifierPage, real_services: Services) -> None:
    page.show_edition(real_services.editions.of("classifier")[1].id)
    page.open_target("2149")
    assert code(page) == "2149"
    assert page.view.picker.edition_id is None


def test_a_branch_goes_to_the_printing_page(page: ClassifierPage, real_context: PageContext) -> None:
    page.jump("2145")
    page.commands.print_branch.trigger()
    edition = page.book.edition()
    assert edition is not None
    assert isinstance(real_context.navigator, FakeNavigator)
    target = Branch("classifier", edition.id, page.shown_node).as_target()
    assert real_context.navigator.opened == [("printing", target)]


def test_a_branch_is_exported(
    page: ClassifierPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([(str(tmp_path / "branch"), "CSV (*.csv)")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: next(answers))
    page.jump("2145-1")
    page.commands.export_branch.trigger()
    qtbot.waitUntil(lambda: bool(page.strip.text))
    assert (tmp_path / "branch.csv").exists()
    assert "2" in page.strip.text


def test_the_way_up_is_reached_and_followed_by_the_keyboard(page: ClassifierPage, qtbot: QtBot) -> None:
    page.jump("2145-1-001")
    way = next(label for label in page.card.findChildren(QLabel) if "2145-1" in label.text())
    assert way.focusPolicy() & Qt.FocusPolicy.TabFocus
    way.setFocus(Qt.FocusReason.TabFocusReason)
    press(way, Qt.Key.Key_Tab)
    press(way, Qt.Key.Key_Return)
    assert code(page) in {"2", "21"}
