"""What other pages hand over when they open the printing page with a paper of a staffing table."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from nqs_desktop.domain.days import read_day
from nqs_desktop.services.report_request import OF_EDITIONS

_BETWEEN: Final = "\x1f"
_PARTS: Final = 5


@dataclass(frozen=True, slots=True)
class StaffingTarget:
    """A paper of ``OF_EDITIONS`` with what it is about.

    Attributes:
        name: Its name.
        node: Key of an organisation or a department.
        edition: Key of an edition; empty for the one that is worked on.
        on: The day on which people are looked at; ``None`` for today.
        other: Key of the older edition that it is compared with; empty for the one before it.
    """

    name: str
    node: str
    edition: str = ""
    on: date | None = None
    other: str = ""

    def __str__(self) -> str:
        """Return the target as pages hand it to the navigator."""
        day = self.on.isoformat() if self.on else ""
        return _BETWEEN.join((self.name, self.node, self.edition, day, self.other))

    @classmethod
    def parse(cls, text: str) -> "StaffingTarget | None":
        """Read what :meth:`__str__` wrote; ``None`` where it is something else."""
        parts = text.split(_BETWEEN)
        if len(parts) != _PARTS or parts[0] not in OF_EDITIONS:
            return None
        day = read_day(parts[3]) if parts[3] else None
        return cls(parts[0], parts[1], parts[2], day, parts[4])
