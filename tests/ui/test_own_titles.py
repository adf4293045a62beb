"""The classifier's card: own titles, twins in ISCO-08, uses, the print of a name; and the page of ISCO-08."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.changes import Topic
from nqs_desktop.domain.local_title import LocalTitle
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.demonstration import add_demonstration
from nqs_desktop.ui.classifier.classifier_page import ClassifierPage
from nqs_desktop.ui.classifier.own_title_dialog import OwnTitleDialog
from nqs_desktop.ui.isco.isco_page import IscoPage
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.widgets.tab_order import is_stop, tab_stops
from tests import books
from tests.ui.fakes import FakeNavigator, change
from tests.ui.keyboard import press, type_text


@pytest.fixture
def page(qtbot: QtBot, real_context: PageContext, real_services: Services) -> ClassifierPage:
    add_demonstration(real_services.database)
    books.two_editions(real_services)
    page = ClassifierPage(real_context)
    qtbot.addWidget(page)
    page.resize(1100, 640)
    page.show()
    page.visit()
    return page


def card_text(page: ClassifierPage | IscoPage) -> str:
    labels = [label.text() for label in page.card.findChildren(QLabel) if label.isVisible()]
    chips = [chip.text() for chip in page.card.findChildren(QToolButton) if chip.isVisible()]
    return "\n".join([*labels, *chips])


def dialog_of(page: ClassifierPage) -> OwnTitleDialog:
    return next(one for one in page.findChildren(OwnTitleDialog) if one.isVisible())


def add(page: ClassifierPage, kk: str, group: str | None = None) -> OwnTitleDialog:
    page.jump("2145-1")
    page._card.add_own.trigger()
    dialog = dialog_of(page)
    dialog.title.set_value(LocalizedText(kk))
    if group is not None:
        dialog.group.set_value(group)
    dialog.save.click()
    return dialog


def test_an_own_title_is_added_changed_removed_and_brought_back(
    page: ClassifierPage, real_services: Services, real_context: PageContext
) -> None:
    add(page, "Зертхана инженері")
    assert page.shown_node < 0
    assert "own title" in card_text(page)
    assert "Зертхана инженері" in card_text(page)
    assert not page.commands.print_branch.isVisible()
    page._card.edit_own.trigger()
    dialog = dialog_of(page)
    dialog.note.setText("from the staffing table")
    dialog.save.click()
    assert "from the staffing table" in card_text(page)
    page._card.remove_own.trigger()
    assert real_services.local_titles.all() == []
    assert page.card.code == "2145-1"
    real_context.hub.announce(real_services.history.undo())
    assert len(real_services.local_titles.all()) == 1
    assert page.card.code == "2145-1"


def test_the_group_shows_where_an_own_title_was(
    page: ClassifierPage, real_services: Services, real_context: PageContext
) -> None:
    add(page, "Зертхана инженері")
    assert page.shown_node < 0
    real_context.hub.announce(real_services.history.undo())
    assert page.card.code == "2145-1"


def test_the_group_above_shows_where_an_edition_has_no_such_entry(
    page: ClassifierPage, real_services: Services
) -> None:
    page.show_edition(page.book.editions()[1].id)
    page.jump("2145-1-002")
    assert page.card.code == "2145-1-002"
    page.show_edition(None)
    assert page.card.code == "2145-1"


def test_what_is_refused_is_said_in_the_form(page: ClassifierPage, real_services: Services) -> None:
    dialog = add(page, "Мұнай өңдеу инженері")
    assert dialog.isVisible()
    assert "Мұнай өңдеу инженері" in dialog.strip.text
    dialog.group.set_value("9999-1")
    dialog.save.click()
    assert "9999-1" in dialog.strip.text
    dialog.reject()
    assert real_services.local_titles.all() == []


def test_a_group_of_an_earlier_edition_is_named_as_it_was(
    page: ClassifierPage, real_services: Services
) -> None:
    books.take_in(real_services, books.older_entries(), "Third file", date(2023, 1, 1))
    page.show_edition(real_services.editions.of("classifier")[1].id)
    page.jump("2149")
    page._card.add_own.trigger()
    dialog = dialog_of(page)
    assert page.book.edition_id is None
    assert dialog.group.value() == "2149"
    assert "no such group" in dialog.group.description
    dialog.reject()


def test_no_own_title_hangs_below_a_title(page: ClassifierPage) -> None:
    page.jump("2145-1-001")
    assert not page._card.add_own.isVisible()
    page.jump("2145-1")
    assert page._card.add_own.isVisible()


def test_the_group_is_found_by_words_of_its_titles(page: ClassifierPage) -> None:
    page.jump("2145-1")
    page._card.add_own.trigger()
    dialog = dialog_of(page)
    found = dialog.group._source.search("мұнай өңдеу")
    assert [hit.key for hit in found] == ["2145-1"]
    dialog.reject()


def test_the_print_of_a_name_and_a_repeated_name_are_told(page: ClassifierPage) -> None:
    page.jump("214")
    assert "in capitals in the source" in card_text(page)
    assert page._card._print_chip.toolTip() == "қаз: ИНЖЕНЕРЛЕР"
    page.jump("2145")
    assert "рус: Инженеры--химики" in card_text(page)
    assert "in capitals" not in card_text(page)
    page.jump("2145-1")
    assert "the Kazakh name repeats the Russian one" in card_text(page)


def test_the_twin_in_isco_is_shown_with_its_warning(page: ClassifierPage, real_context: PageContext) -> None:
    page.jump("2145")
    text = card_text(page)
    assert "Same code in ISCO-08" in text
    assert "Chemical engineers" in text
    assert "need not mean equal groups" in text
    page._card.isco_wanted.emit("2145")
    assert isinstance(real_context.navigator, FakeNavigator)
    assert real_context.navigator.opened == [("isco", "2145")]
    page.jump("214")
    assert "ISCO-08" not in card_text(page)


def test_the_positions_that_bear_the_code_follow_staffing(
    page: ClassifierPage, real_services: Services, real_context: PageContext
) -> None:
    page.jump("2145-1")
    assert "Used by these positions" not in card_text(page)
    position = real_services.staffing.position(real_services.staffing.positions()[0].key)
    real_services.staffing.save_position(replace(position, occupation_code="2145-1-001"))
    real_context.hub.announce(change(Topic.STAFFING))
    assert "Used by these positions · 1" in card_text(page)
    page._card.position_wanted.emit(position.key)
    assert isinstance(real_context.navigator, FakeNavigator)
    assert real_context.navigator.opened == [("staffing", position.key)]


@pytest.fixture
def isco(qtbot: QtBot, real_context: PageContext) -> IscoPage:
    page = IscoPage(real_context)
    qtbot.addWidget(page)
    page.resize(1400, 640)
    page.show()
    page.visit()
    return page


def test_isco_is_browsed_by_code_and_english_name(isco: IscoPage, qtbot: QtBot) -> None:
    isco.open_target("2411")
    assert "Accountants" in card_text(isco)
    assert "Unit group" in card_text(isco)
    type_text(isco.search, "acountants")
    qtbot.waitUntil(isco.view.hits.isVisible)
    assert "Accountants" in str(isco.view.hits.model().index(0, 0).data())
    quiet = "\n".join(label.text() for label in isco.findChildren(QLabel))
    for count in ("10", "43", "130", "436"):
        assert f": {count}" in quiet


def test_isco_has_no_branches(isco: IscoPage) -> None:
    assert not isco.commands.print_branch.isVisible()
    assert not isco.commands.editions.isVisible()


def test_mark_up_in_a_name_is_shown_letter_by_letter(page: ClassifierPage, qtbot: QtBot) -> None:
    title = LocalizedText("<b>Зертханашы</b> &amp; көмекші", "Лаборант <i>цеха</i>")
    own, change_set = page.context.services.local_titles.save(LocalTitle("", "2145-1", title))
    page.refresh(change_set)
    page.reveal(int(own.key))
    labels = [label for label in page.card.findChildren(QLabel) if label.text() in (title.kk, title.ru)]
    assert len(labels) == 2
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    hint = page.view.tree.currentIndex().data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in hint
    assert "&lt;i&gt;" in hint
    page.strip.show_error(f"«{title.kk}»")
    page.view.show_empty(f"«{title.kk}»")
    said = [label for label in page.findChildren(QLabel) if label.text() == f"«{title.kk}»"]
    assert len(said) == 2
    assert {label.textFormat() for label in said} == {Qt.TextFormat.PlainText}


def test_an_endless_word_widens_no_pane(page: ClassifierPage) -> None:
    page.jump("2145-1")
    before = page.card.column.minimumSizeHint().width()
    page.card.show_name(LocalizedText("ұ" * 300, "д" * 300))
    assert page.card.column.minimumSizeHint().width() <= max(before, page.card.width())


def test_what_is_said_of_a_pasted_page_is_short(page: ClassifierPage, qtbot: QtBot) -> None:
    page.search.setText("щ" * 3000)
    qtbot.waitUntil(lambda: not page.view.tree.isVisible())
    said = [label.text() for label in page.view.findChildren(QLabel) if "щщщ" in label.text()]
    assert said
    assert all(len(text) < 120 for text in said)


def test_tab_goes_through_form_and_page_as_they_are_laid_out(page: ClassifierPage) -> None:
    page.jump("2145-1")
    page._card.add_own.trigger()
    dialog = dialog_of(page)
    kk, ru = tab_stops(dialog.title)
    kk.setFocus()
    at: QWidget = kk
    for stop in (ru, dialog.group.line, dialog.note, dialog.leave, dialog.save, kk):
        press(at, Qt.Key.Key_Tab)
        assert dialog.focusWidget() is stop
        at = stop
    dialog.reject()
    stops = following(page.search, 60)
    places = [stops.index(one) for one in (page.view.picker, page.view.tree, page.card)]
    assert places == sorted(places)
    assert page.card.accessibleName()


def following(start: QWidget, count: int) -> list[QWidget]:
    """The next widgets at which Tab stops."""
    found: list[QWidget] = []
    at = start.nextInFocusChain()
    while at is not None and at is not start and len(found) < count:
        if is_stop(at):
            found.append(at)
        at = at.nextInFocusChain()
    return found
