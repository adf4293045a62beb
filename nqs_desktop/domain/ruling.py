"""What a person has ruled about fields of study; the check asks here before it asks a person again."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class FieldRuling:
    """A person's word on whether a diploma's specialty counts as a field that a position asks for.

    Attributes:
        field: The field as the requirement names it.
        specialty: The specialty as the diploma names it.
        fits: Whether it counts.
        who: Who said so; empty where the program was not told.
        at: When, in UTC with zone; ``None`` for a ruling that is not stored yet.
    """

    field: str
    specialty: str
    fits: bool
    who: str = ""
    at: datetime | None = None
