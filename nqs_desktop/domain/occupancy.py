"""Who holds which share of which position, from when to when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Absence:
    """A time in which a holder is away and the share is vacant for a time.

    Attributes:
        start: First day away.
        end: Last day away; ``None`` while it is open.
        reason: Why, in the clerk's words.
    """

    start: date
    end: date | None = None
    reason: str = ""

    def covers(self, on: date) -> bool:
        """Tell whether a day lies in it; both ends do."""
        return self.start <= on and (self.end is None or on <= self.end)


@dataclass(frozen=True, slots=True)
class Occupancy:
    """A person on a position.

    It belongs to the position through all editions of the staffing table.

    Attributes:
        key: Its own key; empty for one that is not stored yet.
        position: Key of the position.
        share: Units that are held, such as 0.5; more than 0.
        name: Name of the person; empty for units of which only the number is known.
        candidate: Key of the person among the candidates; ``None`` where she is none.
        start: First day; ``None``: since before it was recorded.
        end: Last day; ``None`` while she holds it.
        absences: Times away from it, in order.
        substitutes: Key of the occupancy whose holder she stands in for; ``None`` for a holder of her own.
    """

    key: str
    position: str
    share: Decimal
    name: str = ""
    candidate: str | None = None
    start: date | None = None
    end: date | None = None
    absences: tuple[Absence, ...] = ()
    substitutes: str | None = None

    def covers(self, on: date) -> bool:
        """Tell whether a day lies in it; both ends do."""
        return (self.start is None or self.start <= on) and (self.end is None or on <= self.end)

    @property
    def is_mere_number(self) -> bool:
        """Whether only the number of its units is known, neither who holds them nor since when."""
        told = self.name or self.candidate or self.start or self.end or self.absences or self.substitutes
        return not told

    def is_away(self, on: date) -> bool:
        """Tell whether the holder is away on a day."""
        return any(absence.covers(on) for absence in self.absences)


@dataclass(frozen=True, slots=True)
class Filling:
    """How a position is filled on a day, in units.

    Attributes:
        occupied: Held, also by those who are away; who stands in for another does not count again.
        away: Of these, held by somebody who is away and not replaced: vacant for a time.
    """

    occupied: Decimal = Decimal(0)
    away: Decimal = Decimal(0)


def filling(occupancies: Iterable[Occupancy], on: date) -> Filling:
    """Return how one position is filled on a day."""
    there = [one for one in occupancies if one.covers(on)]
    occupied = sum((one.share for one in there if one.substitutes is None), Decimal(0))
    away = Decimal(0)
    for holder in there:
        if holder.substitutes is None and holder.is_away(on):
            stand_ins = [one.share for one in there if one.substitutes == holder.key and not one.is_away(on)]
            away += max(holder.share - sum(stand_ins, Decimal(0)), Decimal(0))
    return Filling(occupied, away)
