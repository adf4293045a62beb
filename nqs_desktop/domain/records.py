"""Records as ``export`` writes them: plain JSON values, one function a kind, the fields of the command line.

Every text in two languages is ``{"kk": …, "ru": …}``. The key ``unofficial`` names the texts of the record
that no source prints, as paths such as ``name.ru``; it stands only where there are some.
"""

from collections.abc import Mapping
from decimal import Decimal

from nqs_desktop.domain.candidate import Candidate, EmploymentRecord
from nqs_desktop.domain.classifier import ClassifierEntry
from nqs_desktop.domain.education import EducationRecord
from nqs_desktop.domain.isco import IscoEntry
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import LocalizedList, LocalizedText
from nqs_desktop.domain.register import RegisterEntry
from nqs_desktop.domain.requirement import (
    EducationDemand,
    ExperienceAlternative,
    IncludedExperience,
    ReviewReason,
)
from nqs_desktop.domain.specialty import SpecialtyEntry
from nqs_desktop.domain.staffing import Department, StaffingDraft, StaffPosition

Record = dict[str, Json]


def classifier_record(entry: ClassifierEntry) -> Record:
    """Return a classifier entry as ``export classifier`` writes it.

    ``printed`` and ``repeats`` stand only where the source's own writing is another one.
    """
    return {
        "code": entry.code,
        "level": entry.level.value,
        "name": localized(entry.name),
        "parent": entry.parent,
        "skill_level": entry.skill_level,
        "source": str(entry.source),
        **({"printed": localized(entry.printed)} if entry.printed else {}),
        **({"repeats": list(entry.repeats)} if entry.repeats else {}),
        **_unofficial({"name": entry.name}),
    }


def isco_record(entry: IscoEntry) -> Record:
    """Return a group of ISCO-08 as ``export isco`` writes it; its name is English."""
    return {
        "code": entry.code,
        "level": entry.level.value,
        "name": entry.name,
        "parent": entry.parent,
        "source": str(entry.source),
    }


def specialty_record(entry: SpecialtyEntry) -> Record:
    """Return a row of the specialty list as ``export specialties`` writes it."""
    return {
        "kind": entry.kind.value,
        "code": entry.code,
        "printed_code": entry.printed_code,
        "level": entry.level,
        "name": localized(entry.name),
        "special_needs": entry.special_needs,
        "military": entry.military,
        "parent": entry.parent,
        "source": str(entry.source),
        **_unofficial({"name": entry.name}),
    }


def register_record(entry: RegisterEntry) -> Record:
    """Return a position title of the register as ``export register`` writes it."""
    return {
        "block": entry.block,
        "link": entry.link,
        "step": entry.step,
        "field": localized(entry.field),
        "qualification_level": entry.qualification_level.value if entry.qualification_level else None,
        "category": entry.category.value if entry.category else None,
        "title": localized(entry.title),
        "source": str(entry.source),
        **_unofficial({"field": entry.field, "title": entry.title}),
    }


def position_records(table: StaffingDraft) -> list[Record]:
    """Return the positions of an organisation as ``export positions`` writes them.

    Each record repeats its organisation and the departments above it, so that the file alone rebuilds the
    table; a department without a position in it or below is not in the file.
    """
    departments = {department.key: department for department in table.departments}
    organisation: Record = {
        "id": table.organisation_key,
        "name": localized(table.organisation),
        "demonstration": table.demonstration,
    }
    return [
        position_record(position)
        | {
            "department": localized(departments[position.department].name)
            if position.department
            else localized(LocalizedText()),
            "department_path": [
                _department(department) for department in _path(departments, position.department)
            ],
            "organisation": organisation,
            **_unofficial(_texts(position) | {"organisation.name": table.organisation}),
        }
        for position in table.positions
    ]


def position_record(position: StaffPosition) -> Record:
    """Return a position with its requirement; where it belongs is not in it."""
    requirement = position.requirement
    return {
        "id": position.key,
        "number": localized(position.number),
        "title": localized(position.title),
        "units": number(position.units),
        "department": None,
        "occupation_code": position.occupation_code,
        "register_link": position.register_link,
        "education": education_demand(requirement.education),
        "experience": {
            "alternatives": [alternative(one) for one in requirement.experience.alternatives],
            "text": localized(requirement.experience.text),
        },
        "competence": {"text": localized(requirement.competence)},
        "optional": {"text": localized(requirement.optional)},
        "extras": [extra.code for extra in requirement.extras],
        "needs_review": requirement.needs_review,
        "review_reasons": [review_reason(reason) for reason in requirement.review_reasons],
        "source": str(position.source) if position.source else None,
        "order": position.sort_order,
    }


