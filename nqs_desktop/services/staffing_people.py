"""What people on positions allow to be changed in a staffing table."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain import occupancy_limits
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.occupancy import Occupancy


def guard_people(
    uow: UnitOfWork, removed: Mapping[str, str], units: Mapping[str, Decimal], today: date
) -> None:
    """Refuse to take positions or units from people who hold them.

    Where an order approved an edition of the organisation, its draft may say anything: what people hold is
    asked when it is approved in its turn.

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


def _was_approved(uow: UnitOfWork, position: str) -> bool:
    """Tell whether the organisation of a held position has an approved edition."""
    organisation = uow.occupancies.organisation_of(position)
    return any(not one.is_draft for one in uow.staffing_editions.editions(organisation))
