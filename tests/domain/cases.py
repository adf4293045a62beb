"""Short ways to write the values that the tests of the check need."""

from datetime import date
from decimal import Decimal

from nqs_desktop.domain.candidate import Candidate, CandidateExtra, EmploymentRecord
from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.localized import LocalizedList, LocalizedText
from nqs_desktop.domain.requirement import (
    EducationDemand,
    ExperienceAlternative,
    ExperienceDemand,
    ExperienceKind,
    Extra,
    Requirement,
    RequirementPart,
    ReviewReason,
    Strength,
)
from nqs_desktop.domain.staffing import StaffPosition

MET, NOT_MET, REVIEW = Verdict.MET, Verdict.NOT_MET, Verdict.REVIEW
GENERAL, TVE, POST_SECONDARY = (
    EducationLevel.GENERAL_SECONDARY,
    EducationLevel.TVE,
    EducationLevel.POST_SECONDARY,
)
HIGHER, POSTGRADUATE = EducationLevel.HIGHER, EducationLevel.POSTGRADUATE
ON = date(2026, 6, 30)


def diploma(
    level: EducationLevel = HIGHER,
    ru: str = "",
    *,
    form: StudyForm | None = StudyForm.FULL_TIME,
    year: int | None = 2010,
    code: str | None = None,
) -> EducationRecord:
    return EducationRecord(
        level, specialty=LocalizedText(ru=ru), study_form=form, year=year, specialty_code=code
    )


def entry(days: str, kinds: str = "", field: str = "", position: str = "") -> EmploymentRecord:
    """``2020-01-01..2020-12-31`` with kinds parted by spaces; an empty end is an open entry."""
    first, _, last = days.partition("..")
    return EmploymentRecord(
        "employer",
        position,
        date.fromisoformat(first),
        date.fromisoformat(last) if last else None,
        tuple(ExperienceKind(kind) for kind in kinds.split()),
        LocalizedText(ru=field),
    )


def alternative(
    years: str | None,
    kinds: str = "any",
    *,
    levels: tuple[EducationLevel, ...] = (),
    strength: Strength = Strength.REQUIRED,
    field: str = "",
    extras: tuple[str, ...] = (),
    continuous: bool = False,
) -> ExperienceAlternative:
    return ExperienceAlternative(
        None if years is None else Decimal(years),
        None,
        tuple(ExperienceKind(kind) for kind in kinds.split()),
        LocalizedText(ru=field),
        levels,
        strength,
        continuous=continuous,
        extras=tuple(Extra.parse(code) for code in extras),
    )


def demand(
    *alternatives: ExperienceAlternative,
    levels: tuple[EducationLevel, ...] = (),
    fields: tuple[str, ...] = (),
    kk_fields: tuple[str, ...] = (),
    is_open: bool = False,
    extras: tuple[str, ...] = (),
    doubts: tuple[str, ...] = (),
) -> Requirement:
    """``doubts`` are ``code@part`` or ``code@part:detail``."""
    return Requirement(
        EducationDemand(levels, LocalizedList(kk_fields, fields), is_open),
        ExperienceDemand(alternatives),
        extras=tuple(Extra.parse(code) for code in extras),
        review_reasons=tuple(_doubt(text) for text in doubts),
    )


def position(requirement: Requirement) -> StaffPosition:
    return StaffPosition(
        "p", LocalizedText(), LocalizedText(ru="должность"), Decimal(1), requirement=requirement
    )


def person(
    *records: EducationRecord | EmploymentRecord,
    extras: tuple[tuple[str, str], ...] = (),
    birth_date: date | None = None,
) -> Candidate:
    """``extras`` are pairs of a code and its last day, which may be empty."""
    return Candidate(
        "c",
        "Person",
        birth_date=birth_date,
        education=tuple(record for record in records if isinstance(record, EducationRecord)),
        employment=tuple(record for record in records if isinstance(record, EmploymentRecord)),
        extras=tuple(
            CandidateExtra(Extra.parse(code), date.fromisoformat(until) if until else None)
            for code, until in extras
        ),
    )


def _doubt(text: str) -> ReviewReason:
    code, _, rest = text.partition("@")
    part, _, detail = rest.partition(":")
    return ReviewReason(code, RequirementPart(part), detail)
