"""Copies, new numbers, and one requirement sheet for several positions."""

import pytest

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.staffing.renumber_dialog import RenumberDialog
from nqs_desktop.ui.staffing.staffing_page import StaffingPage
from nqs_desktop.ui.widgets.pick_dialog import PickDialog
from tests.ui.fakes import FakeNavigator
from tests.ui.staffing.conftest import LIBRARIAN, show, titles

BIBLIOGRAPHER = "demo-bibliographer"


def undo(page: StaffingPage) -> None:
    page.context.hub.announce(page.context.services.history.undo())


def test_a_copy_stands_behind_its_model_and_is_chosen(page: StaffingPage) -> None:
    show(page, LIBRARIAN)
    before = titles(page)
    page.commands.duplicate.trigger()
    place = before.index("Библиотекарь")
    assert titles(page) == [*before[: place + 1], "Библиотекарь", *before[place + 1 :]]
    assert page.choice.position not in ("", LIBRARIAN)
    assert page.lists.table.key == page.choice.position
    page.strip._button.click()
    assert titles(page) == before


@pytest.fixture
def numbering(page: StaffingPage) -> RenumberDialog:
    """The dialog, opened on the department of the librarian."""
    show(page, LIBRARIAN)
    page.commands.renumber.trigger()
    dialog = page.findChild(RenumberDialog)
    assert dialog is not None
    return dialog


def test_what_would_change_is_said_before_anything_does(
    page: StaffingPage, numbering: RenumberDialog
) -> None:
    assert not numbering.changes
    assert "already" in numbering.said
    numbering.first.setValue(11)
    count = len(page.choice.within(page.organisation))
    assert [(row.before, row.after) for row in numbering.changes][:2] == [("1", "11"), ("2", "12")]
    assert f"{count} of {count}" in numbering.said
    numbering.reject()
    assert page.view.editor.position(LIBRARIAN).number == LocalizedText("4", "4")


def test_a_department_is_numbered_alone_and_undo_brings_the_numbers_back(
    page: StaffingPage, numbering: RenumberDialog
) -> None:
    numbering.scope.set_value(page.choice.node)
    numbering.first.setValue(21)
    numbering._take.click()
    numbers = [row.number.ru for row in page.choice.within(page.choice.node)]
    assert numbers == [str(number) for number in range(21, 21 + len(numbers))]
    assert page.choice.position == LIBRARIAN
    undo(page)
    assert page.view.editor.position(LIBRARIAN).number == LocalizedText("4", "4")


def test_a_sheet_is_shared_seen_on_the_card_and_parted_again(page: StaffingPage, filled: PageContext) -> None:
    staffing = filled.services.staffing
    own = staffing.position(LIBRARIAN).requirement
    show(page, LIBRARIAN)
    assert not page.commands.own.isEnabled()
    page.commands.share.trigger()
    dialog = page.findChild(PickDialog)
    assert dialog is not None
    assert LIBRARIAN not in {row.key for row in dialog.list.rows}
    place = next(at for at, row in enumerate(dialog.list.rows) if row.key == BIBLIOGRAPHER)
    dialog.list.table.selectRow(place)
    dialog._button.click()
    model = staffing.position(BIBLIOGRAPHER).requirement
    assert staffing.position(LIBRARIAN).requirement == model != own
    card = page.details.position_card
    assert "Библиограф" in card.demands["One sheet with"]
    assert page.commands.own.isEnabled()
    page.commands.own.trigger()
    assert staffing.sharers(LIBRARIAN) == (LIBRARIAN,)
    assert staffing.position(LIBRARIAN).requirement == model
    assert "One sheet with" not in card.demands
    undo(page)
    undo(page)
    assert staffing.position(LIBRARIAN).requirement == own


def test_the_other_positions_of_a_sheet_are_a_click_away(page: StaffingPage) -> None:
    show(page, LIBRARIAN)
    page.sharing.share((LIBRARIAN,), BIBLIOGRAPHER)
    page.details.position_card.page_wanted.emit("staffing", BIBLIOGRAPHER)
    assert page.choice.position == BIBLIOGRAPHER
    navigator = page.context.navigator
    assert isinstance(navigator, FakeNavigator)
    assert navigator.opened == []


def test_several_positions_are_deleted_in_one_step(page: StaffingPage) -> None:
    show(page, LIBRARIAN)
    page.lists.table.select([BIBLIOGRAPHER])
    page.commands.remove.trigger()
    assert {"Библиотекарь", "Библиограф"}.isdisjoint(titles(page))
    undo(page)
    assert {"Библиотекарь", "Библиограф"} <= set(titles(page))
