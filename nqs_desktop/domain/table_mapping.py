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
