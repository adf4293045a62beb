"""What people on positions allow to be changed in a staffing table."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain import occupancy_limits
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.occupancy import Occupancy


def guard_people(
    uow: UnitOfWork, removed: Mapping[str, str], units: Mapping[str, Decimal], today: date
) -> None:
    """Refuse to take positions or units from people who hold them.

    Of a position that an approved edition has, the draft may say anything: what people hold is asked when it
    is approved in its turn, and until then they are found in the approved one.

    Args:
        uow: The unit of work of the step.
        removed: Titles of the positions that go, by their keys.
        units: Units of the positions that stay, by their keys.
        today: From when people count.

    Raises:
        UserError: Somebody holds what would go.
    """
    held: defaultdict[str, list[Occupancy]] = defaultdict(list)
    for key in (*removed, *units) if len(removed) + len(units) == 1 else ():
        held[key].extend(uow.occupancies.of(key))
    if len(removed) + len(units) > 1:
        for one in uow.occupancies.everything():
            if one.position in removed or one.position in units:
                held[one.position].append(one)
    for position, people in held.items():
        counted = occupancy_limits.counted_from(people, today)
        if position in removed:
            fault = occupancy_limits.removal(removed[position], counted, today)
        else:
            fault = occupancy_limits.fewer_units(units[position], counted, today)
        if fault is not None and not _was_approved(uow, position):
            raise UserError(fault.key, **fault.values)


def guard_people_of_draft(uow: UnitOfWork, edition: str, today: date) -> None:
    """Refuse to discard a draft that gives people what no other edition gives them.

    Args:
        uow: The unit of work of the step.
        edition: Key of the draft.
        today: From when people count.

    Raises:
        UserError: Somebody holds a position, or more of one, that the draft alone has.
    """
    organisation = uow.staffing_editions.edition(edition).organisation
    rows = {row.key: row for row in uow.staffing.at(edition).position_rows()}
    held: defaultdict[str, list[Occupancy]] = defaultdict(list)
    for one in uow.occupancies.everything(organisation):
        held[one.position].append(one)
    for position in sorted(rows.keys() & held.keys()):
        people = occupancy_limits.counted_from(held[position], today)
        units = uow.staffing_editions.units_without(position, edition)
        title = rows[position].title.both
        if units is None:
            fault = occupancy_limits.removal(title, people, today)
        elif units < rows[position].units and (short := occupancy_limits.fewer_units(units, people, today)):
            fault = message("staffing_editions.people_do_not_fit", title=title, reason=short)
        else:
            fault = None
        if fault is not None:
            raise UserError("staffing_editions.draft_is_held", reason=fault)


def _was_approved(uow: UnitOfWork, position: str) -> bool:
    """Tell whether an approved edition has a position."""
    return uow.staffing_editions.is_approved(position)
