"""Levels and forms of education, and the record of a diploma."""

from dataclasses import dataclass
from enum import StrEnum

from nqs_desktop.domain.localized import LocalizedText


class EducationLevel(StrEnum):
    """Education levels, lowest first; the order of the members is their rank."""

    GENERAL_SECONDARY = "general_secondary"
    TVE = "tve"
    POST_SECONDARY = "post_secondary"
    HIGHER = "higher"
    POSTGRADUATE = "postgraduate"

    @property
    def rank(self) -> int:
        """0 for general secondary up to 4 for postgraduate education."""
        return list(EducationLevel).index(self)


class StudyForm(StrEnum):
    """Form of study as a diploma names it."""

    FULL_TIME = "full_time"
    EVENING = "evening"
    CORRESPONDENCE = "correspondence"
    EXTERNAL = "external"
    DISTANCE = "distance"


@dataclass(frozen=True, slots=True)
class EducationRecord:
    """A diploma of a candidate.

    Attributes:
        level: Level of the diploma.
        institution: Who gave it, as the diploma names it.
        specialty_code: Code of the list or of a newer classifier, digits and letters; ``None`` where unknown.
        specialty: Name of the specialty.
        study_form: Form of study; ``None`` where the diploma names none.
        year: Year of the diploma; ``None`` where unknown.
        diploma: Series and number.
    """

    level: EducationLevel
    institution: str = ""
    specialty_code: str | None = None
    specialty: LocalizedText = LocalizedText()
    study_form: StudyForm | None = None
    year: int | None = None
    diploma: str = ""
