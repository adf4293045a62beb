"""The staffing page over a real database: reading, finding, editing positions."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.i18n import UiLanguage
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.requirements.requirements_page import RequirementsPage
from nqs_desktop.ui.staffing.staffing_page import StaffingPage
from tests.ui.conftest import ModelCheck
from tests.ui.fakes import FakeNavigator
from tests.ui.keyboard import press, type_text
from tests.ui.staffing.conftest import LIBRARIAN, has_edits, show, titles


def test_tree_and_table_hold_what_is_stored(page: StaffingPage) -> None:
    nodes = page.context.services.staffing.tree()
    assert page.lists.tree.model().rowCount() == 1
    assert len(page.lists.model.rows) == nodes[0].positions
    page.lists.tree.choose(nodes[1].key)
    page.show_node(nodes[1].key)
    assert {row.department_key for row in page.lists.model.rows} == {nodes[1].key}
    assert page.lists.heading == nodes[1].name.ru


def test_the_models_keep_qts_contract(page: StaffingPage, check_model: ModelCheck) -> None:
    check_model(page.lists.model)
    check_model(page.lists.tree.model())


def test_the_totals_stand_in_the_quiet_line(page: StaffingPage) -> None:
    positions, units = page.context.services.staffing.totals()
    assert f"positions: {positions}" in page.choice.totals()
    assert f"staff units: {units.normalize():f}".replace(".", ",") in page.choice.totals()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("библиотек", "Библиотекарь"),
        ("КІТАПХАНАШЫ", "Библиотекарь"),
        ("7", "Водитель"),
        ("2411", "Бухгалтер"),
    ],
)
def test_the_search_knows_both_languages_numbers_and_codes(
    page: StaffingPage, qtbot: QtBot, typed: str, found: str
) -> None:
    with qtbot.waitSignal(page.search.searched):
        page.search.setText(typed)
    assert found in titles(page)
    assert len(titles(page)) < 4


def test_a_search_without_hits_says_so(page: StaffingPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.search.searched):
        page.search.setText("космонавт")
    assert titles(page) == []


def test_a_chosen_row_shows_its_card(page: StaffingPage) -> None:
    page.lists.table.choose("demo-accountant")
    assert page.details.currentWidget() is page.details.position_card
    assert page.choice.position == "demo-accountant"
    press(page.lists.table, Qt.Key.Key_Down)
    assert page.choice.position == "demo-driver"


def test_a_click_on_the_chosen_department_leads_back_to_its_card(page: StaffingPage) -> None:
    show(page, LIBRARIAN)
    tree = page.lists.tree
    middle = tree.visualRect(tree.currentIndex()).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert page.details.currentWidget() is page.details.node_card


def test_the_card_leads_to_the_requirement(page: StaffingPage) -> None:
    show(page, LIBRARIAN)
    page.details.position_card.page_wanted.emit("requirements", LIBRARIAN)
    navigator = page.context.navigator
    assert isinstance(navigator, FakeNavigator)
    assert navigator.opened == [("requirements", LIBRARIAN)]


def test_another_language_reaches_everything(page: StaffingPage) -> None:
    show(page, LIBRARIAN)
    page.context.language.choose(UiLanguage.KK)
    assert page.commands.new_position.text() == "Жаңа лауазым"
    assert "Кітапханашы" in [page.lists.model.index(row, 2).data() for row in range(9)]


def test_a_position_is_edited_saved_seen_elsewhere_and_brought_back(
    page: StaffingPage, filled: PageContext, qtbot: QtBot
) -> None:
    other = RequirementsPage(filled)
    qtbot.addWidget(other)
    other.show()
    show(page, LIBRARIAN)
    page.commands.edit.trigger()
    form = page.details.position_form
    form.title.editor(Language.RU).setPlainText("Библиотекарь читального зала")
    form.units.clear()
    type_text(form.units, "0,25")
    assert has_edits(page)
    page.commands.save.trigger()
    assert not has_edits(page)
    stored = filled.services.staffing.position(LIBRARIAN)
    assert (stored.title.ru, stored.units) == ("Библиотекарь читального зала", Decimal("0.25"))
    assert "Библиотекарь читального зала" in [row.title.ru for row in other.list.model.rows]
    filled.hub.announce(filled.services.history.undo())
    assert "Библиотекарь" in titles(page)
    assert "Библиотекарь" in [row.title.ru for row in other.list.model.rows]


def test_saving_keeps_the_requirement_that_was_changed_meanwhile(
    page: StaffingPage, filled: PageContext
) -> None:
    staffing = filled.services.staffing
    show(page, LIBRARIAN)
    page.commands.edit.trigger()
    page.details.position_form.title.editor(Language.RU).setPlainText("Библиотекарь-методист")
    requirement = replace(staffing.position(LIBRARIAN).requirement, optional=LocalizedText("тілдер", "языки"))
    filled.hub.announce(staffing.save_requirement(LIBRARIAN, requirement))
    assert page.strip.text
    page.commands.save.trigger()
    stored = staffing.position(LIBRARIAN)
    assert stored.title.ru == "Библиотекарь-методист"
    assert stored.requirement.optional.ru == "языки"


def test_bad_input_is_said_beside_its_field_and_nothing_is_stored(
    page: StaffingPage, filled: PageContext
) -> None:
    before = filled.services.staffing.position(LIBRARIAN)
    show(page, LIBRARIAN)
    page.commands.edit.trigger()
    form = page.details.position_form
    for language in Language:
        form.title.editor(language).setPlainText("")
    form.units.setText("две")
    form.occupation.line.setText("бухгалтер")
    form.place.line.setText("Z9")
    page.commands.save.trigger()
    assert set(form.errors) == {"title", "units", "occupation", "place"}
    assert "две" in form.errors["units"]
    assert page.details.currentWidget() is form
    assert filled.services.staffing.position(LIBRARIAN) == before


def test_what_is_held_and_what_is_vacant_is_said_and_stays_when_the_rest_is_edited(
    page: StaffingPage, filled: PageContext
) -> None:
    staffing = filled.services.staffing
    staffing.save_position(replace(staffing.position(LIBRARIAN), occupied=Decimal("0.5")))
    units = staffing.position(LIBRARIAN).units
    page.show_stored()
    show(page, LIBRARIAN)
    facts = page.details.position_card.facts
    assert (facts["Occupied units"], facts["Vacant units"]) == ("0,5", number_text(units - Decimal("0.5")))
    page.commands.edit.trigger()
    form = page.details.position_form
    form.units.clear()
    type_text(form.units, "4,25")
    page.commands.save.trigger()
    stored = staffing.position(LIBRARIAN)
    assert (stored.units, stored.occupied) == (Decimal("4.25"), Decimal("0.5"))
    assert page.details.position_card.facts["Vacant units"] == "3,75"


def test_units_finer_than_the_database_are_said_in_place(page: StaffingPage) -> None:
    show(page, LIBRARIAN)
    page.commands.edit.trigger()
    page.details.position_form.units.setText("0,123456")
    page.commands.save.trigger()
    assert list(page.details.position_form.errors) == ["units"]


def test_codes_are_stored_with_latin_letters(page: StaffingPage, filled: PageContext) -> None:
    show(page, LIBRARIAN)
    page.commands.edit.trigger()
    page.details.position_form.place.line.setText("с2")
    page.commands.save.trigger()
    assert filled.services.staffing.position(LIBRARIAN).register_link == "C2"


def test_an_unknown_code_is_said_in_place_and_may_be_kept(page: StaffingPage, filled: PageContext) -> None:
    show(page, LIBRARIAN)
    page.commands.edit.trigger()
    form = page.details.position_form
    form.occupation.set_value("9999")
    assert "does not have this code" in form.occupation.description
    form.occupation.set_value("2411-1")
    assert form.occupation.description == "Бухгалтерлер"
    form.occupation.set_value("9999")
    page.commands.save.trigger()
    assert filled.services.staffing.position(LIBRARIAN).occupation_code == "9999"


def test_a_new_position_stands_in_the_chosen_department(page: StaffingPage, filled: PageContext) -> None:
    department = filled.services.staffing.tree()[2]
    page.show_node(department.key)
    page.commands.new_position.trigger()
    form = page.details.position_form
    assert form.number.value() == LocalizedText("9", "9")
    form.title.editor(Language.KK).setPlainText("Мұрағатшы")
    page.commands.save.trigger()
    stored = filled.services.staffing.position(page.choice.position)
    assert (stored.department, stored.title.kk, stored.units) == (department.key, "Мұрағатшы", Decimal(1))
    assert page.details.currentWidget() is page.details.position_card


def test_a_position_moves_to_another_department(page: StaffingPage, filled: PageContext) -> None:
    first = filled.services.staffing.tree()[1]
    show(page, LIBRARIAN)
    page.commands.edit.trigger()
    form = page.details.position_form
    form.department.set_key(first.key)
    form.department.chosen.emit()
    page.commands.save.trigger()
    assert filled.services.staffing.position(LIBRARIAN).department == first.key
    assert page.choice.node == first.key


def test_a_deleted_position_comes_back_by_the_button_in_the_strip(page: StaffingPage) -> None:
    show(page, LIBRARIAN)
    press(page.lists.table, Qt.Key.Key_Delete)
    assert "Библиотекарь" not in titles(page)
    page.strip._button.click()
    assert page.choice.position == LIBRARIAN
    assert "Библиотекарь" in titles(page)


def test_the_button_does_not_undo_what_came_later(page: StaffingPage, filled: PageContext) -> None:
    show(page, LIBRARIAN)
    page.commands.remove.trigger()
    filled.services.staffing.remove_position("demo-driver")
    page.strip._button.click()
    assert {row.key for row in filled.services.staffing.positions()}.isdisjoint({LIBRARIAN, "demo-driver"})


def test_delete_in_the_tree_means_the_department_even_beside_a_position(
    page: StaffingPage, filled: PageContext
) -> None:
    show(page, LIBRARIAN)
    department = page.choice.node
    press(page.lists.tree, Qt.Key.Key_Delete)
    assert department not in {node.key for node in filled.services.staffing.tree()}
    page.strip._button.click()
    assert filled.services.staffing.position(LIBRARIAN).department == department