def candidate_record(candidate: Candidate) -> Record:
    """Return a candidate as ``export candidates`` writes it."""
    return {
        "id": candidate.key,
        "name": candidate.name,
        "iin": candidate.iin,
        "iin_override": candidate.iin_override,
        "birth_date": candidate.birth_date.isoformat() if candidate.birth_date else None,
        "education": [_education(record) for record in candidate.education],
        "employment": [_employment(record) for record in candidate.employment],
        "extras": [
            {
                "kind": record.extra.code,
                "valid_until": record.valid_until.isoformat() if record.valid_until else None,
            }
            for record in candidate.extras
        ],
    }


def education_demand(demand: EducationDemand) -> Record:
    """Return the education cell: levels, fields, the cell's words; ``fields_open`` only where it is."""
    return {
        "levels": [level.value for level in demand.levels],
        "fields": localized_list(demand.fields),
        **({"fields_open": True} if demand.fields_open else {}),
        "text": localized(demand.text),
    }


def alternative(one: ExperienceAlternative) -> Record:
    """Return an alternative of experience; ``including``, ``continuous`` and ``extras`` only where set."""
    record: Record = {
        "min_years": number(one.min_years),
        "max_years": number(one.max_years),
        "kinds": [kind.value for kind in one.kinds],
        "field": localized(one.field),
        "education_levels": [level.value for level in one.education_levels],
        "strength": one.strength.value,
    }
    if one.including:
        record["including"] = [_included(share) for share in one.including]
    if one.continuous:
        record["continuous"] = True
    if one.extras:
        record["extras"] = [extra.code for extra in one.extras]
    return record | _unofficial({"field": one.field})


def review_reason(reason: ReviewReason) -> str:
    """Return ``code: part: detail``, such as ``years_differ: experience: kk 2, ru 3``."""
    parts = (reason.code, reason.part.value, reason.detail)
    return ": ".join(part for part in parts if part)


def localized(text: LocalizedText) -> dict[str, Json]:
    """Return a text in two languages."""
    return {"kk": text.kk, "ru": text.ru}


def localized_list(texts: LocalizedList) -> dict[str, Json]:
    """Return two lists side by side."""
    return {"kk": list(texts.kk), "ru": list(texts.ru)}


def number(value: Decimal | None) -> int | float | None:
    """Return a decimal as the JSON number that reads back to it: an integer where it is one."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _education(record: EducationRecord) -> Record:
    return {
        "level": record.level.value,
        "institution": record.institution,
        "specialty_code": record.specialty_code,
        "specialty": localized(record.specialty),
        "study_form": record.study_form.value if record.study_form else None,
        "year": record.year,
        "diploma": record.diploma,
        **_unofficial({"specialty": record.specialty}),
    }


def _employment(record: EmploymentRecord) -> Record:
    return {
        "employer": record.employer,
        "position": record.position,
        "from": record.start.isoformat(),
        "to": record.end.isoformat() if record.end else None,
        "kinds": [kind.value for kind in record.kinds],
        "field": localized(record.field),
        "kinds_set_by": record.kinds_set_by,
        **_unofficial({"field": record.field}),
    }


def _included(share: IncludedExperience) -> Record:
    return {
        "min_years": number(share.min_years),
        "kinds": [kind.value for kind in share.kinds],
        "field": localized(share.field),
        **_unofficial({"field": share.field}),
    }


def _department(department: Department) -> Record:
    return {
        "id": department.key,
        "name": localized(department.name),
        "order": department.sort_order,
        "source": str(department.source) if department.source else None,
        **_unofficial({"name": department.name}),
    }


def _path(departments: Mapping[str, Department], key: str | None) -> list[Department]:
    path: list[Department] = []
    while key is not None:
        path.append(departments[key])
        key = departments[key].parent
    return path[::-1]


def _texts(position: StaffPosition) -> dict[str, LocalizedText]:
    requirement = position.requirement
    return {
        "number": position.number,
        "title": position.title,
        "education.text": requirement.education.text,
        "experience.text": requirement.experience.text,
        "competence.text": requirement.competence,
        "optional.text": requirement.optional,
    }


def _unofficial(texts: Mapping[str, LocalizedText]) -> Record:
    marks: list[Json] = [f"{name}.{mark.value}" for name, text in texts.items() for mark in text.unofficial]
    return {"unofficial": marks} if marks else {}
