"""Departments and positions as their rows hold them."""

from nqs_desktop.db.requirement_mapping import read_requirement
from nqs_desktop.db.rows import DepartmentRow, RequirementRow, StaffPositionRow
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.staffing import Department, StaffPosition


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
        source=_source(row.source_document, row.source_line),
        organisation=organisation,
    )


def write_position(row: StaffPositionRow, position: StaffPosition) -> None:
    """Set all columns of ``row`` but its keys, its origin and its place in the table."""
    row.number = position.number
    row.title = position.title
    row.units = position.units
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
        source=_source(row.source_document, row.source_line),
        sort_order=row.sort_order,
        organisation=organisation,
    )


def _source_columns(source: SourceReference | None) -> tuple[str | None, int | None]:
    return (None, None) if source is None else (source.document, source.line)


def _source(document: str | None, line: int | None) -> SourceReference | None:
    return None if document is None else SourceReference(document, line)
