"""What a position demands: education, experience, competence, extras."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.localized import LocalizedList, LocalizedText


class ExperienceKind(StrEnum):
    """What experience counts; several kinds in one alternative must hold for the same years."""

    ANY = "any"
    SPECIALTY = "specialty"
    MANAGERIAL = "managerial"
    FIELD = "field"
    POSITION = "position"
    CIVIL_SERVICE = "civil_service"


class Strength(StrEnum):
    """How firmly a text demands: what is desirable or an example never makes a person unfit."""

    REQUIRED = "required"
    DESIRABLE = "desirable"
    EXAMPLE = "example"


class ExtraKind(StrEnum):
    """Demands beside education and experience, by their word in the JSON of the command line."""

    DRIVING_LICENCE = "driving_licence"
    CLEARANCE = "clearance"
    CERTIFICATE = "certificate"
    MEDICAL_FITNESS = "medical_fitness"
    SPECIAL_TRAINING = "special_training"
    DEGREE = "degree"
    MIN_AGE = "min_age"
    MAX_AGE = "max_age"


@dataclass(frozen=True, slots=True)
class Extra:
    """An extra demand or possession.

    Attributes:
        kind: What it is.
        detail: Licence categories (``B``, ``B|C`` for one of them), an age in years, or for the other kinds
            the words that name it; empty where the text names none.
    """

    kind: ExtraKind
    detail: str = ""

    @property
    def code(self) -> str:
        """``driving_licence:B|C``, ``clearance``, ``min_age:18``."""
        return f"{self.kind.value}:{self.detail}" if self.detail else self.kind.value

    @classmethod
    def parse(cls, code: str) -> "Extra":
        """Read a code.

        Raises:
            ValueError: The word before the colon names no kind of extra.
        """
        kind, _, detail = code.partition(":")
        return cls(ExtraKind(kind), detail)


@dataclass(frozen=True, slots=True)
class IncludedExperience:
    """Years that must lie within an alternative: "10 years, of which 3 managerial".

    Attributes:
        min_years: Years asked for; ``None`` where the text names no number.
        kinds: All of them must hold for the same years.
        field: Words that name the field or the position or category.
        last_months: The years must lie within so many months before the day asked ("of which the last
            12 months …"); ``None``: anywhere within the alternative.
    """

    min_years: Decimal | None
    kinds: tuple[ExperienceKind, ...]
    field: LocalizedText = LocalizedText()
    last_months: int | None = None


@dataclass(frozen=True, slots=True)
class ExperienceAlternative:
    """One of the ways in which the experience may be met: "A **or** B".

    Attributes:
        min_years: Years asked for; 0 where the text demands none, ``None`` where it names no number,
            0.5 six months.
        max_years: Upper bound as printed; it never makes a person unfit.
        kinds: All of them must hold for the same years; never empty.
        field: Words that name the field or the position or category.
        education_levels: Levels that this alternative is bound to; empty means the position's own.
        strength: Required, desirable or an example.
        including: Shares of the years that must be of other kinds.
        continuous: The years must be without interruption.
        extras: Extras that this alternative is bound to, such as a degree instead of years.
    """

    min_years: Decimal | None
    max_years: Decimal | None = None
    kinds: tuple[ExperienceKind, ...] = (ExperienceKind.ANY,)
    field: LocalizedText = LocalizedText()
    education_levels: tuple[EducationLevel, ...] = ()
    strength: Strength = Strength.REQUIRED
    including: tuple[IncludedExperience, ...] = ()
    continuous: bool = False
    extras: tuple[Extra, ...] = ()

    @property
    def needs_review(self) -> bool:
        """Whether it is a wish or an example, or names no number somewhere."""
        years = (self.min_years, *(share.min_years for share in self.including))
        return self.strength is not Strength.REQUIRED or None in years


class RequirementPart(StrEnum):
    """The cells of the paper's table."""

    EDUCATION = "education"
    EXPERIENCE = "experience"
    COMPETENCE = "competence"
    OPTIONAL = "optional"
    POSITION = "position"


@dataclass(frozen=True, slots=True)
class ReviewReason:
    """Why a human must decide.

    Attributes:
        code: Key under ``review.`` of the message catalogue, such as ``years_differ``, ``no_number``,
            ``desirable``, ``example``, ``depends``, ``levels_differ``, ``fields_differ``, ``text_missing``,
            ``contradiction``.
        part: The cell that it speaks of.
        detail: The words or figures concerned, as printed; may be empty.
    """

    code: str
    part: RequirementPart
    detail: str = ""


@dataclass(frozen=True, slots=True)
class EducationDemand:
    """The education cell.

    Attributes:
        levels: Levels that the text names; what it accepts follows from them (a higher level fits too).
        fields: Fields of study in both languages.
        fields_open: The list ends with "or other related fields": a human decides on what is not listed.
        text: The cell's own words.
        accepted: Levels that fit, where the text itself says so (a higher one is excluded, or it lists what
            is accepted); empty: the lowest of ``levels`` and all above it.
        specialties: Specialties by their codes, digits and letters; a diploma of one of them fits the fields.
        strength: Required, desirable or an example.
    """

    levels: tuple[EducationLevel, ...] = ()
    fields: LocalizedList = LocalizedList()
    fields_open: bool = False
    text: LocalizedText = LocalizedText()
    accepted: tuple[EducationLevel, ...] = ()
    specialties: tuple[str, ...] = ()
    strength: Strength = Strength.REQUIRED


@dataclass(frozen=True, slots=True)
class ExperienceDemand:
    """The experience cell: alternatives (one of them must be met) and the cell's own words."""

    alternatives: tuple[ExperienceAlternative, ...] = ()
    text: LocalizedText = LocalizedText()


class Joint(StrEnum):
    """How the parts of a group are joined: every one must be met, or any one."""

    EVERY = "every"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class ExtraDemand:
    """An extra with its strength: one that a text wishes for or gives as an example makes nobody unfit."""

    extra: Extra
    strength: Strength = Strength.REQUIRED


@dataclass(frozen=True, slots=True)
class DemandGroup:
    """Demands joined by "and" or by "or", nested freely.

    Attributes:
        joint: Every part must be met, or any one.
        parts: The parts in the order of the paper; a group without parts demands nothing.
    """

    joint: Joint
    parts: "tuple[Demand, ...]" = ()


Demand = DemandGroup | EducationDemand | ExperienceAlternative | ExtraDemand
"""A node of a requirement's structure: a group, or one of the demands that are its leaves."""


@dataclass(frozen=True, slots=True)
class Requirement:
    """All that a position demands.

    Attributes:
        education: The education cell.
        experience: The experience cell.
        competence: The competence cell, words only.
        optional: The cell of optional demands, words only.
        extras: Extras that must be there, every one.
        review_reasons: What a program cannot decide.
        wished_extras: Extras that are desirable or examples.
        structure: How the demands are joined where the plain order of the cells (education, and one of the
            alternatives, and every extra) does not say it; its leaves then stand in the cells as well.
            ``None``: the plain order holds.
    """

    education: EducationDemand = EducationDemand()
    experience: ExperienceDemand = ExperienceDemand()
    competence: LocalizedText = LocalizedText()
    optional: LocalizedText = LocalizedText()
    extras: tuple[Extra, ...] = ()
    review_reasons: tuple[ReviewReason, ...] = ()
    wished_extras: tuple[ExtraDemand, ...] = ()
    structure: DemandGroup | None = None

    @property
    def needs_review(self) -> bool:
        """Whether a program cannot decide something in the texts, or an alternative by itself."""
        return bool(self.review_reasons) or any(one.needs_review for one in self.experience.alternatives)
