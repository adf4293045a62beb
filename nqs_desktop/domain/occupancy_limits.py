"""How much of a position is held, and what follows for its units."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from nqs_desktop.domain.amounts import decimal_text
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.occupancy_words import named_holders


@dataclass(frozen=True, slots=True)
class OrderedUnits:
    """How many units of a position an order gives.

    Attributes:
        order: Number of the order.
        first: First day on which it is so.
        last: Last day; the last of all days while no other order follows.
        units: The units; 0 where the position is abolished.
    """

    order: str
    first: date
    last: date
    units: Decimal


def first_day(occupancy: Occupancy) -> date:
    """Return the first day that is held; of one held since before it was recorded, the first of all days."""
    return occupancy.start or date.min


def last_day(occupancy: Occupancy) -> date:
    """Return the last day that is held; of one without an end, the last of all days."""
    return occupancy.end or date.max


def held_on(holders: Iterable[Occupancy], day: date) -> Decimal:
    """Return the sum of the shares that cover a day."""
    return sum((one.share for one in holders if one.covers(day)), Decimal(0))


def counted_from(occupancies: Iterable[Occupancy], today: date) -> tuple[Occupancy, ...]:
    """Return occupancies in which a mere number counts from ``today`` on.

    It says how many units are held now; of former days it says nothing.
    """
    return tuple(replace(one, start=today) if one.is_mere_number else one for one in occupancies)


def free_from(occupancies: Iterable[Occupancy], units: Decimal, start: date | None) -> Decimal:
    """Return how many units are free from a day on without an end; never below zero.

    Args:
        occupancies: All of the position.
        units: Its staff units.
        start: The day; ``None``: on every day.
    """
    return max(units - held_most(occupancies, start or date.min), Decimal(0))


def held_most(occupancies: Iterable[Occupancy], from_day: date, until: date = date.max) -> Decimal:
    """Return the most units of a position that are held at once on any day from one to another."""
    holders = [one for one in occupancies if one.substitutes is None and last_day(one) >= from_day]
    days = {from_day, *(first_day(one) for one in holders if from_day < first_day(one) <= until)}
    return max((held_on(holders, day) for day in days), default=Decimal(0))


def fewer_units(units: Decimal, occupancies: Sequence[Occupancy], from_day: date) -> Message | None:
    """Return why a position cannot have so few units; ``None`` where it can.

    Args:
        units: Units that it shall have.
        occupancies: All of the position.
        from_day: The day from which it shall have them.
    """
    held = held_most(occupancies, from_day)
    if held <= units:
        return None
    return message(
        "staffing.more_held",
        units=decimal_text(units),
        held=decimal_text(held),
        names=named_holders(one for one in occupancies if last_day(one) >= from_day),
    )


def beyond_order(limit: OrderedUnits, occupancy: Occupancy, others: Iterable[Occupancy]) -> Message | None:
    """Return why an occupancy does not fit what an order gives the position; ``None`` where it does."""
    is_then = first_day(occupancy) <= limit.last and last_day(occupancy) >= limit.first
    if occupancy.substitutes is not None or not is_then:
        return None
    every = (occupancy, *others)
    held = held_most(every, limit.first, limit.last)
    if held <= limit.units:
        return None
    return message(
        "occupancy.beyond_order",
        order=limit.order,
        day=date_text(limit.first),
        units=decimal_text(limit.units),
        held=decimal_text(held),
        names=named_holders(
            one for one in every if first_day(one) <= limit.last and last_day(one) >= limit.first
        ),
    )


def removal(title: str, occupancies: Sequence[Occupancy], from_day: date) -> Message | None:
    """Return why a position cannot be removed on a day; ``None`` where nobody holds it then or later."""
    held = [one for one in occupancies if last_day(one) >= from_day]
    return message("staffing.position_held", title=title, names=named_holders(held)) if held else None
