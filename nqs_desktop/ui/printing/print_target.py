"""What other pages hand over when they open the printing page with a paper that judges candidates."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from nqs_desktop.domain.days import read_day
from nqs_desktop.services.report_request import JUDGING

_BETWEEN: Final = "\x1f"


@dataclass(frozen=True, slots=True)
class PrintTarget:
    """A paper of ``JUDGING`` with what it is about.

    Attributes:
        name: Its name.
        candidate: Key of the candidate; empty for all.
        position: Key of the position; empty for all.
        on: The day of the verdicts; ``None`` for today.
    """

    name: str
    candidate: str = ""
    position: str = ""
    on: date | None = None

    def __str__(self) -> str:
        """Return the target as pages hand it to the navigator."""
        day = self.on.isoformat() if self.on else ""
        return _BETWEEN.join((self.name, self.candidate, self.position, day))

    @classmethod
    def parse(cls, text: str) -> "PrintTarget | None":
        """Read what :meth:`__str__` wrote; ``None`` where it is something else."""
        parts = text.split(_BETWEEN)
        if len(parts) != 4 or parts[0] not in JUDGING:
            return None
        return cls(parts[0], parts[1], parts[2], read_day(parts[3]) if parts[3] else None)
