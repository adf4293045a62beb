"""Departments and positions as their rows hold them."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from nqs_desktop.db.demand_mapping import objects_of
from nqs_desktop.db.requirement_mapping import read_requirement
from nqs_desktop.db.rows import DepartmentRow, OrganisationRow, RequirementRow, StaffPositionRow
from nqs_desktop.domain.amounts import decimal_text
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.pay import PositionPay, Surcharge, SurchargeKind
from nqs_desktop.domain.requirement import Requirement
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.staffing import Department, Organisation, StaffPosition
from nqs_desktop.domain.staffing_rules import MOST_UNITS, UNIT_PLACES


def write_organisation(row: OrganisationRow, organisation: Organisation) -> None:
    """Set all columns of ``row`` but its key, its batch and the mark of the demonstration."""
    row.name = organisation.name
    row.bin = organisation.bin
    row.address = organisation.address
    row.phone = organisation.phone
    row.email = organisation.email
    row.head_title = organisation.head_title
    row.head_name = organisation.head_name


def read_organisation(row: OrganisationRow) -> Organisation:
    """Return the organisation that ``row`` holds."""
    return Organisation(
        row.key,
        row.name,
        row.bin,
        row.address,
        row.phone,
        row.email,
        row.head_title,
        row.head_name,
        row.demonstration,
    )


def write_department(row: DepartmentRow, department: Department) -> None:
    """Set all columns of ``row`` but its keys, its batch and its place among its siblings."""
    row.name = department.name
    row.parent_key = department.parent
    row.head_key = department.head
    row.source_document, row.source_line = _source_columns(department.source)


def read_department(row: DepartmentRow, organisation: str) -> Department:
    """Return the department that ``row`` holds."""
    return Department(
        key=row.key,
        name=row.name,
        parent=row.parent_key,
        sort_order=row.sort_order,
        source=read_source(row.source_document, row.source_line),
        organisation=organisation,
        head=row.head_key,
    )


def write_position(row: StaffPositionRow, position: StaffPosition) -> None:
    """Set all columns of ``row`` but its keys, its origin, its requirement sheet and its place in the table.

    Raises:
        UserError: The units are negative, beyond measure or have more than four decimal places.
    """
    _check_units(position.units)
    row.number = position.number
    row.title = position.title
    row.units = position.units
    row.department_key = position.department
    row.occupation_code = position.occupation_code
    row.register_link = position.register_link
    row.category = position.category
    row.note = position.note
    pay = position.pay
    row.salary, row.coefficient, row.service_years = pay.salary, pay.coefficient, pay.service_years
    row.surcharges = surcharges_to_json(pay.surcharges)
    row.source_document, row.source_line = _source_columns(position.source)


def read_position(
    row: StaffPositionRow,
    requirement: RequirementRow | None,
    organisation: str,
    occupied: Decimal = Decimal(0),
) -> StaffPosition:
    """Return the position that the rows hold.

    Args:
        row: The position.
        requirement: Its requirement sheet; ``None`` leaves the requirement empty.
        organisation: Key of its organisation.
        occupied: Units that somebody holds.
    """
    return StaffPosition(
        key=row.key,
        number=row.number,
        title=row.title,
        units=row.units,
        department=row.department_key,
        occupation_code=row.occupation_code,
        register_link=row.register_link,
        requirement=Requirement() if requirement is None else read_requirement(requirement),
        source=read_source(row.source_document, row.source_line),
        sort_order=row.sort_order,
        organisation=organisation,
        occupied=occupied,
        requirement_key=row.requirement_key,
        category=row.category,
        pay=PositionPay(row.salary, row.coefficient, row.service_years, surcharges_from_json(row.surcharges)),
        note=row.note,
    )


def with_what_is_unsaid(draft: StaffPosition, stored: StaffPosition) -> StaffPosition:
    """Return the position of a paper with what papers often do not speak of as it is stored."""
    return replace(
        draft,
        occupation_code=draft.occupation_code or stored.occupation_code,
        register_link=draft.register_link or stored.register_link,
        occupied=draft.occupied or stored.occupied,
        category=draft.category or stored.category,
        note=draft.note or stored.note,
        pay=stored.pay if draft.pay == PositionPay() else draft.pay,
        requirement_key=draft.requirement_key or stored.requirement_key,
    )


def says_the_same(draft: StaffPosition, department: str | None, stored: StaffPosition) -> bool:
    """Tell whether the position of a paper, in a stored department, says what is stored."""
    as_stored = replace(
        draft,
        key=stored.key,
        department=department,
        source=stored.source,
        sort_order=stored.sort_order,
        organisation=stored.organisation,
    )
    return as_stored == stored


def surcharges_from_json(values: list[Json]) -> tuple[Surcharge, ...]:
    """Return the surcharges that a column holds."""
    return tuple(
        Surcharge(
            LocalizedText(
                _text_of(item.get("kk")),
                _text_of(item.get("ru")),
                tuple(Language(str(mark)) for mark in str(item.get("unofficial") or "").split(",") if mark),
            ),
            SurchargeKind(str(item["kind"])),
            Decimal(str(item["amount"])),
        )
        for item in objects_of(values)
    )


def surcharges_to_json(surcharges: Iterable[Surcharge]) -> list[Json]:
    """Return what the column of surcharges holds."""
    return [_surcharge_to_json(one) for one in surcharges]


def _surcharge_to_json(surcharge: Surcharge) -> dict[str, Json]:
    name = surcharge.name
    return {
        "kk": name.kk,
        "ru": name.ru,
        "unofficial": ",".join(name.unofficial),
        "kind": surcharge.kind.value,
        "amount": f"{surcharge.amount.normalize():f}",
    }


def _text_of(value: Json) -> str | None:
    return None if value is None else str(value)


def _check_units(units: Decimal) -> None:
    fits = units.is_finite() and 0 <= units <= MOST_UNITS and units == round(units, UNIT_PLACES)
    if not fits:
        raise UserError(
            "database.units_impossible",
            units=decimal_text(units),
            most=int(MOST_UNITS),
            places=UNIT_PLACES,
        )


def _source_columns(source: SourceReference | None) -> tuple[str | None, int | None]:
    return (None, None) if source is None else (source.document, source.line)


def read_source(document: str | None, line: int | None) -> SourceReference | None:
    """Return the place that two columns name; ``None`` where they name none."""
    return None if document is None else SourceReference(document, line)
