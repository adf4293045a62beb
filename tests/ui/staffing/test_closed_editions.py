"""An approved edition is shown and not changed; the way on is an amendment."""

from datetime import date
from decimal import Decimal

import pytest

from nqs_desktop.domain.staffing_edition import StaffingOrder
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.requirements.requirements_page import RequirementsPage
from nqs_desktop.ui.staffing.staffing_page import StaffingPage
from tests.ui.staffing.conftest import LIBRARIAN, show, titles

ORDER = StaffingOrder("12-ө", date(2026, 1, 10), date(2026, 2, 1))


@pytest.fixture
def approved(page: StaffingPage, filled: PageContext) -> StaffingPage:
    """The page, its edition approved by an order."""
    editions = filled.services.staffing_editions
    filled.hub.announce(editions.approve(editions.worked_on(page.organisation).key, ORDER))
    return page


def test_commands_that_change_are_closed_and_say_why(approved: StaffingPage) -> None:
    show(approved, LIBRARIAN)
    do = approved.commands
    for action in (
        do.new_position,
        do.new_department,
        do.edit,
        do.remove,
        do.duplicate,
        do.move_to,
        do.share,
    ):
        assert not action.isEnabled()
        assert "№ 12-ө" in action.toolTip()
        assert "10.01.2026" in action.toolTip()
    assert not approved.lists.tree.dragEnabled()
    assert approved.moves.ways()
    assert not any(action.isEnabled() for action in do.ways.values())


def test_the_requisites_of_the_organisation_stay_open(approved: StaffingPage) -> None:
    approved.show_node(approved.organisation)
    assert approved.commands.edit.isEnabled()


def test_an_amendment_is_asked_for_and_opens_what_was_closed(
    approved: StaffingPage, filled: PageContext
) -> None:
    wanted: list[str] = []
    approved.amendment_wanted.disconnect()
    approved.amendment_wanted.connect(wanted.append)
    show(approved, LIBRARIAN)
    approved.commands.amend.trigger()
    assert wanted == [approved.organisation]
    _, change_set = filled.services.staffing_editions.amend(approved.organisation)
    filled.hub.announce(change_set)
    assert approved.choice.position == LIBRARIAN
    assert approved.commands.edit.isEnabled()


def test_an_older_edition_is_shown_with_the_same_row_and_leads_to_the_draft(
    approved: StaffingPage, filled: PageContext
) -> None:
    editions = filled.services.staffing_editions
    old = editions.worked_on(approved.organisation).key
    filled.hub.announce(editions.amend(approved.organisation)[1])
    show(approved, LIBRARIAN)
    approved.commands.edit.trigger()
    approved.details.position_form.units.setText("3")
    approved.details.position_form.units.textEdited.emit("3")
    approved.commands.save.trigger()
    approved.show_edition(old)
    assert approved.choice.position == LIBRARIAN
    assert approved.details.position_card.facts["Staff units"] == "2,5"
    assert not approved.commands.edit.isEnabled()
    approved.commands.amend.trigger()
    assert approved.view.key is None
    assert approved.choice.position == LIBRARIAN
    assert approved.view.editor.position(LIBRARIAN).units == Decimal(3)
    assert "Библиотекарь" in titles(approved)


def test_an_edition_that_is_gone_makes_room_for_the_one_that_is_worked_on(
    approved: StaffingPage, filled: PageContext
) -> None:
    draft, change_set = filled.services.staffing_editions.amend(approved.organisation)
    filled.hub.announce(change_set)
    approved.show_edition(draft.key)
    show(approved, LIBRARIAN)
    filled.hub.announce(filled.services.history.undo())
    assert approved.view.key is None
    assert approved.choice.position == LIBRARIAN
    assert not approved.commands.edit.isEnabled()


def test_requirements_of_an_approved_edition_are_read_only(
    approved: StaffingPage, filled: PageContext
) -> None:
    requirements = RequirementsPage(filled)
    requirements.open_target(LIBRARIAN)
    assert not requirements.edit.isEnabled()
    assert "№ 12-ө" in requirements.edit.toolTip()
    assert "№ 12-ө" in requirements.details.card.closed


def test_a_shared_sheet_names_its_positions_on_the_requirements_page(
    page: StaffingPage, filled: PageContext
) -> None:
    page.sharing.share((LIBRARIAN,), "demo-bibliographer")
    requirements = RequirementsPage(filled)
    requirements.open_target(LIBRARIAN)
    assert "Библиограф" in requirements.details.card.shared_with
    assert requirements.edit.isEnabled()
