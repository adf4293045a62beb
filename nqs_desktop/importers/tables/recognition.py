"""What the columns of a table mean, recognised by what they hold; headings help where they agree."""

from bisect import bisect
from collections.abc import Collection, Sequence
from itertools import islice
from typing import Final

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.table_mapping import ColumnRole, TableColumn, TableMapping, TablePreview
from nqs_desktop.importers.tables.code_columns import code_column, other_roles, reason_of_code, rival
from nqs_desktop.importers.tables.code_form import plain_code
from nqs_desktop.importers.tables.columns import Column, columns_of
from nqs_desktop.importers.tables.name_columns import Roles, name_roles
from nqs_desktop.importers.tables.shaping import body_start, is_numbering
from nqs_desktop.importers.tables.source import Merged, Row
from nqs_desktop.importers.tables.table_file import TableFile

ALL_ROLES: Final = frozenset(ColumnRole)
NAME_ROLES: Final = (ColumnRole.NAME, ColumnRole.NAME_KK, ColumnRole.NAME_RU, ColumnRole.NAME_EN)

_SHOWN: Final = 50
_TWO_CODES: Final = "tables.two_code_columns"
_NO_NAMES: Final = "tables.no_names"
_ONE_FOR_SEVERAL: Final = "tables.merged_rows"


def recognise(
    table_file: TableFile,
    sheet: str | None = None,
    *,
    wanted: Collection[ColumnRole] = ALL_ROLES,
    progress: Progress = silent,
) -> TablePreview:
    """Return how a table would be read.

    Args:
        table_file: An open file.
        sheet: One of its sheets; ``None`` takes the one with most rows of codes with names.
        wanted: The roles that this kind of book needs; columns of others come out as ignored.
        progress: Called while the file is read.

    Raises:
        UserError: No column holds codes, or the file cannot be read.
    """
    names = table_file.sheets if sheet is None else (sheet,)
    found: list[TablePreview] = []
    fault: UserError | None = None
    for name in names:
        try:
            found.append(_preview(table_file, name, wanted, progress))
        except UserError as error:
            fault = fault or error
    if not found:
        raise fault or UserError("tables.empty", file=table_file.file)
    return max(found, key=lambda one: (_has_names(one), one.row_count))


def require_clear(preview: TablePreview) -> None:
    """Refuse a table that only its reader can tell how to read: for the command line, where nobody is asked.

    Raises:
        UserError: Two columns hold codes, none holds names, or merged cells leave rows without either.
    """
    for doubt in preview.doubts:
        if doubt.key in {_TWO_CODES, _NO_NAMES, _ONE_FOR_SEVERAL}:
            raise UserError(doubt.key, **doubt.values)


def _has_names(preview: TablePreview) -> bool:
    return any(role in NAME_ROLES for role in preview.mapping.roles)


def _preview(
    table_file: TableFile, sheet: str, wanted: Collection[ColumnRole], progress: Progress
) -> TablePreview:
    rows = list(table_file.rows(sheet, progress))
    start = body_start(rows)
    columns = columns_of(rows[start:], _headings(rows[:start], len(rows[0][1])))
    code = code_column(columns)
    if code is None:
        if len(table_file.sheets) == 1:
            raise UserError("tables.no_codes_in_file", file=table_file.file)
        raise UserError("tables.no_codes", file=table_file.file, sheet=sheet)
    roles = _roles(columns, code)
    first = next(place for place in range(start, len(rows)) if plain_code(rows[place][1][code.number]))
    told = [doubt for doubt in table_file.doubts if not _is_of_heading(doubt, rows[first][0])]
    doubts = [*told, *_doubts(table_file.file, columns, code, roles)]
    if cells := _one_for_several(table_file.merged(sheet), rows[first:], code.number, roles):
        said = message(_ONE_FOR_SEVERAL, file=table_file.file, sheet=sheet, cells=cells)
        doubts = [said, *(doubt for doubt in doubts if doubt.key != "tables.merged")]
    shown = [_column(column, roles, wanted) for column in columns]
    return TablePreview(
        table_file.file,
        table_file.sheets,
        TableMapping(sheet, rows[first][0], tuple(column.role for column in shown)),
        tuple(shown),
        tuple(islice(rows, _SHOWN)),
        len(rows),
        tuple(doubts),
    )


def _roles(columns: Sequence[Column], code: Column) -> Roles:
    roles = other_roles(code, columns) | {code.number: (ColumnRole.CODE, reason_of_code(code))}
    return roles | name_roles([column for column in columns if column.number not in roles])


def _column(column: Column, roles: Roles, wanted: Collection[ColumnRole]) -> TableColumn:
    role, reason = roles.get(column.number, (ColumnRole.IGNORED, _why_ignored(column)))
    if role not in wanted and role is not ColumnRole.IGNORED:
        role, reason = ColumnRole.IGNORED, message("tables.reason_not_needed")
    return TableColumn(column.heading, role, reason)


def _why_ignored(column: Column) -> Message:
    if not column.filled:
        return message("tables.reason_empty")
    if column.path_share > 0.2:
        return message("tables.reason_path")
    return message("tables.reason_other")


def _is_of_heading(doubt: Message, first_row: int) -> bool:
    row = doubt.values.get("row")
    return doubt.key == "tables.merged" and isinstance(row, int) and row < first_row


def _one_for_several(merged: Sequence[Merged], rows: Sequence[Row], code: int, roles: Roles) -> str:
    """Return which merged cells leave rows below their first without a code or without a name."""
    names = [number for number, (role, _) in roles.items() if role in NAME_ROLES]
    if not names:
        return ""  # which is said by itself
    lacking = [n for n, cells in rows if bool(cells[code]) is not any(cells[name] for name in names)]
    for cells, first, last in merged:
        place = bisect(lacking, first)
        if place < len(lacking) and lacking[place] <= last:
            return cells
    return ""


def _headings(rows: Sequence[Row], width: int) -> list[str]:
    """Return the heading of each column: its rows joined, titles of the whole table left out."""
    told = [cells for _, cells in rows if not is_numbering(cells)]
    if any(sum(map(bool, cells)) > 1 for cells in told):
        told = [cells for cells in told if sum(map(bool, cells)) > 1]
    return [" ".join(dict.fromkeys(cells[place] for cells in told if cells[place])) for place in range(width)]


def _doubts(file: str, columns: Sequence[Column], code: Column, roles: Roles) -> list[Message]:
    doubts = []
    free = [column for column in columns if column.number not in roles]
    if other := rival(code, free):
        doubts.append(message(_TWO_CODES, file=file, first=_called(code), second=_called(other)))
    if not any(role in NAME_ROLES for role, _ in roles.values()):
        doubts.append(message(_NO_NAMES, file=file))
    return doubts


def _called(column: Column) -> str:
    return f"{column.number + 1} ({column.heading})" if column.heading else f"{column.number + 1}"
