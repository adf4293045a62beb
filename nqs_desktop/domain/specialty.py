"""Specialties that may be studied by correspondence, in the evening or externally (order 398 of 2019)."""

from dataclasses import dataclass
from enum import StrEnum

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.source import SourceReference


class SpecialtyKind(StrEnum):
    """Levels of the list: education area, specialty, qualification."""

    AREA = "area"
    SPECIALTY = "specialty"
    QUALIFICATION = "qualification"


@dataclass(frozen=True, slots=True)
class SpecialtyEntry:
    """A row of the list.

    Attributes:
        kind: Area, specialty or qualification.
        code: Digits only: ``0100000``, ``0101000``, ``0101013``. Not unique: one is printed twice.
        printed_code: As the source prints it: ``010101 3``; the digit after the space is the level.
        level: Qualification level 1 to 4; ``None`` for areas and specialties.
        name: The name without the asterisks.
        special_needs: ``*``: open to people with special educational needs.
        military: ``**``: studied at military and special institutions.
        parent: Code of the area or specialty above; ``None`` for an area.
        source: Where it is printed.
    """

    kind: SpecialtyKind
    code: str
    printed_code: str
    level: int | None
    name: LocalizedText
    special_needs: bool
    military: bool
    parent: str | None
    source: SourceReference
