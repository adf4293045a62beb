"""What the columns of a table in a file mean: recognised by the program, corrected by the user."""

from dataclasses import dataclass
from enum import StrEnum

from nqs_desktop.domain.messages import Message


class ColumnRole(StrEnum):
    """What a column holds."""

    CODE = "code"
    NAME = "name"
    """A name in whichever language it is written in, row by row."""
    NAME_KK = "name_kk"
    NAME_RU = "name_ru"
    NAME_EN = "name_en"
    ID = "id"
    """The file's own number of a row, which ``PARENT_ID`` points to."""
    PARENT_ID = "parent_id"
    PARENT_CODE = "parent_code"
    ACTIVE = "active"
    """1 or 0, yes or no: whether the row is in force."""
    IGNORED = "ignored"

    # What a staffing table has beside; a text in neither language's column may hold both.
    KEY = "key"
    """The program's own key of a position or a department, as its export writes it."""
    NUMBER = "number"
    NUMBER_KK = "number_kk"
    NUMBER_RU = "number_ru"
    DEPARTMENT = "department"
    """The department; of several such columns each is below the one before."""
    DEPARTMENT_KK = "department_kk"
    DEPARTMENT_RU = "department_ru"
    TITLE = "title"
    TITLE_KK = "title_kk"
    TITLE_RU = "title_ru"
    UNITS = "units"
    OCCUPIED = "occupied"
    VACANT = "vacant"
    PLACE = "place"
    """The place in the register of positions, such as C-2."""
    CATEGORY = "category"
    CATEGORY_KK = "category_kk"
    CATEGORY_RU = "category_ru"
    SERVICE_YEARS = "service_years"
    COEFFICIENT = "coefficient"
    BASE = "base"
    """The base salary in tenge that coefficients multiply: the same in all rows."""
    SALARY = "salary"
    """The salary of one unit in tenge a month."""
    SURCHARGE_SUM = "surcharge_sum"
    """A surcharge of one unit in tenge; the heading is its name. There may be several."""
    SURCHARGE_PERCENT = "surcharge_percent"
    """A surcharge in percent of the salary; the heading is its name. There may be several."""
    SURCHARGE_OF_BASE = "surcharge_of_base"
    """A surcharge in percent of the base salary; the heading is its name. There may be several."""
    FUND = "fund"
    """The monthly fund of all units: it is reckoned, and checked against what the column says."""
    NOTE = "note"
    NOTE_KK = "note_kk"
    NOTE_RU = "note_ru"
    SHARED = "shared"
    """The program's own key of the position whose requirement sheet this one shares."""


@dataclass(frozen=True, slots=True)
class TableMapping:
    """How a table is read.

    Attributes:
        sheet: Name of the sheet or number of the table in the file, as ``TablePreview.sheets`` names it.
        first_row: Number of the first row of entries, from 1; what stands before is heading.
        roles: What each column holds, from the first.
    """

    sheet: str
    first_row: int
    roles: tuple[ColumnRole, ...]

    def column(self, role: ColumnRole) -> int | None:
        """Return the number of the first column of that role, from 0; ``None`` where there is none."""
        return self.roles.index(role) if role in self.roles else None

    def columns(self, role: ColumnRole) -> tuple[int, ...]:
        """Return the numbers of all columns of that role, from 0."""
        return tuple(place for place, one in enumerate(self.roles) if one is role)


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column as the mapping step shows it.

    Attributes:
        heading: What stands above it; empty where nothing does.
        role: What it was recognised as.
        reason: Why, in words.
    """

    heading: str
    role: ColumnRole
    reason: Message


@dataclass(frozen=True, slots=True)
class TablePreview:
    """A table of a file before it is taken in.

    Attributes:
        file: Name of the file.
        sheets: Names of the sheets or tables of the file that hold anything.
        mapping: How it would be read.
        columns: Its columns, as many as ``mapping.roles``.
        rows: Number of each of the first rows, from 1, with its cells as they will be read.
        row_count: How many rows with anything in them the table has.
        doubts: What the user should look at, such as two columns that both hold codes.
    """

    file: str
    sheets: tuple[str, ...]
    mapping: TableMapping
    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    row_count: int
    doubts: tuple[Message, ...] = ()
