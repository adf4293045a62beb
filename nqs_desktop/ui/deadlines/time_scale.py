"""Where days stand on a timeline."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class TimeScale:
    """Lays the days from ``first`` to ``last`` between ``left`` and ``left + width``, in pixels."""

    first: date
    last: date
    left: float
    width: float

    def at(self, day: date) -> float:
        """Return where ``day`` begins; one outside stands at the edge."""
        days = (self.last - self.first).days + 1
        return self.left + self.width * min(max((day - self.first).days, 0), days) / days

    def months(self) -> Iterator[date]:
        """Yield the first days of the months."""
        day = self.first.replace(day=1)
        while day <= self.last:
            yield day
            day = date(day.year + day.month // 12, day.month % 12 + 1, 1)
