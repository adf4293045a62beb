"""A position as a table shows it, made of the position or of its line."""

from nqs_desktop.domain.browse import PositionRow
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.domain.staffing_line import StaffingLine


def row_of(position: StaffPosition, department: LocalizedText, organisation: str) -> PositionRow:
    """Return a position as a table shows it.

    Args:
        position: The position with its requirement.
        department: Name of its department; empty where it lies outside every department.
        organisation: Key of its organisation.
    """
    requirement = position.requirement
    texts = (
        position.title,
        requirement.education.text,
        requirement.experience.text,
        requirement.competence,
        requirement.optional,
    )
    missing = any(text and text.missing for text in texts)
    return _row(position, department, organisation, (requirement.needs_review, missing))


def row_of_line(line: StaffingLine, department: LocalizedText) -> PositionRow:
    """Return a line of a staffing table as a row; ``department`` as in :func:`row_of`."""
    position = line.position
    marks = (line.needs_review, line.text_missing)
    return _row(position, department, position.organisation or "", marks)


def _row(
    position: StaffPosition, department: LocalizedText, organisation: str, marks: tuple[bool, bool]
) -> PositionRow:
    needs_review, text_missing = marks
    return PositionRow(
        key=position.key,
        number=position.number,
        title=position.title,
        department_key=position.department,
        department=department,
        units=position.units,
        occupation_code=position.occupation_code,
        register_link=position.register_link,
        needs_review=needs_review,
        text_missing=text_missing,
        source=position.source,
        occupied=position.occupied,
        organisation_key=organisation,
    )
