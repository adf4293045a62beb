"""Positions with their requirements out of record files: what ``export positions`` writes."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from nqs_desktop.domain import codes
from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.requirement import (
    Demand,
    DemandGroup,
    EducationDemand,
    ExperienceAlternative,
    ExperienceDemand,
    ExperienceKind,
    ExtraDemand,
    IncludedExperience,
    Joint,
    Requirement,
    RequirementPart,
    ReviewReason,
    Strength,
)
from nqs_desktop.domain.requirement_rules import MOST_MONTHS
from nqs_desktop.domain.requirement_structure import DEEPEST, with_structure
from nqs_desktop.domain.staffing import Department, StaffingDraft, StaffPosition
from nqs_desktop.domain.staffing_rules import MOST_UNITS, UNIT_PLACES
from nqs_desktop.importers.record import Record
from nqs_desktop.importers.staff_records import read_pay, read_people

_MOST_ORDER: Final = 1_000_000_000
_NODES: Final = ("education", "experience", "extra", "joint")
"""The keys of which a node of a structure has one."""


@dataclass
class _Table:
    """A staffing table while its records come in."""

    organisation: LocalizedText
    key: str
    demonstration: bool
    departments: dict[str, Department] = field(default_factory=dict)
    positions: list[StaffPosition] = field(default_factory=list)
    people: list[Occupancy] = field(default_factory=list)


def read_positions(records: Iterable[Record]) -> tuple[StaffingDraft, ...]:
    """Return the staffing tables of a record file, one an organisation.

    Positions without an organisation of their own belong to one without a name.

    Raises:
        UserError: A field does not fit or two positions have the same id.
    """
    tables: dict[tuple[str, LocalizedText], _Table] = {}
    keys: set[str] = set()
    for record in records:
        organisation = record.child("organisation")
        name, key = record.child("organisation").localized("name"), organisation.text("id")
        demonstration = organisation.truth("demonstration")
        table = tables.setdefault((key, name), _Table(name, key, demonstration))
        position = _position(record, _department_key(record, table), len(table.positions))
        if position.key and position.key in keys:
            raise record.wrong("id", message("records.expected_unique"))
        keys.add(position.key)
        table.positions.append(position)
        table.people.extend(read_people(record, position.key, position.units))
    return tuple(
        StaffingDraft(
            table.organisation,
            tuple(table.departments.values()),
            tuple(table.positions),
            organisation_key=table.key,
            demonstration=table.demonstration,
            people=tuple(table.people),
        )
        for table in tables.values()
    )


def _department_key(record: Record, table: _Table) -> str | None:
    """Return the key of a record's department; the departments of its path come into the table."""
    parent: str | None = None
    path = record.children("department_path")
    for step in path:
        name = step.required_localized("name")
        head = step.word("head")
        key = step.word("id") or f"{parent or ''}/{name.best('kk')}"
        order, source = step.whole("order", -_MOST_ORDER, _MOST_ORDER), step.source("source")
        known = table.departments.setdefault(
            key,
            Department(
                key, name, parent, len(table.departments) if order is None else order, source, head=head
            ),
        )
        if (known.name, known.parent) != (name, parent):
            raise step.wrong("id", message("records.expected_unique"))
        parent = key
    name = record.localized("department")
    if not path and name:
        parent = next((one.key for one in table.departments.values() if one.name == name), None)
        if parent is None:
            parent = f"/{name.best('kk')}"
            table.departments[parent] = Department(parent, name, None, len(table.departments))
    return parent


def _position(record: Record, department: str | None, place: int) -> StaffPosition:
    order = record.whole("order", -_MOST_ORDER, _MOST_ORDER)
    units, occupied = _units(record, "units"), _units(record, "occupied")
    return StaffPosition(
        key=record.word("id") or "",
        number=record.alike("number"),
        title=record.required_localized("title"),
        units=Decimal(1) if units is None else units,
        department=department,
        occupation_code=_code(record, "occupation_code", codes.occupation_code),
        register_link=_code(record, "register_link", codes.register_place),
        requirement=read_requirement(record),
        source=record.source("source"),
        sort_order=place if order is None else order,
        occupied=Decimal(0) if occupied is None else occupied,
        requirement_key=record.word("requirement_of"),
        category=record.alike("category"),
        pay=read_pay(record),
        note=record.localized("note"),
    )


