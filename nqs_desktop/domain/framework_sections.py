"""What the sections of a framework are called and must contain (order 384 of 2023, annex, sections 1 to 12).

The words are the program's own; the names of the sections and of their parts are those of the order.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from nqs_desktop.domain.framework import (
    Band,
    Correspondence,
    FrameworkSection,
    SectionPart,
    StandardState,
)
from nqs_desktop.domain.messages import Message, message

PARTS: Final[Mapping[FrameworkSection, tuple[SectionPart, ...]]] = MappingProxyType(
    {section: tuple(part for part in SectionPart if part.section is section) for section in FrameworkSection}
)
"""The texts of each section in their order; none for the name, the standards, the tables and the layout."""

TABLES: Final[Mapping[FrameworkSection, int]] = MappingProxyType(
    {FrameworkSection.LEVELS: 1, FrameworkSection.MAP: 2, FrameworkSection.CARD: 3}
)
"""Numbers of the tables by the sections that they fill."""


def section_title(section: FrameworkSection) -> Message:
    """Return the name of a section without its number."""
    return message(f"framework_sections.title_{section.value}")


def section_instruction(section: FrameworkSection) -> Message:
    """Return what a section must contain, a sentence or two."""
    return message(f"framework_sections.about_{section.value}")


def section_clause(section: FrameworkSection) -> Message:
    """Return where the order asks for a section."""
    return message("framework_sections.clause", number=section.number)


def part_title(part: SectionPart) -> Message:
    """Return the name of a text of a section."""
    return message(f"framework_sections.part_{_word(part)}")


def part_instruction(part: SectionPart) -> Message:
    """Return what a text of a section must say."""
    return message(f"framework_sections.about_part_{_word(part)}")


def band_title(band: Band) -> Message:
    """Return the name of a part of table 1 without its number."""
    return message(f"framework_sections.band_{band.value}")


def band_number(band: Band) -> int:
    """Return the number of a part of table 1, from 1."""
    return list(Band).index(band) + 1


def correspondence_word(match: Correspondence) -> Message:
    """Return how a correspondence is said in columns 5 and 9 of table 3."""
    return message(f"framework_sections.match_{match.value}")


def standard_word(state: StandardState) -> Message:
    """Return how the state of a professional standard is said."""
    return message(f"framework_sections.state_{state.value}")


def _word(part: SectionPart) -> str:
    return part.value.replace(".", "_")
