"""A requirement as its row holds it: texts in columns, the structured reading as JSON."""

from decimal import Decimal

from nqs_desktop.db.rows import RequirementRow
from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import Language, LocalizedList, LocalizedText
from nqs_desktop.domain.requirement import (
    EducationDemand,
    ExperienceAlternative,
    ExperienceDemand,
    ExperienceKind,
    Extra,
    IncludedExperience,
    Requirement,
    RequirementPart,
    ReviewReason,
    Strength,
)

_Object = dict[str, Json]


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
    row.alternatives = [_alternative_to_json(alternative) for alternative in experience.alternatives]
    row.extras = [extra.code for extra in requirement.extras]
    row.review_reasons = [
        {"code": reason.code, "part": reason.part.value, "detail": reason.detail}
        for reason in requirement.review_reasons
    ]
    row.needs_review = requirement.needs_review


def read_requirement(row: RequirementRow) -> Requirement:
    """Return the requirement that ``row`` holds."""
    return Requirement(
        education=EducationDemand(
            levels=tuple(EducationLevel(level) for level in _texts(row.levels)),
            fields=LocalizedList(_texts(row.fields_kk), _texts(row.fields_ru)),
            fields_open=row.fields_open,
            text=row.education_text,
        ),
        experience=ExperienceDemand(
            alternatives=tuple(_alternative(item) for item in _objects(row.alternatives)),
            text=row.experience_text,
        ),
        competence=row.competence_text,
        optional=row.optional_text,
        extras=tuple(Extra.parse(code) for code in _texts(row.extras)),
        review_reasons=tuple(
            ReviewReason(str(item["code"]), RequirementPart(str(item["part"])), str(item["detail"]))
            for item in _objects(row.review_reasons)
        ),
    )


def _alternative_to_json(alternative: ExperienceAlternative) -> _Object:
    return {
        "min_years": _number_to_json(alternative.min_years),
        "max_years": _number_to_json(alternative.max_years),
        "kinds": [kind.value for kind in alternative.kinds],
        "field": _text_to_json(alternative.field),
        "education_levels": [level.value for level in alternative.education_levels],
        "strength": alternative.strength.value,
        "including": [
            {
                "min_years": _number_to_json(share.min_years),
                "kinds": [kind.value for kind in share.kinds],
                "field": _text_to_json(share.field),
            }
            for share in alternative.including
        ],
        "continuous": alternative.continuous,
        "extras": [extra.code for extra in alternative.extras],
    }


def _alternative(item: _Object) -> ExperienceAlternative:
    return ExperienceAlternative(
        min_years=_number(item["min_years"]),
        max_years=_number(item["max_years"]),
        kinds=_kinds(item["kinds"]),
        field=_text(item["field"]),
        education_levels=tuple(EducationLevel(level) for level in _texts(item["education_levels"])),
        strength=Strength(str(item["strength"])),
        including=tuple(
            IncludedExperience(_number(share["min_years"]), _kinds(share["kinds"]), _text(share["field"]))
            for share in _objects(item["including"])
        ),
        continuous=bool(item["continuous"]),
        extras=tuple(Extra.parse(code) for code in _texts(item["extras"])),
    )


def _kinds(value: Json) -> tuple[ExperienceKind, ...]:
    return tuple(ExperienceKind(kind) for kind in _texts(value))


def _number_to_json(number: Decimal | None) -> str | None:
    return None if number is None else str(number)


def _number(value: Json) -> Decimal | None:
    return None if value is None else Decimal(str(value))


def _text_to_json(text: LocalizedText) -> _Object:
    return {"kk": text.kk, "ru": text.ru, "unofficial": list(text.unofficial)}


def _text(value: Json) -> LocalizedText:
    parts = value if isinstance(value, dict) else {}
    kk, ru = parts.get("kk"), parts.get("ru")
    return LocalizedText(
        kk if isinstance(kk, str) else None,
        ru if isinstance(ru, str) else None,
        tuple(Language(mark) for mark in _texts(parts.get("unofficial"))),
    )


def _texts(value: Json) -> tuple[str, ...]:
    return tuple(str(item) for item in value) if isinstance(value, list) else ()


def _objects(value: Json) -> tuple[_Object, ...]:
    return tuple(item for item in value if isinstance(item, dict)) if isinstance(value, list) else ()
