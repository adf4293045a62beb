"""People on the position's card, in the dialogs and in the list, over a real database."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.occupancy import Absence, Occupancy
from nqs_desktop.ui.candidates.candidates_page import CandidatesPage
from nqs_desktop.ui.i18n import UiLanguage
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.staffing.people.occupancy_dialog import OccupancyDialog
from nqs_desktop.ui.staffing.people.people_listing import PeopleListing
from nqs_desktop.ui.staffing.people.people_on_position import PeopleOnPosition
from nqs_desktop.ui.staffing.people.people_pane import PeoplePane
from nqs_desktop.ui.staffing.people.unnamed_dialog import UnnamedDialog
from nqs_desktop.ui.staffing.staffing_page import StaffingPage
from tests.ui.fakes import FakeNavigator
from tests.ui.keyboard import press, type_text
from tests.ui.staffing.conftest import LIBRARIAN, show

HALF, ONE, TWO = Decimal("0.5"), Decimal(1), Decimal(2)


@pytest.fixture
def people(page: StaffingPage) -> PeopleOnPosition:
    """What follows the card of a position of two units that nobody holds."""
    staffing = page.context.services.staffing
    stored, change_set = staffing.save_position(replace(staffing.position(LIBRARIAN), units=TWO))
    page.context.hub.announce(change_set)
    show(page, stored.key)
    found = page.findChild(PeopleOnPosition)
    assert found is not None
    return found


def held(page: StaffingPage) -> tuple[Occupancy, ...]:
    return page.context.services.occupancies.of(LIBRARIAN)


def texts(people: PeopleOnPosition) -> list[str]:
    return [line.text for line in people.section.lines]


def put(page: StaffingPage, name: str, share: Decimal = ONE, **fields: object) -> Occupancy:
    services = page.context.services
    occupancy = Occupancy("", LIBRARIAN, share, name, start=services.occupancies.today())
    stored, change_set = services.occupancies.save(replace(occupancy, **fields))  # type: ignore[arg-type]
    page.context.hub.announce(change_set)
    return stored


def typed(qtbot: QtBot, dialog: OccupancyDialog | None) -> OccupancyDialog:
    assert dialog is not None
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def retype(field: QLineEdit, text: str) -> None:
    field.clear()
    type_text(field, text)


def test_a_person_is_typed_onto_the_position(
    people: PeopleOnPosition, page: StaffingPage, qtbot: QtBot
) -> None:
    dialog = typed(qtbot, people.ask_new())
    assert dialog.share.value() == ONE
    assert dialog.start.day() == page.context.services.occupancies.today()
    assert dialog.of_unnamed.isHidden()
    dialog.accept()
    assert list(dialog.errors) == ["person"]
    type_text(dialog.person.line, "Айдос Нұр")
    retype(dialog.share, "2,5")
    dialog.accept()
    assert list(dialog.errors) == ["share"]
    assert "2" in dialog.errors["share"]
    retype(dialog.share, "0,5")
    dialog.accept()
    assert dialog.result()
    people.store(dialog)
    (stored,) = held(page)
    assert (stored.name, stored.share, stored.candidate) == ("Айдос Нұр", HALF, None)
    assert "Айдос Нұр" in texts(people)[0]
    assert people.section.bar.text == "units: 2 · held: 0,5 · vacant: 1,5"


def test_a_candidate_is_offered_while_the_name_is_typed(
    people: PeopleOnPosition, page: StaffingPage, qtbot: QtBot
) -> None:
    person = page.context.services.candidates.candidate("demo-1")
    dialog = typed(qtbot, people.ask_new())
    type_text(dialog.person.line, person.name.split()[0][:5].lower())
    assert "demo-1" in dialog.person.found
    dialog.person.pick("demo-1")
    assert (dialog.person.name, dialog.person.candidate) == (person.name, "demo-1")
    dialog.accept()
    people.store(dialog)
    assert held(page)[0].candidate == "demo-1"
    opened: list[str] = []
    people.section.candidate_wanted.connect(opened.append)
    people.section.lines[0].candidate_wanted.emit("demo-1")
    assert opened == ["demo-1"]
    type_text(dialog.person.line, "x")
    assert dialog.person.candidate is None


def test_an_entry_ends_is_removed_and_comes_back(people: PeopleOnPosition, page: StaffingPage) -> None:
    services = page.context.services
    stored = put(page, "Айдос")
    today = services.occupancies.today()
    dialog = people.ask_change(stored)
    dialog.go_to("end")
    dialog.start.set_day(today - timedelta(days=9))
    dialog.end.set_day(today - timedelta(days=10))
    dialog.accept()
    assert list(dialog.errors) == ["end"]
    dialog.end.set_day(today - timedelta(days=1))
    dialog.accept()
    people.store(dialog)
    assert people.section.former.isVisibleTo(people.section)
    assert "former" in texts(people)[0]
    people.section.lines[0].remove.trigger()
    assert held(page) == ()
    assert texts(people) == []
    page.context.hub.announce(services.history.undo())
    assert len(held(page)) == 1
    assert len(texts(people)) == 1


def test_an_absence_and_who_stands_in(people: PeopleOnPosition, page: StaffingPage, qtbot: QtBot) -> None:
    today = page.context.services.occupancies.today()
    stored = put(page, "Айдос", start=today - timedelta(days=900))
    dialog = typed(qtbot, people.ask_change(stored))
    dialog.go_to("absences")
    (row,) = dialog.absences.rows
    row.reason.setText("leave")
    dialog.accept()
    assert list(dialog.errors) == ["absences"]
    row.start.set_day(today)
    row.end.set_day(today + timedelta(days=20))
    dialog.accept()
    people.store(dialog)
    assert "vacant for a time: 1" in people.section.bar.text
    (line,) = people.section.lines
    assert "leave" in line.text
    assert line.stand_in.isVisible()
    second = typed(qtbot, people.ask_stand_in(line.holding.occupancy))
    assert (second.share.value(), second.start.day()) == (ONE, today)
    type_text(second.person.line, "Гүл")
    second.end.set_day(today + timedelta(days=21))
    second.accept()
    assert list(second.errors) == ["substitutes"]
    second.end.set_day(today + timedelta(days=20))
    second.accept()
    people.store(second)
    assert "vacant for a time" not in people.section.bar.text
    assert "Stands in for Айдос" in texts(people)[1]


def test_choosing_whom_to_stand_in_for_fills_in_the_days(
    people: PeopleOnPosition, page: StaffingPage
) -> None:
    today = page.context.services.occupancies.today()
    leave = Absence(today, today + timedelta(days=5))
    away = put(page, "Айдос", HALF, start=today - timedelta(days=9), absences=(leave,))
    dialog = people.ask_new()
    assert dialog is not None
    dialog.substitutes.set_value(away.key)
    dialog.substitutes.chosen.emit()
    assert (dialog.start.day(), dialog.end.day(), dialog.share.value()) == (leave.start, leave.end, HALF)


def test_units_without_names_are_a_number_until_they_are_named(
    people: PeopleOnPosition, page: StaffingPage, qtbot: QtBot
) -> None:
    dialog = people.ask_unnamed()
    assert dialog is not None
    qtbot.addWidget(dialog)
    dialog.units.setText("3")
    dialog.accept()
    assert "3" in dialog.field.error
    dialog.units.setText("2")
    dialog.accept()
    people.set_unnamed(dialog.value())
    assert "without a name" in texts(people)[0]
    named = typed(qtbot, people.ask_new())
    assert named.of_unnamed.isChecked()
    type_text(named.person.line, "Айдос")
    named.accept()
    people.store(named)
    assert sorted(one.share for one in held(page)) == [ONE, ONE]
    assert sum(one.is_mere_number for one in held(page)) == 1


def test_much_with_one_person_is_said_and_does_not_hinder(
    people: PeopleOnPosition, page: StaffingPage, qtbot: QtBot
) -> None:
    dialog = typed(qtbot, people.ask_new())
    dialog.person.set_person("", "demo-1")
    retype(dialog.share, "2")
    qtbot.waitUntil(lambda: bool(dialog.doubts))
    dialog.person.set_person("Ү", "demo-1")
    dialog.accept()
    assert dialog.result()


def test_the_words_follow_the_language(people: PeopleOnPosition, page: StaffingPage) -> None:
    put(page, "Айдос")
    page.context.language.choose(UiLanguage.KK)
    assert "бос емес" in people.section.bar.text
    assert "бірлік" in texts(people)[0]
    page.context.language.choose(UiLanguage.EN)


def test_the_list_shows_filters_copies_and_leads_to_the_card(
    people: PeopleOnPosition, page: StaffingPage, qtbot: QtBot
) -> None:
    today = page.context.services.occupancies.today()
    put(page, "Айдос")
    put(page, "Бұрынғы", start=today - timedelta(days=99), end=today - timedelta(days=9))
    listing = page.findChild(PeopleListing)
    assert listing is not None
    listing.people.trigger()
    pane = listing.pane
    assert isinstance(pane, PeoplePane)
    assert [row.occupancy.name for row in pane.rows.rows] == ["Айдос"]
    pane.former.setChecked(True)
    assert len(pane.rows.rows) == 2
    pane.rows.copy.trigger()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 3
    assert lines[1].split("\t")[1:3] == ["Айдос", "1"]
    put(page, "Дана", HALF)
    assert [row.occupancy.name for row in pane.rows.rows][1:] == ["Дана", "Бұрынғы"]
    pane.rows.table.choose("0")
    press(pane.rows.table, Qt.Key.Key_Return)
    assert page.choice.position == LIBRARIAN
    assert page.details.currentWidget() is page.details.position_card
    listing.people.trigger()
    pane.close_pane.trigger()
    assert page.body.other is None


@pytest.mark.usefixtures("people")
def test_the_candidates_card_leads_to_the_position(
    page: StaffingPage, filled: PageContext, qtbot: QtBot
) -> None:
    put(page, "", candidate="demo-1")
    candidates = CandidatesPage(filled)
    qtbot.addWidget(candidates)
    candidates.show()
    candidates.visit()
    candidates.open_target("demo-1")
    qtbot.waitUntil(lambda: "Positions" in candidates.view.card.facts)
    assert LIBRARIAN in candidates.view.card.facts["Positions"]
    candidates.view.card.position_wanted.emit(LIBRARIAN)
    navigator = filled.navigator
    assert isinstance(navigator, FakeNavigator)
    assert navigator.opened[-1] == ("staffing", LIBRARIAN)


def test_the_commands_open_the_dialogs_and_store(people: PeopleOnPosition, page: StaffingPage) -> None:
    people.section.add_person.trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, OccupancyDialog)
    type_text(dialog.person.line, "Айдос")
    dialog.accept()
    assert [one.name for one in held(page)] == ["Айдос"]
    people.section.lines[0].end.trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, OccupancyDialog)
    dialog.reject()
    people.section.unnamed.trigger()
    number = QApplication.activeModalWidget()
    assert isinstance(number, UnnamedDialog)
    type_text(number.units, "1")
    number.accept()
    assert sorted(one.name for one in held(page)) == ["", "Айдос"]
    page.show_node(page.choice.nodes[0].key)
    assert not people.section.add_person.isEnabled()
