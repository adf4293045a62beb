"""A requirement as its row holds it: texts in columns, the structured reading as JSON."""

from nqs_desktop.db.demand_mapping import (
    alternative_from_json,
    alternative_to_json,
    extra_from_json,
    extra_to_json,
    group_from_json,
    group_to_json,
    objects_of,
    texts_of,
)
from nqs_desktop.db.rows import RequirementRow
from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.localized import LocalizedList
from nqs_desktop.domain.requirement import (
    EducationDemand,
    ExperienceDemand,
    Extra,
    Requirement,
    RequirementPart,
    ReviewReason,
    Strength,
)


def write_requirement(row: RequirementRow, requirement: Requirement) -> None:
    """Set all columns of ``row`` but its keys."""
    education, experience = requirement.education, requirement.experience
    row.education_text = education.text
    row.experience_text = experience.text
    row.competence_text = requirement.competence
    row.optional_text = requirement.optional
    row.levels = [level.value for level in education.levels]
    row.fields_kk = list(education.fields.kk)
    row.fields_ru = list(education.fields.ru)
    row.fields_open = education.fields_open
    row.alternatives = [alternative_to_json(alternative) for alternative in experience.alternatives]
    row.extras = [extra.code for extra in requirement.extras]
    row.review_reasons = [
        {"code": reason.code, "part": reason.part.value, "detail": reason.detail}
        for reason in requirement.review_reasons
    ]
    row.needs_review = requirement.needs_review
    row.accepted_levels = [level.value for level in education.accepted]
    row.specialties = list(education.specialties)
    row.education_strength = education.strength.value
    row.wished_extras = [extra_to_json(extra) for extra in requirement.wished_extras]
    row.structure = None if requirement.structure is None else group_to_json(requirement.structure)


def read_requirement(row: RequirementRow) -> Requirement:
    """Return the requirement that ``row`` holds."""
    return Requirement(
        education=EducationDemand(
            levels=tuple(EducationLevel(level) for level in texts_of(row.levels)),
            fields=LocalizedList(texts_of(row.fields_kk), texts_of(row.fields_ru)),
            fields_open=row.fields_open,
            text=row.education_text,
            accepted=tuple(EducationLevel(level) for level in texts_of(row.accepted_levels)),
            specialties=texts_of(row.specialties),
            strength=Strength(row.education_strength),
        ),
        experience=ExperienceDemand(
            alternatives=tuple(alternative_from_json(item) for item in objects_of(row.alternatives)),
            text=row.experience_text,
        ),
        competence=row.competence_text,
        optional=row.optional_text,
        extras=tuple(Extra.parse(code) for code in texts_of(row.extras)),
        review_reasons=tuple(
            ReviewReason(str(item["code"]), RequirementPart(str(item["part"])), str(item["detail"]))
            for item in objects_of(row.review_reasons)
        ),
        wished_extras=tuple(extra_from_json(item) for item in objects_of(row.wished_extras)),
        structure=None if row.structure is None else group_from_json(row.structure),
    )
