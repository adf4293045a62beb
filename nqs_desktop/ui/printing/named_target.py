"""What other pages hand over when they open the printing page with a paper of one thing."""

from dataclasses import dataclass
from typing import Final

from nqs_desktop.services.report_request import DEADLINE_PLAN, FRAMEWORK

_BETWEEN: Final = "\x1f"
_PAPERS: Final = (DEADLINE_PLAN, FRAMEWORK)


@dataclass(frozen=True, slots=True)
class NamedTarget:
    """A paper with the thing that it is about.

    Attributes:
        name: Name of the paper: of a deadline plan or of a framework.
        key: Key of the plan, or of the version of the framework.
    """

    name: str
    key: str

    def __str__(self) -> str:
        """Return the target as pages hand it to the navigator."""
        return _BETWEEN.join((self.name, self.key))

    @classmethod
    def parse(cls, text: str) -> "NamedTarget | None":
        """Read what :meth:`__str__` wrote; ``None`` where it is something else."""
        parts = text.split(_BETWEEN)
        return cls(parts[0], parts[1]) if len(parts) == 2 and parts[0] in _PAPERS else None
