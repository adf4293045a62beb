"""The staffing table as of a day: every reading tells that day, and an edit there moves nobody."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from nqs_desktop.db.clock import today
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.staffing_editor import StaffingEditor

LIBRARIAN = "demo-librarian"
THEN = today() - timedelta(days=50)


@pytest.fixture
def then(library: Services) -> StaffingEditor:
    """The table of a day when somebody was there who has left since, beside one without a name."""
    stored = library.staffing.position(LIBRARIAN)
    library.staffing.save_position(replace(stored, units=Decimal(4), occupied=Decimal(1)))
    first, last = THEN - timedelta(days=30), THEN + timedelta(days=30)
    library.occupancies.save(Occupancy("", LIBRARIAN, Decimal(2), "Асан Серік", start=first, end=last))
    return library.staffing.at(None, THEN)


def test_every_reading_tells_the_day(library: Services, then: StaffingEditor) -> None:
    organisation = library.staffing.organisations()[0].key
    row = next(row for row in then.positions() if row.key == LIBRARIAN)
    line = next(line for line in then.lines() if line.key == LIBRARIAN)
    held = {row.occupied, line.filling.occupied, then.position(LIBRARIAN).occupied}
    assert held == {Decimal(3)}
    tree = next(node.occupied for node in then.tree() if node.key == organisation)
    assert tree == sum(row.occupied for row in then.positions(organisation))


def test_an_edit_as_of_a_day_moves_nobody(library: Services, then: StaffingEditor) -> None:
    before = library.occupancies.of(LIBRARIAN)
    position = then.position(LIBRARIAN)
    saved, _ = then.save_position(replace(position, note=LocalizedText("ескертпе", "примечание")))
    then.save_requirement(LIBRARIAN, position.requirement)
    assert library.occupancies.of(LIBRARIAN) == before
    assert saved.occupied == position.occupied
