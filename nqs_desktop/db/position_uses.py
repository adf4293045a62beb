"""Which positions of the staffing tables that are worked on bear a code."""

from collections.abc import Collection, Iterable

from sqlalchemy import ColumnElement, false, select
from sqlalchemy.orm import Session

from nqs_desktop.db.rows import DepartmentRow, OrganisationRow, StaffingTableRow, StaffPositionRow
from nqs_desktop.db.staffing_tables import current_tables
from nqs_desktop.domain.edition_difference import PositionUse

_MOST_AT_ONCE = 500  # SQLite bounds the values of a statement
_LAST = "\U0010ffff"


class PositionUses:
    """Finds positions by their occupation codes, in the order of the codes."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, codes: Collection[str]) -> tuple[PositionUse, ...]:
        """Return the positions that bear exactly one of ``codes``."""
        listed = sorted(set(codes))
        parts = (listed[at : at + _MOST_AT_ONCE] for at in range(0, len(listed), _MOST_AT_ONCE))
        return tuple(use for part in parts for use in self._uses(StaffPositionRow.occupation_code.in_(part)))

    def below(self, group: str) -> tuple[PositionUse, ...]:
        """Return the positions whose code is ``group`` or one below it.

        A code begins with that of each group above it, also in group X, which has no middle levels.

        Args:
            group: A code as it is stored, with the Latin X; an empty one has nothing below it.
        """
        code = StaffPositionRow.occupation_code
        return tuple(self._uses((code >= group) & (code < group + _LAST) if group else false()))

    def _uses(self, condition: ColumnElement[bool]) -> Iterable[PositionUse]:
        found = self._session.execute(
            select(StaffPositionRow, DepartmentRow, OrganisationRow)
            .join(StaffingTableRow, StaffingTableRow.key == StaffPositionRow.table_key)
            .join(OrganisationRow, OrganisationRow.key == StaffingTableRow.organisation_key)
            .outerjoin(
                DepartmentRow,
                (DepartmentRow.table_key == StaffPositionRow.table_key)
                & (DepartmentRow.key == StaffPositionRow.department_key),
            )
            .where(StaffPositionRow.table_key.in_(current_tables()), condition)
            .order_by(
                StaffPositionRow.occupation_code,
                StaffPositionRow.table_key,
                StaffPositionRow.sort_order,
                StaffPositionRow.key,
            )
        )
        for position, department, organisation in found:
            yield _use(position, department, organisation)


def _use(
    position: StaffPositionRow, department: DepartmentRow | None, organisation: OrganisationRow
) -> PositionUse:
    place = organisation.name if department is None else department.name
    return PositionUse(position.key, position.title, place, position.occupation_code or "")
