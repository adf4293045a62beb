"""Staff units: their steps, what is held of them, what the requirement sheets print, and their sums."""

from collections.abc import Iterator
from decimal import Decimal

from nqs_desktop.domain.amounts import decimal_text
from nqs_desktop.domain.audit.findings import Severity
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.domain.staffing_checks.finding import (
    CheckField,
    CheckKind,
    StaffingFinding,
    of_department,
    of_position,
)
from nqs_desktop.domain.staffing_checks.table import CheckedTable
from nqs_desktop.domain.staffing_rules import UNIT_STEP


def units_impossible(table: CheckedTable) -> Iterator[StaffingFinding]:
    """Yield positions without units or with units in other than quarter steps, or held beyond them."""
    for line in table.lines:
        position = line.position
        if position.units == 0:
            said = message("staffing.no_units")
            yield of_position(position, CheckKind.NO_UNITS, Severity.WARNING, CheckField.UNITS, said)
        if position.units % UNIT_STEP:
            said = message(
                "staffing_checks.unit_step",
                units=decimal_text(position.units),
                step=decimal_text(UNIT_STEP),
            )
            yield of_position(position, CheckKind.UNIT_STEP, Severity.ERROR, CheckField.UNITS, said)
        if line.filling.occupied > position.units:
            said = message(
                "staffing.more_occupied",
                occupied=decimal_text(line.filling.occupied),
                units=decimal_text(position.units),
            )
            kind = CheckKind.OVER_OCCUPIED
            yield of_position(position, kind, Severity.ERROR, CheckField.OCCUPIED, said)


def units_of_sheets(table: CheckedTable) -> Iterator[StaffingFinding]:
    """Yield positions whose requirement sheet printed other units.

    Where several positions share a sheet, it speaks of all of them together: their sums are compared.
    """
    sharing: dict[str, list[StaffPosition]] = {}
    for line in table.lines:
        position = line.position
        sharing.setdefault(position.requirement_key or position.key, []).append(position)
    for owner, positions in sharing.items():
        numbers = [table.printed_units[one.key] for one in positions if one.key in table.printed_units]
        if owner not in table.printed_units:
            continue
        printed, there = sum(numbers, Decimal(0)), sum((one.units for one in positions), Decimal(0))
        if printed == there:
            continue
        key = "staffing_checks.units_of_sheet" if len(positions) == 1 else "staffing_checks.units_of_sharers"
        said = message(key, printed=decimal_text(printed), units=decimal_text(there))
        yield of_position(positions[0], CheckKind.UNITS_OF_SHEET, Severity.WARNING, CheckField.UNITS, said)


def totals_wrong(table: CheckedTable) -> Iterator[StaffingFinding]:
    """Yield what is missing from a sum: of a department, or of the whole table."""
    known: set[str] = set()
    for department in table.content.departments:
        if department.parent is not None and department.parent not in known:
            said = message("staffing_checks.department_above_missing")
            yield of_department(department, CheckKind.TOTALS, Severity.ERROR, CheckField.DEPARTMENT, said)
        known.add(department.key)
    for line in table.lines:
        if line.position.department is not None and line.position.department not in known:
            said = message("staffing_checks.department_missing")
            yield of_position(line.position, CheckKind.TOTALS, Severity.ERROR, CheckField.DEPARTMENT, said)
    edition = table.content.edition
    units = sum((line.position.units for line in table.lines), Decimal(0))
    if (edition.positions, edition.units) != (len(table.lines), units):
        said = message(
            "staffing_checks.totals_differ",
            positions=len(table.lines),
            units=decimal_text(units),
            said_positions=edition.positions,
            said_units=decimal_text(edition.units),
        )
        organisation = table.content.organisation.name
        yield StaffingFinding(CheckKind.TOTALS, Severity.ERROR, CheckField.UNITS, said, name=organisation)
