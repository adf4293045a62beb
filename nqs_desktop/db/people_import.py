"""Takes in who holds the positions of a draft; people whom the draft does not name stay."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nqs_desktop.db.keys import key_from
from nqs_desktop.db.occupancy_store import OccupancyStore
from nqs_desktop.db.rows import CandidateRow, OccupancyRow, StaffPositionRow
from nqs_desktop.domain.amounts import decimal_text
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.occupancy_limits import counted_from, fewer_units
from nqs_desktop.domain.staffing import StaffingDraft, StaffPosition


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
    check_people(session, {one.position for one in taken}, today)


def check_people(session: Session, positions: Collection[str], today: date) -> None:
    """Refuse positions with fewer units, in every edition, than people with names hold now or later.

    Args:
        session: The session; the positions are stored in it.
        positions: Keys of the positions.
        today: The day that is today.

    Raises:
        UserError: More of a position is held than there is.
    """
    named = select(OccupancyRow.position_key).where(OccupancyRow.name != "").distinct()
    store = OccupancyStore(session)
    for position in sorted(set(session.scalars(named)).intersection(positions)):
        units = _most_units(session, position)
        if units is not None:
            fault = fewer_units(units, counted_from(store.of(position), today), today)
            if fault is not None:
                raise UserError(fault.key, **fault.values)


def check_occupied(session: Session, key: str, draft: StaffPosition) -> None:
    """Refuse a position of a draft of which more is held than any edition gives it.

    Args:
        session: The session.
        key: Key of the position.
        draft: The position, held as it shall be.

    Raises:
        UserError: More of it is held than there is.
    """
    if draft.occupied <= draft.units or draft.occupied <= (_most_units(session, key) or draft.units):
        return
    raise UserError(
        "staffing.occupied_above_units",
        title=draft.title.both,
        occupied=decimal_text(draft.occupied),
        units=decimal_text(draft.units),
    )


def _most_units(session: Session, position: str) -> Decimal | None:
    return session.scalar(select(func.max(StaffPositionRow.units)).where(StaffPositionRow.key == position))


def _identity(occupancy: Occupancy) -> str:
    return key_from("occupancy", occupancy.position, occupancy.name, str(occupancy.start))
