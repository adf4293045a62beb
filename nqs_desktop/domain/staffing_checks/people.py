"""People on positions that the edition does not have."""

from collections.abc import Iterator

from nqs_desktop.domain.amounts import decimal_text
from nqs_desktop.domain.audit.findings import Severity
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.staffing_checks.finding import CheckField, CheckKind, StaffingFinding
from nqs_desktop.domain.staffing_checks.table import CheckedTable


def holders_without_position(table: CheckedTable) -> Iterator[StaffingFinding]:
    """Yield who on the day holds a position that the edition does not have."""
    for occupancy in table.occupancies:
        if occupancy.position in table.positions or not occupancy.covers(table.on):
            continue
        key = "staffing_checks.no_such_position" if occupancy.name else "staffing_checks.no_such_unnamed"
        values = {"name": occupancy.name} if occupancy.name else {}
        said = message(key, share=decimal_text(occupancy.share), **values)
        name = LocalizedText(occupancy.name, occupancy.name)
        yield StaffingFinding(
            CheckKind.NO_SUCH_POSITION,
            Severity.ERROR,
            CheckField.OCCUPIED,
            said,
            name=name,
            detail=f"{occupancy.position} {occupancy.key}",
        )
