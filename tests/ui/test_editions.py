"""The editions of a book: the list, the comparison with its marks and search, what is left behind."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.edition_difference import (
    DifferenceKind,
    EditionDifference,
    EntryDifference,
    PositionUse,
)
from nqs_desktop.domain.local_title import LocalTitle
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.demonstration import add_demonstration
from nqs_desktop.ui.classifier.classifier_page import ClassifierPage
from nqs_desktop.ui.editions.difference_view import DifferenceView
from nqs_desktop.ui.editions.difference_words import DifferenceRow, highlighted
from nqs_desktop.ui.editions.editions_dialog import EditionsDialog
from nqs_desktop.ui.editions.particulars_dialog import ParticularsDialog
from nqs_desktop.ui.i18n import LanguageSwitch, UiLanguage
from nqs_desktop.ui.page_context import PageContext
from tests import books
from tests.ui.conftest import ModelCheck
from tests.ui.fakes import FakeNavigator
from tests.ui.keyboard import press

USE = PositionUse("P1", LocalizedText("Газ инженері"), LocalizedText("Цех"), "2145-1-002")
GONE = EntryDifference(
    DifferenceKind.GONE, "title", "2145-1-002", LocalizedText("Газ инженері", "Инженер по газу"), None,
    "2145-1", None, (USE,),
)  # fmt: skip
RENAMED = EntryDifference(
    DifferenceKind.RENAMED, "title", "2145-1-001",
    LocalizedText("Мұнай инженері", "Инженер по нефти"),
    LocalizedText("Мұнай өңдеу инженері", "Инженер по нефти"),
    "2145-1", "2145-1",
)  # fmt: skip
MOVED = EntryDifference(
    DifferenceKind.MOVED, "title", "2145-2-001",
    LocalizedText("Көмір инженері", "Инженер по углю"), LocalizedText("Көмір инженері", "Инженер по углю"),
    "2145-2", "2145-3",
)  # fmt: skip
DIFFERENCE = EditionDifference("classifier", None, None, (RENAMED, MOVED, GONE), 7, (USE,))


@pytest.fixture
def view(qtbot: QtBot, language: LanguageSwitch) -> DifferenceView:
    view = DifferenceView(language)
    qtbot.addWidget(view)
    view.resize(1000, 500)
    view.show()
    view.show_difference(DIFFERENCE)
    return view


def codes(view: DifferenceView) -> list[str]:
    return [row.entry.code for row in view.shown]


def said(view: DifferenceView) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def test_what_is_gone_comes_first(view: DifferenceView, check_model: ModelCheck) -> None:
    check_model(view.table.model())
    assert codes(view) == ["2145-1-002", "2145-1-001", "2145-2-001"]
    assert view.chip(DifferenceKind.GONE).text() == "gone: 1"
    assert view.chip(DifferenceKind.ADDED).isHidden()


def test_chips_and_search_let_lines_through(view: DifferenceView, qtbot: QtBot) -> None:
    view.chip(DifferenceKind.GONE).click()
    assert codes(view) == ["2145-1-002"]
    view.chip(DifferenceKind.GONE).click()
    view.search.setText("угл")
    qtbot.waitUntil(lambda: codes(view) == ["2145-2-001"])
    view.search.setText("2145 1")
    qtbot.waitUntil(lambda: codes(view) == ["2145-1-002", "2145-1-001"])
    view.search.setText("nothing")
    qtbot.waitUntil(lambda: "No difference" in said(view))
    assert not view.export_table.isEnabled()


def test_the_words_that_differ_are_highlighted(view: DifferenceView, language: LanguageSwitch) -> None:
    row = DifferenceRow(0, RENAMED)
    assert row.texts(Language.RU) == ("Мұнай инженері", "Мұнай өңдеу инженері")
    assert row.spans(Language.RU) == ((), ((6, 11),))
    assert ">өңдеу</span>" in highlighted("Мұнай өңдеу инженері", ((6, 11),))
    view.table.choose("1")
    assert ">өңдеу</span>" in said(view)
    assert not view.grab().isNull()
    language.choose(UiLanguage.KK)
    assert view.texts()[1][2] == "Мұнай инженері"


def test_a_move_says_from_where_to_where(view: DifferenceView) -> None:
    view.table.choose("2")
    assert "2145-2 → 2145-3" in said(view)
    assert view.texts()[2][4] == "2145-2 → 2145-3"


def test_the_positions_of_a_line_are_led_to(view: DifferenceView, qtbot: QtBot) -> None:
    view.table.choose("0")
    with qtbot.waitSignal(view.position_wanted) as wanted:
        view.details._facts.link_wanted.emit("P1")
    assert wanted.args == ["P1"]


def test_a_line_is_copied(view: DifferenceView) -> None:
    view.table.choose("2")
    view.copy_line.trigger()
    assert "2145-2-001\tИнженер по углю" in QGuiApplication.clipboard().text()


def test_nothing_differs(view: DifferenceView) -> None:
    view.show_difference(EditionDifference("classifier", None, None, (), 12))
    assert "12" in said(view)


@pytest.fixture
def page(qtbot: QtBot, real_context: PageContext, real_services: Services) -> ClassifierPage:
    add_demonstration(real_services.database)
    row = real_services.staffing.positions()[0]
    position = real_services.staffing.position(row.key)
    real_services.staffing.save_position(replace(position, occupation_code="2145-1-002"))
    books.two_editions(real_services)
    page = ClassifierPage(real_context)
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def dialog(page: ClassifierPage, qtbot: QtBot) -> Iterator[EditionsDialog]:
    page.commands.editions.trigger()
    dialog = page.findChildren(EditionsDialog)[0]
    qtbot.waitUntil(lambda: len(dialog.difference.shown) > 0)
    yield dialog
    dialog.reject()


def dialog_text(dialog: EditionsDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_the_newest_two_are_compared_at_once(dialog: EditionsDialog) -> None:
    assert dialog.table.model().rowCount() == 3
    assert {row.entry.kind.value for row in dialog.difference.shown} == {"added", "gone", "renamed"}
    assert "Positions whose code the newer edition does not have: 3" in dialog_text(dialog)


def test_a_vanished_position_is_led_to(dialog: EditionsDialog, real_context: PageContext) -> None:
    dialog.consequences.position_wanted.emit("P1")
    assert isinstance(real_context.navigator, FakeNavigator)
    assert real_context.navigator.opened == [("staffing", "P1")]


def test_an_edition_is_shown_on_the_page(dialog: EditionsDialog, page: ClassifierPage) -> None:
    press(dialog.table, Qt.Key.Key_Down)
    press(dialog.table, Qt.Key.Key_Return)
    assert "Older file" in page.view.notice.text


def test_the_same_edition_twice_is_no_comparison(dialog: EditionsDialog) -> None:
    dialog.before.setCurrentIndex(0)
    dialog.before.activated.emit(0)
    assert "same edition twice" in dialog_text(dialog)


def test_the_differences_are_exported(
    dialog: EditionsDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "differences.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    dialog.difference.export_table.trigger()
    qtbot.waitUntil(lambda: bool(dialog.strip.text))
    rows = list(load_workbook(out).worksheets[0].values)
    assert rows[0][:2] == ("Change", "Code")
    assert rows[1][:3] == ("gone", "2145-1-002", "Инженер по газу")


def test_own_titles_without_a_group_are_moved_from_here(
    page: ClassifierPage, real_services: Services, qtbot: QtBot
) -> None:
    lost, _ = real_services.local_titles.save(LocalTitle("", "2149", LocalizedText("Бас инженер")))
    books.take_in(real_services, books.older_entries(), "Third file", date(2023, 1, 1))
    page.commands.editions.trigger()
    dialog = page.findChildren(EditionsDialog)[0]
    assert "Own titles without a group: 1" in dialog_text(dialog)
    with qtbot.waitSignal(dialog.own_title_wanted) as wanted:
        dialog.consequences._own.facts.link_wanted.emit(lost.key)
    assert wanted.args == [lost]


def test_title_and_date_of_an_edition_are_put_right_and_undone(
    dialog: EditionsDialog, real_services: Services, real_context: PageContext
) -> None:
    services = real_services
    edition = services.editions.of("classifier")[0]
    particulars = ParticularsDialog(real_context, edition, dialog)
    assert particulars.form.source.isReadOnly()
    particulars.form.day.setText("31.02.2023")
    particulars.accept()
    assert not particulars.result()
    particulars.form.day.set_day(date(2023, 5, 1))
    particulars.form.title.set_value(LocalizedText("Жіктеуіштің жаңа атауы", edition.title.ru))
    particulars.accept()
    assert particulars.result()
    changed = services.editions.of("classifier")[0]
    assert (changed.title.kk, changed.title.ru) == ("Жіктеуіштің жаңа атауы", edition.title.ru)
    assert changed.in_force_from == date(2023, 5, 1)
    assert changed.counts == edition.counts
    assert services.classifier.search("инженер")
    services.history.undo()
    assert services.editions.of("classifier")[0] == edition