def _units(record: Record, name: str) -> Decimal | None:
    units = record.decimal(name)
    if units is not None and (units > MOST_UNITS or units != round(units, UNIT_PLACES)):
        raise record.wrong(name, message("records.expected_units", places=UNIT_PLACES))
    return units


def _code(record: Record, name: str, read: Callable[[str | None], str | None]) -> str | None:
    try:
        return read(record.word(name))
    except ValueError:
        raise record.wrong(name, message(f"records.expected_{name}")) from None


def read_requirement(record: Record) -> Requirement:
    """Return the requirement of a position's record.

    Where it has a structure, the cells follow from it, whatever the record says of them beside their texts.

    Raises:
        UserError: A field does not fit.
    """
    education, experience = record.child("education"), record.child("experience")
    alternatives = tuple(_alternative(one) for one in experience.children("alternatives"))
    reasons = tuple(_reason(record, text) for text in record.texts("review_reasons"))
    cells = Requirement(
        education=_education(education),
        experience=ExperienceDemand(alternatives, experience.localized("text")),
        competence=record.child("competence").localized("text"),
        optional=record.child("optional").localized("text"),
        extras=record.extras("extras"),
        review_reasons=reasons,
        wished_extras=tuple(_extra(one) for one in record.children("wished_extras")),
    )
    structure = _structure(record)
    requirement = cells if structure is None else with_structure(cells, structure)
    said = record.truth("needs_review") if "needs_review" in record.values else requirement.needs_review
    if (reasons and not said) or (said and not requirement.needs_review):
        raise record.wrong("needs_review", message("records.expected_agreement", field="review_reasons"))
    return requirement


def _structure(record: Record) -> DemandGroup | None:
    tree = record.child("structure")
    if not tree.values:
        return None
    joint, parts = tree.required_choice("joint", Joint), tree.children("parts")
    return DemandGroup(joint, tuple(_demand(part, 1) for part in parts))


def _demand(record: Record, depth: int) -> Demand:
    """Return a node of a structure, which has one of the keys that name its kind."""
    kinds = [name for name in _NODES if record.values.get(name) is not None]
    if len(kinds) != 1:
        raise record.wrong(_NODES[0], message("records.expected_demand", kinds=", ".join(_NODES)))
    match kinds[0]:
        case "education":
            return _education(record.child("education"))
        case "experience":
            return _alternative(record.child("experience"))
        case "extra":
            return _extra(record)
        case _:
            joint = record.required_choice("joint", Joint)
            if depth >= DEEPEST:
                raise record.wrong("joint", message("records.expected_depth", most=DEEPEST))
            return DemandGroup(joint, tuple(_demand(part, depth + 1) for part in record.children("parts")))


def _education(record: Record) -> EducationDemand:
    return EducationDemand(
        levels=record.choices("levels", EducationLevel),
        fields=record.localized_list("fields"),
        fields_open=record.truth("fields_open"),
        text=record.localized("text"),
        accepted=record.choices("accepted", EducationLevel),
        specialties=record.texts("specialties"),
        strength=record.choice("strength", Strength) or Strength.REQUIRED,
    )


def _extra(record: Record) -> ExtraDemand:
    strength = record.choice("strength", Strength) or Strength.REQUIRED
    return ExtraDemand(record.one_extra("extra"), strength)


def _alternative(record: Record) -> ExperienceAlternative:
    return ExperienceAlternative(
        min_years=record.decimal("min_years"),
        max_years=record.decimal("max_years"),
        kinds=record.choices("kinds", ExperienceKind) or (ExperienceKind.ANY,),
        field=record.localized("field"),
        education_levels=record.choices("education_levels", EducationLevel),
        strength=record.choice("strength", Strength) or Strength.REQUIRED,
        including=tuple(
            IncludedExperience(
                share.decimal("min_years"),
                share.choices("kinds", ExperienceKind) or (ExperienceKind.ANY,),
                share.localized("field"),
                share.whole("last_months", 1, MOST_MONTHS),
            )
            for share in record.children("including")
        ),
        continuous=record.truth("continuous"),
        extras=record.extras("extras"),
    )


def _reason(record: Record, text: str) -> ReviewReason:
    code, _, rest = text.partition(":")
    part, _, detail = rest.partition(":")
    try:
        return ReviewReason(code.strip(), RequirementPart(part.strip()), detail.strip())
    except ValueError:
        raise record.wrong("review_reasons", message("records.expected_reason")) from None
