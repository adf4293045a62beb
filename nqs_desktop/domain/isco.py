"""ISCO-08, the International Standard Classification of Occupations (ILO, 2012), with its English names."""

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from nqs_desktop.domain.source import SourceReference


class IscoLevel(StrEnum):
    """The four levels of ISCO-08."""

    MAJOR = "major"
    SUB_MAJOR = "sub_major"
    MINOR = "minor"
    UNIT = "unit"


ISCO_COUNTS: Final = MappingProxyType(
    {IscoLevel.MAJOR: 10, IscoLevel.SUB_MAJOR: 43, IscoLevel.MINOR: 130, IscoLevel.UNIT: 436}
)
"""How many groups the whole classification has (ISCO-08, volume 1)."""


@dataclass(frozen=True, slots=True)
class IscoEntry:
    """A group of ISCO-08.

    Attributes:
        code: One to four digits.
        level: As many digits as the code has.
        name: English name.
        parent: Code of the group above; ``None`` for a major group.
        source: Where it is printed.
    """

    code: str
    level: IscoLevel
    name: str
    parent: str | None
    source: SourceReference
