"""What the checks look at: an edition of a staffing table with all that is known around it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property

from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.staffing import Department, StaffPosition
from nqs_desktop.domain.staffing_line import StaffingContent, StaffingLine


@dataclass(frozen=True, slots=True)
class KnownCodes:
    """The codes of the edition of a reference book that is in force.

    Attributes:
        codes: All of them, or the places of the register.
        complete: Whether the edition prints the whole book: of a part nothing follows about a code that it
            lacks.
    """

    codes: frozenset[str]
    complete: bool


@dataclass(frozen=True)
class CheckedTable:
    """An edition of a staffing table to check.

    Attributes:
        content: The edition.
        on: The day for which people are looked at.
        occupancies: Who holds which position of the organisation.
        codes: Codes of the classifier; ``None`` where there is no classifier.
        places: Places of the register; ``None`` where there is no register.
        printed_units: Units that the paper of a requirement sheet printed, by the key of the position.
    """

    content: StaffingContent
    on: date
    occupancies: Sequence[Occupancy] = ()
    codes: KnownCodes | None = None
    places: KnownCodes | None = None
    printed_units: Mapping[str, Decimal] = field(default_factory=dict)

    @property
    def lines(self) -> tuple[StaffingLine, ...]:
        """The lines in the order of the table."""
        return self.content.lines

    @cached_property
    def positions(self) -> Mapping[str, StaffPosition]:
        """The positions by their keys."""
        return {line.position.key: line.position for line in self.content.lines}

    @cached_property
    def departments(self) -> Mapping[str, Department]:
        """The departments by their keys."""
        return {department.key: department for department in self.content.departments}

    @cached_property
    def lines_of(self) -> Mapping[str | None, Sequence[StaffingLine]]:
        """The lines of each department itself, without those of the departments below it."""
        own: dict[str | None, list[StaffingLine]] = {}
        for line in self.content.lines:
            own.setdefault(line.position.department, []).append(line)
        return own
