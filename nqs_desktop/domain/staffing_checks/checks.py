"""The table of all checks of a staffing table."""

from collections.abc import Callable, Iterator
from typing import Final

from nqs_desktop.domain.audit.findings import Severity
from nqs_desktop.domain.staffing_checks.books import codes_wanting, places_wanting, requirements_wanting
from nqs_desktop.domain.staffing_checks.departments import departments_wanting
from nqs_desktop.domain.staffing_checks.finding import CheckKind, StaffingFinding
from nqs_desktop.domain.staffing_checks.languages import languages_missing
from nqs_desktop.domain.staffing_checks.numbering import numbers_wrong, standing_twice
from nqs_desktop.domain.staffing_checks.pay import pay_against_rank, pay_wanting
from nqs_desktop.domain.staffing_checks.people import holders_without_position
from nqs_desktop.domain.staffing_checks.table import CheckedTable
from nqs_desktop.domain.staffing_checks.units import totals_wrong, units_impossible, units_of_sheets

Check = Callable[[CheckedTable], Iterator[StaffingFinding]]

CHECKS: Final[tuple[Check, ...]] = (
    totals_wrong,
    units_impossible,
    units_of_sheets,
    languages_missing,
    numbers_wrong,
    standing_twice,
    codes_wanting,
    places_wanting,
    requirements_wanting,
    departments_wanting,
    pay_wanting,
    pay_against_rank,
    holders_without_position,
)


def run_checks(table: CheckedTable) -> tuple[StaffingFinding, ...]:
    """Return what all checks find, in the order of the table, grave ones first in each place.

    First comes what is about the whole table, then the positions outside every department, then department
    by department: what is about the department itself before what is about its positions.
    """
    departments = {one.key: place for place, one in enumerate(table.content.departments, start=1)}
    lines = {line.key: place for place, line in enumerate(table.lines, start=1)}
    grave = {severity: rank for rank, severity in enumerate(Severity)}
    kinds = {kind: rank for rank, kind in enumerate(CheckKind)}

    def place(finding: StaffingFinding) -> tuple[int, int, int, int]:
        department = departments.get(finding.department or "", 0)
        return (
            department,
            lines.get(finding.position, 0),
            grave[finding.severity],
            kinds[finding.kind],
        )

    found = {finding.key: finding for check in CHECKS for finding in check(table)}
    return tuple(sorted(found.values(), key=place))
