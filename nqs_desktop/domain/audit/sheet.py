"""What the audit looks at: the positions of one organisation with what each cell says in each language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from nqs_desktop.domain.audit.findings import AuditPlace, Span
from nqs_desktop.domain.audit.texts import PlacedText
from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.requirement import ExperienceAlternative, Extra, ReviewReason
from nqs_desktop.domain.staffing import Department, StaffPosition


class FactPlace(NamedTuple):
    """A fact of a reading (``education.levels``, ``experience.0.min_years`` …) and where its words stand."""

    fact: str
    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class CellReading:
    """What a cell says in one language.

    Attributes:
        text: The cell as it stands.
        levels: Levels of education that it names.
        fields: Fields of study as printed.
        fields_open: The list of fields ends with "or other related".
        alternatives: Alternatives of experience; empty where it speaks of none.
        extras: Extras that it asks for.
        reasons: Why a human must decide.
        facts: The places of the words behind each fact, offsets in ``text``.
    """

    text: str
    levels: tuple[EducationLevel, ...] = ()
    fields: tuple[str, ...] = ()
    fields_open: bool = False
    alternatives: tuple[ExperienceAlternative, ...] = ()
    extras: tuple[Extra, ...] = ()
    reasons: tuple[ReviewReason, ...] = ()
    facts: tuple[FactPlace, ...] = ()

    def places(self, *endings: str) -> tuple[Span, ...]:
        """Return where the words of the facts stand whose names end so, each place once."""
        return tuple(dict.fromkeys(place.span for place in self.facts if place.fact.endswith(endings)))

    def places_of(self, words: str) -> tuple[Span, ...]:
        """Return where ``words`` stand in the text; nothing where they do not stand there as they are."""
        start = self.text.find(words) if words else -1
        return () if start < 0 else ((start, start + len(words)),)


Cell = Mapping[Language, CellReading]
"""A cell in the languages in which it has a text."""


@dataclass(frozen=True, slots=True)
class PositionReading:
    """A position with what its cells say.

    Attributes:
        position: The position.
        education: The education cell.
        experience: The experience cell.
    """

    position: StaffPosition
    education: Cell = field(default_factory=dict)
    experience: Cell = field(default_factory=dict)

    @property
    def cells(self) -> tuple[tuple[AuditPlace, Cell], ...]:
        """The two cells that were read."""
        return (AuditPlace.EDUCATION, self.education), (AuditPlace.EXPERIENCE, self.experience)

    def placed(self, place: AuditPlace) -> PlacedText:
        """Return a text of the position with its place."""
        requirement = self.position.requirement
        texts = {
            AuditPlace.NUMBER: self.position.number,
            AuditPlace.TITLE: self.position.title,
            AuditPlace.EDUCATION: requirement.education.text,
            AuditPlace.EXPERIENCE: requirement.experience.text,
            AuditPlace.COMPETENCE: requirement.competence,
            AuditPlace.OPTIONAL: requirement.optional,
        }
        return PlacedText(self.position, place, texts.get(place, LocalizedText()))


@dataclass(frozen=True, slots=True)
class AuditSheet:
    """The paper of one organisation.

    Attributes:
        rows: Its positions in the order of the paper.
        departments: Its departments by key.
        known_fields: Fields of study that are the same in Kazakh and Russian, from elsewhere.
        organisation: Its name.
    """

    rows: Sequence[PositionReading]
    departments: Mapping[str, Department] = field(default_factory=dict)
    known_fields: Sequence[tuple[str, str]] = ()
    organisation: LocalizedText = LocalizedText()

    @property
    def positions(self) -> tuple[StaffPosition, ...]:
        """The positions in the order of the paper."""
        return tuple(row.position for row in self.rows)
