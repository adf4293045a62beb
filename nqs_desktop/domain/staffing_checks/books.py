"""Positions without code, place or requirement, and codes that the books in force do not have."""

from collections.abc import Iterator

from nqs_desktop.domain.audit.findings import Severity
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.staffing_checks.finding import CheckField, CheckKind, StaffingFinding, of_position
from nqs_desktop.domain.staffing_checks.table import CheckedTable, KnownCodes

_UNIT_DIGITS = 4
"""Statistical forms ask for a unit group at least."""


def codes_wanting(table: CheckedTable) -> Iterator[StaffingFinding]:
    """Yield positions without a code, with too short a one, or with one that the classifier does not have."""
    for line in table.lines:
        position, code = line.position, line.position.occupation_code
        if not code:
            said = message("staffing_checks.no_code")
            yield of_position(position, CheckKind.NO_CODE, Severity.WARNING, CheckField.CODE, said)
        elif _unknown(code, table.codes):
            severity = _gravity(table.codes)
            said = message(f"staffing_checks.code_unknown_{severity.value}", code=code)
            yield of_position(position, CheckKind.CODE_UNKNOWN, severity, CheckField.CODE, said)
        elif len(code) < _UNIT_DIGITS:
            said = message("staffing_checks.code_broad", code=code)
            yield of_position(position, CheckKind.CODE_BROAD, Severity.REMARK, CheckField.CODE, said)


def places_wanting(table: CheckedTable) -> Iterator[StaffingFinding]:
    """Yield positions without a place in the register, or with one that it does not have."""
    for line in table.lines:
        position, place = line.position, line.position.register_link
        if not place:
            said = message("staffing_checks.no_place")
            yield of_position(position, CheckKind.NO_PLACE, Severity.REMARK, CheckField.PLACE, said)
        elif _unknown(place, table.places):
            severity = _gravity(table.places)
            said = message(f"staffing_checks.place_unknown_{severity.value}", place=place)
            yield of_position(position, CheckKind.PLACE_UNKNOWN, severity, CheckField.PLACE, said)


def requirements_wanting(table: CheckedTable) -> Iterator[StaffingFinding]:
    """Yield positions whose requirement sheet says nothing."""
    for line in table.lines:
        if not line.has_requirement:
            said = message("staffing_checks.no_requirement")
            kind = CheckKind.NO_REQUIREMENT
            yield of_position(line.position, kind, Severity.WARNING, CheckField.REQUIREMENT, said)


def _unknown(code: str, known: KnownCodes | None) -> bool:
    return known is not None and bool(known.codes) and code not in known.codes


def _gravity(known: KnownCodes | None) -> Severity:
    """An edition that prints a part of the book proves nothing about a code that it lacks."""
    return Severity.ERROR if known is not None and known.complete else Severity.REMARK
