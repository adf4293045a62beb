"""Departments and positions as their rows hold them."""

from decimal import Decimal

from nqs_desktop.db.requirement_mapping import read_requirement
from nqs_desktop.db.rows import DepartmentRow, RequirementRow, StaffPositionRow
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.staffing import Department, StaffPosition
from nqs_desktop.domain.staffing_rules import MOST_UNITS, UNIT_PLACES


def write_department(row: DepartmentRow, department: Department) -> None:
    """Set all columns of ``row`` but its keys, its batch and its place among its siblings."""
    row.name = department.name
    row.parent_key = department.parent
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
    )


def write_position(row: StaffPositionRow, position: StaffPosition) -> None:
    """Set all columns of ``row`` but its keys, its origin and its place in the table.

    Raises:
        UserError: The units are negative, beyond measure or have more than four decimal places.
    """
    _check_units(position.units)
    _check_units(position.occupied)
    row.number = position.number
    row.title = position.title
    row.units = position.units
    row.occupied = position.occupied
    row.department_key = position.department
    row.occupation_code = position.occupation_code
    row.register_link = position.register_link
    row.source_document, row.source_line = _source_columns(position.source)


def read_position(row: StaffPositionRow, requirement: RequirementRow, organisation: str) -> StaffPosition:
    """Return the position that the two rows hold."""
    return StaffPosition(
        key=row.key,
        number=row.number,
        title=row.title,
        units=row.units,
        department=row.department_key,
        occupation_code=row.occupation_code,
        register_link=row.register_link,
        requirement=read_requirement(requirement),
        source=read_source(row.source_document, row.source_line),
        sort_order=row.sort_order,
        organisation=organisation,
        occupied=row.occupied,
    )


def _check_units(units: Decimal) -> None:
    fits = units.is_finite() and 0 <= units <= MOST_UNITS and units == round(units, UNIT_PLACES)
    if not fits:
        raise UserError(
            "database.units_impossible",
            units=str(units).replace(".", ","),
            most=int(MOST_UNITS),
            places=UNIT_PLACES,
        )


def _source_columns(source: SourceReference | None) -> tuple[str | None, int | None]:
    return (None, None) if source is None else (source.document, source.line)


def read_source(document: str | None, line: int | None) -> SourceReference | None:
    """Return the place that two columns name; ``None`` where they name none."""
    return None if document is None else SourceReference(document, line)
