"""A branch of a reference book: an entry with all below it, to print or to write to a file."""

from dataclasses import dataclass
from typing import Final, Self

_PREFIX: Final = "branch"


@dataclass(frozen=True, slots=True)
class Branch:
    """An entry with all below it.

    Attributes:
        book: ``classifier``, ``specialties`` or ``register``.
        edition: Number of the edition.
        node: Number of the node in the edition.
    """

    book: str
    edition: int
    node: int

    def as_target(self) -> str:
        """Return the branch as one page tells another what to show."""
        return f"{_PREFIX}:{self.book}:{self.edition}:{self.node}"

    @classmethod
    def from_target(cls, target: str) -> Self | None:
        """Return the branch that :meth:`as_target` told of; ``None`` for any other text."""
        parts = target.split(":")
        if len(parts) != 4 or parts[0] != _PREFIX or not (parts[2].isdecimal() and parts[3].isdecimal()):
            return None
        return cls(parts[1], int(parts[2]), int(parts[3]))
