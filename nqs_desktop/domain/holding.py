"""Occupancies as a list of people shows them: with the position, and with what they are on a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.occupancy import Absence, Occupancy


class HoldingState(StrEnum):
    """What an occupancy is on a day."""

    HOLDS = "holds"
    AWAY = "away"
    STANDS_IN = "stands_in"
    TO_COME = "to_come"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Holding:
    """An occupancy in a list.

    Attributes:
        occupancy: The occupancy.
        state: What it is on the day asked.
        title: Title of the position.
        number: Number of the position.
        department: Name of its department; empty for one outside every department.
        units: Units of the position.
        holder: Name of the person whom she stands in for; empty for a holder of her own.
    """

    occupancy: Occupancy
    state: HoldingState
    title: LocalizedText
    number: LocalizedText = LocalizedText()
    department: LocalizedText = LocalizedText()
    units: Decimal = Decimal(0)
    holder: str = ""

    @property
    def is_present(self) -> bool:
        """Whether it lasts on the day asked."""
        return self.state not in {HoldingState.TO_COME, HoldingState.ENDED}


def state_on(occupancy: Occupancy, on: date) -> HoldingState:
    """Return what an occupancy is on a day; who is away counts as away also where she stands in."""
    if occupancy.start is not None and on < occupancy.start:
        return HoldingState.TO_COME
    if occupancy.end is not None and occupancy.end < on:
        return HoldingState.ENDED
    if occupancy.is_away(on):
        return HoldingState.AWAY
    return HoldingState.HOLDS if occupancy.substitutes is None else HoldingState.STANDS_IN


def absence_on(occupancy: Occupancy, on: date) -> Absence | None:
    """Return the time away in which a day lies; ``None`` where she is there."""
    return next((one for one in occupancy.absences if one.covers(on)), None)


def in_order(occupancies: Iterable[Occupancy], on: date) -> tuple[Occupancy, ...]:
    """Return the occupancies of a position as they are read.

    Those of the day come first, who stands in directly after the holder, mere numbers last; then who is still
    to come, by the first day; then who held it, the last one first.
    """
    listed = tuple(occupancies)
    by_key = {one.key: one for one in listed if one.key}

    def rank(one: Occupancy) -> tuple[int, bool, int, str, str, bool, str]:
        holder = by_key.get(one.substitutes or "", one)
        state = state_on(one, on)
        place = {HoldingState.TO_COME: 1, HoldingState.ENDED: 2}.get(state, 0)
        days = (holder.start or date.min).toordinal()
        if state is HoldingState.ENDED:
            days = -(one.end or date.max).toordinal()
        return place, holder.is_mere_number, days, holder.name, holder.key, one is not holder, one.name

    return tuple(sorted(listed, key=rank))
