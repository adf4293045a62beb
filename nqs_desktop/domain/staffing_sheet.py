"""What the rows of a staffing table in a file say, row by row, and what does not fit in them."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.staffing import Department, StaffPosition
from nqs_desktop.domain.table_mapping import ColumnRole

STAFFING_ROLES: Final = (
    ColumnRole.IGNORED,
    ColumnRole.NUMBER,
    ColumnRole.NUMBER_KK,
    ColumnRole.NUMBER_RU,
    ColumnRole.DEPARTMENT,
    ColumnRole.DEPARTMENT_KK,
    ColumnRole.DEPARTMENT_RU,
    ColumnRole.TITLE,
    ColumnRole.TITLE_KK,
    ColumnRole.TITLE_RU,
    ColumnRole.UNITS,
    ColumnRole.OCCUPIED,
    ColumnRole.VACANT,
    ColumnRole.CODE,
    ColumnRole.PLACE,
    ColumnRole.CATEGORY,
    ColumnRole.CATEGORY_KK,
    ColumnRole.CATEGORY_RU,
    ColumnRole.SERVICE_YEARS,
    ColumnRole.COEFFICIENT,
    ColumnRole.BASE,
    ColumnRole.SALARY,
    ColumnRole.SURCHARGE_SUM,
    ColumnRole.SURCHARGE_PERCENT,
    ColumnRole.SURCHARGE_OF_BASE,
    ColumnRole.FUND,
    ColumnRole.NOTE,
    ColumnRole.NOTE_KK,
    ColumnRole.NOTE_RU,
    ColumnRole.KEY,
    ColumnRole.SHARED,
)
"""What a column of a staffing table may hold, as the user chooses from it."""

TITLES: Final = (ColumnRole.TITLE, ColumnRole.TITLE_KK, ColumnRole.TITLE_RU)
DEPARTMENTS: Final = (ColumnRole.DEPARTMENT, ColumnRole.DEPARTMENT_KK, ColumnRole.DEPARTMENT_RU)
SURCHARGES: Final = (ColumnRole.SURCHARGE_SUM, ColumnRole.SURCHARGE_PERCENT, ColumnRole.SURCHARGE_OF_BASE)
SUMMED: Final = (ColumnRole.UNITS, ColumnRole.OCCUPIED, ColumnRole.VACANT, ColumnRole.FUND)
"""What rows of totals are checked for."""

SEVERAL: Final = frozenset((ColumnRole.IGNORED, *DEPARTMENTS, *SURCHARGES))
"""Roles that more than one column may have."""


@dataclass(frozen=True, slots=True)
class SheetDepartment:
    """A department that a table names for the first time.

    Attributes:
        row: Number of the row, from 1.
        department: The department; its key, and that of the one above it, are those of the file.
    """

    row: int
    department: Department


@dataclass(frozen=True, slots=True)
class SheetPosition:
    """A row that became a position.

    Attributes:
        row: Number of the row, from 1.
        position: The position without a requirement; its department is a key of the file.
        doubts: What may be right and yet deserves a second look.
    """

    row: int
    position: StaffPosition
    doubts: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class FaultyRow:
    """A row that cannot be taken in.

    Attributes:
        row: Number of the row, from 1.
        cells: Its cells as they were read; departments that a cell above names are filled in.
        faults: Why, at least one; each names row and column, what was found and what was expected.
        path: Names of the departments that it stands in, from the top, in both languages.
    """

    row: int
    cells: tuple[str, ...]
    faults: tuple[Message, ...]
    path: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SumCheck:
    """A figure of a row of totals.

    Attributes:
        role: What is summed.
        printed: What the row says.
        reckoned: What the rows add up to.
    """

    role: ColumnRole
    printed: Decimal
    reckoned: Decimal


@dataclass(frozen=True, slots=True)
class SheetTotal:
    """A row of totals.

    Attributes:
        row: Number of the row, from 1.
        label: What stands in it.
        scope: The department whose sum it was compared with; empty for the whole table.
        checks: Its figures.
    """

    row: int
    label: str
    scope: str
    checks: tuple[SumCheck, ...]

    @property
    def agrees(self) -> bool:
        """Whether all figures are what the rows add up to."""
        return all(check.printed == check.reckoned for check in self.checks)


@dataclass(frozen=True, slots=True)
class LeftRow:
    """A row that holds neither a position nor a department: a signature, a remark.

    Attributes:
        row: Number of the row, from 1.
        text: What stands in it.
    """

    row: int
    text: str


SheetItem = SheetDepartment | SheetPosition | FaultyRow | SheetTotal | LeftRow


@dataclass(frozen=True, slots=True)
class StaffingSheetSummary:
    """What a whole table holds, without its positions.

    Attributes:
        file: Name of the file.
        sheet: Name of the sheet.
        positions: How many rows became positions.
        departments: How many departments they name.
        units: Sum of the units of these positions.
        occupied: Sum of the units that somebody holds.
        sample: The first positions.
        faulty: Rows that cannot be taken in; at most ``MOST_TOLD`` of them.
        faulty_count: How many there are.
        totals: Rows of totals.
        left: Rows that hold neither position nor department; at most ``MOST_TOLD``.
        base: The base salary that the table names; ``None`` where it names none.
        doubts: What may be right and yet deserves a second look; at most ``MOST_TOLD``.
        doubt_count: How many there are.
    """

    file: str
    sheet: str
    positions: int = 0
    departments: int = 0
    units: Decimal = Decimal(0)
    occupied: Decimal = Decimal(0)
    sample: tuple[SheetPosition, ...] = ()
    faulty: tuple[FaultyRow, ...] = ()
    faulty_count: int = 0
    totals: tuple[SheetTotal, ...] = ()
    left: tuple[LeftRow, ...] = ()
    base: Decimal | None = None
    doubts: tuple[Message, ...] = ()
    doubt_count: int = 0


MOST_TOLD: Final = 500
"""Faults, doubts and rows left over that a summary keeps: more nobody reads."""
