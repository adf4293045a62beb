"""People on what a draft alone has or an order takes away: they are never left nowhere."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from nqs_desktop.db.clock import today
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.domain.staffing_edition import StaffingOrder
from nqs_desktop.services.catalogue import Services

FIRST = StaffingOrder("12-ө", date(2026, 1, 5), date(2026, 2, 1))
SECOND = StaffingOrder("30-ө", date(2026, 6, 1), date(2026, 7, 1))
LIBRARIAN = "demo-librarian"


@pytest.fixture
def draft(library: Services) -> str:
    """The draft that follows an approved edition."""
    organisation = library.staffing.organisations()[0].key
    library.staffing_editions.approve(library.staffing_editions.worked_on(organisation).key, FIRST)
    return library.staffing_editions.amend(organisation)[0].key


@pytest.fixture
def new(library: Services, draft: str) -> StaffPosition:
    """A position that the draft alone has, with somebody on it."""
    organisation = library.staffing_editions.edition(draft).organisation
    title = LocalizedText("Маман", "Специалист")
    unsaved = StaffPosition("", LocalizedText("9", "9"), title, Decimal(1), None, organisation=organisation)
    stored, _ = library.staffing.save_position(unsaved)
    library.occupancies.save(Occupancy("", stored.key, Decimal(1), "Берік Асан"))
    return stored


def test_a_position_of_the_draft_alone_stays_while_it_is_held(library: Services, new: StaffPosition) -> None:
    with pytest.raises(UserError) as refused:
        library.staffing.remove_position(new.key)
    assert refused.value.message.key == "staffing.position_held"


def test_a_draft_is_not_discarded_from_under_people(
    library: Services, draft: str, new: StaffPosition
) -> None:
    with pytest.raises(UserError) as refused:
        library.staffing_editions.discard_draft(draft)
    assert refused.value.message.key == "staffing_editions.draft_is_held"
    assert new.title.both in str(refused.value.message.values["reason"])
    library.occupancies.remove(library.occupancies.of(new.key)[0].key)
    library.staffing_editions.discard_draft(draft)


def test_units_that_the_draft_alone_has_are_vacated_before_it_is_discarded(
    library: Services, draft: str
) -> None:
    position = library.staffing.position(LIBRARIAN)
    library.staffing.save_position(replace(position, units=position.units + 1))
    free = library.occupancies.free(LIBRARIAN, None)
    held, _ = library.occupancies.save(Occupancy("", LIBRARIAN, free, "Берік Асан"))
    with pytest.raises(UserError) as refused:
        library.staffing_editions.discard_draft(draft)
    assert refused.value.message.key == "staffing_editions.draft_is_held"
    library.occupancies.remove(held.key)
    library.staffing_editions.discard_draft(draft)
    assert library.staffing.position(LIBRARIAN) == position


def test_a_draft_that_abolishes_what_is_held_can_be_discarded(library: Services, draft: str) -> None:
    library.occupancies.save(Occupancy("", "demo-driver", library.occupancies.free("demo-driver", None), "А"))
    library.staffing.remove_position("demo-driver")
    assert [one.key for one in library.staffing_editions.faults(draft, SECOND)] == ["staffing.position_held"]
    library.staffing_editions.discard_draft(draft)
    assert library.staffing.position("demo-driver").occupied > 0


def test_nobody_stays_on_what_an_order_to_come_abolishes(library: Services, draft: str) -> None:
    begins = today() + timedelta(days=30)
    library.staffing.remove_position("demo-driver")
    order = StaffingOrder("30-ө", today(), begins)
    library.staffing_editions.approve(draft, order)
    until, _ = library.occupancies.save(
        Occupancy("", "demo-driver", Decimal(1), "Берік", end=begins - timedelta(days=1))
    )
    for end in (None, begins):
        with pytest.raises(UserError) as refused:
            library.occupancies.save(replace(until, end=end))
        assert refused.value.message.key == "occupancy.beyond_order"
        assert refused.value.message.values["order"] == "30-ө"
    library.occupancies.save(replace(until, end=today()))


def test_what_a_draft_gives_more_can_be_held(library: Services, draft: str) -> None:
    position = library.staffing.position(LIBRARIAN)
    library.staffing.save_position(replace(position, units=position.units + 1))
    library.occupancies.save(Occupancy("", LIBRARIAN, position.units + 1, "Берік Асан"))
    assert library.staffing_editions.faults(draft, SECOND) == ()
