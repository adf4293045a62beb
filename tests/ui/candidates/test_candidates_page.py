"""The candidates page over a real database: reading, and the way of an edit."""

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.changes import Topic
from nqs_desktop.ui.candidates.candidate_rows import find_candidates
from nqs_desktop.ui.candidates.candidates_page import CandidatesPage
from nqs_desktop.ui.page_context import PageContext
from tests.ui.fakes import FakeNavigator
from tests.ui.keyboard import CTRL, press, type_text

if TYPE_CHECKING:
    from nqs_desktop.services.catalogue import Services
    from tests.ui.conftest import ModelCheck

from collections.abc import Callable

from tests.ui.candidates.parts import (
    DRIVER,
    LIBRARIAN,
    card_text,
    instead_of_the_table,
)

# --- reading ---


def test_the_table_is_a_model_as_qt_wants_it(page: CandidatesPage, check_model: "ModelCheck") -> None:
    check_model(page.view.table.model())
    assert page.view.table.model().rowCount() == 4


def test_the_first_candidate_shows_as_a_card(page: CandidatesPage) -> None:
    assert not page.view.is_editing
    text = card_text(page)
    assert "Мысалов Ерлан Үлгіұлы" in text
    assert "911120300005" in text
    assert "20.11.1991" in text


def test_the_card_reckons_the_length_of_service_line_by_line(
    page: CandidatesPage, services: "Services"
) -> None:
    candidate = services.candidates.candidate(DRIVER)
    page.view.card.show_candidate(candidate, (), date(2020, 7, 14))
    lines = page.view.card.service_text.splitlines()
    assert lines[0] == "6 years 1 month 0 days on 14.07.2020"
    assert lines[1:3] == [
        "01.03.2012 – 28.02.2018: 6 years 0 months 0 days",
        "15.06.2020 – 14.07.2020: 0 years 1 month 0 days",
    ]
    assert "no act prescribes" in card_text(page)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("үлг", ["Мысалов Ерлан Үлгіұлы", "Үлгиева Динара", "Үлгібаева Айсұлу Мысалқызы"]),
        ("улгибаева", ["Үлгібаева Айсұлу Мысалқызы"]),
        ("9911", []),
        ("911 120", ["Мысалов Ерлан Үлгіұлы"]),
        ("тимур прим", ["Примеров Тимур"]),
    ],
)
def test_names_are_found_by_beginnings_and_numbers_by_digits(
    services: "Services", text: str, names: list[str]
) -> None:
    assert [row.name for row in find_candidates(services.candidates.rows(), text)] == names


def test_a_search_without_hits_says_so(page: CandidatesPage, qtbot: QtBot) -> None:
    page.search.setText("zzz")
    qtbot.waitUntil(lambda: bool(instead_of_the_table(page)))
    assert "zzz" in instead_of_the_table(page)


def test_an_empty_database_offers_a_new_candidate(
    context: PageContext, services: "Services", visit: Callable[[], CandidatesPage]
) -> None:
    for row in services.candidates.rows():
        services.candidates.remove(row.key)
    page = visit()
    assert "No candidate" in instead_of_the_table(page)
    page.add.trigger()
    assert page.view.is_editing


def test_the_check_is_one_step_away(page: CandidatesPage, context: PageContext) -> None:
    page.open_target(LIBRARIAN)
    page.check.trigger()
    assert isinstance(context.navigator, FakeNavigator)
    assert context.navigator.opened == [("check", LIBRARIAN)]


# --- the way through the house ---


def test_an_edit_is_stored_announced_and_undone(
    page: CandidatesPage, context: PageContext, services: "Services", visit: Callable[[], CandidatesPage]
) -> None:
    other = visit()
    other.open_target(DRIVER)
    page.open_target(DRIVER)
    page.edit.trigger()
    name = page.view.form.name
    name.selectAll()
    type_text(name, "Мысалов Ерлан")
    pending = [page.unsaved, page.save(), page.unsaved]
    assert pending == [True, True, False]
    assert services.candidates.candidate(DRIVER).name == "Мысалов Ерлан"
    assert "Мысалов Ерлан\n" in card_text(other)
    context.hub.announce(services.history.undo())
    assert services.candidates.candidate(DRIVER).name == "Мысалов Ерлан Үлгіұлы"
    assert "Мысалов Ерлан Үлгіұлы" in card_text(page)


def test_a_new_candidate_by_the_keyboard_alone(page: CandidatesPage, services: "Services") -> None:
    page.view.table.setFocus()
    press(page, Qt.Key.Key_N, CTRL)
    assert page.view.form.name.hasFocus()
    type_text(page.view.form.name, "Жаңа  Үміткер ")
    press(page.view.form.name, Qt.Key.Key_Tab)
    type_text(page.view.form.iin.line, "860401 400004")
    press(page, Qt.Key.Key_S, CTRL)
    stored = next(row for row in services.candidates.rows() if row.name == "Жаңа Үміткер")
    assert stored.iin == "860401400004"
    assert page.view.table.key == stored.key
    assert any("Үлгібаева" in warning for warning in page.view.card.warnings)


def test_removing_is_undone_in_place(page: CandidatesPage, services: "Services") -> None:
    page.view.table.choose(LIBRARIAN)
    press(page.view.table, Qt.Key.Key_Delete)
    assert LIBRARIAN not in {row.key for row in services.candidates.rows()}
    assert "Үлгібаева" in page.strip.text
    assert page.view.card.candidate is not None
    page.strip.findChildren(QPushButton)[0].click()
    assert LIBRARIAN in {row.key for row in services.candidates.rows()}
    assert page.view.table.model().rowCount() == 4


def test_leaving_unsaved_edits_asks_first(page: CandidatesPage, monkeypatch: pytest.MonkeyPatch) -> None:
    page.open_target(DRIVER)
    page.edit.trigger()
    type_text(page.view.form.name, "!")
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Cancel)
    page.view.table.choose(LIBRARIAN)
    assert page.view.table.key == DRIVER
    assert page.view.is_editing
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)
    page.view.table.choose(LIBRARIAN)
    assert not page.unsaved
    assert page.view.card.candidate is not None
    assert page.view.card.candidate.key == LIBRARIAN


def test_a_change_elsewhere_leaves_edits_alone(
    page: CandidatesPage, context: PageContext, services: "Services"
) -> None:
    page.open_target(DRIVER)
    page.edit.trigger()
    type_text(page.view.form.name, "Я")
    change_set = services.candidates.remove(LIBRARIAN)
    assert change_set.touches(Topic.CANDIDATES)
    context.hub.announce(change_set)
    assert page.view.is_editing
    assert page.view.form.name.text().startswith("Я")
    assert page.view.table.model().rowCount() == 3
