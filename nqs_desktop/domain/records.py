"""Records as ``export`` writes them: plain JSON values, one function a kind, the fields of the command line.

Every text in two languages is ``{"kk": …, "ru": …}``. The key ``unofficial`` names the texts of the record
that no source prints, as paths such as ``name.ru``; it stands only where there are some.
"""

from collections.abc import Iterable, Mapping

from nqs_desktop.domain.candidate import Candidate, Contacts, EmploymentRecord
from nqs_desktop.domain.classifier import ClassifierEntry
from nqs_desktop.domain.education import EducationRecord
from nqs_desktop.domain.isco import IscoEntry
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.record_values import Record, localized, localized_list, number, unofficial
from nqs_desktop.domain.register import RegisterEntry
from nqs_desktop.domain.requirement_records import (
    alternative,
    education_demand,
    requirement_record,
    review_reason,
)
from nqs_desktop.domain.specialty import SpecialtyEntry
from nqs_desktop.domain.staff_records import further_fields, people_records
from nqs_desktop.domain.staffing import Department, StaffingDraft, StaffPosition

__all__ = [
    "Record",
    "alternative",
    "candidate_record",
    "classifier_record",
    "diploma_record",
    "education_demand",
    "employment_record",
    "isco_record",
    "localized",
    "localized_list",
    "number",
    "position_record",
    "position_records",
    "register_record",
    "review_reason",
    "specialty_record",
]


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
        **unofficial({"name": entry.name}),
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
        **unofficial({"name": entry.name}),
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
        **unofficial({"field": entry.field, "title": entry.title}),
    }


def position_records(table: StaffingDraft) -> list[Record]:
    """Return the positions of an organisation as ``export positions`` writes them.

    Each record repeats its organisation and the departments above it, so that the file alone rebuilds the
    table; a department without a position in it or below is not in the file.
    """
    departments = {department.key: department for department in table.departments}
    people: dict[str, list[Occupancy]] = {}
    for one in table.people:
        people.setdefault(one.position, []).append(one)
    organisation: Record = {
        "id": table.organisation_key,
        "name": localized(table.organisation),
        "demonstration": table.demonstration,
    }
    return [
        position_record(position, people.get(position.key, ()))
        | {
            "department": localized(departments[position.department].name)
            if position.department
            else localized(LocalizedText()),
            "department_path": [
                _department(department) for department in _path(departments, position.department)
            ],
            "organisation": organisation,
            **unofficial(_texts(position) | {"organisation.name": table.organisation}),
        }
        for position in table.positions
    ]


def position_record(position: StaffPosition, people: Iterable[Occupancy] = ()) -> Record:
    """Return a position with its requirement and who holds it; where it belongs is not in it.

    ``occupied`` stands only where somebody holds the position and ``people`` do not say who.
    """
    holders = people_records(people)
    occupied: Record = {"occupied": number(position.occupied)} if position.occupied else {}
    return {
        "id": position.key,
        "number": localized(position.number),
        "title": localized(position.title),
        "units": number(position.units),
        **({"people": holders} if holders else occupied),
        "department": None,
        "occupation_code": position.occupation_code,
        "register_link": position.register_link,
        **requirement_record(position.requirement),
        "source": str(position.source) if position.source else None,
        "order": position.sort_order,
        **further_fields(position),
    }


def candidate_record(candidate: Candidate) -> Record:
    """Return a candidate as ``export candidates`` writes it.

    ``contacts``, ``attachments`` and the ``document`` of an extra stand only where there are some.
    """
    contacts = candidate.contacts
    record: Record = {
        "id": candidate.key,
        "name": candidate.name,
        "iin": candidate.iin,
        "iin_override": candidate.iin_override,
        "birth_date": candidate.birth_date.isoformat() if candidate.birth_date else None,
        "education": [diploma_record(one) for one in candidate.education],
        "employment": [employment_record(one) for one in candidate.employment],
        "extras": [
            {
                "kind": extra.extra.code,
                "valid_until": extra.valid_until.isoformat() if extra.valid_until else None,
                **({"document": extra.document} if extra.document else {}),
            }
            for extra in candidate.extras
        ],
    }
    if contacts != Contacts():
        record["contacts"] = {
            "phone": contacts.phone,
            "email": contacts.email,
            "address": contacts.address,
        }
    if candidate.attachments:
        record["attachments"] = [
            {"title": one.title, "path": one.path, "digest": one.digest} for one in candidate.attachments
        ]
    return record


def diploma_record(record: EducationRecord) -> Record:
    """Return a diploma of a candidate."""
    return {
        "level": record.level.value,
        "institution": record.institution,
        "specialty_code": record.specialty_code,
        "specialty": localized(record.specialty),
        "study_form": record.study_form.value if record.study_form else None,
        "year": record.year,
        "diploma": record.diploma,
        **unofficial({"specialty": record.specialty}),
    }


def employment_record(record: EmploymentRecord) -> Record:
    """Return an entry of a candidate's labour book."""
    return {
        "employer": record.employer,
        "position": record.position,
        "from": record.start.isoformat(),
        "to": record.end.isoformat() if record.end else None,
        "kinds": [kind.value for kind in record.kinds],
        "field": localized(record.field),
        "kinds_set_by": record.kinds_set_by,
        **unofficial({"field": record.field}),
    }


def _department(department: Department) -> Record:
    return {
        "id": department.key,
        "name": localized(department.name),
        "order": department.sort_order,
        "source": str(department.source) if department.source else None,
        **({"head": department.head} if department.head else {}),
        **unofficial({"name": department.name}),
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
        "category": position.category,
        "note": position.note,
        "education.text": requirement.education.text,
        "experience.text": requirement.experience.text,
        "competence.text": requirement.competence,
        "optional.text": requirement.optional,
    }
