"""Departments without a head or without positions, and heads that stand elsewhere."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Final

from nqs_desktop.domain.audit.findings import Severity
from nqs_desktop.domain.audit.title_rank import Rank, title_rank
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.staffing import Department, StaffPosition
from nqs_desktop.domain.staffing_checks.finding import (
    CheckField,
    CheckKind,
    StaffingFinding,
    of_department,
)
from nqs_desktop.domain.staffing_checks.table import CheckedTable
from nqs_desktop.domain.staffing_line import StaffingLine

_MANAGERS: Final = "1"
"""Major group 1 of the classifier: managers."""
_TITLES_KEPT: Final = 4096


def departments_wanting(table: CheckedTable) -> Iterator[StaffingFinding]:
    """Yield departments without positions, without a head, or with a head from elsewhere.

    A head is the position that the department names, else one in it that is recognisably a head: its code
    lies in major group 1, or its title says so.
    """
    above = {department.parent for department in table.content.departments}
    for department in table.content.departments:
        own = table.lines_of.get(department.key, ())
        if not own and department.key not in above:
            said = message("staffing_checks.no_positions")
            kind = CheckKind.NO_POSITIONS
            yield of_department(department, kind, Severity.WARNING, CheckField.DEPARTMENT, said)
        if department.head is not None:
            yield from _named_head(department, table)
        elif own and not any(is_head(line.position) for line in own):
            said = message("staffing_checks.no_head")
            yield of_department(department, CheckKind.NO_HEAD, _gravity(own), CheckField.HEAD, said)


def is_head(position: StaffPosition) -> bool:
    """Tell whether a position is recognisably that of a head, by its code or by its title."""
    return (position.occupation_code or "").startswith(_MANAGERS) or _says_head(
        position.title.kk, position.title.ru
    )


def _named_head(department: Department, table: CheckedTable) -> Iterator[StaffingFinding]:
    head = table.positions.get(department.head or "")
    if head is None:
        said = message("staffing_checks.head_gone")
        yield of_department(department, CheckKind.HEAD_ELSEWHERE, Severity.ERROR, CheckField.HEAD, said)
    elif head.department != department.key:
        said = message("staffing_checks.head_elsewhere", title=head.title.both)
        yield of_department(department, CheckKind.HEAD_ELSEWHERE, Severity.WARNING, CheckField.HEAD, said)


def _gravity(own: Sequence[StaffingLine]) -> Severity:
    """One person needs no head."""
    units = sum((line.position.units for line in own), Decimal(0))
    return Severity.WARNING if units > 1 else Severity.REMARK


@lru_cache(maxsize=_TITLES_KEPT)
def _says_head(kk: str | None, ru: str | None) -> bool:
    ranks = (title_rank(LocalizedText(kk=kk)), title_rank(LocalizedText(ru=ru)))
    return any(rank is not None and rank.rank is Rank.HEAD for rank in ranks)
