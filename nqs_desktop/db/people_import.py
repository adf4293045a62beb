"""Takes in who holds the positions of a draft; people whom the draft does not name stay."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from nqs_desktop.db.keys import key_from
from nqs_desktop.db.occupancy_store import OccupancyStore
from nqs_desktop.db.rows import CandidateRow
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.occupancy_limits import counted_from, fewer_units
from nqs_desktop.domain.staffing import StaffingDraft


def take_people(session: Session, draft: StaffingDraft, keys: Mapping[str, str], today: date) -> None:
    """Store the people of a draft; one of a key that is stored is written over.

    Args:
        session: The session.
        draft: The draft, its positions taken in already.
        keys: The keys of the stored positions by those of the draft; people of others are passed over.
        today: The day that is today.

    Raises:
        UserError: With those whom the draft does not name, more of a position would be held than there is.
    """
    store = OccupancyStore(session)
    taken = [replace(one, position=keys[one.position]) for one in draft.people if one.position in keys]
    # A stand-in names the holder, who must be there first.
    for one in sorted(taken, key=lambda one: one.substitutes is not None):
        is_known = one.candidate is not None and session.get(CandidateRow, one.candidate) is not None
        store.save(replace(one, key=one.key or _identity(one), candidate=one.candidate if is_known else None))
    units = {keys[one.key]: one.units for one in draft.positions if one.key in keys}
    for position in dict.fromkeys(one.position for one in taken):
        fault = fewer_units(units[position], counted_from(store.of(position), today), today)
        if fault is not None:
            raise UserError(fault.key, **fault.values)


def _identity(occupancy: Occupancy) -> str:
    return key_from("occupancy", occupancy.position, occupancy.name, str(occupancy.start))
